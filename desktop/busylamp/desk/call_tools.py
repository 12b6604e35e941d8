# SPDX-License-Identifier: MIT
"""What can be done during a call besides handing it over: park, record, press keys."""

from collections.abc import Callable

from busylamp.desk.asking import Asking, Wish, WishGranted, WishRefused
from busylamp.desk.keypad import Keypad
from busylamp.desk.parking import ParkedNews, Parking
from busylamp.desk.recording import Recording
from busylamp.link.line import News
from busylamp.telephony.model import Call, CallId
from busylamp.telephony.reasons import WishFailure

ToolEvent = ParkedNews | WishRefused


class CallTools:
    """The tools of one desk, and what the PBX says to them."""

    def __init__(
        self,
        asking: Asking,
        parking: Parking,
        *,
        call_of: Callable[[CallId], Call | None],
        clock: Callable[[], float],
    ) -> None:
        self._call_of = call_of
        self.parking = parking
        self.recording = Recording(asking)
        self.keypad = Keypad(asking, clock)

    def offers(self, call: Call) -> frozenset[Wish]:
        """Return what can be done with this call from here."""
        parts = (self.parking, self.recording, self.keypad)
        return frozenset[Wish]().union(*(part.offers(call) for part in parts))

    def park(self, call: CallId) -> WishRefused | None:
        """Park the one I talk to."""
        known = self._call_of(call)
        return _gone(Wish.PARK, call) if known is None else self.parking.park(known)

    def record(self, wish: Wish, call: CallId) -> WishRefused | None:
        """Start, stop, pause or resume a call's recording."""
        known = self._call_of(call)
        return _gone(wish, call) if known is None else self.recording.wish(wish, known)

    def press(self, call: CallId, digits: str) -> WishRefused | None:
        """Let the other side hear these keys."""
        known = self._call_of(call)
        if known is None:
            return _gone(Wish.PLAY_DIGITS, call)
        return self.keypad.press(known, digits)

    def tick(self) -> tuple[WishRefused, ...]:
        """Send the keys whose time has come."""
        return self.keypad.tick(self._call_of)

    def hear(self, news: News, said: WishRefused | WishGranted | None) -> tuple[ToolEvent, ...]:
        """Take note of news, and of an answer to a wish; return what a front end must show."""
        told: list[ToolEvent] = [*self.parking.hear(news)]
        if said is not None:
            self.parking.heard(said)
            told.extend(self.recording.heard(said))
            if isinstance(said, WishRefused) and said.wish is Wish.PLAY_DIGITS:
                self.keypad.drop(said.about)
        return tuple(told)

    def expire(self) -> tuple[WishRefused, ...]:
        """Say what the PBX took and did not do."""
        return self.parking.expire()


def _gone(wish: Wish, call: CallId) -> WishRefused:
    return WishRefused(wish=wish, failure=WishFailure.GONE, about=call)

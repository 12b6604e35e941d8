# SPDX-License-Identifier: MIT
"""Keys during a call: the other side hears each once, in order, apart enough to be told apart."""

from collections import deque
from collections.abc import Callable

from busylamp.ami.actions import Raw
from busylamp.desk.access import Ability
from busylamp.desk.asking import Asking, Wish, WishRefused
from busylamp.telephony.model import Call, CallId, CallState
from busylamp.telephony.reasons import WishFailure

SPACING = 0.25  # seconds from one key to the next
_LASTS = 120  # milliseconds
_KEYS = frozenset("0123456789*#ABCD")
_MOST = 64


class Keypad:
    """Sends one PlayDTMF a key to the leg of the other side: the PBX plays it to them."""

    def __init__(self, asking: Asking, clock: Callable[[], float]) -> None:
        self._asking = asking
        self._clock = clock
        self._waiting: dict[CallId, deque[str]] = {}
        self._next = 0.0

    @property
    def waits(self) -> bool:
        """Whether keys are still to be sent."""
        return bool(self._waiting)

    def offers(self, call: Call) -> frozenset[Wish]:
        """Return whether the other side can be sent keys now."""
        can = call.state is CallState.TALKING and call.peer_channel is not None
        may = can and self._asking.may(Ability.PLAY_DIGITS)
        return frozenset({Wish.PLAY_DIGITS}) if may else frozenset()

    def press(self, call: Call, digits: str) -> WishRefused | None:
        """Put keys behind those that wait; `tick` sends them."""
        keys = [key for key in digits.upper() if not key.isspace()]
        if not keys or not _KEYS.issuperset(keys):
            return _refused(call.id, WishFailure.NOT_DIALABLE)
        if Wish.PLAY_DIGITS not in self.offers(call):
            return self._asking.refuse(Wish.PLAY_DIGITS, Ability.PLAY_DIGITS, about=call.id)
        waiting = self._waiting.get(call.id, deque())
        if len(waiting) + len(keys) > _MOST:
            return _refused(call.id, WishFailure.NOT_NOW)
        waiting.extend(keys)
        self._waiting[call.id] = waiting
        return None

    def tick(self, call_of: Callable[[CallId], Call | None]) -> tuple[WishRefused, ...]:
        """Send the next key of each call, if it is time."""
        now = self._clock()
        if now < self._next:
            return ()
        self._next = now + SPACING
        told: list[WishRefused] = []
        for call_id in list(self._waiting):
            refused = self._send(call_id, call_of(call_id))
            if refused is not None:
                self.drop(call_id)
                told.append(refused)
        return tuple(told)

    def drop(self, call: str) -> None:
        """Forget the keys that wait for a call: it is over, or a key was refused."""
        self._waiting.pop(CallId(call), None)

    def _send(self, call_id: CallId, call: Call | None) -> WishRefused | None:
        if call is None or call.peer_channel is None or call.state is not CallState.TALKING:
            return _refused(call_id, WishFailure.NOT_NOW)
        waiting = self._waiting[call_id]
        key = waiting.popleft()
        if not waiting:
            self.drop(call_id)
        fields = (("Channel", call.peer_channel), ("Digit", key), ("Duration", str(_LASTS)))
        action = Raw("PlayDTMF", fields)
        return self._asking.ask(Wish.PLAY_DIGITS, action, Ability.PLAY_DIGITS, about=call_id)


def _refused(call: CallId, failure: WishFailure) -> WishRefused:
    return WishRefused(wish=Wish.PLAY_DIGITS, failure=failure, about=call)

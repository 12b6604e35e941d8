# SPDX-License-Identifier: MIT
"""Parked calls: parking mine, the list, and fetching one to my phone."""

from collections.abc import Callable
from dataclasses import dataclass

from busylamp.ami.actions import Raw
from busylamp.desk.access import Ability
from busylamp.desk.asking import Asking, Wish, WishGranted, WishRefused
from busylamp.desk.dialling import DialAttempt, Dialling
from busylamp.desk.names import Names, Who
from busylamp.link.line import News, RequestId
from busylamp.settings.model import Settings
from busylamp.telephony.changes import ParkingChanged
from busylamp.telephony.model import Call, CallId, CallState, Parked, Party
from busylamp.telephony.reasons import LineState, WishFailure
from busylamp.telephony.status import LineChanged

_SETTLE = 4.0  # seconds for a ParkedCall event: an unknown or full lot is answered with success


@dataclass(frozen=True, slots=True, kw_only=True)
class ParkedCard:
    """A parked call as a front end shows it."""

    slot: str
    lot: str
    who: Who
    parked_by: str = ""  # by name, else number
    is_mine: bool = False  # parked by me, or for me: it comes back to my phone
    since: float | None = None  # Unix seconds
    until: float | None = None
    may_retrieve: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ParkedNews:
    """The parked calls as they are now."""

    cards: tuple[ParkedCard, ...]


@dataclass(slots=True)
class _Wanted:
    """A call of mine that is to be parked."""

    channel: str  # of the one I talk to
    expires: float


class Parking:
    """Parks by `Park`, shows what ParkedCall events tell, fetches by dialling the place."""

    def __init__(
        self,
        asking: Asking,
        dialling: Dialling,
        names: Names,
        *,
        settings: Callable[[], Settings],
        clock: Callable[[], float],
    ) -> None:
        self._asking = asking
        self._dialling = dialling
        self._names = names
        self._settings = settings
        self._clock = clock
        self._parked: tuple[Parked, ...] = ()
        self._wanted: dict[CallId, _Wanted] = {}
        self._fetching: dict[RequestId, str] = {}  # the places my phone is called for

    @property
    def cards(self) -> tuple[ParkedCard, ...]:
        """The parked calls of the whole PBX, by place."""
        return tuple(self._card(parked) for parked in self._parked)

    def offers(self, call: Call) -> frozenset[Wish]:
        """Return whether this call can be parked now."""
        talks = call.state in (CallState.TALKING, CallState.HELD) and call.consultation is None
        can = talks and call.peer_channel is not None and call.channel is not None
        return frozenset({Wish.PARK}) if can and self._asking.may(Ability.PARK) else frozenset()

    def park(self, call: Call) -> WishRefused | None:
        """Park the one I talk to; after its time it comes back to my phone."""
        if Wish.PARK not in self.offers(call) or call.peer_channel is None:
            return self._asking.refuse(Wish.PARK, Ability.PARK, about=call.id)
        lot = self._settings().features.parking_lot
        fields = [("Channel", call.peer_channel), ("TimeoutChannel", call.channel or "")]
        action = Raw("Park", (*fields, *([("Parkinglot", lot)] if lot else [])))
        refused = self._asking.ask(Wish.PARK, action, Ability.PARK, about=call.id)
        if refused is None:
            self._wanted[call.id] = _Wanted(call.peer_channel, float("inf"))
        return refused

    def retrieve(self, slot: str) -> DialAttempt | WishRefused:
        """Call my phone, and connect it with whoever is parked there."""
        if all(parked.slot != slot for parked in self._parked):
            return WishRefused(wish=Wish.RETRIEVE, failure=WishFailure.GONE, about=slot)
        attempt = self._dialling.dial_code(slot)
        if not attempt.done:
            self._fetching[attempt.request] = slot
        return attempt

    def hear(self, news: News) -> tuple[ParkedNews | WishRefused, ...]:
        """Take note of news; return what a front end must show."""
        match news:
            case ParkingChanged():
                return self._changed(news)
            case LineChanged(state=state) if state is not LineState.UP:
                self._wanted.clear()
                gone, self._parked = bool(self._parked), ()
                return (ParkedNews(cards=()),) if gone else ()
            case _:
                return ()

    def heard(self, said: WishRefused | WishGranted) -> None:
        """Take note of the PBX's answer to a wish: success is no place yet."""
        if said.wish is not Wish.PARK or said.about not in self._wanted:
            return
        call = CallId(said.about)
        if isinstance(said, WishRefused):
            del self._wanted[call]
        else:
            self._wanted[call].expires = self._clock() + _SETTLE

    def expire(self) -> tuple[WishRefused, ...]:
        """Give up those the PBX took and did not park."""
        now = self._clock()
        late = [call for call, wanted in self._wanted.items() if wanted.expires <= now]
        for call in late:
            del self._wanted[call]
        return tuple(
            WishRefused(wish=Wish.PARK, failure=WishFailure.NOT_PARKED, about=call) for call in late
        )

    def _changed(self, changed: ParkingChanged) -> tuple[ParkedNews | WishRefused, ...]:
        self._parked = changed.parked
        for call in [c for c, w in self._wanted.items() if w.channel in changed.channels]:
            del self._wanted[call]
        return (*self._lost_race(changed), ParkedNews(cards=self.cards))

    def _lost_race(self, changed: ParkingChanged) -> tuple[WishRefused, ...]:
        """Somebody else fetched what my phone is being called for."""
        open_now = {attempt.request for attempt in self._dialling.attempts}
        self._fetching = {r: slot for r, slot in self._fetching.items() if r in open_now}
        lost = [
            request
            for request, slot in self._fetching.items()
            if slot == changed.fetched and str(request) != changed.fetched_by
        ]
        for request in lost:
            del self._fetching[request]
        return tuple(
            WishRefused(wish=Wish.RETRIEVE, failure=WishFailure.GONE, about=changed.fetched)
            for _ in lost
        )

    def _card(self, parked: Parked) -> ParkedCard:
        by = parked.parked_by or ""
        return ParkedCard(
            slot=parked.slot,
            lot=parked.lot,
            who=self._names.who(parked.who),
            parked_by=self._names.who(Party(number=by)).title if by else "",
            is_mine=by == self._settings().me.extension,
            since=parked.since,
            until=parked.until,
            may_retrieve=self._asking.may(Ability.DIAL),
        )

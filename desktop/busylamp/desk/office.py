# SPDX-License-Identifier: MIT
"""The present picture of my line, my calls and everybody's lamps, for any front end."""

from collections.abc import Callable
from dataclasses import dataclass

from busylamp.desk.access import Access
from busylamp.desk.asking import Asking, Wish, WishGranted, WishRefused, unless_unsendable
from busylamp.desk.call_tools import CallTools
from busylamp.desk.cards import CallCard, CallNews, TheirCallNews
from busylamp.desk.dialling import DialAttempt, Dialling
from busylamp.desk.diversion import Diversion
from busylamp.desk.handover import HandingOver
from busylamp.desk.hangup import HangingUp
from busylamp.desk.lasting import Lasting
from busylamp.desk.my_phone import MyPhoneChanged, OwnPhone
from busylamp.desk.names import Names
from busylamp.desk.numbering import Numbering
from busylamp.desk.parking import ParkedNews, Parking
from busylamp.desk.queue_freshness import Freshness
from busylamp.desk.queueing import Queueing, QueueNews
from busylamp.desk.voicemail import Voicemail
from busylamp.link.line import Line, News, Offered
from busylamp.settings.model import Settings
from busylamp.stores.contacts import Contacts
from busylamp.telephony.changes import (
    CallChange,
    CallEnded,
    CallUpdated,
    CustomEvent,
    DevicesLearned,
    PresenceChanged,
    PresenceGone,
)
from busylamp.telephony.model import (
    Call,
    CallId,
    CallState,
    ExtensionNumber,
    Party,
    Presence,
    PresenceState,
)
from busylamp.telephony.reasons import LineState, WishFailure
from busylamp.telephony.status import LineChanged


@dataclass(frozen=True, slots=True, kw_only=True)
class Me:
    """My own extension as the head of the window shows it."""

    extension: str
    name: str
    state: PresenceState


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessChanged:
    """What this account may do is known now, or no longer."""

    access: Access


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptChanged:
    """A call asked for from here moved on."""

    attempt: DialAttempt


@dataclass(frozen=True, slots=True, kw_only=True)
class MeChanged:
    """My own name or state changed."""

    me: Me


OfficeEvent = (
    LineChanged
    | AccessChanged
    | CallNews
    | TheirCallNews
    | PresenceChanged
    | PresenceGone
    | CustomEvent
    | AttemptChanged
    | WishRefused
    | WishGranted
    | MeChanged
    | QueueNews
    | ParkedNews
    | MyPhoneChanged
)


class Office:
    """Folds the line's news into what a front end shows; its one writer."""

    def __init__(
        self,
        line: Line,
        *,
        settings: Callable[[], Settings],
        contacts: Contacts,
        region: Callable[[], str],
        clock: Callable[[], float],
    ) -> None:
        self._settings = settings
        self.line = LineChanged(state=LineState.OFF)
        self.access = Access()
        self._devices: dict[ExtensionNumber, tuple[str, ...]] = {}
        self._calls: dict[CallId, Call] = {}
        self._theirs: dict[CallId, Call] = {}  # of colleagues I look after
        self._presences: dict[ExtensionNumber, Presence] = {}
        self.lasting = Lasting(clock)
        prefix = lambda: settings().numbers.outside_prefix  # noqa: E731 - settings change
        self.names = Names(contacts, region, self.extension_name, prefix)
        self.asking = Asking(line, access=self._access, connected=self._is_connected)
        self.hanging_up = HangingUp(self.asking)
        self.numbering = Numbering(settings, region)
        self.dialling = Dialling(
            line,
            settings=settings,
            numbering=self.numbering,
            devices=lambda: self.devices,
            access=self._access,
            connected=self._is_connected,
            my_name=lambda: self.me.name,
            clock=clock,
        )
        self.handover = HandingOver(
            self.asking,
            calls=self._calls,
            settings=settings,
            numbering=self.numbering,
            dialling=self.dialling,
            clock=clock,
        )
        self.queueing = Queueing(
            self.asking,
            Freshness(line, access=self._access, clock=clock),
            settings=settings,
            devices=lambda: self.devices,
            my_name=lambda: self.me.name,
            greeting=lambda: self.line.greeting,
        )
        parking = Parking(self.asking, self.dialling, self.names, settings=settings, clock=clock)
        self.tools = CallTools(self.asking, parking, call_of=self._calls.get, clock=clock)
        self.my_phone = OwnPhone(
            Diversion(line, self.asking, settings=settings, access=self._access, clock=clock),
            Voicemail(line, self.asking, self.dialling, settings),
            self.numbering,
        )
        self._told_me: Me | None = None

    @property
    def devices(self) -> tuple[str, ...]:
        """My phones, as the PBX's hint names them; never those of an extension I had before."""
        return self._devices.get(ExtensionNumber(self._settings().me.extension), ())

    @property
    def me(self) -> Me:
        """My extension, its name and state as the PBX tells them."""
        extension = ExtensionNumber(self._settings().me.extension)
        state = PresenceState.UNKNOWN
        if self._is_connected() and extension in self._presences:
            state = self._presences[extension].state
        return Me(extension=extension, name=self.extension_name(extension), state=state)

    @property
    def cards(self) -> tuple[CallCard, ...]:
        """My calls in progress, the oldest first."""
        return tuple(self.card(call) for call in self._calls.values())

    @property
    def their_cards(self) -> tuple[CallCard, ...]:
        """The calls in progress of the colleagues I look after."""
        return tuple(self.card(call) for call in self._theirs.values())

    @property
    def presences(self) -> tuple[Presence, ...]:
        """Everybody's state, by extension."""
        return tuple(self._presences[key] for key in sorted(self._presences, key=_by_number))

    def presence(self, extension: str) -> Presence | None:
        """Return the state of one extension, None where the PBX tells none."""
        return self._presences.get(ExtensionNumber(extension))

    def extension_name(self, number: str) -> str:
        """Return the PBX's own name of an extension, or ''."""
        presence = self._presences.get(ExtensionNumber(number))
        return "" if presence is None else presence.name or ""

    def dial(self, text: str, line: str = "") -> DialAttempt:
        """Call what was typed or clicked, by the named outgoing line if one was chosen."""
        return self.dialling.dial(text, line)

    def dial_again(self, number: str) -> DialAttempt:
        """Call a number that was called before, as it was sent then."""
        return self.dialling.dial_again(number)

    def hang_up(self, call: CallId) -> WishRefused | None:
        """Hang a call of mine up, or decline it; return why not, if that is known now."""
        known = self._calls.get(call)
        if known is None:
            return WishRefused(wish=Wish.HANG_UP, failure=WishFailure.GONE, about=call)
        return unless_unsendable(Wish.HANG_UP, call, lambda: self.hanging_up.hang_up(known))

    def pick(self, call: CallId, contact_id: int) -> CallNews | TheirCallNews | None:
        """Remember which of several contacts calls; return the call's new card.

        Raises:
            NotKeptError: It could not be written.
        """
        known = self._calls.get(call) or self._theirs.get(call)
        if known is None:
            return None
        party = known.peer if _named(known.peer) else known.first
        self.names.pick(party.number or "", contact_id)
        kind = CallNews if self._is_mine(known) else TheirCallNews
        return kind(change=CallUpdated(call=known), card=self.card(known))

    def card(self, call: Call) -> CallCard:
        """Return the card to show for a call."""
        by = call.answered_by or ""
        is_mine = self._is_mine(call)
        return CallCard(
            call=call,
            who=self.names.who(call.peer if _named(call.peer) else call.first),
            answered_by=self.names.who(Party(number=by)).title if by else "",
            attempt=self.dialling.attempt_of(call),
            offers=self._offers(call) if is_mine else self.handover.offers_of_theirs(call),
            via=self._via(call),
            asks=self.names.who(call.consultation.target) if call.consultation else None,
            waits=self.names.who(call.consultation.waiting) if call.consultation else None,
            theirs="" if is_mine else self.names.who(Party(number=call.extension)).title,
        )

    def _via(self, call: Call) -> str:
        """Name the way a call came: a queue by its title, a number by whose it is."""
        queue = self.queueing.queue(call.queue) if call.queue else None
        if queue is not None and queue.title != queue.name:
            return queue.title
        return self.names.who(Party(number=call.via)).name if call.via else ""

    def _offers(self, call: Call) -> frozenset[Wish]:
        return self.hanging_up.offers(call) | self.handover.offers(call) | self.tools.offers(call)

    def hear(self, batch: tuple[News, ...]) -> tuple[OfficeEvent, ...]:
        """Take note of what the line says; return what a front end must show anew."""
        events: list[OfficeEvent] = []
        for news in batch:
            attempt = self.dialling.hear(news)
            events.extend(self._note(news))
            events.extend(self.queueing.hear(news))
            if attempt is not None:
                events.append(AttemptChanged(attempt=attempt))
            said = self.asking.hear(news)
            if said is not None:
                self.handover.hear(said)
                events.append(said)
                self.queueing.granted(said)
            events.extend(self.tools.hear(news, said))
            events.extend(self.my_phone.hear(news, said))
        me = self.me
        if me != self._told_me:
            self._told_me = me
            events.append(MeChanged(me=me))
        return tuple(events)

    def expire(self) -> tuple[OfficeEvent, ...]:
        """Close what the PBX never told the end of; call it about once a second."""
        late = [AttemptChanged(attempt=attempt) for attempt in self.dialling.expire()]
        parts = (self.handover, self.tools, self.my_phone)
        return (*late, *(told for part in parts for told in part.expire()))

    def _note(self, news: News) -> tuple[OfficeEvent, ...]:
        match news:
            case LineChanged():
                return self._note_line(news)
            case Offered(commands=commands):
                self.access = Access(commands)
                return (AccessChanged(access=self.access),)
            case CallChange():
                news = self.handover.told(news)
                call, card = news.call, self.card(news.call)
                self._keep(call, ended=isinstance(news, CallEnded))
                kind = CallNews if self._is_mine(call) else TheirCallNews
                return (kind(change=news, card=card),)
            case PresenceChanged(presence=presence):
                self.lasting.hear(self._presences.get(presence.extension), presence)
                self._presences[presence.extension] = presence
                return (news,)
            case PresenceGone(extension=extension):
                self._presences.pop(extension, None)
                self.lasting.forget(extension)
                return (news,)
            case CustomEvent():
                return (news,)
            case DevicesLearned(extension=extension, devices=devices):
                self._devices[extension] = devices
                return ()
            case _:
                return ()

    def _note_line(self, changed: LineChanged) -> tuple[OfficeEvent, ...]:
        was_up = self._is_connected()
        self.line = changed
        if was_up and changed.state is not LineState.UP:
            self.access = Access()
            self.lasting.forget()
            return (changed, AccessChanged(access=self.access))
        return (changed,)

    def _keep(self, call: Call, *, ended: bool) -> None:
        calls = self._calls if self._is_mine(call) else self._theirs
        if ended or call.state is CallState.ENDED:
            calls.pop(call.id, None)
        else:
            calls[call.id] = call

    def _is_mine(self, call: Call) -> bool:
        return call.extension == self._settings().me.extension

    def _access(self) -> Access:
        return self.access

    def _is_connected(self) -> bool:
        return self.line.state is LineState.UP


def _named(party: Party) -> bool:
    return bool(party.number or party.name)


def _by_number(extension: str) -> tuple[int, int, str]:
    """Sort 9 before 10 and numbers before words."""
    return (0, len(extension), extension) if extension.isdecimal() else (1, 0, extension)

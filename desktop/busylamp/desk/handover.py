# SPDX-License-Identifier: MIT
"""Everything that moves a call of mine, by the call's id."""

from collections.abc import Callable, Mapping

from busylamp.desk.access import Ability
from busylamp.desk.answering import Answering
from busylamp.desk.asking import Asking, Wish, WishGranted, WishRefused, unless_unsendable
from busylamp.desk.awaited import Awaited
from busylamp.desk.conference import Conference
from busylamp.desk.dialling import DialAttempt, Dialling
from busylamp.desk.diverting import Diverting
from busylamp.desk.numbering import Numbering
from busylamp.desk.sent_on import SentOn
from busylamp.desk.targets import Targets
from busylamp.desk.transfers import Transfers
from busylamp.settings.model import Settings
from busylamp.telephony.changes import CallChange
from busylamp.telephony.model import Call, CallId, CallState
from busylamp.telephony.numbers import NotDialable, dialable
from busylamp.telephony.reasons import WishFailure


class HandingOver:
    """Finds the call and gives it to the part that does it; each says why not, if it knows."""

    def __init__(
        self,
        asking: Asking,
        *,
        calls: Mapping[CallId, Call],
        settings: Callable[[], Settings],
        numbering: Numbering,
        dialling: Dialling,
        clock: Callable[[], float],
    ) -> None:
        targets = Targets(asking, calls=calls, settings=settings, numbering=numbering)
        self._asking = asking
        self._calls = calls
        self._settings = settings
        self._dialling = dialling
        self._sent_on = SentOn()
        self._awaited = Awaited(clock)
        self._transfers = Transfers(asking, targets, self._sent_on)
        self._diverting = Diverting(asking, targets, self._sent_on, settings=settings)
        self._conference = Conference(asking, targets, settings=settings)
        self._answering = Answering(asking, settings=settings)

    def offers(self, call: Call) -> frozenset[Wish]:
        """Return what can be done with this call from here."""
        return (
            self._transfers.offers(call, self._held_beside(call))
            | self._diverting.offers(call)
            | self._conference.offers(call)
            | self._answering.offers(call)
        )

    def offers_of_theirs(self, call: Call) -> frozenset[Wish]:
        """Return what can be done with a call of a colleague I look after."""
        rings = call.state is CallState.RINGING and not call.originated
        return frozenset({Wish.PICK_UP}) if rings and self.can_pick_up else frozenset()

    def transfer(self, call: CallId, target: str) -> WishRefused | None:
        """Send whom I talk to on to a number, at once."""
        return self._with(Wish.TRANSFER, call, lambda it: self._transfers.transfer(it, target))

    def consult(self, call: CallId, target: str) -> WishRefused | None:
        """Ask a number while whom I talk to waits."""
        return self._with(Wish.CONSULT, call, lambda it: self._transfers.consult(it, target))

    def complete(self, call: CallId) -> WishRefused | None:
        """Bring whom I asked and whom I hold together."""
        return self._with(
            Wish.COMPLETE, call, lambda it: self._transfers.complete(it, self._held_beside(it))
        )

    def cancel(self, call: CallId) -> WishRefused | None:
        """Go back to whom I hold."""
        return self._with(Wish.CANCEL, call, self._transfers.cancel)

    def divert(self, call: CallId, target: str) -> WishRefused | None:
        """Send a caller who rings my phone to a number."""
        return self._with(Wish.DIVERT, call, lambda it: self._diverting.divert(it, target))

    def divert_to_voicemail(self, call: CallId) -> WishRefused | None:
        """Send a caller who rings my phone to my mailbox."""
        return self._with(Wish.DIVERT_TO_VOICEMAIL, call, self._diverting.divert_to_voicemail)

    def add_to_conference(self, call: CallId) -> WishRefused | None:
        """Bring this talk into the room, and me with my other one."""
        others = [other for other in self._calls.values() if other.id != call]
        return self._with(Wish.CONFERENCE, call, lambda it: self._conference.add(it, others))

    def answer(self, call: CallId) -> WishRefused | None:
        """Let my phone pick up."""
        return self._with(Wish.ANSWER, call, self._answering.answer)

    @property
    def can_pick_up(self) -> bool:
        """Whether a colleague's ringing call can be taken from here."""
        return bool(self._settings().calls.pickup_code) and self._asking.may(Ability.DIAL)

    def pick_up(self, extension: str) -> DialAttempt | WishRefused:
        """Call the code that takes a colleague's ringing call, from my phone: at most once."""
        code = self._settings().calls.pickup_code
        if not code:
            return WishRefused(wish=Wish.PICK_UP, failure=WishFailure.NOT_SET_UP, about=extension)
        try:
            number = dialable(f"{code}{extension}")
        except NotDialable:
            return WishRefused(wish=Wish.PICK_UP, failure=WishFailure.NOT_DIALABLE, about=extension)
        return self._dialling.dial_code(number)

    def told(self, change: CallChange) -> CallChange:
        """Return what happened to a call, with what only the one who asked for it knows."""
        self._awaited.see(change.call)
        return self._sent_on.told(change)

    def hear(self, said: WishRefused | WishGranted) -> None:
        """Take note of what the PBX said to a wish."""
        self._sent_on.hear(said)
        self._awaited.hear(said, self._calls.get(CallId(said.about)))

    def expire(self) -> tuple[WishRefused, ...]:
        """Return the wishes that nothing came of in time."""
        return self._awaited.expire()

    def _held_beside(self, call: Call) -> Call | None:
        """The one other call of mine, if it is on hold."""
        others = [other for other in self._calls.values() if other.id != call.id]
        held = [other for other in others if other.state is CallState.HELD]
        return held[0] if len(others) == len(held) == 1 else None

    def _with(
        self, wish: Wish, call: CallId, do: Callable[[Call], WishRefused | None]
    ) -> WishRefused | None:
        known = self._calls.get(call)
        if known is None:
            return WishRefused(wish=wish, failure=WishFailure.GONE, about=call)
        return unless_unsendable(wish, call, lambda: do(known))

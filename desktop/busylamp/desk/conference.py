# SPDX-License-Identifier: MIT
"""Bringing my talks together in a conference room of the dialplan."""

from collections.abc import Callable, Sequence

from busylamp.ami.call_actions import Redirect
from busylamp.desk.access import Ability
from busylamp.desk.asking import Asking, Wish, WishRefused
from busylamp.desk.targets import Target, Targets
from busylamp.desk.transfers import is_talk
from busylamp.settings.model import Settings
from busylamp.telephony.model import Call, CallState
from busylamp.telephony.reasons import WishFailure

_NOTHING: frozenset[Wish] = frozenset()


class Conference:
    """Redirects legs into the room of the settings; that they are in it is told by my calls.

    My leg goes into the room once, with whom I talk to. Of every other call only the far end goes
    in: my own leg of it ends, as its partner leaves (measured on 16 and 22).
    """

    def __init__(
        self, asking: Asking, targets: Targets, *, settings: Callable[[], Settings]
    ) -> None:
        self._asking = asking
        self._targets = targets
        self._settings = settings

    def offers(self, call: Call) -> frozenset[Wish]:
        """Return whether this talk can be brought into the room."""
        ready = self._settings().calls.conference_room and _can_go(call)
        possible = ready and self._asking.may(Ability.REDIRECT)
        return frozenset({Wish.CONFERENCE}) if possible else _NOTHING

    def add(self, call: Call, others: Sequence[Call]) -> WishRefused | None:
        """Bring this talk into the room, and me with the one that is not on hold.

        `others` are my other calls. If I am in the room already, only the far end of this one
        follows. The second leg is sent after the PBX took the first two: nobody comes into an
        empty room.
        """
        room = self._settings().calls.conference_room
        target = self._targets.inside(room) if room else None
        if target is None:
            return _refused(WishFailure.NOT_SET_UP, call)
        if not _can_go(call):
            return _refused(WishFailure.NOT_NOW, call)
        inside = any(other.in_conference for other in others)
        first, second = (None, call) if inside else _order(call, others)

        def send() -> WishRefused | None:
            return self._bring(first, second, target)

        return self._targets.send(Wish.CONFERENCE, target, call, send)

    def _bring(self, first: Call | None, second: Call | None, target: Target) -> WishRefused | None:
        """Send my leg in with whom I talk to in `first`, then the far end of `second`."""
        place = (target.exten, target.context)

        def follow() -> WishRefused | None:
            return second and self._ask(_redirect(second.peer_channel, place), second)

        if first is None:
            return follow()
        both = _redirect(first.channel, place, partner=first.peer_channel)
        return self._ask(both, first, None if second is None else follow)

    def _ask(
        self, action: Redirect, call: Call, then: Callable[[], WishRefused | None] | None = None
    ) -> WishRefused | None:
        return self._asking.ask(Wish.CONFERENCE, action, Ability.REDIRECT, about=call.id, then=then)


def _order(call: Call, others: Sequence[Call]) -> tuple[Call, Call | None]:
    """Return the talk my own leg goes in by, and the one whose far end follows."""
    talks = [other for other in others if _can_go(other)]
    if len(talks) != 1:
        return call, None  # alone, or nobody knows which two are meant
    (other,) = talks
    return (other, call) if call.state is CallState.HELD else (call, other)


def _redirect(channel: str | None, place: tuple[str, str], partner: str | None = None) -> Redirect:
    exten, context = place
    return Redirect(channel=channel or "", partner=partner or "", exten=exten, context=context)


def _can_go(call: Call) -> bool:
    return is_talk(call) and call.consultation is None


def _refused(failure: WishFailure, call: Call) -> WishRefused:
    return WishRefused(wish=Wish.CONFERENCE, failure=failure, about=call.id)

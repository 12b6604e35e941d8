# SPDX-License-Identifier: MIT
"""Bringing my talks together in a conference room of the dialplan."""

from collections.abc import Callable, Sequence

from busylamp.ami.call_actions import Redirect
from busylamp.desk.access import Ability
from busylamp.desk.asking import Asking, Wish, WishRefused
from busylamp.desk.targets import Target, Targets
from busylamp.desk.transfers import is_talk
from busylamp.settings.model import Settings
from busylamp.telephony.model import Call
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
        """Bring this talk in, and me with the talk of `others` that is not in it yet.

        `others` are my other calls. If I am in the room already, by whatever call, only the far
        end of this one follows.
        """
        room = self._settings().calls.conference_room
        target = self._targets.inside(room) if room else None
        if target is None:
            return _refused(WishFailure.NOT_SET_UP, call)
        if not _can_go(call):
            return _refused(WishFailure.NOT_NOW, call)
        talks = [other for other in others if _can_go(other)]
        inside = any(other.in_conference for other in others)
        first = None if inside else (talks[0] if talks else call)

        def send() -> WishRefused | None:
            return self._bring(call, first, target)

        return self._targets.send(Wish.CONFERENCE, target, call.id, send)

    def _bring(self, call: Call, first: Call | None, target: Target) -> WishRefused | None:
        """Send my leg in with whom I talk to in `first`, then the far end of the other call."""
        place = (target.exten, target.context)
        if first is not None:
            both = _redirect(first.channel, place, partner=first.peer_channel)
            refused = self._ask(both, first)
            if refused is not None or first is call:
                return refused
        return self._ask(_redirect(call.peer_channel, place), call)

    def _ask(self, action: Redirect, call: Call) -> WishRefused | None:
        return self._asking.ask(Wish.CONFERENCE, action, Ability.REDIRECT, about=call.id)


def _redirect(channel: str | None, place: tuple[str, str], partner: str | None = None) -> Redirect:
    exten, context = place
    return Redirect(channel=channel or "", partner=partner or "", exten=exten, context=context)


def _can_go(call: Call) -> bool:
    return is_talk(call) and call.consultation is None


def _refused(failure: WishFailure, call: Call) -> WishRefused:
    return WishRefused(wish=Wish.CONFERENCE, failure=failure, about=call.id)

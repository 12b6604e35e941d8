# SPDX-License-Identifier: MIT
"""Handing a call over: at once, or after asking whom it goes to."""

from busylamp.ami.actions import Action, Hangup
from busylamp.ami.call_actions import (
    Atxfer,
    BlindTransfer,
    Bridge,
    CancelAtxfer,
    Redirect,
    can_be_pressed,
    is_exact,
)
from busylamp.desk.access import Ability
from busylamp.desk.asking import Asking, Wish, WishRefused
from busylamp.desk.sent_on import SentOn
from busylamp.desk.targets import Target, Targets
from busylamp.telephony.model import Call, CallState
from busylamp.telephony.reasons import WishFailure

_NOTHING: frozenset[Wish] = frozenset()


class Transfers:
    """Asks the PBX to hand a talk of mine over; what came of it is told by the call's changes."""

    def __init__(self, asking: Asking, targets: Targets, sent_on: SentOn) -> None:
        self._asking = asking
        self._targets = targets
        self._sent_on = sent_on

    def offers(self, call: Call, held: Call | None = None) -> frozenset[Wish]:
        """Return what can be done with this talk; `held` is the only other one, on hold."""
        if not is_talk(call):
            return _NOTHING
        if call.consultation is not None:
            return self._in_between()
        found: set[Wish] = set()
        if self._asking.may(Ability.TRANSFER):
            found.add(Wish.TRANSFER)
        if self._asking.may(Ability.CONSULT):
            found.add(Wish.CONSULT)
        if self._can_join(call, held):
            found.add(Wish.COMPLETE)
        return frozenset(found)

    def transfer(self, call: Call, text: str) -> WishRefused | None:
        """Send whom I talk to on, at once; return why not, if that is known now."""
        target = self._targets.read(text)
        problem = self._problem(Wish.TRANSFER, call, target)
        if target is None or problem is not None:
            return problem
        action, ability = self._blind(call, target)

        def send() -> WishRefused | None:
            refused = self._asking.ask(Wish.TRANSFER, action, ability, about=call.id)
            if refused is None and ability is Ability.REDIRECT:
                self._sent_on.note(Wish.TRANSFER, call.id, {call.id: target.exten})
            return refused

        return self._targets.send(Wish.TRANSFER, target, call, send)

    def consult(self, call: Call, text: str) -> WishRefused | None:
        """Ask somebody while the one I talk to waits; return why not, if that is known now."""
        target = self._targets.read(text)
        problem = self._problem(Wish.CONSULT, call, target)
        if target is None or problem is not None:
            return problem
        if not can_be_pressed(target.exten):
            return _refused(Wish.CONSULT, WishFailure.DIGITS_ONLY, call)
        action = Atxfer(channel=call.channel or "", exten=target.exten, context=target.context)

        def send() -> WishRefused | None:
            return self._asking.ask(Wish.CONSULT, action, Ability.CONSULT, about=call.id)

        return self._targets.send(Wish.CONSULT, target, call, send)

    def complete(self, call: Call, held: Call | None = None) -> WishRefused | None:
        """Bring together whom I asked and whom I hold; my own legs end.

        In an attended transfer by one leg this is its hang-up: the PBX then joins the other two,
        also while the target rings (measured; `atxferdropcall=yes` in features.conf would end the
        call then). With two calls of mine their far ends are bridged.
        """
        if call.consultation is not None and is_talk(call):
            action = Hangup(channel=call.channel or "")
            return self._asking.ask(Wish.COMPLETE, action, Ability.HANG_UP, about=call.id)
        if held is None or not self._can_join(call, held):
            return _refused(Wish.COMPLETE, WishFailure.NOT_NOW, call)
        bridge = Bridge(one=held.peer_channel or "", other=call.peer_channel or "")
        refused = self._asking.ask(Wish.COMPLETE, bridge, Ability.JOIN, about=call.id)
        if refused is None:
            to = {held.id: call.peer.number or "", call.id: held.peer.number or ""}
            self._sent_on.note(Wish.COMPLETE, call.id, to)
        return refused

    def cancel(self, call: Call) -> WishRefused | None:
        """Go back to whom I hold, also while the target rings."""
        if call.consultation is None or not is_talk(call):
            return _refused(Wish.CANCEL, WishFailure.NOT_NOW, call)
        action = CancelAtxfer(channel=call.channel or "")
        return self._asking.ask(Wish.CANCEL, action, Ability.CANCEL_CONSULTATION, about=call.id)

    def _in_between(self) -> frozenset[Wish]:
        ways = (
            (Wish.COMPLETE, Ability.HANG_UP),
            (Wish.CANCEL, Ability.CANCEL_CONSULTATION),
        )
        return frozenset(wish for wish, ability in ways if self._asking.may(ability))

    def _can_join(self, call: Call, held: Call | None) -> bool:
        ready = held is not None and is_talk(held) and held.consultation is None
        return ready and is_talk(call) and self._asking.may(Ability.JOIN)

    def _problem(self, wish: Wish, call: Call, target: Target | None) -> WishRefused | None:
        if not is_talk(call) or call.consultation is not None:
            return _refused(wish, WishFailure.NOT_NOW, call)
        return _refused(wish, WishFailure.NOT_DIALABLE, call) if target is None else None

    def _blind(self, call: Call, target: Target) -> tuple[Action, Ability]:
        if self._asking.may(Ability.BLIND_TRANSFER):
            mine = call.channel or ""
            action = BlindTransfer(channel=mine, exten=target.exten, context=target.context)
            return action, Ability.BLIND_TRANSFER
        theirs = call.peer_channel or ""  # not mine: the redirected leg is the one that goes
        action = Redirect(channel=theirs, exten=target.exten, context=target.context)
        return action, Ability.REDIRECT


def is_talk(call: Call) -> bool:
    """Whether this is a talk between two, both of whose legs are known exactly."""
    if call.state not in (CallState.TALKING, CallState.HELD):
        return False
    mine = call.channel is not None and is_exact(call.channel)
    with_whom = call.consultation is not None or (
        call.peer_channel is not None and is_exact(call.peer_channel)
    )
    return mine and with_whom


def _refused(wish: Wish, failure: WishFailure, call: Call) -> WishRefused:
    return WishRefused(wish=wish, failure=failure, about=call.id)

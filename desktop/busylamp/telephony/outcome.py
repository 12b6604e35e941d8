# SPDX-License-Identifier: MIT
"""How a call of mine ended, or that it may yet go on: from its legs and from who called."""

from busylamp.telephony import endings
from busylamp.telephony.channels import Channel, ChannelState
from busylamp.telephony.endings import Ending
from busylamp.telephony.graph import Graph
from busylamp.telephony.model import CallResult, Direction, EndReason
from busylamp.telephony.together import targets_of
from busylamp.telephony.tracked import Tracked


class Outcome:
    """Reads the ends of calls from the graph."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph

    def ending(self, tracked: Tracked) -> Ending | None:
        """Tell how a call ended all of whose legs are gone; None while that is not certain."""
        leg = tracked.leg
        if tracked.went_up:
            return self._after_talk(tracked, leg)
        if tracked.caller is None and tracked.call.direction is not Direction.INCOMING:
            return self._never_up(tracked, leg)
        if tracked.caller is None:
            return endings.of_incoming(self._graph, tracked.legs, leg, None)
        return self._not_taken(tracked, leg, tracked.caller)

    def _not_taken(self, tracked: Tracked, leg: Channel, caller: Channel) -> Ending | None:
        """My phone rings no more. While the caller waits, it or a colleague's may ring again."""
        ending = endings.of_incoming(self._graph, tracked.legs, leg, caller)
        if ending.result is CallResult.ANSWERED_ELSEWHERE:
            return ending
        if caller.in_queue and not caller.gone:
            return None
        if caller.queue and caller.dial_status == "CANCEL":
            return Ending(result=CallResult.MISSED, reason=EndReason.CALLER_GAVE_UP)
        if caller.gone and caller.in_queue and caller.listed:
            return Ending(result=CallResult.UNKNOWN, reason=EndReason.UNKNOWN)
        if ending.result is CallResult.REJECTED and caller.queue:
            return Ending(result=CallResult.MISSED, reason=EndReason.NO_ANSWER)
        over = ending.result is CallResult.REJECTED or endings.was_cancelled(leg)
        return ending if over or not self._may_go_on(tracked, caller) else None

    def _may_go_on(self, tracked: Tracked, caller: Channel) -> bool:
        """Whether the caller, whom nobody took yet, may be put through to somebody else."""
        if caller.gone or caller.bridge is not None:
            return False
        self.note_caller(tracked)
        if tracked.caller_was_up or caller.state != ChannelState.UP:
            return True
        # Something answered now: a colleague, else a mailbox or a menu, and that ends it for me.
        return any(not target.gone for target in self._graph.targets(caller))

    def note_caller(self, tracked: Tracked) -> None:
        """Note whether the caller was up as my phone stopped to ring: DialEnd comes before Hangup.

        Sent on to a mailbox, the caller may be up before my leg is told to be gone (measured).
        """
        if tracked.caller_was_up is None and tracked.caller is not None:
            tracked.caller_was_up = tracked.caller.state == ChannelState.UP

    def _after_talk(self, tracked: Tracked, leg: Channel) -> Ending:
        if tracked.handed:
            return Ending(result=CallResult.ANSWERED, reason=EndReason.TRANSFERRED)
        outgoing = tracked.call.direction is Direction.OUTGOING
        if outgoing and tracked.partner is None and not tracked.far:
            targets = targets_of(self._graph, leg)
            if any(not t.lost for t in targets) and not any(t.was_up for t in targets):
                return self._nobody_came(leg, targets)
        return Ending(result=CallResult.ANSWERED, reason=EndReason.NORMAL)

    def _nobody_came(self, leg: Channel, targets: list[Channel]) -> Ending:
        """It rang in vain while my leg was up: the dialplan answered before it, or after it."""
        if targets[-1].dial_status == "CANCEL":
            return endings.of_outgoing(leg, targets)
        return Ending(result=CallResult.VOICEMAIL, reason=endings.of_voicemail(targets))

    def _never_up(self, tracked: Tracked, leg: Channel) -> Ending | None:
        """My own call that nobody took, as far as bridges tell."""
        if leg.forward:
            return Ending(result=CallResult.CANCELLED, reason=EndReason.TRANSFERRED)
        if tracked.call.originated and not leg.was_up:
            return endings.of_my_phone(leg)
        targets = targets_of(self._graph, leg)
        picked_up = leg.was_up and leg.cause in endings.HUNG_UP
        if not targets and picked_up and not leg.listed:
            # My phone was picked up and nothing was dialled: an echo, a menu, a mailbox answered.
            return Ending(result=CallResult.ANSWERED, reason=EndReason.NORMAL)
        if any(not target.gone for target in targets):
            return None  # my Hangup may overtake theirs, which tells why
        if any(target.was_up for target in targets):
            return Ending(result=CallResult.ANSWERED, reason=EndReason.NORMAL)
        return endings.of_outgoing(leg, targets)

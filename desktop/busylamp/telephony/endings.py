# SPDX-License-Identifier: MIT
"""How a call ended: from hangup causes and dial statuses to a result and a reason."""

from collections.abc import Sequence
from dataclasses import dataclass

from busylamp.telephony.channels import Channel, ChannelState
from busylamp.telephony.graph import Graph
from busylamp.telephony.model import CallResult, EndReason

# include/asterisk/causes.h
HUNG_UP = (0, 16)  # by whom it was up for: 22 leaves the cause of an application's leg at 0
_BUSY = 17
_ABSENT = 20
_DECLINED = 21
_ANSWERED_ELSEWHERE = 26
_SAYS_NOTHING = (0, 16)  # rang out, given up or picked up: the DialEnd would have told
_INTERWORKING = 127  # what PJSIP says of a call the caller gave up

# Cause of a leg's hangup -> why the number was not reached.
_CAUSES = {
    1: EndReason.NUMBER_UNKNOWN,
    2: EndReason.UNREACHABLE,
    3: EndReason.UNREACHABLE,
    5: EndReason.NUMBER_UNKNOWN,
    17: EndReason.BUSY,
    18: EndReason.NO_ANSWER,
    19: EndReason.NO_ANSWER,
    20: EndReason.NOT_REGISTERED,
    21: EndReason.DECLINED,
    22: EndReason.NUMBER_UNKNOWN,
    26: EndReason.ANSWERED_ELSEWHERE,
    27: EndReason.UNREACHABLE,
    28: EndReason.NUMBER_UNKNOWN,
    29: EndReason.NOT_PERMITTED,
    34: EndReason.LINES_BUSY,
    38: EndReason.NETWORK,
    41: EndReason.NETWORK,
    42: EndReason.LINES_BUSY,
    44: EndReason.LINES_BUSY,
    50: EndReason.NOT_PERMITTED,
    52: EndReason.NOT_PERMITTED,
    54: EndReason.NOT_PERMITTED,
}
_STATUSES = {
    "BUSY": EndReason.BUSY,
    "NOANSWER": EndReason.NO_ANSWER,
    "CHANUNAVAIL": EndReason.UNREACHABLE,
    "CONGESTION": EndReason.LINES_BUSY,
    "CANCEL": EndReason.CALLER_GAVE_UP,
}
_MINE = {
    17: EndReason.MY_PHONE_BUSY,
    21: EndReason.MY_PHONE_DECLINED,
    20: EndReason.MY_PHONE_OFFLINE,
    16: EndReason.HUNG_UP_HERE,  # hung up by AMI while it rang (measured)
    127: EndReason.HUNG_UP_HERE,
}
_RESULTS = {
    EndReason.BUSY: CallResult.BUSY,
    EndReason.NO_ANSWER: CallResult.NO_ANSWER,
    EndReason.DECLINED: CallResult.REJECTED,
    EndReason.ANSWERED_ELSEWHERE: CallResult.ANSWERED_ELSEWHERE,
    EndReason.CALLER_GAVE_UP: CallResult.CANCELLED,
    EndReason.HUNG_UP_HERE: CallResult.CANCELLED,
    EndReason.NORMAL: CallResult.CANCELLED,
    EndReason.UNKNOWN: CallResult.UNKNOWN,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """What to say of a call that is over."""

    result: CallResult
    reason: EndReason
    answered_by: str = ""  # the device that took it


def of_incoming(
    graph: Graph, legs: Sequence[Channel], leg: Channel, caller: Channel | None
) -> Ending:
    """Tell how a call ended that my phones did not take; `leg` is the one that counts."""
    picked = next((each.picked_by for each in legs if each.picked_by), "")
    winner = picked or _winner(graph, leg, caller)
    if winner or leg.cause == _ANSWERED_ELSEWHERE:
        return Ending(
            result=CallResult.ANSWERED_ELSEWHERE,
            reason=EndReason.ANSWERED_ELSEWHERE,
            answered_by=winner,
        )
    untold = leg.listed and not leg.dial_status and leg.cause in _SAYS_NOTHING
    if leg.lost or untold:
        return Ending(result=CallResult.UNKNOWN, reason=EndReason.UNKNOWN)
    reason = _why_not_taken(leg, caller)
    match reason:
        case EndReason.DECLINED:
            return Ending(result=CallResult.REJECTED, reason=reason)
        case EndReason.BUSY:
            return Ending(result=CallResult.BUSY, reason=reason)
        case _:
            return Ending(result=CallResult.MISSED, reason=reason)


def was_cancelled(leg: Channel) -> bool:
    """Whether the caller hung up while it rang: PJSIP says so by this cause alone (measured)."""
    return leg.cause == _INTERWORKING


def of_outgoing(leg: Channel, targets: list[Channel]) -> Ending:
    """Tell how a call ended that nobody took."""
    reason = _why_not_reached(leg, targets)
    return Ending(result=_RESULTS.get(reason, CallResult.FAILED), reason=reason)


def of_my_phone(leg: Channel) -> Ending:
    """Tell why my own phone was not picked up for a call it was to make."""
    if leg.dial_status == "BUSY":
        reason = EndReason.MY_PHONE_BUSY
    else:
        reason = _MINE.get(leg.cause, EndReason.MY_PHONE_NO_ANSWER)
    if reason is EndReason.HUNG_UP_HERE:
        return Ending(result=CallResult.CANCELLED, reason=reason)
    return Ending(result=CallResult.FAILED, reason=reason)


def of_voicemail(targets: list[Channel]) -> EndReason:
    """Tell why a call came to voicemail, as far as a dial before it says so."""
    return _why(targets[-1]) if targets else EndReason.NORMAL


def _winner(graph: Graph, leg: Channel, caller: Channel | None) -> str:
    """Return the device that took the call in my place, or ''.

    Needed beside cause 26: some ways of picking up hang up with 0 or 16.
    """
    if caller is None:
        return ""
    others = [peer.device for peer in graph.peers(caller)]
    forks = list(graph.targets(caller))
    if leg in forks:  # else he dials somebody else besides: he asks me, to hand them over
        others.extend(fork.device for fork in forks if _talks(fork))
        others.append(caller.taken_by)
    return next((device for device in others if device not in ("", leg.device)), "")


def _talks(leg: Channel) -> bool:
    return leg.state == ChannelState.UP and not leg.gone


def _why_not_taken(leg: Channel, caller: Channel | None) -> EndReason:
    if leg.cause == _DECLINED:
        return EndReason.DECLINED
    if leg.cause == _BUSY or leg.dial_status == "BUSY":
        # Rang first: somebody pressed reject. At once: the phone is busy or set not to disturb.
        return EndReason.DECLINED if leg.rang else EndReason.BUSY
    if leg.dial_status == "CHANUNAVAIL" or leg.cause == _ABSENT:
        return EndReason.NOT_REGISTERED
    if leg.dial_status == "NOANSWER":
        return EndReason.NO_ANSWER
    cancelled = leg.dial_status == "CANCEL" or leg.cause == _INTERWORKING
    gave_up = cancelled or (caller is not None and caller.gone)
    return EndReason.CALLER_GAVE_UP if gave_up else EndReason.NO_ANSWER


def _why_not_reached(leg: Channel, targets: list[Channel]) -> EndReason:
    if not targets:
        silent = leg.listed and leg.cause != _INTERWORKING  # whom it dialled was missed
        return _CAUSES.get(leg.cause, EndReason.UNKNOWN if silent else EndReason.NORMAL)
    last = targets[-1]
    if last.listed and not last.dial_status:  # its DialEnd was missed: what the causes tell
        known = _CAUSES.get(last.cause) or _CAUSES.get(leg.cause)
        gave_up = leg.cause == _INTERWORKING
        return known or (EndReason.HUNG_UP_HERE if gave_up else EndReason.UNKNOWN)
    reason = _why(last)
    return EndReason.HUNG_UP_HERE if reason is EndReason.CALLER_GAVE_UP else reason


def _why(target: Channel) -> EndReason:
    if target.cause == _DECLINED:  # 603 is told as NOANSWER with cause 21 (measured)
        return EndReason.DECLINED
    known = _STATUSES.get(target.dial_status) or _CAUSES.get(target.cause)
    missed = target.lost or target.listed  # its DialEnd came while nobody looked
    return known or (EndReason.UNKNOWN if missed else EndReason.CALLER_GAVE_UP)

# SPDX-License-Identifier: MIT
"""What this account may do and is told: by ListCommands, and by a probe that calls nobody."""

from collections.abc import Sequence

from busylamp.ami.actions import Raw
from busylamp.desk.access import Ability, Access
from busylamp.desk.doctor.brand import Brand, privilege
from busylamp.desk.doctor.finding import Finding, Verdict
from busylamp.desk.doctor.visit import Visit
from busylamp.phrases import phrase, sentences
from busylamp.telephony.causes import Cause
from busylamp.texts import sentence

_NEEDED = (
    (Ability.HANG_UP, phrase("hang up")),
    (Ability.SEE_CALLS, phrase("see the calls under way")),
    (Ability.SEE_LAMPS, phrase("see the state of the phones")),
)
_PROBE_SECONDS = 4.0
# No PBX has a technology of this name: no channel is made, nothing rings, nothing is written.
# Its end is told to readers of class call all the same (measured on 16 and 22).
PROBE = Raw(
    "Originate",
    (
        ("Channel", "BusylampCheck/nobody"),
        ("Application", "Hangup"),
        ("Async", "true"),
        ("Timeout", "1000"),
    ),
)


def judge_actions(access: Access, brand: Brand) -> list[Finding]:
    """Say what may be asked for."""
    dials = access.known and access.may(Ability.DIAL)
    lacking = [verb for ability, verb in _NEEDED if not (access.known and access.may(ability))]
    return [_may_dial(brand, may=dials), _may_act(brand, lacking)]


async def judge_events(visit: Visit, brand: Brand) -> Finding:
    """Find out whether calls are told, without making one."""
    if not visit.access.may(Ability.DIAL):
        return _not_asked(phrase("no call can be asked for"))
    said, told = await visit.originate(PROBE, _PROBE_SECONDS)
    if told:
        title = phrase("This user is told of calls")
        return Finding(step="events", verdict=Verdict.GOOD, title=title)
    if not said.success:
        return _not_asked(said.message or phrase("no answer"))
    return Finding(
        step="events",
        verdict=Verdict.BAD,
        cause=Cause.NO_CALL_EVENTS,
        title=phrase("This user is not told of calls"),
        advice=sentences([sentence(Cause.NO_CALL_EVENTS), privilege(brand, "call", "read")]),
    )


def about_queue_events(visit: Visit, brand: Brand) -> Finding | None:
    """Say what the probe leaves open: no event of a queue comes without changing one."""
    if not visit.queues:
        return None
    return Finding(
        step="queue_events",
        verdict=Verdict.NOTE,
        title=phrase("Whether this user is told of queues shows when somebody calls one"),
        advice=privilege(brand, "agent", "read"),
    )


def _may_dial(brand: Brand, *, may: bool) -> Finding:
    if may:
        title = phrase("This user may place calls")
        return Finding(step="dial", verdict=Verdict.GOOD, title=title)
    return Finding(
        step="dial",
        verdict=Verdict.BAD,
        cause=Cause.NO_ORIGINATE,
        title=phrase("This user may not place calls"),
        advice=sentences([privilege(brand, "originate", "write"), sentence(Cause.NO_ORIGINATE)]),
    )


def _may_act(brand: Brand, lacking: Sequence[str]) -> Finding:
    if not lacking:
        title = phrase("This user may hang up, see calls under way and the state of the phones")
        return Finding(step="actions", verdict=Verdict.GOOD, title=title)
    return Finding(
        step="actions",
        verdict=Verdict.BAD,
        cause=Cause.NO_CALL_ACTIONS,
        title=phrase("This user may not {actions}", actions=_nor(lacking)),
        advice=sentences([privilege(brand, "call", "write"), sentence(Cause.NO_CALL_ACTIONS)]),
    )


def _nor(lacking: Sequence[str]) -> str:
    said = lacking[0]
    for each in lacking[1:]:
        said = phrase("{before}, nor {after}", before=said, after=each)
    return said


def _not_asked(why: str) -> Finding:
    return Finding(
        step="events",
        verdict=Verdict.NOT_VERIFIED,
        title=phrase("Whether this user is told of calls could not be asked ({why})", why=why),
        advice=phrase(
            "It needs the privilege “call” for reading, and “agent” for queues. "
            "Call your own phone once and look."
        ),
    )

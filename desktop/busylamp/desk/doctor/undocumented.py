# SPDX-License-Identifier: MIT
"""Actions of the UCM without a public description: what a real one answers to their bare names."""

from busylamp.ami.actions import Raw
from busylamp.desk.doctor.finding import Finding, Verdict
from busylamp.desk.doctor.visit import Visit
from busylamp.phrases import phrase

# No argument is sent: an action that names no call, queue or agent has nothing to act on.
UNDOCUMENTED = ("AcceptCall", "PauseCall", "NWayRedirect", "QueueLogin", "QueueLogoff")


async def probe(visit: Visit) -> list[Finding]:
    """Ask each that ListCommands names; one that is not named is not asked."""
    return [await _one(visit, name) for name in UNDOCUMENTED]


async def _one(visit: Visit, name: str) -> Finding:
    step = f"undocumented_{name.casefold()}"
    if name not in (visit.access.commands or ()):
        title = phrase("{name} is not offered here", name=name)
        return Finding(step=step, verdict=Verdict.NOT_VERIFIED, title=title)
    answer = await visit.ask(Raw(name))
    if answer.failure is not None:
        title = phrase("{name}: no answer", name=name)
        return Finding(step=step, verdict=Verdict.NOT_VERIFIED, title=title)
    word = "Success" if answer.success else "Error"
    more = [f"{key}: {value}" for key, value in answer.headers if key not in _OWN]
    said = ", ".join([part for part in (answer.message, *more) if part])
    return Finding(
        step=step,
        verdict=Verdict.NOTE,
        title=phrase(
            "{name} answers {word}: {said}",
            name=name,
            word=word,
            said=said or phrase("nothing more"),
        ),
        advice=phrase("Please report this line: nobody has written down what the action expects."),
    )


_OWN = frozenset({"Response", "ActionID", "Message"})

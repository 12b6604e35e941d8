# SPDX-License-Identifier: MIT
"""What else works here: queues, mailbox, parking, transfer; and what this account lacks for it."""

from busylamp.ami.actions import Raw
from busylamp.desk.doctor.brand import Brand
from busylamp.desk.doctor.finding import Finding, Verdict
from busylamp.desk.doctor.visit import Visit
from busylamp.link.line import Account, Answered
from busylamp.telephony.snapshot import QUEUE_LISTS

# What a user would miss, the actions of which one is enough, the privilege that gives them.
_EXTRAS = (
    ("call transfer", ("BlindTransfer", "Redirect"), "call"),
    ("attended transfer", ("Atxfer",), "call"),
    ("parking", ("Park",), "call"),
    ("joining and pausing in queues", ("QueuePause",), "agent"),
    ("recording", ("MixMonitor", "Monitor", "MixMonitorMute"), "system, on a UCM call"),
    ("keys during a call", ("PlayDTMF",), "call"),
)


async def judge_features(account: Account, visit: Visit, brand: Brand) -> list[Finding]:
    """Say what there is, in one line, and what is missing, in another."""
    commands = visit.access.commands or frozenset[str]()
    there = [words for words, actions, _ in _EXTRAS if commands & set(actions)]
    found = [
        _queues(visit, commands),
        await _mailbox(account, visit, commands),
        await _parking(visit, commands),
    ]
    counted = [words for words in found if words]
    title = f"{len(visit.presences)} extensions, {', '.join([*counted, *there])}"
    lacking = [(words, right) for words, actions, right in _EXTRAS if not commands & set(actions)]
    return [
        Finding(
            step="features",
            verdict=Verdict.GOOD,
            title=title.rstrip(", "),
            advice=_lacking(lacking, brand),
        )
    ]


def _lacking(lacking: list[tuple[str, str]], brand: Brand) -> str:
    if not lacking:
        return ""
    parts = "; ".join(f"{words} (privilege “{right}”)" for words, right in lacking)
    where = "Value-added Features › AMI" if brand is Brand.UCM else "“write =” in manager.conf"
    return f"Not offered to this user: {parts}. Given under {where}, if wanted."


def _queues(visit: Visit, commands: frozenset[str]) -> str:
    if not commands & set(QUEUE_LISTS):
        return ""
    return f"{len(visit.queues)} queues" if visit.queues else "no queues"


async def _mailbox(account: Account, visit: Visit, commands: frozenset[str]) -> str:
    """Say whether I have one: MailboxCount counts zero in one that does not exist (measured)."""
    if "VoicemailUsersList" not in commands or not account.me.extension:
        return ""
    answer = await visit.ask(Raw("VoicemailUsersList"))
    mine = [item for item in _items(answer) if item.get("VoiceMailbox") == account.me.extension]
    if not mine:
        return "no voicemail"
    new = mine[0].get("NewMessageCount", "0")
    return "voicemail" if new == "0" else f"voicemail ({new} new)"


async def _parking(visit: Visit, commands: frozenset[str]) -> str:
    if "Parkinglots" not in commands:
        return ""
    answer = await visit.ask(Raw("Parkinglots"))
    lots = [item for item in _items(answer) if item.get("StartSpace")]
    if not lots:
        return ""
    first = lots[0]
    return f"parking slots {first.get('StartSpace')} to {first.get('StopSpace', '?')}"


def _items(answer: Answered) -> list[dict[str, str]]:
    return [dict(item) for item in answer.items]

# SPDX-License-Identifier: MIT
"""What else works here: queues, mailbox, parking, transfer; and what this account lacks for it."""

from collections.abc import Sequence

from busylamp.ami.actions import Raw
from busylamp.desk.doctor.brand import Brand
from busylamp.desk.doctor.finding import Finding, Verdict
from busylamp.desk.doctor.visit import Visit
from busylamp.link.line import Account, Answered
from busylamp.phrases import enumerated, phrase
from busylamp.telephony.snapshot import QUEUE_LISTS

# What a user would miss, the actions of which one is enough, the privilege that gives them.
_EXTRAS = (
    (phrase("call transfer"), ("BlindTransfer", "Redirect"), "call"),
    (phrase("attended transfer"), ("Atxfer",), "call"),
    (phrase("parking"), ("Park",), "call"),
    (phrase("joining and pausing in queues"), ("QueuePause",), "agent"),
    (
        phrase("recording"),
        ("MixMonitor", "Monitor", "MixMonitorMute"),
        phrase("system, on a UCM call"),
    ),
    (phrase("keys during a call"), ("PlayDTMF",), "call"),
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
    extensions = phrase("%n extensions", len(visit.presences))
    lacking = [(words, right) for words, actions, right in _EXTRAS if not commands & set(actions)]
    return [
        Finding(
            step="features",
            verdict=Verdict.GOOD,
            title=enumerated([extensions, *found, *there]),
            advice=_lacking(lacking, brand),
        )
    ]


def _lacking(lacking: Sequence[tuple[str, str]], brand: Brand) -> str:
    if not lacking:
        return ""
    parts = enumerated(
        phrase("{action} (privilege “{right}”)", action=words, right=right)
        for words, right in lacking
    )
    if brand is Brand.UCM:
        return phrase(
            "Not offered to this user: {parts}. Given under Value-added Features › AMI, if wanted.",
            parts=parts,
        )
    return phrase(
        "Not offered to this user: {parts}. Given under “write =” in manager.conf, if wanted.",
        parts=parts,
    )


def _queues(visit: Visit, commands: frozenset[str]) -> str:
    if not commands & set(QUEUE_LISTS):
        return ""
    return phrase("%n queues", len(visit.queues)) if visit.queues else phrase("no queues")


async def _mailbox(account: Account, visit: Visit, commands: frozenset[str]) -> str:
    """Say whether I have one: MailboxCount counts zero in one that does not exist (measured)."""
    if "VoicemailUsersList" not in commands or not account.me.extension:
        return ""
    answer = await visit.ask(Raw("VoicemailUsersList"))
    mine = [item for item in _items(answer) if item.get("VoiceMailbox") == account.me.extension]
    if not mine:
        return phrase("no voicemail")
    new = mine[0].get("NewMessageCount", "0")
    return phrase("voicemail") if new == "0" else phrase("voicemail ({count} new)", count=new)


async def _parking(visit: Visit, commands: frozenset[str]) -> str:
    if "Parkinglots" not in commands:
        return ""
    answer = await visit.ask(Raw("Parkinglots"))
    lots = [item for item in _items(answer) if item.get("StartSpace")]
    if not lots:
        return ""
    first = lots[0]
    return phrase(
        "parking slots {first} to {last}",
        first=first.get("StartSpace"),
        last=first.get("StopSpace", "?"),
    )


def _items(answer: Answered) -> list[dict[str, str]]:
    return [dict(item) for item in answer.items]

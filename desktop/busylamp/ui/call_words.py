# SPDX-License-Identifier: MIT
"""Calls of the history in words: whom, how it ended, which way it came."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from busylamp.stores.contacts import Contact
from busylamp.stores.entries import Entry, Gap
from busylamp.telephony.model import CallResult, Direction
from busylamp.telephony.numbers import readable
from busylamp.ui.moments import clock_time, day_of, moment_of
from busylamp.ui.widgets.plain_label import plain
from busylamp.ui.words import clock, say
from busylamp.ui.writing import inside

Named = Callable[[str], str]  # the name of an extension, or ''


def whom(entry: Entry) -> str:
    """Whom to show first for a call: the name as it was shown, else the number."""
    return plain(entry.other_name) or _number(entry) or _tr("Number withheld")


def title_of_entry(entry: Entry, contact_of: Callable[[int], Contact | None]) -> str:
    """Whom to show for a call: its contact's present name, else what was shown then."""
    contact = None if entry.contact is None else contact_of(entry.contact)
    name = "" if contact is None else contact.name or contact.company
    return plain(name) or whom(entry)


def how(entry: Entry, named: Named) -> str:
    """Say how a call ended in a short line: `Answered · 6:12 · via Support`."""
    parts = [result_of(entry, named), _lasted(entry), *ways(entry, named)]
    return " · ".join(part for part in parts if part)


def below(entry: Entry, title: str, named: Named) -> str:
    """Say what stands under a name: how the call ended, behind the number of who only says so."""
    return " · ".join(
        part for part in (_number_of_stranger(entry, title), how(entry, named)) if part
    )


def result_of(entry: Entry, named: Named) -> str:
    """Say the result alone."""
    if entry.result is CallResult.ANSWERED_ELSEWHERE:
        by = plain(entry.answered_by_name or named(entry.answered_by) or entry.answered_by)
        if by:
            return _tr("Answered by %1").replace("%1", by)
    return say(entry.result)


def ways(entry: Entry, named: Named) -> list[str]:
    """Say who handed a call over, and the queue or number it came through."""
    said: list[str] = []
    for words, who in (
        (_tr("handed over by %1"), entry.transferred_by),
        (_tr("handed over to %1"), entry.transferred_to),
    ):
        if who:
            said.append(words.replace("%1", plain(named(who) or who)))
    if entry.via:
        said.append(_tr("via %1").replace("%1", plain(named(entry.via) or entry.via)))
    return said


def told(entry: Entry, named: Named) -> str:
    """Tell a call in a timeline: `Incoming, answered 6:12`."""
    incoming = entry.direction is Direction.INCOMING
    way = _tr("Incoming") if incoming else _tr("Outgoing")
    result = result_of(entry, named)
    words = f"{way}, {inside(result)}"
    return f"{words} {_talked(entry)}".rstrip()


def spoken(entry: Entry, title: str, named: Named) -> str:
    """Say a row to a screen reader."""
    incoming = entry.direction is Direction.INCOMING
    way = _tr("Incoming") if incoming else _tr("Outgoing")
    unsettled = _tr("not called back yet") if entry.open else ""
    when = moment_of(entry.started_at)
    number = _number_of_stranger(entry, title)
    parts = (title, number, way, how(entry, named), unsettled, when)
    return ", ".join(part for part in parts if part)


def gap_words(gap: Gap) -> str:
    """Say between when calls may be missing."""
    words = _tr("Calls between %1 and %2 may be missing")
    same = day_of(gap.began_at) == day_of(gap.ended_at)
    began = clock_time(gap.began_at) if same else moment_of(gap.began_at)
    ended = clock_time(gap.ended_at) if same else moment_of(gap.ended_at)
    return words.replace("%1", began).replace("%2", ended)


def quoted(text: str, limit: int = 120) -> str:
    """Put a note between quotation marks."""
    return f"“{plain(text, limit)}”"


def _number(entry: Entry) -> str:
    return plain(readable(entry.other_number, ""))


def _number_of_stranger(entry: Entry, title: str) -> str:
    """The number, where the name is not from my contacts and the title does not say it already."""
    number = _number(entry)
    return "" if entry.contact is not None or number == title else number


def _lasted(entry: Entry) -> str:
    talked = _talked(entry)
    if talked or entry.ring_seconds is None:
        return talked
    return _tr("rang %1").replace("%1", clock(entry.ring_seconds))


def _talked(entry: Entry) -> str:
    spoke = entry.talk_seconds is not None and entry.result in (
        CallResult.ANSWERED,
        CallResult.VOICEMAIL,
    )
    return clock(entry.talk_seconds or 0.0) if spoke else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("call", text)

# SPDX-License-Identifier: MIT
"""The lines of a pop-up, from a call's card."""

import time

from PySide6.QtCore import QCoreApplication

from busylamp.desk.cards import CallCard
from busylamp.desk.names import NameSource
from busylamp.stores.entries import Entry, Last, Note
from busylamp.telephony.model import Direction
from busylamp.ui.moments import moment_of
from busylamp.ui.widgets.plain_label import fill, plain
from busylamp.ui.words import clock, number_of, say, title_of
from busylamp.ui.writing import inside


def spoken_of(card: CallCard) -> str:
    """What a screen reader says, and the title of the window."""
    if card.theirs:
        words = _tr("Incoming call for %2 from %1")
        return fill(words, title_of(card), plain(card.theirs))
    return fill(_tr("Incoming call from %1"), title_of(card))


def origin_of(card: CallCard, place: str) -> str:
    """The second line: number and town."""
    return " · ".join(part for part in (number_of(card), plain(place)) if part)


def about_of(card: CallCard) -> str:
    """The third line: whose word the name is, the company; its end may be cut."""
    parts = [_tr("caller's own name")] if card.who.source is NameSource.CALLER else []
    parts.append(plain(card.who.company))
    if card.who.contacts and card.who.contacts[0].source:
        parts.append(_tr("from %1").replace("%1", plain(card.who.contacts[0].source)))
    return " · ".join(part for part in parts if part)


def way_in_of(card: CallCard, more: int = 0) -> str:
    """How the call came: the queue, how long they wait and how many more, or the number called."""
    call = card.call
    if call.queue:
        queue = [_tr("Queue %1").replace("%1", plain(card.via or call.queue))]
        if call.queued_at is not None:
            waited = clock(time.time() - call.queued_at)
            queue.append(_tr("waited %1").replace("%1", waited))
        if more > 0:
            queue.append(_tr("%n more waiting", more))
        return " · ".join(queue)
    parts: list[str] = []
    if call.via:
        parts.append(_tr("via %1").replace("%1", plain(card.via or call.via)))
    if call.transferred_by:
        parts.append(_tr("handed over by %1").replace("%1", plain(call.transferred_by)))
    return " · ".join(parts)


def last_lines(last: Last) -> tuple[str, ...]:
    """The last call and the last note, one line each; nothing where there is none."""
    lines: list[str] = []
    if last.call is not None:
        lines.append(_last_call(last.call))
    if last.note is not None:
        lines.append(_last_note(last.note))
    return tuple(lines)


def _last_call(entry: Entry) -> str:
    mine = entry.direction is Direction.OUTGOING
    words = _tr("You called %1") if mine else _tr("Last call %1")
    how = plain(entry.answered_by_name or entry.answered_by) or inside(say(entry.result))
    parts = [words.replace("%1", moment_of(entry.started_at)), how]
    if entry.talk_seconds:
        parts = [parts[0], clock(entry.talk_seconds)]
    return ", ".join(parts)


def _last_note(note: Note) -> str:
    return _tr("“%1”").replace("%1", plain(note.text))


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("popup", text, "", number)

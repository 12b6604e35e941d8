# SPDX-License-Identifier: MIT
"""Queues, members and waiting callers in the user's words."""

import functools
import time
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from busylamp.desk.queue_figures import Figures, is_on_call
from busylamp.telephony.queues import MemberState, MyQueue, Queue, QueueMember
from busylamp.ui.moments import clock_time
from busylamp.ui.widgets.plain_label import LIMIT, plain
from busylamp.ui.words import clock, say
from busylamp.ui.writing import inside, number

_DOT = " · "
_CACHED = 16_384  # names are drawn each second, and searched by thousands at each key
_REASON = 40  # signs of a reason, which anybody may set
_TITLE = 60
_MINUTE = 60  # seconds
_HOUR_MINUTES = 60


@functools.lru_cache(maxsize=_CACHED)
def clean(text: str, limit: int = LIMIT) -> str:
    """Return `plain(text)`, remembered."""
    return plain(text, limit)


def title_of_queue(queue: Queue | MyQueue) -> str:
    """How people call it."""
    return clean(queue.title, _TITLE) or clean(queue.name, _TITLE)


def name_of_member(member: QueueMember, known: str = "") -> str:
    """Whom to show: the name the PBX gives the member, else the extension's, else its device."""
    own = clean(member.name)
    if own and own not in (member.interface, member.extension):
        return own
    return clean(known) or own or clean(member.extension or "") or clean(member.interface)


def member_detail(member: QueueMember) -> str:
    """Extension, calls taken and the last of them, in one line."""
    parts = [clean(member.extension or member.interface)]
    if member.calls_taken:
        parts.append(_tr("%Ln calls", member.calls_taken))
    if member.last_call_at:
        parts.append(_tr("last %1").replace("%1", _clock_time(int(member.last_call_at) // 60)))
    return _DOT.join(parts)


def member_state(member: QueueMember, now: float | None = None) -> str:
    """How a member is, in short; a pause goes before, for that is what keeps calls away."""
    if member.paused:
        return inside(pause_words(member, now))
    if member.in_call or is_on_call(member):
        words = _tr("On a queue call") if member.in_call else say(member.state.lamp)
        return inside(words)
    return inside(say(member.state.lamp)) if member.state is not MemberState.IDLE else ""


def pause_words(member: QueueMember, now: float | None = None) -> str:
    """Say why and how long somebody has been paused: `Paused · Lunch 12 min`."""
    reason = clean(member.pause_reason, _REASON)
    words = _DOT.join(part for part in (_tr("Paused"), reason) if part)
    if member.paused_since is None:
        return words
    return f"{words} {_length((time.time() if now is None else now) - member.paused_since)}"


def pause_shorter(member: QueueMember, now: float | None = None) -> tuple[str, ...]:
    """Say the same in less room, where a sign says already that it is a pause."""
    reason = clean(member.pause_reason, _REASON)
    if member.paused_since is None:
        return (reason,) if reason else ()
    since = _length((time.time() if now is None else now) - member.paused_since)
    return (f"{reason} {since}", since) if reason else (since,)


def pause_since(member: QueueMember) -> str:
    """Say why somebody is paused and since when, in words that need not be counted on."""
    reason = clean(member.pause_reason, _REASON)
    words = _DOT.join(part for part in (_tr("Paused"), reason) if part)
    if member.paused_since is None:
        return words
    since = _tr("%1 since %2").replace("%2", clock_time(member.paused_since))
    return since.replace("%1", words)


def waiting_words(figures: Figures, now: float | None = None) -> str:
    """Say how many wait and how long: `2 waiting · 0:42`; '' for nobody."""
    if not figures.waiting:
        return ""
    words = _tr("%Ln waiting", figures.waiting)
    if figures.longest_since is None:
        return words
    return f"{words}{_DOT}{clock(figures.longest_wait(now))}"


def _length(seconds: float) -> str:
    """Say how long something has been; `12:03` would be read as a time of day."""
    whole = max(0, int(seconds))
    if whole < _MINUTE:
        return _tr("%Ln s", whole)
    minutes = whole // _MINUTE
    if minutes < _HOUR_MINUTES:
        return _tr("%Ln min", minutes)
    words = _tr("%1 h %2 min").replace("%1", number(minutes // _HOUR_MINUTES))
    return words.replace("%2", number(minutes % _HOUR_MINUTES))


def figure_words(figures: Figures) -> str:
    """Say the rest of a queue's figures in one line."""
    return _DOT.join(figure_parts(figures))


def figure_parts(figures: Figures) -> tuple[str, ...]:
    """Say the rest of a queue's figures, what matters most first."""
    free = _tr("%n of %1 free", figures.available).replace("%1", str(figures.members))
    parts = [free if figures.members else _tr("nobody in")]
    if figures.paused:
        parts.append(_tr("%n paused", figures.paused))
    if figures.service_percent is not None:
        within = _tr("%1 % in %2 s") if figures.service_seconds else _tr("%1 % in time")
        seconds = str(figures.service_seconds or "")
        parts.append(within.replace("%2", seconds).replace("%1", str(figures.service_percent)))
    if figures.completed:
        parts.append(_tr("%Ln served", figures.completed))
    if figures.abandoned:
        parts.append(_tr("%Ln gave up", figures.abandoned))
    return tuple(parts)


def board_words(title: str, figures: Figures) -> str:
    """Say a queue of the wallboard for those who hear it."""
    waiting = waiting_words(figures) or _tr("nobody waits")
    return f"{title}: {waiting}, {figure_words(figures)}"


def mine_words(mine: Iterable[MyQueue]) -> str:
    """Name the queues I am in: `Support · Sales`; '' for none."""
    return _DOT.join(title_of_queue(each) for each in mine if each.logged_in)


def my_pause(mine: Iterable[MyQueue]) -> QueueMember | None:
    """Return me as I am paused in all the queues I am in; None where one still brings calls."""
    members = [each.member for each in mine if each.member is not None]
    if not members or not all(member.paused for member in members):
        return None
    return min(members, key=lambda member: member.paused_since or float("inf"))


@functools.lru_cache(maxsize=_CACHED)
def _clock_time(minute: int) -> str:
    return clock_time(minute * 60.0)


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("queues", text, "", number)

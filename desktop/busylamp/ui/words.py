# SPDX-License-Identifier: MIT
"""The desk's sentences in the user's language."""

from enum import Enum

from PySide6.QtCore import QCoreApplication

from busylamp.desk.cards import CallCard
from busylamp.phrases import Opening, Phrase, filled, first_of
from busylamp.telephony.model import CallResult, CallState, Direction
from busylamp.telephony.reasons import LineTrouble
from busylamp.telephony.status import LineChanged
from busylamp.texts import line_sentence, sentence, trouble_sentence
from busylamp.ui.widgets.plain_label import plain

_MINUTE = 60
_HOUR = 3600


_ARROWS = {Direction.INCOMING: "↙", Direction.OUTGOING: "↗", Direction.UNKNOWN: "↔"}


def say(reason: Enum) -> str:
    """Return the translated words for a reason or a state."""
    return in_words(sentence(reason))


def in_words(said: str) -> str:
    """Say in the user's language what a floor below said; what is no phrase stays as it is."""
    if not isinstance(said, Phrase):
        return said
    given = {name: in_words(str(each)) for name, each in said.given.items()}
    if isinstance(said, Opening):
        return first_of(given["words"])
    number = -1 if said.number is None else said.number
    return filled(QCoreApplication.translate("texts", said.pattern, "", number), given)


def say_trouble(trouble: LineTrouble, *, relayed: bool) -> str:
    """Return the translated words for what is wrong with the line."""
    return in_words(trouble_sentence(trouble, relayed=relayed))


def say_line(line: LineChanged, host: str) -> str:
    """Say how the line is, in one line."""
    said = line_sentence(
        line.state,
        line.trouble,
        host=plain(host),
        retry_in=line.retry_in,
        encrypted=line.encrypted,
        pinned=line.pinned,
        relayed=line.relayed,
    )
    return in_words(said)


def title_of(card: CallCard) -> str:
    """Whom to show first on a call's card."""
    title = plain(card.who.title) or plain(card.who.readable)  # a name may hold nothing to see
    return title or QCoreApplication.translate("call", "Number withheld")


def asked_title(card: CallCard) -> str:
    """Whom I ask in an attended transfer, '' while I ask nobody."""
    if card.asks is None:
        return ""
    whom = plain(card.asks.title) or QCoreApplication.translate("call", "somebody")
    return QCoreApplication.translate("call", "Asking %1").replace("%1", whom)


def number_of(card: CallCard) -> str:
    """The readable number, where the title does not say it already."""
    shown = plain(card.who.readable)
    return "" if shown == title_of(card) else shown


def way_of(card: CallCard, place: str = "") -> str:
    """Number and way of a call in one line: `↙ +44 20 7946 0018 · London · via Support`."""
    call = card.call
    arrow = _ARROWS[call.direction]
    parts = [part for part in (number_of(card), plain(place)) if part]
    if call.via:
        via = QCoreApplication.translate("call", "via %1")
        parts.append(via.replace("%1", plain(card.via or call.via)))
    if call.transferred_by:
        handed = QCoreApplication.translate("call", "handed over by %1")
        parts.append(handed.replace("%1", plain(call.transferred_by)))
    if card.who.company:
        parts.append(plain(card.who.company))
    return f"{arrow} {' · '.join(parts or [_way_alone(call.direction)])}".rstrip()


def _way_alone(direction: Direction) -> str:
    """An arrow alone tells nothing to a screen reader."""
    match direction:
        case Direction.INCOMING:
            return QCoreApplication.translate("call", "incoming")
        case Direction.OUTGOING:
            return QCoreApplication.translate("call", "outgoing")
        case Direction.UNKNOWN:
            return ""


def end_of(card: CallCard) -> str:
    """How a call ended, in words."""
    call = card.call
    if call.result is CallResult.ANSWERED_ELSEWHERE and card.answered_by:
        words = QCoreApplication.translate("call", "Answered by %1")
        return words.replace("%1", plain(card.answered_by))
    if call.state is CallState.ENDED and call.reason is not None:
        return say(call.reason)
    return say(call.result or call.state)


def clock(seconds: float) -> str:
    """Write a duration as m:ss or h:mm:ss."""
    whole = max(0, int(seconds))
    hours, rest = divmod(whole, _HOUR)
    minutes, left = divmod(rest, _MINUTE)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"

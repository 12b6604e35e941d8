# SPDX-License-Identifier: MIT
"""Text from outside on the screen: cleaned, capped, never markup."""

import re
import unicodedata

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from busylamp.ui.room import grown

LIMIT = 120
# Control, format (bidi overrides, zero width), private, surrogate, unassigned-line separators.
_DROPPED = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})
# Letters and signs that draw nothing (Hangul fillers, braille blank) or stand for a picture.
_BLANK = frozenset("\u115f\u1160\u3164\uffa0\u2800\ufffc")
_READ = 1_024  # signs looked at for what can be seen: a short name may carry many marks
_MARKS = 3  # combining marks one sign may carry; text bombs carry hundreds
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
_NUMBER = re.compile(r"[+(*#]*[0-9](?:(?:[0-9 ()./*#+-]|[:,](?=[0-9]))*[0-9*#)])?")
_APART, _END = "\u2066", "\u2069"  # a left-to-right isolate
_JOINT = "\u2060"  # draws nothing, breaks no line
_BREAK = "\u200b"  # draws nothing, breaks a line
_DOT = " · "
_TIE = "\u00a0"  # a blank that breaks no line
_FIELD = 32  # pixels a field is high
_LONG = 21  # signs without a blank, behind which a line may be broken
_BEFORE_MARKUP = re.compile(r"[<&]")


def plain(text: str | None, limit: int = LIMIT) -> str:
    """Return text that draws as it reads: one line, no hidden signs, at most `limit` signs.

    A caller's name of 301 characters froze a label for 33 seconds, so the cut comes first.
    """
    return apart(bare(text, limit))


def bare(text: str | None, limit: int = LIMIT) -> str:
    """Return the same without the signs that set numbers apart: what may be sent or compared."""
    kept: list[str] = []
    marks = 0
    for sign in unicodedata.normalize("NFC", (text or "")[: max(limit * 8, _READ)]):
        kind = unicodedata.category(sign)
        if (kind in _DROPPED and not sign.isspace()) or _is_none(sign):
            continue
        marks = marks + 1 if kind.startswith("M") else 0
        if marks <= _MARKS:
            kept.append(" " if sign.isspace() or sign in _BLANK else sign)
    words = " ".join("".join(kept).split())
    return words if len(words) <= limit else words[: limit - 1].rstrip() + "…"


def _is_none(sign: str) -> bool:
    """Whether it is a code that is no sign (Unicode 23.7); a markup parser refuses all of it."""
    code = ord(sign)
    return code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF  # noqa: PLR2004 - Unicode's own


def apart(words: str) -> str:
    """Set numbers apart from letters that run from right to left.

    Beside a Hebrew or Arabic name +44 20 7946 0018 would be drawn as 0018 7946 20 44+; everywhere
    where the language of the program runs that way.
    """
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    if words.isascii() and not mirrored:
        return words
    words = heard(words)
    if not mirrored and not any(map(_runs_left, words)):
        return words
    return _NUMBER.sub(_set_apart, words)


def _set_apart(found: re.Match[str]) -> str:
    """Leave a number that belongs to a word as `Line 2` does: it runs as the word does."""
    before = found.string[: found.start()].rstrip(" ")
    if before and unicodedata.bidirectional(before[-1]) == "L":
        return found[0]
    return f"{_APART}{found[0]}{_END}"


def heard(words: str) -> str:
    """Return a cleaned text without what sets its numbers apart: what is read out as it is."""
    return words.replace(_APART, "").replace(_END, "")


def _runs_left(sign: str) -> bool:
    return unicodedata.bidirectional(sign) in _RIGHT_TO_LEFT


def cut(words: str, metrics: QFontMetrics | QFontMetricsF, room: float) -> str:
    """Return as much of a cleaned text as has room in a line that is drawn, its numbers apart."""
    mode = Qt.TextElideMode.ElideRight
    if isinstance(metrics, QFontMetricsF):
        return metrics.elidedText(apart(words), mode, room)
    return metrics.elidedText(apart(words), mode, int(room))


def tip(text: str | None, limit: int = LIMIT) -> str:
    """Return plain text for a place that takes what looks like markup for markup.

    Qt guesses for a tool tip, a tray or a notification server may do so too: `<img src=...>` in a
    name would open that file. A sign of no width behind each < and & makes it none.
    """
    return _BEFORE_MARKUP.sub(lambda found: found[0] + _JOINT, plain(text, limit))


def caption(text: str | None, limit: int = LIMIT) -> str:
    """Return plain text for a button or a menu, which take a single & for a shortcut's mark."""
    return plain(text, limit).replace("&", "&&")


def heading(text: str | None, limit: int = LIMIT) -> str:
    """Return plain text for the title of a window, where Qt takes [*] for a mark of its own."""
    return plain(text, limit).replace("[*]", "[*][*]")


def fill(words: str, *given: str) -> str:
    """Put texts for %1, %2 in one go: a name of `%2` is a name."""
    places = {f"%{place}": text for place, text in enumerate(given, 1)}
    return re.sub(r"%[1-9]", lambda found: places.get(found[0], found[0]), words)


class PlainLabel(QLabel):
    """The one label for text: plain always, cut with an ellipsis where it has no room."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        name: str = "",
        role: str = "",
        elided: bool = False,
        wrapped: bool = False,
        beside: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self._elided = elided
        self._whole = ""
        if elided:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setWordWrap(wrapped)
        if beside:  # a field of a form, which would lift a lower label by 2 pixels
            self.setMinimumHeight(grown(_FIELD))
        if name:
            self.setObjectName(name)
        if role:
            self.setProperty("role", role)
        self.show_text(text, limit=1000 if wrapped else LIMIT)

    @property
    def whole(self) -> str:
        """The text before it was cut for want of room."""
        return self._whole

    def show_text(self, text: str | None, limit: int = LIMIT) -> None:
        """Show a text, whatever is in it."""
        self._whole = plain(text, limit)
        self.setAccessibleName(heard(self._whole))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew."""
        super().resizeEvent(event)
        if self._elided:
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another language may run the other way."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._lead()

    def _lead(self) -> None:
        """Begin where the window's language begins: Qt would move a Hebrew name to the right."""
        now = self.alignment()
        if now & (Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignJustify):
            return
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        upright = now & Qt.AlignmentFlag.AlignVertical_Mask
        wanted = upright | side | Qt.AlignmentFlag.AlignAbsolute
        if now != wanted:
            self.setAlignment(wanted)

    def _fit(self) -> None:
        self._lead()
        shown = self._whole
        if self.wordWrap():
            shown = _breakable(shown)
        if self._elided:
            mode = Qt.TextElideMode.ElideRight
            shown = self.fontMetrics().elidedText(shown, mode, max(self.width(), 20))
        if shown != self.text():
            self.setText(shown)


def _breakable(words: str) -> str:
    """Let long words be broken: one of a thousand signs would widen the window by as much."""
    broken: list[str] = []
    run = 0
    for sign in _joined(words):
        if run >= _LONG and not unicodedata.category(sign).startswith("M"):
            broken.append(_BREAK)
            run = 0
        run = 0 if sign == " " else run + 1
        broken.append(sign)
    return "".join(broken)


def _joined(words: str) -> str:
    """Keep together what is read as one: an option of a command, a number between two dots."""
    parts = words.replace("--", f"--{_JOINT}").split(_DOT)
    if len(parts) == 1:
        return parts[0]
    return _DOT.join(part.replace(" ", _TIE) if len(part) < _LONG else part for part in parts)

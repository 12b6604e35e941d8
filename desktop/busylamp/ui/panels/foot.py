# SPDX-License-Identifier: MIT
"""The foot of the window: in plain words, how the line to the PBX is."""

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from busylamp.telephony.reasons import LineState
from busylamp.telephony.status import LineChanged
from busylamp.ui.room import grown
from busylamp.ui.theme import Theme
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.plain_label import PlainLabel, tip
from busylamp.ui.widgets.sides import margins
from busylamp.ui.words import say_line

_DOT = 8  # pixels
_COLOURS = {
    LineState.UP: "idle",
    LineState.WAITING: "ringing",
    LineState.CONNECTING: "ringing",
    LineState.SIGNING_IN: "ringing",
    LineState.SYNCING: "ringing",
    LineState.REFUSED: "busy",
    LineState.IDENTITY: "busy",
    LineState.OFF: "off",
}


class Dot(QWidget):
    """A small light; the words beside it say the same."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state = LineState.OFF
        self._fit()
        theme.changed.connect(self._fit)

    def _fit(self) -> None:
        """Be as large as the letters beside it ask."""
        side = grown(_DOT)
        self.setFixedSize(side, side)
        self.update()

    def show_state(self, state: LineState) -> None:
        """Show the line's state."""
        self._state = state
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(_COLOURS[self._state]))
        painter.drawEllipse(self.rect())
        painter.end()


class Foot(QWidget):
    """The state of the line, counted down while it waits, with Try now or Sign in."""

    retry_wanted = Signal()
    sign_in_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._line = LineChanged(state=LineState.OFF)
        self._host = ""
        self._until: float | None = None
        self._lacks_secret = False
        self.dot = Dot(theme)
        self.words = PlainLabel(name="footText", wrapped=True)
        self.retry = button(self.tr("Try now"), role="quiet")
        self.retry.hide()
        self.sign_in = button(self.tr("Sign in…"), role="quiet")
        self.sign_in.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(16, 8, 8, 8))
        row.setSpacing(8)
        row.addWidget(self.dot)
        row.addWidget(self.words, 1)
        row.addWidget(self.retry)
        row.addWidget(self.sign_in)
        self.setMinimumHeight(32)
        self.load_words: Callable[[], str] = str  # what the phone system sends, for the hint
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._say)
        self.retry.clicked.connect(self.retry_wanted)
        self.sign_in.clicked.connect(self.sign_in_wanted)

    def show_line(self, line: LineChanged, host: str) -> None:
        """Say how the line is; no host: nothing was entered yet to sign in with."""
        self._line, self._host = line, host
        waits = line.state is LineState.WAITING and line.retry_in is not None
        self._until = time.monotonic() + (line.retry_in or 0.0) if waits else None
        self.dot.show_state(line.state)
        stopped = line.state in (LineState.WAITING, LineState.REFUSED, LineState.IDENTITY)
        self.retry.setVisible(stopped)
        self._lacks_secret = self._lacks_secret and line.state is LineState.OFF
        self._offer_sign_in()
        if waits:
            self._timer.start()
        else:
            self._timer.stop()
        self._say()

    def show_no_secret(self) -> None:
        """Offer to sign in until the line moves: who closed the dialog is not left without."""
        self._lacks_secret = True
        self._offer_sign_in()

    def _offer_sign_in(self) -> None:
        lacks = self._lacks_secret or not self._host
        self.sign_in.setVisible(self._line.state is LineState.OFF and lacks)

    def event(self, event: QEvent) -> bool:
        """Measure the load while the pointer rests here: from its coming to the hint."""
        if event.type() is QEvent.Type.ToolTip:
            self.setToolTip(tip(self.load_words()))
        elif event.type() is QEvent.Type.Enter:
            self.load_words()
        return super().event(event)

    def _say(self) -> None:
        line = self._line
        if self._until is not None:
            left = max(0.0, self._until - time.monotonic())
            line = replace(line, retry_in=left)
        words = say_line(line, self._host)
        if line.state is LineState.OFF and not self._host:
            words = self.tr("Not set up yet")
        self.words.show_text(words, limit=300)

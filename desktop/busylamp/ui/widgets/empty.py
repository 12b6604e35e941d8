# SPDX-License-Identifier: MIT
"""An empty list: a drawing and a sentence that says what would stand here."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from busylamp.ui.theme import Theme
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.plain_label import PlainLabel

_SIZE = 72
_EDGE = 24
_HIGH = 10_000  # more than any text takes


class Handset(QWidget):
    """A telephone handset in a circle, in quiet colours."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(_SIZE, _SIZE)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("chip"))
        painter.drawEllipse(QRectF(self.rect()))
        pen = QPen(self._theme.colour("off"), 5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.translate(_SIZE / 2, _SIZE / 2)
        painter.rotate(-45)
        painter.drawArc(QRectF(-18, -8, 36, 28), 20 * 16, 140 * 16)
        pen.setWidthF(9)
        painter.setPen(pen)
        for side in (-1, 1):
            painter.drawLine(QPointF(15.5 * side, 3), QPointF(17 * side, 8))
        painter.end()


class Empty(QWidget):
    """What a list shows when it has no rows, with the act that would bring some."""

    act_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = PlainLabel(role="muted", wrapped=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(Handset(theme), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.words)
        self.act = button("", role="primary")
        self.act.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # without words it is none
        self.act.hide()
        self.act.clicked.connect(self.act_wanted)
        column.addWidget(self.act, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def say(self, words: str, act: str = "") -> None:
        """Say what would stand here; `act`: the words of a button under them."""
        self.words.show_text(words, limit=400)
        self.act.setText(act)
        self.act.setFocusPolicy(Qt.FocusPolicy.StrongFocus if act else Qt.FocusPolicy.NoFocus)
        self.act.setVisible(bool(act))
        self._balance()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self._balance()

    def _balance(self) -> None:
        """Make the lines about as long as each other: a last one of one word looks lost."""
        room = self.contentsRect().width() - 2 * _EDGE
        metrics = self.words.fontMetrics()

        def height(width: int) -> int:
            flags = Qt.TextFlag.TextWordWrap
            return metrics.boundingRect(0, 0, width, _HIGH, flags, self.words.text()).height()

        least, most = room // 2, room
        lines = height(room)
        while least < most:
            middle = (least + most) // 2
            if height(middle) > lines:
                least = middle + 1
            else:
                most = middle
        side = max(0, (room - most) // 2 - 1)
        self.words.setContentsMargins(side, 0, side, 0)

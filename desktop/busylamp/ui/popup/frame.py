# SPDX-License-Identifier: MIT
"""What all pop-ups have in common: over all windows, rounded, and never with the keyboard."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QGuiApplication,
    QPainterPath,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout

from busylamp.ui.room import wide
from busylamp.ui.widgets.announce import announce
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.edged import Edged

WIDTH = 360
MARGIN = 16
_CORNER = 10


class PopupFrame(QDialog):
    """A card that never takes the focus; a dialog to a screen reader, which can find it so."""

    resized = Signal()  # it no longer stands where it should

    def __init__(self, title: str) -> None:
        super().__init__(
            None,
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setWindowTitle(title)
        self.setFixedWidth(wide(WIDTH))
        self.frame = Edged("popup", _CORNER, self, above=True)
        self.column = QVBoxLayout(self.frame)
        self.column.setContentsMargins(MARGIN, 12, MARGIN, MARGIN)
        self.column.setSpacing(12)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.frame)

    def announce(self) -> None:
        """Let a screen reader say what it is, at once, wherever the focus is."""
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        announce(self, self.accessibleName(), urgent=True)

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need more room."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self.width() != wide(WIDTH):
            self.setFixedWidth(wide(WIDTH))
            self.adjustSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Round the corners; X11 without a compositor would draw them black."""
        super().resizeEvent(event)
        if QGuiApplication.platformName() == "xcb":
            shape = QPainterPath()
            shape.addRoundedRect(QRectF(self.rect()), _CORNER, _CORNER)
            self.setMask(QRegion(shape.toFillPolygon().toPolygon()))
        self.resized.emit()


def popup_button(words: str, role: str = "") -> QPushButton:
    """Return a button that the keyboard passes by."""
    made = button(words, role=role)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made

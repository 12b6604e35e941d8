# SPDX-License-Identifier: MIT
"""A small window of its own in the middle of the screen, with rounded corners and the keyboard."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QCursor,
    QGuiApplication,
    QKeyEvent,
    QPainterPath,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from busylamp.ui.room import wide
from busylamp.ui.widgets.edged import Edged
from busylamp.ui.widgets.plain_label import heading

WIDTH = 380
_CORNER = 10
_HEIGHT_SHARE = 3  # a third of the room stands above it


class FloatingCard(QDialog):
    """What a card has in common: its frame, Esc, its place."""

    dismissed = Signal()
    activated = Signal()  # it has the keyboard now

    def __init__(self, title: str, owner: QWidget | None = None) -> None:
        super().__init__(
            owner,
            Qt.WindowType.Dialog
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setWindowTitle(heading(title))
        self.setFixedWidth(wide(WIDTH))
        self.frame = Edged("popup", _CORNER, self, above=True)
        self.frame.setProperty("lamp", "asking")
        self.column = QVBoxLayout(self.frame)
        self.column.setContentsMargins(16, 12, 16, 16)
        self.column.setSpacing(8)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.frame)

    def come_forward(self) -> None:
        """Show it on the screen with the pointer, with the keyboard if the system allows."""
        self.setFixedWidth(wide(WIDTH))  # the letters may have grown since it was made
        self.fit()
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        area = screen.availableGeometry()
        room = max(0, area.height() - self.height())
        self.move(area.center().x() - self.width() // 2, area.top() + room // _HEIGHT_SHARE)
        self.show()
        self.fit()  # the style sheet's fonts are known now
        self.raise_()
        self.activateWindow()

    def fit(self) -> None:
        """Take the height that the words need at this width."""
        layout = self.layout()
        if layout is not None:
            self.frame.updateGeometry()
            layout.invalidate()
            layout.activate()
            by_width = layout.heightForWidth(self.width())
            self.setFixedHeight(by_width if by_width > 0 else layout.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc says no."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed by the system's own means: that is a no."""
        event.ignore()
        self.dismissed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Notice that the keyboard came here."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Round the corners; X11 without a compositor would draw them black."""
        super().resizeEvent(event)
        if QGuiApplication.platformName() == "xcb":
            shape = QPainterPath()
            shape.addRoundedRect(QRectF(self.rect()), _CORNER, _CORNER)
            self.setMask(QRegion(shape.toFillPolygon().toPolygon()))

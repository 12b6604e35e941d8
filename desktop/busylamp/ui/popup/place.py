# SPDX-License-Identifier: MIT
"""The corner where pop-ups stand: of the screen the user works at when the first one comes."""

from typing import cast

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QScreen, QWindow

MARGIN = 16


class Corner(QObject):
    """Keeps to one screen while something stands there, and follows its changes.

    The screen is kept by its name: PySide takes a QScreen that some window's `screen()` gave for
    that window's child, and lets it go with the window.
    """

    moved = Signal()  # a screen changed its size or scale, came or went

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name: str | None = None
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._on_screen_added)
            application.screenRemoved.connect(self._on_screen_removed)
        for screen in QGuiApplication.screens():
            self._follow(screen)

    @property
    def area(self) -> QRect:
        """Where pop-ups may stand, in Qt's scaled pixels: without bars and docks."""
        screen = next((s for s in QGuiApplication.screens() if s.name() == self._name), None)
        if screen is None:
            screen = active_screen()
            self._name = screen.name()
        return screen.availableGeometry()

    def leave(self) -> None:
        """Nothing stands there any more: the next one comes where the user is then."""
        self._name = None

    def _follow(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._on_changed)
        screen.logicalDotsPerInchChanged.connect(self._on_changed)

    def _on_screen_added(self, screen: QScreen) -> None:
        self._follow(screen)
        self._on_changed()

    def _on_screen_removed(self, screen: QScreen) -> None:
        if screen.name() == self._name:
            self._name = None
        self._on_changed()

    def _on_changed(self) -> None:
        """Tell it when Qt is done: it still lists a screen that goes, and moves windows itself."""
        QTimer.singleShot(0, self, self.moved.emit)


def active_screen() -> QScreen:
    """Return the screen with the pointer, else the one with our own active window, else the first.

    Whose window is active elsewhere is not told on Wayland and macOS; the pointer is everywhere.
    """
    found = QGuiApplication.screenAt(QCursor.pos())
    if found is None:
        window = cast("QWindow | None", QGuiApplication.focusWindow())
        found = None if window is None else QGuiApplication.screenAt(window.geometry().center())
    return found or QGuiApplication.primaryScreen()

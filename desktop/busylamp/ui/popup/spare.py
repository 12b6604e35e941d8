# SPDX-License-Identifier: MIT
"""The next pop-up, made while nothing rings: half of what a ring costs the window."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from busylamp.ui.popup.card import PopupCard

_LATER = 400  # milliseconds after one was taken: the window has drawn it by then


class Spare(QObject):
    """Keeps one card that nobody sees yet."""

    def __init__(self, make: Callable[[], PopupCard], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._card: PopupCard | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_LATER)
        self._timer.timeout.connect(self._make_one)
        self._timer.start()

    @property
    def is_there(self) -> bool:
        """Whether one is ready."""
        return self._card is not None

    def take(self) -> PopupCard:
        """Return the card, or one made now; the next follows."""
        card, self._card = self._card, None
        if not self._timer.isActive():
            self._timer.start()
        return card or self._make()

    def drop(self) -> None:
        """Make none, until one is needed."""
        self._timer.stop()
        if self._card is not None:
            self._card.deleteLater()
            self._card = None

    def _make_one(self) -> None:
        card = self._card = self._make()
        card.style()  # PySide makes its enums at the first use: 20 ms of the first call else
        for each in (card, *card.findChildren(QWidget)):
            each.ensurePolished()

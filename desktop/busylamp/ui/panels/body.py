# SPDX-License-Identifier: MIT
"""Where everything of the window stands: in one column, or with the details beside it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from busylamp.ui.room import grown

if TYPE_CHECKING:
    from busylamp.ui.panels.details import DetailsPanel

WIDE = 640  # pixels from which the details stand beside the list
_LEAST, _MOST = 300, 400  # pixels of the column beside them
_SHARE = 0.44


class Body(QWidget):
    """Head, field, notices, cards, lists and foot, and the details when they are wanted."""

    closed = Signal()  # the list is shown again
    widened = Signal(bool)  # whether the details stand beside the list now

    def __init__(
        self,
        column: Sequence[QWidget],
        foot: QWidget,
        make_details: "Callable[[], DetailsPanel]",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("body")
        self._make = make_details
        self._made: DetailsPanel | None = None
        self._lists = column[-1]
        self._place = len(column) - 1
        self._is_open = False
        self._was_wide: bool = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        for place, widget in enumerate(column):
            self._grid.addWidget(widget, place, 0)
        self._grid.setRowStretch(self._place, 1)
        self._edge = QFrame()
        self._edge.setObjectName("edge")
        self._edge.setFixedWidth(1)
        self._edge.hide()
        self._grid.addWidget(self._edge, 0, 1, len(column), 1)
        self._grid.addWidget(foot, len(column), 0, 1, 3)

    @property
    def is_wide(self) -> bool:
        """Whether there is room for the details beside the list."""
        return self.width() >= grown(WIDE)

    @property
    def details(self) -> "DetailsPanel":
        """The details, made when they are first needed."""
        if self._made is None:
            self._made = self._make()
            self._made.back_wanted.connect(self.close_details)
            self._put()
        return self._made

    @property
    def shows_details(self) -> bool:
        """Whether the details can be seen."""
        return self.is_wide or self._is_open

    def open_details(self) -> None:
        """Show the details, in place of the list where there is no room beside it."""
        self._is_open = True
        self._put()
        if not self.is_wide:
            self.details.back.setFocus()

    def close_details(self) -> None:
        """Show the list again."""
        self._is_open = False
        self._put()
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Move the details beside the list, or away from there."""
        super().resizeEvent(event)
        if self.is_wide:
            share = min(grown(_MOST), max(grown(_LEAST), int(self.width() * _SHARE)))
            self._grid.setColumnMinimumWidth(0, share)
            self._grid.setColumnStretch(0, 0)
            self._grid.setColumnStretch(2, 1)
        if self.is_wide != self._was_wide:
            self._was_wide = self.is_wide
            if not self.is_wide:
                self._grid.setColumnMinimumWidth(0, 0)
                self._grid.setColumnStretch(0, 1)
                self._grid.setColumnStretch(2, 0)
                self._is_open = False
            self._put()
            self.widened.emit(self.is_wide)

    def _put(self) -> None:
        if self._made is None:
            if not self.shows_details:
                return
            self._made = self._make()
            self._made.back_wanted.connect(self.close_details)
        self._grid.removeWidget(self._made)
        if self.is_wide:
            self._grid.addWidget(self._made, 0, 2, self._place + 1, 1)
        else:
            self._grid.addWidget(self._made, self._place, 0)
        self._made.show_back(shown=not self.is_wide)
        self._made.setVisible(self.shows_details)
        self._edge.setVisible(self.is_wide)
        self._lists.setVisible(self.is_wide or not self._is_open)

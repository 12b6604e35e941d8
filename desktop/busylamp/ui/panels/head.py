# SPDX-License-Identifier: MIT
"""The head of the window: who I am, how my phone is, the menu."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from busylamp.desk.office import Me
from busylamp.ui.my_state import StateChips
from busylamp.ui.room import grown
from busylamp.ui.theme import Theme
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.lamp import Lamp
from busylamp.ui.widgets.link_label import LinkLabel
from busylamp.ui.widgets.plain_label import PlainLabel, plain
from busylamp.ui.words import say

_SHARE = 0.36  # of the width, for what stands beside my name
_AROUND = 32 + 3 * 12  # the edges, the gaps
_LEAST = 44  # the sign of what stands there


class Head(QWidget):
    """My lamp, name, extension and state; a click on the extension changes it."""

    seat_wanted = Signal()

    def __init__(self, theme: Theme, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("head")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.lamp = Lamp(theme, breathes=True)
        self.name = PlainLabel(name="name", elided=True)
        self.state = LinkLabel(name="muted")
        self.state.clicked.connect(self.seat_wanted)
        self._me: Me | None = None
        self._notice = ""
        self.menu = button("☰", role="round")
        self.menu.setAccessibleName(self.tr("Menu"))
        self.menu.setMenu(menu)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.state)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.lamp)
        row.addLayout(words, 1)
        row.addWidget(self.menu)
        self.chips = StateChips()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.chips)
        self._row = row
        self._beside: QWidget | None = None

    def put_beside(self, widget: QWidget) -> None:
        """Put something between my name and the menu."""
        self._row.insertWidget(self._row.count() - 1, widget)
        self._beside = widget
        self._share()
        QWidget.setTabOrder(widget, self.menu)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room for my name."""
        super().resizeEvent(event)
        self._share()

    def show_me(self, me: Me) -> None:
        """Show my extension's state."""
        self._me = me
        self.lamp.show_state(me.state)
        self.name.show_text(me.name or me.extension or self.tr("Not set up yet"))
        state = say(me.state)
        is_told = not me.name  # the extension stands in the place of the name then
        shown = state if is_told else f"{plain(me.extension)} · {state}"
        self.state.show_text(f"{shown} · {self._notice}" if self._notice else shown)
        self._share()

    def _share(self) -> None:
        if self._beside is not None:
            around = _AROUND + self.lamp.width() + self.menu.sizeHint().width()
            share = min(int(self.width() * _SHARE), self.width() - around - self._mine())
            self._beside.setMaximumWidth(max(grown(_LEAST), share))

    def _mine(self) -> int:
        """Return the room of my name and state, which are not to be cut for a queue's name."""
        labels = (self.name, self.state)
        words = (label.fontMetrics().horizontalAdvance(label.whole) for label in labels)
        return max(words) + 1  # letters are laid out in parts of pixels

    def show_notice(self, words: str) -> None:
        """Say something beside my state: that calls are not shown. '' says nothing."""
        self._notice = words
        if self._me is not None:
            self.show_me(self._me)

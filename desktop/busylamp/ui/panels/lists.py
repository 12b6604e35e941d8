# SPDX-License-Identifier: MIT
"""The tabs of the window and the list under them."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from busylamp.ui.theme import Theme
from busylamp.ui.widgets.badge import Badge, badge_text
from busylamp.ui.widgets.plain_label import caption


class Lists(QWidget):
    """One list at a time; a list is made when its tab is first chosen."""

    turned = Signal(object)  # the list that is shown now

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._makers: list[Callable[[], QWidget]] = []
        self._made: dict[int, QWidget] = {}
        self._badges: dict[int, Badge] = {}
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Lists"))
        self._stack = QStackedWidget()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.setContentsMargins(0, 4, 16, 0)
        head.addWidget(self.tabs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._hairline())
        column.addWidget(self._stack, 1)
        self.tabs.currentChanged.connect(self._on_turned)

    def _hairline(self) -> QFrame:
        edge = QFrame()
        edge.setObjectName("edge")
        edge.setFixedHeight(1)
        return edge

    def add(self, title: str, make: Callable[[], QWidget]) -> int:
        """Add a tab; return its place."""
        self._makers.append(make)
        return self.tabs.addTab(caption(title))

    @property
    def shown(self) -> QWidget:
        """The list that is shown."""
        return self.list_at(max(0, self.tabs.currentIndex()))

    def turn_to(self, place: int) -> None:
        """Show another list."""
        self.tabs.setCurrentIndex(place)

    def show_tab(self, place: int, *, shown: bool) -> None:
        """Show a tab, or hide it; the list that is looked at keeps its tab."""
        if self.tabs.isTabVisible(place) != shown:
            self.tabs.setTabVisible(place, shown)

    def badge_text(self, place: int) -> str:
        """Return the number on a tab, '' for none."""
        badge = self._badges.get(place)
        return "" if badge is None else badge.text

    def show_count(self, place: int, count: int, spoken: str) -> None:
        """Put a number on a tab, or take it away for 0; `spoken` is what a screen reader says."""
        self.tabs.setAccessibleTabName(place, spoken)
        badge = self._badges.get(place)
        if badge is None:
            if not count:
                return
            badge = self._badges[place] = Badge(self._theme, self.tabs)
        if badge.text == badge_text(count):
            return
        badge.show_count(count)
        side = QTabBar.ButtonPosition.RightSide
        self.tabs.setTabButton(place, side, None)  # pyright: ignore[reportArgumentType] - None takes it away
        if count:  # one that is put where it is already would be hidden by Qt
            self.tabs.setTabButton(place, side, badge)

    def give_way(self, needed: bool) -> None:  # noqa: FBT001 - as setVisible
        """Let other parts of the window take all the list's room but for its tabs, or no more."""
        self._stack.setMinimumHeight(1 if needed else 0)  # 0: as its rows ask

    def list_at(self, place: int) -> QWidget:
        """Return the list of a tab."""
        made = self._made.get(place)
        if made is None:
            made = self._made[place] = self._makers[place]()
            self._stack.addWidget(made)
        return made

    def _on_turned(self, place: int) -> None:
        if place < len(self._makers):
            shown = self.list_at(place)
            self._stack.setCurrentWidget(shown)
            self.turned.emit(shown)

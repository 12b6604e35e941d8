# SPDX-License-Identifier: MIT
"""The choice of an outgoing line for one call, where the settings name some."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from busylamp.services.phone import PhoneService
from busylamp.ui.widgets.plain_label import caption


class LineButton(QPushButton):
    """A menu beside Call; the next call takes the usual line again."""

    chosen = Signal(str)

    def __init__(self, phone: PhoneService, parent: QWidget | None = None) -> None:
        super().__init__("▾", parent)
        self._phone = phone
        self._menu: QMenu | None = None  # made when there are lines
        self.choice = ""
        self.setAutoDefault(False)
        self.setAccessibleName(self.tr("Outgoing line"))
        self.hide()

    def offer(self, wanted: bool) -> None:  # noqa: FBT001 - as Qt's setVisible
        """Show the button if a number is there to call and there are lines to choose from."""
        is_of_use = wanted and bool(self._phone.lines)
        if is_of_use:
            self._fill()
        self.setVisible(is_of_use)

    def choose(self, name: str) -> None:
        """Take a line for the next call."""
        self.choice = name
        self.setText(f"{caption(name, 16)} ▾" if name else "▾")
        self.chosen.emit(name)

    def _fill(self) -> None:
        if self._menu is None:
            self._menu = QMenu(self)
            self.setMenu(self._menu)
            self._menu.aboutToShow.connect(self._fill)
        menu = self._menu
        menu.clear()
        group = QActionGroup(menu)
        for name in ("", *(line.name for line in self._phone.lines)):
            words = name or self.tr("Usual line")
            action = menu.addAction(caption(words, 40))
            action.setCheckable(True)
            action.setChecked(name == self.choice)
            action.setActionGroup(group)
            action.triggered.connect(lambda _=False, name=name: self.choose(name))

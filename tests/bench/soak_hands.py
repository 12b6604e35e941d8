# SPDX-License-Identifier: MIT
"""What somebody does with the window all day long."""

import random
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from busylamp.services.build import Services
    from busylamp.ui.desktop import Desktop

_NUMBERS = ("1001", "1004", "+44 20 7946 0018", "(030) 90 18 20", "no number", "*43")


class Hands:
    """Does one thing at a time, chosen by a seed."""

    def __init__(self, desktop: "Desktop", services: "Services", seed: int) -> None:
        self._desktop = desktop
        self._services = services
        self._chance = random.Random(seed)
        self.done: dict[str, int] = {}

    def act(self) -> None:
        """Do the next thing."""
        act = self._chance.choice(self._acts())
        self.done[act.__name__] = self.done.get(act.__name__, 0) + 1
        act()

    def rest(self) -> None:
        """Close what stands open, so that it is not taken for growth."""
        for dialog in (self._desktop.settings, self._desktop.wallboard):
            if dialog is not None:
                dialog.close()
        self._close_notices()

    def _acts(self) -> tuple[Callable[[], None], ...]:
        acts = (self._dial, self._hang_up, self._turn, self._search, self._see_details)
        dialogs = (self._settings, self._contact, self._wallboard, self._palette, self._about)
        return (*acts, *dialogs, self._note, self._snooze, self._menus, self._close_notices)

    def _dial(self) -> None:
        if not self._services.phone.calls:
            self._services.phone.dial(self._chance.choice(_NUMBERS))

    def _hang_up(self) -> None:
        for card in self._services.phone.calls[:1]:
            self._services.phone.hang_up(card.call.id)

    def _turn(self) -> None:
        self._desktop.window.lists.turn_to(self._chance.randrange(3))

    def _search(self) -> None:
        self._desktop.window.field.line.setText(self._chance.choice(("ma", "1002", "", "x")))

    def _see_details(self) -> None:
        rows = self._services.journal.page(limit=20)
        entries = [row for row in rows if hasattr(row, "direction")]
        if entries:
            self._desktop.window.show_details(self._chance.choice(entries))  # pyright: ignore[reportArgumentType] - no gap has a direction

    def _settings(self) -> None:
        if self._desktop.settings is None:
            from busylamp.ui.dialogs.pages import PAGES

            dialog = self._desktop.open_settings()
            for page in self._chance.sample(PAGES, 3):
                dialog.show_page(page.key)
        else:
            self._desktop.settings.close()

    def _contact(self) -> None:
        from busylamp.ui.dialogs.contact import ContactDialog

        self._desktop.window.edit_wanted.emit(None)
        for dialog in self._desktop.window.findChildren(ContactDialog):
            dialog.reject()

    def _wallboard(self) -> None:
        board = self._desktop.wallboard
        if board is not None and board.isVisible():
            board.close()
        else:
            self._desktop.open_wallboard()

    def _palette(self) -> None:
        palette = self._desktop.window.open_palette()
        palette.line.setText(self._chance.choice(("pa", "ma", "set")))
        palette.hide()

    def _about(self) -> None:
        from busylamp.ui.dialogs.about import AboutDialog

        self._desktop.window.menu.about_wanted.emit()
        for dialog in self._desktop.window.findChildren(AboutDialog):
            dialog.reject()

    def _note(self) -> None:
        for card in self._services.phone.calls[:1]:
            self._services.journal.note_present(card.call.id, "call back on Monday")

    def _snooze(self) -> None:
        from busylamp.desk.snooze import Snooze

        attention = self._desktop.alerts.attention
        if attention.snoozed_until:
            attention.end_snooze()
        else:
            attention.snooze(self._chance.choice(list(Snooze)))

    def _menus(self) -> None:
        menu = self._desktop.tray.menu
        menu.aboutToShow.emit()
        menu.aboutToHide.emit()

    def _close_notices(self) -> None:
        from PySide6.QtWidgets import QPushButton

        from busylamp.ui.widgets.notice import Notice

        for notice in self._desktop.window.findChildren(Notice):
            for close in notice.findChildren(QPushButton):
                close.click()

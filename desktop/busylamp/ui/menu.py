# SPDX-License-Identifier: MIT
"""The window's menu."""

import functools
from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from typing import TypeVar

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from busylamp.services.preferences import Preferences
from busylamp.settings.model import Appearance, PopupStyle

C = TypeVar("C", bound=Enum)


class MainMenu(QMenu):
    """What the window offers besides its lists; each wish is a signal."""

    sign_in_wanted = Signal()
    add_wanted = Signal()
    import_wanted = Signal()
    export_wanted = Signal()
    about_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._add(self.tr("Sign in…"), self.sign_in_wanted)
        self.addSeparator()
        self._add(self.tr("Add contact…"), self.add_wanted)
        self._add(self.tr("Import contacts…"), self.import_wanted)
        self._add(self.tr("Export contacts…"), self.export_wanted)
        self.addSeparator()
        self._add_popup_styles()
        self._add_appearances()
        self.addSeparator()
        self._add(self.tr("About Busylamp"), self.about_wanted)
        self._add(self.tr("Quit"), self.quit_wanted)

    def _add_popup_styles(self) -> None:
        choices = {
            PopupStyle.CARD: self.tr("Show a card"),
            PopupStyle.NOTIFICATION: self.tr("Show a notification"),
            PopupStyle.NONE: self.tr("Show nothing"),
        }
        menu = self.addMenu(self.tr("Incoming calls"))
        chosen = self._preferences.settings.popup.style
        _add_choices(menu, chosen, choices, self._choose_popup)

    def _add_appearances(self) -> None:
        choices = {
            Appearance.SYSTEM: self.tr("As the system"),
            Appearance.LIGHT: self.tr("Light"),
            Appearance.DARK: self.tr("Dark"),
        }
        menu = self.addMenu(self.tr("Appearance"))
        chosen = self._preferences.settings.window.appearance
        _add_choices(menu, chosen, choices, self._choose_appearance)

    def _add(self, words: str, wish: SignalInstance) -> None:
        self.addAction(words).triggered.connect(wish)

    def _choose_popup(self, style: PopupStyle) -> None:
        settings = self._preferences.settings
        popup = replace(settings.popup, style=style)
        self._preferences.change(replace(settings, popup=popup))

    def _choose_appearance(self, appearance: Appearance) -> None:
        settings = self._preferences.settings
        window = replace(settings.window, appearance=appearance)
        self._preferences.change(replace(settings, window=window))


def _add_choices(
    menu: QMenu, chosen: C, choices: dict[C, str], choose: Callable[[C], None]
) -> None:
    group = QActionGroup(menu)
    for choice, words in choices.items():
        action = QAction(words, group, checkable=True)
        action.setChecked(choice is chosen)
        action.triggered.connect(functools.partial(_take, choose, choice))
        menu.addAction(action)


def _take(choose: Callable[[C], None], choice: C, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signature
    choose(choice)

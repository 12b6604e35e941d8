# SPDX-License-Identifier: MIT
"""The pages of the settings, in their order; each is loaded when it is shown or searched."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from busylamp.ui.dialogs.pages.page import Page, PageContext


@dataclass(frozen=True, slots=True)
class PageEntry:
    """One page: its name in the list, and how it is made."""

    key: str  # what `SettingsDialog.show_page` takes
    title: Callable[[], str]
    make: "Callable[[PageContext], Page]"


def _general(context: "PageContext") -> "Page":
    from busylamp.ui.dialogs.pages.general import GeneralPage

    return GeneralPage(context)


def _outside(context: "PageContext") -> "Page":
    from busylamp.ui.dialogs.pages.outside import OutsidePage

    return OutsidePage(context)


def _numbers(context: "PageContext") -> "Page":
    from busylamp.ui.dialogs.pages.numbers import NumbersPage

    return NumbersPage(context)


def _shortcuts(context: "PageContext") -> "Page":
    from busylamp.ui.dialogs.pages.shortcuts import ShortcutsPage

    return ShortcutsPage(context)


def _system(context: "PageContext") -> "Page":
    from busylamp.ui.dialogs.pages.system import SystemPage

    return SystemPage(context)


def _incoming(context: "PageContext") -> "Page":
    from busylamp.ui.dialogs.pages.incoming import IncomingPage

    return IncomingPage(context)


def _calls(context: "PageContext") -> "Page":
    from busylamp.ui.dialogs.pages.calls import CallsPage

    return CallsPage(context)


def _phone(context: "PageContext") -> "Page":
    from busylamp.ui.dialogs.pages.phone import PhonePage

    return PhonePage(context)


def _screen_pop(context: "PageContext") -> "Page":
    from busylamp.ui.dialogs.pages.screen_pop import ScreenPopPage

    return ScreenPopPage(context)


def _queues(context: "PageContext") -> "Page":
    from busylamp.ui.dialogs.pages.queues import QueuesPage

    return QueuesPage(context)


def _directories(context: "PageContext") -> "Page":
    from busylamp.ui.dialogs.pages.directories import DirectoriesPage

    return DirectoriesPage(context)


def _tr(text: str) -> str:
    return QCoreApplication.translate("settings", text)


PAGES: tuple[PageEntry, ...] = (
    PageEntry("general", lambda: _tr("General"), _general),
    PageEntry("incoming", lambda: _tr("Incoming calls"), _incoming),
    PageEntry("calls", lambda: _tr("Calls"), _calls),
    PageEntry("phone", lambda: _tr("My phone"), _phone),
    PageEntry("queues", lambda: _tr("Queues"), _queues),
    PageEntry("screen_pop", lambda: _tr("Screen pops"), _screen_pop),
    PageEntry("outside", lambda: _tr("Links and copied numbers"), _outside),
    PageEntry("numbers", lambda: _tr("Numbers"), _numbers),
    PageEntry("directories", lambda: _tr("Directories"), _directories),
    PageEntry("shortcuts", lambda: _tr("Shortcuts"), _shortcuts),
    PageEntry("system", lambda: _tr("System"), _system),
)

# SPDX-License-Identifier: MIT
"""One desk in a test: the whole window on settings of its own, over real sockets."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from busylamp.ami.secret import Secret
from busylamp.demo.settings import demo_settings
from busylamp.demo.stage import Stage
from busylamp.desk.keys import Keys
from busylamp.desk.people import Person
from busylamp.services.build import Services, build_services
from busylamp.settings.model import Settings
from busylamp.settings.places import home_at
from busylamp.settings.policy import NO_POLICY, Policy
from busylamp.system.secrets.choose import Chosen
from busylamp.system.secrets.memory import MemoryStore
from busylamp.telephony.model import PresenceState
from busylamp.telephony.reasons import LineState
from busylamp.ui.desktop import Desktop
from busylamp.ui.popup.card import PopupCard
from busylamp.ui.theme import Theme
from busylamp.ui.widgets.act_row import ActRow

SECONDS = 15_000  # milliseconds: a deadline, not a measurement


class LastingStore(MemoryStore):
    """A keyring of the test's own."""

    name = "test"
    lasting = True


def keys_of(store: MemoryStore) -> Keys:
    return Keys(lambda _: Chosen(store))


def settings_of(stage: Stage) -> Settings:
    """The settings that reach the demo PBX."""
    return demo_settings(stage)


@dataclass
class Seat:
    """Window, pop-ups and tray of one user, and what a user does with them."""

    bot: QtBot
    services: Services
    desktop: Desktop
    home: Path

    def wait_until(self, holds: Callable[[], object], timeout: int = SECONDS) -> None:
        """Wait until something holds."""
        self.bot.waitUntil(lambda: bool(holds()), timeout=timeout)

    def wait_until_up(self) -> None:
        """Wait until the foot says that the line stands."""
        self.wait_until(lambda: self.services.line.status.state is LineState.UP)

    def people(self) -> list[Person]:
        """Return the rows of the list."""
        return [row for row in self.desktop.window.people.model.rows if isinstance(row, Person)]

    def lamp(self, extension: str) -> PresenceState | None:
        """Return what the lamp of a colleague shows."""
        return next((p.state for p in self.people() if p.extension == extension), None)

    @property
    def popups(self) -> tuple[PopupCard, ...]:
        """Return the pop-ups on the screen."""
        return self.desktop.popups.cards

    def cards(self) -> list[list[str]]:
        """Return the words on each call card."""
        return [
            [card.title.whole, card.time.whole, card.way.whole, card.step.whole]
            for card in self.desktop.window.cards.cards
        ]

    def close(self) -> bool:
        """Quit as the menu does; return whether all ended in time."""
        self.wait_until(lambda: self.desktop.is_settled)
        self.desktop.quit()
        ended = self.services.stop()
        for widget in (self.desktop.window, self.desktop.tray.menu):
            widget.deleteLater()
        self.desktop.deleteLater()
        self.services.reception.deleteLater()
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
        return ended


def open_seat(
    bot: QtBot,
    home: Path,
    settings: Settings,
    *,
    given: Secret | None = None,
    keys: Keys | None = None,
    is_demo: bool = False,
    policy: Policy = NO_POLICY,
) -> Seat:
    """Build everything as the program does, and show it."""
    services = build_services(
        home_at(home),
        settings,
        given=given,
        keys=keys or keys_of(LastingStore()),
        is_demo=is_demo,
        policy=policy,
    )
    QGuiApplication.setQuitOnLastWindowClosed(False)
    desktop = Desktop(services, Theme(settings.window.appearance))
    seat = Seat(bot, services, desktop, home)
    desktop.start()
    return seat


def type_in(widget: QWidget, text: str) -> None:
    """Type as on a keyboard."""
    QTest.keyClicks(widget, text)


def press(widget: QWidget, key: Qt.Key) -> None:
    """Press one key."""
    QTest.keyClick(widget, key)


def click(button: QAbstractButton) -> None:
    """Click a button that can be clicked."""
    assert button.isVisible()
    assert button.isEnabled()
    ActRow.last_click = (QPoint(), -1e9, None)  # people let some time go by between two clicks
    button.click()


def tab_through(first: QWidget, times: int = 20) -> set[QWidget]:
    first.setFocus()
    reached = set[QWidget]()
    for _ in range(times):
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return reached

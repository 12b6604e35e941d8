# SPDX-License-Identifier: MIT
"""The main window: head, field, call cards, people, foot."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QTabBar, QVBoxLayout, QWidget

from busylamp.desk.office import Me
from busylamp.desk.people import Person
from busylamp.services.build import Services
from busylamp.services.preferences import PreferencesChanged
from busylamp.telephony.status import LineChanged
from busylamp.ui.menu import MainMenu
from busylamp.ui.panels.call_cards import CallCards
from busylamp.ui.panels.field import DialField
from busylamp.ui.panels.foot import Foot
from busylamp.ui.panels.head import Head
from busylamp.ui.panels.people import PeoplePanel
from busylamp.ui.theme import Theme
from busylamp.ui.widgets.lamp import lamp_icon
from busylamp.ui.widgets.notice import Notice


class MainWindow(QMainWindow):
    """Everything at a glance."""

    edit_wanted = Signal(object)  # Person or None
    closed = Signal()

    def __init__(self, services: Services, theme: Theme) -> None:
        super().__init__()
        self._services = services
        self._theme = theme
        self.setWindowTitle("Busylamp" if not services.is_demo else self.tr("Busylamp · Demo"))
        self.resize(400, 700)
        self.setMinimumSize(320, 420)
        self.menu = MainMenu(self)
        self.head = Head(theme, self.menu)
        self.field = DialField(services.phone)
        self.cards = CallCards(services.phone)
        self.tabs = QTabBar()
        self.tabs.addTab(self.tr("People"))
        self.tabs.setExpanding(False)
        self.people = PeoplePanel(services.people, theme)
        self.foot = Foot(theme)
        self._notices = QVBoxLayout()
        self._build()
        self._join()
        for text in services.notices:
            self.notify(text)
        self._on_me_changed(services.phone.me)
        self._on_line_changed(services.line.status)
        self.field.line.setFocus()

    def notify(self, text: str) -> None:
        """Show a sentence over the list until it is closed."""
        self._notices.addWidget(Notice(text, self))

    def come_forward(self) -> None:
        """Show the window, give it the focus, ready to type."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self._focus_field()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing hides; the application decides what that means."""
        event.ignore()
        self.closed.emit()

    def _build(self) -> None:
        body = QWidget()
        body.setObjectName("body")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.field)
        column.addLayout(self._notices)
        column.addWidget(self.cards)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(8, 4, 16, 0)
        tabs.addWidget(self.tabs)
        column.addLayout(tabs)
        column.addWidget(self.people, 1)
        column.addWidget(self.foot)
        self.setCentralWidget(body)

    def _join(self) -> None:
        services = self._services
        self.menu.add_wanted.connect(lambda: self.edit_wanted.emit(None))
        self.field.text_changed.connect(self.people.search)
        self.field.call_wanted.connect(self._on_call_wanted)
        self.field.line.arrow_pressed.connect(self.people.step)
        self.people.call_wanted.connect(self._on_person_called)
        self.people.edit_wanted.connect(self.edit_wanted)
        self.people.choice_changed.connect(self._on_choice_changed)
        self.foot.retry_wanted.connect(services.line.retry)
        services.line.changed.connect(self._on_line_changed)
        services.phone.me_changed.connect(self._on_me_changed)
        services.preferences.changed.connect(self._on_preferences_changed)
        services.preferences.not_saved.connect(self._on_not_saved)
        for keys in ("Ctrl+F", "Ctrl+L"):
            QShortcut(QKeySequence(keys), self, self._focus_field)
        QShortcut(QKeySequence("Ctrl+,"), self, self.menu.settings_wanted.emit)

    def _focus_field(self) -> None:
        self.field.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.line.selectAll()

    def _on_call_wanted(self) -> None:
        chosen = self.people.chosen()
        if chosen is not None and self.field.text:
            self._on_person_called(chosen)
        elif self.field.is_number:
            self._services.phone.dial(self.field.text)
            self.field.line.clear()
        elif self.field.text:
            found = self.people.first()
            if found is not None:
                self._on_person_called(found)

    def _on_choice_changed(self, person: Person | None) -> None:
        self.field.show_choice("" if person is None else person.name)

    def _on_person_called(self, person: Person) -> None:
        if person.number:
            self._services.phone.dial(person.number)
            self.field.line.clear()

    def _on_line_changed(self, line: LineChanged) -> None:
        self.foot.show_line(line, self._services.preferences.settings.pbx.host)
        self.people.refresh()

    def _on_me_changed(self, me: Me) -> None:
        self.head.show_me(me)
        self.setWindowIcon(lamp_icon(me.state, self._theme))

    def _on_preferences_changed(self, change: PreferencesChanged) -> None:
        if change.old.window.appearance is not change.new.window.appearance:
            self._theme.wear(change.new.window.appearance)

    def _on_not_saved(self, why: str) -> None:
        self.notify(self.tr("The settings could not be saved: %1").replace("%1", why))

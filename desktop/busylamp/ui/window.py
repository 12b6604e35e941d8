# SPDX-License-Identifier: MIT
"""The main window: joins head, field, call cards, lists, details and foot."""

import functools
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QCursor, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QMenu

from busylamp.desk.asking import WishRefused
from busylamp.desk.office import Me
from busylamp.desk.people import Person
from busylamp.services.build import Services
from busylamp.services.preferences import PreferencesChanged
from busylamp.stores.entries import Entry
from busylamp.telephony.model import CallId
from busylamp.telephony.status import LineChanged
from busylamp.ui.acting import Acting
from busylamp.ui.call_keys import CallKeys
from busylamp.ui.menu import MainMenu
from busylamp.ui.my_state import MyState
from busylamp.ui.panels.body import Body
from busylamp.ui.panels.call_card import DigitWanted
from busylamp.ui.panels.call_cards import CallCards
from busylamp.ui.panels.field import DialField
from busylamp.ui.panels.foot import Foot
from busylamp.ui.panels.head import Head
from busylamp.ui.panels.lists import Lists
from busylamp.ui.panels.notices import Notices
from busylamp.ui.panels.parked import ParkedCalls
from busylamp.ui.panels.people import PeoplePanel
from busylamp.ui.past import Past
from busylamp.ui.person_menu import PersonMenus
from busylamp.ui.queues_tab import QueuesTab
from busylamp.ui.room import grown, high, wide
from busylamp.ui.theme import Theme
from busylamp.ui.widgets.lamp import lamp_icon
from busylamp.ui.widgets.notice import Notice
from busylamp.ui.words import in_words, say

if TYPE_CHECKING:
    from busylamp.desk.newer import Release
    from busylamp.ui.palette import Palette
    from busylamp.ui.panels.calls import CallsPanel
    from busylamp.ui.panels.details import DetailsPanel
    from busylamp.ui.panels.queues import QueuesPanel

_LEAST_HEIGHT = 600  # pixels: a small laptop has little more


class MainWindow(QMainWindow):
    """Everything at a glance."""

    edit_wanted = Signal(object)  # Person or None
    seat_wanted = Signal()
    closed = Signal()

    def __init__(self, services: Services, theme: Theme) -> None:
        super().__init__()
        self._services = services
        self._theme = theme
        self._palette: Palette | None = None
        self._queue_menu = QMenu(self)  # for the palette to read
        self.setWindowTitle("Busylamp" if not services.is_demo else self.tr("Busylamp · Demo"))
        self.resize(wide(400), high(700))
        self._set_least()
        theme.changed.connect(self._set_least)
        self.menu = MainMenu(self)
        self.head = Head(theme, self.menu)
        self.my_state = MyState(services.my_phone, self.menu, self.head.chips, self)
        self.field = DialField(services.phone)
        self.acting = Acting(services, theme, self)
        self.cards = CallCards(services.phone, keeps_calls=self._keeps_calls)
        self.parked = ParkedCalls(services.call_tools)
        self.menus = PersonMenus(services, self.acting, self)
        self.people = PeoplePanel(services, self.menus, theme)
        self.lists = Lists(theme)
        self.lists.add(self.tr("People"), lambda: self.people)
        self.past = Past(services, theme, self.lists, self)
        self.queues = QueuesTab(services, theme, self.lists, self.head, self)
        self.foot = Foot(theme)
        self.notices = Notices()
        self._build()
        self._join()
        for text in map(in_words, services.notices):
            self.notify(text)
        self._on_me_changed(services.phone.me)
        self._on_line_changed(services.line.status)
        self.field.line.setFocus()

    def notify(self, text: str) -> None:
        """Show a sentence over the list until it is closed."""
        self.notices.say(text)

    def tell_done(self, text: str) -> None:
        """Show a sentence nobody must have read; it goes by itself."""
        self.notices.say(text, passes=True)

    def tell(self, notice: Notice) -> None:
        """Show a notice with an act of its own."""
        self.notices.put(notice)

    def tell_release(self, release: "Release") -> None:
        """Say that there is a newer version."""
        from busylamp import __version__
        from busylamp.ui.widgets.release_line import ReleaseLine

        self.notices.put(ReleaseLine(release, __version__, self))

    def come_forward(self) -> None:
        """Show the window, give it the focus, ready to type."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self._focus_field()

    def show_details(self, whom: Person | Entry) -> None:
        """Show somebody in full."""
        self.body.details.show_whom(whom)
        self.body.open_details()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing hides; the application decides what that means."""
        event.ignore()
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """The system's font became another one: all sizes follow it."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._theme.follow_font()

    def _set_least(self) -> None:
        self.setMinimumSize(wide(320), min(grown(420), _LEAST_HEIGHT))

    def _build(self) -> None:
        column = [self.head, self.field, self.notices, self.cards, self.parked, self.lists]
        self.body = Body(column, self.foot, self._make_details)
        self.setCentralWidget(self.body)
        self.past.watch(self.body)

    def _make_details(self) -> "DetailsPanel":
        from busylamp.ui.panels.details import DetailsPanel

        details = DetailsPanel(self._services.journal, self._services.people, self._theme)
        details.call_wanted.connect(self._call)
        details.edit_wanted.connect(self.edit_wanted)
        details.not_kept.connect(self.past.tell_not_kept)
        details.menu_wanted.connect(self._on_person_menu)
        return details

    def _join(self) -> None:
        services = self._services
        self.menu.add_wanted.connect(lambda: self.edit_wanted.emit(None))
        self.head.seat_wanted.connect(self.seat_wanted)
        self.field.text_changed.connect(self._on_text_changed)
        self.field.call_wanted.connect(self._on_call_wanted)
        self.field.line.arrow_pressed.connect(self._on_arrow_pressed)
        self.lists.turned.connect(self._on_turned)
        self.body.closed.connect(self._on_details_closed)
        self.body.widened.connect(self._on_widened)
        tabs = (self.people, self.past, self.queues)
        for wish in (tab.call_wanted for tab in tabs):
            wish.connect(self._on_whom_called)
        for choice in (tab.choice_changed for tab in tabs):
            choice.connect(self._on_choice_changed)
        for wish in (self.people.edit_wanted, self.past.edit_wanted):
            wish.connect(self.edit_wanted)
        for wish in (tab.details_wanted for tab in tabs):
            wish.connect(self.show_details)
        self.cards.noted.connect(self.past.note_present)
        self.cards.act_wanted.connect(self.acting.do)
        self.cards.digit_wanted.connect(self._on_digit_wanted)
        self.cards.rang.connect(self.lists.give_way)
        self.cards.focus_left.connect(self.field.line.setFocus)
        self.acting.note_wanted.connect(self.cards.open_note)
        self.acting.keypad_wanted.connect(self.cards.open_keypad)
        self.my_state.forwarding_wanted.connect(self._on_forwarding_wanted)
        QShortcut(QKeySequence("Ctrl+K"), self, self.open_palette)
        CallKeys(self, self.cards, self.acting, keeps_calls=self._keeps_calls)
        self.past.troubled.connect(self.notify)
        self.past.typed.connect(self._on_typed)
        self.queues.typed.connect(self._on_typed)
        self.queues.looked_at.connect(self._on_looked_at)
        self.foot.retry_wanted.connect(services.line.retry)
        for part in (self.foot, self.people, self.queues, self.cards):
            part.sign_in_wanted.connect(self.menu.sign_in_wanted)
        services.line.secret_needed.connect(self.foot.show_no_secret)
        services.line.changed.connect(self._on_line_changed)
        services.phone.me_changed.connect(self._on_me_changed)
        services.phone.wish_refused.connect(self._on_wish_refused)
        services.preferences.changed.connect(self._on_preferences_changed)
        services.preferences.not_saved.connect(self._on_not_saved)
        for keys in ("Ctrl+F", "Ctrl+L"):
            QShortcut(QKeySequence(keys), self, self._focus_field)
        QShortcut(QKeySequence("Ctrl+,"), self, self.menu.settings_wanted.emit)
        for place in range(3):
            keys = QKeySequence(f"Ctrl+{place + 1}")
            QShortcut(keys, self, functools.partial(self.lists.turn_to, place))

    def open_palette(self) -> "Palette":
        """Open the list of all that can be done now."""
        if self._palette is None:
            from busylamp.ui.palette import Palette
            from busylamp.ui.palette_sources import PaletteSources

            sources = PaletteSources(
                self._services,
                self.acting,
                self.menus,
                self._palette_menus,
                self,
                keeps_calls=self._keeps_calls,
            )
            self._palette = Palette(self._theme, sources, self)
        self._palette.ask()
        return self._palette

    def _palette_menus(self) -> tuple[tuple[str, QMenu], ...]:
        from busylamp.ui.queue_menu import fill_queues

        if self.queues.mine.all:
            fill_queues(self._queue_menu, self.queues.mine)
        else:
            self._queue_menu.clear()
        return (("", self.menu), (self.tr("Queues"), self._queue_menu))

    def _on_forwarding_wanted(self) -> None:
        from busylamp.ui.dialogs.forwarding import ForwardingDialog

        dialog = ForwardingDialog(self._services.my_phone, self._services.phone, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_person_menu(self, person: Person) -> None:
        self.menus.menu_for(person, self).popup(QCursor.pos())

    def _on_digit_wanted(self, wanted: DigitWanted) -> None:
        self._services.call_tools.play_digits(CallId(wanted.call), wanted.digit)

    def _focus_field(self) -> None:
        self.field.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.line.selectAll()

    @property
    def _shown(self) -> "PeoplePanel | CallsPanel | QueuesPanel":
        if self.queues.is_shown:
            return self.queues.panel
        return self.past.panel if self.past.is_shown else self.people

    def _keeps_calls(self) -> bool:
        return self._services.preferences.settings.history.keep_days > 0

    def _on_text_changed(self, text: str) -> None:
        if text and not self.lists.isVisible():
            self.body.close_details()
            self.field.line.setFocus()
        self._shown.search(text)
        self.field.show_found(self._shown.first() is not None)

    def _on_arrow_pressed(self, step: int) -> None:
        self._shown.step(step)

    def _on_call_wanted(self) -> None:
        """Enter: whoever is chosen, else the number typed, else the first one found."""
        chosen = self._shown.chosen()
        if chosen is not None and self.field.text:
            self._on_whom_called(chosen)
        elif self.field.is_number:
            self._call(self.field.text)
        elif self.field.text:
            found = self._shown.first()
            if found is not None:
                self._on_whom_called(found)

    def _on_whom_called(self, whom: Person | Entry) -> None:
        if isinstance(whom, Person):
            self._call(whom.number)
        elif whom.other_number:
            self._services.phone.call_back(whom)
            self.field.clear()

    def _call(self, number: str) -> None:
        if number:
            self._services.phone.dial(number, self.field.outgoing)
            self.field.clear()

    def _on_choice_changed(self, whom: Person | Entry | None) -> None:
        name = whom.name if isinstance(whom, Person) else ""
        if isinstance(whom, Entry) and whom.other_number:
            name = self.past.panel.title_of(whom)
        self.field.show_choice(name)
        if whom is not None and self.body.is_wide:
            self.body.details.show_soon(whom)

    def _on_looked_at(self, whom: Person) -> None:
        """Tell more of somebody whom Enter would not call."""
        if self.body.is_wide:
            self.body.details.show_soon(whom)

    def _on_turned(self) -> None:
        self._shown.search(self.field.text)
        self.field.show_found(self._shown.first() is not None)
        self._on_choice_changed(self._shown.chosen())

    def _on_details_closed(self) -> None:
        self._shown.view.setFocus()

    def _on_widened(self, is_wide: bool) -> None:  # noqa: FBT001 - Qt's signature
        chosen = self._shown.chosen()
        if is_wide and chosen is not None:
            self.body.details.show_whom(chosen)

    def _on_typed(self, sign: str) -> None:
        """Letters typed in the list go on in the field."""
        self.field.line.setFocus()
        self.field.line.insert(sign)

    def _on_line_changed(self, line: LineChanged) -> None:
        settings = self._services.preferences.settings
        self.foot.show_line(line, settings.pbx.shown if settings.complete else "")
        self.people.refresh()

    def _on_wish_refused(self, refused: WishRefused) -> None:
        """A call's own card tells what was refused of it; all else is told here."""
        if not self.cards.shows(refused.about):
            queue = self.queues.title_about(refused)
            words = say(refused.failure)
            self.notify(f"{queue}: {words}" if queue else words)

    def _on_me_changed(self, me: Me) -> None:
        self.head.show_me(me)
        self.setWindowIcon(lamp_icon(me.state, self._theme))

    def _on_preferences_changed(self, change: PreferencesChanged) -> None:
        if change.old.window.appearance is not change.new.window.appearance:
            self._theme.wear(change.new.window.appearance)
        if change.old.complete is not change.new.complete:
            self._on_line_changed(self._services.line.status)

    def _on_not_saved(self, why: str) -> None:
        self.notify(self.tr("The settings could not be saved: %1").replace("%1", why))

# SPDX-License-Identifier: MIT
"""The calls that are over: all, missed or by contact, and what can be done with one."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from busylamp.services.journal import JournalService
from busylamp.services.people import PeopleService
from busylamp.stores.entries import Entry, View
from busylamp.stores.entries import Row as Kept
from busylamp.ui.call_words import title_of_entry, whom
from busylamp.ui.models.calls import CallsModel
from busylamp.ui.theme import Theme
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.call_row import CallDelegate
from busylamp.ui.widgets.call_view import CallView
from busylamp.ui.widgets.empty import Empty
from busylamp.ui.widgets.soon import Soon

_TO_MIDNIGHT = 60_000  # milliseconds between two looks at the day: Today is Yesterday then


class CallsPanel(QWidget):
    """Shows calls and takes the wish to call back."""

    call_wanted = Signal(object)  # Entry
    edit_wanted = Signal(object)  # Entry: add or edit its contact
    note_wanted = Signal(object)  # Entry
    details_wanted = Signal(object)  # Entry
    delete_wanted = Signal(object)  # Entry
    delete_all_wanted = Signal()
    choice_changed = Signal(object)  # Entry or None
    typed = Signal(str)

    def __init__(
        self,
        journal: JournalService,
        people: PeopleService,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._journal = journal
        self._people = people
        self._text = ""
        self._shown = View.ALL
        self._titles: dict[int, str] = {}  # names of contacts, as they are now
        self.model = CallsModel(self.title_of, people.extension_name)
        self.view = CallView(self.model)
        self.view.setAccessibleName(self.tr("Calls"))
        delegate = CallDelegate(
            theme,
            self.view,
            title=self.title_of,
            named=people.extension_name,
            presence=people.presence,
        )
        self.view.setItemDelegate(delegate)
        self.empty = Empty(theme)
        self.views = {
            View.ALL: _chip(self.tr("All")),
            View.MISSED: _chip(self.tr("Missed")),
            View.CONTACT: _chip(self.tr("By contact")),
        }
        self._soon = Soon(self, self.refresh)
        self._today = QTimer(self, interval=_TO_MIDNIGHT)
        self._build()
        self._join(theme)
        self.show_view(View.ALL)

    def search(self, text: str) -> None:
        """Show the calls that have this, or all for an empty text. None is chosen then."""
        if text != self._text:
            self._text = text
            self._begin()

    def show_view(self, view: View) -> None:
        """Show all, the missed ones, or one of each contact."""
        self._shown = view
        self.views[view].setChecked(True)
        self._begin()

    def step(self, step: int) -> None:
        """Choose the next or the previous call."""
        self.view.step(step)

    def chosen(self) -> Entry | None:
        """The call that is chosen."""
        return self.view.chosen()

    def first(self) -> Entry | None:
        """The newest call shown."""
        return next((row for row in self.model.rows if isinstance(row, Entry)), None)

    def title_of(self, entry: Entry) -> str:
        """Whom to show for a call: its contact's present name, else what was shown then."""
        if entry.contact is None:
            return whom(entry)
        if entry.contact not in self._titles:
            self._titles[entry.contact] = title_of_entry(entry, self._people.contact)
        return self._titles[entry.contact]

    def menu_for(self, entry: Entry) -> QMenu:
        """Return what can be done with a call."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        has_number, is_kept = bool(entry.other_number), entry.id > 0
        known = entry.contact is not None
        for words, wish, possible in (
            (self.tr("Call back"), self.call_wanted, has_number),
            (self.tr("Details"), self.details_wanted, True),
            (self.tr("Note…"), self.note_wanted, is_kept),
            (
                self.tr("Edit contact…") if known else self.tr("Add to contacts…"),
                self.edit_wanted,
                has_number or known,
            ),
        ):
            action = menu.addAction(words)
            action.setEnabled(possible)
            action.triggered.connect(lambda _=False, wish=wish: wish.emit(entry))
        copy = menu.addAction(self.tr("Copy number"))
        copy.setEnabled(has_number)
        copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(entry.other_number))
        menu.addSeparator()
        delete = menu.addAction(self.tr("Delete"))
        delete.setEnabled(is_kept)
        delete.triggered.connect(lambda: self.delete_wanted.emit(entry))
        menu.addAction(self.tr("Delete all…")).triggered.connect(self.delete_all_wanted)
        return menu

    def refresh(self) -> None:
        """Read calls anew and keep the place in the list."""
        chosen = self.chosen()
        self.model.refresh()
        if chosen is not None and self.chosen() != chosen:
            self.view.choose(self.model.place_of(chosen.id))
        self._say_if_empty()

    def _build(self) -> None:
        group = QButtonGroup(self)
        chips = QHBoxLayout()
        chips.setContentsMargins(16, 8, 16, 4)
        chips.setSpacing(4)
        for chip in self.views.values():
            group.addButton(chip)
            chips.addWidget(chip)
        chips.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(chips)
        column.addWidget(self._stack, 1)

    def _join(self, theme: Theme) -> None:
        view, people = self.view, self._people
        for wish, told in (
            (view.call_wanted, self.call_wanted),
            (view.details_wanted, self.details_wanted),
            (view.delete_wanted, self.delete_wanted),
            (view.typed, self.typed),
        ):
            wish.connect(told)
        view.menu_wanted.connect(self._on_menu)
        view.selectionModel().currentChanged.connect(self._tell_choice)
        for each, chip in self.views.items():
            chip.clicked.connect(lambda _=False, each=each: self.show_view(each))
        self._today.timeout.connect(view.viewport().update)
        self._today.start()
        self._journal.changed.connect(self._soon.wish)
        people.changed.connect(self._on_people_changed)
        people.presence_changed.connect(view.viewport().update)
        theme.changed.connect(view.viewport().update)

    def _begin(self) -> None:
        self.view.setCurrentIndex(QModelIndex())
        self.model.begin(self._read)
        self.view.scrollToTop()
        self._say_if_empty()
        self._tell_choice()

    def _read(self, limit: int, before: int | None) -> tuple[Kept, ...]:
        return self._journal.page(self._shown, self._text, limit, before)

    def _say_if_empty(self) -> None:
        if self.model.rows:
            self._stack.setCurrentWidget(self.view)
            return
        if self._text and not self._journal.searches_all(self._text):
            words = self.tr("No call of the newest 5,000 has that. Three letters search all.")
        elif self._text:
            words = self.tr("No call matches. Enter a number to call it.")
        elif self._shown is View.MISSED:
            words = self.tr("No call was missed.")
        else:
            words = self.tr("No calls yet. Each call appears here when it has ended.")
        self.empty.say(words)
        self._stack.setCurrentWidget(self.empty)

    def _tell_choice(self) -> None:
        self.choice_changed.emit(self.chosen())

    def _on_people_changed(self) -> None:
        self._titles.clear()
        self._soon.wish()

    def _on_menu(self, where: QPoint) -> None:
        entry = self.chosen()
        if entry is not None:
            self.menu_for(entry).popup(where)


def _chip(words: str) -> QPushButton:
    chip = button(words, role="chip")
    chip.setCheckable(True)
    return chip

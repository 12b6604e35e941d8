# SPDX-License-Identifier: MIT
"""The list of people: favourites, colleagues, contacts; or what a search found."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QListView, QMenu, QStackedLayout, QWidget

from busylamp.desk.people import Person
from busylamp.services.build import Services
from busylamp.telephony.reasons import LineState
from busylamp.ui.models.people import PeopleModel, Row, Section
from busylamp.ui.person_menu import PersonMenus
from busylamp.ui.theme import Theme
from busylamp.ui.widgets.empty import Empty
from busylamp.ui.widgets.faces import Faces
from busylamp.ui.widgets.person_row import PersonDelegate, lasts
from busylamp.ui.widgets.soon import Soon

_TICK = 1000  # milliseconds
_PAGE = 500  # contacts shown without a search; more are found by typing


class PeoplePanel(QWidget):
    """Shows people and takes the wish to call one."""

    call_wanted = Signal(object)  # Person
    edit_wanted = Signal(object)  # Person
    details_wanted = Signal(object)  # Person
    choice_changed = Signal(object)  # Person or None
    sign_in_wanted = Signal()

    def __init__(
        self, services: Services, menus: PersonMenus, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        people = self._people = services.people
        self._line = services.line
        self._preferences = services.preferences
        self._menus = menus
        self._text = ""
        self.model = PeopleModel()
        self.view = QListView()
        self.view.setAccessibleName(self.tr("People"))
        self.view.setModel(self.model)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._faces = Faces(people.photo)
        self._delegate = PersonDelegate(theme, self.view, faces=self._faces)
        self.view.setItemDelegate(self._delegate)
        self.view.viewport().installEventFilter(self)
        self.empty = Empty(theme)
        self.empty.act_wanted.connect(self.sign_in_wanted)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        self._soon = Soon(self, self.refresh)
        self._tick = QTimer(self, interval=_TICK)
        self._tick.timeout.connect(self.view.viewport().update)
        self._delegate.call_wanted.connect(self.call_wanted)
        self.view.selectionModel().currentChanged.connect(self._tell_choice)
        self.view.entered.connect(self._on_entered)
        self.view.activated.connect(self._on_activated)
        self.view.customContextMenuRequested.connect(self._on_menu)
        menus.call_wanted.connect(self.call_wanted)
        menus.edit_wanted.connect(self.edit_wanted)
        menus.details_wanted.connect(self.details_wanted)
        services.watching.changed.connect(self._on_watched)
        people.changed.connect(self._on_people_changed)
        people.presence_changed.connect(self._on_presence_changed)
        theme.changed.connect(self.view.viewport().update)
        self.refresh()

    def search(self, text: str) -> None:
        """Show what matches, or everybody for an empty text. Who was chosen before is not now."""
        self._text = text
        self.view.setCurrentIndex(QModelIndex())
        self.refresh()

    def refresh(self) -> None:
        """Read people anew and keep the place in the list."""
        chosen = self.chosen()
        self.model.show(self._found() if self._text else self._everybody())
        self._count_on()
        self._say_if_empty()
        if chosen is not None:
            self._choose(chosen.key)
        self._tell_choice()

    def chosen(self) -> Person | None:
        """The row that is chosen."""
        row = self.model.row_at(self.view.currentIndex())
        return row if isinstance(row, Person) else None

    def first(self) -> Person | None:
        """The first person shown."""
        return next((row for row in self.model.rows if isinstance(row, Person)), None)

    def step(self, step: int) -> None:
        """Choose the next or the previous person."""
        places = [n for n, row in enumerate(self.model.rows) if isinstance(row, Person)]
        if not places:
            return
        here = self.view.currentIndex().row()
        after = [n for n in places if n > here] if step > 0 else [n for n in places if n < here]
        if step > 0:
            target = after[0] if after else places[-1]
        else:
            target = after[-1] if after else places[0]
        self.view.setCurrentIndex(self.model.index(target))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Forget the row under the mouse when it leaves the list."""
        if event.type() is QEvent.Type.Leave:
            self._hover(-1)
        return super().eventFilter(watched, event)

    def _on_entered(self, index: QModelIndex) -> None:
        self._hover(index.row())

    def _hover(self, row: int) -> None:
        self._delegate.hovered = row
        self.view.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:
        """Count on from now."""
        super().showEvent(event)
        self._count_on()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees it count."""
        super().hideEvent(event)
        self._tick.stop()

    def _count_on(self) -> None:
        """Draw each second while it is shown for how long somebody has been busy."""
        people = (row for row in self.model.rows if isinstance(row, Person))
        if not self.isVisible() or not any(lasts(person) for person in people):
            self._tick.stop()
        elif not self._tick.isActive():
            self._tick.start()

    def _everybody(self) -> tuple[Row, ...]:
        favourites = self._people.favourites()
        known = {person.key for person in favourites}
        colleagues = tuple(p for p in self._people.colleagues() if p.key not in known)
        contacts = tuple(p for p in self._people.contacts(_PAGE) if p.key not in known)
        return (
            *_titled(self.tr("Favourites"), favourites),
            *_titled(self.tr("Colleagues"), colleagues),
            *_titled(self.tr("Contacts"), contacts),
        )

    def _found(self) -> tuple[Row, ...]:
        return self._people.search(self._text)

    def _say_if_empty(self) -> None:
        if self.model.rows:
            self._stack.setCurrentWidget(self.view)
            return
        if self._text:
            self.empty.say(self._why_not_found())
        elif not self._preferences.settings.complete:
            words = self.tr(
                "Nobody here yet. Your colleagues appear when you have signed in to the phone "
                "system; contacts are added or imported from the menu."
            )
            self.empty.say(words, self.tr("Sign in…"))
        else:
            self.empty.say(self._why_nobody())
        self._stack.setCurrentWidget(self.empty)

    def _why_not_found(self) -> str:
        if any(sign.isalpha() for sign in self._text):
            return self.tr("Nobody is called that. Enter a number to call it.")
        return self.tr("Nobody you know has this number.")

    def _why_nobody(self) -> str:
        state = self._line.status.state
        if state in (LineState.CONNECTING, LineState.SIGNING_IN, LineState.SYNCING):
            return self.tr("Colleagues appear in a moment: the phone system is being asked.")
        if state is LineState.UP:
            return self.tr(
                "The phone system shows no colleague's lamp to this user. Contacts are added or "
                "imported from the menu."
            )
        return self.tr(
            "Nobody here yet. Colleagues appear when the phone system is connected; "
            "contacts are added or imported from the menu."
        )

    def _tell_choice(self) -> None:
        self.choice_changed.emit(self.chosen())

    def _on_people_changed(self) -> None:
        self._faces.forget()
        self.refresh()

    def _on_presence_changed(self) -> None:
        self._soon.wish()

    def _choose(self, key: str) -> None:
        for number, row in enumerate(self.model.rows):
            if isinstance(row, Person) and row.key == key:
                self.view.setCurrentIndex(self.model.index(number))
                return

    def _on_activated(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if isinstance(row, Person) and row.number:
            self.call_wanted.emit(row)

    def _on_menu(self, where: QPoint) -> None:
        row = self.model.row_at(self.view.indexAt(where))
        if isinstance(row, Person):
            self.menu_for(row).popup(self.view.viewport().mapToGlobal(where))

    def menu_for(self, person: Person) -> QMenu:
        """Return what can be done with somebody."""
        return self._menus.menu_for(person, self)

    def _on_watched(self, watched: tuple[str, ...]) -> None:
        self.model.show_watched(watched)


def _titled(title: str, people: tuple[Person, ...]) -> tuple[Row, ...]:
    return (Section(title), *people) if people else ()

# SPDX-License-Identifier: MIT
"""Chooses where a call goes: colleagues with their lamps, contacts, or a number typed."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QPushButton, QWidget

from busylamp.desk.asking import Wish, WishRefused
from busylamp.desk.cards import CallCard, CallNews
from busylamp.desk.people import Person
from busylamp.services.build import Services
from busylamp.telephony.model import CallId, CallState, PresenceState
from busylamp.telephony.reasons import WishFailure
from busylamp.ui.models.people import PeopleModel
from busylamp.ui.room import grown, listed
from busylamp.ui.theme import Theme
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.floating import FloatingCard
from busylamp.ui.widgets.person_row import ROW_HEIGHT, PersonDelegate
from busylamp.ui.widgets.pick_line import PickLine
from busylamp.ui.widgets.plain_label import PlainLabel, fill, heading, plain
from busylamp.ui.widgets.soon import Soon
from busylamp.ui.words import say, title_of
from busylamp.ui.writing import inside

_MOST = 60  # people offered; more are found by typing
_SEEN = 5  # rows without scrolling
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
# What can be chosen here, and whether it needs somebody to go to.
_NEEDS_TARGET = {
    Wish.TRANSFER: True,
    Wish.CONSULT: True,
    Wish.DIVERT: True,
    Wish.DIVERT_TO_VOICEMAIL: False,
}
# Nobody hands a call to somebody in these states by accident.
_ENGAGED = frozenset(PresenceState) - {PresenceState.IDLE, PresenceState.UNKNOWN}


@dataclass(frozen=True, slots=True, kw_only=True)
class TargetChosen:
    """Where a call is to go."""

    call: CallId
    wish: Wish
    target: str = ""  # as typed, or the number of the person


class TargetPicker(FloatingCard):
    """Type to find, Enter chooses; who is not free is asked about first."""

    chosen = Signal(object)  # TargetChosen

    def __init__(self, services: Services, theme: Theme) -> None:
        super().__init__("")
        self._services = services
        self._card: CallCard | None = None
        self._asked: tuple[Wish, Person] | None = None  # a second act is waited for
        self.title = PlainLabel(role="title", elided=True)
        self.line = PickLine(self.tr("Name or number"))
        self.model = PeopleModel()
        self.list = QListView()
        self.list.setObjectName("choices")
        self.list.setModel(self.model)
        self.list.setItemDelegate(
            PersonDelegate(theme, self.list, ground="card", offers_call=False)
        )
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrows of the line move in it
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Where to"))
        self.words = PlainLabel(role="bad", wrapped=True)
        self.buttons: dict[Wish, QPushButton] = {}
        self.anyway = button("", role="danger")
        self.another = button(self.tr("Choose another"))
        self._soon = Soon(self, self._refresh)
        self._build()
        self._join(theme)

    @property
    def card(self) -> CallCard | None:
        """The call it is about, None while nothing is asked."""
        return self._card

    def ask(self, card: CallCard, text: str = "") -> None:
        """Ask where this call goes."""
        self._card = card
        diverts = card.offers & {Wish.DIVERT, Wish.DIVERT_TO_VOICEMAIL}
        words = self.tr("Divert %1") if diverts else self.tr("Transfer %1")
        self.title.show_text(words.replace("%1", title_of(card)))
        self.setWindowTitle(heading(self.title.whole))
        self.list.setFixedHeight(grown(ROW_HEIGHT) * listed(ROW_HEIGHT, _SEEN))
        self._offer()
        self._ask_no_more()
        self.line.setText(text)
        self._refresh()
        self._choose_first()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.come_forward()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses, with Ctrl it asks first; a key held down chooses nothing."""
        if event.key() in _ENTER:
            if not event.isAutoRepeat():
                self._on_enter(ctrl=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        else:
            super().keyPressEvent(event)

    def _on_enter(self, *, ctrl: bool) -> None:
        focused = self.focusWidget()
        if isinstance(focused, QPushButton):
            focused.click()
        else:
            self._choose_first_act(ctrl=ctrl)

    def _choose_first_act(self, *, ctrl: bool = False) -> None:
        offered = [wish for wish, each in self.buttons.items() if not each.isHidden()]
        wanted = [wish for wish in offered if _NEEDS_TARGET[wish]]
        if ctrl and Wish.CONSULT in wanted:
            self._take(Wish.CONSULT)
        elif wanted:
            self._take(wanted[0])

    def _take(self, wish: Wish) -> None:
        """Choose; who is not free needs a second act, which Enter alone is not."""
        card = self._card
        if card is None:
            return
        if not _NEEDS_TARGET[wish]:
            self._tell(TargetChosen(call=card.call.id, wish=wish))
            return
        person = self._target()
        if person is None:
            self._say(say(WishFailure.NOT_DIALABLE))
        elif person.state in _ENGAGED:
            self._ask_again(wish, person)
        else:
            self._tell(TargetChosen(call=card.call.id, wish=wish, target=person.number))

    def _tell(self, chosen: TargetChosen) -> None:
        self._leave()
        self.chosen.emit(chosen)

    def _leave(self) -> None:
        self._card = None
        self._ask_no_more()
        self.hide()

    # -- who is not free

    def _ask_again(self, wish: Wish, person: Person) -> None:
        self._asked = (wish, person)
        words = self.tr("%1: %2. Go on anyway?")
        self._say(fill(words, plain(person.name, 60), _state_of(person)))
        anyway = {
            Wish.TRANSFER: self.tr("Transfer anyway"),
            Wish.CONSULT: self.tr("Ask anyway"),
            Wish.DIVERT: self.tr("Divert anyway"),
        }
        self.anyway.setText(anyway[wish])
        self._show_question(asked=True)
        self.another.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_anyway(self) -> None:
        if self._asked is not None and self._card is not None:
            wish, person = self._asked
            self._tell(TargetChosen(call=self._card.call.id, wish=wish, target=person.number))

    def _ask_no_more(self) -> None:
        self._asked = None
        self._say("")
        self._show_question(asked=False)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_question(self, *, asked: bool) -> None:
        none = frozenset[Wish]()
        offers = none if self._card is None else self._card.offers
        for wish, each in self.buttons.items():
            each.setVisible(wish in offers and not asked)
        self.anyway.setVisible(asked)
        self.another.setVisible(asked)
        self.line.setEnabled(not asked)
        self.fit()

    def _say(self, words: str) -> None:
        self.words.show_text(words, limit=300)
        self.words.setVisible(bool(words))
        self.fit()

    # -- what is shown

    def _offer(self) -> None:
        first = True
        for wish, each in self.buttons.items():
            offered = self._card is not None and wish in self._card.offers
            each.setProperty("role", "primary" if offered and first else "")
            each.style().unpolish(each)
            each.style().polish(each)
            first = first and not offered

    def _target(self) -> Person | None:
        row = self.model.row_at(self.list.currentIndex())
        if not isinstance(row, Person) or not row.number:
            return None
        presence = self._services.people.presence(row.number)  # as it is now, not as drawn
        return row if presence is None else replace(row, state=presence.state)

    def _refresh(self) -> None:
        row = self.model.row_at(self.list.currentIndex())
        self.model.show(self._found())
        if isinstance(row, Person):
            self._choose(row.key)
        self._review()

    def _review(self) -> None:
        """A lamp that changed answers the question, or puts it anew."""
        if self._asked is None:
            return
        wish, before = self._asked
        rows = (row for row in self.model.rows if isinstance(row, Person))
        now = next((row for row in rows if row.key == before.key), before)
        if now.state not in _ENGAGED:
            self._ask_no_more()
        elif now.state is not before.state:
            self._ask_again(wish, now)

    def _found(self) -> tuple[Person, ...]:
        """Return whom it may go to: not the one it comes from."""
        other = "" if self._card is None else self._card.call.peer.number
        return tuple(each for each in self._known() if not other or each.number != other)

    def _known(self) -> tuple[Person, ...]:
        people, text = self._services.people, self.line.text().strip()
        if not text:
            favourites = people.favourites()
            known = {person.key for person in favourites}
            rest = (*people.colleagues(), *people.contacts(_MOST))
            everybody = (*favourites, *(each for each in rest if each.key not in known))
            return tuple(each for each in everybody if each.number)
        found = tuple(each for each in people.search(text, _MOST) if each.number)
        typed = self._typed(text)
        if typed is None:
            return found
        same = [each for each in found if each.number == typed.number]
        return (*same, *(each for each in found if each not in same)) if same else (typed, *found)

    def _typed(self, text: str) -> Person | None:
        """Return the number that was typed as a row, with the lamp of a colleague's extension."""
        dialled = self._services.phone.preview(text)
        if not isinstance(dialled, str):
            return None
        presence = self._services.people.presence(dialled)
        return Person(
            key=f"typed:{dialled}",
            name=text,
            number=text if presence is None else dialled,
            state=None if presence is None else presence.state,
            extension=None if presence is None else presence.extension,
        )

    def _choose_first(self) -> None:
        self.list.setCurrentIndex(self.model.index(0))
        self.list.scrollToTop()

    def _choose(self, key: str) -> None:
        for place, row in enumerate(self.model.rows):
            if isinstance(row, Person) and row.key == key:
                self.list.setCurrentIndex(self.model.index(place))
                return
        self._choose_first()

    def _step(self, step: int) -> None:
        here = self.list.currentIndex().row()
        place = max(0, min(len(self.model.rows) - 1, here + step))
        self.list.setCurrentIndex(self.model.index(place))

    def _on_typed(self) -> None:
        self._say("")
        self.model.show(self._found())
        self._choose_first()

    def _on_clicked(self, index: QModelIndex) -> None:
        """A click marks; only a second one, or a button, chooses."""
        if self._asked is not None:
            self._ask_no_more()
        self.list.setCurrentIndex(index)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self._choose_first_act()  # whatever has the focus

    def _on_call_changed(self, news: CallNews) -> None:
        """What is no longer offered can't be chosen."""
        card = self._card
        if card is None or news.card.call.id != card.call.id:
            return
        possible = frozenset(_NEEDS_TARGET) & news.card.offers
        if news.card.call.state is CallState.ENDED or not possible & card.offers:
            wish = next(iter(frozenset(_NEEDS_TARGET) & card.offers), Wish.TRANSFER)
            self._leave()
            gone = WishRefused(wish=wish, failure=WishFailure.GONE, about=card.call.id)
            self._services.phone.tell_refused(gone)
        else:
            self._card = news.card

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for wish, words in (
            (Wish.TRANSFER, self.tr("Transfer now")),
            (Wish.CONSULT, self.tr("Ask first")),
            (Wish.DIVERT, self.tr("Divert")),
            (Wish.DIVERT_TO_VOICEMAIL, self.tr("To voicemail")),
        ):
            self.buttons[wish] = button(words)
            row.addWidget(self.buttons[wish])
        self.cancel = button(self.tr("Cancel"))
        for each in (self.anyway, self.another):
            row.addWidget(each)
        row.addStretch(1)
        row.addWidget(self.cancel)
        acts = QWidget()
        acts.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        for each in (self.title, self.line, self.list, self.words, acts):
            self.column.addWidget(each)

    def _join(self, theme: Theme) -> None:
        for wish, each in self.buttons.items():
            each.clicked.connect(lambda _=False, wish=wish: self._take(wish))
        self.anyway.clicked.connect(self._on_anyway)
        self.another.clicked.connect(self._ask_no_more)
        self.cancel.clicked.connect(self._leave)
        self.dismissed.connect(self._leave)
        self.line.textChanged.connect(self._on_typed)
        self.line.arrow_pressed.connect(self._step)
        self.list.clicked.connect(self._on_clicked)
        self.list.doubleClicked.connect(self._on_double_clicked)
        self._services.people.presence_changed.connect(self._on_presence_changed)
        self._services.phone.call_changed.connect(self._on_call_changed)
        theme.changed.connect(self.list.viewport().update)

    def _on_presence_changed(self) -> None:
        if self.isVisible():
            self._soon.wish()


def _state_of(person: Person) -> str:
    return inside(say(person.state or PresenceState.UNKNOWN))

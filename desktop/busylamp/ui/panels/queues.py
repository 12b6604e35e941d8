# SPDX-License-Identifier: MIT
"""The queues: who waits, who serves, how it goes; mine first."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from busylamp.desk.access import Ability
from busylamp.desk.names import Who
from busylamp.desk.people import Person
from busylamp.services.build import Services
from busylamp.telephony.model import Party
from busylamp.telephony.queues import Queue
from busylamp.telephony.reasons import LineState
from busylamp.ui.models.queues import (
    CallerRow,
    Looks,
    MemberRow,
    QueueHead,
    QueuesModel,
    Row,
    key_of,
)
from busylamp.ui.my_queues import MyQueues
from busylamp.ui.panels.queue_row_menus import RowMenus
from busylamp.ui.queue_words import (
    figure_words,
    member_detail,
    member_state,
    name_of_member,
    title_of_queue,
    waiting_words,
)
from busylamp.ui.theme import Theme
from busylamp.ui.widgets.empty import Empty
from busylamp.ui.widgets.plain_label import plain
from busylamp.ui.widgets.queue_row import QueueDelegate, waited
from busylamp.ui.widgets.queue_view import QueueView
from busylamp.ui.widgets.soon import Soon
from busylamp.ui.words import clock, say

_COALESCE = 20  # milliseconds: what came together is drawn once
_TICK = 1000
_FEW = 3  # so many queues are shown open at first, whosever they are


@dataclass(frozen=True, slots=True)
class _Caller:
    """Somebody who waits, as shown."""

    who: Who
    title: str
    detail: str


class QueuesPanel(QWidget):
    """Shows queues and takes the wish to call one who serves."""

    call_wanted = Signal(object)  # Person
    details_wanted = Signal(object)  # Person
    choice_changed = Signal(object)  # Person or None
    looked_at = Signal(object)  # Person: a caller was chosen, whom Enter does not call
    typed = Signal(str)
    sign_in_wanted = Signal()

    def __init__(
        self, services: Services, mine: MyQueues, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._mine = mine
        self._text = ""
        self._folds: dict[str, bool] = {}  # what the user opened or closed
        self._touched: set[str] = set()  # the queues that changed and are not shown so yet
        self._callers: dict[Party, _Caller] = {}
        self.model = QueuesModel(self.spoken, self._findable)
        self.view = QueueView(self.model)
        self.view.setAccessibleName(self.tr("Queues"))
        delegate = QueueDelegate(
            theme,
            self.view,
            title=self.title_of,
            detail=self._caller_detail,
            limits=lambda: services.preferences.settings.wallboard,
        )
        self.view.setItemDelegate(delegate)
        self.menus = RowMenus(self, services, mine)
        self.empty = Empty(theme)
        self.empty.act_wanted.connect(self.sign_in_wanted)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._soon = Soon(self, self._catch_up, _COALESCE)
        self._seconds = QTimer(self, interval=_TICK)
        self._join(theme)
        self.refresh()

    def search(self, text: str) -> None:
        """Show only what has this: a queue, who waits, who serves."""
        if text != self._text:
            self._text = text
            self.view.setCurrentIndex(QModelIndex())
            self.refresh()
            self.view.scrollToTop()

    def step(self, step: int) -> None:
        """Choose the next or the previous row."""
        self.view.step(step)

    def chosen(self) -> Person | None:
        """Whom Enter calls: a colleague, never one who waits."""
        row = self.view.chosen()
        return self._colleague(row) if isinstance(row, MemberRow) and not row.is_me else None

    def first(self) -> Person | None:
        """The first colleague shown."""
        members = (row for row in self.model.rows if isinstance(row, MemberRow) and not row.is_me)
        return next((person for person in map(self._colleague, members) if person), None)

    def refresh(self) -> None:
        """Show all queues as they are now and keep the place in the list."""
        row = self.view.chosen()
        self._touched.clear()
        waiting = {each.party for queue in self._services.queues.queues for each in queue.callers}
        self._callers = {party: it for party, it in self._callers.items() if party in waiting}
        self.model.show(self._queues(), self._looks())
        if row is not None and self.view.chosen() is not row:
            self.view.choose(key_of(row))
        self._say_if_empty()

    def title_of(self, row: Row) -> str:
        """Whom or what a row shows."""
        match row:
            case QueueHead(queue=queue):
                return title_of_queue(queue)
            case CallerRow():
                return self._caller(row).title
            case MemberRow(member=member):
                known = member.extension or ""
                named = self._services.people.extension_name(known) if known else ""
                return name_of_member(member, named)

    def spoken(self, row: Row) -> str:
        """A row for those who hear it."""
        title = self.title_of(row)
        match row:
            case QueueHead(figures=figures, is_open=is_open):
                opened = self.tr("open") if is_open else self.tr("closed")
                parts = [title, waiting_words(figures), figure_words(figures), opened]
            case CallerRow(caller=caller):
                place = self.tr("waiting at place %1").replace("%1", str(caller.position))
                wait = waited(row)
                parts = [title, self._caller_detail(row), place, clock(wait) if wait else ""]
            case MemberRow(member=member):
                state = member_state(member) or say(member.state.lamp)
                parts = [title, state, member_detail(member)]
        return ", ".join(part for part in parts if part)

    def person_of(self, row: Row) -> Person | None:
        """The person a row is about."""
        match row:
            case QueueHead():
                return None
            case MemberRow():
                return self._colleague(row)
            case CallerRow():
                who = self._caller(row).who
                contact = next(iter(who.contacts), None) if len(who.contacts) == 1 else None
                key = (
                    f"caller:{row.caller.uniqueid}" if contact is None else f"contact:{contact.id}"
                )
                return Person(key=key, name=who.title, number=who.number, contact=contact)

    def use(self, row: Row) -> None:
        """Enter or a double click: open a queue, call who serves, tell more of who waits."""
        match row:
            case QueueHead(queue=queue, is_open=is_open):
                self.fold((queue.name, not is_open))
            case MemberRow(is_me=False):
                person = self._colleague(row)
                if person is not None:
                    self.call_wanted.emit(person)
            case _:
                self.tell_more(row)

    def fold(self, wish: tuple[str, bool]) -> None:
        """Open or close a queue."""
        name, is_open = wish
        self._folds[name] = is_open
        self.refresh()

    def tell_more(self, row: Row) -> None:
        """Show who it is in full."""
        person = self.person_of(row)
        if person is not None:
            self.details_wanted.emit(person)

    def showEvent(self, event: QShowEvent) -> None:
        """Take in what changed meanwhile, and count on."""
        super().showEvent(event)
        self.refresh()
        self._seconds.start()
        self._mine.look(self, on=True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Cost nothing while hidden."""
        super().hideEvent(event)
        self._seconds.stop()
        self._mine.look(self, on=False)

    def _join(self, theme: Theme) -> None:
        view, services = self.view, self._services
        view.used.connect(self.use)
        view.folded.connect(self.fold)
        view.details_wanted.connect(self.tell_more)
        view.typed.connect(self.typed)
        view.menu_wanted.connect(self._on_menu)
        view.selectionModel().currentChanged.connect(self._tell_choice)
        self._seconds.timeout.connect(view.viewport().update)
        services.queues.changed.connect(self._on_changed)
        services.queues.gone.connect(self._on_all_changed)
        self._mine.changed.connect(self._on_all_changed)
        services.people.changed.connect(self._on_people_changed)
        services.line.changed.connect(self._on_all_changed)
        services.line.access_changed.connect(self._on_all_changed)
        services.preferences.changed.connect(view.viewport().update)
        theme.changed.connect(view.viewport().update)

    def _queues(self) -> list[Queue]:
        if self._trouble():
            return []
        mine = {each.name for each in self._mine.all if each.logged_in}
        known = self._services.queues.queues
        return sorted(known, key=lambda q: (q.name not in mine, q.title.casefold(), q.name))

    def _looks(self) -> Looks:
        mine = [each for each in self._mine.all if each.member is not None]
        names = {each.name for each in mine}
        known = self._services.queues.queues
        few = len(known) <= _FEW
        opened = [q.name for q in known if self._folds.get(q.name, few or q.name in names)]
        places = {e.name: frozenset({e.member.interface}) for e in mine if e.member is not None}
        return Looks(self._text, frozenset(opened), places)

    def _caller(self, row: CallerRow) -> "_Caller":
        """Look somebody up once: the list is drawn each second."""
        party = row.caller.party
        known = self._callers.get(party)
        if known is None:
            phone = self._services.phone
            who = phone.who(party)
            shown = plain(who.readable)
            place = phone.place(who.number) if who.number else ""
            parts = ("" if shown == plain(who.title) else shown, who.company, place)
            detail = " · ".join(plain(part) for part in parts if part)
            title = plain(who.title) or self.tr("Number withheld")
            known = self._callers[party] = _Caller(who, title, detail)
        return known

    def _caller_detail(self, row: CallerRow) -> str:
        return self._caller(row).detail

    def _findable(self, row: Row) -> str:
        match row:
            case QueueHead(queue=queue):
                return f"{title_of_queue(queue)} {queue.name}"
            case CallerRow(caller=caller):
                return (
                    f"{self.title_of(row)} {self._caller(row).who.readable} {caller.party.number}"
                )
            case MemberRow(member=member):
                return f"{self.title_of(row)} {member.extension or member.interface}"

    def _colleague(self, row: MemberRow) -> Person | None:
        extension = row.member.extension
        if not extension:
            return None
        name = self.title_of(row)
        made = Person(key=f"ext:{extension}", name=name, number=extension, extension=extension)
        return self._services.people.refreshed(made)

    def _say_if_empty(self) -> None:
        if self.model.rowCount():
            self._stack.setCurrentWidget(self.view)
            return
        words = self._trouble() or self.tr("The phone system has no queues.")
        if self._text and not self._trouble():
            words = self.tr("No queue and nobody in one has that.")
        self.empty.say(words, "" if self._is_set_up else self.tr("Sign in…"))
        self._stack.setCurrentWidget(self.empty)

    @property
    def _is_set_up(self) -> bool:
        return self._services.preferences.settings.complete

    def _trouble(self) -> str:
        """Say why no queue can be shown; '' where they can."""
        state, access = self._services.line.status.state, self._services.line.access
        if not self._is_set_up:
            return self.tr("Queues are shown when you have signed in to the phone system.")
        if state is LineState.SYNCING:
            return self.tr("Reading the queues…")
        if state is not LineState.UP:
            return self.tr("Not connected to the phone system. Queues are shown when it is.")
        if not access.may(Ability.SEE_QUEUES):
            return self.tr(
                "This AMI user may not see queues. Ask your administrator for the privilege "
                "“agent”."
            )
        return ""

    def _tell_choice(self) -> None:
        self.choice_changed.emit(self.chosen())
        row = self.view.chosen()
        caller = self.person_of(row) if isinstance(row, CallerRow) else None
        if caller is not None:
            self.looked_at.emit(caller)

    def _on_changed(self, queue: Queue) -> None:
        self._touched.add(queue.name)
        if self.isVisible():
            self._soon.wish()

    def _on_all_changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def _on_people_changed(self) -> None:
        self._callers.clear()
        if self.isVisible():
            self.refresh()

    def _catch_up(self) -> None:
        """Show the queues that changed; all of them where others are to be shown now."""
        known = {queue.name: queue for queue in self._services.queues.queues}
        looks, row = self._looks(), self.view.chosen()
        changed = [known[name] for name in self._touched if name in known]
        if self._trouble() or not all(self.model.show_one(queue, looks) for queue in changed):
            self.refresh()
            return
        self._touched.clear()
        if row is not None and self.view.chosen() is None:
            self.view.choose(key_of(row))
        self._say_if_empty()

    def _on_menu(self, where: QPoint) -> None:
        row = self.view.chosen()
        if row is not None:
            menu = self.menus.menu_for(row)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(where)

# SPDX-License-Identifier: MIT
"""Somebody in full: numbers, calls and notes; beside the list, or on a page of its own."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from busylamp.desk.dossier import Dossier
from busylamp.desk.people import Person
from busylamp.services.journal import JournalService
from busylamp.services.people import PeopleService
from busylamp.stores.entries import Entry, Note
from busylamp.stores.transaction import NotKeptError
from busylamp.ui.panels.details_head import DetailsHead, NumberRows
from busylamp.ui.panels.timeline import Timeline
from busylamp.ui.theme import Theme
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.empty import Empty
from busylamp.ui.widgets.note_edit import NoteEdit
from busylamp.ui.widgets.plain_label import PlainLabel, caption

_PAGE = 50  # moments shown at once
_SOON = 80  # milliseconds: arrow keys run through a list faster than this is drawn


class DetailsPanel(QWidget):
    """Shows one person or number."""

    call_wanted = Signal(str)  # number
    edit_wanted = Signal(object)  # Person
    menu_wanted = Signal(object)  # Person
    back_wanted = Signal()
    not_kept = Signal(str)  # why, in the system's words

    def __init__(
        self,
        journal: JournalService,
        people: PeopleService,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("details")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._journal = journal
        self._people = people
        self._whom: Person | Entry | None = None
        self._dossier = Dossier()
        self._drafts: dict[str, str] = {}
        self._limit = _PAGE
        self.back = button(self.tr("Back"), role="link")
        self.head = DetailsHead(theme)
        self.numbers = NumberRows()
        self.timeline = Timeline(theme)
        self.older = button(self.tr("Show older"), role="link")
        self.none_yet = PlainLabel(self.tr("No calls or notes yet."), role="muted")
        self.note = NoteEdit()
        self.on_call = button(self.tr("On this call"), role="chip")
        self.on_contact = button("", role="chip")
        self.empty = Empty(theme)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._build()
        self._join()
        self.show_nobody()

    @property
    def whom(self) -> Person | Entry | None:
        """Who is shown."""
        return self._whom

    def show_soon(self, whom: Person | Entry) -> None:
        """Show somebody when the keys rest."""
        if self._whom is None or not self.isVisible():
            self.show_whom(whom)
            return
        if _key(whom) != _key(self._whom):
            self._turn_to(whom)
            self._soon.start()

    def show_whom(self, whom: Person | Entry) -> None:
        """Show somebody now."""
        if _key(whom) != _key(self._whom):
            self._turn_to(whom)
        self._draw_anew()

    def show_nobody(self) -> None:
        """Show that nobody is chosen."""
        self._soon.stop()
        self._whom = None
        self._stack.setCurrentWidget(self.empty)

    def write_note(self) -> None:
        """Put the cursor into the field for a new note."""
        self.note.setFocus()

    def show_back(self, *, shown: bool) -> None:
        """Offer the way back where the list is not beside it."""
        self.back.setVisible(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with who is shown."""
        if self._whom is not None:
            known = isinstance(self._whom, Person)
            self.menu_wanted.emit(self._whom if known else self._dossier.person)
            event.accept()

    def refresh(self) -> None:
        """Read everything anew, but not while a note is being changed."""
        if self._whom is None or self.timeline.is_writing:
            return
        if isinstance(self._whom, Person):
            self._whom = self._people.refreshed(self._whom)
        else:
            self._whom = self._journal.get(self._whom.id) or self._whom
        if self.isVisible():
            self._draw()

    def _build(self) -> None:
        self.empty.say(self.tr("Choose somebody to see their numbers, calls and notes."))
        title = PlainLabel(self.tr("CALLS AND NOTES"), role="heading")
        where = QHBoxLayout()
        where.setSpacing(4)
        for chip in (self.on_call, self.on_contact):
            chip.setCheckable(True)
            chip.setAutoExclusive(True)
            where.addWidget(chip)
        where.addStretch(1)
        page = QWidget()
        page.setObjectName("body")
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.head)
        column.addSpacing(8)
        column.addWidget(self.numbers)
        column.addSpacing(8)
        column.addWidget(title)
        column.addWidget(self.note)
        column.addLayout(where)
        column.addWidget(self.none_yet)
        column.addWidget(self.timeline)
        column.addWidget(self.older, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setAccessibleName(self.tr("Details"))
        self._scroll.setWidget(page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._scroll)
        self._stack.addWidget(self.empty)

    def _join(self) -> None:
        self.back.clicked.connect(self.back_wanted)
        self.head.call.clicked.connect(lambda: self.call_wanted.emit(self._dossier.number))
        self.head.edit.clicked.connect(lambda: self.edit_wanted.emit(self._dossier.person))
        self.numbers.call_wanted.connect(self.call_wanted)
        self.note.returnPressed.connect(self._on_note)
        self.note.given_up.connect(self._on_note_given_up)
        self.older.clicked.connect(self._on_older)
        self.timeline.note_changed.connect(self._on_note_changed)
        self.timeline.note_deleted.connect(self._on_note_deleted)
        self._soon.timeout.connect(self._draw_anew)
        self._journal.changed.connect(self.refresh)
        self._people.changed.connect(self.refresh)
        self._people.presence_changed.connect(self._on_presence_changed)

    def _turn_to(self, whom: Person | Entry) -> None:
        """Half a note is kept for when the user comes back to whom it was about."""
        self._drafts[_key(self._whom)] = self.note.text()
        self.note.setText(self._drafts.pop(_key(whom), ""))
        self._whom = whom
        self._limit = _PAGE

    def _draw_anew(self) -> None:
        self._soon.stop()
        self._draw()
        self._scroll.verticalScrollBar().setValue(0)

    def _draw(self) -> None:
        if self._whom is None:
            return
        dossier = self._dossier = self._people.about(self._whom)
        self.head.show_dossier(dossier)
        self.numbers.show_dossier(dossier)
        moments = self._journal.timeline(
            contact=dossier.contact_id,
            numbers=[each.number for each in dossier.numbers],
            limit=self._limit + 1,
        )
        if not moments and dossier.entry is not None:
            moments = (dossier.entry, *self._journal.notes(call=dossier.entry.id))
        self.timeline.show_moments(moments[: self._limit], self._people.extension_name)
        self.older.setVisible(len(moments) > self._limit)
        self.none_yet.setVisible(not moments)
        self._offer_note(dossier)
        self._stack.setCurrentWidget(self._scroll)

    def _offer_note(self, dossier: Dossier) -> None:
        """A note goes with the call it was opened from, or with the contact; the user says."""
        on_call = dossier.entry is not None and dossier.entry.id > 0
        on_contact = dossier.contact is not None
        self.note.setVisible(on_call or on_contact)
        self.note.setPlaceholderText(self.tr("Add a note, Enter keeps it"))
        for chip in (self.on_call, self.on_contact):
            chip.setVisible(on_call and on_contact)
        about = self.tr("On %1").replace("%1", dossier.title)
        self.on_contact.setText(caption(about, 32))
        if not (on_call and on_contact):
            (self.on_call if on_call else self.on_contact).setChecked(True)
        elif not self.on_contact.isChecked():
            self.on_call.setChecked(True)

    def _on_note(self) -> None:
        text, dossier = self.note.text().strip(), self._dossier
        if not text:
            return
        try:
            if self.on_call.isChecked() and dossier.entry is not None:
                self._journal.note_call(dossier.entry.id, text)
            elif dossier.contact_id is not None:
                self._journal.note_contact(dossier.contact_id, text)
        except NotKeptError as error:
            self.not_kept.emit(str(error))  # what was typed stays
        else:
            self.note.clear()

    def _on_note_given_up(self) -> None:
        """The first Esc empties the field, the next leads back."""
        if self.note.text():
            self.note.clear()
        else:
            self.back_wanted.emit()

    def _on_note_changed(self, note: Note) -> None:
        try:
            self._journal.change_note(note, note.text)
        except NotKeptError as error:
            self.not_kept.emit(str(error))
        else:
            self._draw()

    def _on_note_deleted(self, note: Note) -> None:
        try:
            self._journal.delete_note(note)
        except NotKeptError as error:
            self.not_kept.emit(str(error))

    def _on_older(self) -> None:
        self._limit += _PAGE
        self._draw()

    def _on_presence_changed(self, _news: object) -> None:
        if self._whom is not None and self._dossier.has_lamp and self.isVisible():
            self._dossier = self._people.about(self._whom)
            self.head.show_dossier(self._dossier)


def _key(whom: Person | Entry | None) -> str:
    match whom:
        case Person(key=key):
            return key
        case Entry(id=number):
            return f"call:{number}"
        case None:
            return ""

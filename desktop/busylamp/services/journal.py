# SPDX-License-Identifier: MIT
"""The history for the window: what it holds, and when to look again."""

import contextlib
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from busylamp.desk.drafts import Drafts
from busylamp.desk.journal import (
    Journal,
    JournalChanged,
    JournalEvent,
    JournalNotKept,
    MissedChanged,
)
from busylamp.desk.office import OfficeEvent
from busylamp.log import logger
from busylamp.settings.aside import name_aside
from busylamp.settings.places import Home
from busylamp.settings.whole import replace_whole
from busylamp.stores.entries import Entry, Last, Moment, Note, Row, View
from busylamp.stores.importing import ImportKind
from busylamp.stores.transaction import NotKeptError
from busylamp.telephony.model import CallId

if TYPE_CHECKING:
    from busylamp.services.importing import Import

_LOOK_MILLISECONDS = 1000
_RECENT = 500  # rows: so many others may have begun during a call that was written about
_log = logger(__name__)


class JournalService(QObject):
    """Passes calls on to the journal, and what it holds to the window.

    What the user changes raises NotKeptError where it could not be written.
    """

    changed = Signal()  # calls, notes or gaps
    missed_changed = Signal(int)  # how many missed calls are unseen
    not_kept = Signal(str)  # why, in the system's words; told once, it is tried again

    def __init__(self, journal: Journal, home: Home, parent: QObject | None = None) -> None:
        """Calls that can't be written until the end go to a file at `home`."""
        super().__init__(parent)
        self._journal = journal
        self._drafts = Drafts()
        self._unwritten = home.unwritten
        self._under_way = home.under_way
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timer)

    def get_ready(self) -> None:
        """Count what was missed, forget what is too old: when the window is drawn."""
        self._tell(self._journal.get_ready())
        for file in (self._under_way, self._unwritten):
            if file.exists():
                self._recover(file)
        if self._under_way.exists():
            self._clear_under_way()
        self._timer.start(_LOOK_MILLISECONDS)

    def stop(self) -> None:
        """Keep what is under way; what can't be written goes to a file for the next start."""
        self._timer.stop()
        unwritten = self._journal.close()
        self._settle_drafts()
        if self._drafts.is_empty:
            self._keep_drafts()
        if unwritten:
            from busylamp.stores.calls_file import append_calls

            try:
                append_calls(self._unwritten, unwritten)
            except OSError as error:
                _log.warning("%d calls of this run are lost: %s", len(unwritten), error)

    def page(
        self, view: View = View.ALL, text: str = "", limit: int = 200, before: int | None = None
    ) -> tuple[Row, ...]:
        """Return calls and gaps, the newest first; `before`: the id of the last row shown."""
        return self._journal.page(view, text, limit, before)

    def searches_all(self, text: str) -> bool:
        """Whether a search for this looks at every call."""
        return self._journal.searches_all(text)

    def get(self, entry_id: int) -> Entry | None:
        """Return one call."""
        return self._journal.get(entry_id)

    def unseen(self) -> int:
        """How many missed calls the user has not seen."""
        return self._journal.unseen()

    def notes(self, *, call: int | None = None, contact: int | None = None) -> tuple[Note, ...]:
        """Return the notes of a call (its entry's id) or of a contact, the newest first."""
        return self._journal.notes(call=call, contact=contact)

    def timeline(
        self, *, contact: int | None = None, numbers: Iterable[str] = (), limit: int = 200
    ) -> tuple[Moment, ...]:
        """Return calls and notes of a contact or number together, the newest first."""
        return self._journal.timeline(contact=contact, numbers=numbers, limit=limit)

    def last(self, *, contact: int | None = None, numbers: Iterable[str] = ()) -> Last:
        """Return the last call and the last note of a contact or number, for the pop-up."""
        return self._journal.last(contact=contact, numbers=numbers)

    def mark_seen(self) -> None:
        """Take note that the user saw what was missed."""
        self._tell(self._journal.mark_seen())

    def delete(self, entry_id: int) -> None:
        """Forget a call and its notes, or a gap."""
        self._tell(self._journal.delete(entry_id))

    def delete_all(self) -> None:
        """Forget all calls and their notes; notes about contacts stay."""
        self._tell(self._journal.delete_all())

    def note_call(self, entry_id: int, text: str) -> Note:
        """Keep a note about a call."""
        note = self._journal.note_call(entry_id, text)
        self.changed.emit()
        return note

    def note_contact(self, contact: int, text: str) -> Note:
        """Keep a note about a contact."""
        note = self._journal.note_contact(contact, text)
        self.changed.emit()
        return note

    def note_present(self, call: CallId, text: str) -> None:
        """Take note of what is written about a call that goes on; '' takes it back."""
        self._drafts.write(call, text)

    def noted(self, call: CallId) -> str:
        """Return what was written about a call that goes on."""
        return self._drafts.text(call)

    def change_note(self, note: Note, text: str) -> None:
        """Keep a note's new text."""
        self._journal.change_note(note, text)
        self.changed.emit()

    def delete_note(self, note: Note) -> None:
        """Forget a note."""
        self._journal.delete_note(note)
        self.changed.emit()

    def begin_import(self, path: Path) -> "Import":
        """Return an import of a file of calls, not yet started."""
        from busylamp.desk.reading import Reading
        from busylamp.services.importing import Import

        reading = Reading(ImportKind.CALLS, path)
        return Import(reading, self._journal.importing, self._on_imported, self)

    def _on_imported(self) -> None:
        self._tell(self._journal.imported())

    def export(self, path: Path) -> int:
        """Write all calls with their notes as CSV; return how many. Raises OSError."""
        from busylamp.stores.calls_file import write_calls

        calls = tuple(self._journal.told())
        replace_whole(path, write_calls(calls).encode("utf-8-sig"))
        return len(calls)

    def hear(self, event: OfficeEvent) -> None:
        """Take note of what happens."""
        self._tell(self._journal.hear(event))

    def _recover(self, file: Path) -> None:
        """Take in what an earlier run could not write; the file goes when all is kept."""
        from busylamp.stores.calls_file import read_calls
        from busylamp.stores.tables import UnreadableFileError

        try:
            calls = read_calls(file.read_bytes()).calls
        except (UnreadableFileError, OSError) as error:
            if file == self._unwritten:
                _log.warning("calls-not-written.csv can't be read: %s", error)
            else:
                _log.warning("The notes of calls under way can't be read: %s", error)
            return
        with contextlib.suppress(NotKeptError, OSError):  # at the next start
            self._tell(self._journal.recover(calls))
            if self._journal.lasting:
                file.unlink()

    def _clear_under_way(self) -> None:
        """Make room for the notes of this run: what could not be taken in waits with the rest."""
        from busylamp.stores.calls_file import append_calls, read_calls
        from busylamp.stores.tables import UnreadableFileError

        try:
            append_calls(self._unwritten, read_calls(self._under_way.read_bytes()).calls)
            self._under_way.unlink()
        except UnreadableFileError:
            with contextlib.suppress(OSError):
                self._under_way.replace(name_aside(self._under_way))
        except OSError:
            _log.warning("Notes of an earlier run can't be kept apart from this one's.")

    def _on_timer(self) -> None:
        self._tell(self._journal.look())
        self._keep_drafts()

    def _keep_drafts(self) -> None:
        """Lay aside what was written about calls under way: after a crash it is taken in."""
        notes = self._drafts.news()
        if notes is None:
            return
        from busylamp.stores.calls_file import put_calls

        calls = self._journal.under_way(notes)
        try:
            if calls:
                put_calls(self._under_way, calls)
            else:
                self._under_way.unlink(missing_ok=True)
        except OSError as error:
            _log.warning("The notes of calls under way can't be kept: %s", error)

    def _settle_drafts(self) -> None:
        with contextlib.suppress(NotKeptError):  # they wait, as calls do that can't be written
            journal = self._journal
            self._drafts.settle(
                lambda: self.page(limit=_RECENT), journal.note_call, journal.goes_on
            )

    def _tell(self, events: Iterable[JournalEvent]) -> None:
        for event in events:
            match event:
                case JournalChanged():
                    self._settle_drafts()
                    self.changed.emit()
                case MissedChanged(count=count):
                    self.missed_changed.emit(count)
                case JournalNotKept(why=why):
                    self.not_kept.emit(why)

# SPDX-License-Identifier: MIT
"""What becomes of a call of mine that ended: the rules of the history."""

import contextlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from busylamp.desk.cards import CallNews, TheirCallNews
from busylamp.desk.gaps import JOINING, Gaps
from busylamp.desk.names import Names
from busylamp.desk.office import OfficeEvent
from busylamp.settings.model import Settings
from busylamp.stores.entries import Entry, Gap, Last, Moment, Note, Row, Told, View
from busylamp.stores.history import History
from busylamp.stores.importing import Importing
from busylamp.stores.transaction import NotKeptError
from busylamp.telephony.changes import CallChange, CallEnded
from busylamp.telephony.model import (
    Call,
    CallId,
    CallResult,
    Direction,
    EndReason,
    ExtensionNumber,
    Party,
)
from busylamp.telephony.reasons import LineState
from busylamp.telephony.status import LineChanged

_DAY = 24 * 3600.0
_TRY_AGAIN = 5.0  # seconds until what could not be written is tried again
_MOST_OF_A_RUN = 10_000  # calls that are handed on where the file can't be used
_SPOKEN = (CallResult.ANSWERED, CallResult.ANSWERED_ELSEWHERE)
_REACHED = (CallResult.ANSWERED, CallResult.VOICEMAIL)


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalChanged:
    """What the history shows is another now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MissedChanged:
    """So many missed calls are unseen."""

    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalNotKept:
    """The file can't be written; calls are kept in memory and tried again. Told once."""

    why: str  # the system's words


JournalEvent = JournalChanged | MissedChanged | JournalNotKept


class Journal:
    """The history's one writer."""

    def __init__(
        self,
        history: History,
        names: Names,
        settings: Callable[[], Settings],
        clock: Callable[[], float],
        *,
        steady: Callable[[], float] | None = None,
        lasting: bool = True,
    ) -> None:
        """With `lasting` false the history is in memory: its file can't be used.

        `clock` is the one on the wall; without a `steady` one beside it, it is believed.
        """
        self._history = history
        self.lasting = lasting
        self._began = clock()
        self._names = names
        self._settings = settings
        self._clock = clock
        self._gaps = Gaps(steady or clock)
        self._mine: set[ExtensionNumber] = set()
        self._present: dict[CallId, Call] = {}
        self._waiting: list[Entry | Gap] = []  # what could not be written yet
        self._try_at = 0.0
        self._told_missed = -1
        self._cleaned_at: float | None = None

    # -- what happens

    def hear(self, event: OfficeEvent) -> tuple[JournalEvent, ...]:
        """Take note of a call or of the line; return what a front end must show anew."""
        match event:
            case CallNews(change=change, card=card) | TheirCallNews(change=change, card=card):
                return self._hear_call(change, card.via)
            case LineChanged():
                if event.state is LineState.UP:
                    self._mine.clear()
                gap = self._gaps.hear(event, self._clock())
                return () if gap is None else self._keep(gap)
            case _:
                return ()

    def look(self) -> tuple[JournalEvent, ...]:
        """Write what could not be written, forget what is too old; call it each second."""
        now = self._clock()
        self._gaps.look(now)
        if self._waiting and not self._try_at - _TRY_AGAIN <= now < self._try_at:
            return () if self._write() else (JournalChanged(), *self._missed())
        if self._cleaned_at is not None and not 0 <= now - self._cleaned_at < _DAY:
            return self._clean()
        return ()

    def get_ready(self) -> tuple[JournalEvent, ...]:
        """Do what the first window need not wait for: keys, what is too old, the count."""
        try:
            self._history.follow_region()
        except NotKeptError as error:
            return (JournalNotKept(why=str(error)), *self._missed())
        return (*self._clean(), *self._missed())

    def close(self) -> tuple[Entry, ...]:
        """Keep what is under way: the program ends before it does; return what was not kept."""
        now = self._clock()
        gap = self._gaps.end(now)
        if gap is not None:
            self._keep(gap)
        for call in list(self._present.values()):
            self._keep(self._entry_of_lost(call, now))
        self._present.clear()
        if self._waiting:
            self._write()
        unwritten = [row for row in self._waiting if isinstance(row, Entry)]
        if not self.lasting:
            rows = self._history.page(limit=_MOST_OF_A_RUN)
            since = self._began * 1000
            unwritten += [row for row in rows if isinstance(row, Entry) and row.id >= since]
        return tuple(unwritten)

    def heard_until(self) -> float | None:
        """Return when the last call ended that was ever kept: a relay tells of later ones."""
        return self._history.heard_until()

    def goes_on(self, call: CallId) -> bool:
        """Whether a call is under way."""
        return call in self._present

    def under_way(self, notes: Mapping[CallId, str]) -> tuple[Told, ...]:
        """Return the calls under way that something was written about, as if they were lost."""
        now = self._clock()
        return tuple(
            Told(
                entry=self._entry_of_lost(call, now),
                notes=(Note(written_at=now, text=notes[call.id]),),
            )
            for call in self._present.values()
            if call.id in notes
        )

    def recover(self, calls: Iterable[Told]) -> tuple[JournalEvent, ...]:
        """Keep what an earlier run could not: missed calls are still to be seen."""
        if self._settings().history.keep_days == 0:
            return ()
        count = self._history.keep_all(replace(told, entry=_as_new(told.entry)) for told in calls)
        return self.imported() if count else ()

    # -- what the user looks at

    def page(
        self, view: View = View.ALL, text: str = "", limit: int = 200, before: int | None = None
    ) -> tuple[Row, ...]:
        """Return calls and gaps, the newest first; what could not be written stands on top."""
        rows = self._history.page(view, text, limit, before)
        if before is not None or text or not self._waiting:
            return rows
        unwritten = (row for row in reversed(self._waiting) if _is_in(row, view))
        return (*unwritten, *rows)

    def searches_all(self, text: str) -> bool:
        """Whether a search for this looks at every call."""
        return self._history.searches_all(text)

    def get(self, entry_id: int) -> Entry | None:
        """Return one call."""
        return self._history.get(entry_id)

    def unseen(self) -> int:
        """How many missed calls the user has not seen."""
        waiting = sum(1 for row in self._waiting if isinstance(row, Entry) and not row.seen)
        return self._history.unseen() + waiting

    def notes(self, *, call: int | None = None, contact: int | None = None) -> tuple[Note, ...]:
        """Return the notes of a call or of a contact, the newest first."""
        return self._history.notes(call=call, contact=contact)

    def timeline(
        self, *, contact: int | None = None, numbers: Iterable[str] = (), limit: int = 200
    ) -> tuple[Moment, ...]:
        """Return calls and notes of a contact or number together, the newest first."""
        return self._history.timeline(contact=contact, numbers=numbers, limit=limit)

    def last(self, *, contact: int | None = None, numbers: Iterable[str] = ()) -> Last:
        """Return the last call and the last note of a contact or number."""
        return self._history.last(contact=contact, numbers=numbers)

    # -- what the user changes; each raises NotKeptError and has changed nothing then

    def mark_seen(self) -> tuple[JournalEvent, ...]:
        """Take note that the user saw what was missed."""
        self._waiting = [
            replace(row, seen=True) if isinstance(row, Entry) else row for row in self._waiting
        ]
        changed = self._history.mark_seen()
        return (JournalChanged(), *self._missed()) if changed else self._missed()

    def delete(self, entry_id: int) -> tuple[JournalEvent, ...]:
        """Forget a call and its notes, or a gap."""
        self._history.delete(entry_id)
        return (JournalChanged(), *self._missed())

    def delete_all(self) -> tuple[JournalEvent, ...]:
        """Forget all calls, their notes and the gaps; notes about contacts stay."""
        self._history.delete_all()
        self._waiting.clear()
        return (JournalChanged(), *self._missed())

    def note_call(self, entry_id: int, text: str) -> Note:
        """Keep a note about a call."""
        return self._history.add_note(Note(call=entry_id, written_at=self._clock(), text=text))

    def note_contact(self, contact: int, text: str) -> Note:
        """Keep a note about a contact."""
        return self._history.add_note(Note(contact=contact, written_at=self._clock(), text=text))

    def change_note(self, note: Note, text: str) -> None:
        """Keep a note's new text; when it was written stays."""
        self._history.change_note(replace(note, text=text))

    def delete_note(self, note: Note) -> None:
        """Forget a note."""
        self._history.delete_note(note)

    # -- files

    def told(self) -> Iterator[Told]:
        """Return all calls with their notes, the oldest first, for a file."""
        return self._history.told()

    def importing(self, calls: Sequence[Told]) -> Importing[Told]:
        """Return an import of the calls of a file that are not there yet."""
        return self._history.importing(calls)

    def imported(self) -> tuple[JournalEvent, ...]:
        """Tell what changed by an import."""
        return (JournalChanged(), *self._missed())

    # -- how it is done

    def _hear_call(self, change: CallChange, via: str) -> tuple[JournalEvent, ...]:
        call = change.call
        if not self._is_mine(call):
            return ()
        if call.queue and via:
            call = replace(call, via=via)  # by its name: its number says little a week later
        if not isinstance(change, CallEnded):
            self._present[call.id] = call
            return ()
        self._present.pop(call.id, None)
        at = self._clock() if change.at is None else change.at
        told = self._keep(self._entry(call, at))
        self._note_heard(call.ended_at or at)
        return told

    def _note_heard(self, ended_at: float) -> None:
        """Only of what is on the disk: else a relay has to tell it again."""
        if not self._waiting and self._settings().history.keep_days:
            with contextlib.suppress(NotKeptError):  # told again then, and dropped as known
                self._history.note_heard(ended_at)

    def _is_mine(self, call: Call) -> bool:
        """A chosen colleague's call is theirs; mine under my former extension is still mine."""
        self._mine.add(ExtensionNumber(self._settings().me.extension))
        return call.extension in self._mine

    def _entry_of_lost(self, call: Call, at: float) -> Entry:
        """Tell of a call whose end is not heard any more."""
        lost = replace(call, result=CallResult.UNKNOWN, reason=EndReason.OFFLINE)
        return self._entry(lost, at)

    def _entry(self, call: Call, at: float) -> Entry:
        """Tell of a call that is over as it was shown."""
        changed = call.peer != call.first and bool(call.peer.number or call.peer.name)
        first = self._names.who(call.first)
        last = self._names.who(call.peer) if changed else first
        by = call.answered_by or ""
        known = call.result is not CallResult.UNKNOWN
        entry = Entry(
            call_id=call.id,
            extension=call.extension,
            direction=call.direction,
            internal=call.internal,
            number=call.first.number or "",
            name=first.title,
            contact=last.contacts[0].id if last.contacts else None,
            peer_number=(call.peer.number or "") if changed else "",
            peer_name=last.title if changed else "",
            via=call.via or "",
            answered_by=by,
            answered_by_name=self._names.who(Party(number=by)).title if by else "",
            transferred_by=call.transferred_by or "",
            transferred_to=call.transferred_to or "",
            started_at=at if call.started_at is None else call.started_at,
            ring_seconds=_ring_seconds(call),
            talk_seconds=call.duration if known else None,
            result=call.result or CallResult.UNKNOWN,
            reason=call.reason,
        )
        return _as_new(entry)

    def _keep(self, row: Entry | Gap) -> tuple[JournalEvent, ...]:
        if self._settings().history.keep_days == 0:
            return ()
        was_told = bool(self._waiting)
        self._waiting.append(row)
        why = self._write()
        trouble = (JournalNotKept(why=why),) if why and not was_told else ()
        return (JournalChanged(), *self._missed(), *trouble)

    def _write(self) -> str:
        """Write what waits, in its order; return why not, in the system's words."""
        try:
            while self._waiting:
                self._write_one(self._waiting[0])
                del self._waiting[0]
        except NotKeptError as error:
            self._try_at = self._clock() + _TRY_AGAIN
            return str(error)
        return ""

    def _write_one(self, row: Entry | Gap) -> None:
        if isinstance(row, Gap):
            self._history.keep_gap(row, joining=JOINING)
        else:
            self._history.keep_told(row, closes=_settles(row))

    def _clean(self) -> tuple[JournalEvent, ...]:
        """Forget what is older than the user wants."""
        self._cleaned_at = now = self._clock()
        days = self._settings().history.keep_days
        try:
            if days == 0:
                return self.delete_all() if self._history.count() else ()
            gone = self._history.delete_before(now - days * _DAY)
        except NotKeptError:
            return ()  # tomorrow, or at the next start
        return (JournalChanged(), *self._missed()) if gone else ()

    def _missed(self) -> tuple[JournalEvent, ...]:
        count = self.unseen()
        if count == self._told_missed:
            return ()
        self._told_missed = count
        return (MissedChanged(count=count),)


def _as_new(entry: Entry) -> Entry:
    """A missed call is to be seen, and stays open where there is a number to call back."""
    return replace(entry, seen=not entry.missed, open=entry.missed and bool(entry.other_number))


def _ring_seconds(call: Call) -> float | None:
    """How long it rang; not known where it ended while nobody listened."""
    until = call.answered_at
    if until is None and call.result is not CallResult.UNKNOWN:
        until = call.ended_at
    return None if call.rang_at is None or until is None else max(0.0, until - call.rang_at)


def _settles(entry: Entry) -> bool:
    """Whether a call settles the missed ones of its number: they were spoken to.

    Called back and reached (or their voicemail); or they called again and somebody answered.
    """
    if entry.direction is Direction.OUTGOING:
        return entry.result in _REACHED
    return entry.result in _SPOKEN


def _is_in(row: Row, view: View) -> bool:
    return view is not View.MISSED or (isinstance(row, Entry) and row.missed)

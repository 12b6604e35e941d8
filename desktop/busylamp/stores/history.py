# SPDX-License-Identifier: MIT
"""The calls that are over: kept when they end, shown by page, searched, forgotten."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from busylamp.letters import unmarked
from busylamp.log import logger
from busylamp.stores.damage import note_damage, reads_leniently
from busylamp.stores.entries import Entry, Gap, Last, Moment, Note, Row, Told, View
from busylamp.stores.importing import Importing, ImportKind
from busylamp.stores.rows import COLUMNS, PUT, entry_of, storable_entry, values_of
from busylamp.stores.searching import TRIGRAM, escaped, quoted, searchable, storable, words_of
from busylamp.stores.transaction import NotKeptError, transaction
from busylamp.telephony.numbers import key

_log = logger(__name__)
_VIEWS = {
    View.ALL: "1",
    View.MISSED: "c.result IN ('missed', 'busy', 'voicemail') AND c.direction = 'incoming'",
    View.CONTACT: "NOT EXISTS (SELECT 1 FROM call d WHERE d.party = c.party AND d.id > c.id)",
}
_MOST_LOOKED_AT = 5000  # calls, for one or two signs
_RECENTLY = "c.id >= coalesce((SELECT id FROM call ORDER BY id DESC LIMIT 1 OFFSET ?), 0)"
_LATEST = 1 << 53  # milliseconds; a float holds them exactly
_SAME_CALL = 5_000  # milliseconds by which two relays may differ over when a call began
_Values = tuple[object, ...]


class History:
    """The tables of calls, notes and gaps. One owner, one thread."""

    def __init__(self, database: sqlite3.Connection, *, region: str = "") -> None:
        self._database = database
        self._region = region

    def follow_region(self) -> None:
        """Make the keys anew where home was elsewhere when they were written."""
        if self._database.execute("SELECT code FROM call_region").fetchone() == (self._region,):
            return
        written = {
            row[0]: (row[1], row[2])
            for row in self._read("SELECT id, key, first_key FROM call", ())
        }
        with transaction(self._database):
            for entry in self._select("call c", "1", (), -1):
                keys = self._keys(entry)
                if keys != written.get(entry.id):
                    query = "UPDATE call SET key = ?, first_key = ? WHERE id = ?"
                    self._database.execute(query, (*keys, entry.id))
                    self._index(entry)
            self._database.execute("UPDATE call_region SET code = ?", (self._region,))

    # -- writing; each raises NotKeptError and has changed nothing then

    def keep(self, entry: Entry, *, closes: bool = False) -> Entry:
        """Keep a call that is over; with `closes` the missed ones of its number are settled.

        When this returns it is on the disk. A call that was kept as unknown while nobody
        listened, and is told of again, takes its place.
        """
        with transaction(self._database):
            return self._put(entry, closes=closes)

    def keep_told(self, entry: Entry, *, closes: bool = False) -> Entry | None:
        """Keep a call of the line's, unless it was told of before: a relay tells what I missed."""
        with transaction(self._database):
            if self._was_told(entry):
                return None
            return self._put(entry, closes=closes)

    def note_heard(self, ended_at: float) -> None:
        """Take note of when the last call ended that is kept."""
        with transaction(self._database):
            query = "UPDATE heard SET ended_at = max(coalesce(ended_at, 0.0), ?)"
            self._database.execute(query, (ended_at,))

    def heard_until(self) -> float | None:
        """Return when the last call ended that was ever kept, deleted or not."""
        row = self._database.execute("SELECT ended_at FROM heard").fetchone()
        return None if row is None else row[0]

    def keep_all(self, calls: Iterable[Told]) -> int:
        """Keep those that are not there yet, all or none; return how many."""
        with transaction(self._database):
            return sum(self._put_told(told) is not None for told in calls)

    def importing(self, calls: Sequence[Told]) -> Importing[Told]:
        """Return an import of those that are not there yet, to be kept step by step."""
        return Importing(self._database, ImportKind.CALLS, self._put_told, calls)

    def keep_gap(self, gap: Gap, *, joining: float = 0.0) -> Gap:
        """Keep a gap; one that began within `joining` seconds after the last goes on with it."""
        with transaction(self._database):
            found = self._database.execute(
                "SELECT id, began_at FROM gap WHERE ended_at BETWEEN ? AND ?"
                " ORDER BY id DESC LIMIT 1",
                (gap.began_at - joining, gap.ended_at),
            ).fetchone()
            if found is not None:
                self._database.execute("DELETE FROM gap WHERE id = ?", (found[0],))
                gap = replace(gap, began_at=min(found[1], gap.began_at))
            gap = replace(gap, id=self._free_id(gap.ended_at))
            self._database.execute(
                "INSERT INTO gap (id, began_at, ended_at) VALUES (?, ?, ?)",
                (gap.id, gap.began_at, gap.ended_at),
            )
        return gap

    def mark_seen(self) -> bool:
        """Take note that the user saw what was missed; return whether there was anything."""
        with transaction(self._database):
            row = self._database.execute("UPDATE call SET seen = 1 WHERE seen = 0")
        return row.rowcount > 0

    def delete(self, entry_id: int) -> None:
        """Forget a call and its notes, or a gap."""
        with transaction(self._database):
            self._database.execute("DELETE FROM call WHERE id = ?", (entry_id,))
            self._database.execute("DELETE FROM gap WHERE id = ?", (entry_id,))

    def delete_all(self) -> None:
        """Forget all calls, their notes and the gaps; notes about contacts stay."""
        self.delete_before(_LATEST / 1000)

    def delete_before(self, moment: float) -> int:
        """Forget what was before; return how many calls."""
        limit = min(_milliseconds(moment), _LATEST)
        with transaction(self._database):
            self._database.execute("DELETE FROM gap WHERE id < ?", (limit,))
            return self._database.execute("DELETE FROM call WHERE id < ?", (limit,)).rowcount

    def add_note(self, note: Note) -> Note:
        """Keep a note about a call or a contact that is there; return it with its id."""
        text = storable(note.text)
        with transaction(self._database):
            try:
                kept = self._put_note(replace(note, text=text))
            except sqlite3.IntegrityError as error:
                msg = "there is no such call or contact any more"
                raise NotKeptError(msg) from error
            self._index_noted(note)
        return kept

    def change_note(self, note: Note) -> None:
        """Keep a note's new text; one deleted meanwhile stays deleted."""
        with transaction(self._database):
            self._database.execute(
                "UPDATE note SET text = ? WHERE id = ?", (storable(note.text), note.id)
            )
            self._index_noted(note)

    def delete_note(self, note: Note) -> None:
        """Forget a note."""
        with transaction(self._database):
            self._database.execute("DELETE FROM note WHERE id = ?", (note.id,))
            self._index_noted(note)

    # -- reading; a damaged file costs what can't be read, never a call

    def page(
        self, view: View = View.ALL, text: str = "", limit: int = 200, before: int | None = None
    ) -> tuple[Row, ...]:
        """Return calls, the newest first; `before` is the id of the last row already shown.

        One or two letters are looked for in the newest 5,000 calls, three or more in all.
        Gaps stand among them where all calls are shown and none is searched for.
        """
        mark = _LATEST if before is None else before
        words = words_of(text)
        if view is View.CONTACT and not words:
            return self._last_of_each(limit, mark)
        entries = self._found(_VIEWS[view], words, limit, mark)
        if view is not View.ALL or words:
            return entries
        query = "SELECT id, began_at, ended_at FROM gap WHERE id < ? ORDER BY id DESC LIMIT ?"
        gaps = (
            Gap(id=row[0], began_at=row[1], ended_at=row[2])
            for row in self._read(query, (mark, limit))
        )
        mixed: list[Row] = sorted((*entries, *gaps), key=lambda row: row.id, reverse=True)
        return tuple(mixed[:limit])

    def searches_all(self, text: str) -> bool:
        """Whether a search for this looks at every call."""
        long = any(len(word) >= TRIGRAM for word in words_of(text))
        return long or self.count() <= _MOST_LOOKED_AT

    def get(self, entry_id: int) -> Entry | None:
        """Return one call."""
        found = self._select("call c", "c.id = ?", (entry_id,), 1)
        return found[0] if found else None

    def unseen(self) -> int:
        """How many missed calls the user has not seen."""
        return self._number("SELECT count(*) FROM call WHERE seen = 0")

    def count(self) -> int:
        """How many calls there are."""
        return self._number("SELECT count(*) FROM call")

    def notes(self, *, call: int | None = None, contact: int | None = None) -> tuple[Note, ...]:
        """Return the notes of a call or of a contact, the newest first."""
        return self._notes("call = ? OR contact = ?", (call, contact), -1)

    def told(self) -> Iterator[Told]:
        """Return all calls with their notes, the oldest first, for a file."""
        notes: dict[int | None, list[Note]] = {}
        for note in self._notes("call IS NOT NULL", (), -1):
            notes.setdefault(note.call, []).append(note)
        for entry in reversed(self._select("call c", "1", (), -1)):
            yield Told(entry=entry, notes=tuple(reversed(notes.get(entry.id, []))))

    def timeline(
        self, *, contact: int | None = None, numbers: Iterable[str] = (), limit: int = 200
    ) -> tuple[Moment, ...]:
        """Return calls and notes of somebody together, the newest first."""
        mixed: list[Moment] = sorted(
            (*self._calls_of(contact, numbers, limit), *self._notes_of(contact, numbers, limit)),
            key=_moment,
            reverse=True,
        )
        return tuple(mixed[:limit])

    def last(self, *, contact: int | None = None, numbers: Iterable[str] = ()) -> Last:
        """Return the last call and the last note of somebody."""
        known = tuple(numbers)
        calls = self._calls_of(contact, known, 1)
        notes = self._notes_of(contact, known, 1)
        return Last(call=calls[0] if calls else None, note=notes[0] if notes else None)

    # -- how it is done

    def _put(self, entry: Entry, *, closes: bool) -> Entry:
        entry = storable_entry(entry)
        unknown = self._database.execute(
            "SELECT id FROM call WHERE call_id = ? AND extension = ? AND result = 'unknown'",
            (entry.call_id, entry.extension),
        ).fetchone()
        place = unknown[0] if unknown else self._free_id(entry.started_at)
        entry = replace(entry, id=place)
        keys = self._keys(entry)
        self._database.execute(PUT, (*values_of(entry), *keys))
        self._index(entry)
        if closes and keys[0]:
            self._database.execute(
                "UPDATE call SET open = 0, seen = 1 WHERE open = 1 AND key = ? AND id < ?",
                (keys[0], place),
            )
        return entry

    def _put_told(self, told: Told) -> int | None:
        """Keep a call of a file with its notes, unless it is there; return its id."""
        if self._is_there(told.entry):
            return None
        kept = self._put(self._with_contact(told.entry), closes=False)
        for note in told.notes:
            self._put_note(replace(note, call=kept.id))
        if told.notes:
            self._index(kept)
        return kept.id

    def _put_note(self, note: Note) -> Note:
        row = self._database.execute(
            "INSERT INTO note (call, contact, written_at, text) VALUES (?, ?, ?, ?)",
            (note.call, note.contact, note.written_at, storable(note.text)),
        )
        return replace(note, id=row.lastrowid or 0)

    def _keys(self, entry: Entry) -> tuple[str, str]:
        last = key(entry.other_number, self._region)
        is_other = bool(entry.peer_number or entry.peer_name)
        return last, key(entry.number, self._region) if is_other else ""

    def _with_contact(self, entry: Entry) -> Entry:
        query = "SELECT contact FROM number WHERE key = ? AND key <> '' ORDER BY contact LIMIT 1"
        found = self._database.execute(query, self._keys(entry)[:1]).fetchone()
        return replace(entry, contact=found[0] if found else None)

    def _is_there(self, entry: Entry) -> bool:
        near = _milliseconds(entry.started_at)
        query = (
            "SELECT 1 FROM call WHERE id BETWEEN ? AND ? AND extension = ? AND direction = ?"
            " AND number = ? AND (call_id = ? OR ? = '')"
            # One whose end nobody saw gives way to what is known of it.
            " AND (result <> 'unknown' OR ? = 'unknown' OR ? = '')"
        )
        names = (entry.call_id, entry.call_id)  # a table of somebody else has none
        known = (entry.result.value, entry.call_id)
        whose = (entry.extension, entry.direction.value, entry.number, *names, *known)
        found = self._database.execute(query, (near - 1000, near + 1000, *whose))
        return found.fetchone() is not None

    def _was_told(self, entry: Entry) -> bool:
        query = (
            "SELECT 1 FROM call WHERE id BETWEEN ? AND ? AND call_id = ? AND extension = ?"
            " AND result <> 'unknown'"
        )
        near = _milliseconds(entry.started_at)
        bounds = (near - _SAME_CALL, near + _SAME_CALL)
        found = self._database.execute(query, (*bounds, entry.call_id, entry.extension))
        return bool(entry.call_id) and found.fetchone() is not None

    def _free_id(self, moment: float) -> int:
        wanted = min(max(_milliseconds(moment), 1), _LATEST - 1)
        taken = "SELECT 1 FROM call WHERE id = ? UNION ALL SELECT 1 FROM gap WHERE id = ?"
        while self._database.execute(taken, (wanted, wanted)).fetchone():
            wanted += 1
        return wanted

    def _index(self, entry: Entry) -> None:
        """Let a search find a call by all that is told of it."""
        notes = self._database.execute("SELECT text FROM note WHERE call = ?", (entry.id,))
        numbers = {entry.number, entry.peer_number, entry.answered_by}
        parts = (
            entry.name,
            entry.peer_name,
            entry.answered_by_name,
            entry.via,
            *(searchable(number, self._region) for number in sorted(numbers) if number),
            *(row[0] for row in notes),
        )
        self._database.execute("DELETE FROM call_text WHERE rowid = ?", (entry.id,))
        self._database.execute(
            "INSERT INTO call_text (rowid, text) VALUES (?, ?)",
            (entry.id, unmarked(" ".join(parts))),
        )

    def _index_noted(self, note: Note) -> None:
        found = self._select("call c", "c.id = ?", (note.call,), 1) if note.call else ()
        for entry in found:
            self._index(entry)

    def _last_of_each(self, limit: int, mark: int) -> tuple[Entry, ...]:
        """Return the last call of each contact or number: a short walk finds most, else all."""
        walk = f"{_RECENTLY} AND c.id < ? AND {_VIEWS[View.CONTACT]}"
        near = self._select("call c", walk, (_MOST_LOOKED_AT, mark), limit)
        if len(near) >= limit:
            return near
        every = "c.id IN (SELECT max(id) FROM call GROUP BY party)"
        return self._found(every, [], limit, mark)

    def _found(self, where: str, words: list[str], limit: int, mark: int) -> tuple[Entry, ...]:
        """Return calls with all of these words, walking from the newest until there are enough."""
        long = [word for word in words if len(word) >= TRIGRAM]
        short = [word for word in words if len(word) < TRIGRAM]  # too short for the index
        source = "call c"
        clauses, values = [where], list[object]()
        if long:
            source = "call_text CROSS JOIN call c ON c.id = call_text.rowid"
            clauses.append("call_text MATCH ? AND call_text.rowid < ?")
            values.extend((" AND ".join(map(quoted, long)), mark))
        elif short:
            source = "call c CROSS JOIN call_text ON call_text.rowid = c.id"
        if short and not long:  # a rare word would have them all read: 100 ms of 100,000
            clauses.append(_RECENTLY)
            values.append(_MOST_LOOKED_AT)
        for word in short:
            clauses.append("call_text.text LIKE ? ESCAPE '!'")
            values.append(f"%{escaped(word)}%")
        if not long:
            clauses.append("c.id < ?")
            values.append(mark)
        order = "call_text.rowid" if long else "c.id"
        return self._select(source, " AND ".join(clauses), tuple(values), limit, order)

    def _calls_of(
        self, contact: int | None, numbers: Iterable[str], limit: int
    ) -> tuple[Entry, ...]:
        return self._select("call c", *self._whose(contact, numbers), limit)

    def _notes_of(
        self, contact: int | None, numbers: Iterable[str], limit: int
    ) -> tuple[Note, ...]:
        where, values = self._whose(contact, numbers)
        about = f"call IN (SELECT c.id FROM call c WHERE {where}) OR contact = ?"  # noqa: S608 - constants only
        return self._notes(about, (*values, contact), limit)

    def _whose(self, contact: int | None, numbers: Iterable[str]) -> tuple[str, _Values]:
        keys = sorted({key(number, self._region) for number in numbers} - {""})
        marks = ", ".join("?" * len(keys))
        where = f"(c.contact = ? OR c.key IN ({marks}) OR c.first_key IN ({marks}))"
        return where, (contact, *keys, *keys)

    def _select(
        self, source: str, where: str, values: _Values, limit: int, order: str = "c.id"
    ) -> tuple[Entry, ...]:
        query = f"SELECT {COLUMNS} FROM {source} WHERE {where} ORDER BY {order} DESC LIMIT ?"  # noqa: S608 - constants only
        return tuple(entry_of(row) for row in self._read(query, (*values, limit)))

    def _notes(self, where: str, values: _Values, limit: int) -> tuple[Note, ...]:
        query = (
            "SELECT id, call, contact, written_at, text FROM note"  # noqa: S608 - constants only
            f" WHERE {where} ORDER BY written_at DESC, id DESC LIMIT ?"
        )
        rows = self._read(query, (*values, limit))
        return tuple(
            Note(id=row[0], call=row[1], contact=row[2], written_at=row[3], text=row[4])
            for row in rows
        )

    def _number(self, query: str) -> int:
        rows = self._read(query, ())
        return int(rows[0][0]) if rows else 0

    def _read(self, query: str, values: _Values) -> list[tuple[Any, ...]]:
        try:
            return self._database.execute(query, values).fetchall()
        except sqlite3.ProgrammingError:
            raise
        except sqlite3.DatabaseError as error:
            if reads_leniently(self._database, error):
                return self._read(query, values)
            note_damage(self._database, error)
            _log.warning("the history can't be read: %s", error)
            return []


def _milliseconds(moment: float) -> int:
    return round(moment * 1000)


def _moment(each: Moment) -> float:
    return each.started_at if isinstance(each, Entry) else each.written_at

# SPDX-License-Identifier: MIT
"""People that others keep, as they were read last: changed in small steps, never in between."""

import contextlib
import sqlite3
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace

from busylamp.stores.contacts import Contact, Contacts
from busylamp.stores.transaction import transaction

_USED = "c.favourite OR EXISTS (SELECT 1 FROM note WHERE note.contact = c.id)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of a directory as it is now; without a contact where it has no number."""

    uid: str
    mark: str  # another one when anything of it changed
    contact: Contact | None = None


@dataclass(frozen=True, slots=True)
class Gone:
    """One entry a directory has no longer."""

    uid: str


Change = Entry | Gone


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryState:
    """What is known of a directory; times are Unix seconds, 0 for never."""

    refreshed_at: float = 0.0
    tried_at: float = 0.0
    trouble: str = ""  # why the last try came to nothing
    count: int = 0  # people with a number


class Directories:
    """The tables of directories, beside those of the contacts. The same owner and thread."""

    def __init__(self, database: sqlite3.Connection, contacts: Contacts) -> None:
        self._database = database
        self._contacts = contacts

    def names(self) -> tuple[str, ...]:
        """Return the directories of which anything is kept."""
        rows = self._database.execute("SELECT name FROM directory ORDER BY id")
        return tuple(row[0] for row in rows)

    def state(self, name: str) -> DirectoryState:
        """Return what is known of one."""
        row = self._database.execute(
            "SELECT refreshed_at, tried_at, trouble,"
            " (SELECT count(*) FROM contact WHERE directory = d.id)"
            " FROM directory d WHERE name = ?",
            (name,),
        ).fetchone()
        if row is None:
            return DirectoryState()
        return DirectoryState(refreshed_at=row[0], tried_at=row[1], trouble=row[2], count=row[3])

    def note(self, name: str, at: float, trouble: str) -> None:
        """Remember a try; without a trouble, all of it was read. Raises NotKeptError."""
        with transaction(self._database):
            place = self._place(name)
            self._database.execute(
                "UPDATE directory SET tried_at = ?, trouble = ? WHERE id = ?", (at, trouble, place)
            )
            if not trouble:
                self._database.execute(
                    "UPDATE directory SET refreshed_at = ? WHERE id = ?", (at, place)
                )

    def rename(self, old: str, new: str) -> None:
        """Call a directory by another name; its people stay. Raises NotKeptError."""
        with transaction(self._database):
            self._database.execute(
                "UPDATE OR IGNORE directory SET name = ? WHERE name = ?", (new, old)
            )

    def refreshing(self, name: str, changes: Sequence[Change]) -> "Refreshing":
        """Return the work of taking changes in, to be done step by step."""

        def begin() -> int:
            return self._place(name)

        return Refreshing(self._database, begin, self._take, changes)

    def forgetting(self, name: str) -> "Refreshing":
        """Return the work of dropping a directory, to be done step by step."""
        query = "SELECT uid FROM directory_entry WHERE directory = ?"
        row = self._database.execute("SELECT id FROM directory WHERE name = ?", (name,)).fetchone()
        found = [] if row is None else self._database.execute(query, row).fetchall()
        return self.refreshing(name, [Gone(each[0]) for each in found])

    def drop(self, name: str) -> None:
        """Drop what is left of a directory. Raises NotKeptError."""
        with transaction(self._database):
            self._database.execute(
                "UPDATE contact SET directory = NULL WHERE directory ="
                " (SELECT id FROM directory WHERE name = ?)",
                (name,),
            )
            self._database.execute("DELETE FROM directory WHERE name = ?", (name,))

    def _place(self, name: str) -> int:
        self._database.execute("INSERT OR IGNORE INTO directory (name) VALUES (?)", (name,))
        row = self._database.execute("SELECT id FROM directory WHERE name = ?", (name,)).fetchone()
        return int(row[0])

    def _take(self, place: int, change: Change) -> None:
        found = self._database.execute(
            "SELECT contact FROM directory_entry WHERE directory = ? AND uid = ?",
            (place, change.uid),
        ).fetchone()
        known = None if found is None else found[0]
        match change:
            case Gone(uid):
                self._leave(known)
                self._database.execute(
                    "DELETE FROM directory_entry WHERE directory = ? AND uid = ?", (place, uid)
                )
            case Entry(uid=uid, mark=mark, contact=contact):
                now = self._put(place, known, contact)
                self._database.execute(
                    "INSERT OR REPLACE INTO directory_entry (directory, uid, mark, contact)"
                    " VALUES (?, ?, ?, ?)",
                    (place, uid, mark, now),
                )

    def _put(self, place: int, known: int | None, contact: Contact | None) -> int | None:
        """Write the person of an entry over what is known; return its id."""
        if contact is None:
            self._leave(known)
            return None
        if known is None:
            known = self._contacts.put(contact)
            self._database.execute("UPDATE contact SET directory = ? WHERE id = ?", (place, known))
            return known
        self._database.execute(
            "UPDATE contact SET name = ?, company = ?, email = ?, note = ? WHERE id = ?",
            (contact.name, contact.company, contact.email, contact.note, known),
        )
        self._contacts.put_parts(replace(contact, id=known))
        self._database.execute("DELETE FROM photo WHERE id = ?", (known,))
        self._contacts.put_photo(known, contact.photo)
        return known

    def _leave(self, known: int | None) -> None:
        """Drop somebody; one with the user's star or note becomes the user's own."""
        if known is None:
            return
        mine = self._database.execute(
            f"UPDATE contact AS c SET directory = NULL WHERE id = ? AND ({_USED})",  # noqa: S608 - constants only
            (known,),
        )
        if not mine.rowcount:
            self._contacts.take_out(known)


class Refreshing:
    """Takes changes in. Each step is a transaction; what came before a crash is good as it is."""

    def __init__(
        self,
        database: sqlite3.Connection,
        begin: Callable[[], int],
        take: Callable[[int, Change], None],
        changes: Sequence[Change],
    ) -> None:
        self._database = database
        self._begin = begin
        self._take = take
        self._changes = changes
        self._at = 0

    @property
    def share(self) -> float:
        """How much is done, 0 to 1."""
        return self._at / len(self._changes) if self._changes else 1.0

    @property
    def is_complete(self) -> bool:
        """Whether every change was taken in."""
        return self._at >= len(self._changes)

    def step(self, is_time_up: Callable[[], bool]) -> None:
        """Take some changes in, one at least. Raises NotKeptError: of this step none."""
        at = self._at
        with _loosely(self._database), transaction(self._database):
            place = self._begin()
            while at < len(self._changes):
                self._take(place, self._changes[at])
                at += 1
                if is_time_up():
                    break
        self._at = at


@contextlib.contextmanager
def _loosely(database: sqlite3.Connection) -> Generator[None]:
    """Don't wait for the disk at each step: what is lost is read again."""
    database.execute("PRAGMA synchronous = NORMAL")
    try:
        yield
    finally:
        database.execute("PRAGMA synchronous = FULL")


def marks(database: sqlite3.Connection, name: str) -> dict[str, str]:
    """Return the marks of all entries of a directory; for a thread with its own connection."""
    query = (
        "SELECT uid, mark FROM directory_entry"
        " WHERE directory = (SELECT id FROM directory WHERE name = ?)"
    )
    return dict(database.execute(query, (name,)).fetchall())

# SPDX-License-Identifier: MIT
"""People and their numbers: kept, searched, matched to a caller."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from busylamp.letters import unmarked
from busylamp.log import logger
from busylamp.stores.damage import note_damage, reads_leniently
from busylamp.stores.importing import Importing, ImportKind
from busylamp.stores.narrowing import condition
from busylamp.stores.searching import searchable
from busylamp.stores.transaction import NotKeptError, transaction
from busylamp.telephony.numbers import key

_log = logger(__name__)
_COLUMNS = (
    "c.id, c.name, c.company, c.email, c.note, c.favourite,"
    " coalesce((SELECT name FROM directory WHERE id = c.directory), '')"
)
_MOST_OF_A_NUMBER = 200  # a switchboard's may be everybody's
# Whether somebody of a directory is among my own: the same name, and one number in common.
_TWIN = (
    "SELECT ?1 FROM contact mine WHERE mine.directory IS NULL AND mine.name = ?2 COLLATE NOCASE"
    " AND EXISTS (SELECT 1 FROM number a JOIN number b ON a.key = b.key"
    " WHERE a.contact = ?1 AND b.contact = mine.id AND a.key <> '') LIMIT 1"
)
_ORDER = "c.name COLLATE NOCASE, c.company COLLATE NOCASE, c.id"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactNumber:
    """One number of a contact, as it was written."""

    number: str
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One person or company. `id` is 0 until it is kept."""

    id: int = 0
    name: str = ""
    company: str = ""
    numbers: tuple[ContactNumber, ...] = ()
    email: str = ""
    note: str = ""
    favourite: bool = False
    source: str = ""  # the directory it was read from; '': my own
    photo: bytes = field(default=b"", repr=False)  # on its way in only; `Contacts.photo` reads it


class Contacts:
    """The table of contacts. One owner, one thread."""

    def __init__(self, database: sqlite3.Connection, *, region: str = "") -> None:
        self._database = database
        self._region = region
        self._follow_region()

    def _follow_region(self) -> None:
        """Make the numbers' keys anew where home was elsewhere when they were written."""
        try:
            written = self._database.execute("SELECT code FROM region").fetchone()
            if written == (self._region,):
                return
            with transaction(self._database):
                for contact in self._read("", ()):
                    self._drop_parts(contact.id)
                    self._write_parts(contact)
                self._database.execute("UPDATE region SET code = ?", (self._region,))
        except (NotKeptError, sqlite3.DatabaseError) as error:
            _log.warning("numbers keep their keys until the next start: %s", error)

    def close(self) -> None:
        """Close the database; nothing can be asked afterwards."""
        self._database.close()

    @property
    def region(self) -> str:
        """The country numbers are read in."""
        return self._region

    def add(self, contact: Contact) -> Contact:
        """Keep a new contact; return it with its id."""
        return self.add_all([contact])[0]

    def add_all(self, contacts: Iterable[Contact]) -> list[Contact]:
        """Keep many, all or none."""
        added: list[Contact] = []
        with transaction(self._database):
            added.extend(self._put(contact) for contact in contacts)
        return added

    def importing(self, contacts: Sequence[Contact]) -> Importing[Contact]:
        """Return an import of these contacts, to be kept step by step."""
        return Importing(self._database, ImportKind.CONTACTS, self.put, contacts)

    def put(self, contact: Contact) -> int:
        """Write a new contact inside a transaction; return its id."""
        return self._put(contact).id

    def take_out(self, contact_id: int) -> None:
        """Drop a contact inside a transaction."""
        self._drop_parts(contact_id)
        self._database.execute("DELETE FROM contact WHERE id = ?", (contact_id,))

    def _put(self, contact: Contact) -> Contact:
        values = (contact.name, contact.company, contact.email, contact.note)
        row = self._database.execute(
            "INSERT INTO contact (name, company, email, note, favourite) VALUES (?, ?, ?, ?, ?)",
            (*values, contact.favourite),
        )
        kept = replace(contact, id=row.lastrowid or 0, photo=b"")
        self._write_parts(kept)
        self.put_photo(kept.id, contact.photo)
        return kept

    def change(self, contact: Contact) -> None:
        """Keep a contact's new content; one deleted meanwhile stays deleted."""
        with transaction(self._database):
            row = self._database.execute(
                "UPDATE contact SET name = ?, company = ?, email = ?, note = ?, favourite = ?"
                " WHERE id = ?",
                (
                    contact.name,
                    contact.company,
                    contact.email,
                    contact.note,
                    contact.favourite,
                    contact.id,
                ),
            )
            if row.rowcount:
                self.put_parts(contact)

    def put_parts(self, contact: Contact) -> None:
        """Write a contact's numbers and what a search finds it by, inside a transaction."""
        self._drop_parts(contact.id)
        self._write_parts(contact)

    def put_photo(self, contact_id: int, image: bytes) -> None:
        """Keep a small image of somebody, inside a transaction; none takes nothing away."""
        if image:
            self._database.execute(
                "INSERT OR REPLACE INTO photo (id, image) VALUES (?, ?)", (contact_id, image)
            )

    def photo(self, contact_id: int) -> bytes:
        """Return the image of somebody, b'' where there is none."""
        try:
            row = self._database.execute(
                "SELECT image FROM photo WHERE id = ?", (contact_id,)
            ).fetchone()
        except sqlite3.ProgrammingError:
            raise
        except sqlite3.DatabaseError as error:
            _log.warning("a photo can't be read: %s", error)
            return b""
        return b"" if row is None else bytes(row[0])

    def columns_of(self, heads: str) -> str | None:
        """Return what the columns of such a table were the last time, None where nobody said."""
        try:
            row = self._database.execute(
                "SELECT fields FROM table_columns WHERE heads = ?", (heads,)
            ).fetchone()
        except sqlite3.DatabaseError:
            return None
        return None if row is None else str(row[0])

    def keep_columns(self, heads: str, fields: str) -> None:
        """Remember what the columns of such a table are. Raises NotKeptError."""
        with transaction(self._database):
            self._database.execute(
                "INSERT OR REPLACE INTO table_columns (heads, fields) VALUES (?, ?)",
                (heads, fields),
            )

    def delete(self, contact_id: int) -> None:
        """Forget a contact."""
        with transaction(self._database):
            self.take_out(contact_id)

    def get(self, contact_id: int) -> Contact | None:
        """Return one contact."""
        found = self._read("WHERE c.id = ?", (contact_id,))
        return found[0] if found else None

    def count(self) -> int:
        """Return how many there are."""
        return int(self._database.execute("SELECT count(*) FROM contact").fetchone()[0])

    def all(self, limit: int = -1, offset: int = 0) -> list[Contact]:
        """Return contacts by name, a page of them."""
        found = self._read(f"ORDER BY {_ORDER} LIMIT ? OFFSET ?", (limit, offset))
        return self._without_twins(found)

    def favourites(self) -> list[Contact]:
        """Return the favourites by name."""
        return self._read(f"WHERE c.favourite ORDER BY {_ORDER}", ())

    def by_number(self, number: str) -> list[Contact]:
        """Return whose number this is; an empty one is nobody's. My own stand for a directory's."""
        wanted = key(number, self._region)
        if not wanted:
            return []
        where = "WHERE c.id IN (SELECT contact FROM number WHERE key = ?)"
        order = f"ORDER BY c.directory IS NOT NULL, {_ORDER} LIMIT {_MOST_OF_A_NUMBER}"
        found = self._read(f"{where} {order}", (wanted,))
        return [each for each in found if not each.source] or each_once(found)

    def has_number(self, contact: Contact, number: str) -> bool:
        """Whether a number is one of this contact's, however it is written."""
        wanted = key(number, self._region)
        return any(key(each.number, self._region) == wanted for each in contact.numbers)

    def mine(self) -> list[Contact]:
        """Return my own contacts by name: what a file gets."""
        return self._read(f"WHERE c.directory IS NULL ORDER BY {_ORDER}", ())

    def picked(self, number: str) -> int | None:
        """Return the contact the user meant by a number that several have."""
        try:
            row = self._database.execute(
                "SELECT contact FROM pick WHERE key = ?", (key(number, self._region),)
            ).fetchone()
        except sqlite3.ProgrammingError:
            raise
        except sqlite3.DatabaseError as error:
            _log.warning("what was picked can't be read: %s", error)
            return None
        return None if row is None else int(row[0])

    def pick(self, number: str, contact_id: int) -> None:
        """Remember whom the user means by a number that several have. Raises NotKeptError."""
        wanted = key(number, self._region)
        if not wanted:
            return
        with transaction(self._database):
            self._database.execute(
                "INSERT INTO pick (key, contact) SELECT ?, id FROM contact WHERE id = ?"
                " ON CONFLICT (key) DO UPDATE SET contact = excluded.contact",
                (wanted, contact_id),
            )

    def search(self, text: str, limit: int = 200) -> list[Contact]:
        """Return whose name, company or number holds every word of the text."""
        wanted = condition(text, limit)
        if wanted is None:
            return []
        # Sorting every hit of a short word would read them all; the first ones are enough.
        order = f"ORDER BY {_ORDER} " if wanted.is_narrow else ""
        found = self._read(f"WHERE {wanted.where} {order}LIMIT ?", (*wanted.values, limit))
        return self._without_twins(found)

    def _without_twins(self, found: list[Contact]) -> list[Contact]:
        """Leave out a directory's people that I keep myself, by name and a number."""
        if not any(each.source for each in found):
            return found
        twins = {
            row[0]
            for each in found
            if each.source
            for row in self._database.execute(_TWIN, (each.id, each.name)).fetchall()
        }
        return each_once([each for each in found if each.id not in twins])

    def _write_parts(self, contact: Contact) -> None:
        self._database.executemany(
            "INSERT INTO number (contact, position, number, label, key) VALUES (?, ?, ?, ?, ?)",
            [
                (contact.id, place, each.number, each.label, key(each.number, self._region))
                for place, each in enumerate(contact.numbers)
            ],
        )
        digits = (searchable(each.number, self._region) for each in contact.numbers)
        text = unmarked(" ".join((contact.name, contact.company, contact.email, *digits)))
        self._database.execute(
            "INSERT INTO contact_text (rowid, text) VALUES (?, ?)", (contact.id, text)
        )
        self._database.execute(
            "INSERT INTO contact_head (rowid, text) VALUES (?, ?)", (contact.id, text)
        )

    def _drop_parts(self, contact_id: int) -> None:
        self._database.execute("DELETE FROM number WHERE contact = ?", (contact_id,))
        self._database.execute("DELETE FROM contact_text WHERE rowid = ?", (contact_id,))
        self._database.execute("DELETE FROM contact_head WHERE rowid = ?", (contact_id,))

    def _read(self, tail: str, values: tuple[object, ...]) -> list[Contact]:
        """Read contacts; a damaged file costs names, never a call."""
        try:
            return self._read_all(tail, values)
        except sqlite3.ProgrammingError:
            raise
        except sqlite3.DatabaseError as error:
            if reads_leniently(self._database, error):
                return self._read(tail, values)
            note_damage(self._database, error)
            _log.warning("contacts can't be read: %s", error)
            return []

    def _read_all(self, tail: str, values: tuple[object, ...]) -> list[Contact]:
        rows = self._database.execute(f"SELECT {_COLUMNS} FROM contact c {tail}", values).fetchall()  # noqa: S608 - constants only
        numbers = self._numbers([row[0] for row in rows])
        return [
            Contact(
                id=row[0],
                name=row[1],
                company=row[2],
                email=row[3],
                note=row[4],
                favourite=bool(row[5]),
                source=row[6],
                numbers=tuple(numbers.get(row[0], ())),
            )
            for row in rows
        ]

    def _numbers(self, ids: list[int]) -> dict[int, list[ContactNumber]]:
        found: dict[int, list[ContactNumber]] = {}
        for start in range(0, len(ids), 500):  # SQLite takes 999 variables on old systems
            part = ids[start : start + 500]
            marks = ",".join("?" * len(part))
            query = (
                "SELECT contact, number, label FROM number"  # noqa: S608 - question marks only
                f" WHERE contact IN ({marks}) ORDER BY contact, position"
            )
            for contact, number, label in self._database.execute(query, part):
                found.setdefault(contact, []).append(ContactNumber(number=number, label=label))
        return found


def each_once(found: Iterable[Contact]) -> list[Contact]:
    """Leave out those a second directory has as well; my own are all kept."""
    seen: set[tuple[object, ...]] = set()
    kept: list[Contact] = []
    for each in found:
        same = (each.name.casefold(), *(number.number for number in each.numbers))
        if each.source and same in seen:
            continue
        seen.add(same)
        kept.append(each)
    return kept

# SPDX-License-Identifier: MIT
"""The demo's history of before it began."""

from busylamp.demo.script import load_script
from busylamp.desk.rehearsed import rehearse
from busylamp.stores.contacts import Contact, ContactNumber, Contacts
from busylamp.stores.database import open_database
from busylamp.stores.entries import Entry
from busylamp.stores.history import History
from busylamp.telephony.model import CallResult

NOW = 1_800_000_000.0


def test_every_call_of_the_script_is_in_the_history() -> None:
    script, database = load_script(), open_database(":memory:")
    contacts, history = Contacts(database, region="DE"), History(database, region="DE")
    contacts.add_all(
        Contact(name=each["name"], numbers=(ContactNumber(number=each["number"]),))
        for each in script.contacts
    )
    rehearse(script.past, script.me, history, contacts, NOW)
    rows = [row for row in history.page() if isinstance(row, Entry)]
    assert len(rows) == len(script.past) > 5
    assert all(row.started_at < NOW for row in rows)
    assert rows[0].name == "Northwind Traders"
    assert rows[0].contact == 1
    assert rows[0].notes == 1
    missed = [row for row in rows if row.result is CallResult.MISSED]
    assert missed
    assert history.unseen() == len(missed)
    database.close()

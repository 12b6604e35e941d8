# SPDX-License-Identifier: MIT
"""The people of the gallery: one office, as its phone system and its contacts tell it."""

import time
from dataclasses import replace
from typing import Any

from busylamp.settings.keys import with_values
from busylamp.stores.contacts import Contact, ContactNumber
from busylamp.stores.entries import Entry, Note
from busylamp.telephony.changes import PresenceChanged
from busylamp.telephony.model import (
    CallResult,
    Direction,
    ExtensionNumber,
    Presence,
    PresenceState,
)
from busylamp.ui.window import MainWindow
from tests.ui import calls, past, queue_values
from tests.ui.rig import Rig

NORTHWIND = "+442079460018"
NAMES = (
    *("Maya Kern", "Tomas Bell", "Lea Brandt", "Yusuf Adler", "Nora Quist", "Ivo Marek"),
    *("Hannah Weiss", "Paul Okafor", "Rita Sand", "Jonas Vik", "Clara Roth", "Emil Dahl"),
)
LONG = "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh " * 3
HEBREW = "דנה כהן־לוי"
ARABIC = "محمد عبد الرحمن"
CHINESE = "王小明"
STATES = tuple(PresenceState)
FRIENDS = (
    ("1001", "Maya Kern", "Support", PresenceState.IN_USE),
    ("1002", "Tomas Olsen", "Sales", PresenceState.IDLE),
    ("1004", "Ines Ortega", "Warehouse", PresenceState.RINGING),
    ("1003", "Priya Bose", "Support", PresenceState.DND),
)
LEE = ("1007", "Lee Jansen", "Accounts", PresenceState.UNAVAILABLE)


def lamp(rig: Rig, extension: str, name: str, note: str, state: PresenceState) -> None:
    """Let a colleague's lamp change, with what they let others read."""
    number = ExtensionNumber(extension)
    told = Presence(extension=number, name=name, note=note, state=state)
    rig.hear(PresenceChanged(presence=replace(told, state=PresenceState.IDLE)))
    rig.hear(PresenceChanged(presence=told))


def me(rig: Rig, state: PresenceState = PresenceState.IDLE) -> None:
    """Let the phone system tell who I am, and which queues I serve."""
    rig.up(*calls.EVERYTHING, *queue_values.SUPERVISOR)
    rig.show_lamp("1000", "Dana Reyes", state)
    queue_values.tell(rig, queue_values.SUPPORT, queue_values.SALES)


def office(rig: Rig, count: int = 8) -> MainWindow:
    """Let colleagues' lamps be known, one in each state."""
    me(rig)
    for place in range(count):
        name = NAMES[place % len(NAMES)]
        rig.show_lamp(str(1001 + place), name, STATES[place % len(STATES)])
    return rig.desktop.window


def friends(rig: Rig, state: PresenceState = PresenceState.IDLE) -> MainWindow:
    """Four favourites and four contacts."""
    me(rig, state)
    for friend in (*FRIENDS, LEE):
        lamp(rig, *friend)
    lasting = rig.services.people._office.lasting
    lasting._since[ExtensionNumber("1001")] = time.monotonic() - 250
    set_values(rig, window__favourites=tuple(number for number, *_ in FRIENDS))
    northwind(rig)
    rig.know("Adela Kovač", "+38514567890")
    rig.know("Bright Windows GmbH", "+4930901820")
    return rig.desktop.window


def set_values(rig: Rig, **values: Any) -> None:
    """Change settings: `window__favourites=("1001",)`."""
    preferences = rig.services.preferences
    keyed = {key.replace("__", "."): value for key, value in values.items()}
    preferences.change(with_values(preferences.settings, keyed))


def northwind(rig: Rig) -> Contact:
    """A customer with two numbers, a note and calls."""
    numbers = (
        ContactNumber(number=NORTHWIND, label="work"),
        ContactNumber(number="+447400123456", label="mobile"),
    )
    made = Contact(
        name="Northwind Traders",
        company="Customer · A. Whitlock, purchasing",
        numbers=numbers,
        email="purchasing@northwind.example",
    )
    rig.services.people.save(made)
    return rig.services.people.search("Northwind Traders")[0].contact or made


def days(rig: Rig) -> Entry:
    """Calls of today and yesterday; return the one of Northwind today."""
    contact = rig.services.people.search("Northwind")[0].contact
    who = None if contact is None else contact.id
    noon = time.mktime((*time.localtime()[:3], 14, 2, 0, 0, 0, -1))
    ago = time.time() - min(noon, time.time() - 60)
    told = {"name": "Northwind Traders", "contact": who}
    mine = past.keep(rig, ago, NORTHWIND, talk_seconds=372.0, via="Support", **told)
    missed = {"ring_seconds": 21.0}
    past.miss(rig, ago + 1320, "+491712345678", name="Adela Kovač", **missed)
    out = Direction.OUTGOING
    tomas = {"name": "Tomas Olsen", "result": CallResult.NO_ANSWER}
    past.keep(rig, ago + 10020, "1002", direction=out, **tomas)
    elsewhere = {"result": CallResult.ANSWERED_ELSEWHERE, "answered_by": "1001"}
    past.keep(rig, ago + 14640, "", **elsewhere)
    bright = {"name": "Bright Windows GmbH", "talk_seconds": 167.0}
    past.keep(rig, ago + 78000, "+4930901820", direction=out, **bright)
    past.keep(rig, ago + 80000, "1004", name="Ines Ortega", talk_seconds=31.0)
    wanted = {"direction": out, "result": CallResult.NO_ANSWER, "contact": who}
    past.keep(rig, ago + 79020, NORTHWIND, **wanted)
    past.keep(rig, ago + 600_000, NORTHWIND, contact=who, **elsewhere)
    if who is not None:
        words = "Invoice 4471 disputed, call back Monday"
        note = Note(text=words, contact=who, written_at=time.time() - ago - 78_000)
        past.history_of(rig).add_note(note)
        rig.services.journal.changed.emit()
    return mine

# SPDX-License-Identifier: MIT
"""No name hides, moves or replaces the number beside it: 150 names in five places."""

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from pytestqt.qtbot import QtBot

from busylamp.desk.people import Person
from busylamp.settings.keys import with_values
from busylamp.settings.model import PopupStyle
from busylamp.stores.contacts import Contact, ContactNumber
from busylamp.system.notifications.protocol import Note, NoteListener
from busylamp.telephony.changes import CallRinging
from busylamp.telephony.model import Call, Party
from busylamp.ui.call_words import below, title_of_entry
from busylamp.ui.notifications import CallNotifications
from busylamp.ui.widgets.plain_label import PlainLabel, apart, plain
from tests.hostile.payloads import disguises
from tests.ui.calls import talk
from tests.ui.drawn import visual
from tests.ui.past import keep
from tests.ui.rig import Rig, call_of, standing

NUMBER, SHOWN = "+442079460018", "+44 20 7946 0018"
NAMES = disguises()


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Generator[Rig]:
    """A user whose line stands."""
    yield from standing(qtbot, tmp_path)


def named(rig: Rig, call: Call, name: str) -> None:
    party = Party(number=NUMBER, name=name)
    rig.update(replace(call, peer=party, first=party))


def is_drawn(label: PlainLabel) -> bool:
    """Whether the number can be read in a label as it is cut now."""
    return label.isVisible() and SHOWN in visual(label.text())


def test_there_are_enough_names() -> None:
    assert len(set(NAMES)) == 150


def test_in_the_card_of_a_call(rig: Rig) -> None:
    call = talk(rig, "Ana", NUMBER)
    card = rig.desktop.window.cards.cards[0]
    rig.wait_until(card.isVisible)
    hidden: list[str] = []
    for name in NAMES:
        named(rig, call, name)
        if not is_drawn(card.way) and not is_drawn(card.title):
            hidden.append(name)
    assert hidden == []


def test_in_the_pop_up(rig: Rig) -> None:
    call = rig.ring("Ana", NUMBER)
    card = rig.desktop.popups.cards[0]
    hidden: list[str] = []
    for name in NAMES:
        named(rig, call, name)
        if not is_drawn(card.number) and not is_drawn(card.title):
            hidden.append(name)
    assert hidden == []


def cut(words: str, room: int) -> str:
    """What a row of a list draws of a text."""
    font = QFont()
    font.setPixelSize(12)
    return QFontMetrics(font).elidedText(apart(words), Qt.TextElideMode.ElideRight, room)


def test_in_the_list(rig: Rig) -> None:
    numbers = (ContactNumber(number=NUMBER, label="work"),)
    hidden = [
        name
        for name in NAMES
        for contact in [Contact(name=name, company=name, numbers=numbers)]
        for person in [Person(key="x", name=name, number=NUMBER, contact=contact)]
        if SHOWN not in visual(cut(plain(person.detail), 230))
    ]
    assert hidden == []


def test_in_the_history(rig: Rig) -> None:
    hidden: list[str] = []
    for name in NAMES:
        entry = keep(rig, 10, NUMBER, name=name)
        title = title_of_entry(entry, rig.services.people.contact)
        second = visual(cut(below(entry, title, str), 230))
        if SHOWN not in second and SHOWN not in visual(cut(title, 230)):
            hidden.append(name)
    assert hidden == []


def test_in_a_notification(rig: Rig) -> None:
    notes: list[Note] = []

    class Way:
        """Keeps what it is to show."""

        def __init__(self, listener: NoteListener) -> None:
            del listener

        def show(self, note: Note) -> None:
            notes.append(note)

        def withdraw(self, key: str) -> None:
            pass

        def close(self) -> None:
            pass

    preferences = rig.services.preferences
    preferences.change(with_values(preferences.settings, {"popup.style": PopupStyle.NOTIFICATION}))
    shown = CallNotifications(rig.services, rig.desktop.alerts.attention, opens=Way)
    for place, name in enumerate(NAMES):
        call = replace(call_of(name, NUMBER, str(place)), via=name)
        rig.hear(CallRinging(call=call))
    assert len(notes) == 150
    hidden = [
        note.title
        for note in notes
        if SHOWN not in visual(note.body) and not note.title.startswith(SHOWN)
    ]
    shown.close()
    assert hidden == []

# SPDX-License-Identifier: MIT
"""The list of people: its sections, its keys, its menu."""

import itertools

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from busylamp.desk.people import Person
from busylamp.telephony.model import PresenceState
from busylamp.ui.models.people import Section
from busylamp.ui.panels.people import PeoplePanel
from tests.seat import press
from tests.ui.rig import Rig


@pytest.fixture
def panel(rig: Rig) -> PeoplePanel:
    """Two colleagues (one a favourite) and two contacts."""
    rig.show_lamp("1002", "Tomas", PresenceState.IDLE)
    rig.show_lamp("1001", "Mia", PresenceState.BUSY)
    rig.show_lamp("1000", "Me", PresenceState.IDLE)
    rig.know("Ana", "+442079460018")
    rig.know("Bob", "+442079460019")
    people = rig.services.people
    people.set_favourite(people.colleagues()[1], favourite=True)
    made = rig.desktop.window.people
    rig.wait_until(lambda: len(shown(made)) == 7)
    return made


def shown(panel: PeoplePanel) -> list[str]:
    rows = panel.model.rows
    return [f"[{row.title}]" if isinstance(row, Section) else row.name for row in rows]


def place(panel: PeoplePanel, name: str) -> QPoint:
    index = panel.model.index(shown(panel).index(name))
    panel.view.scrollTo(index)
    rect = panel.view.visualRect(index)
    return QPoint(rect.left() + 60, rect.center().y())


def test_sections(panel: PeoplePanel) -> None:
    assert shown(panel) == [
        "[Favourites]",
        "Tomas",
        "[Colleagues]",
        "Mia",
        "[Contacts]",
        "Ana",
        "Bob",
    ]


def test_headings_can_not_be_chosen_and_rows_are_spoken(panel: PeoplePanel) -> None:
    flags = [panel.model.flags(panel.model.index(n)) for n in range(4)]
    assert flags[0] == flags[2] == Qt.ItemFlag.NoItemFlags
    assert flags[1] & Qt.ItemFlag.ItemIsSelectable
    spoken = panel.model.data(panel.model.index(3), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Mia, 1001, Busy"


def test_arrows_in_the_field_step_over_headings(rig: Rig, panel: PeoplePanel) -> None:
    line, steps = rig.desktop.window.field.line, list[str]()
    for key in (*[Qt.Key.Key_Down] * 5, *[Qt.Key.Key_Up] * 4):
        press(line, key)
        chosen = panel.chosen()
        assert chosen is not None
        steps.append(chosen.name)
    assert steps == ["Tomas", "Mia", "Ana", "Bob", "Bob", "Ana", "Mia", "Tomas", "Tomas"]


def test_enter_and_double_click_call(rig: Rig, panel: PeoplePanel) -> None:
    called: list[Person] = []
    panel.call_wanted.connect(called.append)
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    where, ports = place(panel, "Ana"), panel.view.viewport()
    QTest.mouseClick(ports, left, none, where)
    assert called == []
    QTest.mouseDClick(ports, left, none, where)
    assert [person.name for person in called] == ["Ana"]
    press(panel.view, Qt.Key.Key_Return)
    assert [person.name for person in called] == ["Ana", "Ana"]
    QTest.mouseDClick(ports, left, none, place(panel, "[Contacts]"))
    assert len(called) == 2


def test_the_context_menu(rig: Rig, panel: PeoplePanel) -> None:
    people = {row.name: row for row in panel.model.rows if isinstance(row, Person)}
    words = ["Call", "Copy number", "Add to favourites", "Edit…", "Details"]
    assert rig.words(panel.menu_for(people["Ana"])) == words
    menu = panel.menu_for(people["Tomas"])
    assert rig.words(menu) == [
        "Call",
        "Copy number",
        "Remove from favourites",
        "Add to contacts…",
        "Details",
    ]
    menu.actions()[2].trigger()
    assert "[Favourites]" not in shown(panel)
    wanted: list[Person] = []
    panel.edit_wanted.disconnect()
    panel.edit_wanted.connect(wanted.append)
    menu.actions()[3].trigger()
    assert wanted == [people["Tomas"]]


def test_the_right_button_opens_the_menu_of_a_person_only(rig: Rig, panel: PeoplePanel) -> None:
    panel.view.customContextMenuRequested.emit(place(panel, "[Contacts]"))
    assert panel.findChildren(QMenu) == []
    panel.view.customContextMenuRequested.emit(place(panel, "Ana"))
    (menu,) = panel.findChildren(QMenu)
    assert menu.isVisible()
    menu.close()


def test_somebody_without_a_number_can_not_be_called(rig: Rig, panel: PeoplePanel) -> None:
    nobody = Person(key="contact:9", name="Nobody", number="")
    assert not panel.menu_for(nobody).actions()[0].isEnabled()


def test_a_search_shows_who_matches_and_says_when_nobody_does(rig: Rig, panel: PeoplePanel) -> None:
    panel.search("ana")
    assert shown(panel) == ["Ana"]
    panel.search("nobody at all")
    assert panel.empty.isVisible()
    assert "Nobody is called that" in panel.empty.words.whole
    panel.search("")
    assert panel.view.isVisible()


def test_a_lamp_keeps_the_place_in_the_list(rig: Rig, panel: PeoplePanel) -> None:
    panel.step(1)
    panel.step(1)
    before = panel.chosen()
    assert before is not None
    rig.show_lamp("1001", "Mia", PresenceState.IDLE)
    rig.wait_until(lambda: (chosen := panel.chosen()) and chosen.state is PresenceState.IDLE)
    after = panel.chosen()
    assert after is not None
    assert after.key == before.key


def test_hostile_rows_are_drawn(rig: Rig, panel: PeoplePanel) -> None:
    rig.know("<b>\u202e" + "W" * 100_000 + "e\u0301" * 10_000, "+442079460020")
    spoken = panel.model.data(panel.model.index(5))
    assert isinstance(spoken, str)
    assert len(spoken) < 300
    assert not panel.grab().isNull()


def test_lamps_that_never_rest_are_drawn(rig: Rig, panel: PeoplePanel) -> None:
    storm = QTimer(panel, interval=0)
    lamps = itertools.cycle((PresenceState.IN_USE, PresenceState.IDLE))
    storm.timeout.connect(lambda: rig.show_lamp("1009", "Storm", next(lamps)))
    storm.start()
    rig.show_lamp("1003", "Zoe", PresenceState.IDLE)
    rig.wait_until(lambda: "Zoe" in shown(panel))

# SPDX-License-Identifier: MIT
"""The Queues tab: who waits, who serves, what is said where there is nothing to show."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from busylamp.ami.actions import Originate
from busylamp.telephony.changes import QueueChanged
from busylamp.telephony.model import PresenceState
from busylamp.telephony.queues import MemberState
from busylamp.telephony.reasons import LineState
from busylamp.telephony.status import LineChanged
from busylamp.ui.models.queues import MemberRow, QueueHead
from busylamp.ui.queue_words import pause_words
from busylamp.ui.widgets.queue_row import with_room
from tests.seat import press, type_in
from tests.ui.queue_values import (
    AGENT,
    HOSTILE,
    ME,
    SALES,
    SUPPORT,
    caller,
    forget,
    member,
    opened,
    paused,
    queue,
    rows,
    tell,
)
from tests.ui.rig import Rig


def spoken(rig: Rig, title: str) -> str:
    """What is said of the first row with this title."""
    panel = rig.desktop.window.queues.panel
    row = next(row for row in panel.model.rows if panel.title_of(row) == title)
    return panel.spoken(row)


def test_mine_come_first_with_who_waits_and_who_serves(rig: Rig) -> None:
    rig.up(*AGENT)
    rig.know("Northwind Traders", "+442079460018")
    others = [queue(f"70{n}", f"A{n}", members=(member("1009", "Bo"),)) for n in range(5)]
    waiting = (caller(1, name="NORTHWIND", ago=192), caller(2, "anonymous", "anonymous"))
    tell(rig, *others, replace(SUPPORT, callers=waiting), SALES)
    assert rows(opened(rig)) == [
        *("[Sales]", "Dana"),
        *("[Support]", "1 Northwind Traders", "2 anonymous", "Dana", "Maya"),
        *("[A0]", "[A1]", "[A2]", "[A3]", "[A4]"),
    ]
    assert spoken(rig, "Northwind Traders").startswith(
        "Northwind Traders, +44 20 7946 0018 · London, waiting at place 1, 3:12"
    )


def test_a_queue_tells_its_figures(rig: Rig) -> None:
    rig.up(*AGENT)
    served = {"completed": 41, "abandoned": 3, "service_level": 20, "service_perf": 92.3}
    members = (*SUPPORT.members, paused(member("1002", "Tomas")))
    tell(rig, replace(SUPPORT, members=members, callers=(caller(1, ago=42),), **served))
    opened(rig)
    assert spoken(rig, "Support") == (
        "Support, 1 waiting · 0:42, 2 of 3 free · 1 paused · 92 % in 20 s · 41 served · "
        "3 gave up, open"
    )


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({}, "Available"),
        ({"state": MemberState.RINGING}, "ringing"),
        ({"state": MemberState.IN_USE}, "on a call"),
        ({"state": MemberState.IN_USE, "in_call": True}, "on a queue call"),
        ({"state": MemberState.ON_HOLD}, "on hold"),
        ({"state": MemberState.UNAVAILABLE}, "phone not reachable"),
        ({"state": MemberState.UNKNOWN}, "state not known"),
        ({"paused": True, "pause_reason": "Lunch"}, "paused · Lunch"),
        ({"paused": True}, "paused"),
    ],
)
def test_a_member_tells_how_it_is(rig: Rig, facts: dict[str, object], words: str) -> None:
    rig.up(*AGENT)
    tell(rig, replace(SUPPORT, members=(ME, member("1001", "Maya", calls_taken=9, **facts))))
    opened(rig)
    assert spoken(rig, "Maya") == f"Maya, {words}, 1001 · 9 calls"


def test_a_pause_is_counted(rig: Rig) -> None:
    rig.up(*AGENT)
    tell(rig, replace(SUPPORT, members=(ME, paused(member("1001", "Maya")))))
    opened(rig)
    assert spoken(rig, "Maya").startswith("Maya, paused · Lunch 12 min")


def test_what_changes_is_shown_and_the_choice_stays(rig: Rig) -> None:
    rig.up(*AGENT)
    tell(rig, SUPPORT, SALES)
    panel = opened(rig)
    row = next(each for each in panel.model.rows if panel.title_of(each) == "Maya")
    panel.view.choose(("6500", "member PJSIP/1001"))
    assert panel.view.chosen() is row
    tell(rig, replace(SUPPORT, callers=(caller(1, "+4930123456"),)))
    rig.wait_until(lambda: "1 +49 30 123456" in rows(panel))
    chosen = panel.view.chosen()
    assert isinstance(chosen, MemberRow)
    assert chosen.member.name == "Maya"
    tell(rig, SUPPORT)
    rig.wait_until(lambda: "1 +49 30 123456" not in rows(panel))
    assert panel.view.chosen() == chosen
    forget(rig, "6501")
    rig.wait_until(lambda: "[Sales]" not in rows(panel))


def test_members_come_and_go_and_change_their_names(rig: Rig) -> None:
    rig.up(*AGENT)
    tell(rig, SUPPORT)
    panel = opened(rig)
    zoe = member("1002", "Zoe")
    for members, shown in (
        ((*SUPPORT.members, zoe), ["Dana", "Maya", "Zoe"]),
        ((ME, zoe), ["Dana", "Zoe"]),
        ((ME, member("1001", "Maya")), ["Dana", "Maya"]),
        ((ME, member("1001", "Zed"), zoe), ["Dana", "Zed", "Zoe"]),
        ((ME, member("1001", "Zyx"), zoe), ["Dana", "Zoe", "Zyx"]),
    ):
        tell(rig, replace(SUPPORT, members=members))
        rig.wait_until(lambda shown=shown: rows(panel)[1:] == shown)


def test_hidden_it_takes_nothing_in_and_shown_again_all(rig: Rig) -> None:
    rig.up(*AGENT)
    tell(rig, SUPPORT)
    panel = opened(rig)
    rig.desktop.window.lists.turn_to(0)
    before = panel.model.rows
    tell(rig, replace(SUPPORT, callers=(caller(1),)))
    rig.bot.wait(60)
    assert panel.model.rows == before
    opened(rig)
    assert len(panel.model.rows) == len(before) + 1


def test_hostile_names_are_plain_and_short(rig: Rig) -> None:
    rig.up(*AGENT)
    bad = member("1001", HOSTILE, paused=True, pause_reason=HOSTILE)
    tell(rig, queue(HOSTILE, HOSTILE, members=(ME, bad), callers=(caller(1, "", HOSTILE),)))
    panel = opened(rig)
    panel.view.viewport().repaint()
    for row in panel.model.rows:
        for words in (panel.title_of(row), panel.spoken(row)):
            assert "\n" not in words
            assert "\u202e" not in words
            assert len(words) < 450
    window = rig.desktop.window
    assert window.queues.button is not None
    assert len(window.queues.button.whole) <= 120
    assert "\n" not in rig.desktop.tray.icon.toolTip()


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (LineState.WAITING, "Not connected to the phone system."),
        (LineState.SYNCING, "Reading the queues…"),
    ],
)
def test_without_a_line_it_says_so(rig: Rig, line: LineState, words: str) -> None:
    rig.up(*AGENT)
    tell(rig, SUPPORT)
    panel = opened(rig)
    rig.hear(LineChanged(state=line))
    assert panel.empty.isVisible()
    assert panel.empty.words.whole.startswith(words)
    rig.up(*AGENT)
    assert rows(panel)[0] == "[Support]"


def test_no_queue_and_nothing_found_are_said(rig: Rig) -> None:
    rig.up(*AGENT)
    panel = opened(rig)
    assert panel.empty.words.whole == "The phone system has no queues."
    tell(rig, SUPPORT)
    rig.wait_until(panel.view.isVisible)
    rig.desktop.window.field.line.setText("zzz")
    assert panel.empty.words.whole == "No queue and nobody in one has that."


def test_who_may_not_see_queues_has_no_tab(rig: Rig) -> None:
    window = rig.desktop.window
    rig.up("Originate")
    assert not window.lists.tabs.isTabVisible(window.queues.place)
    rig.up(*AGENT)
    assert window.lists.tabs.isTabVisible(window.queues.place)
    panel = opened(rig)
    rig.up("Originate")
    assert window.lists.tabs.isTabVisible(window.queues.place)
    assert "may not see queues" in panel.empty.words.whole
    window.lists.turn_to(0)
    assert not window.lists.tabs.isTabVisible(window.queues.place)


def test_the_keys_for_a_tab_that_is_not_there_say_why(rig: Rig) -> None:
    rig.up("Originate")
    window = rig.desktop.window
    with rig.bot.waitActive(window):
        window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.queues.is_shown
    assert "may not see queues" in window.queues.panel.empty.words.whole
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.people.isVisible()
    assert not window.lists.tabs.isTabVisible(window.queues.place)


def test_the_field_narrows_the_list(rig: Rig) -> None:
    rig.up(*AGENT)
    waiting = (caller(1, "+4930123456", "Acme"),)
    tell(rig, replace(SUPPORT, callers=waiting), SALES)
    panel = opened(rig)
    field = rig.desktop.window.field.line
    for text, found in (
        ("maya", ["[Support]", "Maya"]),
        ("1001", ["[Support]", "Maya"]),
        ("acme", ["[Support]", "1 Acme"]),
        ("ácme", ["[Support]", "1 Acme"]),
        ("30 123", ["[Support]", "1 Acme"]),
        ("sal", ["[Sales]", "Dana"]),
        ("6501", ["[Sales]", "Dana"]),
        ("", ["[Sales]", "Dana", "[Support]", "1 Acme", "Dana", "Maya"]),
    ):
        field.setText(text)
        assert rows(panel) == found, text


def called(rig: Rig) -> list[str]:
    return [action.exten for _, action in rig.line.asked if isinstance(action, Originate)]


def test_the_keyboard_does_it_all(rig: Rig) -> None:
    rig.up(*AGENT)
    rig.show_lamp("1001", "Maya", PresenceState.IDLE)
    tell(rig, replace(SUPPORT, callers=(caller(1),)))
    window = rig.desktop.window
    with rig.bot.waitActive(window):
        window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    panel = window.queues.panel
    assert window.queues.is_shown
    panel.view.setFocus()
    press(panel.view, Qt.Key.Key_Home)
    assert isinstance(panel.view.chosen(), QueueHead)
    press(panel.view, Qt.Key.Key_Left)
    assert rows(panel) == ["[Support]", "1 +44 20 7946 0018"]
    press(panel.view, Qt.Key.Key_Right)
    press(panel.view, Qt.Key.Key_Return)
    assert len(rows(panel)) == 2
    press(panel.view, Qt.Key.Key_Space)
    assert rows(panel)[2:] == ["Dana", "Maya"]
    press(panel.view, Qt.Key.Key_Down)
    press(panel.view, Qt.Key.Key_Return)
    assert called(rig) == [], "Enter must not call who waits"
    assert window.body.shows_details
    press(window, Qt.Key.Key_Escape)
    window.body.close_details()
    press(panel.view, Qt.Key.Key_End)
    press(panel.view, Qt.Key.Key_Return)
    assert called(rig) == ["1001"]
    press(panel.view, Qt.Key.Key_Left)
    assert isinstance(panel.view.chosen(), QueueHead)
    type_in(panel.view, "ma")
    assert QApplication.focusWidget() is window.field.line
    assert window.field.text == "ma"
    assert rows(panel) == ["[Support]", "Maya"]
    press(window.field.line, Qt.Key.Key_Return)
    assert called(rig) == ["1001", "1001"]


def test_i_am_not_called_by_myself(rig: Rig) -> None:
    rig.up(*AGENT)
    tell(rig, SALES)
    panel = opened(rig)
    panel.view.choose(("6501", "member PJSIP/1000"))
    press(panel.view, Qt.Key.Key_Return)
    assert called(rig) == []
    assert panel.first() is None
    field = rig.desktop.window.field.line
    field.setText("dana")
    panel.view.choose(("6501", "member PJSIP/1000"))
    press(field, Qt.Key.Key_Return)
    assert called(rig) == []


def test_a_chosen_caller_is_told_of_beside_the_list(rig: Rig) -> None:
    rig.up(*AGENT)
    rig.know("Northwind Traders", "+442079460018")
    withheld = caller(2, "")
    tell(rig, replace(SUPPORT, callers=(caller(1), withheld)))
    panel = opened(rig)
    rig.desktop.window.resize(900, 700)
    panel.view.choose(("6500", f"caller {caller(1).uniqueid}"))
    details = rig.desktop.window.body.details
    rig.wait_until(lambda: details.head.title.whole == "Northwind Traders")
    assert rig.desktop.window.field.hint.whole == "Type a name or a number, Enter calls"
    panel.view.choose(("6500", f"caller {withheld.uniqueid}"))
    rig.wait_until(lambda: details.head.title.whole == "Number withheld")
    assert not details.head.call.isVisible(), "the one before must not be called for this one"


def test_the_tab_counts_who_waits_for_me(rig: Rig) -> None:
    rig.up(*AGENT)
    lists, place = rig.desktop.window.lists, rig.desktop.window.queues.place
    others = queue("700", members=(member("1009"),), callers=(caller(1),))
    tell(rig, SUPPORT, others)
    assert lists.badge_text(place) == ""
    for count in (1, 2, 3):
        waiting = tuple(caller(n) for n in range(1, count + 1))
        tell(rig, replace(SUPPORT, callers=waiting))
        assert lists.badge_text(place) == str(count)
        badge = lists.tabs.tabButton(place, lists.tabs.ButtonPosition.RightSide)
        assert badge.isVisible(), "a badge that is put again is hidden by Qt"
    assert lists.tabs.accessibleTabName(place) == "Queues, 3 waiting in my queues"
    tell(rig, SUPPORT)
    assert lists.badge_text(place) == ""


def test_a_burst_is_drawn_at_the_end(rig: Rig) -> None:
    rig.up(*AGENT)
    tell(rig, SUPPORT)
    panel = opened(rig)
    for count in range(200):
        waiting = tuple(caller(n, f"+4930{n:06}") for n in range(count % 7))
        rig.hear(QueueChanged(queue=replace(SUPPORT, callers=waiting)))
    rig.wait_until(lambda: len(rows(panel)) == 3 + 199 % 7)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-3, "0 s"),
        (59, "59 s"),
        (60, "1 min"),
        (3_599, "59 min"),
        (3_600, "1 h 0 min"),
        (7_500, "2 h 5 min"),
    ],
)
def test_the_length_of_a_pause_is_no_time_of_day(
    qapp: QApplication, seconds: int, words: str
) -> None:
    del qapp
    maya = member("1001", "Maya", paused=True, paused_since=1_000_000.0)
    assert pause_words(maya, 1_000_000.0 + seconds) == f"Paused {words}"


def test_figures_without_room_are_left_out_whole(qapp: QApplication) -> None:
    del qapp
    metrics = QFontMetrics(QApplication.font())
    parts = ("1 of 2 free", "1 paused", "24 served")
    two = metrics.horizontalAdvance(" · ".join(parts[:2]))
    assert with_room(parts, metrics, 10_000) == "1 of 2 free · 1 paused · 24 served"
    assert with_room(parts, metrics, two) == "1 of 2 free · 1 paused"
    assert with_room(parts, metrics, two - 1) == "1 of 2 free"
    assert with_room(parts, metrics, 1) == "1 of 2 free"
    assert with_room((), metrics, 1) == ""

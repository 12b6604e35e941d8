# SPDX-License-Identifier: MIT
"""Small things of the design: how long, which key, where a line begins, what an empty list says."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from busylamp.system.hotkeys.protocol import Act, KeyHeld
from busylamp.telephony.model import Party, PresenceState
from busylamp.telephony.reasons import HotkeyTrouble, LineState
from busylamp.telephony.status import LineChanged
from busylamp.ui.widgets.person_row import lasts
from busylamp.ui.widgets.plain_label import PlainLabel
from tests.gallery.drawn import drawn_texts
from tests.ui import calls
from tests.ui.rig import Rig, call_of, talking

HEBREW = "דנה כהן"


def maya(rig: Rig, *states: PresenceState) -> str:
    """What stands at the right of her row."""
    for state in states:
        rig.show_lamp("1001", "Maya", state)
    rig.wait_until(lambda: rig.desktop.window.people.first() is not None)
    rig.desktop.window.people.refresh()
    texts = [text.words for text in drawn_texts(rig.desktop.window.people.view)]
    return texts[texts.index("1001") - 2] if len(texts) > 3 else ""


def test_it_is_told_how_long_a_colleague_has_been_on_a_call(rig: Rig) -> None:
    rig.up()
    words = [maya(rig, PresenceState.IN_USE)]
    words.append(maya(rig, PresenceState.IDLE, PresenceState.IN_USE))
    words.append(maya(rig, PresenceState.DND))
    assert words == ["on a call", "on a call · 0:00", "do not disturb"]


def test_what_a_lost_line_missed_is_not_counted(rig: Rig) -> None:
    rig.up()
    assert maya(rig, PresenceState.IDLE, PresenceState.IN_USE) == "on a call · 0:00"
    rig.hear(LineChanged(state=LineState.WAITING))
    rig.up()
    assert maya(rig, PresenceState.IN_USE) == "on a call"


def test_nothing_counts_when_nobody_is_busy_or_nobody_looks(rig: Rig) -> None:
    rig.up()
    people = rig.desktop.window.people
    maya(rig, PresenceState.IDLE)
    assert not people._tick.isActive()
    maya(rig, PresenceState.IN_USE)
    assert people._tick.isActive()
    rig.desktop.window.hide()
    assert not people._tick.isActive()
    rig.desktop.window.show()
    assert people._tick.isActive()
    person = people.first()
    assert person is not None
    assert not lasts(replace(person, since=None))


def test_the_hint_names_the_key_that_dials_what_was_copied(rig: Rig) -> None:
    around, hint = rig.desktop.surroundings, rig.desktop.window.field.hint
    usual = hint.whole
    around._on_held(KeyHeld(act=Act.DIAL, keys="Ctrl+Alt+D"))
    assert hint.whole == "Ctrl+Alt+D dials the number you copied"
    around._on_held(KeyHeld(act=Act.SHOW, keys="F9"))
    assert hint.whole.startswith("Ctrl+Alt+D")
    around._on_held(KeyHeld(act=Act.DIAL, keys="F9", trouble=HotkeyTrouble.NO_WAY))
    assert hint.whole == usual


def test_a_line_begins_where_the_windows_language_begins(qtbot: QtBot) -> None:
    """Not where the name's does: beside a lamp at the left, a name at the right looks lost."""
    for direction, is_left in (
        (Qt.LayoutDirection.LeftToRight, True),
        (Qt.LayoutDirection.RightToLeft, False),
    ):
        for words in (HEBREW, "Dana"):
            label = PlainLabel(words)
            qtbot.addWidget(label)
            label.setLayoutDirection(direction)
            label.resize(400, 30)
            label.show()
            (text,) = drawn_texts(label)
            room = 400 - QFontMetrics(label.font()).horizontalAdvance(words) - 20
            assert (text.where.left() < room) is is_left, (direction, words)


def test_a_label_in_the_middle_stays_there(qtbot: QtBot) -> None:
    label = PlainLabel(HEBREW)
    qtbot.addWidget(label)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.show_text("Dana")
    assert label.alignment() == Qt.AlignmentFlag.AlignCenter


def test_a_call_from_nobody_says_which_way_it_went(rig: Rig) -> None:
    nobody = Party(number="", name="")
    rig.update(talking(replace(call_of(""), first=nobody, peer=nobody), since=1))
    assert rig.desktop.window.cards.cards[0].way.whole == "↙ incoming"


def test_a_card_tells_the_town_and_the_way_before_the_company(rig: Rig) -> None:
    call = replace(calls.with_peer(call_of("Ana")), via="Support")
    rig.update(talking(call, since=1))
    assert rig.desktop.window.cards.cards[0].way.whole == (
        "↙ +44 20 7946 0018 · London · via Support"
    )
    inside = replace(call, first=Party(number="1004"), peer=Party(number="1004"), internal=True)
    rig.update(inside)
    assert rig.desktop.window.cards.cards[0].way.whole == "↙ via Support"


def test_an_empty_list_says_why_it_is_empty(rig: Rig) -> None:
    people = rig.desktop.window.people
    rig.hear(LineChanged(state=LineState.OFF))
    assert "appear when the phone system is connected" in people.empty.words.whole
    rig.hear(LineChanged(state=LineState.CONNECTING))
    assert "appear in a moment" in people.empty.words.whole
    rig.up()
    assert "shows no colleague's lamp" in people.empty.words.whole
    people.search("zzz")
    assert people.empty.words.whole.startswith("Nobody is called that")
    people.search("0301")
    assert people.empty.words.whole == "Nobody you know has this number."


def test_a_long_trouble_of_the_line_is_said_in_full(rig: Rig) -> None:
    foot = rig.desktop.window.foot
    rig.desktop.window.resize(320, 700)
    rig.hear(LineChanged(state=LineState.UP, encrypted=True))
    usual = foot.height()
    rig.hear(LineChanged(state=LineState.REFUSED))
    rig.wait_until(lambda: foot.height() > usual)
    assert "…" not in foot.words.text()


def test_enter_promises_nobody_where_nobody_was_found(rig: Rig) -> None:
    window = rig.desktop.window
    rig.know("Ana Kovac", "+442079460018")
    said: list[str] = []
    for words in ("ana", "zzz", "zzz nobody", "an"):
        window.field.line.setText(words)
        said.append(window.field.hint.whole)
    first = "Enter calls the first one found"
    assert said == [first, "Nobody found", "Nobody found", first]

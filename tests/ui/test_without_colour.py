# SPDX-License-Identifier: MIT
"""What is told by a colour is told by a shape, a sign or a word too: all is drawn in one ink."""

import time
from collections.abc import Callable
from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from busylamp.desk.doctor.finding import Finding, Verdict
from busylamp.desk.queue_figures import Level
from busylamp.stores.entries import Entry
from busylamp.telephony.model import CallResult, CallState, Direction, PresenceState
from busylamp.ui.dialogs.setup_step import Step
from busylamp.ui.theme import Tokens
from busylamp.ui.widgets.lamp import paint_lamp
from busylamp.ui.widgets.mark import paint_level, paint_pause
from tests.gallery.office import office
from tests.ui import calls, past
from tests.ui.rig import Rig

INK, GROUND = QColor("black"), QColor("white")
_LIGHT = ("window", "card", "chip", "selected", "on_accent", "on_busy", "on_ringing", "on_answer")
ONE_INK = Tokens(
    **{name: GROUND.name() if name in _LIGHT else INK.name() for name in Tokens.__slots__}
)
BUSY = (PresenceState.IN_USE, PresenceState.BUSY)  # both: on the phone
UNKNOWN = (PresenceState.UNKNOWN, PresenceState.UNAVAILABLE, None)  # all: nobody can tell
SHAPES = (
    *((state,) for state in PresenceState if state not in (*BUSY, *UNKNOWN)),
    BUSY,
    UNKNOWN,
)
LEAST = 0.06  # of a sign's square that must differ


class OneInk:
    """Every colour is the same."""

    def colour(self, name: str) -> QColor:
        del name
        return INK


def drawn(size: int, paint: Callable[[QPainter, QRectF], None]) -> QImage:
    picture = QImage(size, size, QImage.Format.Format_Grayscale8)
    picture.fill(GROUND)
    painter = QPainter(picture)
    paint(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def lamp(state: PresenceState | None, size: int) -> QImage:
    def paint(painter: QPainter, where: QRectF) -> None:
        paint_lamp(painter, where, state, OneInk(), GROUND)

    return drawn(size, paint)


def unlike(one: QImage, other: QImage) -> float:
    """Return the share of the pixels that differ clearly."""
    assert one.size() == other.size()
    grey = [each.convertToFormat(QImage.Format.Format_Grayscale8) for each in (one, other)]
    places = [(x, y) for y in range(one.height()) for x in range(one.width())]
    far = [p for p in places if abs((grey[0].pixel(*p) & 255) - (grey[1].pixel(*p) & 255)) > 80]
    return len(far) / len(places)


@pytest.mark.parametrize("size", [16, 34])
def test_each_lamp_has_a_shape_of_its_own(size: int) -> None:
    assert {state for shape in SHAPES for state in shape} == {*PresenceState, None}
    for one, other in combinations(SHAPES, 2):
        assert unlike(lamp(one[0], size), lamp(other[0], size)) > LEAST, (one, other)
    for shape in SHAPES:
        for state in shape:
            assert unlike(lamp(shape[0], size), lamp(state, size)) == 0.0


def test_what_is_urgent_has_a_shape_of_its_own() -> None:
    def level(which: Level) -> Callable[[QPainter, QRectF], None]:
        return lambda painter, where: paint_level(painter, where, which, INK, GROUND)

    def pause(painter: QPainter, where: QRectF) -> None:
        paint_pause(painter, where, INK)

    signs = [drawn(16, level(each)) for each in Level]
    signs += [drawn(16, pause), *(lamp(shape[0], 16) for shape in SHAPES)]
    for one, other in combinations(signs, 2):
        assert unlike(one, other) > LEAST


ROWS: dict[str, dict[str, Any]] = {
    "answered": {"talk_seconds": 60.0},
    "called": {"talk_seconds": 60.0, "direction": Direction.OUTGOING},
    "missed": {"result": CallResult.MISSED, "seen": False, "open": True},
    "called back": {"result": CallResult.MISSED},
    "busy": {"result": CallResult.BUSY, "direction": Direction.OUTGOING},
    "nobody": {"result": CallResult.NO_ANSWER, "direction": Direction.OUTGOING},
    "elsewhere": {"result": CallResult.ANSWERED_ELSEWHERE, "answered_by": "1001"},
    "noted": {"talk_seconds": 60.0},
}


def test_rows_of_calls_differ_in_one_ink(rig: Rig) -> None:
    """The same caller; without the time at the right, which differs anyway."""
    window = office(rig)
    window.resize(400, 900)
    for place, facts in enumerate(ROWS.values()):
        kept = past.keep(rig, 60.0 + place, **facts)
        if facts is ROWS["noted"]:
            rig.services.journal.note_call(kept.id, "Wants an offer")
    panel = past.opened(rig)
    rig.theme.tokens = ONE_INK
    panel.view.choose(-1)
    window.show()
    rig.wait_until(lambda: panel.model.rowCount() > len(ROWS))
    shown: dict[int, QImage] = {}
    for place, row in enumerate(panel.model.rows):
        if isinstance(row, Entry):
            area = panel.view.visualRect(panel.model.index(place))
            shown[row.id] = panel.view.viewport().grab(area).toImage().copy(0, 0, 300, 48)
    assert len(shown) == len(ROWS)
    names = dict(zip(sorted(shown), ROWS, strict=True))
    for one, other in combinations(shown, 2):
        pair = f"{names[one]}, {names[other]}"
        assert unlike(shown[one], shown[other]) > 0.001, pair


def test_rows_of_people_differ_in_one_ink(rig: Rig) -> None:
    """One name for all: the lamp or the words at the right tell the state."""
    window = office(rig, 1)
    view = window.people.view
    window.resize(400, 900)
    rig.theme.tokens = ONE_INK
    window.show()
    shown: dict[PresenceState, QImage] = {}
    for state in PresenceState:
        rig.show_lamp("1001", "Maya Kern", state)
        rig.bot.wait(150)  # the list gathers what comes
        area = view.visualRect(view.model().index(1, 0))
        shown[state] = view.viewport().grab().toImage().copy(area)
    for one, other in combinations(shown, 2):
        same = {one, other} <= set(UNKNOWN)
        assert same or unlike(shown[one], shown[other]) > 0.001, (one, other)


def test_cards_say_their_state_in_words(rig: Rig) -> None:
    rig.up(*calls.EVERYTHING)
    call = calls.talk(rig, "Ana Kovac")
    said: set[str] = set()
    for state in (CallState.RINGING, CallState.TALKING, CallState.HELD, CallState.DIALING):
        was_answered = state in (CallState.TALKING, CallState.HELD)
        rig.update(replace(call, state=state, answered_at=time.time() if was_answered else None))
        card = rig.desktop.window.cards.cards[0]
        said.add(card.time.whole)
    assert len(said) == 4
    assert "" not in said


def test_findings_of_the_test_have_signs(rig: Rig) -> None:
    del rig
    signs = [Step(Finding(step="tcp", verdict=each, title="")).sign.whole for each in Verdict]
    assert len(set(signs)) == len(Verdict)


def test_two_alike_are_found() -> None:
    """The measure itself: the same drawn twice, and the same in another grey."""
    ring = lamp(PresenceState.IDLE, 16)
    assert unlike(ring, lamp(PresenceState.IDLE, 16)) == 0.0

    def pale(painter: QPainter, where: QRectF) -> None:
        painter.fillRect(where, Qt.GlobalColor.white)
        painter.setOpacity(0.8)
        paint_lamp(painter, where, PresenceState.IDLE, OneInk(), GROUND)

    assert unlike(ring, drawn(16, pale)) == 0.0

# SPDX-License-Identifier: MIT
"""From right to left, what is painted by hand stands on the other side; a number stays as it is."""

from collections.abc import Callable, Generator

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QWidget

from busylamp.telephony.model import PresenceState
from busylamp.ui.acts import Slot
from busylamp.ui.panels.timeline import Timeline
from busylamp.ui.widgets.edged import Edged
from busylamp.ui.widgets.person_row import call_area
from busylamp.ui.widgets.plain_label import PlainLabel, apart, heard, plain
from busylamp.ui.widgets.sides import across, margins, onwards
from tests.gallery.drawn import drawn_texts
from tests.ui import calls, past, queue_values
from tests.ui.drawn import visual
from tests.ui.rig import Rig

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
NUMBER = "+44 20 7946 0018"
Runs = pytest.mark.parametrize("direction", [LEFT, RIGHT], indirect=True)


@pytest.fixture
def direction(request: pytest.FixtureRequest) -> Generator[Qt.LayoutDirection]:
    QGuiApplication.setLayoutDirection(request.param)
    yield request.param
    QGuiApplication.setLayoutDirection(LEFT)


@pytest.fixture
def mirrored() -> Generator[None]:
    QGuiApplication.setLayoutDirection(RIGHT)
    yield
    QGuiApplication.setLayoutDirection(LEFT)


def people(rig: Rig) -> QAbstractItemView:
    rig.show_lamp("1002", "Tomas", PresenceState.IDLE)
    view = rig.desktop.window.people.view
    rig.wait_until(lambda: view.model().rowCount() == 2)
    return view


def past_calls(rig: Rig) -> QAbstractItemView:
    past.keep(rig)
    view = past.opened(rig).view
    rig.wait_until(lambda: view.model().rowCount() == 2)
    return view


def queues(rig: Rig) -> QAbstractItemView:
    queue_values.tell(rig, queue_values.SALES)
    return queue_values.opened(rig).view


def beginning(view: QAbstractItemView, row: int, rig: Rig) -> float:
    """Where the face of a row is: 0 at the left of the view, 1 at the right."""
    area = view.visualRect(view.model().index(row, 0))
    rig.wait_until(lambda: view.isVisible() and area.isValid())
    picture = view.viewport().grab(area).toImage()
    chip = rig.theme.colour("chip").rgb()
    found = [
        x
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixel(x, y) == chip
    ]
    assert found, "no face"
    return sum(found) / len(found) / picture.width()


@Runs
@pytest.mark.parametrize("opened", [people, past_calls, queues])
def test_a_row_begins_where_its_language_begins(
    direction: Qt.LayoutDirection, rig: Rig, opened: Callable[[Rig], QAbstractItemView]
) -> None:
    rig.up(*calls.EVERYTHING, *queue_values.SUPERVISOR)
    place = beginning(opened(rig), 1, rig)
    assert place > 0.8 if direction is RIGHT else place < 0.2


@pytest.mark.usefixtures("mirrored")
def test_a_click_meets_call_where_it_is_drawn(rig: Rig) -> None:
    rig.up(*calls.EVERYTHING)
    view = people(rig)
    wanted = list[object]()
    rig.desktop.window.people.call_wanted.connect(wanted.append)
    row = view.visualRect(view.model().index(1, 0))
    where = call_area(row)
    assert where.center().x() < row.width() / 4
    other = QPoint(row.right() - (where.center().x() - row.left()), where.center().y())
    for point, count in ((other, 0), (where.center(), 1)):
        held = Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, point)
        assert len(wanted) == count


@Runs
def test_the_palette_has_its_keys_at_the_end(direction: Qt.LayoutDirection, rig: Rig) -> None:
    rig.up(*calls.EVERYTHING)
    calls.talk(rig, "Ana Kovac")
    palette = rig.desktop.window.open_palette()
    rig.wait_until(palette.list.isVisible)
    drawn = drawn_texts(palette.list.viewport())
    (keys,) = [each.where for each in drawn if "Ctrl+Shift+H" in each.words]
    middle = palette.list.width() / 2
    assert (keys.right() < middle) is (direction is RIGHT)


@Runs
def test_buttons_stand_in_their_order(direction: Qt.LayoutDirection, rig: Rig) -> None:
    rig.up(*calls.EVERYTHING)
    calls.talk(rig, "Ana Kovac")
    (card,) = rig.desktop.window.cards.cards
    rig.wait_until(card.acts.isVisible)
    lefts = [each.x() for each in card.acts.shown()]
    assert lefts == sorted(lefts, reverse=direction is RIGHT)
    card.acts.button(Slot.KEYPAD).click()
    assert card.keypad is not None
    keys = card.keypad.keys
    rig.wait_until(lambda: keys["1"].x() < keys["2"].x() < keys["3"].x())  # as on a phone


@Runs
def test_a_line_beside_the_words_is_before_them(direction: Qt.LayoutDirection, rig: Rig) -> None:
    line, edge = Timeline(rig.theme), Edged("popup", 8)
    for widget in (line, edge):
        rig.bot.addWidget(widget)
    column = line.layout()
    assert column is not None
    inner, outer = column.contentsMargins(), edge.contentsMargins()
    more = (inner.left() - inner.right(), outer.left() - outer.right())
    assert all(each < 0 for each in more) if direction is RIGHT else all(each > 0 for each in more)
    line.resize(200, 100)
    assert has_ink(line, rig.theme.colour("line").rgb()) is direction


def has_ink(widget: QWidget, colour: int) -> Qt.LayoutDirection:
    """Whether a colour is at the left or at the right."""
    picture = widget.grab().toImage()
    row = [x for x in range(picture.width()) if picture.pixel(x, 50) == colour]
    assert row
    return LEFT if row[-1] < picture.width() / 2 else RIGHT


@Runs
def test_places_are_given_for_a_line_that_begins_at_the_left(
    direction: Qt.LayoutDirection,
) -> None:
    area = QRect(10, 0, 100, 40)
    right = direction is RIGHT
    assert across(QRect(10, 4, 30, 20), area) == QRect(80 if right else 10, 4, 30, 20)
    assert across(QRectF(12, 4, 30, 20), area) == QRectF(78 if right else 12, 4, 30, 20)
    assert margins(1, 2, 3, 4).left() == (3 if right else 1)
    assert onwards() is (Qt.Key.Key_Left if right else Qt.Key.Key_Right)


@pytest.mark.usefixtures("mirrored")
@pytest.mark.parametrize(
    ("said", "seen"),
    [
        (NUMBER, NUMBER),
        ("(030) 123 45 67", "(030) 123 45 67"),
        (f"דנה · {NUMBER}", NUMBER),
        (f"{NUMBER} · דנה", NUMBER),
        ("דנה · 1:15", "1:15"),
        ("דנה · 18/11/2026 14:32", "18/11/2026 14:32"),
        ("דנה · 1,234", "1,234"),
        ("Line 2", "Line 2"),
        ("Wednesday, 18 November 2026", "Wednesday, 18 November 2026"),
    ],
)
def test_a_number_is_drawn_as_it_is(qapp: object, said: str, seen: str) -> None:
    del qapp
    assert seen in visual(plain(said), RIGHT)
    assert heard(plain(said)) == said
    assert apart(plain(said)) == plain(said)


@pytest.mark.usefixtures("mirrored")
def test_a_bare_number_is_not(qapp: object) -> None:
    """What all this is there for."""
    del qapp
    assert NUMBER not in visual(NUMBER, RIGHT)


@pytest.mark.usefixtures("mirrored")
def test_what_is_read_out_has_no_hidden_signs(rig: Rig) -> None:
    label = PlainLabel(NUMBER)
    rig.bot.addWidget(label)
    assert (label.accessibleName(), label.text() == NUMBER) == (NUMBER, False)
    rig.up(*calls.EVERYTHING)
    rig.know("Ana", "+442079460018")
    model = rig.desktop.window.people.model
    rig.wait_until(lambda: model.rowCount() == 2)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert NUMBER in str(model.data(model.index(1), role))

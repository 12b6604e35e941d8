# SPDX-License-Identifier: MIT
"""The wallboard: which queues, thresholds by colour and shape, no work while nobody looks."""

import itertools
from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from busylamp.desk.queue_figures import Level, figures_of, wait_level, waiting_level
from busylamp.settings.model import Appearance, WallboardSettings
from busylamp.telephony.queues import MemberState
from busylamp.telephony.reasons import LineState
from busylamp.telephony.status import LineChanged
from busylamp.ui.theme import DARK, LIGHT, Tokens
from busylamp.ui.wallboard import Wallboard, places
from busylamp.ui.widgets.mark import paint_level, paint_pause
from tests.seat import press
from tests.ui.queue_values import (
    AGENT,
    HOSTILE,
    ME,
    SALES,
    SUPPORT,
    caller,
    forget,
    member,
    paused,
    queue,
    set_values,
    tell,
)
from tests.ui.rig import Rig
from tests.ui.test_look import contrast

LIMITS = WallboardSettings()


def board(rig: Rig) -> Wallboard:
    made = rig.desktop.open_wallboard()
    rig.wait_until(made.isVisible)
    return made


def titles(made: Wallboard) -> list[str]:
    made._on_tick()
    return [tile.title for tile in made.tiles]


def test_a_queue_in_figures() -> None:
    members = (
        ME,
        member("1001", state=MemberState.IN_USE, in_call=True),
        member("1002", state=MemberState.RINGING),
        paused(member("1003", state=MemberState.BUSY)),
        member("1004", state=MemberState.UNAVAILABLE),
    )
    waiting = (caller(1, ago=100), caller(2, ago=10))
    figures = figures_of(
        queue("1", members=members, callers=waiting, completed=3, abandoned=1, service_perf=66.6)
    )
    assert (figures.waiting, figures.available, figures.on_calls, figures.paused) == (2, 1, 2, 1)
    assert (figures.abandoned_percent, figures.service_percent) == (25, 67)
    since = figures.longest_since
    assert since is not None
    assert figures.longest_wait(since + 100) == 100
    assert figures.longest_wait(since - 5) == 0, "two clocks never agree"


def test_nothing_is_said_of_a_queue_that_took_no_call() -> None:
    figures = figures_of(queue("1", service_perf=0.0))
    assert figures.abandoned_percent is None
    assert figures.service_percent is None
    assert figures.longest_wait() == 0


@pytest.mark.parametrize(
    ("value", "level"),
    [(0, Level.CALM), (2, Level.CALM), (3, Level.WARN), (5, Level.WARN), (6, Level.ALARM)],
)
def test_thresholds_of_callers(value: int, level: Level) -> None:
    assert waiting_level(value, LIMITS) is level
    assert waiting_level(value, replace(LIMITS, warn_waiting=0, alarm_waiting=0)) is Level.CALM


@pytest.mark.parametrize(
    ("seconds", "level"), [(59.9, Level.CALM), (60, Level.WARN), (180, Level.ALARM)]
)
def test_thresholds_of_the_longest_wait(seconds: float, level: Level) -> None:
    assert wait_level(seconds, LIMITS) is level
    assert wait_level(seconds, replace(LIMITS, alarm_seconds=0)) is min(level, Level.WARN)


def test_marks_are_told_apart_by_their_shape(qtbot: QtBot) -> None:
    del qtbot
    shapes: list[bytes] = []
    for number in range(3):
        image = QImage(34, 34, QImage.Format.Format_Grayscale8)
        image.fill(QColor("#ffffff"))
        painter = QPainter(image)
        black = QColor("#000000")
        where = QRectF(0, 0, 34, 34)
        if number == 2:
            paint_pause(painter, where, black)
        else:
            paint_level(painter, where, (Level.WARN, Level.ALARM)[number], black, QColor("#fff"))
        painter.end()
        shapes.append(bytes(image.constBits()))
    for one, other in itertools.combinations(shapes, 2):
        assert sum(a != b for a, b in zip(one, other, strict=True)) > 150


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_urgent_figures_can_be_read(tokens: Tokens) -> None:
    assert contrast(tokens.on_ringing, tokens.ringing) >= 4.5
    assert contrast(tokens.on_busy, tokens.busy) >= 4.5


def test_it_shows_mine_or_all_or_the_chosen(rig: Rig) -> None:
    rig.up(*AGENT)
    others = queue("700", "Others")
    tell(rig, SUPPORT, SALES, others)
    made = board(rig)
    assert titles(made) == ["Support", "Sales"]
    set_values(rig, wallboard__queues=("700", "6500", "gone"))
    assert titles(made) == ["Others", "Support"]
    set_values(rig, wallboard__queues=())
    tell(rig, replace(SUPPORT, members=()), replace(SALES, members=()))
    assert titles(made) == ["Others", "Support", "Sales"]
    forget(rig, "6500")
    assert titles(made) == ["Others", "Sales"]


def test_it_says_why_it_is_empty(rig: Rig) -> None:
    rig.up(*AGENT)
    made = board(rig)
    assert made.accessibleDescription() == "No queues to show yet."
    tell(rig, SUPPORT)
    set_values(rig, wallboard__queues=("gone",))
    assert "None of the queues chosen" in made.accessibleDescription()
    made.repaint()


def test_without_a_line_no_figure_is_shown(rig: Rig) -> None:
    rig.up(*AGENT)
    tell(rig, SUPPORT)
    made = board(rig)
    assert titles(made) == ["Support"]
    rig.hear(LineChanged(state=LineState.WAITING))
    assert titles(made) == []
    assert made.accessibleDescription() == "Not connected to the phone system."
    rig.up(*AGENT)
    assert titles(made) == ["Support"]


def test_it_says_what_it_shows(rig: Rig) -> None:
    rig.up(*AGENT)
    tell(rig, replace(SUPPORT, callers=(caller(1, ago=200),)), queue("6", HOSTILE, members=(ME,)))
    made = board(rig)
    said = made.accessibleDescription().splitlines()
    assert said[1].startswith("Support: 1 waiting · 3:2")
    assert said[0].startswith("<b>Bad</b> xxx")
    assert len(said) == 2
    assert made.tiles[1].wait_level() is Level.ALARM
    assert made.tiles[1].waiting_level is Level.CALM
    made.repaint()


def test_a_new_threshold_acts_at_once(rig: Rig) -> None:
    rig.up(*AGENT)
    tell(rig, replace(SUPPORT, callers=(caller(1),)))
    made = board(rig)
    assert made.tiles[0].waiting_level is Level.CALM
    set_values(rig, wallboard__alarm_waiting=1)
    assert made.tiles[0].waiting_level is Level.ALARM


def test_hidden_it_does_nothing(rig: Rig) -> None:
    rig.up(*AGENT)
    tell(rig, SUPPORT)
    made = board(rig)
    assert made.ticks
    with rig.bot.waitSignal(made.closed):
        press(made, Qt.Key.Key_Escape)
    assert not made.isVisible()
    assert not made.ticks
    before = made.tiles
    tell(rig, replace(SUPPORT, callers=(caller(1),)))
    rig.bot.wait(30)
    assert made.tiles is before
    assert rig.desktop.open_wallboard() is made
    assert made.tiles[0].figures.waiting == 1
    made.showMinimized()
    rig.wait_until(lambda: not made.ticks)
    made.showNormal()
    rig.wait_until(lambda: made.ticks)


class Screen:
    """One that has a name; the tests' own has none."""

    def name(self) -> str:
        return "HDMI-2"


def test_it_remembers_its_screen_and_that_it_filled_it(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig.up(*AGENT)
    made = board(rig)
    monkeypatch.setattr(made, "screen", Screen)
    press(made, Qt.Key.Key_F11)
    rig.wait_until(made.isFullScreen)
    press(made, Qt.Key.Key_Escape)
    kept = rig.services.preferences.settings.wallboard
    assert kept.screen == "HDMI-2"
    assert kept.full_screen
    made = board(rig)
    assert made.isFullScreen()
    press(made, Qt.Key.Key_F11)
    rig.wait_until(lambda: not made.isFullScreen())
    made.close()
    assert not rig.services.preferences.settings.wallboard.full_screen


def test_the_menu_opens_it_and_quitting_closes_it(rig: Rig) -> None:
    menu = rig.desktop.window.menu
    next(action for action in menu.actions() if action.text() == "Wallboard").trigger()
    made = rig.desktop.wallboard
    assert made is not None
    assert made.isVisible()
    rig.desktop.quit()
    assert not made.isVisible()
    assert not made.ticks


@pytest.mark.parametrize("count", [1, 2, 3, 4, 7, 12, 30])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (500, 300)])
def test_tiles_fill_the_window_and_never_overlap(count: int, size: tuple[int, int]) -> None:
    whole = QRectF(0, 0, *size)
    made = places(count, whole, 6)
    assert len(made) == count
    assert all(whole.contains(place) for place in made)
    assert not any(one.intersects(other) for one, other in itertools.combinations(made, 2))
    used = sum(place.width() * place.height() for place in made)
    assert used > 0.5 * size[0] * size[1]


def test_it_draws_in_every_size_and_look(rig: Rig) -> None:
    rig.up(*AGENT)
    waiting = tuple(caller(n, ago=5000) for n in range(1, 120))
    many = [queue(f"{n}", f"Queue {n}", members=(ME,), callers=waiting) for n in range(12)]
    tell(rig, *many)
    made = board(rig)
    for appearance, size in ((Appearance.LIGHT, (320, 200)), (Appearance.DARK, (1920, 1080))):
        rig.theme.tokens = DARK if appearance is Appearance.DARK else LIGHT
        made.resize(*size)
        shown = made.grab().toImage()
        spots = itertools.product(range(0, size[0], 4), range(0, size[1], 4))
        colours = {shown.pixelColor(x, y).name() for x, y in spots}
        assert rig.theme.colour("busy").name() in colours

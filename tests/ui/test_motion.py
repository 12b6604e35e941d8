# SPDX-License-Identifier: MIT
"""A lamp that rings breathes, if nobody asked for stillness; nothing else moves, no timer runs."""

from collections.abc import Generator
from dataclasses import replace

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from busylamp.settings.model import Appearance
from busylamp.telephony.model import CallState, PresenceState
from busylamp.ui.theme import Theme
from busylamp.ui.widgets.lamp import Lamp
from tests.ui import calls
from tests.ui.rig import Rig, talking


class Wish:
    """What the user asked the system for."""

    def __init__(self) -> None:
        self.still = False
        self.is_followed = False

    def start(self) -> None:
        self.is_followed = True

    def stop(self) -> None:
        self.is_followed = False

    def is_asked(self) -> bool:
        return self.still


@pytest.fixture
def wish(rig: Rig) -> Generator[Wish]:
    made = Wish()
    rig.theme.motion.follow(made)
    yield made
    rig.theme.motion.stop()
    assert not made.is_followed


def timers() -> set[int]:
    """The intervals of all timers that run."""
    return {
        timer.interval()
        for top in QApplication.topLevelWidgets()
        for timer in top.findChildren(QTimer)
        if timer.isActive()
    }


def pictures(rig: Rig, lamp: Lamp, count: int) -> list[QImage]:
    """So many pictures, each unlike the one before."""
    seen = [lamp.grab().toImage()]
    while len(seen) < count:
        rig.wait_until(lambda: lamp.grab().toImage() != seen[-1])
        seen.append(lamp.grab().toImage())
    return seen


def test_my_lamp_breathes_while_it_rings(rig: Rig, wish: Wish) -> None:
    rig.up(*calls.EVERYTHING)
    lamp = rig.desktop.window.head.lamp
    rig.desktop.window.show()
    rig.show_lamp("1000", "Dana Reyes", PresenceState.IDLE)
    assert 250 not in timers()
    rig.show_lamp("1000", "Dana Reyes", PresenceState.RINGING)
    assert 250 in timers()
    pictures(rig, lamp, 4)
    rig.show_lamp("1000", "Dana Reyes", PresenceState.IN_USE)
    assert 250 not in timers()  # answered: at once
    assert not lamp.breath.depth
    assert wish.is_followed


def test_the_lamp_of_a_pop_up_breathes_until_the_call_is_answered(rig: Rig, wish: Wish) -> None:
    rig.up(*calls.EVERYTHING)
    call = calls.ring(rig, "Ana Kovac")
    card = rig.desktop.popups.cards[0]
    assert card.lamp.breath.is_going
    pictures(rig, card.lamp, 3)
    rig.update(talking(call, 1.0))
    assert not [each for each in rig.desktop.popups.cards if each.lamp.breath.is_going]
    assert 250 not in timers()
    assert wish.is_followed


@pytest.mark.parametrize("when", ["before", "while"])
def test_nothing_moves_if_the_system_says_so(rig: Rig, wish: Wish, when: str) -> None:
    rig.up(*calls.EVERYTHING)
    wish.still = when == "before"
    calls.ring(rig, "Ana Kovac")
    lamp = rig.desktop.popups.cards[0].lamp
    if when == "while":
        pictures(rig, lamp, 2)
        wish.still = True
        rig.wait_until(lambda: not lamp.breath.is_going)
    assert 250 not in timers()
    assert not lamp.breath.depth


def test_what_is_not_seen_does_not_move(rig: Rig, wish: Wish) -> None:
    rig.up(*calls.EVERYTHING)
    window = rig.desktop.window
    rig.show_lamp("1000", "Dana Reyes", PresenceState.RINGING)
    window.show()
    assert window.head.lamp.breath.is_going
    window.hide()
    assert not window.head.lamp.breath.is_going
    window.show()
    assert window.head.lamp.breath.is_going
    assert wish.is_followed


def test_a_colleagues_lamp_stands_still(rig: Rig, wish: Wish) -> None:
    rig.up(*calls.EVERYTHING)
    lamp = Lamp(rig.theme)
    rig.bot.addWidget(lamp)
    lamp.show_state(PresenceState.RINGING)
    lamp.show()
    assert not lamp.breath.is_going
    assert wish.is_followed


def test_nothing_moves_before_the_system_was_asked(rig: Rig) -> None:
    """So are the gallery's pictures, and all other tests."""
    calls.ring(rig, "Ana Kovac")
    assert not rig.desktop.popups.cards[0].lamp.breath.is_going
    assert not rig.theme.motion.is_allowed


def test_the_deepest_breath_leaves_the_lamp_itself_as_it_is(rig: Rig, wish: Wish) -> None:
    """Only a rim comes and goes: the state can be read at any moment."""
    theme = Theme(Appearance.LIGHT)
    theme.motion.follow(wish)
    lamp = Lamp(theme, 34, breathes=True)
    rig.bot.addWidget(lamp)
    lamp.show_state(PresenceState.RINGING)
    lamp.show()
    whole, deep = pictures(rig, lamp, 2)
    for place in range(6, 28):
        assert whole.pixel(place, 17) == deep.pixel(place, 17)


def test_held_calls_do_not_breathe(rig: Rig, wish: Wish) -> None:
    rig.up(*calls.EVERYTHING)
    call = calls.talk(rig, "Ana Kovac")
    rig.update(replace(call, state=CallState.HELD))
    assert 250 not in timers()
    assert wish.is_followed

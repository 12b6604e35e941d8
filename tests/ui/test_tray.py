# SPDX-License-Identifier: MIT
"""The lamp beside the clock: my state, my calls that may be hung up, Quit."""

import pytest
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from busylamp.ami.actions import Hangup, Originate
from busylamp.settings.keys import with_values
from busylamp.telephony.model import CallResult, PresenceState
from busylamp.ui.theme import DARK
from busylamp.ui.tray import Tray
from tests.ui.past import keep, miss
from tests.ui.rig import Rig


def menu(rig: Rig) -> list[str]:
    rig.desktop.tray.menu.aboutToShow.emit()
    return rig.words(rig.desktop.tray.menu)


def act(rig: Rig, words: str) -> None:
    actions = rig.desktop.tray.menu.actions()
    next(action for action in actions if action.text() == words).trigger()


def test_only_calls_that_may_be_hung_up_are_offered(rig: Rig) -> None:
    last = ["Call voicemail", "Snooze", "Settings…", "Quit"]
    assert menu(rig) == ["1000 · State not known", "Open Busylamp", *last]
    call = rig.ring("Ana")
    assert menu(rig)[2:] == ["Decline Ana", *last]
    rig.up("Originate")
    assert menu(rig)[2:] == last
    rig.up("Hangup")
    act(rig, menu(rig)[2])
    assert [action for _, action in rig.line.asked] == [Hangup(channel="PJSIP/1000-1", cause=21)]
    rig.end(call, CallResult.REJECTED)
    assert menu(rig)[2:] == ["Call again", "Snooze", "Settings…", "Quit"]


def test_a_call_that_ended_while_the_menu_was_open_is_left_alone(rig: Rig) -> None:
    call = rig.ring("Ana")
    words = menu(rig)[2]
    rig.end(call, CallResult.MISSED)
    act(rig, words)
    assert rig.line.asked == []


def test_names_are_shown_as_they_are(rig: Rig) -> None:
    """One & alone is the mark of a shortcut, a tab the beginning of one."""
    rig.show_lamp("1000", "Q&A\tDesk", PresenceState.IDLE)
    rig.ring("Smith & Sons\n<b>Ltd</b>" + "x" * 1000)
    state, _, hang_up, *_ = menu(rig)
    assert state == "Q&&A Desk · Available"
    assert hang_up.startswith("Decline Smith && Sons <b>Ltd</b>xxx")
    assert len(hang_up) < 140


def test_quit_and_open_are_passed_on(rig: Rig) -> None:
    tray, wishes = rig.desktop.tray, list[str]()
    tray.quit_wanted.connect(lambda: wishes.append("quit"))
    tray.open_wanted.connect(lambda: wishes.append("open"))
    menu(rig)
    rig.desktop.window.hide()
    act(rig, "Open Busylamp")
    assert rig.desktop.window.isVisible()
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    act(rig, "Quit")
    assert wishes == ["open", "open", "quit"]
    assert not rig.desktop.window.isVisible()


def test_the_lamp_and_its_words_follow(rig: Rig) -> None:
    tray = rig.desktop.tray
    rig.show_lamp("1000", "Dana", PresenceState.IDLE)
    free = tray.icon.icon().pixmap(22, 22).toImage()
    assert tray.icon.toolTip() == "Busylamp · Dana · Available"
    rig.show_lamp("1000", "Dana", PresenceState.IN_USE)
    assert tray.icon.toolTip() == "Busylamp · Dana · On a call"
    busy = tray.icon.icon().pixmap(22, 22).toImage()
    assert busy != free
    rig.theme.tokens = DARK
    rig.theme.changed.emit()
    assert tray.icon.icon().pixmap(22, 22).toImage() == busy  # the bar has a look of its own
    act(rig, "Settings…")
    assert rig.desktop.settings is not None
    rig.desktop.settings.close()


def test_missed_calls_put_a_dot_on_the_lamp(rig: Rig) -> None:
    tray = rig.desktop.tray
    rig.show_lamp("1000", "Dana", PresenceState.IDLE)
    plain = tray.icon.icon().pixmap(22, 22).toImage()
    miss(rig)
    assert tray.icon.toolTip() == "Busylamp · Dana · Available · 1 missed"
    pictures = tray.icon.icon().cacheKey()
    miss(rig)
    assert tray.icon.toolTip() == "Busylamp · Dana · Available · 2 missed"
    assert tray.icon.icon().cacheKey() == pictures, "six pictures are not drawn anew for nothing"
    assert tray.icon.icon().pixmap(22, 22).toImage() != plain
    rig.services.journal.mark_seen()
    assert tray.icon.toolTip() == "Busylamp · Dana · Available"
    assert tray.icon.icon().pixmap(22, 22).toImage() == plain


def test_the_last_calls_can_be_called_again(rig: Rig) -> None:
    assert "Call again" not in menu(rig)
    keep(rig, 10, "+442079460019", name="Bob & Sons")
    keep(rig, 20, "+442079460018", name="Ana")
    keep(rig, 30, "+442079460018", name="Ana")
    keep(rig, 40, "")  # withheld: nobody to call
    assert "Call again" in menu(rig)
    again = next(a for a in rig.desktop.tray.menu.actions() if a.text() == "Call again").menu()
    assert isinstance(again, QMenu)
    offered = [words.partition(" · ")[0] for words in rig.words(again)]
    assert offered == ["Bob && Sons", "Ana"]
    again.actions()[1].trigger()
    (asked,) = [action for _, action in rig.line.asked if isinstance(action, Originate)]
    assert asked.exten == "+442079460018"


def test_favourites_are_called_from_the_menu(rig: Rig) -> None:
    preferences = rig.services.preferences
    favourites = {"window.favourites": ("1001", "1002")}
    preferences.change(with_values(preferences.settings, favourites))
    rig.show_lamp("1001", "Smith & Sons", PresenceState.IN_USE)
    rig.desktop.window.hide()
    called = ["Call Smith && Sons · On a call", "Call 1002 · State not known"]
    assert menu(rig)[2:] == [*called, "Call voicemail", "Snooze", "Settings…", "Quit"]
    act(rig, menu(rig)[2])
    assert rig.desktop.window.isVisible()


def test_a_tray_that_comes_later_gets_the_lamp(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    tray, shown = rig.desktop.tray, list[str]()
    monkeypatch.setattr(tray.icon, "show", lambda: shown.append("lamp"))
    monkeypatch.setattr(Tray, "is_possible", staticmethod(lambda: False))
    tray.begin()
    assert shown == []
    monkeypatch.setattr(Tray, "is_possible", staticmethod(lambda: True))
    tray._waiting.timeout.emit()
    assert shown == ["lamp"]
    assert not tray._waiting.isActive()

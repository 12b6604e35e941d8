# SPDX-License-Identifier: MIT
"""Another language: at once, without a restart, and not in the middle of a call."""

from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from pytestqt.qtbot import QtBot

from busylamp import assets
from busylamp.settings.model import Language
from busylamp.telephony.model import CallResult
from busylamp.ui.screen import Screen
from busylamp.ui.tongue import Tongue
from tests.languages.pseudo import make, pseudo
from tests.ui.rig import Rig, open_rig


def _german_is(made: Path, real: Callable[[str], Path]) -> Callable[[str], Path]:
    return lambda name: made if name == "de" else real(name)


@pytest.fixture
def screen(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Generator[tuple[Rig, Screen]]:
    """A user's screen; its German is the language nobody speaks."""
    before = QLocale()
    made = make(tmp_path)
    monkeypatch.setattr(assets, "language", _german_is(made, assets.language))
    rig = open_rig(qtbot, tmp_path)
    rig.desktop.give_way()  # the screen makes its own
    for each in (rig.desktop.window, rig.desktop):
        each.deleteLater()
    tongue = Tongue()
    screen = Screen(rig.services, rig.theme, tongue)
    screen.start()
    rig.wait_until(lambda: screen.desktop.is_settled)
    rig.up()
    yield rig, screen
    rig.wait_until(lambda: screen.desktop.is_settled)
    rig.desktop = screen.desktop
    rig.close()
    screen.deleteLater()
    tongue.speak(Language.ENGLISH)
    tongue._forget()
    tongue.deleteLater()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
    QLocale.setDefault(before)


def choose(rig: Rig, language: Language) -> None:
    settings = rig.services.preferences.settings
    window = replace(settings.window, language=language)
    rig.services.preferences.change(replace(settings, window=window))


def first_tab(screen: Screen) -> str:
    return screen.desktop.window.lists.tabs.tabText(0)


def test_another_language_is_there_at_once(screen: tuple[Rig, Screen]) -> None:
    rig, shown = screen
    old = shown.desktop
    window = old.window
    assert first_tab(shown) == "People"
    assert rig.services.phone.place("+498912345678") == "Munich"
    shown.desktop.open_settings()
    with rig.bot.waitSignal(shown.renewed):
        choose(rig, Language.GERMAN)
    rig.wait_until(lambda: shown.desktop.is_settled)
    assert first_tab(shown) == pseudo("People")
    assert rig.services.phone.place("+498912345678") == "München"
    rig.wait_until(lambda: not shiboken6.isValid(window))
    assert not shiboken6.isValid(old)  # nothing of it hears of calls any more
    assert shown.desktop.window.isVisible()
    assert shown.desktop.settings is not None  # where the language was chosen
    assert shown.desktop.settings.windowTitle() == pseudo("Settings")
    rig.ring("Anna")
    assert len(shown.desktop.popups.cards) == 1
    assert len(shown.desktop.window.cards.cards) == 1


def test_the_choice_can_be_taken_back_in_the_new_language(screen: tuple[Rig, Screen]) -> None:
    rig, shown = screen
    dialog = shown.desktop.open_settings()
    with rig.bot.waitSignal(shown.renewed):
        dialog.changes.put("Language", {"window.language": Language.GERMAN})
    rig.wait_until(lambda: shown.desktop.is_settled)
    again = shown.desktop.settings
    assert again is not None
    with rig.bot.waitSignal(shown.renewed):
        again.changes.undo()
    rig.wait_until(lambda: shown.desktop.is_settled)
    assert first_tab(shown) == "People"


def test_a_call_is_not_taken_off_the_screen(screen: tuple[Rig, Screen]) -> None:
    rig, shown = screen
    call = rig.ring("Anna")
    choose(rig, Language.GERMAN)
    QCoreApplication.processEvents()
    assert first_tab(shown) == "People"
    with rig.bot.waitSignal(shown.renewed):
        rig.end(call, CallResult.ANSWERED)
    assert first_tab(shown) == pseudo("People")


def test_the_same_language_by_another_name_changes_nothing(screen: tuple[Rig, Screen]) -> None:
    rig, shown = screen
    old = shown.desktop
    with rig.bot.assertNotEmitted(shown.renewed, wait=50):
        choose(rig, Language.ENGLISH)
    assert shown.desktop is old


def test_changed_twice_in_a_moment_the_last_one_is_spoken(screen: tuple[Rig, Screen]) -> None:
    rig, shown = screen
    with rig.bot.waitSignal(shown.renewed):
        choose(rig, Language.GERMAN)
    assert not shown.desktop.is_settled
    with rig.bot.waitSignal(shown.renewed):
        choose(rig, Language.ENGLISH)
    assert first_tab(shown) == "People"


def test_ended_before_the_new_window_stands_the_keys_are_let_go(
    screen: tuple[Rig, Screen],
) -> None:
    rig, shown = screen
    around = shown.desktop.surroundings
    with rig.bot.waitSignal(shown.renewed):
        choose(rig, Language.GERMAN)
    assert not shown.desktop.is_settled
    stopped: list[bool] = []
    stop = around.stop

    def told() -> None:
        stopped.append(True)
        stop()

    around.stop = told
    shown.quit()
    assert stopped == [True]

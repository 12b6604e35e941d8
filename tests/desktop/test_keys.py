# SPDX-License-Identifier: MIT
"""Keys of the whole desktop, and what another program selected, on a real X server."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Generator

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from busylamp.demo.stage import Stage
from busylamp.services.copied import Copied, CopyReader
from busylamp.settings.chords import parse_chord
from busylamp.system.hotkeys.protocol import Act, KeyHeld, Listener, Press
from busylamp.system.hotkeys.x11 import X11Hotkeys
from busylamp.system.selection.x11 import LIMIT, read_selections
from busylamp.telephony.reasons import HotkeyTrouble
from tests.desktop.conftest import ask
from tests.seat import Seat

DEADLINE = 10_000
# Another program with a key of its own: holds F8 as long as it runs.
HOLDER = """
import sys
from PySide6.QtGui import QGuiApplication
from busylamp.settings.chords import parse_chord
from busylamp.system.hotkeys.protocol import Act, Listener
from busylamp.system.hotkeys.x11 import X11Hotkeys
app = QGuiApplication(["holder"])
keys = X11Hotkeys(Listener(pressed=print, held=lambda held: print(held.trouble, flush=True)))
keys.hold({Act.SHOW: parse_chord("F8")})
app.exec()
"""


class Held:
    """Keys with all they told."""

    def __init__(self) -> None:
        self.presses: list[Press] = []
        self.states: list[KeyHeld] = []
        listener = Listener(pressed=self.presses.append, held=self.states.append)
        self.keys = X11Hotkeys(listener)


@pytest.fixture
def held(qtbot: QtBot) -> Generator[Held]:
    made = Held()
    yield made
    made.keys.close()


@pytest.fixture
def select() -> Generator[Callable[[str, str], None]]:
    """Another program owns a selection (xclip stays until its selection is taken)."""
    owners: list[subprocess.Popen[bytes]] = []

    def own(which: str, text: str) -> None:
        command = ["xclip", "-quiet", "-loops", "0", "-selection", which]
        owner = subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
        assert owner.stdin is not None
        owner.stdin.write(text.encode())
        owner.stdin.close()
        owners.append(owner)
        end = time.monotonic() + 10
        wanted = text[:LIMIT].strip()
        while ask("xclip", "-o", "-selection", which)[:LIMIT].strip() != wanted:
            assert time.monotonic() < end, "xclip did not take the selection"

    yield own
    for owner in owners:
        owner.kill()
        owner.wait()


def test_a_key_is_held_and_reaches_no_other_program(qtbot: QtBot, held: Held) -> None:
    editor = QLineEdit()
    editor.show()
    editor.activateWindow()
    window = str(int(editor.winId()))
    qtbot.waitUntil(lambda: ask("xdotool", "getactivewindow") == window, timeout=DEADLINE)
    held.keys.hold({Act.DIAL: parse_chord("Ctrl+Alt+D"), Act.SHOW: parse_chord("F9")})
    assert [state.trouble for state in held.states] == [None, None]
    ask("xdotool", "key", "ctrl+alt+d")
    ask("xdotool", "key", "d")
    ask("xdotool", "key", "F9")
    qtbot.waitUntil(lambda: len(held.presses) == 2, timeout=DEADLINE)
    assert [press.act for press in held.presses] == [Act.DIAL, Act.SHOW]
    qtbot.waitUntil(lambda: editor.text() == "d", timeout=DEADLINE)
    held.keys.hold({})
    ask("xdotool", "key", "F9", "x")
    qtbot.waitUntil(lambda: editor.text() == "dx", timeout=DEADLINE)
    assert len(held.presses) == 2
    editor.close()
    editor.deleteLater()


@pytest.mark.parametrize("lock", ["Num_Lock", "Caps_Lock"])
def test_a_lock_does_not_disturb(qtbot: QtBot, held: Held, lock: str) -> None:
    held.keys.hold({Act.DIAL: parse_chord("Ctrl+Alt+D")})
    ask("xdotool", "key", lock)
    try:
        ask("xdotool", "key", "ctrl+alt+d")
        qtbot.waitUntil(lambda: len(held.presses) == 1, timeout=DEADLINE)
    finally:
        ask("xdotool", "key", lock)


def test_a_key_held_down_counts_once(qtbot: QtBot, held: Held) -> None:
    held.keys.hold({Act.DIAL: parse_chord("Ctrl+Alt+D"), Act.SHOW: parse_chord("F9")})
    for _ in range(5):
        ask("xdotool", "key", "ctrl+alt+d")
    ask("xdotool", "key", "F9")
    qtbot.waitUntil(lambda: Press(act=Act.SHOW) in held.presses, timeout=DEADLINE)
    assert [press.act for press in held.presses] == [Act.DIAL, Act.SHOW]


def test_a_key_of_another_program_is_reported(qtbot: QtBot, held: Held) -> None:
    command = [sys.executable, "-c", HOLDER]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "None\n"
        held.keys.hold({Act.DIAL: parse_chord("F8"), Act.SHOW: parse_chord("F9")})
        assert held.states == [
            KeyHeld(act=Act.DIAL, keys="F8", trouble=HotkeyTrouble.TAKEN),
            KeyHeld(act=Act.SHOW, keys="F9"),
        ]
        assert not held.keys.is_free(parse_chord("F8"))
        assert not held.keys.is_free(parse_chord("F9"))
        assert held.keys.is_free(parse_chord("F7"))
        holder.terminate()
    # The server lets go of its keys some time after it ended.
    qtbot.waitUntil(lambda: held.keys.is_free(parse_chord("F8")), timeout=DEADLINE)
    held.keys.hold({Act.DIAL: parse_chord("F8")})
    assert held.states[-1].trouble is None


def test_another_layout_moves_the_key_with_its_sign(qtbot: QtBot, held: Held) -> None:
    """On a German keyboard Y and Z change places."""
    held.keys.hold({Act.DIAL: parse_chord("Ctrl+Alt+Z")})
    told = len(held.states)
    ask("setxkbmap", "de")
    try:
        qtbot.waitUntil(lambda: len(held.states) > told, timeout=DEADLINE)
        ask("xdotool", "keydown", "37", "keydown", "64", "key", "29", "keyup", "64", "keyup", "37")
        qtbot.waitUntil(lambda: len(held.presses) == 1, timeout=DEADLINE)
    finally:
        ask("setxkbmap", "us")


def test_what_is_selected_and_copied_is_read(select: Callable[[str, str], None]) -> None:
    select("primary", "call +44 20 7946 0018 ☎")
    select("clipboard", "030 123456")
    assert read_selections() == {"PRIMARY": "call +44 20 7946 0018 ☎", "CLIPBOARD": "030 123456"}
    assert ask("xclip", "-o", "-selection", "clipboard") == "030 123456"


def test_of_a_long_text_only_the_beginning_is_read(select: Callable[[str, str], None]) -> None:
    select("primary", "1002 " + "x" * 3_000_000)
    text = read_selections()["PRIMARY"]
    assert text.startswith("1002 xxx")
    assert len(text) <= LIMIT


def test_the_newest_comes_first(qtbot: QtBot, select: Callable[[str, str], None]) -> None:
    reader = CopyReader()
    found: list[tuple[Copied, ...]] = []

    def texts() -> list[str]:
        count = len(found)
        reader.read(found.append)
        qtbot.waitUntil(lambda: len(found) > count, timeout=DEADLINE)
        return [copied.text for copied in found[-1]]

    select("primary", "1001")
    select("clipboard", "1002")
    qtbot.waitUntil(lambda: texts() == ["1002", "1001"], timeout=DEADLINE)
    select("primary", "1003")
    qtbot.waitUntil(lambda: texts() == ["1003", "1002"], timeout=DEADLINE)
    assert [copied.selected for copied in found[-1]] == [True, False]


def test_an_owner_that_hangs_freezes_nothing(
    qtbot: QtBot, select: Callable[[str, str], None]
) -> None:
    select("clipboard", "1002")
    command = ["xclip", "-quiet", "-loops", "0", "-selection", "primary"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL) as hung:
        assert hung.stdin is not None
        hung.stdin.write(b"1003")
        hung.stdin.close()
        qtbot.waitUntil(lambda: ask("xclip", "-o") == "1003", timeout=DEADLINE)
        os.kill(hung.pid, signal.SIGSTOP)
        found: list[tuple[Copied, ...]] = []
        reader = CopyReader()
        turns: list[float] = []
        reader.read(found.append)
        assert found == []  # it did not wait
        while not found:
            turns.append(time.monotonic())
            qtbot.wait(1)
        os.kill(hung.pid, signal.SIGCONT)
        hung.kill()
    assert [copied.text for copied in found[0]] == ["1002"]
    assert len(turns) > 50  # the window went on turning


def test_no_x_server_is_nothing_selected() -> None:
    assert read_selections(":4711") == {}


def test_the_key_calls_what_was_selected_in_another_program(
    seat: Seat, stage: Stage, select: Callable[[str, str], None]
) -> None:
    """Key, card, Enter, and the PBX is asked to call."""
    select("primary", "Tel. 1002")
    select("clipboard", "Ext. 1002")
    ask("xdotool", "key", "ctrl+alt+d")
    card = seat.desktop.entrance.confirm
    seat.wait_until(lambda: card.isVisible() and card.isActiveWindow())
    assert "1002" in card.title.whole + card.number.whole
    assert seat.cards() == []

    def called() -> bool:
        """Enter counts from half a second after the card has the focus."""
        if card.isVisible() and not seat.cards():
            ask("xdotool", "key", "Return")
        return any("1002" in card[0] + card[2] for card in seat.cards())

    seat.wait_until(called)
    stage.hang_up_all()


def test_two_numbers_are_a_choice_the_newest_first(
    seat: Seat, select: Callable[[str, str], None]
) -> None:
    select("primary", "1001")
    select("clipboard", "1002")
    ask("xdotool", "key", "ctrl+alt+d")
    chooser = seat.desktop.entrance.chooser
    seat.wait_until(lambda: chooser.isVisible() and chooser.isActiveWindow())
    rows = [chooser.list.item(at).text() for at in range(chooser.list.count())]
    assert [row.partition("\n")[0] for row in rows] == ["1002", "1001"]
    ask("xdotool", "key", "Escape")
    seat.wait_until(lambda: not chooser.isVisible())

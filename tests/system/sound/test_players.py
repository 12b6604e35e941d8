# SPDX-License-Identifier: MIT
"""The ring: a real process, found in the system's folders, ended with the ringing."""

import runpy
import threading
import time
import wave
from collections.abc import Callable
from pathlib import Path

import pytest

from busylamp import assets
from busylamp.system.sound.choose import choose_ringer
from busylamp.system.sound.players import Player, PlayerRinger, find_player
from busylamp.system.sound.protocol import Ringer, Silent
from busylamp.system.sound.windows import WindowsRinger

ROOT = Path(__file__).parents[3]
SECONDS = 10.0


def program(folder: Path, name: str, body: str) -> Path:
    folder.mkdir(exist_ok=True)
    file = folder / name
    file.write_text(f"#!/bin/sh\n{body}\n")
    file.chmod(0o755)
    return file


def wait_until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + SECONDS
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.01)


def lines(file: Path) -> list[str]:
    return file.read_text().splitlines() if file.exists() else []


def test_the_first_known_player_of_the_systems_folders(tmp_path: Path) -> None:
    first, second = tmp_path / "one", tmp_path / "two"
    program(first, "aplay", "")
    program(second, "paplay", "")
    program(second, "ring", "")
    found = find_player([first, second])
    assert found == Player(second / "paplay")
    assert find_player([first]) == Player(first / "aplay", ("-q",))
    assert find_player([tmp_path]) is None


def test_the_file_is_one_argument_whatever_its_name(tmp_path: Path) -> None:
    told = tmp_path / "told"
    player = program(tmp_path, "player", f'printf "%s\\n" "$#" "$@" >> "{told}"; exec sleep 60')
    file = tmp_path / "-f $(touch x); ring.wav"
    ringer = PlayerRinger(Player(player, ("-q",)))
    ringer.ring(file)
    wait_until(lambda: len(lines(told)) == 3)
    ringer.stop()
    assert lines(told) == ["2", "-q", str(file)]


def test_it_rings_again_and_again_and_stops_at_once(tmp_path: Path) -> None:
    told, ended = tmp_path / "told", tmp_path / "ended"
    trap = f"trap 'echo ended >> \"{ended}\"; exit' TERM"
    last = f'[ $(wc -l < "{told}") -lt 3 ] || while :; do sleep 0.01; done'
    body = f'{trap}; echo "$$" >> "{told}"; {last}'
    ringer = PlayerRinger(Player(program(tmp_path, "player", body)))
    ringer.ring(tmp_path / "ring.wav")
    ringer.ring(tmp_path / "ring.wav")  # a second call rings: the same sound goes on
    wait_until(lambda: len(lines(told)) == 3)
    ringer.stop()
    wait_until(lambda: lines(ended) == ["ended"])
    pid = lines(told)[-1]
    wait_until(lambda: not Path(f"/proc/{pid}").exists())
    ringer.ring(tmp_path / "ring.wav")
    wait_until(lambda: len(lines(told)) == 4)
    ringer.stop()


def test_a_ring_nobody_ends_ends_by_itself(tmp_path: Path) -> None:
    told = tmp_path / "told"
    player = program(tmp_path, "player", f'echo "$$" >> "{told}"; exec sleep 60')
    ringer = PlayerRinger(Player(player), longest=0.3)
    ringer.ring(tmp_path / "ring.wav")
    wait_until(lambda: len(lines(told)) == 1)
    wait_until(lambda: not Path(f"/proc/{lines(told)[0]}").exists())
    ringer.stop()


@pytest.mark.parametrize("body", ["exit 1", None])
def test_a_player_that_fails_is_left_alone(tmp_path: Path, body: str | None) -> None:
    told = tmp_path / "told"
    if body is not None:
        player = program(tmp_path, "player", f'echo x >> "{told}"; {body}')
    else:
        player = tmp_path / "missing"
    ringer = PlayerRinger(Player(player), longest=SECONDS)
    ringer.ring(tmp_path / "ring.wav")
    if body is not None:
        wait_until(lambda: len(lines(told)) == 3)
    ringer.stop()


def test_no_relative_path_is_played(tmp_path: Path) -> None:
    ringer = PlayerRinger(Player(tmp_path / "player"))
    ringer.ring(Path("-o ring.wav"))
    assert ringer._stopping is None


@pytest.mark.parametrize("make", [Silent, WindowsRinger, choose_ringer])
def test_what_can_not_be_played_starts_nothing(make: Callable[[], Ringer]) -> None:
    """Neither a process that plays, nor a thread that would end it."""
    ringer, before = make(), set(threading.enumerate())
    ringer.stop()
    ringer.ring(Path("ring.wav"))  # relative: no file of ours
    assert set(threading.enumerate()) == before
    ringer.stop()


def test_a_system_without_a_player_is_silent(tmp_path: Path) -> None:
    before = set(threading.enumerate())
    Silent().ring(tmp_path / "ring.wav")
    assert set(threading.enumerate()) == before


def test_a_ring_of_windows_ends_with_its_timer() -> None:
    ringer, before = WindowsRinger(), set(threading.enumerate())
    ringer.ring(Path("/ring.wav").absolute())
    (timer,) = set(threading.enumerate()) - before
    ringer.stop()
    timer.join(SECONDS)
    assert not timer.is_alive()


def test_our_own_ring_is_what_its_script_makes(tmp_path: Path) -> None:
    script = runpy.run_path(str(ROOT / "packaging" / "sounds" / "ring.py"))
    script["write"](tmp_path / "ring.wav")
    assert (tmp_path / "ring.wav").read_bytes() == assets.sound("ring").read_bytes()
    with wave.open(str(assets.sound("ring"))) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)
        assert file.getnframes() == 2 * file.getframerate()

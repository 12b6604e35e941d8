# SPDX-License-Identifier: MIT
"""Eight starts at once are one instance that hears all eight; a killed one leaves no lock."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from busylamp.system.instance.enter import enter
from busylamp.system.instance.messages import Show
from busylamp.system.instance.place import Place
from busylamp.system.instance.protocol import Way
from tests.system.instance.conftest import wait_until

ROUNDS = int(os.environ.get("BUSYLAMP_ROUNDS", "3"))
STARTS = 8
SOURCE = Path(__file__).parents[3] / "desktop"

# What main does, without the window: the first keeps what it hears until it has heard everybody.
START = """
import json, sys, threading, time
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from busylamp.system.instance.enter import enter
from busylamp.system.instance.messages import Prefill
from busylamp.system.instance.place import Place
import busylamp.system.instance.loopback as loopback, busylamp.system.instance.unix as unix
way = {"UnixWay": unix.UnixWay, "LoopbackWay": loopback.LoopbackWay}[sys.argv[2]]()
place, own, all_of_them = Place(Path(sys.argv[3]), "one"), sys.argv[4], int(sys.argv[5])
print("ready", flush=True)
sys.stdin.readline()
began = time.monotonic()
door = enter(place, Prefill(text=own), way)
if door is None:
    print(json.dumps(time.monotonic() - began))
else:
    heard, whole = [own], threading.Event()
    def take(message, reply):
        if message.text not in heard:
            heard.append(message.text)
        reply.end({"ok": True})
        if len(heard) >= all_of_them:
            whole.set()
    door.inbox.attend(take)
    whole.wait(20)
    door.close()
    print(json.dumps(heard))
"""


def start(way: Way, place: Place, text: str, expected: int) -> "subprocess.Popen[str]":
    arguments = [str(SOURCE), type(way).__name__, str(place.folder), text, str(expected)]
    return subprocess.Popen(
        [sys.executable, "-I", "-c", START, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def together(way: Way, place: Place, texts: list[str]) -> list[list[str] | float]:
    """Start one for each text, let all go at once; return what each heard, or how long it told."""
    running = [start(way, place, text, len(texts)) for text in texts]
    for each in running:
        assert each.stdout is not None
        assert each.stdout.readline() == "ready\n"
    for each in running:
        assert each.stdin is not None
        each.stdin.write("\n")
        each.stdin.flush()
    return [json.loads(each.communicate(timeout=60)[0]) for each in running]


def test_eight_at_once_are_one_and_lose_nothing(way: Way, place: Place) -> None:
    took: list[float] = []
    for number in range(ROUNDS):
        texts = [f"tel:{number}{each}" for each in range(STARTS)]
        told = together(way, place, texts)
        heard = [each for each in told if isinstance(each, list)]
        assert len(heard) == 1
        assert sorted(heard[0]) == sorted(texts)
        took += [each for each in told if not isinstance(each, list)]
    p95 = sorted(took)[int(len(took) * 0.95)]
    print(f"{len(took)} told the one that runs, 95 of 100 within {p95 * 1000:.0f} ms")


def test_a_killed_one_leaves_no_lock(way: Way, place: Place) -> None:
    for _ in range(max(3, 2 * ROUNDS)):
        running = start(way, Place(place.folder, "one"), "tel:1", 99)
        assert running.stdout is not None
        assert running.stdin is not None
        assert running.stdout.readline() == "ready\n"
        running.stdin.write("\n")
        running.stdin.flush()
        wait_until(Place(place.folder, "one").address.exists, 60)
        running.send_signal(signal.SIGKILL)
        running.communicate(timeout=20)
        door = enter(Place(place.folder, "one"), Show(), way)
        assert door is not None
        door.close()


def test_a_closed_door_can_be_opened_again(way: Way, place: Place) -> None:
    for _ in range(20):
        door = enter(place, Show(), way)
        assert door is not None
        door.close()
        assert not place.address.exists()
        assert place.lock.exists()


@pytest.mark.skipif(os.name != "posix", reason="a folder stands for a lock that can't be made")
def test_without_a_lock_each_start_is_one_of_its_own(
    way: Way, place: Place, caplog: pytest.LogCaptureFixture
) -> None:
    place.lock.mkdir()
    for _ in range(2):
        door = enter(place, Show(), way)
        assert door is not None
        door.close()
    nowhere = enter(None, Show(), way)
    assert nowhere is not None
    nowhere.close()
    assert caplog.text.count("no door for other starts") == 3
    caplog.clear()

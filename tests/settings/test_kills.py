# SPDX-License-Identifier: MIT
"""Settings survive kill -9 while they are saved, and a disk that is full at any byte.

`BUSYLAMP_KILLS=5000` kills so often.
"""

import os
import random
import resource
import signal
import time
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest

from busylamp.settings.file import Origin, load, save
from busylamp.settings.model import Settings
from tests.stores.conftest import room

__all__ = ["room"]
TIMES = min(5000, int(os.environ.get("BUSYLAMP_KILLS", "40")))
LONGEST = 0.03  # seconds a writer lives after its first save


@pytest.fixture
def path(room: Path) -> Path:
    return room / "settings.toml"


def numbered(number: int) -> Settings:
    """Settings that belong together: a mixture of two is seen."""
    base = Settings()
    text = f"{number:08}"
    return replace(
        base,
        pbx=replace(base.pbx, host=f"h{text}", username="u" * (number % 900)),
        me=replace(base.me, extension=text),
    )


def number_of(settings: Settings) -> int:
    number = int(settings.me.extension or -1)
    assert settings == numbered(number)
    return number


def write_until_killed(path: Path, first: int) -> int:
    """Fork somebody who saves and saves; kill them; return the last save they told of."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            for number in range(first, first + 10_000):
                save(path, numbered(number))
                os.write(writing, b"%d\n" % number)
        finally:
            os._exit(1)
    os.close(writing)
    told = os.read(reading, 100)
    time.sleep(random.random() * LONGEST)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(reading, 65536):
        told += more
    os.close(reading)
    return int(told.split()[-1])


@pytest.mark.timeout(max(120, TIMES))
def test_no_save_that_was_told_is_lost(path: Path) -> None:
    save(path, numbered(0))
    worst = 0
    for turn in range(TIMES):
        told = write_until_killed(path, (turn + 1) * 10_000)
        loaded = load(path)
        assert (loaded.origin, loaded.repairs) == (Origin.FILE, ())
        assert number_of(loaded.settings) in (told, told + 1)
        worst = max(worst, sum(1 for _ in path.parent.iterdir()))
    old = time.time() - 7200.0
    for left in path.parent.glob(".*.part"):
        os.utime(left, (old, old))
    save(path, numbered(1))
    print(f"{TIMES} kills, at most {worst} files at once")
    assert sorted(each.name for each in path.parent.iterdir()) == [path.name, f"{path.name}.bak"]


@pytest.fixture
def limits() -> Generator[tuple[int, int]]:
    had = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield had
    resource.setrlimit(resource.RLIMIT_FSIZE, had)


def test_a_disk_full_at_any_byte_leaves_the_old_file(path: Path, limits: tuple[int, int]) -> None:
    save(path, numbered(1))
    size = path.stat().st_size
    refused = 0
    for room_left in range(0, size + 200, 37):
        resource.setrlimit(resource.RLIMIT_FSIZE, (room_left, limits[1]))
        try:
            save(path, numbered(2))
        except OSError:
            refused += 1
            assert number_of(load(path).settings) == 1
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        assert list(path.parent.glob(".*")) == []
        save(path, numbered(1))
    assert refused >= size // 37
    save(path, numbered(2))
    assert number_of(load(path).settings) == 2


@pytest.mark.parametrize("damage", ["cut", "zeros", "noise"])
def test_a_spoilt_file_is_kept_and_the_one_before_is_used(path: Path, damage: str) -> None:
    chance = random.Random(damage)
    for turn in range(20):
        save(path, numbered(2 * turn))
        save(path, numbered(2 * turn + 1))
        data = path.read_bytes()
        place = chance.randrange(1, len(data))
        spoilt = {
            "cut": data[:place].rstrip(b"\n]\"'0123456789") + b"[",
            "zeros": data[:place] + bytes(len(data) - place),
            "noise": data[:place] + b"\xff\xfe" + data[place:],
        }[damage]
        path.write_bytes(spoilt)
        loaded = load(path)
        assert loaded.origin is Origin.BACKUP
        assert number_of(loaded.settings) == 2 * turn
        assert len(loaded.repairs) == 1
        assert any(each.read_bytes() == spoilt for each in path.parent.glob("*.damaged-*"))

# SPDX-License-Identifier: MIT
"""The wheel holds what is meant to be in it, no more, and is the same wherever it is built."""

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# Where each file of the checkout comes to stand.
_PLACES = {
    "desktop/busylamp/": "busylamp/",
    "resources/icons/": "busylamp/resources/icons/",
    "resources/languages/": "busylamp/resources/languages/",
    "resources/licences/": "busylamp/resources/licences/",
    "resources/places.zip": "busylamp/resources/places.zip",
    "resources/sounds/": "busylamp/resources/sounds/",
}
_OF_WHEEL = ("METADATA", "RECORD", "WHEEL", "entry_points.txt", "licenses/LICENSE")


def checkout() -> list[str]:
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return [name for name in done.stdout.splitlines() if (ROOT / name).is_file()]


def build(folder: Path, *, umask: int, when: float) -> Path:
    """Build from a copy of what is in the checkout, at another place, time and umask."""
    pytest.importorskip("hatchling", reason="of the group build")
    before = os.umask(umask)
    try:
        for name in checkout():
            if name.startswith(("desktop/", "resources/")) or "/" not in name:
                copy = folder / name
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(ROOT / name, copy)
                os.utime(copy, (when, when))
    finally:
        os.umask(before)
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1700000000", "TZ": f"UTC{umask % 12}"}
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", "dist"]
    subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=True)
    (wheel,) = (folder / "dist").iterdir()
    return wheel


def place_of(name: str) -> str | None:
    for begin, place in _PLACES.items():
        if name.startswith(begin):
            return place + name.removeprefix(begin)
    return None


def test_two_clean_builds_are_one_and_hold_what_they_should(tmp_path: Path) -> None:
    first = build(tmp_path / "a", umask=0o022, when=1.6e9)
    second = build(tmp_path / "deeper" / "b", umask=0o077, when=1.7e9)
    assert first.name == second.name
    assert first.read_bytes() == second.read_bytes()
    with zipfile.ZipFile(first) as wheel:
        held = sorted(wheel.namelist())
    info = f"{'-'.join(first.name.split('-')[:2])}.dist-info"
    expected = [place for name in checkout() if (place := place_of(name)) is not None]
    assert held == sorted([*expected, *(f"{info}/{name}" for name in _OF_WHEEL)])
    assert "busylamp/resources/licences/THIRD-PARTY.txt" in held
    assert not [name for name in held if "test" in name.partition("/")[2].split("/")[0]]

# SPDX-License-Identifier: MIT
"""Lock and socket stand where nobody else can put one first."""

import os
import stat
from pathlib import Path

import pytest

from busylamp.settings.places import home_at
from busylamp.system.instance.place import place_of


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


def test_in_the_sessions_runtime_folder(run: Path, tmp_path: Path) -> None:
    place = place_of(home_at(tmp_path / "a"))
    assert place is not None
    assert place.folder == run / "busylamp"
    assert stat.S_IMODE(place.folder.stat().st_mode) == 0o700
    assert place.is_reachable


def test_each_home_has_a_place_of_its_own(run: Path, tmp_path: Path) -> None:
    one, other = place_of(home_at(tmp_path / "a")), place_of(home_at(tmp_path / "b"))
    again = place_of(home_at(tmp_path / "x" / ".." / "a"))
    assert one is not None
    assert other is not None
    assert one.lock != other.lock
    assert one == again


@pytest.mark.parametrize("value", ["", "relative", "/nonexistent/run"])
def test_without_one_in_the_data_folder(
    value: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", value)
    if value.startswith("/"):  # root could make it
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(blocked(tmp_path)))
    place = place_of(home_at(tmp_path / "a"))
    assert place is not None
    assert place.folder == tmp_path / "a" / "run"
    assert stat.S_IMODE(place.folder.stat().st_mode) == 0o700


def blocked(folder: Path) -> Path:
    """A path under which no folder can be made."""
    file = folder / "file"
    file.touch()
    return file / "run"


def test_a_link_in_its_place_is_not_followed(run: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (run / "busylamp").symlink_to(elsewhere)
    place = place_of(home_at(tmp_path / "a"))
    assert place is not None
    assert place.folder == tmp_path / "a" / "run"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can chown")
def test_a_folder_of_somebody_else_is_not_used(run: Path, tmp_path: Path) -> None:
    for folder in (run / "busylamp", tmp_path / "a" / "run"):
        folder.mkdir(parents=True)
        os.chown(folder, 65534, 65534)
    assert place_of(home_at(tmp_path / "a")) is None


def test_an_open_folder_of_ours_is_closed(run: Path, tmp_path: Path) -> None:
    (run / "busylamp").mkdir(mode=0o755)
    (run / "busylamp").chmod(0o755)
    place = place_of(home_at(tmp_path / "a"))
    assert place is not None
    assert stat.S_IMODE(place.folder.stat().st_mode) == 0o700


def test_a_path_too_long_for_a_socket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    place = place_of(home_at(tmp_path / ("deep" * 40)))
    assert place is not None
    assert not place.is_reachable

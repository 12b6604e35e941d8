# SPDX-License-Identifier: MIT
"""The files: this user's alone, so many bytes and no more, whatever lay there before."""

import logging
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from busylamp.log.early import start_logging
from busylamp.log.file import FILE_BYTES, FILES, LogFile

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="rights are of Unix")
MOST = 5_000_000  # bytes the log may take in all


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "logs" / "busylamp.log"


def rights(path: Path) -> int:
    return stat.S_IMODE(path.lstat().st_mode)


def record(words: str, *arguments: object, level: int = logging.INFO) -> logging.LogRecord:
    return logging.LogRecord("busylamp.x", level, "x.py", 1, words, arguments, None)


def written(path: Path, **limits: int) -> LogFile:
    made = LogFile(path, **limits)
    made.handle(record("it began"))
    return made


def test_file_and_folder_are_the_users_alone_whatever_the_umask(path: Path) -> None:
    before = os.umask(0)
    try:
        written(path).close()
    finally:
        os.umask(before)
    assert rights(path) == 0o600
    assert rights(path.parent) == 0o700
    assert "it began" in path.read_text()


def _loose(path: Path) -> None:
    path.write_text("before\n")
    path.chmod(0o666)
    path.parent.chmod(0o777)


def _read_only(path: Path) -> None:
    path.write_text("before\n")
    path.chmod(0o400)


def _linked(path: Path) -> None:
    other = path.parent.parent / "others"
    other.write_text("untouched")
    other.chmod(0o644)
    path.symlink_to(other)


def _hard_linked(path: Path) -> None:
    other = path.parent.parent / "others"
    other.write_text("untouched")
    other.chmod(0o644)
    path.hardlink_to(other)


def _dangling(path: Path) -> None:
    path.symlink_to(path.parent.parent / "nowhere")


def _pipe(path: Path) -> None:
    os.mkfifo(path)


@pytest.mark.parametrize("lay", [_loose, _read_only, _linked, _hard_linked, _dangling, _pipe])
def test_whatever_lies_there_becomes_a_file_of_ours(
    path: Path, lay: Callable[[Path], None]
) -> None:
    path.parent.mkdir(parents=True)
    lay(path)
    written(path).close()
    assert stat.S_ISREG(path.lstat().st_mode)
    assert rights(path) == 0o600
    assert rights(path.parent) == 0o700
    assert "it began" in path.read_text()
    other = path.parent.parent / "others"
    if other.exists():
        assert (other.read_text(), rights(other)) == ("untouched", 0o644)
    assert not (path.parent.parent / "nowhere").exists()


def test_files_of_before_become_ours_or_go(path: Path) -> None:
    path.parent.mkdir(parents=True)
    loose, linked = path.with_name("busylamp.log.1"), path.with_name("busylamp.log.2")
    large, stray = path.with_name("busylamp.log.3"), path.with_name("busylamp.log.9")
    for each in (loose, large, stray):
        each.write_text("x" * 100)
        each.chmod(0o644)
    large.write_bytes(b"x" * 2_000_000)
    linked.symlink_to(path.parent.parent / "nowhere")
    written(path).close()
    assert rights(loose) == rights(large) == 0o600
    assert large.stat().st_size <= FILE_BYTES
    assert not linked.is_symlink()
    assert not stray.exists()


def test_a_folder_that_is_a_link_gets_no_log(path: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir(mode=0o755)
    path.parent.parent.mkdir()
    path.parent.symlink_to(elsewhere)
    assert start_logging(path) is None
    assert list(elsewhere.iterdir()) == []
    assert rights(elsewhere) == 0o755


def test_all_files_together_stay_small_and_private(path: Path) -> None:
    log = LogFile(path, most=5000, files=5)
    for number in range(2000):
        log.handle(record("line %d of many", number))
        log._flood._counts.clear()  # what counts repetitions is another test's
    log.close()
    files = list(path.parent.iterdir())
    assert len(files) == 5
    assert sum(each.stat().st_size for each in files) <= 5 * 5000
    assert {rights(each) for each in files} == {0o600}
    assert "line 1999" in path.read_text()
    assert FILE_BYTES * FILES + 64 * 1024 <= MOST


def test_where_no_file_can_be_made_anew_the_one_there_is_begins_again(path: Path) -> None:
    log = written(path, most=500)
    path.with_name("busylamp.log.1").mkdir()
    (path.with_name("busylamp.log.1") / "full").touch()
    for number in range(50):
        log.handle(record("line %d", number))
    log.close()
    assert path.stat().st_size <= 500
    assert "line 49" in path.read_text()


def test_one_line_is_never_longer_than_a_page(path: Path) -> None:
    log = LogFile(path)
    log.handle(record("%s", ValueError("word " * 1_000_000)))
    log.close()
    assert path.stat().st_size < 20_000


def test_a_full_disk_stops_nothing(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    log = written(path)
    os.close(log._handle)
    log._handle = os.open("/dev/full", os.O_WRONLY)
    log.handle(record("lost for %s", "02079460018", level=logging.ERROR))
    log.close()
    assert capfd.readouterr().err == ""


@pytest.mark.skipif(os.access("/etc/shadow", os.W_OK), reason="root may write anywhere")
def test_a_folder_that_can_not_be_written_is_no_reason_to_stop(path: Path) -> None:
    path.parent.parent.mkdir(mode=0o500)
    assert start_logging(path) is None


def test_a_file_in_the_folders_place_is_no_reason_to_stop(path: Path) -> None:
    path.parent.parent.write_text("")
    assert start_logging(path) is None

# SPDX-License-Identifier: MIT
"""A flood of warnings is counted: a few lines, then how many more there were."""

import logging
from pathlib import Path

from busylamp.log.file import LogFile
from busylamp.log.flood import Flood
from busylamp.log.values import Number


def record(words: str, *arguments: object, level: int = logging.WARNING) -> logging.LogRecord:
    return logging.LogRecord("busylamp.x", level, "x.py", 1, words, arguments, None)


def test_the_same_warning_is_written_once_and_counted(tmp_path: Path) -> None:
    path = tmp_path / "logs" / "busylamp.log"
    log = LogFile(path)
    for _ in range(100_000):
        log.handle(record("the history can't be read: %s", OSError(5, "I/O error")))
    log.handle(record("another"))
    log.close()
    lines = path.read_text().splitlines()
    assert len(lines) == 3
    assert "can't be read" in lines[0]
    assert "another" in lines[1]
    assert lines[2] == "busylamp.x: 99999 times more: the history can't be read: %s"


def test_warnings_that_differ_in_what_they_tell_are_counted_too(tmp_path: Path) -> None:
    path = tmp_path / "logs" / "busylamp.log"
    log = LogFile(path)
    for number in range(10_000):
        log.handle(record("lost %s", Number(f"0207946{number:04}")))
    log.close()
    text = path.read_text()
    assert len(text.splitlines()) == 11
    assert "9990 times more: lost %s" in text


def test_words_of_others_are_one_kind_and_never_repeated(tmp_path: Path) -> None:
    path = tmp_path / "logs" / "busylamp.log"
    log = LogFile(path)
    for number in range(1000):
        made = logging.LogRecord("asyncio", 30, "x.py", 1, f"'Priya Bose' {number}", (), None)
        log.handle(made)
    log.close()
    text = path.read_text()
    assert len(text.splitlines()) == 11
    assert "Priya" not in text


def test_a_minute_later_it_is_written_again_and_what_was_left_out_is_told() -> None:
    flood = Flood()
    warning = record("bad")
    assert flood.admits(warning, "bad", 1.0)
    assert not flood.admits(warning, "bad", 2.0)
    assert list(flood.over(30.0)) == []
    assert list(flood.over(62.0)) == ["busylamp.x: 1 times more: bad"]
    assert flood.admits(warning, "bad", 62.5)


def test_what_happens_is_written_as_often_as_it_happens() -> None:
    flood = Flood()
    note = record("line up", level=logging.INFO)
    assert all(flood.admits(note, "line up", 1.0) for _ in range(100))


def test_it_remembers_no_more_than_it_may() -> None:
    flood = Flood()
    for number in range(10_000):
        flood.admits(record(f"kind {number}"), f"kind {number}", 1.0)
    assert len(flood._counts) <= 201
    assert sum(1 for _ in flood.over(99.0)) >= 1

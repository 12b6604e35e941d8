# SPDX-License-Identifier: MIT
"""The whole program on a disk that is full: it starts, dials, tells once, and loses nothing."""

import contextlib
import resource
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from busylamp.demo.stage import Stage
from busylamp.desk.diagnostics.bundle import BundleFile
from busylamp.settings.file import load
from busylamp.stores.backup import backup_now, folder_of
from busylamp.stores.contacts import Contact, ContactNumber
from busylamp.stores.entries import Entry
from busylamp.ui.widgets.notice import Notice
from tests.seat import Seat, open_seat, settings_of


@contextlib.contextmanager
def full_disk() -> Generator[None]:
    """No byte is written into any file (a file may be as long as nothing)."""
    had = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, had[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, had)


def told(seat: Seat) -> list[str]:
    return [each.words.whole for each in seat.desktop.window.findChildren(Notice)]


def entries(seat: Seat) -> list[Entry]:
    return [row for row in seat.services.journal.page() if isinstance(row, Entry)]


def ring(seat: Seat, stage: Stage, number: str) -> None:
    """Somebody calls and gives up; all that follows has been taken in."""
    before = len(entries(seat))
    stage.play("incoming", number=number, name="", ring=2.0)
    seat.wait_until(lambda: len(entries(seat)) > before)
    seat.wait_until(lambda: not seat.services.phone.calls)


def opened(bot: QtBot, home: Path, stage: Stage) -> Seat:
    seat = open_seat(bot, home, settings_of(stage), given=stage.secret)
    seat.wait_until(lambda: seat.desktop.is_settled)
    seat.wait_until_up()
    return seat


def dials(seat: Seat) -> None:
    seat.services.phone.dial("1001")
    seat.wait_until(lambda: seat.services.phone.calls)
    seat.services.phone.hang_up(seat.services.phone.calls[0].call.id)
    seat.wait_until(lambda: not seat.services.phone.calls)


def test_it_starts_and_dials_and_keeps_the_calls(
    qtbot: QtBot, tmp_path: Path, stage: Stage
) -> None:
    with full_disk():
        seat = opened(qtbot, tmp_path, stage)
        (words,) = told(seat)
        assert "for this run only" in words
        ring(seat, stage, "+442079460018")
        dials(seat)
        seat.wait_until(lambda: len(entries(seat)) == 2)
        assert told(seat) == [words]
        _rename(seat, "later")
        assert len(told(seat)) == 2
    assert seat.close()
    assert "later" in load(tmp_path / "settings.toml").settings.window.favourites
    again = opened(qtbot, tmp_path, stage)
    assert [each.number for each in entries(again)] == ["1001", "+442079460018"]
    assert told(again) == []
    assert again.close()


def test_full_while_it_runs(qtbot: QtBot, tmp_path: Path, stage: Stage) -> None:
    seat = opened(qtbot, tmp_path, stage)
    ring(seat, stage, "+442079460000")
    with full_disk():
        for last in "123":
            ring(seat, stage, f"+44207946000{last}")
        (words,) = told(seat)
        assert "The history can't be written" in words
        assert "goes on trying" in words
        dials(seat)
        seat.wait_until(lambda: len(entries(seat)) == 5)
        for host in ("one", "two"):
            _rename(seat, host)
        assert len(told(seat)) == 2, "the settings are told once too"
    seat.wait_until(lambda: all(each.id > 0 for each in entries(seat)))
    ring(seat, stage, "+442079460009")
    _rename(seat, "three")
    assert load(tmp_path / "settings.toml").settings == seat.services.preferences.settings
    before = [each.number for each in entries(seat)]
    assert seat.close()
    again = opened(qtbot, tmp_path, stage)
    assert [each.number for each in entries(again)] == before
    assert len(before) == 6
    assert again.close()


def _rename(seat: Seat, label: str) -> None:
    settings = seat.services.preferences.settings
    window = replace(settings.window, favourites=(*settings.window.favourites, label))
    seat.services.preferences.change(replace(settings, window=window))


def test_what_the_user_asks_for_is_refused_in_words(
    qtbot: QtBot, tmp_path: Path, stage: Stage
) -> None:
    seat = opened(qtbot, tmp_path / "home", stage)
    seat.services.people.save(
        Contact(name="Ana", numbers=(ContactNumber(number="+442079460018", label="work"),))
    )
    out = tmp_path / "out"
    out.mkdir()
    files, services = seat.desktop.files, seat.services
    diagnostics = seat.desktop.diagnostics
    assert diagnostics is not None
    bundle = (BundleFile("a.txt", b"a" * 10_000),)

    def write_all() -> None:
        files.export(out / "contacts.csv", services.people.export, "%1 contacts")
        files.export(out / "calls.csv", services.journal.export, "%1 calls")
        diagnostics.save(out / "bundle.zip", bundle)

    write_all()
    assert len(told(seat)) == 3
    before = {each: each.read_bytes() for each in out.iterdir()}
    for notice in seat.desktop.window.findChildren(Notice):
        notice.deleteLater()
    qtbot.waitUntil(lambda: told(seat) == [])
    with full_disk():
        write_all()
    (words,) = told(seat)  # the same three times is said once
    assert words.startswith("The file could not be written: ")
    assert {each: each.read_bytes() for each in out.iterdir()} == before
    assert seat.close()


def test_no_half_copy_is_left(qtbot: QtBot, tmp_path: Path, stage: Stage) -> None:
    seat = opened(qtbot, tmp_path, stage)
    database = tmp_path / "busylamp.sqlite"
    kept = backup_now(database)
    content = kept.read_bytes()
    had = resource.getrlimit(resource.RLIMIT_FSIZE)
    for room in range(0, len(content), max(1, len(content) // 12)):
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, had[1]))
        try:
            with pytest.raises(Exception, match=r"full|I/O|too large"):
                backup_now(database)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, had)
        assert [each.name for each in folder_of(database).iterdir()] == [kept.name]
        assert kept.read_bytes() == content
    QApplication.processEvents()
    assert seat.close()

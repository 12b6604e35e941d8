# SPDX-License-Identifier: MIT
"""Diagnostics are shown before they are saved, hold the newest words, and name nobody."""

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QGuiApplication, QHelpEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from busylamp.desk.diagnostics.bundle import BundleFile
from busylamp.desk.doctor.finding import Finding, Verdict
from busylamp.link.last_reads import Read
from busylamp.link.load import Load
from busylamp.services.diagnostics import DiagnosticsService
from busylamp.services.preferences import Preferences
from busylamp.services.setup import Examined
from busylamp.settings.model import MeSettings, PbxSettings, Settings
from busylamp.ui.dialogs.diagnostics import DiagnosticsDialog
from busylamp.ui.dialogs.setup_step import Step
from tests.seat import click
from tests.ui.rig import Rig, open_rig

PBX = PbxSettings(host="ucm.kern.example", username="kernami77")
SETTINGS = Settings(pbx=PBX, me=MeSettings(extension="1000"))
SAID = b"Event: Newchannel\r\nCallerIDName: Priya Bose\r\nCallerIDNum: 02079460018\r\n\r\n"


class Memory:
    """A line that said something once."""

    def __init__(self) -> None:
        self.loads = [Load(at=0.0), Load(at=2.0, packets=40, size=4000, useful=10), Load(at=2.1)]

    def heard(self) -> tuple[bytes, tuple[Read, ...]]:
        return b"Asterisk Call Manager/5.0.4\r\n", (Read(1.0, SAID),)

    def load(self) -> Load | None:
        return self.loads.pop(0)


def service_of(tmp_path: Path) -> DiagnosticsService:
    return DiagnosticsService(Memory(), Preferences(tmp_path / "s.toml", SETTINGS), None)


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Rig:
    return open_rig(qtbot, tmp_path)


def test_the_files_are_told_when_they_are_made(qtbot: QtBot, tmp_path: Path) -> None:
    service = service_of(tmp_path)
    told: list[tuple[BundleFile, ...]] = []
    service.made.connect(told.append)
    service.make()
    qtbot.waitUntil(lambda: bool(told))
    whole = b"".join(file.content for file in told[0])
    assert b"Event: Newchannel" in whole
    assert not [word for word in (b"Priya", b"0018", b"kern") if word in whole]


def test_what_a_test_heard_goes_before_the_line_and_its_own_settings_are_masked(
    qtbot: QtBot, tmp_path: Path
) -> None:
    service = service_of(tmp_path)
    told: list[tuple[BundleFile, ...]] = []
    service.made.connect(told.append)
    other = Settings(pbx=PbxSettings(host="other.acme.example", username="acmeuser9"))
    finding = Finding(step="name", verdict=Verdict.BAD, title="Nobody knows other.acme.example")
    heard = (b"", (Read(2.0, b"Event: Hangup\r\nExten: 4711\r\n\r\n"),))
    service.make((finding,), heard=heard, settings=other)
    qtbot.waitUntil(lambda: bool(told))
    whole = b"".join(file.content for file in told[0])
    assert b"Event: Hangup" in whole
    assert b"Nobody knows" in whole
    assert not [word for word in (b"acme", b"4711", b"Newchannel") if word in whole]


def test_the_load_is_told_between_two_questions(qtbot: QtBot, tmp_path: Path) -> None:
    service = service_of(tmp_path)
    assert service.load_words() == ""
    assert service.load_words() == "20.0 events/s, 2.0 kB/s; 25 % concerned you"
    assert service.load_words() == "", "too short a time tells nothing"


def test_the_foot_tells_the_load_to_who_rests_on_it(rig: Rig) -> None:
    foot = rig.desktop.window.foot
    words = iter(["", "20.0 events/s"])
    foot.load_words = lambda: next(words)
    QApplication.sendEvent(foot, QEvent(QEvent.Type.Enter))
    QApplication.sendEvent(foot, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(5, 5)))
    assert foot.toolTip() == "20.0 events/s"


def test_each_file_is_shown_and_nothing_saved_before_save(qtbot: QtBot) -> None:
    files = (BundleFile("a.txt", b"first"), BundleFile("b.txt", "zw\u00f6lf".encode()))
    dialog = DiagnosticsDialog(files)
    qtbot.addWidget(dialog)
    dialog.show()
    wanted: list[object] = []
    dialog.save_wanted.connect(wanted.append)
    assert dialog.text.toPlainText() == "first"
    dialog.names.setCurrentRow(1)
    assert dialog.text.toPlainText() == "zw\u00f6lf"
    assert wanted == []
    click(dialog.save)
    assert wanted == [files]


def test_from_the_menu_to_the_file(
    rig: Rig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "d.zip"

    def chosen(*_: object) -> tuple[str, str]:
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    diagnostics = rig.desktop.diagnostics
    assert diagnostics is not None
    rig.desktop.window.menu.diagnostics_wanted.emit()
    rig.wait_until(lambda: diagnostics.dialog is not None)
    assert diagnostics.dialog is not None
    click(diagnostics.dialog.save)
    assert diagnostics.dialog is None
    assert "README.txt" in zipfile.ZipFile(target).namelist()


def test_a_file_that_can_not_be_written_is_told(rig: Rig, tmp_path: Path) -> None:
    diagnostics = rig.desktop.diagnostics
    assert diagnostics is not None
    told: list[str] = []
    rig.desktop.window.notify = told.append  # type: ignore[method-assign]
    diagnostics.save(tmp_path / "no" / "d.zip", ())
    assert told[0].startswith("The file could not be written")


def test_the_sign_in_dialog_offers_them_when_a_test_is_over(rig: Rig) -> None:
    diagnostics = rig.desktop.diagnostics
    assert diagnostics is not None
    dialog = rig.desktop.ask_sign_in()
    assert dialog.keep.isHidden()
    dialog._on_finished()
    assert not dialog.keep.isHidden()
    told: list[object] = []
    dialog.diagnostics_wanted.connect(told.append)
    click(dialog.keep)
    assert isinstance(told[0], Examined)
    rig.wait_until(lambda: diagnostics.dialog is not None)
    dialog.close()


def test_lines_to_paste_are_copied(qtbot: QtBot) -> None:
    finding = Finding(
        step="block", verdict=Verdict.NOTE, title="Paste", block="[user]\nread = call"
    )
    step = Step(finding)
    qtbot.addWidget(step)
    step.show()
    click(step.copy_block)
    assert QGuiApplication.clipboard().text() == "[user]\nread = call"

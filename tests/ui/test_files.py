# SPDX-License-Identifier: MIT
"""Contacts and calls go to a file and come back by the menu; what is refused is shown before."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from busylamp.stores.entries import Entry
from busylamp.telephony.model import CallResult
from busylamp.ui.dialogs.imports import ImportDialog
from busylamp.ui.widgets.notice import Notice
from tests.seat import click
from tests.ui.rig import Rig, open_rig


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Rig:
    made = open_rig(qtbot, tmp_path)
    made.up()
    return made


def choose(monkeypatch: pytest.MonkeyPatch, verb: str, path: Path | None) -> None:
    def answer(*_: object) -> tuple[str, str]:
        return "" if path is None else str(path), ""

    monkeypatch.setattr(QFileDialog, verb, answer)


def pick(rig: Rig, words: str) -> None:
    [action] = [each for each in rig.desktop.window.menu.actions() if each.text() == words]
    action.trigger()


def dialog_of(rig: Rig) -> ImportDialog:
    def shown() -> list[ImportDialog]:
        found = rig.desktop.window.findChildren(ImportDialog)
        return [dialog for dialog in found if dialog.isVisible()]

    rig.wait_until(shown)
    dialog = shown()[-1]
    rig.wait_until(lambda: dialog.summary.whole != "Reading the file")
    return dialog


def notice(rig: Rig) -> str:
    return rig.desktop.window.findChildren(Notice)[-1].words.whole


def test_calls_are_exported_and_imported(
    rig: Rig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig.end(rig.ring("=Ana"), CallResult.MISSED)
    rig.end(rig.ring("Bob", "+442079460019"), CallResult.ANSWERED)
    path = tmp_path / "calls.csv"
    choose(monkeypatch, "getSaveFileName", path)
    pick(rig, "Export calls…")
    assert notice(rig) == "Calls exported: 2"
    assert "'=Ana" in path.read_text(encoding="utf-8-sig")
    bob = rig.services.journal.page()[0]
    rig.services.journal.delete(bob.id)
    with path.open("a") as file:
        file.write("yesterday,incoming,1,Eve\n")
    choose(monkeypatch, "getOpenFileName", path)
    pick(rig, "Import calls…")
    dialog = dialog_of(rig)
    assert dialog.summary.whole == "Calls in the file: 2 · rows refused: 1"
    model = dialog.refused.model()
    assert "is no time like" in model.index(0, 1).data()
    assert dialog.rows.model().index(0, 1).data() == "=Ana"
    click(dialog.take)
    rig.wait_until(lambda: notice(rig) == "Calls imported: 1 · were there already: 1")
    names = [row.name for row in rig.services.journal.page() if isinstance(row, Entry)]
    assert sorted(names) == ["=Ana", "Bob"]
    rig.close()


def test_a_file_that_can_not_be_used_is_told(
    rig: Rig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, "getSaveFileName", tmp_path / "no" / "folder.csv")
    pick(rig, "Export calls…")
    assert "could not be written" in notice(rig)
    choose(monkeypatch, "getOpenFileName", tmp_path / "missing.csv")
    pick(rig, "Import calls…")
    dialog = dialog_of(rig)
    assert "can't be read" in dialog.summary.whole
    assert not dialog.take.isEnabled()
    click(dialog.cancel)
    rig.close()


def test_no_file_chosen_does_nothing(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    choose(monkeypatch, "getSaveFileName", None)
    choose(monkeypatch, "getOpenFileName", None)
    pick(rig, "Export calls…")
    pick(rig, "Import calls…")
    assert rig.desktop.window.findChildren(ImportDialog) == []
    rig.close()

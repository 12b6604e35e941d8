# SPDX-License-Identifier: MIT
"""The pages of incoming calls and of screen pops: each control acts at once."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QFileDialog

from busylamp.settings.file import load
from busylamp.settings.model import (
    PopDirection,
    PopMoment,
    PopScope,
    ScreenPopRule,
    Settings,
)
from busylamp.ui.dialogs.pages.incoming import IncomingPage
from busylamp.ui.dialogs.pages.screen_pop import ScreenPopPage
from busylamp.ui.dialogs.settings import SettingsDialog
from tests.ui.rig import Rig


@pytest.fixture
def dialog(rig: Rig) -> Iterator[SettingsDialog]:
    made = SettingsDialog(rig.services, rig.theme, rig.desktop.window)
    made.show()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def incoming(dialog: SettingsDialog) -> IncomingPage:
    page = dialog.page("incoming")
    assert isinstance(page, IncomingPage)
    dialog.show_page("incoming")
    return page


@pytest.fixture
def pops(dialog: SettingsDialog) -> ScreenPopPage:
    page = dialog.page("screen_pop")
    assert isinstance(page, ScreenPopPage)
    dialog.show_page("screen_pop")
    return page


def settings_of(rig: Rig) -> Settings:
    """The settings as they are in the file."""
    preferences = rig.services.preferences
    kept = load(preferences._path).settings
    assert kept == preferences.settings
    return kept


@dataclass
class FakeRinger:
    rung: list[str] = field(default_factory=list[str])

    def ring(self, file: Path) -> None:
        self.rung.append(file.name)

    def stop(self) -> None:
        self.rung.append("stop")


@pytest.mark.parametrize(
    ("key", "label"),
    [
        ("external", "For calls from outside"),
        ("internal", "For calls from colleagues"),
        ("queue", "For calls through a queue"),
        ("over_full_screen", "Also over a full screen"),
    ],
)
def test_each_switch_is_kept(rig: Rig, incoming: IncomingPage, key: str, label: str) -> None:
    (box,) = [row.control for row in incoming.rows if row.label.whole == label]
    assert isinstance(box, QCheckBox)
    box.click()
    assert getattr(settings_of(rig).popup, key) is False


def test_watched_colleagues_are_typed_with_commas(rig: Rig, incoming: IncomingPage) -> None:
    incoming.watched.setText(" 1001, 1002;1001 ,")
    incoming.watched.editingFinished.emit()
    assert settings_of(rig).popup.watched == ("1001", "1002")
    assert incoming.watched.text() == "1001, 1002"


def test_the_ring_is_chosen_tried_and_missed(
    rig: Rig, incoming: IncomingPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    ringer = incoming._ringer = FakeRinger()
    assert not incoming.trying.isEnabled()
    incoming.sound.activated.emit(1)
    assert settings_of(rig).sound.ring == "default"
    incoming.trying.click()
    assert ringer.rung == ["stop", "ring.wav"]
    assert incoming._trial.isActive()
    file = tmp_path / "bell.wav"
    file.write_bytes(b"")
    chosen = [str(file)]

    def choose(*_: object) -> tuple[str, str]:
        return chosen[0], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    incoming.sound.activated.emit(2)
    assert settings_of(rig).sound.ring == str(file)
    assert incoming.sound.currentText() == "bell.wav"
    assert incoming._sound_row.problem.isHidden()
    file.unlink()
    incoming._show_sound(rig.services.preferences.settings)
    assert incoming._sound_row.problem.whole == "This file is not there."
    chosen[0] = ""
    incoming.sound.activated.emit(2)
    assert settings_of(rig).sound.ring == str(file)
    incoming.sound.activated.emit(0)
    assert settings_of(rig).sound.ring == ""


def test_a_rule_is_added_changed_and_removed(rig: Rig, pops: ScreenPopPage) -> None:
    assert pops.form.isHidden()
    assert not pops.remove.isEnabled()
    pops.add.click()
    assert pops.form.isVisible()
    pops.name.setText("CRM")
    pops.url.setText("https://crm.example.net/?n={e164}")
    pops.url.editingFinished.emit()
    pops.on.setCurrentIndex(0)
    pops.direction.setCurrentIndex(2)
    pops.scope.setCurrentIndex(3)
    pops.prefix.setText("+44")
    pops.scope.activated.emit(3)
    assert settings_of(rig).screen_pop.rule == (
        ScreenPopRule(
            name="CRM",
            url="https://crm.example.net/?n={e164}",
            on=PopMoment.RINGING,
            direction=PopDirection.ANY,
            scope=PopScope.QUEUE,
            prefix="+44",
        ),
    )
    assert pops.result.whole == "For example: https://crm.example.net/?n=%2B442079460018"
    pops.add.click()
    assert [pops.list.item(place).text() for place in range(2)] == ["CRM", "Open in CRM"]
    pops.list.setCurrentRow(0)
    assert pops.name.text() == "CRM"
    pops.remove.click()
    pops.remove.click()
    assert settings_of(rig).screen_pop.rule == ()
    assert pops.form.isHidden()


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("crm.example.net/{name}", "must begin with https"),
        ("https://{name}.example.net/", "Only what follows the host"),
        ("https://crm.example.net/{nobody}", "{uniqueid}"),
    ],
)
def test_what_is_wrong_with_an_address_is_said_while_typing(
    pops: ScreenPopPage, url: str, words: str
) -> None:
    pops.add.click()
    pops.url.setText(url)
    pops.url.textEdited.emit(url)
    assert words in pops.result.whole


def test_a_text_to_copy_shows_what_is_copied(pops: ScreenPopPage) -> None:
    pops.add.click()
    pops.url.setText("{name} <{number}>")
    pops.copy_it.click()
    assert pops.result.whole == "For example: Northwind Traders <02079460018>"

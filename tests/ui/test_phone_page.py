# SPDX-License-Identifier: MIT
"""The page of my phone: each control acts at once, and a bad code changes nothing."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from busylamp.settings.file import load
from busylamp.settings.model import Feature, FeatureCode, FeaturePreset, FeatureWay
from busylamp.ui.dialogs.pages.phone import PhonePage
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
def page(dialog: SettingsDialog) -> PhonePage:
    dialog.show_page("phone")
    made = dialog.page("phone")
    assert isinstance(made, PhonePage)
    return made


def control(page: PhonePage, label: str) -> QWidget:
    (found,) = [row.control for row in page.rows if row.label.whole == label]
    return found


def problems(page: PhonePage) -> list[str]:
    return [row.problem.whole for row in page.rows if row.problem.whole]


def choose(page: PhonePage, label: str, words: str) -> None:
    box = control(page, label)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findText(words))
    box.activated.emit(box.currentIndex())


def enter(page: PhonePage, label: str, text: str) -> None:
    line = control(page, label)
    assert isinstance(line, QLineEdit)
    line.setText(text)
    line.editingFinished.emit()


def test_ways_and_texts_are_used_and_kept(rig: Rig, page: PhonePage) -> None:
    choose(page, "Codes of", "FreePBX")
    choose(page, "Do not disturb is switched", "In its database")
    enter(page, "My mailbox", "1000@sales")
    enter(page, "Number of the voicemail", "*98")
    enter(page, "Parking lot", "sales")
    features = rig.services.preferences.settings.features
    assert (features.preset, features.dnd) == (FeaturePreset.FREEPBX, FeatureWay.DATABASE)
    assert (features.mailbox, features.voicemail_number) == ("1000@sales", "*98")
    assert load(rig.services.preferences.path).settings.features == features
    assert problems(page) == []


@pytest.mark.parametrize(
    ("label", "text"),
    [
        ("My mailbox", "1000;drop"),
        ("Number of the voicemail", "voicemail"),
        ("Parking lot", "two words"),
    ],
)
def test_what_the_pbx_would_not_take_changes_nothing(
    rig: Rig, page: PhonePage, label: str, text: str
) -> None:
    before = rig.services.preferences.settings
    enter(page, label, text)
    assert rig.services.preferences.settings == before
    assert problems(page)


def test_codes_of_another_phone_system(rig: Rig, page: PhonePage) -> None:
    page.codes.changed.emit((("dnd", "*25", "*26", ""), ("", "", "", "")))
    page.codes.changed.emit((("dnd", "*25", "*26", ""), ("forward_busy", "*90{number}", "", "")))
    assert rig.services.preferences.settings.features.code == (
        FeatureCode(feature=Feature.DND, on="*25", off="*26"),
        FeatureCode(feature=Feature.FORWARD_BUSY, on="*90{number}"),
    )


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (("disturb", "*25", "", ""), "no feature"),
        (("dnd", "", "", ""), "missing"),
        (("dnd", "25a", "", ""), "signs"),
        (("dnd", "*25@other", "", ""), "signs"),
        (("forward_busy", "*90", "", ""), "{number}"),
        (("dnd", "*25", "", "DND"), "CF/{extension}"),
    ],
)
def test_a_bad_row_says_what_is_wrong_with_it(
    rig: Rig, page: PhonePage, row: tuple[str, ...], words: str
) -> None:
    page.codes.changed.emit((row,))
    assert any(words in problem for problem in problems(page))
    assert rig.services.preferences.settings.features.code == ()

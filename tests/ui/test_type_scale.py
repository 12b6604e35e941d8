# SPDX-License-Identifier: MIT
"""One type scale after the platform's font; no size and no font is set anywhere else."""

import re
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel

from busylamp.ui import theme
from busylamp.ui.type_scale import Type, pixels, sized, style_values
from tests.gallery.clipped import clipped
from tests.gallery.office import set_values
from tests.ui import calls
from tests.ui.rig import Rig

UI = Path(theme.__file__).parent
SCALED_TO_ROOM = {"type_scale.py", "mark.py", "tile.py"}  # the wallboard fills a screen
SPACE = re.compile(r"(?:padding|margin)(?:-\w+)?: ([^;}]*)")
THICK = re.compile(r"border: 2px solid \{accent\}; padding: (\d+)px (\d+)px")


@pytest.fixture
def platform(rig: Rig) -> Generator[QApplication]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    usual = application.font()
    yield application
    application.setFont(usual)


def wear(application: QApplication, pixel_size: int, stretch: int = 100) -> None:
    font = QFont(application.font())
    font.setPixelSize(pixel_size)
    font.setStretch(stretch)
    application.setFont(font)


def test_the_body_is_the_platforms_font(platform: QApplication) -> None:
    for size in (12, 13, 15, 26):
        wear(platform, size)
        assert pixels(Type.BODY) == size
        steps = [pixels(step) for step in Type]
        assert steps == sorted(steps)
        assert steps[0] >= 11
    assert style_values() == {"small": 22, "quiet": 24, "body": 26, "name": 30, "title": 40}


def test_a_platform_of_small_letters_is_followed(platform: QApplication) -> None:
    wear(platform, 9)
    assert {pixels(step) for step in (Type.SMALL, Type.QUIET, Type.BODY)} == {9}


def test_a_font_that_changes_while_it_runs_is_followed(platform: QApplication, rig: Rig) -> None:
    name = rig.desktop.window.head.name
    rig.theme.wear()
    wear(platform, 13)
    rig.wait_until(lambda: name.fontInfo().pixelSize() == 15)
    wear(platform, 26)
    rig.wait_until(lambda: name.fontInfo().pixelSize() == 30)
    platform.setStyleSheet("")


def test_a_family_is_kept(platform: QApplication) -> None:
    font = QFont(QLabel().font())
    assert sized(font, Type.TITLE).family() == font.family()


def test_no_size_and_no_font_is_set_elsewhere() -> None:
    """Whoever asks for a larger font in the system's settings gets it everywhere."""
    wrong = re.compile(r"setPixelSize|setPointSize|setFamil|font-family|font-size: \d|QFont\(\"")
    found = [
        f"{path.name}: {line.strip()}"
        for path in sorted(UI.rglob("*.py"))
        if path.name not in SCALED_TO_ROOM
        for line in path.read_text("utf-8").splitlines()
        if wrong.search(line)
    ]
    assert found == []


def _with_the_border(rule: re.Match[str]) -> str:
    """A border of 2 pixels in the place of one takes the other from the padding."""
    return f"padding: {int(rule[1]) + 1}px {int(rule[2]) + 1}px"


def test_paddings_of_the_style_sheet_are_on_the_grid() -> None:
    """Steps of 4 pixels; half a step above and below the words of a control."""
    sheet = (UI / "sheet.py").read_text("utf-8")
    sheet = THICK.sub(_with_the_border, sheet)
    spaces = [words.split() for words in SPACE.findall(sheet)]
    assert len(spaces) > 20
    for words in spaces:
        sizes = [int(word.removesuffix("px")) for word in words]
        upright, across = sizes[0::2], sizes[1::2] or sizes
        assert not [size for size in upright if size % 2], words
        assert not [size for size in across if size % 4 and size not in {2, 6}], words


def test_buttons_of_a_pop_up_that_have_no_room_stand_below(
    platform: QApplication, rig: Rig
) -> None:
    """Longer words do the same as wider ones; a pop-up grows with larger ones."""
    below: list[bool] = []
    rig.up(*calls.EVERYTHING)
    set_values(rig, phone__answers_by_notify=True)
    for stretch in (100, 160):
        wear(platform, 12, stretch)
        rig.theme.wear()
        calls.ring(rig, "Ana")
        card = rig.desktop.popups.cards[0]
        rig.wait_until(card.isVisible)
        rig.wait_until(lambda card=card: clipped(card) == [])
        below.append(card.hide_card.y() > card.answer.geometry().bottom())
        rig.desktop.popups.close_all()
    platform.setStyleSheet("")
    assert below == [False, True]

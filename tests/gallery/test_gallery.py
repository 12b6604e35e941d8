# SPDX-License-Identifier: MIT
"""Every view, light and dark: nothing is cut off, faint or off the grid; kept as PNG on demand."""

import os
import re
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from busylamp.settings.model import Appearance
from tests.gallery import guide_views, rarer_views, relay_views, small_views, views
from tests.gallery.__main__ import README, USUAL, make_small, write_index
from tests.gallery.clipped import clipped
from tests.gallery.crowded import crowded
from tests.gallery.cut_short import cut_short
from tests.gallery.drawn import drawn_texts, faint
from tests.gallery.grid import off_grid
from tests.gallery.reached import too_small, unreached
from tests.gallery.registry import VIEWS
from tests.gallery.spoken import SPEAK_ENGLISH, TEXT, speaking
from tests.languages.pseudo import LONG, RIGHT_TO_LEFT
from tests.languages.unwrapped import unwrapped
from tests.ui.rig import Rig

assert views  # they fill VIEWS
assert small_views
assert guide_views
assert rarer_views
assert relay_views
LANGUAGE = os.environ.get("BUSYLAMP_GALLERY_LANGUAGE", "en")
ALL_LOOKS = (Appearance.LIGHT, Appearance.DARK, Appearance.HIGH_CONTRAST)
LOOKS = ALL_LOOKS if TEXT == USUAL else ALL_LOOKS[:1]
GATHERED = 150  # milliseconds: lists gather what comes before they show it


@pytest.fixture
def screen(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Generator[Rig]:
    yield from speaking(LANGUAGE, qtbot, tmp_path, request.node.callspec.params["name"])


@pytest.mark.parametrize("name", VIEWS)
def test_a_view_can_be_read(screen: Rig, name: str) -> None:
    """The second look is put on while the view is open, as when the system turns dark."""
    shown = VIEWS[name](screen)
    screen.wait_until(shown.isVisible)
    for look in LOOKS:
        screen.theme.wear(look)
        picture = settled(screen.bot, shown)
        keep(picture, f"{name}-{look.value}")
        assert [*clipped(shown), *faint(shown), *crowded(shown), *off_grid(shown)] == []
    assert [*too_small(shown), *unreached(shown)] == []
    if LANGUAGE not in (LONG, RIGHT_TO_LEFT) and name != "narrowest" and TEXT == USUAL:
        assert cut_short(shown, LANGUAGE) == []
    if LANGUAGE == LONG and name not in SPEAK_ENGLISH:
        assert unwrapped(shown) == []


@pytest.mark.parametrize("name", ["not_set_up"])
def test_who_has_entered_nothing_is_shown_what_they_see(screen: Rig, name: str) -> None:
    VIEWS[name](screen)
    window = screen.desktop.window
    assert window.foot.sign_in.isVisible()
    assert window.head.name.whole not in ("", "1000")


def settled(bot: QtBot, shown: QWidget) -> QImage:
    """Return the picture as soon as it stands still: lists gather changes before they show them."""
    bot.waitUntil(lambda: not any(map(gathers, QApplication.topLevelWidgets())), timeout=5000)
    pictures = [QImage()]

    def is_still() -> bool:
        pictures.append(shown.grab().toImage())
        return pictures[-1] == pictures[-2]

    bot.waitUntil(is_still, timeout=5000)
    return pictures[-1]


def gathers(top: QWidget) -> bool:
    """Whether something waits to be shown."""
    return any(
        timer.isActive() and timer.isSingleShot() and timer.interval() <= GATHERED
        for timer in top.findChildren(QTimer)
    )


def keep(picture: QImage, name: str) -> None:
    """Write a picture where BUSYLAMP_GALLERY says."""
    folder = os.environ.get("BUSYLAMP_GALLERY")
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
        assert picture.save(str(Path(folder) / f"{name}.png"))


def test_a_label_without_room_is_found(qtbot: QtBot) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    top.resize(200, 100)
    label = QLabel("far too many words for so little room", top)
    label.resize(50, 20)
    top.show()
    assert clipped(top) == [label.text()]
    label.resize(label.sizeHint())
    label.move(150, 0)
    assert clipped(top) == [label.text()]
    top.resize(600, 100)
    assert clipped(top) == []


@pytest.mark.parametrize(
    ("ink", "pixels", "is_faint"),
    [
        ("#767676", 13, False),  # 4.54:1
        ("#7a7a7a", 13, True),  # 4.29:1
        ("#7a7a7a", 30, False),
        ("#989898", 30, True),  # 2.88:1
        ("rgba(0, 0, 0, 128)", 13, True),  # 3.95:1
    ],
)
def test_faint_words_are_found(qtbot: QtBot, ink: str, pixels: int, is_faint: bool) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    top.setStyleSheet(f"background: white; color: {ink}; font-size: {pixels}px;")
    label = QLabel("Mill & Hill", top)
    top.resize(300, 100)
    top.show()
    assert [text.words for text in drawn_texts(top)] == [label.text()]
    assert bool(faint(top)) is is_faint
    label.setEnabled(False)
    assert faint(top) == []  # nobody can use it


def test_words_are_measured_on_their_own_ground(qtbot: QtBot) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    top.setStyleSheet("background: white;")
    label = QLabel("on red", top)
    label.setStyleSheet("background: #d92d20; color: #1b1f27; padding: 4px;")
    top.resize(200, 60)
    top.show()
    assert len(faint(top)) == 1
    label.setStyleSheet("background: #d92d20; color: white; padding: 4px;")
    assert faint(top) == []
    cover = QWidget(top)
    cover.setStyleSheet("background: white;")
    cover.resize(200, 60)
    cover.show()
    assert top.grab().toImage().pixelColor(5, 5) == QColor("white")
    assert faint(top) == []  # nobody sees it


def test_a_gap_off_the_grid_is_found(qtbot: QtBot) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    row = QHBoxLayout(top)
    row.addWidget(QLabel("a"))
    row.addWidget(QLabel("b"))
    row.setContentsMargins(16, 8, 16, 8)
    row.setSpacing(8)
    assert off_grid(top) == []
    row.setSpacing(10)
    assert off_grid(top) == ["QWidget QHBoxLayout: 10"]
    row.setSpacing(8)
    row.setContentsMargins(16, 7, 16, 8)
    assert off_grid(top) == ["QWidget QHBoxLayout: 7"]


def test_readme_shows_three_pictures_of_the_gallery() -> None:
    root = Path(__file__).parents[2]
    shown = re.findall(
        r'src="(resources/screenshots/[^"]+)"', (root / "README.md").read_text("utf-8")
    )
    assert sorted(Path(each).stem for each in shown) == sorted(README.values())
    for each in shown:
        assert 5_000 < (root / each).stat().st_size < 150_000, each
    assert {view.rpartition("-")[0] for view in README} <= set(VIEWS)


def test_a_picture_is_made_small_without_losing_what_it_shows(qtbot: QtBot, tmp_path: Path) -> None:
    picture = QImage(40, 40, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    for place, name in enumerate(("#d92d20", "#ffffff", "#1b1f27")):
        picture.setPixelColor(10 + place, 10, QColor(name))
    assert picture.save(str(tmp_path / "large.png"))
    make_small(tmp_path / "large.png", tmp_path / "small.png")
    made = QImage(str(tmp_path / "small.png"))
    assert made.format() is QImage.Format.Format_Indexed8
    assert made.convertToFormat(QImage.Format.Format_ARGB32) == picture


def test_the_index_puts_light_beside_dark(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    for look in ("light", "dark"):
        (tmp_path / "en" / f"ten_calls-{look}.png").write_bytes(b"")
    write_index(tmp_path)
    page = (tmp_path / "index.html").read_text("utf-8")
    assert page.index("en/ten_calls-light.png") < page.index("en/ten_calls-dark.png")
    assert "<h3>ten calls</h3>" in page

# SPDX-License-Identifier: MIT
"""The screen of the gallery in a language of the program, or in one nobody speaks."""

import functools
import os
import xml.etree.ElementTree as ET
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from busylamp import assets
from busylamp.settings.model import Appearance
from tests.gallery.__main__ import USUAL
from tests.gallery.registry import settings_of
from tests.languages.pseudo import LONG, RIGHT_TO_LEFT, Kind, make
from tests.ui.rig import Rig, open_rig

TEXT = int(os.environ.get("BUSYLAMP_GALLERY_TEXT") or USUAL)  # per cent of the usual letters
SPEAK_ENGLISH = (  # what is asked or found is given by the view itself
    *("popup_of_a_queue", "sign_in_tested", "question"),
    *("import_preview", "import_failed", "import_reading", "settings_directory"),
)


def speaking(language: str, bot: QtBot, folder: Path, view: str = "") -> Generator[Rig]:
    """What a fixture yields: a screen for a view in a language, all put back at the end."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    palette, font = application.palette(), application.font()
    wear_font(application)
    refuse_boxes(language, application.font())
    locale, translators = QLocale(), speak(language, folder)
    flashes = application.cursorFlashTime()
    application.setCursorFlashTime(0)  # a picture is the same each time
    settings = settings_of(view)
    settings = replace(settings, window=replace(settings.window, appearance=Appearance.LIGHT))
    made = open_rig(bot, folder, settings)
    made.theme.wear(Appearance.LIGHT)
    yield made
    for top in QApplication.topLevelWidgets():
        top.hide()
    made.close()
    application.setStyleSheet("")
    application.setPalette(palette)
    application.setFont(font)
    application.setCursorFlashTime(flashes)
    QLocale.setDefault(locale)
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for each in translators:
        application.removeTranslator(each)


def refuse_boxes(language: str, font: QFont) -> None:
    """Fail, or leave out where no pictures of it were asked for: boxes would prove nothing."""
    missing = without_font(language, font)
    if not missing:
        return
    words = f"no font has these signs of {language}: {missing[:20]} (packaging/apt-test.txt)"
    if os.environ.get("BUSYLAMP_GALLERY_LANGUAGE") == language:
        pytest.fail(words)
    pytest.skip(words)


def without_font(language: str, font: QFont) -> str:
    """Return the signs of a language's texts that no font of this machine has."""
    metrics = QFontMetrics(font)
    return "".join(sign for sign in signs_of(language) if not metrics.inFontUcs4(ord(sign)))


@functools.lru_cache
def signs_of(language: str) -> str:
    """Return the letters that the texts of a language are written with."""
    path = Path(__file__).parents[2] / "resources" / "i18n" / f"busylamp_{language}.ts"
    if language == "en" or not path.exists():
        return ""
    said = "".join("".join(each.itertext()) for each in ET.parse(path).iter("translation"))
    return "".join(sorted(sign for sign in set(said) if sign.isalpha()))


def speak(language: str, folder: Path) -> list[QTranslator]:
    """Speak a language of the program, or one nobody speaks; return what was installed for it."""
    pseudo = language in (LONG, RIGHT_TO_LEFT)
    QLocale.setDefault(QLocale("en_GB" if pseudo or language == "en" else language))
    made = QTranslator()
    path = _pseudo(folder, Kind(language)) if pseudo else assets.language(language)
    assert made.load(str(path)), language
    if language == RIGHT_TO_LEFT:
        QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.installTranslator(made)
    return [made]


def wear_font(application: QApplication) -> None:
    """Wear the font that BUSYLAMP_GALLERY_FONT names, as large as BUSYLAMP_GALLERY_TEXT says."""
    name = os.environ.get("BUSYLAMP_GALLERY_FONT")
    if name or TEXT != USUAL:
        font = QFont(name or application.font().family())
        font.setPixelSize(13 * TEXT // USUAL)
        application.setFont(font)


def _pseudo(folder: Path, kind: Kind) -> Path:
    """Make it once for all tests of a run: it takes a second."""
    made = folder.parent / f"{kind}.qm"
    return made if made.exists() else make(folder.parent, kind)

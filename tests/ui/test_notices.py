# SPDX-License-Identifier: MIT
"""Sentences over the list take room from the calls: each once, good news for a while."""

import pytest
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from busylamp.ui.panels import notices
from busylamp.ui.panels.notices import Notices
from busylamp.ui.widgets.notice import Notice


@pytest.fixture
def shown(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Notices:
    monkeypatch.setattr(notices, "_PASSES", 30)
    made = Notices()
    qtbot.addWidget(made)
    made.move(300, 300)
    QCursor.setPos(0, 0)
    made.show()
    return made


def words(shown: Notices) -> list[str]:
    return [each.words.whole for each in shown.findChildren(Notice)]


def test_the_same_words_stand_there_once(shown: Notices) -> None:
    for text in ("The file could not be written", "Another", "The file could not be written"):
        shown.say(text)
    assert words(shown) == ["Another", "The file could not be written"]


def test_good_news_go_by_themselves_and_trouble_stays(shown: Notices, qtbot: QtBot) -> None:
    shown.say("The settings could not be saved")
    shown.say("Contacts imported: 1", passes=True)
    assert len(words(shown)) == 2
    qtbot.waitUntil(lambda: words(shown) == ["The settings could not be saved"])


def test_what_somebody_is_at_stays(shown: Notices, qtbot: QtBot) -> None:
    shown.say("Contacts imported: 1", passes=True)
    (close,) = shown.findChildren(QPushButton)
    with qtbot.waitActive(shown):
        shown.activateWindow()
    close.setFocus()
    qtbot.waitUntil(close.hasFocus)
    qtbot.wait(120)  # it would have gone
    assert words(shown) == ["Contacts imported: 1"]
    close.clearFocus()
    qtbot.waitUntil(lambda: words(shown) == [])

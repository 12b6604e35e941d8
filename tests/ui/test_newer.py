# SPDX-License-Identifier: MIT
"""A newer version is told once, in a quiet line; nothing is asked where no address is set."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from busylamp import __version__
from busylamp.desk.newer import Release
from busylamp.services.newer import DAY, NewerService
from busylamp.ui.widgets.release_line import ReleaseLine
from tests.ui.rig import Rig

RELEASE = Release(version="99.1", page="https://example.com/new?v=99.1")
ADDRESS = "https://example.com/version.json"
Look = Callable[[str, str], Release | None]


def set_address(rig: Rig, url: str) -> None:
    preferences = rig.services.preferences
    settings = preferences.settings
    preferences.change(replace(settings, update=replace(settings.update, url=url)))


def service(rig: Rig, asked: list[tuple[str, str]], told: Release | None) -> NewerService:
    def look(url: str, own: str) -> Release | None:
        asked.append((url, own))
        return told

    return NewerService(rig.services.preferences, rig.desktop, look=look, first=0)


def test_nothing_is_asked_without_an_address(rig: Rig) -> None:
    asked: list[tuple[str, str]] = []
    newer = service(rig, asked, RELEASE)
    newer.start()
    assert not newer.timer.isActive()
    rig.bot.wait(50)
    assert asked == []


def test_each_version_is_told_once(rig: Rig) -> None:
    asked: list[tuple[str, str]] = []
    found: list[object] = []
    set_address(rig, ADDRESS)
    newer = service(rig, asked, RELEASE)
    newer.found.connect(found.append)
    newer.start()
    rig.wait_until(lambda: found)
    assert asked == [(ADDRESS, __version__)]
    assert newer.timer.interval() == DAY
    assert rig.services.preferences.settings.update.told == "99.1"
    newer.timer.timeout.emit()  # the next day
    rig.wait_until(lambda: len(asked) == 2)
    again = service(rig, asked, Release(version="99.2", page=RELEASE.page))
    again.found.connect(found.append)
    again.start()
    rig.wait_until(lambda: len(found) > 1)
    assert found == [RELEASE, Release(version="99.2", page=RELEASE.page)]


def test_a_version_is_not_told_again_in_other_words(rig: Rig) -> None:
    """Two servers of one name may not be of one age; nor is what is lower than told any news."""
    set_address(rig, ADDRESS)
    found: list[Release] = []
    newer = NewerService(rig.services.preferences, rig.desktop, first=DAY)
    newer.found.connect(found.append)
    newer.start()
    for version in ("99.2", "99.2.0", "99.1", "99.3"):
        newer._on_looked(Release(version=version, page=RELEASE.page))
    assert [each.version for each in found] == ["99.2", "99.3"]


def test_who_takes_the_address_away_is_asked_for_no_more(rig: Rig) -> None:
    newer = service(rig, [], None)
    set_address(rig, ADDRESS)
    assert newer.timer.isActive()
    set_address(rig, "")
    assert not newer.timer.isActive()


def test_the_line_opens_the_page_by_a_click_only(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    rig.desktop.surroundings.newer.found.emit(RELEASE)
    (line,) = rig.desktop.window.findChildren(ReleaseLine)
    assert line.words.whole == "Busylamp 99.1 is there."
    assert line.own.whole == f"You have {__version__}."
    assert opened == []
    pages: list[str] = []
    line.opened.connect(pages.append)
    rig.click(line.link)
    assert [url.toString() for url in opened] == [RELEASE.page]
    assert pages == [RELEASE.page]


def test_no_sentence_of_it_is_broken_at_the_usual_width(rig: Rig) -> None:
    rig.desktop.window.resize(400, 700)
    rig.desktop.window.tell_release(RELEASE)
    (line,) = rig.desktop.window.findChildren(ReleaseLine)
    rig.wait_until(line.isVisible)
    for label in (line.words, line.own):
        assert label.height() < 2 * label.fontMetrics().height(), label.whole


@pytest.mark.parametrize("page", ["http://example.com/", "file:///etc/passwd", "https://exa mple"])
def test_the_line_opens_nothing_else(page: str, rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    rig.desktop.window.tell_release(Release(version="99.1", page=page))
    (line,) = rig.desktop.window.findChildren(ReleaseLine)
    rig.click(line.link)
    assert opened == []

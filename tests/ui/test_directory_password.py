# SPDX-License-Identifier: MIT
"""A directory of the administrator's: its password is entered by each user, and asked for."""

from collections.abc import Generator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton

from busylamp.ami.secret import Secret
from busylamp.services.directories import DirectoryNews, PasswordLooked
from busylamp.settings.policy import read_policy
from busylamp.ui.dialogs.pages.directories import DirectoriesPage
from busylamp.ui.dialogs.settings import SettingsDialog
from busylamp.ui.widgets.notice import Notice
from tests.seat import click, type_in
from tests.ui.rig import Rig

SERVERS = [
    # Nobody listens there: without a password it is not even tried.
    {"kind": "ldap", "name": "Company", "address": "127.0.0.1:1", "user": "cn=reader"},
    {"kind": "carddav", "name": "Cloud", "address": "https://127.0.0.1:1", "user": "anna"},
]
POLICY = read_policy({"locked": ["directories.*"], "directories": {"server": SERVERS}}, "anna")


@pytest.fixture
def fixed(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> Rig:
    preferences = rig.services.preferences
    monkeypatch.setattr(preferences, "_policy", POLICY)
    preferences.change(replace(preferences.settings, directories=POLICY.base.directories))
    return rig


@pytest.fixture
def page(fixed: Rig) -> Generator[DirectoriesPage]:
    dialog = SettingsDialog(fixed.services, fixed.theme, fixed.desktop.window)
    dialog.show_page("directories")
    dialog.show()
    made = dialog.page("directories")
    assert isinstance(made, DirectoriesPage)
    yield made
    dialog.close()
    dialog.deleteLater()


def test_the_list_and_the_password_are_the_users(fixed: Rig, page: DirectoriesPage) -> None:
    fixed.wait_until(page.refresh.isEnabled)  # what was new was read
    own = (page.list, page.password, page.test, page.refresh)
    assert [each for each in own if not each.isEnabled()] == []
    theirs = (page.add, page.remove, page.kind, page.tls, page.hours, page.name, page.address)
    theirs += (page.user, page.base, page.filter, page.ca_file)
    assert [each for each in theirs if each.isEnabled()] == []
    assert "Set by your administrator." in page.rows[-1].hint.whole
    page.list.setCurrentRow(1)
    assert page.name.text() == "Cloud"
    assert not page.remove.isEnabled()
    with fixed.bot.waitSignal(fixed.services.directories.password_kept):
        type_in(page.password, "geheim7")
        page.password.editingFinished.emit()
    fixed.wait_until(lambda: "Kept" in page.password.placeholderText())


def test_whether_a_password_is_kept_is_what_the_keyring_says(
    fixed: Rig, page: DirectoriesPage
) -> None:
    service = fixed.services.directories
    fixed.wait_until(lambda: page.password.placeholderText() == "Not kept yet; enter it")
    told: list[PasswordLooked] = []
    service.password_looked_for.connect(told.append)
    server = page.servers[0]
    with fixed.bot.waitSignal(service.password_kept):
        service.keep_password(server, Secret("geheim7"))
    fixed.wait_until(lambda: page.password.placeholderText() == "Kept; type to change it")
    assert told[-1] == PasswordLooked(server=server, is_kept=True)


def notices(rig: Rig) -> list[Notice]:
    return rig.desktop.window.findChildren(Notice)


def missed(rig: Rig, name: str = "Company") -> None:
    service = rig.services.directories
    told: list[str] = []
    service.password_missed.connect(told.append)
    service.refresh(name)
    rig.bot.waitUntil(lambda: told == [name], timeout=30_000)


def test_the_window_asks_for_a_password_once(fixed: Rig) -> None:
    missed(fixed)
    (notice,) = [each for each in notices(fixed) if "Company" in each.words.whole]
    assert notice.words.whole == "Company needs a password."
    missed(fixed)
    assert len([each for each in notices(fixed) if "Company" in each.words.whole]) == 1
    enter = next(each for each in notice.findChildren(QPushButton) if each.text() == "Enter it")
    click(enter)
    shown = fixed.desktop.settings
    assert shown is not None
    assert shown.page("directories").isVisible()
    shown.close()


def test_nobody_is_asked_who_is_at_the_settings(fixed: Rig) -> None:
    dialog = fixed.desktop.open_settings("directories")
    missed(fixed)
    assert notices(fixed) == []
    dialog.close()


def test_what_was_not_read_for_want_of_a_password_is_read_when_it_comes(fixed: Rig) -> None:
    service = fixed.services.directories
    missed(fixed)

    def is_read(news: DirectoryNews) -> bool:
        return news.name == "Company" and news.is_running

    with fixed.bot.waitSignal(service.changed, check_params_cb=is_read):
        service.keep_password(service.servers[0], Secret("geheim7"))

# SPDX-License-Identifier: MIT
"""What the administrator fixed is shown, said, and can't be changed; the rest is the user's."""

from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from busylamp.desk.requests import DialRequest, RequestSource
from busylamp.services.preferences import Preferences
from busylamp.settings.file import load
from busylamp.settings.model import PopupStyle, Settings
from busylamp.settings.policy import NO_POLICY, Policy, read_policy
from busylamp.telephony.status import Certificate
from busylamp.ui.dialogs.pages import PAGES
from busylamp.ui.dialogs.settings import SettingsDialog
from busylamp.ui.dialogs.signin import SignInDialog
from tests.ui.rig import Rig

CERTIFICATE = Certificate(
    sha256="ab" * 32, spki_sha256="cd" * 32, subject="CN=ucm", not_before="", not_after="2030"
)
POLICY = read_policy(
    {
        "locked": ["pbx.*", "me.extension", "popup.style", "queues.reasons", "numbers.rule"],
        "pbx": {"host": "ucm.example.net", "username": "desk-{user}", "pin": "ef" * 32},
        "popup": {"style": "none"},
        "extensions": {"anna": "1001"},
    },
    "anna",
)


def preferences_with(policy: Policy, path: Path) -> Preferences:
    return Preferences(path, load(path, policy).settings, policy=policy)


Make = Callable[[Policy], SignInDialog]


@pytest.fixture
def make(qtbot: QtBot, tmp_path: Path) -> Generator[Make]:
    made: list[SignInDialog] = []

    def make(policy: Policy) -> SignInDialog:
        preferences = preferences_with(policy, tmp_path / "settings.toml")
        dialog = SignInDialog(preferences)
        qtbot.addWidget(dialog)
        dialog.show()
        made.append(dialog)
        return dialog

    yield make
    for dialog in made:
        dialog.close()


def test_locked_settings_can_not_be_changed_by_anything(tmp_path: Path, qtbot: QtBot) -> None:
    del qtbot
    preferences = preferences_with(POLICY, tmp_path / "settings.toml")
    was = preferences.settings
    preferences.change(
        replace(
            was,
            popup=replace(was.popup, style=PopupStyle.CARD, internal=False),
            pbx=replace(was.pbx, host="evil.example.net", tls=False, pin=""),
        )
    )
    assert preferences.settings == replace(was, popup=replace(was.popup, internal=False))
    assert (tmp_path / "settings.toml").read_text().strip() == "[popup]\ninternal = false"


def test_the_first_run_asks_for_the_password_only(make: Make) -> None:
    dialog = make(POLICY)
    fixed = (dialog.host, dialog.port, dialog.tls, dialog.user, dialog.extension)
    assert not [field for field in fixed if field.isEnabled()]
    assert dialog.fixed.isVisible()
    assert (dialog.host.text(), dialog.user.text()) == ("ucm.example.net", "desk-anna")
    assert dialog.extension.currentText() == "1001"
    assert dialog.focusWidget() is dialog.secret
    dialog.secret.setText("a long password")
    assert dialog.save.isEnabled()
    assert dialog.entered().pbx.pin == "ef" * 32


def test_a_locked_pin_is_not_the_users_to_replace(make: Make) -> None:
    dialog = make(POLICY)
    dialog.offer_certificate(CERTIFICATE, changed=True)
    assert not dialog.trust.isVisible()
    free = make(read_policy({}, "anna"))
    free.offer_certificate(CERTIFICATE, changed=True)
    assert free.trust.isVisible()
    assert not free.fixed.isVisible()


def test_what_the_user_has_to_enter_stays_open(make: Make) -> None:
    dialog = make(read_policy({"locked": ["pbx.*", "me.extension"]}, "anna"))
    assert dialog.host.isEnabled()
    assert dialog.user.isEnabled()
    assert dialog.extension.isEnabled()
    assert not dialog.tls.isEnabled()


def test_signing_in_leaves_settings_alone_that_the_form_does_not_show(
    tmp_path: Path, qtbot: QtBot
) -> None:
    settings = Settings()
    settings = replace(settings, pbx=replace(settings.pbx, undocumented_actions=True))
    preferences = Preferences(tmp_path / "settings.toml", settings)
    dialog = SignInDialog(preferences)
    qtbot.addWidget(dialog)
    dialog.host.setText("ucm.example.net")
    assert dialog.entered().pbx.undocumented_actions


@pytest.fixture
def settings_dialog(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> Generator[SettingsDialog]:
    monkeypatch.setattr(rig.services.preferences, "_policy", POLICY)
    made = SettingsDialog(rig.services, rig.theme, rig.desktop.window)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def test_the_settings_show_whose_choice_it_was(settings_dialog: SettingsDialog) -> None:
    said = "Set by your administrator."
    fixed = [
        row.label.whole
        for entry in PAGES
        for row in settings_dialog.page(entry.key).rows
        if not row.control.isEnabled() and said in row.hint.whole
    ]
    assert {"Rules for numbers", "Reasons to choose from"} < set(fixed)
    assert len(fixed) == 4
    settings_dialog.search.setText("administrator")
    assert settings_dialog.stack.currentWidget() is not settings_dialog.nothing


FIXED = read_policy({"locked": ["window.favourites", "links.ask"]}, "anna")


@pytest.mark.parametrize("policy", [NO_POLICY, FIXED])
def test_nothing_is_offered_that_the_administrator_fixed(
    rig: Rig, monkeypatch: pytest.MonkeyPatch, policy: Policy
) -> None:
    monkeypatch.setattr(rig.services.preferences, "_policy", policy)
    window = rig.desktop.window
    menu = window.menus.menu_for(rig.services.people.colleague("1001"), window)
    assert ("Add to favourites" in rig.words(menu)) == (policy is NO_POLICY)
    rig.services.entries.take(DialRequest(texts=("tel:1002",), source=RequestSource.LINK))
    card = rig.desktop.entrance.confirm
    assert card.isVisible()
    assert card.stop_asking.isVisible() == (policy is NO_POLICY)

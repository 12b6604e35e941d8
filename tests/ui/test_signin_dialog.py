# SPDX-License-Identifier: MIT
"""The sign-in dialog: ports, pins, and a password that goes nowhere else."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from busylamp.desk.doctor.finding import Finding, Verdict
from busylamp.desk.signin import Entered
from busylamp.services.preferences import Preferences
from busylamp.settings.model import MeSettings, PbxSettings, Settings
from busylamp.telephony.model import ExtensionNumber, Presence, PresenceState
from busylamp.telephony.status import Certificate
from busylamp.ui.dialogs.signin import SignInDialog
from tests.seat import click, press, type_in

SETTINGS = Settings(
    pbx=PbxSettings(host="ucm.example.net", port=5039, username="ucmamiuser1", pin="ab" * 32),
    me=MeSettings(extension="1000", channel="PJSIP/1000"),
)


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> Iterator[SignInDialog]:
    made = SignInDialog(Preferences(tmp_path / "settings.toml", SETTINGS))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def test_it_shows_what_is_set_and_never_a_password(dialog: SignInDialog) -> None:
    assert (dialog.host.text(), dialog.port.text()) == ("ucm.example.net", "5039")
    assert dialog.secret.text() == ""
    assert dialog.secret.echoMode() is dialog.secret.EchoMode.Password
    assert dialog.entered() == SETTINGS


def test_tls_moves_between_the_usual_ports_and_leaves_an_own_one(dialog: SignInDialog) -> None:
    dialog.tls.setChecked(False)
    assert dialog.port.value() == 7777
    dialog.tls.setChecked(True)
    assert dialog.port.value() == 5039
    dialog.port.set_value(15039)
    dialog.tls.setChecked(False)
    assert dialog.port.value() == 15039


def test_another_address_does_not_inherit_the_pin(dialog: SignInDialog) -> None:
    dialog.host.setText("other.example.net")
    assert dialog.entered().pbx.pin == ""


def test_another_extension_does_not_inherit_the_channel(dialog: SignInDialog) -> None:
    dialog.extension.setCurrentText("1001")
    assert dialog.entered().me == MeSettings(extension="1001")


def test_what_is_missing_can_not_be_signed_in_with(dialog: SignInDialog) -> None:
    assert not dialog.save.isEnabled()
    assert not dialog.test.isEnabled()
    dialog.secret.setText("x")
    assert dialog.save.isEnabled()
    assert dialog.test.isEnabled()
    dialog.host.setText("  ")
    assert not dialog.save.isEnabled()
    assert not dialog.test.isEnabled()


def test_the_password_goes_out_once_and_is_forgotten(dialog: SignInDialog) -> None:
    told: list[Entered] = []
    dialog.accepted_with.connect(told.append)
    type_in(dialog.secret, "geheim7")
    click(dialog.save)
    assert [(each.settings, each.password.reveal()) for each in told] == [(SETTINGS, "geheim7")]
    assert dialog.secret.text() == ""


@pytest.mark.parametrize(
    ("password", "fits"),
    [
        ("x" * 512, True),
        ("x" * 513, False),
        ("x" * 1281, False),
        ("x" * 100_000, False),
        ("\U0001f511 \"'\\", True),
        ("a\x00b", False),
        ("a\nb", False),
    ],
)
def test_a_password_that_can_not_be_kept_is_refused_at_once(
    dialog: SignInDialog, password: str, fits: bool
) -> None:
    told: list[Entered] = []
    dialog.accepted_with.connect(told.append)
    dialog.secret.insert(password)  # as when it is pasted
    assert (dialog.save.isEnabled(), dialog.test.isEnabled()) == (fits, fits)
    assert ("512 characters" in dialog.problem.whole) is not fits
    press(dialog.secret, Qt.Key.Key_Return)
    assert [each.password.reveal() for each in told] == ([password] if fits else [])
    if not fits:
        dialog.secret.setText("short")
        assert dialog.save.isEnabled()
        assert dialog.problem.isHidden()


def test_what_the_form_does_not_show_stays_and_a_keyring_goes_with_its_place(
    qtbot: QtBot, tmp_path: Path
) -> None:
    pbx = replace(SETTINGS.pbx, undocumented_actions=True, keyring="KWallet")
    preferences = Preferences(tmp_path / "settings.toml", replace(SETTINGS, pbx=pbx))
    made = SignInDialog(preferences)
    qtbot.addWidget(made)
    assert made.entered().pbx == pbx
    made.user.setText("another")
    assert (made.entered().pbx.undocumented_actions, made.entered().pbx.keyring) == (True, "")


def test_a_kept_password_is_for_its_own_place(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "settings.toml", SETTINGS)
    made = SignInDialog(preferences, is_kept=True)
    qtbot.addWidget(made)
    assert made.save.isEnabled()
    for field, value in ((made.host, "other"), (made.port, "5038"), (made.user, "other")):
        was = field.text()
        field.setText(value)
        assert not made.save.isEnabled()
        assert made.secret.placeholderText() == ""
        field.setText(was)
        assert made.save.isEnabled()
        assert "kept" in made.secret.placeholderText()


def test_cancel_forgets_the_password(dialog: SignInDialog) -> None:
    type_in(dialog.secret, "geheim7")
    click(dialog.cancel)
    assert dialog.secret.text() == ""


def test_a_certificate_is_trusted_by_an_act_of_its_own(dialog: SignInDialog) -> None:
    assert dialog.trust.isHidden()
    shown = Certificate(spki_sha256="cd" * 32, sha256="ef" * 32, subject="CN=ucm")
    dialog.offer_certificate(shown, changed=True)
    assert dialog.entered().pbx.pin == "ab" * 32
    assert "EF:EF" in dialog.steps[-1].findChildren(type(dialog.problem))[-1].whole
    click(dialog.trust)
    assert dialog.entered().pbx.pin == "cd" * 32
    dialog.tls.setChecked(False)
    assert dialog.entered().pbx.pin == ""


def test_the_extensions_of_the_pbx_are_offered_and_what_was_typed_stays(
    dialog: SignInDialog,
) -> None:
    names = {"1000": "Dana <b>", "1001": None}
    presences = tuple(
        Presence(extension=ExtensionNumber(n), state=PresenceState.IDLE, name=name)
        for n, name in names.items()
    )
    found = Finding(step="extensions", verdict=Verdict.GOOD, title="2", presences=presences)
    dialog._show_step(found)
    texts = [dialog.extension.itemText(place) for place in range(dialog.extension.count())]
    assert texts == ["1000 - Dana <b>", "1001"]
    assert dialog.entered().me.extension == "1000"


def test_a_password_that_does_not_fit_takes_no_keys_meant_for_another_field(
    dialog: SignInDialog,
) -> None:
    dialog.secret.setText("a\tb")
    dialog.host.setFocus()
    for sign in "abc":
        focused = dialog.focusWidget()
        assert isinstance(focused, QLineEdit)
        type_in(focused, sign)
    assert dialog.secret.text() == "a\tb"
    assert dialog.host.text().endswith("abc")
    assert dialog.problem.isVisible()

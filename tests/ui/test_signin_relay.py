# SPDX-License-Identifier: MIT
"""The sign-in dialog on the way through a relay: an address, an extension and the desk's key."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from busylamp.desk.signin import Entered
from busylamp.relay.users import new_seed
from busylamp.services.preferences import Preferences
from busylamp.settings.model import MeSettings, PbxSettings, Settings
from busylamp.settings.policy import read_policy
from busylamp.telephony.status import Certificate
from busylamp.ui.dialogs.signin import SignInDialog
from busylamp.ui.widgets.plain_label import PlainLabel
from tests.seat import click, type_in

STRAIGHT = Settings(
    pbx=PbxSettings(host="ucm.example.net", port=5039, username="ucmamiuser1", pin="ab" * 32),
    me=MeSettings(extension="1000"),
)
RELAY = "tls://relay.example.com"


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> Iterator[SignInDialog]:
    made = SignInDialog(Preferences(tmp_path / "settings.toml", STRAIGHT))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def choose_relay(dialog: SignInDialog) -> None:
    dialog.way.setCurrentIndex(1)


def test_only_what_a_relay_needs_is_asked_for(dialog: SignInDialog) -> None:
    choose_relay(dialog)
    assert not dialog.user.isVisible()
    assert not dialog.port.isVisible()
    assert not dialog.tls.isVisible()
    assert dialog.secret.accessibleName() == "Key of this desk"
    assert dialog.host.text() == ""
    dialog.secret.setText(new_seed().reveal())
    assert not dialog.save.isEnabled()  # a key without a relay's address would go to the UCM
    assert not dialog.test.isEnabled()
    dialog.way.setCurrentIndex(0)
    assert dialog.secret.text() == ""
    assert dialog.user.isVisible()
    assert dialog.secret.accessibleName() == "Password"
    assert dialog.entered() == STRAIGHT


def test_the_room_of_the_other_way_is_not_left_empty(dialog: SignInDialog) -> None:
    straight = dialog.height()
    choose_relay(dialog)
    assert dialog.height() < straight
    dialog.way.setCurrentIndex(0)
    assert dialog.height() == straight


def test_what_is_entered_is_kept_and_the_other_way_stays(dialog: SignInDialog) -> None:
    choose_relay(dialog)
    type_in(dialog.host, "relay.example.com")
    seed = new_seed()
    dialog.secret.setText(seed.reveal() + "\n")
    heard: list[Entered] = []
    dialog.accepted_with.connect(heard.append)
    click(dialog.save)
    (entered,) = heard
    assert entered.settings.pbx == replace(STRAIGHT.pbx, relay=RELAY, pin="")
    assert entered.password.reveal() == seed.reveal()
    assert seed.reveal() not in repr(entered)


def test_a_relays_address_that_is_pasted_chooses_the_way(dialog: SignInDialog) -> None:
    dialog.host.clear()
    type_in(dialog.host, RELAY)
    assert dialog.way.relayed
    assert dialog.entered().pbx.relay == RELAY


@pytest.mark.parametrize(
    ("address", "said"),
    [("nats://relay.example.com", "can't be used"), ("tls://", "can't be used"), (RELAY, "")],
)
def test_an_address_is_judged_at_once(dialog: SignInDialog, address: str, said: str) -> None:
    choose_relay(dialog)
    dialog.secret.setText(new_seed().reveal())
    dialog.host.setText(address)
    assert dialog.save.isEnabled() is not bool(said)
    assert dialog.problem.isVisible() is bool(said)
    assert said in dialog.problem.whole


def test_a_slip_in_the_key_is_told_before_it_is_kept(dialog: SignInDialog) -> None:
    choose_relay(dialog)
    dialog.host.setText(RELAY)
    text = new_seed().reveal()
    slip = text[:20] + ("A" if text[20] != "A" else "B") + text[21:]
    dialog.secret.setText(slip)
    assert dialog.problem.whole.startswith("That is no key of a desk")
    assert slip not in dialog.problem.whole
    assert not dialog.save.isEnabled()
    assert not dialog.test.isEnabled()
    dialog.secret.setText(text)
    assert not dialog.problem.isVisible()
    assert dialog.save.isEnabled()


def test_a_pin_belongs_to_one_server(dialog: SignInDialog, qtbot: QtBot, tmp_path: Path) -> None:
    choose_relay(dialog)
    dialog.host.setText(RELAY)
    assert dialog.entered().pbx.pin == ""
    pinned = replace(STRAIGHT, pbx=PbxSettings(relay=RELAY, pin="cd" * 32))
    other = SignInDialog(Preferences(tmp_path / "other.toml", pinned))
    qtbot.addWidget(other)
    assert other.way.relayed
    assert other.entered() == pinned
    other.host.setText("tls://elsewhere.example.com")
    assert other.entered().pbx.pin == ""


def test_the_password_that_is_kept_is_no_key(qtbot: QtBot, tmp_path: Path) -> None:
    made = SignInDialog(Preferences(tmp_path / "kept.toml", STRAIGHT), is_kept=True)
    qtbot.addWidget(made)
    assert "kept" in made.secret.placeholderText()
    choose_relay(made)
    assert made.secret.placeholderText() == ""


def test_a_certificate_is_compared_where_it_comes_from(qtbot: QtBot, tmp_path: Path) -> None:
    shown = Certificate(sha256="ab" * 32, spki_sha256="cd" * 32, subject="CN=relay")
    for settings, where in (
        (STRAIGHT, "on the phone system"),
        (replace(STRAIGHT, pbx=PbxSettings(relay=RELAY)), "of the relay's server"),
    ):
        made = SignInDialog(Preferences(tmp_path / f"{len(where)}.toml", settings))
        qtbot.addWidget(made)
        made.offer_certificate(shown, changed=False)
        said = " ".join(label.whole for label in made.steps[0].findChildren(PlainLabel))
        assert where in said


def test_a_policy_leaves_only_the_key_to_enter(qtbot: QtBot, tmp_path: Path) -> None:
    policy = read_policy(
        {"pbx": {"relay": RELAY}, "me": {"extension": "1000"}, "locked": ["pbx.*", "me.extension"]},
        "anna",
    )
    preferences = Preferences(
        tmp_path / "settings.toml", policy.enforced(Settings()), policy=policy
    )
    dialog = SignInDialog(preferences)
    qtbot.addWidget(dialog)
    dialog.show()
    fields = (dialog.way, dialog.host, dialog.extension)
    assert [each.isEnabled() for each in fields] == [False] * 3
    assert not dialog.user.isVisible()
    assert dialog.fixed.isVisible()
    dialog.secret.setText(new_seed().reveal())
    assert dialog.save.isEnabled()
    dialog.close()


def test_who_signs_in_first_is_asked_for_the_key_and_told_when_it_is_missing(
    dialog: SignInDialog,
) -> None:
    choose_relay(dialog)
    dialog.host.setText(RELAY)
    dialog.greet()
    assert dialog.first.whole == "Enter the key of this desk to sign in."
    assert not dialog.save.isEnabled()
    dialog.secret.returnPressed.emit()
    assert dialog.problem.whole == "The key is missing."

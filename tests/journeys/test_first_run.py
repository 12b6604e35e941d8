# SPDX-License-Identifier: MIT
"""From an empty home to the first call."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt

from busylamp.demo.stage import Stage
from busylamp.settings.file import load
from busylamp.settings.model import Settings
from busylamp.settings.policy import load_policy
from busylamp.ui.dialogs.signin import SignInDialog
from tests.journeys.conftest import Opens
from tests.seat import LastingStore, Seat, click, keys_of, press, settings_of, type_in


def dialog_of(seat: Seat) -> SignInDialog:
    seat.wait_until(lambda: seat.desktop.signing_in is not None)
    dialog = seat.desktop.signing_in
    assert dialog is not None
    return dialog


def fill(dialog: SignInDialog, stage: Stage, password: str) -> None:
    type_in(dialog.host, "127.0.0.1")
    dialog.tls.setChecked(False)
    dialog.port.set_value(stage.port)
    type_in(dialog.user, stage.username)
    type_in(dialog.secret, password)


def test_first_run_to_first_call(opens: Opens, stage: Stage, tmp_path: Path) -> None:
    keyring = LastingStore()
    seat = opens(Settings(), keys_of(keyring))
    dialog = dialog_of(seat)
    assert not dialog.save.isEnabled()
    fill(dialog, stage, stage.secret.reveal())
    click(dialog.test)
    seat.wait_until(lambda: dialog.extension.findData("1000") >= 0)
    dialog.extension.setCurrentIndex(dialog.extension.findData("1000"))
    seat.wait_until(lambda: dialog.test.text() == "Test")
    assert {step.sign.whole for step in dialog.steps} <= {"✓", "!", ""}  # a note has no sign
    click(dialog.save)
    seat.wait_until_up()
    assert keyring.get(f"busylamp 127.0.0.1:{stage.port}", stage.username) == stage.secret.reveal()
    written = (tmp_path / "settings.toml").read_text()
    assert stage.secret.reveal() not in written
    assert load(tmp_path / "settings.toml").settings.me.extension == "1000"

    field = seat.desktop.window.field.line
    type_in(field, "1002")
    press(field, Qt.Key.Key_Return)
    seat.wait_until(lambda: ["1002" in card[0] + card[2] for card in seat.cards()] == [True])
    seat.wait_until(lambda: any(card[1].startswith("0:") for card in seat.cards()))
    assert field.text() == ""
    click(seat.desktop.window.cards.cards[0].hang_up)
    seat.wait_until(lambda: not seat.cards())


POLICY = """
locked = ["pbx.*", "me.*"]
[pbx]
host = "127.0.0.1"
port = {port}
tls = false
username = "{{user}}"
[me]
context = "from-internal"
[extensions]
{user} = 1000
"""


def test_with_a_policy_the_password_is_all_that_is_asked_for(
    opens: Opens, stage: Stage, tmp_path: Path
) -> None:
    """The file is written, read as the program does, and the user types one thing."""
    file, written = tmp_path / "policy.toml", tmp_path / "settings.toml"
    file.write_text(POLICY.format(port=stage.port, user=stage.username))
    policy = load_policy(file, owner=file.stat().st_uid, user=stage.username)
    assert policy.problems == ()
    keyring = LastingStore()
    seat = opens(load(written, policy).settings, keys_of(keyring), policy)
    dialog = dialog_of(seat)
    seat.wait_until(dialog.first.isVisible)
    assert dialog.first.whole == f"Enter the password of {stage.username} to sign in."
    assert dialog.problem.isHidden()  # nothing went wrong
    fields = (dialog.host, dialog.port, dialog.tls, dialog.user, dialog.extension, dialog.secret)
    assert [each for each in fields if each.isEnabled()] == [dialog.secret]
    assert dialog.focusWidget() is dialog.secret
    assert not dialog.save.isEnabled()
    press(dialog.secret, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.problem.whole == "The password is missing."

    type_in(dialog.secret, stage.secret.reveal())
    assert dialog.problem.isHidden()
    press(dialog.secret, Qt.Key.Key_Return)
    seat.wait_until_up()
    assert seat.services.phone.me.extension == "1000"
    assert keyring.get(f"busylamp 127.0.0.1:{stage.port}", stage.username) == stage.secret.reveal()
    assert "host" not in written.read_text()  # a later policy may move it

    again = seat.desktop.ask_sign_in()
    assert again.save.isEnabled()  # the kept one will do
    assert "kept" in again.secret.placeholderText()


def test_the_next_start_takes_the_password_from_the_keyring(opens: Opens, stage: Stage) -> None:
    keyring = LastingStore()
    keyring.set(f"busylamp 127.0.0.1:{stage.port}", stage.username, stage.secret.reveal())
    seat = opens(settings_of(stage), keys_of(keyring))
    seat.wait_until_up()
    assert seat.desktop.signing_in is None


def test_a_refused_password_is_asked_for_and_not_tried_again(opens: Opens, stage: Stage) -> None:
    keyring = LastingStore()
    keyring.set(f"busylamp 127.0.0.1:{stage.port}", stage.username, "wrong")
    seat = opens(settings_of(stage), keys_of(keyring))
    dialog = dialog_of(seat)
    assert "password" in dialog.problem.whole.lower()
    assert "refused" in seat.desktop.window.foot.words.whole.lower()
    tried = stage.accepted
    dialog.secret.setText(stage.secret.reveal())
    click(dialog.save)
    seat.wait_until_up()
    assert stage.accepted == tried + 1


def test_what_the_test_button_says_of_a_wrong_password(opens: Opens, stage: Stage) -> None:
    seat = opens(Settings(), keys_of(LastingStore()))
    dialog = dialog_of(seat)
    fill(dialog, stage, "wrong")
    click(dialog.test)
    seat.wait_until(lambda: dialog.test.text() == "Test" and dialog.steps)
    (bad,) = [step for step in dialog.steps if step.sign.whole == "✗"]
    assert bad.title.whole == f"Not signed in as {stage.username}"
    assert "permit = 127.0.0.1/32" in dialog.steps[-1].block


def test_without_a_keyring_the_window_says_so(opens: Opens, stage: Stage) -> None:
    from busylamp.desk.keys import Keys
    from busylamp.system.secrets.choose import Chosen
    from busylamp.system.secrets.memory import MemoryStore
    from busylamp.telephony.reasons import SecretTrouble

    keys = Keys(lambda _: Chosen(MemoryStore(), SecretTrouble.NO_KEYRING))
    seat = opens(Settings(), keys)
    dialog = dialog_of(seat)
    settings = settings_of(stage)
    dialog.host.setText("127.0.0.1")
    dialog.tls.setChecked(False)
    dialog.port.set_value(stage.port)
    dialog.user.setText(settings.pbx.username)
    dialog.extension.setCurrentText("1000")
    dialog.secret.setText(stage.secret.reveal())
    click(dialog.save)
    seat.wait_until_up()
    from busylamp.ui.widgets.notice import Notice

    seat.wait_until(lambda: seat.desktop.window.findChildren(Notice))
    notice = seat.desktop.window.findChildren(Notice)[0]
    assert "keyring" in notice.words.whole.lower()
    assert sys.platform != "linux" or not list(seat.home.glob("*secret*"))

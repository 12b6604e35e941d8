# SPDX-License-Identifier: MIT
"""From an empty home to the first call."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt

from busylamp.demo.stage import Stage
from busylamp.settings.file import load
from busylamp.settings.model import Settings
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

# SPDX-License-Identifier: MIT
"""From settings to an account."""

from busylamp.desk.signin import Entered, Missing, account_of, missing, secret_service
from busylamp.settings.model import MeSettings, PbxSettings, Settings


def test_what_is_missing_is_named_in_the_order_of_the_form() -> None:
    assert missing(Settings()) == (Missing.HOST, Missing.USERNAME, Missing.EXTENSION)
    filled = Settings(pbx=PbxSettings(host="h", username="u"), me=MeSettings(extension="1000"))
    assert missing(filled) == ()


def test_a_keyring_entry_is_named_by_host_and_port() -> None:
    assert secret_service(PbxSettings(host="ucm", port=7777)) == "busylamp ucm:7777"


def test_an_account_holds_no_secret() -> None:
    assert "secret" not in repr(account_of(Settings())).lower()


def test_what_was_entered_does_not_show_the_password() -> None:
    assert "hunter2" not in repr(Entered(Settings(), "hunter2"))

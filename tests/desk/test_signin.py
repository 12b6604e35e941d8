# SPDX-License-Identifier: MIT
"""From settings to an account."""

import dataclasses

import pytest

from busylamp.desk.signin import (
    Entered,
    Missing,
    account_of,
    judge_password,
    missing,
    secret_service,
    typed,
)
from busylamp.settings.model import MeSettings, PbxSettings, Settings
from busylamp.telephony.reasons import SecretTrouble


def test_what_is_missing_is_named_in_the_order_of_the_form() -> None:
    assert missing(Settings()) == (Missing.HOST, Missing.USERNAME, Missing.EXTENSION)
    filled = Settings(pbx=PbxSettings(host="h", username="u"), me=MeSettings(extension="1000"))
    assert missing(filled) == ()


def test_a_keyring_entry_is_named_by_host_and_port() -> None:
    assert secret_service(PbxSettings(host="ucm", port=7777)) == "busylamp ucm:7777"


def test_an_account_holds_no_secret() -> None:
    assert "secret" not in repr(account_of(Settings())).lower()


def test_what_was_entered_does_not_show_the_password() -> None:
    entered = Entered(Settings(), typed("hunter2"))
    assert "hunter2" not in f"{entered!r} {entered}"
    with pytest.raises(TypeError):
        dataclasses.asdict(entered)


@pytest.mark.parametrize(
    "password", ["", "x", "x" * 512, "\U0001f511" * 225, "\"'\\ `$%", "a\u00a0b"]
)
def test_passwords_that_fit(password: str) -> None:
    assert judge_password(typed(password)) is None


@pytest.mark.parametrize(
    "password",
    ["x" * 513, "x" * 1281, "\U0001f511" * 226, "a\x00b", "a\nb", "\x85", "\u2028", "\ud800"],
)
def test_passwords_that_do_not(password: str) -> None:
    assert judge_password(typed(password)) is SecretTrouble.TOO_LONG


def test_a_line_end_that_was_copied_along_is_no_part_of_it() -> None:
    assert typed("geheim7\r\n").reveal() == "geheim7"

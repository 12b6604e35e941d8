# SPDX-License-Identifier: MIT
"""From settings to an account."""

import pytest

from busylamp.desk.region import home_region
from busylamp.desk.signin import Missing, account_of, missing, secret_service
from busylamp.settings.model import MeSettings, NumberSettings, PbxSettings, Settings


def test_what_is_missing_is_named_in_the_order_of_the_form() -> None:
    assert missing(Settings()) == (Missing.HOST, Missing.USERNAME, Missing.EXTENSION)
    filled = Settings(pbx=PbxSettings(host="h", username="u"), me=MeSettings(extension="1000"))
    assert missing(filled) == ()


def test_a_keyring_entry_is_named_by_host_and_port() -> None:
    assert secret_service(PbxSettings(host="ucm", port=7777)) == "busylamp ucm:7777"


def test_an_account_holds_no_secret() -> None:
    assert "secret" not in repr(account_of(Settings())).lower()


@pytest.mark.parametrize(
    ("name", "region"), [("en_GB", "GB"), ("de_AT.UTF-8", "AT"), ("C", ""), (None, "")]
)
def test_home_is_taken_from_the_locale(
    monkeypatch: pytest.MonkeyPatch, name: str | None, region: str
) -> None:
    monkeypatch.setattr("locale.getlocale", lambda: (name, None))
    assert home_region(Settings()) == region
    assert home_region(Settings(numbers=NumberSettings(region="FR"))) == "FR"

# SPDX-License-Identifier: MIT
"""Home is what the settings say, else what the system says, and C says nothing."""

import pytest
from PySide6.QtCore import QLocale

from busylamp.services.region import home_region
from busylamp.settings.model import NumberSettings, Settings


def test_the_settings_come_first() -> None:
    assert home_region(Settings(numbers=NumberSettings(region="AT"))) == "AT"


@pytest.mark.parametrize(("name", "region"), [("de_AT", "AT"), ("en_GB", "GB"), ("C", "")])
def test_else_the_system(monkeypatch: pytest.MonkeyPatch, name: str, region: str) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(name))
    assert home_region(Settings()) == region

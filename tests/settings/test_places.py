# SPDX-License-Identifier: MIT
"""Settings and data lie where the platform wants them, or in one folder."""

from pathlib import Path

import pytest

from busylamp.settings.places import home_at, home_of_user


def test_one_folder_holds_everything(tmp_path: Path) -> None:
    home = home_at(tmp_path)
    assert home.settings == tmp_path / "settings.toml"
    assert {home.database.parent, home.log.parent.parent} == {tmp_path}


def test_the_users_own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    home = home_of_user()
    assert home.settings == tmp_path / "config" / "busylamp" / "settings.toml"
    assert home.database == tmp_path / "data" / "busylamp" / "busylamp.sqlite"

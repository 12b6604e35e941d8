# SPDX-License-Identifier: MIT
"""Resources are found beside the package in a wheel, and above it in a checkout."""

from pathlib import Path

import pytest

from busylamp import assets


def test_checkout(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(assets, "__file__", str(tmp_path / "desktop" / "busylamp" / "assets.py"))
    assert assets.root() == tmp_path / "resources"


def test_wheel_or_frozen_bundle(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    package = tmp_path / "site-packages" / "busylamp"
    (package / "resources").mkdir(parents=True)
    monkeypatch.setattr(assets, "__file__", str(package / "assets.py"))
    assert assets.root() == package / "resources"
    assert assets.icon("phone") == package / "resources" / "icons" / "phone.svg"


def test_this_checkout_has_its_resources() -> None:
    assert assets.root().is_dir()

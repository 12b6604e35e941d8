# SPDX-License-Identifier: MIT
"""Starting with the computer, on and off, on three systems."""

import plistlib
from pathlib import Path

import pytest

from busylamp.system.autostart.choose import choose
from busylamp.system.autostart.linux import LinuxAutostart
from busylamp.system.autostart.macos import MacAutostart
from busylamp.system.autostart.protocol import Autostart
from busylamp.system.autostart.windows import WindowsAutostart
from tests.system.registry import FakeRegistry

COMMAND = ("/opt/My Apps/busylamp-window", "--hidden")


@pytest.fixture(params=["linux", "windows", "macos"])
def autostart(request: pytest.FixtureRequest, tmp_path: Path) -> Autostart:
    if request.param == "linux":
        return LinuxAutostart(tmp_path / "autostart")
    if request.param == "windows":
        return WindowsAutostart(FakeRegistry())
    return MacAutostart(tmp_path / "agents")


def test_on_and_off(autostart: Autostart) -> None:
    assert not autostart.is_on()
    autostart.turn_off()  # off already
    autostart.turn_on(COMMAND)
    autostart.turn_on(COMMAND)
    assert autostart.is_on()
    autostart.turn_off()
    assert not autostart.is_on()


def test_the_file_linux_reads(tmp_path: Path) -> None:
    autostart = LinuxAutostart(tmp_path)
    autostart.turn_on(COMMAND)
    file = tmp_path / "busylamp.desktop"
    assert '\nExec="/opt/My Apps/busylamp-window" --hidden\n' in file.read_text()
    assert "\nTryExec=/opt/My Apps/busylamp-window\n" in file.read_text()  # uninstalled: overlooked
    for off in ("Hidden=true", "X-GNOME-Autostart-enabled = false"):
        file.write_text(f"{file.read_text()}{off}\n")
        assert not autostart.is_on()
        autostart.turn_on(COMMAND)
        assert autostart.is_on()


def test_a_file_behind_a_link_stays_one(tmp_path: Path) -> None:
    (tmp_path / "dotfiles").mkdir()
    (tmp_path / "autostart").symlink_to(tmp_path / "dotfiles")
    LinuxAutostart(tmp_path / "autostart").turn_on(COMMAND)
    assert (tmp_path / "autostart").is_symlink()
    assert (tmp_path / "dotfiles" / "busylamp.desktop").is_file()


def test_the_value_windows_reads() -> None:
    registry = FakeRegistry()
    WindowsAutostart(registry).turn_on(COMMAND)
    key = r"Software\Microsoft\Windows\CurrentVersion\Run"
    assert registry.values == {(key, "Busylamp"): '"/opt/My Apps/busylamp-window" --hidden'}


def test_the_agent_macos_reads(tmp_path: Path) -> None:
    autostart = MacAutostart(tmp_path / "agents")
    autostart.turn_on(COMMAND)
    (file,) = (tmp_path / "agents").iterdir()
    facts = plistlib.loads(file.read_bytes())
    assert facts["ProgramArguments"] == list(COMMAND)
    assert facts["RunAtLoad"] is True
    file.write_bytes(plistlib.dumps({**facts, "Disabled": True}))
    assert not autostart.is_on()
    file.write_bytes(b"damaged")
    assert not autostart.is_on()


def test_this_system_has_a_way() -> None:
    assert choose().is_on() is False

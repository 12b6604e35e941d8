# SPDX-License-Identifier: MIT
"""The XDG autostart folder (Desktop Application Autostart Specification)."""

from pathlib import Path

from busylamp.system.files import config_home, read_text, write_whole
from busylamp.system.launching import desktop_exec, desktop_try_exec

_FILE = """[Desktop Entry]
Type=Application
Name=Busylamp
Comment=Shows who is calling, and calls with a click
Exec={command}
TryExec={program}
Icon=org.busylamp.Busylamp
Terminal=false
X-GNOME-Autostart-enabled=true
"""
_OFF = ("Hidden=true", "X-GNOME-Autostart-enabled=false")  # how desktops switch an entry off


class LinuxAutostart:
    """One desktop file."""

    def __init__(self, folder: Path | None = None) -> None:
        self._file = (folder or config_home() / "autostart") / "busylamp.desktop"

    def is_on(self) -> bool:
        """Whether the file is there and not switched off by the desktop's own settings."""
        lines = [line.strip().replace(" ", "") for line in read_text(self._file).splitlines()]
        return bool(lines) and not any(line in _OFF for line in lines)

    def turn_on(self, command: tuple[str, ...]) -> None:
        """Write it."""
        program = desktop_try_exec(command)
        write_whole(self._file, _FILE.format(command=desktop_exec(command), program=program))

    def turn_off(self) -> None:
        """Delete it."""
        self._file.unlink(missing_ok=True)

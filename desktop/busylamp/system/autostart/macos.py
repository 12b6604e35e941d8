# SPDX-License-Identifier: MIT
"""A launch agent of the user's on macOS (launchd.plist)."""

import plistlib
from pathlib import Path

from busylamp.system.files import write_whole

_LABEL = "net.busylamp.window"


class MacAutostart:
    """One property list; launchd reads it at the next login."""

    def __init__(self, folder: Path | None = None) -> None:
        self._file = (folder or Path.home() / "Library" / "LaunchAgents") / f"{_LABEL}.plist"

    def is_on(self) -> bool:
        """Whether it is there and not disabled."""
        try:
            with self._file.open("rb") as file:
                facts = plistlib.load(file)
        except (FileNotFoundError, plistlib.InvalidFileException):
            return False
        return not facts.get("Disabled", False)

    def turn_on(self, command: tuple[str, ...]) -> None:
        """Write it."""
        facts = {
            "Label": _LABEL,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        write_whole(self._file, plistlib.dumps(facts).decode())

    def turn_off(self) -> None:
        """Delete it."""
        self._file.unlink(missing_ok=True)

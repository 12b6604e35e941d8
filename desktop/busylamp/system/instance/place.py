# SPDX-License-Identifier: MIT
"""Where lock and socket of one home stand: in a folder nobody else can enter, or nowhere."""

import hashlib
import os
import stat
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from busylamp.settings.places import Home

_PRIVATE = 0o700
_OTHERS = 0o077
_LONGEST_ADDRESS = 100  # sun_path holds 104 bytes on macOS, 108 on Linux


@dataclass(frozen=True, slots=True)
class Place:
    """The files of one instance."""

    folder: Path
    name: str

    @property
    def lock(self) -> Path:
        """Held by the one that runs; stays when it ends."""
        return self.folder / f"{self.name}.lock"

    @property
    def address(self) -> Path:
        """The socket, or on Windows the file with the port and the key."""
        return self.folder / f"{self.name}.{'port' if sys.platform == 'win32' else 'sock'}"

    @property
    def is_reachable(self) -> bool:
        """Whether a socket can have this path."""
        return sys.platform == "win32" or len(os.fsencode(self.address)) <= _LONGEST_ADDRESS


def place_of(home: Home) -> Place | None:
    """Return the place of a home's instance; None where no folder is the user's own."""
    whole = os.fsencode(home.config.expanduser().absolute().resolve())
    name = hashlib.sha256(whole).hexdigest()[:12]
    for folder in _folders(home):
        if _make_private(folder):
            return Place(folder, name)
    return None


def _folders(home: Home) -> Iterator[Path]:
    """Never /tmp itself, where anybody may put a socket of that name first."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if runtime.startswith("/") and sys.platform != "win32":
        yield Path(runtime) / "busylamp"
    if sys.platform == "darwin":
        yield (
            Path(os.environ.get("TMPDIR", "/nonexistent")) / "busylamp"
        )  # each user has an own one
    yield home.data.expanduser().absolute() / "run"


def _make_private(folder: Path) -> bool:
    """Make the folder if there is none; whether it is ours and closed to all others."""
    try:
        folder.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
        if sys.platform == "win32":
            return True  # under the user's profile, which Windows closes to the others
        found = folder.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.geteuid():
            return False
        if stat.S_IMODE(found.st_mode) & _OTHERS:
            folder.chmod(_PRIVATE)
    except OSError:
        return False
    return True

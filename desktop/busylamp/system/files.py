# SPDX-License-Identifier: MIT
"""Files of the user's desktop: written whole or not at all."""

import contextlib
import os
import tempfile
from pathlib import Path


def config_home() -> Path:
    """Return the folder of the user's settings (XDG Base Directory)."""
    return _base("XDG_CONFIG_HOME", ".config")


def data_home() -> Path:
    """Return the folder of the user's data (XDG Base Directory)."""
    return _base("XDG_DATA_HOME", ".local/share")


def read_text(path: Path) -> str:
    """Return what stands in a file, '' where there is none."""
    try:
        return path.read_text(encoding="utf-8", errors="surrogateescape")
    except (FileNotFoundError, NotADirectoryError):
        return ""


def write_whole(path: Path, text: str) -> None:
    """Replace a file at once; a link stays one, and points to the new content."""
    path = path.resolve()
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", errors="surrogateescape") as file:
            file.write(text)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def _base(variable: str, usual: str) -> Path:
    """A relative path in the variable is to be ignored, says the specification."""
    given = os.environ.get(variable, "")
    return Path(given) if given.startswith("/") else Path.home() / usual

# SPDX-License-Identifier: MIT
"""How the desktop starts this program again: from a link, or with the computer."""

import sys
from pathlib import Path

_NAME = "busylamp-window"


def own_command() -> tuple[str, ...]:
    """Return program and arguments that open the window, with absolute paths."""
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    suffix = ".exe" if sys.platform == "win32" else ""
    for folder in (Path(sys.executable).parent, Path(sys.argv[0]).absolute().parent):
        script = folder / (_NAME + suffix)
        if script.is_file():
            return (str(script),)
    return (sys.executable, "-m", "busylamp")


def helper_command(*words: str) -> tuple[str, ...]:
    """Return what runs this program once more, without a window, for a task of its own."""
    if getattr(sys, "frozen", False):
        return (sys.executable, *words)
    # -I would lose PYTHONPATH of a checkout; -X utf8 makes pipes the same everywhere.
    return (sys.executable, "-X", "utf8", "-m", "busylamp", *words)


def desktop_exec(command: tuple[str, ...]) -> str:
    """Write a command as the Exec key of a desktop file wants it (Desktop Entry, 1.5)."""
    return " ".join(_quoted(word) for word in command)


def desktop_try_exec(command: tuple[str, ...]) -> str:
    """Write the TryExec key: desktops overlook the file once its program was taken away."""
    return command[0].replace("\\", "\\\\")


def _quoted(word: str) -> str:
    plain = word.replace("%", "%%")
    if plain and all(sign.isalnum() or sign in "/._-+=:@%," for sign in plain):
        return plain
    for sign in ("\\", '"', "`", "$"):  # what the specification wants escaped in quotes
        plain = plain.replace(sign, "\\" + sign)
    # The value is a string first: its backslashes are escaped once more.
    return '"' + plain.replace("\\", "\\\\") + '"'

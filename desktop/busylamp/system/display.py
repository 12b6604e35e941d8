# SPDX-License-Identifier: MIT
"""Whether there is a display that answers: Qt ends the whole program where there is none."""

import os
import re
import socket
import sys

_LOCAL_X = re.compile(r"(?:unix)?:(\d+)(?:\.\d+)?\Z")
_SECONDS = 1.0


def is_there() -> bool:
    """Return whether a window can be shown; a stale DISPLAY of an old session is none."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return _wayland_answers() or _x_answers()


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY", "")
    if not name:
        return False
    return _connects(os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), name))  # noqa: PTH118 - absolute names win, as Wayland has it


def _x_answers() -> bool:
    name = os.environ.get("DISPLAY", "")
    local = _LOCAL_X.match(name)
    if local is None:
        return bool(name)  # another machine's: not ours to try
    place = f"/tmp/.X11-unix/X{local[1]}"  # noqa: S108 - where X listens
    return _connects(place) or _connects("\0" + place)


def _connects(address: str) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as trial:
        trial.settimeout(_SECONDS)
        try:
            trial.connect(address)
        except (OSError, ValueError):
            return False
    return True

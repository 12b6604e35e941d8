# SPDX-License-Identifier: MIT
"""Rings by Windows' own PlaySound, which loops a WAV file until it is told to stop."""

import sys
import threading
from pathlib import Path

_LONGEST = 90.0  # seconds: a ring whose end nobody told ends by itself


class WindowsRinger:
    """One sound a program: PlaySound knows no other."""

    def __init__(self) -> None:
        self._timer: threading.Timer | None = None

    def ring(self, file: Path) -> None:
        """Begin, or go on if it rings already."""
        if self._timer is not None or not file.is_absolute():
            return
        self._timer = threading.Timer(_LONGEST, _play, (None,))
        self._timer.daemon = True
        self._timer.start()
        _play(file)

    def stop(self) -> None:
        """Be silent at once."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
            _play(None)


def _play(file: Path | None) -> None:
    if sys.platform != "win32":
        return
    import winsound

    flags = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT | winsound.SND_LOOP
    try:
        winsound.PlaySound(None if file is None else str(file), 0 if file is None else flags)
    except RuntimeError:  # no WAV, or no sound device: nothing is heard
        return

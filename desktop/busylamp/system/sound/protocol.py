# SPDX-License-Identifier: MIT
"""What a ringer is: it plays one file again and again until it is told to stop."""

from pathlib import Path
from typing import Protocol


class Ringer(Protocol):
    """Plays a sound file over and over; never raises, never blocks, never rings for ever."""

    def ring(self, file: Path) -> None:
        """Begin, or go on if it rings already."""
        ...

    def stop(self) -> None:
        """Be silent at once."""
        ...


class Silent:
    """A system that has no means to play a file."""

    def ring(self, file: Path) -> None:
        """Do nothing."""

    def stop(self) -> None:
        """Do nothing."""

# SPDX-License-Identifier: MIT
"""What tells a full screen: a film, slides, a game, a remote desktop."""

from typing import Protocol


class FullScreen(Protocol):
    """Looks at the window the user works in; quick enough to be asked each second."""

    def is_on(self) -> bool:
        """Whether it fills the screen; False where the system does not say."""
        ...


class Unknown:
    """A system that does not say (Wayland, macOS)."""

    def is_on(self) -> bool:
        """Say no: a call too many is shown rather than one too few."""
        return False

# SPDX-License-Identifier: MIT
"""How a full screen is told on this system."""

import sys

from busylamp.system.fullscreen.protocol import FullScreen, Unknown


def choose_full_screen() -> FullScreen:
    """Return the system's way; needs the QApplication."""
    if sys.platform == "win32":
        from busylamp.system.fullscreen.windows import WindowsFullScreen

        return WindowsFullScreen()
    if sys.platform == "linux":
        from busylamp.system.fullscreen.x11 import X11FullScreen

        try:
            return X11FullScreen()
        except (OSError, AttributeError):
            return Unknown()
    return Unknown()

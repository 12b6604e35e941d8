# SPDX-License-Identifier: MIT
"""Picks the way keys are held on this desktop."""

import sys
from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from busylamp.system.hotkeys.protocol import Hotkeys, Listener


def choose(listener: Listener, say: Callable[[str], str] = str) -> Hotkeys | None:
    """Return a way to hold keys, None where this desktop has none; `say` translates."""
    platform = QGuiApplication.platformName()
    if sys.platform == "win32":
        from busylamp.system.hotkeys.windows import RealUser32, WindowsHotkeys

        return WindowsHotkeys(listener, RealUser32())
    if sys.platform == "darwin":
        from busylamp.system.hotkeys.macos import MacHotkeys, RealCarbon

        return MacHotkeys(listener, RealCarbon())
    if platform == "xcb":
        return _on_x11(listener)
    if platform.startswith("wayland"):
        from busylamp.system.hotkeys.portal import PortalHotkeys

        return PortalHotkeys(listener, say=say)
    return None


def _on_x11(listener: Listener) -> Hotkeys | None:
    from busylamp.system.hotkeys.x11 import X11Hotkeys

    try:
        return X11Hotkeys(listener)
    except OSError:  # libxcb-keysyms is not there: Qt itself would not have started
        return None

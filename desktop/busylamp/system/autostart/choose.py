# SPDX-License-Identifier: MIT
"""Picks the way this system starts programs."""

import sys

from busylamp.system.autostart.protocol import Autostart


def choose() -> Autostart:
    """Return it."""
    if sys.platform == "win32":
        from busylamp.system.autostart.windows import WindowsAutostart
        from busylamp.system.registry import UserRegistry

        return WindowsAutostart(UserRegistry())
    if sys.platform == "darwin":
        from busylamp.system.autostart.macos import MacAutostart

        return MacAutostart()
    from busylamp.system.autostart.linux import LinuxAutostart

    return LinuxAutostart()

# SPDX-License-Identifier: MIT
"""How this system says that nothing is to move."""

import sys

from busylamp.system.stillness.protocol import Stillness


def choose_stillness() -> Stillness:
    """Return the system's way."""
    if sys.platform == "win32":
        from busylamp.system.stillness.windows import WindowsStillness

        return WindowsStillness()
    if sys.platform == "darwin":
        from busylamp.system.stillness.macos import MacStillness

        return MacStillness()
    from busylamp.system.stillness.portal import PortalStillness

    return PortalStillness()

# SPDX-License-Identifier: MIT
"""Which ringer this system has."""

import sys

from busylamp.system.sound.protocol import Ringer, Silent


def choose_ringer() -> Ringer:
    """Return the system's own way of playing a file."""
    if sys.platform == "win32":
        from busylamp.system.sound.windows import WindowsRinger

        return WindowsRinger()
    from busylamp.system.sound.players import PlayerRinger, find_player

    player = find_player()
    return Silent() if player is None else PlayerRinger(player)

# SPDX-License-Identifier: MIT
"""What a way to start with the computer can do."""

from typing import Protocol


class Autostart(Protocol):
    """On or off; raises OSError where the system refuses."""

    def is_on(self) -> bool:
        """Whether the system starts this program."""
        ...

    def turn_on(self, command: tuple[str, ...]) -> None:
        """Let it start this command."""
        ...

    def turn_off(self) -> None:
        """Let it start it no more."""
        ...

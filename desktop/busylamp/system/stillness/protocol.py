# SPDX-License-Identifier: MIT
"""What is asked before anything moves."""

from typing import Protocol


class Stillness(Protocol):
    """One system's way to say it."""

    def start(self) -> None:
        """Follow the system from now on."""
        ...

    def stop(self) -> None:
        """Follow it no more."""
        ...

    def is_asked(self) -> bool:
        """Whether nothing may move now; never waits."""
        ...

# SPDX-License-Identifier: MIT
"""What a way to take links can do."""

from typing import Protocol

SCHEMES = ("tel", "callto", "sip")


class LinkHandling(Protocol):
    """Which program opens links of a scheme. Raises OSError where the system refuses."""

    asks_itself: bool  # the user must choose in the system's own settings; we can only be offered

    def current(self, scheme: str) -> str:
        """Return the name of the program that opens them now, '' for none."""
        ...

    def is_ours(self, scheme: str) -> bool:
        """Whether that is this program."""
        ...

    def register(self, schemes: tuple[str, ...], command: tuple[str, ...]) -> None:
        """Open these by the command, which gets the link as its last argument."""
        ...

    def unregister(self, schemes: tuple[str, ...]) -> None:
        """Give these back to whom they were taken from."""
        ...

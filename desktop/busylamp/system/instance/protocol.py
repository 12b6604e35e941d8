# SPDX-License-Identifier: MIT
"""What a way between two starts of one user is."""

import socket
from typing import Protocol

from busylamp.system.instance.place import Place


class Way(Protocol):
    """How the second start reaches the first, and how each knows the other is the same user."""

    def listen(self, place: Place) -> socket.socket:
        """Open the door; only the holder of the lock may. Raises OSError."""
        ...

    def connect(self, place: Place) -> socket.socket:
        """Reach the first; raises OSError where nobody listens, or somebody else does."""
        ...

    def admits(self, peer: socket.socket) -> bool:
        """Whether a connection comes from this user, as far as the system tells."""
        ...

    def key(self, place: Place) -> bytes:
        """What both sides must prove to know; empty where the system vouches for the peer."""
        ...

    def close(self, place: Place) -> None:
        """Take away what `listen` left on the disk."""
        ...

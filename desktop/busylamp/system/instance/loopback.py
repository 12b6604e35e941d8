# SPDX-License-Identifier: MIT
"""By a port of the loopback, with a key from a file that only this user can read."""

import contextlib
import os
import secrets
import socket

from busylamp.system.instance.place import Place

_BACKLOG = 64
_SECONDS = 1.0
_KEY_BYTES = 32


class LoopbackWay:
    """Python has no Unix sockets on Windows; whoever reads the user's profile is the user."""

    def listen(self, place: Place) -> socket.socket:
        """Listen on a free port; port and a new key go to the file, whole or not at all."""
        door = socket.create_server(("127.0.0.1", 0), backlog=_BACKLOG)
        port = int(door.getsockname()[1])
        aside = place.address.with_suffix(".new")
        try:
            with contextlib.suppress(FileNotFoundError):
                aside.unlink()
            opened = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(opened, "w", encoding="ascii") as file:
                file.write(f"{port} {secrets.token_hex(_KEY_BYTES)}\n")
            aside.replace(place.address)
        except OSError:
            door.close()
            raise
        return door

    def connect(self, place: Place) -> socket.socket:
        """Connect to the port in the file; that it is ours is proven by the key."""
        port, _ = _read(place)
        return socket.create_connection(("127.0.0.1", port), timeout=_SECONDS)

    def admits(self, peer: socket.socket) -> bool:
        """Anybody on this machine may connect; nobody is heard without the key."""
        del peer
        return True

    def key(self, place: Place) -> bytes:
        """What both sides read in the file."""
        return _read(place)[1]

    def close(self, place: Place) -> None:
        """Delete the file."""
        with contextlib.suppress(OSError):
            place.address.unlink()


def _read(place: Place) -> tuple[int, bytes]:
    port, _, key = place.address.read_text("ascii").partition(" ")
    try:
        return int(port), bytes.fromhex(key)
    except ValueError as error:
        msg = "no port and key there"
        raise OSError(msg) from error

# SPDX-License-Identifier: MIT
"""By a socket file; the kernel says whose the other end is."""

import contextlib
import os
import socket
import struct
import sys

from busylamp.system.instance.place import Place

_BACKLOG = 64
_SECONDS = 1.0
_MACOS_LOCAL_PEERCRED = 1  # sys/un.h; level SOL_LOCAL is 0


class UnixWay:
    """Linux and macOS."""

    def listen(self, place: Place) -> socket.socket:
        """Bind; what stands at the path is a dead one's, for we hold the lock."""
        with contextlib.suppress(FileNotFoundError):
            place.address.unlink()
        door = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            door.bind(str(place.address))
            place.address.chmod(0o600)
            door.listen(_BACKLOG)
        except OSError:
            door.close()
            raise
        return door

    def connect(self, place: Place) -> socket.socket:
        """Connect; a server of another user is none."""
        peer = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            peer.settimeout(_SECONDS)
            peer.connect(str(place.address))
            if not self.admits(peer):
                msg = "somebody else listens there"
                raise PermissionError(msg)
        except OSError:
            peer.close()
            raise
        return peer

    def admits(self, peer: socket.socket) -> bool:
        """Whether the other process runs as this user."""
        try:
            return _uid(peer) == os.geteuid()
        except OSError:
            return False

    def key(self, place: Place) -> bytes:
        """None needed."""
        del place
        return b""

    def close(self, place: Place) -> None:
        """Delete the socket file."""
        with contextlib.suppress(OSError):
            place.address.unlink()


def _uid(peer: socket.socket) -> int:
    if sys.platform == "darwin":  # struct xucred: version, uid, ... (sys/ucred.h); not run on one
        credentials = peer.getsockopt(0, _MACOS_LOCAL_PEERCRED, 76)
        return int(struct.unpack_from("=I", credentials, 4)[0])
    credentials = peer.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)
    return int(struct.unpack("=iII", credentials)[1])

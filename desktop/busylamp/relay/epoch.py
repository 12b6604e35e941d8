# SPDX-License-Identifier: MIT
"""Counts the lives of a site's relays in its key-value bucket: no two have the same number."""

from busylamp.link.relayed.nats import Server

_KEY = "epoch"


async def next_epoch(server: Server, bucket: str) -> int:
    """Return a number no relay of this site had before."""
    from nats.js.errors import KeyNotFoundError, KeyWrongLastSequenceError

    store = await server.bucket(bucket)
    while True:
        try:
            entry = await store.get(_KEY)
            epoch, last = int(entry.value or b"0") + 1, int(entry.revision)
        except KeyNotFoundError:
            epoch, last = 1, 0
        try:
            await store.update(_KEY, str(epoch).encode(), last=last)
        except KeyWrongLastSequenceError:
            continue  # another relay was faster
        return epoch

# SPDX-License-Identifier: MIT
"""The PBX of the storm, a process of its own: `python tests/bench/storm_pbx.py EVENTS_A_SECOND`.

It prints its port, signs one client in and waits for a line on standard input. Then it pours a
recording out in rounds with new ids, and four times a second it rings extension 1000, of which it
prints the time. After the next line it stops and prints what it sent.
"""

import contextlib
import gzip
import json
import socket
import sys
import threading
import time
from collections.abc import Iterator

from tests.bench.parse import RECORDING
from tests.bench.popup import Pbx, hang_up, ring

RECORDED_A_SECOND = 947  # events of the recording that our mask lets through: 34,194 in 36.1 s
_LET_THROUGH = {b"call", b"agent", b"user", b"cdr"}
_BLANK = b"\r\n\r\n"
_STEP = 0.005  # seconds between two writes
_RINGS, _LASTS = 0.25, 0.125  # seconds between calls; seconds each rings
_ID = b"1795440"  # what Uniqueids and Linkedids of the recording begin with


class Storm(Pbx):
    """Pours the recording out, and rings by itself."""

    def serve(self) -> None:
        client, _ = self._listening.accept()
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        client.sendall(b"Asterisk Call Manager/5.0.0\r\n")
        threading.Thread(target=self._answer, args=(client,), daemon=True).start()
        sys.stdin.readline()  # the client stands
        enough = threading.Event()
        threading.Thread(target=_listen, args=(enough,), daemon=True).start()
        sent, blocked = 0, 0.0
        for batch, count in self._batches(enough):
            began = time.monotonic()
            try:
                with self._lock:
                    client.sendall(batch)
            except OSError:
                break  # it has gone
            sent += count
            blocked = max(blocked, time.monotonic() - began)
        print(json.dumps({"sent": sent, "blocked": blocked}), flush=True)
        sys.stdin.readline()

    def _batches(self, enough: threading.Event) -> Iterator[tuple[bytes, int]]:
        packets = recorded()
        began, sent, number, next_ring, next_over = time.monotonic(), 0, 0, 0.5, 1e9
        current: list[bytes] = []
        while not (enough.is_set() and next_over == 1e9):
            passed = time.monotonic() - began
            due = int(passed * self._rate)
            batch: list[bytes] = []
            for place in range(sent, due):
                if place % len(packets) == 0:
                    current = again(packets, place // len(packets))
                batch.append(current[place % len(packets)])
            sent = due
            if passed >= next_over:
                batch.append(hang_up(number))
                next_over = 1e9
            if passed >= next_ring and not enough.is_set():
                number += 1
                batch.append(ring(number))
                next_ring, next_over = passed + _RINGS, passed + _LASTS
                print(time.monotonic(), flush=True)
            data = b"".join(batch)
            yield data, data.count(_BLANK)
            time.sleep(_STEP)


def _listen(enough: threading.Event) -> None:
    sys.stdin.readline()
    enough.set()


def recorded() -> list[bytes]:
    """Return the events of the recording that the mask lets through."""
    found: list[bytes] = []
    for piece in gzip.decompress(RECORDING.read_bytes()).split(_BLANK):
        if piece.startswith(b"Event: "):
            privilege = piece.partition(b"\nPrivilege: ")[2].partition(b"\r\n")[0]
            if _LET_THROUGH & set(privilege.split(b",")):
                found.append(piece + _BLANK)
    return found


def again(packets: list[bytes], number: int) -> list[bytes]:
    """Return the same with other ids: no call of one round is one of another."""
    ident = b"%07d" % (1_000_000 + number)
    return [packet.replace(_ID, ident) for packet in packets]


if __name__ == "__main__":
    served = Storm(int(sys.argv[1]))
    print(served.port, flush=True)
    with contextlib.suppress(KeyboardInterrupt):
        served.serve()

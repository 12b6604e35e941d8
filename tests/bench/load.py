# SPDX-License-Identifier: MIT
"""What counting the load and keeping the last reads cost on a recorded storm.

`python tests/bench/load.py [ROUNDS]`; the best of the rounds counts, ways take turns.
"""

import gzip
import sys
import time
from collections.abc import Callable

from busylamp.ami.messages import Event
from busylamp.ami.wire import Decoder
from busylamp.link.last_reads import LastReads
from busylamp.link.load import LoadMeter
from busylamp.telephony.model import ExtensionNumber
from busylamp.telephony.pbx import WANTED, Pbx
from tests.bench.parse import READ, RECORDING


def plain(reads: list[bytes]) -> None:
    decoder, pbx = Decoder(wanted=WANTED), Pbx(ExtensionNumber("2000"))
    for data in reads:
        for packet in decoder.feed(data):
            if isinstance(packet, Event):
                pbx.apply(packet, 0.0)


def counted(reads: list[bytes]) -> None:
    """The same with what link/conversation.py and link/session.py add."""
    decoder, pbx = Decoder(wanted=WANTED), Pbx(ExtensionNumber("2000"))
    meter, kept = LoadMeter(), LastReads()
    for data in reads:
        kept.take(data, 0.0)
        before = decoder.packets
        heard = decoder.feed(data)
        sizes = [len(packet.raw) for packet in heard if isinstance(packet, Event)]
        meter.size += len(data)
        meter.packets += decoder.packets - before
        meter.read += len(sizes)
        meter.read_size += sum(sizes)
        for packet in heard:
            if isinstance(packet, Event):
                meter.useful += bool(pbx.apply(packet, 0.0))


WAYS: dict[str, Callable[[list[bytes]], None]] = {"bytes to state": plain, "counted": counted}


def main(rounds: int) -> None:
    stream = gzip.decompress(RECORDING.read_bytes())
    reads = [stream[at : at + READ] for at in range(0, len(stream), READ)]
    packets = stream.count(b"\r\n\r\n")
    best = dict.fromkeys(WAYS, float("inf"))
    for _ in range(rounds):
        for name, way in WAYS.items():
            start = time.process_time()
            way(reads)
            best[name] = min(best[name], time.process_time() - start)
    for name, seconds in best.items():
        print(f"  {name:20} {seconds / packets * 1e6:6.3f} us a packet ({packets:,} packets)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)

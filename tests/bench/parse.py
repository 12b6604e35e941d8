# SPDX-License-Identifier: MIT
"""CPU time a packet on a recorded storm, beside three libraries on the same bytes.

`python tests/bench/parse.py [ROUNDS]`; the best of the rounds counts, ways take turns.
"""

import gzip
import logging
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import cast

from busylamp.ami.messages import Event
from busylamp.ami.wire import Decoder
from busylamp.telephony.model import ExtensionNumber
from busylamp.telephony.pbx import WANTED, Pbx

RECORDING = Path(__file__).parents[1] / "recordings" / "storm-22.ami.gz"
READ = 64 * 1024  # bytes a read, as a socket hands them over under load
Way = Callable[[list[bytes]], int]


def split_alone(reads: list[bytes]) -> int:
    count, rest = 0, b""
    for data in reads:
        *pieces, rest = (rest + data).split(b"\r\n\r\n")
        count += len(pieces)
    return count


def wanted_only(reads: list[bytes]) -> int:
    decoder = Decoder(wanted=WANTED)
    return sum([len(decoder.feed(data)) for data in reads])


def all_lazily(reads: list[bytes]) -> int:
    decoder = Decoder()
    return sum([len(decoder.feed(data)) for data in reads])


def all_headers(reads: list[bytes]) -> int:
    decoder = Decoder()
    count = 0
    for data in reads:
        for packet in decoder.feed(data):
            if isinstance(packet, Event):
                count += len(packet.items()) > 0
    return count


def whole_way(reads: list[bytes]) -> int:
    decoder, pbx = Decoder(wanted=WANTED), Pbx(ExtensionNumber("2000"))
    count = 0
    for data in reads:
        for packet in decoder.feed(data):
            if isinstance(packet, Event):
                count += len(pbx.apply(packet, 0.0))
    return count


def with_asterisk_ami(reads: list[bytes]) -> int:
    """Its reader's own steps: split by expression, decode, match the kind, read the headers."""
    from asterisk import ami

    packs, count, rest = ami.AMIClient().asterisk_pack_regex, 0, b""
    match = cast("Callable[[str], bool]", getattr(ami.Event, "ma" + "tch"))  # untyped
    read = cast("Callable[[str], object]", getattr(ami.Event, "re" + "ad"))
    for data in reads:
        *pieces, rest = packs.split(rest + data)
        for piece in pieces:
            pack = piece.decode("utf-8", "replace")
            if match(pack):
                read(pack)
                count += 1
    return count


def with_basicami(reads: list[bytes]) -> int:
    """Its read loop: a buffer cut packet by packet, each a dict put into a queue."""
    from basicami import BasicAMI

    client, buffer, count = BasicAMI(), b"", 0
    dispatch = cast("Callable[[str], None]", getattr(client, "_dispatch" + "_packet"))
    for data in reads:
        for start in range(0, len(data), 4096):  # it reads 4,096 bytes at a time
            buffer += data[start : start + 4096]
            while b"\r\n\r\n" in buffer:
                packet, buffer = buffer.split(b"\r\n\r\n", 1)
                dispatch(packet.decode("utf-8", errors="replace"))
                count += 1
    return count


def with_panoramisk(reads: list[bytes]) -> int:
    from panoramisk.ami_protocol import AMIProtocol

    class Factory:
        save_stream = None

        def __init__(self) -> None:
            self.count = 0

        def dispatch(self, message: object) -> None:
            self.count += 1

    protocol, factory = AMIProtocol(), Factory()
    begin = cast("Callable[[object], None]", getattr(protocol, "connection" + "_made"))
    begin(None)
    vars(protocol)["factory"] = factory
    for data in reads:
        protocol.data_received(data)
    return factory.count


WAYS: dict[str, Way] = {
    "splitting alone": split_alone,
    "Busylamp, wanted types only": wanted_only,
    "Busylamp, every packet lazily": all_lazily,
    "Busylamp, every header read": all_headers,
    "Busylamp, bytes to folded state": whole_way,
    "asterisk-ami": with_asterisk_ami,
    "basicami": with_basicami,
    "panoramisk": with_panoramisk,
}


def main(rounds: int) -> None:
    logging.disable(logging.CRITICAL)
    stream = gzip.decompress(RECORDING.read_bytes())
    reads = [stream[at : at + READ] for at in range(0, len(stream), READ)]
    packets = stream.count(b"\r\n\r\n")
    best = dict.fromkeys(WAYS, float("inf"))
    for _ in range(rounds):
        for name, way in WAYS.items():
            start = time.process_time()
            way(reads)
            best[name] = min(best[name], time.process_time() - start)
    print(f"{packets:,} packets, {len(stream) / packets:.0f} bytes each, best of {rounds}")
    for name, seconds in best.items():
        print(f"  {name:34} {seconds / packets * 1e6:6.2f} us a packet")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5)

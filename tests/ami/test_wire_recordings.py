# SPDX-License-Identifier: MIT
"""What two real servers said, cut anywhere."""

import pytest

from busylamp.ami.messages import Event, Greeting, Packet
from busylamp.ami.wire import Decoder
from tests.ami.feeding import AFTER, fed, recording, singly, told


@pytest.mark.parametrize(
    "name", ["16/originate-caller-declines", "22/conference", "16/park-errors"]
)
def test_recording_holds_what_a_plain_look_finds(name: str) -> None:
    banner, _, rest = recording(name).partition(b"\r\n")
    blocks = [block.lstrip(b"\r\n") for block in rest.split(b"\n\r\n")]
    greeting, *packets = fed(recording(name))
    assert greeting == Greeting.of(banner.decode())
    found = [packet.raw for packet in packets if isinstance(packet, Packet)]
    assert found == [block for block in blocks if block]
    assert len(found) == len(packets) > 20


@pytest.mark.parametrize("name", ["16/originate-agent", "22/protocol-oddities", "22/command-cli"])
def test_recording_cut_at_every_byte(name: str) -> None:
    data = recording(name)
    whole = fed(data)
    names = [packet.name for packet in whole if isinstance(packet, Event)]
    assert len(whole) > 8
    for at in range(1, len(data)):
        halves = fed(data[:at], data[at:])
        assert halves == whole, f"cut at {at}"
        assert [packet.name for packet in halves if isinstance(packet, Event)] == names


@pytest.mark.parametrize(
    "name", ["16/park-errors", "22/incoming-unicode-name", "22/protocol-oddities", "16/login-md5"]
)
def test_recording_one_byte_at_a_time(name: str) -> None:
    data = recording(name)
    assert told(fed(*singly(data))) == told(fed(data))


def test_recording_leaves_nothing_over() -> None:
    decoder = Decoder()
    decoder.feed(recording("22/conference"))
    assert told(decoder.feed(AFTER)) == [("Event", "After", [("Event", "After")])]

# SPDX-License-Identifier: MIT
"""A trace of two hundred packets cut at every byte: what was torn is not heard, the rest is true.

`BUSYLAMP_HOSTILE=all` cuts more traces, of every kind of call, at every byte.
"""

import copy

import pytest

from busylamp.ami.messages import Event, Greeting
from busylamp.ami.server import Server
from busylamp.ami.wire import Decoder
from tests.hostile.scale import times
from tests.telephony.model.cuts import Cut, Film, film, play_cut
from tests.telephony.model.stage import KINDS, Plan

_PACKETS = 200
_EXTENSIONS = ("1000", "1005")


def long_film(seed: int) -> Film:
    """Calls of all kinds, mixed, until there are packets enough."""
    kinds, count = sorted(KINDS), 3
    while True:
        calls = tuple((kinds[(seed * 7 + n) % len(kinds)], seed + n) for n in range(count))
        made = film(Plan(calls=calls, seed=seed, together=3))
        if len(made.packets) >= _PACKETS:
            return made
        count += 1


def greeted() -> Decoder:
    server, decoder = Server(), Decoder()
    server.greet()
    (greeting,) = decoder.feed(server.data_to_send())
    assert isinstance(greeting, Greeting)
    return decoder


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("seed", range(times(1, 2)))
def test_no_torn_packet_is_heard_and_no_whole_one_lost(seed: int) -> None:
    """The bytes of each packet, cut after each: it is heard with its last one, and once."""
    made, decoder, cuts = long_film(seed), greeted(), 0
    for packet in made.packets:
        data = packet.raw + b"\r\n\r\n"
        for count in range(1, len(data), times(11, 1)):
            torn = copy.deepcopy(decoder)
            assert torn.feed(data[:count]) == [], data[:count]
            cuts += 1
        (heard,) = decoder.feed(data)
        assert isinstance(heard, Event)
        assert heard.raw.rstrip(b"\r\n") == packet.raw
    print(f"{len(made.packets)} packets, {cuts} cuts within them")
    assert cuts > times(5_000, 80_000)


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("seed", range(times(1, 2)))
def test_after_a_cut_at_any_packet_the_picture_is_true(seed: int) -> None:
    """What was whole before the cut is folded; the snapshot of now, or of later, mends the rest."""
    made, total = long_film(seed), 0
    ends = [*made.bursts, len(made.shots)]
    for at in range(0, len(made.packets), times(15, 1)):
        heard = max(made.order[: at + 1]) + 1
        for back in {min(end for end in ends if end >= heard), len(made.shots)}:
            for extension in _EXTENSIONS:
                assert play_cut(made, extension, Cut(at=at, back=back)) == [], (seed, at, back)
                total += 1
    print(f"{total} resyncs")

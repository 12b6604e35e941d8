# SPDX-License-Identifier: MIT
"""The wire as the client hears it: however the bytes are cut, the same packets, calls, answers."""

from collections.abc import Sequence

from busylamp.ami import actions
from busylamp.ami.client import Answer, Client, Received, SignInRefused
from busylamp.ami.errors import WireFault
from busylamp.ami.messages import Event, Greeting, Packet, Response
from busylamp.ami.secret import Secret
from busylamp.ami.wire import Decoded, Decoder, Limits, Torn
from busylamp.telephony.changes import Change
from busylamp.telephony.model import ExtensionNumber
from busylamp.telephony.pbx import WANTED, Pbx
from busylamp.telephony.snapshot import QuestionKind
from tests.ami.feeding import BANNER, Told, told
from tests.fuzz.choices import Choices, pieces
from tests.fuzz.telling import tell

SMALL = Limits(banner=64, line=300, packet=900)
USUAL = Limits()
TOKEN = "t"


def check(data: bytes) -> None:
    choices = Choices(data)
    options, sizes = choices.last(), [choices.last() for _ in range(3)]
    limits = SMALL if options & 1 else USUAL
    wanted = WANTED if options & 2 else None
    stream = (b"" if options & 4 else BANNER) + choices.rest()
    parts = pieces(stream, sizes)
    whole = decoded([stream], limits, wanted)
    _same(whole, decoded(parts, limits, wanted))
    for packet in whole[0]:
        _read(packet)
    one, other = folded(whole[0]), folded(decoded(parts, limits, wanted)[0])
    if whole[1] is None:
        assert one == other
        assert heard([stream], limits) == heard(parts, limits)


def decoded(
    parts: Sequence[bytes], limits: Limits, wanted: frozenset[str] | None
) -> tuple[list[Decoded], WireFault | None]:
    decoder = Decoder(limits=limits, wanted=wanted)
    found = [packet for part in parts for packet in decoder.feed(part)]
    return found, decoder.fault


def _same(
    one: tuple[list[Decoded], WireFault | None], other: tuple[list[Decoded], WireFault | None]
) -> None:
    """A fault may be seen a packet sooner where more of the bytes came at once."""
    first, second = told(one[0]), told(other[0])
    if one[1] is None and other[1] is None:
        assert first == second
        return
    assert (one[1] is None) == (other[1] is None), (one[1], other[1])
    short, long = sorted((first, second), key=len)
    assert long[: len(short)] == short


def _read(packet: Decoded) -> None:
    match packet:
        case Greeting():
            assert isinstance(packet.escapes_names, bool)
        case Torn():
            pass
        case Packet():
            _read_packet(packet)


def _read_packet(packet: Packet) -> None:
    assert repr(packet)
    assert packet.number("Status") is None or packet.get("Status")
    for header, value in packet.items():
        assert "\n" not in header
        assert packet.find(header) is not None or not header.isascii()
        assert isinstance(value, str)
    if isinstance(packet, Response):
        assert all("\n" not in line for line in packet.output)
        assert packet.success is not None
    if isinstance(packet, Event):
        assert packet.shortened(line=64, size=512).name == packet.name


def folded(found: Sequence[Decoded]) -> tuple[list[Change], object]:
    """What the packets tell one extension, and what is left in the end."""
    pbx = Pbx(ExtensionNumber("1000"), watched=(ExtensionNumber("1001"),))
    changes: list[Change] = []
    events = [each for each in found if isinstance(each, Event)]
    for number, event in enumerate(events):
        changes.extend(pbx.apply(event, float(number)))
    lists = dict.fromkeys(QuestionKind, events)
    changes.extend(pbx.merge(lists, float(len(events))))
    tell(changes)
    return changes, (pbx.calls, pbx.presences, pbx.queues)


def heard(parts: Sequence[bytes], limits: Limits) -> list[Told | str]:
    """What a client that signed in and asked for a list makes of it."""
    client = Client(token=TOKEN, wanted=WANTED, limits=limits)
    client.start(0.0)
    received: list[Received] = []
    client.sign_in("anna", Secret("Zaunk\u00f6nig"), plain=True, events="call", now=0.0)
    mine = client.ask(actions.STATUS, 0.0)
    assert mine.startswith(TOKEN)
    for part in parts:
        received.extend(client.receive_data(part, 1.0))
        assert b"Zaunk" not in repr(received).encode()
    received.extend(client.receive_eof())
    assert client.waiting == 0
    assert client.receive_data(b"Event: After\r\n\r\n", 2.0) == []
    assert client.data_to_send() == b""
    return [_shape(each) for each in received]


def _shape(each: Received) -> Told | str:
    match each:
        case Event() | Greeting() | Torn():
            return told([each])[0]
        case Answer(response=response, items=items, outcome=outcome):
            said = told([response]) if response is not None else []
            return repr((outcome, said, told([*items])))
        case SignInRefused(kind=kind, message=message):
            return repr((kind, message))
        case _:
            return repr(each)

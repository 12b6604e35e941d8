# SPDX-License-Identifier: MIT
"""Any packets, any values, any split."""

from hypothesis import given, settings
from hypothesis import strategies as st

from busylamp.ami.messages import Greeting, Packet, Response
from busylamp.ami.wire import Decoder, Limits, Torn
from tests.ami.feeding import BANNER, CUTS, Told, cut, fed, told

KEYS = st.sampled_from(
    ["Channel", "ActionID", "Response", "Output", "event", "X-y", "ChanVariable(PJSIP/1)", "a/b(0)"]
)
VALUES = st.one_of(
    st.sampled_from(
        [b"", b" ", b": ", b"a: b", b"Event: x", b"\xc3\xa9", b"\xe9", b"\\n", b"\x00"]
    ),
    st.binary(max_size=20).map(lambda value: value.replace(b"\r", b"").replace(b"\n", b"")),
)
NAMES = st.text("ABCxyz", min_size=1, max_size=8).map(str.encode)
FIRST = st.one_of(
    st.tuples(st.just("Event"), NAMES),
    st.tuples(st.just("Response"), st.sampled_from([b"Success", b"Error", b"Goodbye", b""])),
    st.tuples(st.just("Challenge"), VALUES),
)
Headers = list[tuple[str, bytes]]
PACKETS = st.lists(
    st.tuples(FIRST, st.lists(st.tuples(KEYS, VALUES), max_size=6)).map(lambda p: [p[0], *p[1]]),
    max_size=6,
)


def text(value: bytes) -> str:
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("cp1252", "replace")


def expected(headers: Headers) -> Told:
    kind, value = headers[0]
    name = text(value) if kind == "Event" else ""
    items = [(key, text(value)) for key, value in headers]
    return (kind if kind in {"Event", "Response"} else "Packet"), name, items


@settings(max_examples=300, deadline=None)
@given(packets=PACKETS, end=st.sampled_from([b"\r\n", b"\n"]), strays=st.integers(0, 3), cuts=CUTS)
def test_any_packets_in_any_split(
    packets: list[Headers], end: bytes, strays: int, cuts: list[int]
) -> None:
    written = [
        b"".join(key.encode() + b": " + value + end for key, value in headers) + end * (1 + strays)
        for headers in packets
    ]
    found = fed(*cut(BANNER + b"".join(written), cuts))
    assert told(found)[1:] == [expected(headers) for headers in packets]


PIECES = st.one_of(
    st.binary(max_size=40),
    st.sampled_from(
        [
            *(b"\r\n", b"\n", b"\r", b"\r\n\r\n", b"\n\n", b":", b"Event: A", b"\nEvent: B\r\n"),
            *(b"Response: Follows\r\n", b"--END COMMAND--", b"Response: ", b"Output: ", b"\\"),
        ]
    ),
)
SOUP = st.lists(PIECES, max_size=12).map(b"".join)


@settings(max_examples=500, deadline=None)
@given(data=SOUP, greeted=st.booleans(), cuts=CUTS, everything=st.booleans())
def test_any_bytes_never_raise(
    data: bytes, greeted: bool, cuts: list[int], everything: bool
) -> None:
    decoder = Decoder(wanted=None if everything else {"A"}, limits=Limits(line=100, packet=300))
    said = (BANNER if greeted else b"") + data
    for part in cut(said, cuts):
        for packet in decoder.feed(part):
            assert isinstance(packet, Greeting | Packet | Torn)
            assert repr(packet)
            if isinstance(packet, Packet):
                assert packet.all("X") == [v for k, v in packet.items() if k.casefold() == "x"]
                assert packet.get("X") in {"", *packet.all("X")}
            if isinstance(packet, Response):
                assert all("\n" not in line for line in packet.output)

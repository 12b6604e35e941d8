# SPDX-License-Identifier: MIT
"""Headers read only when asked for: look-up, character sets, escapes, command output."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from busylamp.ami.messages import Event, Greeting, Packet, Response, decode, unescape

RAW = b"Event: A\r\nVariable: a=1\r\nvariable: b=2\r\nVARIABLE: \r\nUniqueid: 1.2\r\nX:y\r"


def escaped(header: str, value: str, *, name: str = "Newchannel") -> Event:
    """Return an event of a server that escapes, with one header."""
    return Event(f"Event: {name}\r\n{header}: {value}\r".encode(), name, escaped=True)


# Look-up


@pytest.mark.parametrize("header", ["Uniqueid", "uniqueid", "UNIQUEID", "UniqueID"])
def test_headers_are_found_without_case(header: str) -> None:
    packet = Packet(RAW)
    assert packet.get(header) == "1.2"
    assert packet.find(header) == b"1.2"
    assert header in packet
    assert packet.all(header) == ["1.2"]


@pytest.mark.parametrize("header", ["event", "EVENT", "Event"])
def test_first_header_is_found_without_case(header: str) -> None:
    assert Packet(RAW).get(header) == "A"
    assert Packet(b"event: A").get(header) == "A"


@pytest.mark.parametrize("header", ["id", "Unique", "1.2", "niqueid", "Uniqueid: 1.2", ""])
def test_only_whole_names_are_found(header: str) -> None:
    packet = Packet(RAW)
    assert packet.get(header, "none") == "none"
    assert packet.find(header) is None
    assert header not in packet
    assert packet.all(header) == []


def test_repeats_are_kept_in_order() -> None:
    packet = Packet(RAW)
    assert packet.get("Variable") == "a=1"
    assert packet.all("Variable") == ["a=1", "b=2", ""]
    assert packet.items() == [
        *(("Event", "A"), ("Variable", "a=1"), ("variable", "b=2"), ("VARIABLE", "")),
        *(("Uniqueid", "1.2"), ("X", "y")),
    ]


def test_empty_is_not_missing() -> None:
    packet = Packet(b"Event: A\r\nNone:\r\nBlank: \r\nLast:")
    for header in ("None", "Blank", "Last"):
        assert packet.find(header) == b""
        assert packet.get(header, "default") == ""
        assert header in packet
    assert packet.get("Missing", "default") == "default"
    assert packet.get("Missing") == ""


@pytest.mark.parametrize(
    ("line", "value"),
    [
        *(("K:v", "v"), ("K: v", "v"), ("K:  v", " v"), ("K: v ", "v "), ("K: :v", ":v")),
        *(
            ("K: a: b", "a: b"),
            ("K: J: K: L", "J: K: L"),
            ("K:\tv", "\tv"),
            ("K: a|b;c=d", "a|b;c=d"),
        ),
    ],
)
@pytest.mark.parametrize("end", ["\r\n", "\n"], ids=["crlf", "lf"])
def test_one_space_is_dropped_and_no_more(line: str, value: str, end: str) -> None:
    for said in (f"Event: A{end}{line}{end}Z: 1", f"{line}{end}Z: 1", f"Event: A{end}{line}"):
        assert Packet(said.encode()).get("K") == value
        assert Packet(said.encode()).get("k") == value
        assert ("K", value) in Packet(said.encode()).items()


def test_lines_without_colon_are_left_out() -> None:
    packet = Packet(b"Response: Follows\r\nno colon here\n\nK: v")
    assert packet.items() == [("Response", "Follows"), ("K", "v")]
    assert "no colon here" not in packet


def test_packets_compare_by_kind_and_bytes() -> None:
    same = Response(b"Response: Success\r")
    assert same == Response(b"Response: Success\r")
    assert hash(same) == hash(Response(b"Response: Success\r"))
    assert same != Response(b"Response: Error\r")
    assert same != Packet(b"Response: Success\r")
    assert same != "Response: Success"


def test_repr_tells_the_first_line_only() -> None:
    assert repr(Packet(b"Foo: \xe9\r\nSecret: x")) == "<Packet Foo: \u00e9>"
    assert repr(Event.of("Hangup", [("Channel", "x")])) == "<Event Event: Hangup>"


def test_event_made_from_headers() -> None:
    event = Event.of("Newchannel", [("CallerIDName", "Zo\u00eb"), ("Exten", "")])
    assert event.name == event.get("Event") == "Newchannel"
    assert event.items() == [("Event", "Newchannel"), ("CallerIDName", "Zo\u00eb"), ("Exten", "")]
    assert Event.from_headers("Newchannel").raw == b"Event: Newchannel"


# Character sets


def test_each_value_has_its_own_character_set() -> None:
    raw = b"Event: A\r\nUtf: J\xc3\xb6rg \xe2\x82\xac\r\nOld: J\xf6rg \x80\r\nOdd: \x81\xff\r"
    packet = Packet(raw)
    assert packet.get("Utf") == packet.all("Utf")[0] == "J\u00f6rg \u20ac"
    assert packet.get("Old") == packet.all("Old")[0] == "J\u00f6rg \u20ac"
    assert packet.get("Odd") == "\ufffd\u00ff"
    assert packet.find("Old") == b"J\xf6rg \x80"


def test_name_cut_in_mid_character_is_still_read() -> None:
    assert Packet(b"CallerIDName: Zo\xc3\r").get("CallerIDName") == "Zo\u00c3"


@settings(deadline=None)
@given(st.binary(max_size=30))
def test_any_bytes_are_text(value: bytes) -> None:
    text = decode(value)
    assert text.encode() or not value
    if "\ufffd" not in text:
        assert value in {text.encode(), text.encode("cp1252", "ignore")}


# C escapes


@pytest.mark.parametrize(
    "header",
    [
        *("CallerIDName", "ConnectedLineName", "ChanVariable", "DestCallerIDName"),
        *("ParkeeConnectedLineName", "OrigTransfererCallerIDName", "DestChanVariable"),
    ],
)
def test_escaped_headers_are_unescaped(header: str) -> None:
    event = escaped(header, 'O\\\'Brien \\"Bob\\"')
    assert event.get(header) == 'O\'Brien "Bob"'
    assert event.all(header) == ['O\'Brien "Bob"']
    assert event.items()[1] == (header, 'O\'Brien "Bob"')
    assert event.find(header) == b'O\\\'Brien \\"Bob\\"'


@pytest.mark.parametrize(
    "header",
    [
        *("CallerIDNum", "ConnectedLineNum", "Exten", "Context", "AccountCode", "DialString"),
        *("EffectiveConnectedLineName", "Message", "AppData", "CallerIDNameX", "Channel"),
    ],
)
def test_other_headers_keep_their_backslashes(header: str) -> None:
    event = escaped(header, "a\\nb\\\\c")
    assert event.get(header) == "a\\nb\\\\c"
    assert event.items()[1] == (header, "a\\nb\\\\c")


@pytest.mark.parametrize("name", ["QueueEntry", "OriginateResponse", "VoicemailUserEntry", "Cdr"])
def test_events_that_never_escape(name: str) -> None:
    event = escaped("CallerIDName", "O\\'Brien", name=name)
    assert event.get("CallerIDName") == "O\\'Brien"
    assert event.items()[1] == ("CallerIDName", "O\\'Brien")
    assert escaped("CallerIDName", "O\\'Brien", name="Status").get("CallerIDName") == "O'Brien"


def test_nothing_is_unescaped_unless_the_server_escapes() -> None:
    raw = b"Event: A\r\nCallerIDName: O\\'Brien\r"
    for packet in (Packet(raw), Response(raw), Event(raw, "A")):
        assert packet.get("CallerIDName") == "O\\'Brien"
        assert packet.items()[1] == ("CallerIDName", "O\\'Brien")


@pytest.mark.parametrize(
    ("wire", "text"),
    [
        *(("\\a", "\a"), ("\\b", "\b"), ("\\f", "\f"), ("\\n", "\n"), ("\\r", "\r")),
        *(("\\t", "\t"), ("\\v", "\v"), ("\\\\", "\\"), ("\\'", "'"), ('\\"', '"'), ("\\?", "?")),
        *(("\\\\n", "\\n"), ("\\\\\\n", "\\\n"), ("a\\", "a\\"), ("", ""), ("no", "no")),
    ],
)
def test_escapes_are_undone_once(wire: str, text: str) -> None:
    assert unescape(wire) == text
    assert escaped("CallerIDName", wire).get("CallerIDName") == text


ESCAPES = str.maketrans(
    {char: f"\\{name}" for char, name in zip("\a\b\f\n\r\t\v\\'\"?", "abfnrtv\\'\"?", strict=True)}
)


@settings(deadline=None)
@given(st.text())
def test_any_escaped_text_comes_back(text: str) -> None:
    assert unescape(text.translate(ESCAPES)) == text


# The greeting


@pytest.mark.parametrize(
    ("text", "version", "escapes"),
    [
        ("Asterisk Call Manager/5.0.0", (5, 0, 0), True),
        ("Asterisk Call Manager/11.0.0 ", (11, 0, 0), True),
        ("Asterisk Call Manager/2.10.6", (2, 10, 6), True),
        ("Asterisk Call Manager/2.8.0", (2, 8, 0), True),
        ("Asterisk Call Manager/2.7.9", (2, 7, 9), False),
        ("Asterisk Call Manager/1.1", (1, 1), False),
        ("Asterisk Call Manager", None, False),
        ("Asterisk 22.1 Call Manager Proxy", None, False),
        ("", None, False),
    ],
)
def test_version_of_the_greeting(text: str, version: tuple[int, ...] | None, escapes: bool) -> None:
    greeting = Greeting.of(text)
    assert greeting == Greeting(text=text, version=version)
    assert greeting.escapes_names is escapes


# Responses


@pytest.mark.parametrize(
    ("word", "success"),
    [("Success", True), ("Error", False), ("ERROR", False), ("Goodbye", True), ("Pong", True)],
)
def test_what_a_response_says(word: str, success: bool) -> None:
    answer = Response(f"Response: {word}\r\nMessage: Presence State\r\nMessage: away\r".encode())
    assert (answer.word, answer.success, answer.message) == (word, success, "Presence State")
    assert answer.all("Message") == ["Presence State", "away"]
    assert answer.output == []


HEADS = "Response: Follows\r\nPrivilege: Command\r\nActionID: 7\r\n"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("one\ntwo\n", ["one", "two"]),
        ("one\r\ntwo\r\n", ["one", "two"]),
        ("glued", ["glued"]),
        ("a\n\n  b: c\n", ["a", "", "  b: c"]),
        ("a\nPrivilege: in the text\n", ["a", "Privilege: in the text"]),
        ("\xe9\n", ["\xe9"]),
    ],
)
def test_output_of_old_servers(text: str, lines: list[str]) -> None:
    said = HEADS.encode() + text.encode("cp1252") + b"--END COMMAND--\r"
    assert Response(said).output == lines
    assert Response(said.replace(b"Follows", b"follows")).output == lines


def test_output_of_new_servers() -> None:
    said = (
        b"Response: Success\r\nOutput: a: b\r\nOutput:\r\nOutput:   in\r\noutput: --END COMMAND--\r"
    )
    assert Response(said).output == ["a: b", "", "  in", "--END COMMAND--"]


def test_an_event_is_shortened_to_the_headers_of_one_leg() -> None:
    raw = b"Event: DialBegin\r\nChannel: a\r\nDestChannel: b\r\nDestCallerIDName: " + b"n" * 900
    short = Event(raw, "DialBegin").shortened("Dest", line=100)
    assert (short.get("Channel"), short.get("DestChannel")) == ("", "b")
    assert short.get("DestCallerIDName") == "n" * 82
    assert len(Event(raw * 100, "DialBegin").shortened(size=500).raw) == 500

# SPDX-License-Identifier: MIT
"""What goes out: refused, or read back by the PBX exactly as it was meant."""

import hashlib

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from busylamp.ami import actions
from busylamp.ami.actions import (
    MAX_HEADERS,
    MAX_LINE,
    Action,
    Challenge,
    Events,
    Hangup,
    Login,
    Originate,
    Raw,
    encode,
)
from busylamp.ami.client import md5_key
from busylamp.ami.errors import LocalError
from busylamp.ami.secret import Secret
from busylamp.ami.server import Server

CONTROLS = [chr(code) for code in (*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029)]
SURROGATES = ["\ud800", "\udbff", "\udc00", "\udc80", "\udfff"]
FORBIDDEN = frozenset([*CONTROLS, *(chr(code) for code in range(0xD800, 0xE000))])


# Nothing that could be read as something else


@pytest.mark.parametrize("bad", [*CONTROLS, *SURROGATES], ids=lambda bad: f"U+{ord(bad):04X}")
def test_control_characters_are_refused(bad: str) -> None:
    for value in (bad, f"a{bad}", f"{bad}a", f"a{bad}Action: Logoff", f"\u00e9{bad}\u20ac"):
        with pytest.raises(LocalError, match="Ping: the header X holds a control character"):
            encode(Raw("Ping", (("X", value),)), "t-0")
        with pytest.raises(LocalError):
            encode(Raw("Ping"), value)
        with pytest.raises(LocalError):
            encode(Raw(value), "t-0")


@pytest.mark.parametrize(
    "good", ["", " ~", "\u00a0", "\u00ad", "\u202e", "\ud7ff", "\ue000", "\U0001f600"]
)
def test_other_characters_pass(good: str) -> None:
    (request,) = Server().receive_data(encode(Raw("Ping", (("X", f"a{good}b"),)), "t-0"))
    assert request.get("X") == f"a{good}b"


@pytest.mark.parametrize(
    "name",
    [
        *(
            "",
            " ",
            "1",
            "-",
            "_X",
            "X ",
            " X",
            "X:",
            "X Y",
            "X\n",
            "X\r",
            "X\r\n",
            "\u00c4",
            "X\u00e9",
        ),
        *("X\x00", "X\x85", "X\u2028", "X\ud800", "X.", "X(1)", "X/Y", "X=1", "X: 1\r\nAction"),
    ],
)
def test_bad_header_names_are_refused(name: str) -> None:
    with pytest.raises(LocalError, match=r"^Ping: a header has a bad name$"):
        encode(Raw("Ping", ((name, "value"),)), "t-0")


@pytest.mark.parametrize("name", ["X", "x", "ActionID", "Line-000000-000001", "a_b", "X9"])
def test_good_header_names_pass(name: str) -> None:
    assert encode(Raw("Ping", ((name, "v"),)), "t-0").endswith(f"\r\n{name}: v\r\n\r\n".encode())


@pytest.mark.parametrize("letter", ["a", "\u00e9", "\u20ac", "\U0001f600"])
def test_lines_are_measured_in_bytes(letter: str) -> None:
    room, size = MAX_LINE - len("X: \r\n"), len(letter.encode())
    fits = letter * (room // size) + "a" * (room % size)
    said = encode(Raw("Ping", (("X", fits),)), "t-0")
    assert max(map(len, said.splitlines(keepends=True))) == MAX_LINE == 1000
    (request,) = Server().receive_data(said)
    assert request.get("X") == fits
    with pytest.raises(LocalError, match="longer than 1000 bytes"):
        encode(Raw("Ping", (("X", fits + "a"),)), "t-0")


def test_long_action_ids_are_refused() -> None:
    with pytest.raises(LocalError, match="ActionID is longer"):
        encode(Raw("Ping"), "t" * MAX_LINE)


def test_more_than_a_hundred_headers_are_refused() -> None:
    fields = tuple(("X", str(number)) for number in range(MAX_HEADERS - 1))
    (request,) = Server().receive_data(encode(Raw("Ping", fields[:-1]), "t-0"))
    assert len(request.headers) == MAX_HEADERS == 100
    with pytest.raises(LocalError, match="more than 100 headers"):
        encode(Raw("Ping", fields), "t-0")


def test_the_value_is_never_told() -> None:
    for value in ("0301234\n", "0301234" * MAX_LINE, "0301234\ud800"):
        with pytest.raises(LocalError) as refused:
            encode(Raw("Originate", (("Exten", value),)), "t-0")
        assert "0301234" not in repr(refused.value)


@pytest.mark.parametrize("name", ["", " ", "   "])
def test_action_without_a_name_is_refused(name: str) -> None:
    with pytest.raises(LocalError, match=r"^an action has a bad name$"):
        encode(Raw(name), "t-0")


@pytest.mark.parametrize("fields", [(), (("X:", "1"),), (("X", "1\n"),), (("X", "1"),) * 100])
@pytest.mark.parametrize("bad", ["\r\n", "\x00", "\x1b[2J", "\x85", "\u2028", "\ud800"])
def test_bad_name_of_an_action_is_never_told(bad: str, fields: tuple[tuple[str, str], ...]) -> None:
    with pytest.raises(LocalError, match=r"^an action has a bad name$"):
        encode(Raw(f"Ping{bad}Logoff", fields), "t-0")


def test_blanks_before_a_value_go_out_as_they_are() -> None:
    secret = Login(username="anna", secret=Secret("  word "))
    assert b"\r\nSecret:   word \r\n" in encode(secret, "t-0")


# Asterisk skips the blanks before a value, and so does the server here: none are asked for.
VALUES = st.one_of(
    st.text(max_size=40),
    st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=40),
    st.text("a:; \u00e9", max_size=1100),
).map(lambda value: value.lstrip(" "))
NAMES = st.one_of(st.text(max_size=5), st.from_regex(r"[A-Za-z][A-Za-z0-9_-]{0,8}", fullmatch=True))
FIELDS = st.lists(st.tuples(NAMES, VALUES), max_size=5).map(tuple)


@settings(max_examples=500, deadline=None)
@given(name=VALUES.filter(bool), action_id=VALUES, fields=FIELDS)
@example(name="Ping", action_id="t-0", fields=(("X", "a\r\nAction: Logoff"),))
@example(name="Ping", action_id="t-0", fields=(("X\r\nAction", "Logoff"),))
@example(name="Ping", action_id="t-0", fields=(("Action", "Logoff"), ("ActionID", ": ")))
def test_refused_or_read_back_as_meant(
    name: str, action_id: str, fields: tuple[tuple[str, str], ...]
) -> None:
    meant = (("Action", name), ("ActionID", action_id), *fields)
    try:
        said = encode(Raw(name, fields), action_id)
    except LocalError:
        assert any(FORBIDDEN & set(value) for _, value in meant) or not _all_fit(meant)
        return
    server = Server()
    (request,) = server.receive_data(said)
    assert request.headers == meant
    assert server.data_to_send() == b""
    assert server.receive_data(b"\r\n") == []


def _all_fit(meant: tuple[tuple[str, str], ...]) -> bool:
    return all(
        name[:1].isalpha()
        and name.isascii()
        and name.replace("-", "").replace("_", "").isalnum()
        and len(f"{name}: {value}\r\n".encode(errors="replace")) <= MAX_LINE
        for name, value in meant
    )


# The actions themselves


@pytest.mark.parametrize(
    "channel",
    ["", "/", "/PJSIP/1001.*/", "/^PJSIP", "//", " ", " /PJSIP.*/", "   //", "\t/PJSIP.*/"],
)
def test_hangup_takes_no_pattern_and_no_nothing(channel: str) -> None:
    with pytest.raises(LocalError, match="exactly one channel"):
        Hangup(channel=channel)


@pytest.mark.parametrize("channel", ["PJSIP/1001-00000001", "1763.12", "Local/1@x-0;1", "a/"])
def test_hangup_takes_one_channel(channel: str) -> None:
    assert Hangup(channel=channel).headers() == [("Channel", channel)]
    assert Hangup(channel=channel, cause=0).headers() == [("Channel", channel), ("Cause", "0")]
    assert Hangup(channel=channel, cause=17).headers()[1:] == [("Cause", "17")]


ORIGINATE = Originate(
    channel="PJSIP/1001",
    exten="0301234",
    context="office",
    timeout_ms=30000,
    caller_id='"Zo\u00eb" <1001>',
    channel_id="b-1",
    variables=(("A", "1=2"), ("A", "")),
)
ORIGINATE_TEXT = (
    "Action: Originate|ActionID: t-7|Channel: PJSIP/1001|Exten: 0301234|Context: office|"
    'Priority: 1|Timeout: 30000|Async: true|CallerID: "Zo\u00eb" <1001>|ChannelId: b-1|'
    "Variable: A=1=2|Variable: A="
)


@pytest.mark.parametrize(
    ("action", "text"),
    [
        (actions.PING, "Action: Ping|ActionID: t-7"),
        (actions.LOGOFF, "Action: Logoff|ActionID: t-7"),
        (Challenge(), "Action: Challenge|ActionID: t-7|AuthType: MD5"),
        (Events(mask="call,agent"), "Action: Events|ActionID: t-7|EventMask: call,agent"),
        (
            Login(username="anna", secret=Secret("word")),
            "Action: Login|ActionID: t-7|Username: anna|Secret: word|Events: off",
        ),
        (
            Login(username="anna", secret=Secret("ab12"), key=True, events="call"),
            "Action: Login|ActionID: t-7|AuthType: MD5|Username: anna|Key: ab12|Events: call",
        ),
        (
            ORIGINATE,
            ORIGINATE_TEXT,
        ),
    ],
)
def test_actions_on_the_wire(action: Action, text: str) -> None:
    assert encode(action, "t-7") == text.replace("|", "\r\n").encode() + b"\r\n\r\n"


def test_originate_leaves_out_what_is_empty() -> None:
    action = Originate(channel="PJSIP/1", exten="2", context="c", timeout_ms=1)
    names = [name for name, _ in action.headers()]
    assert names == ["Channel", "Exten", "Context", "Priority", "Timeout", "Async"]
    assert dict(action.headers())["Async"] == "true"


def test_originate_with_a_forged_variable_is_refused() -> None:
    forged = (("A", "1\r\nApplication: System"),)
    action = Originate(channel="PJSIP/1", exten="2", context="c", timeout_ms=1, variables=forged)
    with pytest.raises(LocalError):
        encode(action, "t-0")


def test_lists_are_asked_for_by_name() -> None:
    found = {value.name: value.fields for value in vars(actions).values() if isinstance(value, Raw)}
    assert set(found) == {
        *("Ping", "Logoff", "ListCommands", "CoreShowChannels", "Status", "ExtensionStateList"),
        *("DeviceStateList", "VoicemailUsersList", "QueueStatus", "QueueSummary"),
        *("Queues", "GSAgents", "ParkedCalls", "PresenceStateList"),
    }
    assert set(found.values()) == {()}


def test_md5_key_is_challenge_then_secret() -> None:
    assert md5_key("123", Secret("word\u00e9")) == hashlib.md5("123word\u00e9".encode()).hexdigest()

# SPDX-License-Identifier: MIT
"""Headers asked for by name: which of several, in which spelling, with escapes undone."""

import pytest

from busylamp.ami.messages import Packet
from tests.ami.feeding import BANNER, fed


def packet(*lines: str, end: str = "\r\n") -> Packet:
    (found,) = fed(BANNER + (end.join(lines) + 2 * end).encode())[1:]
    assert isinstance(found, Packet)
    return found


@pytest.mark.parametrize("end", ["\r\n", "\n"], ids=["crlf", "lf"])
@pytest.mark.parametrize("asked", ["Variable", "variable", "VARIABLE", "vAriable"])
def test_first_of_repeated_headers(asked: str, end: str) -> None:
    found = packet("Event: A", "Variable: 1", "Variable: 2", "Variable: 3", end=end)
    assert (found.get(asked), found.all(asked)) == ("1", ["1", "2", "3"])


@pytest.mark.parametrize("end", ["\r\n", "\n"], ids=["crlf", "lf"])
@pytest.mark.parametrize("key", ["Response", "response", "Foo", "foo"])
def test_first_line_goes_before_its_repeats(key: str, end: str) -> None:
    found = packet(f"{key}: 1", f"{key}: 2", "X: 1", f"{key}: 3", end=end)
    for asked in (key, key.upper(), key.lower(), key.title()):
        assert found.get(asked) == found.all(asked)[0] == "1"


@pytest.mark.parametrize("asked", ["Foo", "foo", "FOO"])
@pytest.mark.parametrize(
    "lines",
    [
        ("foo: 1", "foo: 2"),
        ("FOO: 1", "X: Foo: 3", "FOO: 2"),
        ("X: 0", "fOO: 1", "fOO: 2"),
        ("XFoo: 0", "Foo-x: 0", "foo: 1"),
    ],
)
def test_first_of_headers_spelled_differently(lines: tuple[str, ...], asked: str) -> None:
    assert packet(*lines).get(asked) == packet("Event: A", *lines).get(asked) == "1"


def test_missing_header() -> None:
    found = packet("Event: A", "Foo-x: 1", "X: Foo: 2")
    assert (found.get("Foo"), found.get("foo", "none"), "FOO" in found) == ("", "none", False)


@pytest.mark.parametrize(
    "header",
    ["CallerIDName", "DestConnectedLineName", "ChanVariable", "OrigTransfererCallerIDName"],
)
@pytest.mark.parametrize("first", ["Event: A", "Response: Success", "Foo: 1"])
def test_escapes_are_undone_whatever_the_spelling(first: str, header: str) -> None:
    spellings = [header, header.lower(), header.upper(), header.swapcase()]
    for written in spellings:
        found = packet(first, f"{written}: O\\'Brien\\t\\\\")
        assert [found.get(asked) for asked in spellings] == ["O'Brien\t\\"] * 4
        assert [found.all(asked) for asked in spellings] == [["O'Brien\t\\"]] * 4


@pytest.mark.parametrize("asked", ["AppData", "appdata", "EffectiveConnectedLineName"])
def test_other_headers_keep_their_backslashes(asked: str) -> None:
    assert packet("Event: A", f"{asked}: a\\nb").get(asked.upper()) == "a\\nb"

# SPDX-License-Identifier: MIT
"""No form of a phone number leaves more than its last two digits in the log, on whatever way."""

import logging
import re
import sys
from collections.abc import Callable

import pytest

from busylamp.log.foreign import foreign
from busylamp.log.lines import Masked
from busylamp.log.packets import shown_packet
from busylamp.log.tags import number_tag
from busylamp.log.values import Name, Number
from tests.log.forms import Form, forms

FORMS = list(forms())
_COUNTER = re.compile(r"-[0-9a-f]{8}\b(?:;[12])?")
_TAG = re.compile(r"\[[a-z]{4}(?:…(\d\d))?\]")


class OddError(Exception):
    """Says what it is given."""


def line(message: str, *arguments: object, error: BaseException | None = None) -> str:
    info = (type(error), error, error.__traceback__) if error else None
    record = logging.LogRecord("busylamp.x", logging.ERROR, "x.py", 1, message, arguments, info)
    return Masked().format(record).partition("busylamp.x: ")[2]


def raised(text: str) -> str:
    def fall() -> None:
        raise OddError(text)

    with pytest.raises(OddError) as seen:
        fall()
    return line("it broke", error=seen.value).partition("\nOddError: ")[2]


def of_others(text: str) -> str:
    record = logging.LogRecord("asyncio", logging.ERROR, "x.py", 1, text, (), None)
    return Masked().format(record).partition("asyncio: ")[2]


def header_of(text: str) -> str:
    name = "Channel" if re.match("[A-Za-z]+/", text) else "CallerIDNum"
    return f"Event: Newstate\r\n{name}: {text}"


WAYS: dict[str, Callable[[str], str]] = {
    "foreign": foreign,
    "argument": lambda text: line("it said %s", text),
    "number": lambda text: line("dialled %s", Number(text)),
    "name": lambda text: line("called %s", Name(text)),
    "exception": lambda text: line("refused: %s", OddError(text)),
    "traceback": raised,
    "others": of_others,
    "packet": lambda text: shown_packet(header_of(text).encode()),
}


def leaked(form: Form, shown: str) -> str:
    """Return the digits that are shown, but for the last two of each number."""
    lasts = [last for last in _TAG.findall(shown) if last]
    times = max(1, form.text.count("/") if form.text.startswith("SIP/") else 1)
    rest = _COUNTER.sub("", shown) if form.text.startswith(("PJSIP/", "Local/")) else shown
    loose = "".join(sign for sign in _TAG.sub("", rest) if sign.isdecimal())
    return loose or ("".join(lasts) if len(lasts) > times else "")


def test_there_are_enough_forms() -> None:
    assert len(FORMS) >= 500
    assert len({form.text for form in FORMS}) >= 500


@pytest.mark.parametrize("way", WAYS)
def test_no_form_shows_more_than_two_digits(way: str) -> None:
    bad = [(form.text, shown) for form in FORMS if leaked(form, shown := WAYS[way](form.text))]
    assert not bad, (len(bad), bad[:5])


def test_a_number_is_the_same_however_it_is_written() -> None:
    written = ("+44 20 7946 0018", "00442079460018", "020 7946 0018", "(020) 7946-0018")
    assert len({number_tag(each) for each in written}) == 1
    said = {re.findall(r"\[[a-z…0-9]+\]", foreign(f"it is {each} here"))[0] for each in written}
    assert said == {number_tag(written[0])}
    assert str(Number(written[0])) == number_tag(written[0])
    assert number_tag("02079460018") != number_tag("02079460118")


def test_another_session_has_other_tags(monkeypatch: pytest.MonkeyPatch) -> None:
    before = number_tag("02079460018")
    monkeypatch.setattr("busylamp.log.tags._KEY", b"another")
    assert number_tag("02079460018") != before


# What makes a log of use: none of it may be taken for a number.
READABLE = (
    "2026-11-25 10:00:01,123 it began",
    "at 10:00:01 it ended",
    "[Errno 111] refused",
    "[WinError 10061] refused",
    "port 5039 is closed",
    "Connect call failed ('127.0.0.1', 5039)",
    "Connect call failed ('192.168.1.20', 5038)",
    "localhost:5039 and 127.0.0.1:5038",
    "Asterisk 16.30.0 and Asterisk 22.5.1",
    "Asterisk Call Manager/5.0.4",
    "TLSv1.2, Qt 6.11.3, Python 3.11.7, version 0.1.0",
    "took 1250 ms, 3.5 seconds, 1048576 bytes, 12 MiB",
    "85 % of it",
    "(_ssl.c:1006)",
    "at 0x7f3a10b2c4d0",
    "sha256 and utf-8 and x86_64",
    "bridge 1b4e28ba-2fa1-11d2-883f-0016d3cca427",
    "step 12 of 40",
)


@pytest.mark.parametrize("text", READABLE)
def test_what_is_no_number_stays(text: str) -> None:
    assert foreign(text) == text


def test_our_own_figures_and_words_stay() -> None:
    said = line("port %d, %s calls of %.1f s, %s", 5039, 1000, 2.5, logging.LogRecord)
    assert said == "port 5039, 1000 calls of 2.5 s, LogRecord"


def test_a_line_can_not_be_forged() -> None:
    assert "\n" not in foreign("bad\n2026-11-25 10:00:00 INFO busylamp: all is well")
    assert "\x1b" not in line("it said %s", OddError("\x1b[2J"))
    assert sys.getsizeof(foreign("x" * 1_000_000)) < 10_000

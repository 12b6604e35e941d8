# SPDX-License-Identifier: MIT
"""An exception tells where it was and what the program wrote about it, and names nobody."""

import sqlite3

import pytest

from busylamp.log.errors import said, told
from busylamp.log.values import Foreign, Name, shown
from tests.log.falls import caught, fall

CALLER = "Priya Bose"


def test_the_words_of_the_program_stay_and_the_name_goes() -> None:
    text = told(caught(CALLER))
    assert "ValueError: no such caller: [" in text
    assert "falls.py:" in text
    assert "in fall: raise ValueError(msg)" in text
    assert not [word for word in CALLER.split() if word in text]


def test_the_same_name_is_the_same_in_a_line_and_in_an_error() -> None:
    tag = str(Name("Priya"))
    assert tag in told(caught("Priya"))
    assert str(Name("PRIYA ")) == tag


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (OSError(111, "Connection refused"),
         "ConnectionRefusedError [Errno 111]: Connection refused"),
        (FileNotFoundError(2, "No such file or directory", "/home/priya/x.csv"),
         "FileNotFoundError [Errno 2]: No such file or directory"),
        (sqlite3.OperationalError("database is locked"), "OperationalError: database is locked"),
        (sqlite3.DatabaseError("database disk image is malformed"),
         "DatabaseError: database disk image is malformed"),
        (TypeError("'NoneType' object is not iterable"),
         "TypeError: 'NoneType' object is not iterable"),
        (RuntimeError(""), "RuntimeError"),
    ],
)  # fmt: skip
def test_what_the_system_says_stays_readable(error: BaseException, expected: str) -> None:
    assert said(error) == expected


@pytest.mark.parametrize(
    "error",
    [
        KeyError(CALLER),
        ValueError(f"priya bose is none: {CALLER.upper()}"),
        UnicodeEncodeError("ascii", "Priyä", 4, 5, "ordinal not in range(128)"),
        sqlite3.OperationalError('fts5: syntax error near "Priya"'),
        FileNotFoundError(2, "No such file or directory", "/home/priya/Bose.csv"),
        ExceptionGroup("Priya", [KeyError(CALLER)]),
    ],
)
def test_no_message_names_anybody(error: BaseException) -> None:
    outer = RuntimeError(f"with {CALLER}")
    outer.__cause__ = error
    for text in (said(error), told(error), told(outer), str(shown(error))):
        assert not [w for w in ("priy", "bose") if w in text.casefold()], text


def test_causes_are_told() -> None:
    outer = RuntimeError("again")
    outer.__cause__ = caught(CALLER)
    text = told(outer)
    assert text.index("ValueError") < text.index("which led to:") < text.index("RuntimeError")


def test_a_deep_fall_is_cut() -> None:
    def deeper(steps: int) -> None:
        if steps:
            deeper(steps - 1)
        fall("x")

    with pytest.raises(ValueError, match="no such") as seen:
        deeper(300)
    assert len(told(seen.value).splitlines()) <= 41


def test_an_exception_whose_words_fail_is_told_all_the_same() -> None:
    class BrokenError(Exception):
        def __str__(self) -> str:
            raise KeyError(CALLER)

    assert said(BrokenError()) == "BrokenError: (no words)"


def test_an_argument_nobody_vouched_for_is_a_name() -> None:
    assert CALLER not in str(shown(CALLER))
    assert CALLER not in str(shown([CALLER]))
    assert shown(5039) == 5039


def test_what_others_quote_is_masked() -> None:
    text = str(Foreign(f'QLabel: no glyph in "{CALLER}" at 0x7f01'))
    assert text.startswith('QLabel: no glyph in "[')
    assert text.endswith('" at 0x7f01')
    assert "Bose" not in text

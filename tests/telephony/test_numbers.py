# SPDX-License-Identifier: MIT
"""Only what is a number is sent; two ways of writing one number are one number."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from busylamp.telephony.numbers import NotDialable, dialable, is_internal, key, readable
from busylamp.telephony.reasons import DialFailure


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1001", "1001"),
        ("  1001\n", "1001"),
        ("(030) 123 45 67", "0301234567"),
        ("030/123-45.67", "0301234567"),
        ("+49 30 1234567", "+49301234567"),
        ("+49 (0)30 1234567", "+49301234567"),
        ("(0)30 1234567", "0301234567"),
        ("[030] 1234567", "0301234567"),
        ("030\u00a0123\u2009456\u202f7", "0301234567"),
        ("030\u2011123\u2013456\u22127", "0301234567"),
        ("\u202d+44 20 7946 0018\u202c", "+442079460018"),
        ("\u200e030\u00ad123", "030123"),
        ("\uff0b\uff14\uff19 \uff13\uff10", "+4930"),
        ("\u0660\u0661\u0662", "012"),
        ("*97", "*97"),
        ("#31#030123", "#31#030123"),
        ("tel:+442079460018", "+442079460018"),
        ("TEL://+44-20-7946-0018;ext=7?x=1", "+442079460018"),
        ("tel:%2B44%2020%207946%200018", "+442079460018"),
        ("callto:0301234", "0301234"),
        ("sip:1001@ucm.example.net;transport=tls", "1001"),
        ("sips:1001@[2001:db8::1]", "1001"),
        ("1" * 32, "1" * 32),
        ("+" + "1" * 31, "+" + "1" * 31),
    ],
)
def test_numbers_as_people_write_them(text: str, number: str) -> None:
    assert dialable(text) == number


@pytest.mark.parametrize(
    "text",
    ["", "   ", "+", "()", "-", "tel:", "sip:@ucm.example.net", "Anna", "anonymous", "\u202e"],
)
def test_text_without_a_number(text: str) -> None:
    with pytest.raises(NotDialable) as refused:
        dialable(text)
    assert refused.value.reason is DialFailure.NO_NUMBER


@pytest.mark.parametrize(
    "text",
    [
        "1001&PJSIP/trunk/0900123",
        "1001,1,Dial",
        "1001@elsewhere",
        "1001;1002",
        "1001|1002",
        "${EXTEN}1",
        "0800-FLOWERS",
        "12+34",
        "++49301234",
        "1" * 33,
        "+" + "1" * 32,
        "\u202e1234",
        "12\x0034",
        "call me tel:1234",
        "tel:1001%26PJSIP",
        "sip:anna7@ucm.example.net",
        "\u00b2123",
    ],
)
def test_text_that_is_more_than_a_number(text: str) -> None:
    with pytest.raises(NotDialable) as refused:
        dialable(text)
    assert refused.value.reason is DialFailure.NOT_DIALABLE


@given(st.text())
def test_nothing_else_is_ever_sent(text: str) -> None:
    try:
        number = dialable(text)
    except NotDialable:
        return
    assert re.fullmatch(r"[0-9*#+]{1,32}", number)
    assert "+" not in number[1:]


@given(st.text("0123456789*#+ ()-/.", max_size=40))
def test_what_is_dialled_is_dialled_again(text: str) -> None:
    try:
        number = dialable(text)
    except NotDialable:
        return
    assert dialable(number) == number


@pytest.mark.parametrize(
    ("number", "internal"),
    [
        ("1001", True),
        ("12", True),
        ("1", False),
        ("123456", False),
        ("*97", True),
        ("#1", True),
        ("+491", False),
        ("", False),
        ("\u0661\u0662\u0663", False),
    ],
)
def test_internal_by_its_length(number: str, internal: bool) -> None:
    assert is_internal(number, (2, 3, 4, 5)) is internal


@pytest.mark.parametrize(
    "written",
    [
        "+44 20 7946 0018",
        "+44 (0)20 7946 0018",
        "+44 020 7946 0018",
        "+442079460018",
        "0044 20 7946 0018",
        "020 7946 0018",
        "(020) 7946-0018",
        "\uff10\uff12\uff10 7946 0018",
    ],
)
def test_one_number_written_many_ways_has_one_key(written: str) -> None:
    assert key(written, "GB") == "+442079460018"


@pytest.mark.parametrize(
    ("number", "region", "expected"),
    [
        ("1001", "GB", "1001"),
        ("01001", "GB", "01001"),
        ("*97", "GB", "*97"),
        ("*9700000000", "GB", "*9700000000"),
        ("020 7946 0018", "", "02079460018"),
        ("020 7946 0018", "ZZ", "02079460018"),
        ("+39 06 698 12345", "IT", "+390669812345"),
        ("+12", "GB", "+12"),
        ("99999999999999999999", "GB", "99999999999999999999"),
        ("anonymous", "GB", ""),
        ("", "GB", ""),
        ("7" * 100_000, "GB", "7" * 250),
    ],
)
def test_keys_of_other_numbers(number: str, region: str, expected: str) -> None:
    assert key(number, region) == expected


@given(st.text(), st.sampled_from(["", "GB", "DE", "??"]))
def test_hostile_numbers_have_a_key_and_a_shape(number: str, region: str) -> None:
    assert isinstance(key(number, region), str)
    assert isinstance(readable(number, region), str)


@pytest.mark.parametrize(
    ("number", "region", "shown"),
    [
        ("+442079460018", "", "+44 20 7946 0018"),
        ("02079460018", "GB", "+44 20 7946 0018"),
        ("00442079460018", "GB", "+44 20 7946 0018"),
        ("02079460018", "", "02079460018"),
        ("00442079460018", "", "+44 20 7946 0018"),
        ("00442079460018", "US", "00442079460018"),
        ("1001", "GB", "1001"),
        ("*97", "GB", "*97"),
        ("anonymous", "GB", "anonymous"),
        ("000000000000", "GB", "000000000000"),
        ("020 7946 0018", "GB", "020 7946 0018"),
    ],
)
def test_numbers_as_people_read_them(number: str, region: str, shown: str) -> None:
    assert readable(number, region) == shown

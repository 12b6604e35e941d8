# SPDX-License-Identifier: MIT
"""Numbers in free text: nearly all of them, never a date or an IBAN, and in no time."""

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from busylamp.telephony.numbers_finder import find_numbers, read_or_find
from busylamp.telephony.numbers_plan import DialPlan
from tests.telephony.texts import WITH, WITHOUT, Sample

DE = DialPlan(region="DE", outside_prefix="0", international_prefix="00")


def test_there_are_as_many_texts_as_it_says() -> None:
    assert len(WITH) >= 150
    assert len(WITHOUT) >= 150
    assert all(sample.numbers for sample in WITH)
    assert not any(sample.numbers for sample in WITHOUT)


@pytest.mark.parametrize("sample", WITHOUT, ids=lambda sample: sample.text[:40])
def test_no_number_is_found_where_there_is_none(sample: Sample) -> None:
    assert sample.found() == []


def test_nearly_all_numbers_are_found_and_few_others() -> None:
    there = sum(len(sample.numbers) for sample in WITH)
    right = sum(len(sample.numbers.intersection(sample.found())) for sample in WITH)
    wrong = sum(len(set(sample.found()) - sample.numbers) for sample in WITH)
    assert right / there >= 0.98
    assert wrong <= 1


def test_the_best_guess_comes_first() -> None:
    text = "Fax 030 1112223, Zentrale 030 98765, mobil +49 171 2345678\nDurchwahl 12"
    found = [each.e164 or each.dialled for each in find_numbers(text, DE)]
    assert found == ["+491712345678", "+493098765", "12", "+49301112223"]


def test_what_is_found_is_said_as_it_stood_there() -> None:
    (found,) = find_numbers("rufen Sie (030) 123 45 67 Durchwahl 12 an", DE)
    assert found.found == "(030) 123 45 67 Durchwahl 12"
    assert (found.dialled, found.extension) == ("00301234567", "12")


def test_one_number_written_twice_is_one() -> None:
    assert len(find_numbers("Tel. 030 1234567, +49 30 1234567, tel:+49301234567", DE)) == 1


def test_codes_are_never_found_in_a_text() -> None:
    assert find_numbers("Tel. *21*00441234567# bitte wählen", DE) == ()
    assert find_numbers("tel:*21*00441234567#", DE) == ()


def test_a_text_that_is_one_number_is_not_searched() -> None:
    (read,) = read_or_find(" 1004\n", DE)
    assert read.dialled == "1004"
    (read,) = read_or_find("030 1234567\n", DE)
    assert read.dialled == "00301234567"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("12/03/2025 10:30", "date"),
        ("", "no_number"),
        ("the invoice of 12/03/2025", "no_number"),
        ("IBAN DE89 3704 0044 0532 0130 00", "no_number"),
        ("192.168.1.10", "address"),
        ("1001@elsewhere", "not_dialable"),
    ],
)
def test_a_text_without_a_number_says_why(text: str, why: str) -> None:
    (read,) = read_or_find(text, DE)
    assert (read.dialled, read.refused and read.refused.value) == ("", why)


def test_several_numbers_are_told_apart() -> None:
    found = read_or_find("030 1234567 oder 0171 2345678", DE)
    assert [each.e164 for each in found] == ["+49301234567", "+491712345678"]


def test_only_the_beginning_of_a_long_text_is_read() -> None:
    assert find_numbers("x " * 2100 + "Tel. 030 1234567", DE) == ()
    assert len(find_numbers("x " * 2000 + "Tel. 030 1234567", DE)) == 1


def test_at_most_so_many_are_told() -> None:
    text = "\n".join(f"Tel. 030 12345{n:02}" for n in range(50))
    assert len(find_numbers(text, DE)) == 10
    assert len(find_numbers(text, DE, most=3)) == 3


@pytest.mark.parametrize(
    "piece",
    [
        "1 ",
        "0",
        "(0",
        "+49 ",
        "030 1",
        "1.",
        "1,",
        "12:",
        "a1",
        "1a ",
        "€1 ",
        "1 €",
        "tel:",
        "Tel. ",
        "DE00 0000 ",
        "http://",
        "a@",
        "1/",
        "-1",
        "0x1",
        "ab:cd:",
        " ",
        "((((",
        "2025-01-",
        "1-800-",
        "1-",
        "(0) ",
        "12 / ",
    ],
)
def test_a_hostile_text_is_read_a_bounded_number_of_times(
    piece: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from busylamp.telephony import numbers_finder

    read: list[str] = []
    real = numbers_finder.read_number

    def counting(text: str, *rest: object) -> object:
        read.append(text)
        return real(text, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(numbers_finder, "read_number", counting)
    find_numbers(piece * 5000, DE)
    links = 4096 // len("tel:") + 1
    assert len(read) <= 250 + links
    assert all(len(each) <= 150 for each in read)


@settings(deadline=None)  # the tables of a country are loaded with its first number
@given(st.text(alphabet=string.digits + " +-()/.,:*#@€\nTelFaxIBANextnr\u00a0٣", max_size=300))
def test_never_raises_and_finds_only_what_can_be_dialled(text: str) -> None:
    for read in find_numbers(text, DE):
        assert read.refused is None
        assert set(read.dialled) <= set("0123456789+")
        assert read.found in text or read.found.strip(".,;:!?)]") in text

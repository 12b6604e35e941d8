# SPDX-License-Identifier: MIT
"""Rules that can't be used are refused when they are read, before any number is tried on them."""

import pytest

from busylamp.settings.read import read
from busylamp.telephony.numbers_plan import NumberRule
from busylamp.telephony.numbers_rules import BadRuleError, check, first_fitting


@pytest.mark.parametrize(
    "pattern",
    [
        r"\+4989(\d+)",
        r"0(\d{2,5})(\d+)",
        "112|110",
        r"(?:00|\+)49\d*",
        ".*",
        r"(?P<all>\d+)",
        r".*5.*",
        r"[1-9]\d{2,3}",
        r"(?i:a)?1",
        "1" * 200,
    ],
)
def test_good_patterns(pattern: str) -> None:
    check(NumberRule(pattern=pattern))


@pytest.mark.parametrize(
    ("pattern", "why"),
    [
        ("", "must have 1 to 200 signs"),
        ("1" * 201, "must have 1 to 200 signs"),
        ("(", "is no regular expression"),
        ("[[a]", "is no regular expression"),
        ("[9-1]", "is no regular expression"),
        ("*", "is no regular expression"),
        (r"(\d+)+x", "is too costly"),
        (r"(\d*)*x", "is too costly"),
        (r"(?:\d\d?)*x", "is too costly"),
        (r"\d*\d*\d*\d*x", "is too costly"),
        ("(1|1)" * 30 + "x", "is too costly"),
        (r"(a|b|ab)*c", "is too costly"),
        (r"(?=(\d+)+x)1", "is too costly"),
        (r"(\d+)\1", "is too costly"),
        (r"(?>(?:1|11)*)x", "is too costly"),
        ("(" * 60 + "1" + ")*" * 60, "is too costly"),
        ("1{99999999999999999999}", "is no regular expression"),
    ],
)
def test_bad_patterns(pattern: str, why: str) -> None:
    with pytest.raises(BadRuleError, match=why):
        check(NumberRule(pattern=pattern))


@pytest.mark.parametrize("replacement", [r"\2", r"\g<name>", "\\", "1" * 65, r"\q"])
def test_bad_replacements(replacement: str) -> None:
    with pytest.raises(BadRuleError, match="replacement"):
        check(NumberRule(pattern=r"(\d)", replacement=replacement))


def test_a_pattern_is_for_the_whole_number() -> None:
    rules = [NumberRule(pattern="12"), NumberRule(pattern="123")]
    found = first_fitting(rules, ["1234", "123"])
    assert found is not None
    assert found[0] is rules[1]
    assert first_fitting(rules, ["01234"]) is None


def test_digits_are_ascii_only() -> None:
    assert first_fitting([NumberRule(pattern=r"\d+")], ["\u0661"]) is None


def test_the_settings_leave_a_bad_rule_out_and_say_so() -> None:
    rules = [{"pattern": "(1+)+x"}, {"pattern": "1"}, {"pattern": "1", "replacement": r"\7"}]
    found, repairs = read({"numbers": {"rule": rules}})
    assert found.numbers.rule == (NumberRule(pattern="1"),)
    assert len(repairs) == 2
    assert repairs[0].startswith("numbers.rule 1: pattern is too costly")
    assert repairs[1].startswith("numbers.rule 3: replacement can't be used")

# SPDX-License-Identifier: MIT
"""Numbers as people write them, hundreds: each is dialled right or refused with a reason."""

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from busylamp.telephony.numbers_plan import DialPlan, NumberClass, NumberRule, OutgoingLine
from busylamp.telephony.numbers_reading import read_number
from busylamp.telephony.reasons import DialFailure

TABLE = Path(__file__).with_name("numbers.txt")
DE = DialPlan(region="DE", area_code="030", outside_prefix="0", international_prefix="00")
IT = DialPlan(region="IT", area_code="0541", outside_prefix="0", international_prefix="00")
GB = DialPlan(region="GB", outside_prefix="9", international_prefix="00")
US = DialPlan(region="US", area_code="212", outside_prefix="9", international_prefix="011")
BARE = DialPlan(region="DE")  # nothing set up but the country
NOWHERE = DialPlan()


def blocks() -> list[tuple[DialPlan, str, str, str]]:
    found: list[tuple[DialPlan, str, str, str]] = []
    plan, dialled, e164 = NOWHERE, "", ""
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("== "):
            head, dialled, e164 = (part.strip() for part in line[3:].split("|"))
            region, *rest = head.split()
            area, out, abroad = ("" if part == "-" else part for part in rest)
            plan = DialPlan(
                region=region, area_code=area, outside_prefix=out, international_prefix=abroad
            )
        elif line and not line.startswith("#"):
            found.append((plan, line, dialled, e164))
    return found


CASES = blocks()


def test_the_table_is_as_large_as_it_says() -> None:
    assert len(CASES) >= 400
    assert len({plan.region for plan, *_ in CASES}) >= 30
    assert len({(plan, text) for plan, text, *_ in CASES}) == len(CASES)


@pytest.mark.parametrize(
    ("plan", "text", "dialled", "e164"),
    CASES,
    ids=[f"{plan.region} {text}" for plan, text, *_ in CASES],
)
def test_number_of_home(plan: DialPlan, text: str, dialled: str, e164: str) -> None:
    read = read_number(text, plan)
    assert (read.refused, read.dialled, read.e164) == (None, dialled, e164)
    assert read.kind is NumberClass.NATIONAL
    assert read.external
    assert read.prefix == plan.outside_prefix


@pytest.mark.parametrize(
    ("plan", "text", "dialled", "kind", "region"),
    [
        (DE, "+39 0541 906611", "000390541906611", "international", "IT"),
        (DE, "+39 (0)541 906611", "000390541906611", "international", "IT"),
        (DE, "0039 0541 906611", "000390541906611", "international", "IT"),
        (DE, "+1-201-555-0123", "00012015550123", "international", "US"),
        (DE, "+1 876 555 0123", "00018765550123", "international", "JM"),
        (DE, "0041 44 668 18 00", "00041446681800", "international", "CH"),
        (DE, "+44 (0) 20 7946 0018", "000442079460018", "international", "GB"),
        (DE, "tel:863-1234;phone-context=+1-914", "00019148631234", "international", "US"),
        (DE, "0900 1234567", "009001234567", "premium", "DE"),
        (DE, "+49 900 1234567", "009001234567", "premium", "DE"),
        (DE, "+44 909 879 0000", "000449098790000", "premium", "GB"),
        (DE, "116117", "0116117", "national", "DE"),
        (DE, "0800-FLOWERS", "008003569377", "national", "DE"),
        (DE, "0171 2345678", "001712345678", "national", "DE"),
        (IT, "+49 (0)30 123-45", "000493012345", "international", "DE"),
        (IT, "0049 30 12345", "000493012345", "international", "DE"),
        (IT, "899 123456", "0899123456", "premium", "IT"),
        (IT, "347 123 4567", "03471234567", "national", "IT"),
        (GB, "+353 1 679 8000", "90035316798000", "international", "IE"),
        (GB, "01534 612345", "901534612345", "national", "JE"),
        (GB, "0909 879 0000", "909098790000", "premium", "GB"),
        (US, "0049 30 1234567", "901149301234567", "international", "DE"),
        (US, "011 49 30 1234567", "901149301234567", "international", "DE"),
        (US, "+49 30 1234567", "901149301234567", "international", "DE"),
        (US, "1-800-FLOWERS", "918003569377", "national", "US"),
        (US, "1-800-GO-FEDEX", "918004633339", "national", "US"),
        (US, "(800) FLOWERS", "98003569377", "national", "US"),
        (US, "1-900-555-0123", "919005550123", "premium", "US"),
        (US, "416-555-0123", "94165550123", "international", "CA"),
        (US, "876-555-0123", "98765550123", "international", "JM"),
        (BARE, "+49 30 1234567", "+49301234567", "national", "DE"),
        (BARE, "0049 30 1234567", "0049301234567", "national", "DE"),
        (BARE, "+39 0541 906611", "+390541906611", "international", "IT"),
        (BARE, "030 1234567", "0301234567", "national", "DE"),
        (BARE, "0039 0541 906611", "00390541906611", "international", "IT"),
        (NOWHERE, "+39 0541 906611", "+390541906611", "international", "IT"),
        (NOWHERE, "0041446681800", "0041446681800", "international", "CH"),
        (NOWHERE, "030 1234567", "0301234567", "national", ""),
    ],
)
def test_number_outside(plan: DialPlan, text: str, dialled: str, kind: str, region: str) -> None:
    read = read_number(text, plan)
    assert (read.refused, read.dialled) == (None, dialled)
    assert (read.kind and read.kind.value, read.region) == (kind, region)
    assert read.external


@pytest.mark.parametrize(
    ("text", "dialled", "extension", "kind"),
    [
        ("1004", "1004", "", "internal"),
        ("0042", "0042", "", "internal"),
        ("01001", "01001", "", "internal"),
        ("0", "0", "", "internal"),
        ("tel:1004;ext=12;phone-context=pbx.example.net", "1004", "12", "internal"),
        ("tel:1004;ext=12;phone-context=+49", "1004", "12", "internal"),
        ("sip:1004@pbx", "1004", "", "internal"),
        ("sips:1004@[2001:db8::1]:5061;transport=tls", "1004", "", "internal"),
        ("sip:1004:secret@pbx.example.net", "1004", "", "internal"),
        ("callto:1004", "1004", "", "internal"),
        ("callto://1004", "1004", "", "internal"),
        ("SIP:1004@pbx?subject=x", "1004", "", "internal"),
        ("ext. 12", "12", "", "internal"),
        ("ext 1004", "1004", "", "internal"),
        ("Durchwahl: 12", "12", "", "internal"),
        ("*97", "*97", "", "code"),
        ("#31#0301234567", "#31#0301234567", "", "code"),
        ("*21*1004#", "*21*1004#", "", "code"),
        ("**62*030 1234567#", "**62*0301234567#", "", "code"),
        ("＊９７", "*97", "", "code"),
        ("112", "112", "", "emergency"),
        ("110", "110", "", "emergency"),
        ("1 1 0", "110", "", "emergency"),
        ("tel:112", "112", "", "emergency"),
        ("0112", "112", "", "emergency"),
        ("030 1234567 x12", "00301234567", "12", "national"),
        ("030 1234567x12", "00301234567", "12", "national"),
        ("030 1234567 ext. 12", "00301234567", "12", "national"),
        ("030 1234567 ext12", "00301234567", "12", "national"),
        ("030 1234567, ext. 1200", "00301234567", "1200", "national"),
        ("030 1234567 (ext. 12)", "00301234567", "12", "national"),
        ("030 1234567 extension 12", "00301234567", "12", "national"),
        ("030 1234567 Durchwahl 12", "00301234567", "12", "national"),
        ("030 1234567 DW 12", "00301234567", "12", "national"),
        ("030 1234567 Nebenstelle 7", "00301234567", "7", "national"),
        ("030 1234567 poste 12", "00301234567", "12", "national"),
        ("030 1234567 toestel 12", "00301234567", "12", "national"),
        ("030 1234567 доб. 12", "00301234567", "12", "national"),
        ("030 1234567 wew. 12", "00301234567", "12", "national"),
        ("030 1234567 int. 12", "00301234567", "12", "national"),
        ("030 1234567,,12#", "00301234567", "12", "national"),
        ("030 1234567;ext=12", "00301234567", "12", "national"),
        ("030 1234567 #12", "00301234567", "12", "national"),
        ("tel:+49-30-1234567;ext=12", "00301234567", "12", "national"),
        ("(0541) 906-611 int. 12", "00541906611", "12", "national"),
        ("+1 212 555 0123 x ٤٥", "00012125550123", "45", "international"),
    ],
)
def test_inside_codes_and_suffixes(text: str, dialled: str, extension: str, kind: str) -> None:
    read = read_number(text, DE)
    assert (read.refused, read.dialled, read.extension) == (None, dialled, extension)
    assert read.kind
    assert read.kind.value == kind
    assert read.external is (kind not in {"internal", "code", "emergency"})


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "no_number"),
        ("   ", "no_number"),
        ("+", "no_number"),
        ("tel:", "no_number"),
        ("sip:@pbx", "no_number"),
        ("anonymous", "no_number"),
        ("Anna Bauer", "no_number"),
        ("12/03/2025 10:30", "date"),
        ("12/03/2025", "date"),
        ("12.03.2025", "date"),
        ("2025-03-12", "date"),
        ("2025-03-12T10:30:00Z", "date"),
        ("12.03.25", "date"),
        ("3/12/2025", "date"),
        ("10:30", "date"),
        ("10:30:15", "date"),
        ("192.168.1.10", "address"),
        ("192.168.1.10:5060", "address"),
        ("10.0.0.1", "address"),
        ("8.8.8.8", "address"),
        ("IBAN IT60X054", "letters"),
        ("IT60X0542811101000000123456", "letters"),
        ("DE89 3704 0044 0532 0130 00", "letters"),
        ("Anna 5", "letters"),
        ("1001 Anna", "letters"),
        ("1-800-FLOWERS", "letters"),
        ("sip:anna7@ucm.example.net", "letters"),
        ("1.234,56", "not_dialable"),
        ("€ 1234", "not_dialable"),
        ("1001&PJSIP/trunk/0900123", "not_dialable"),
        ("1001,1,Dial", "not_dialable"),
        ("1001@elsewhere", "not_dialable"),
        ("${EXTEN}1", "not_dialable"),
        ("12+34", "not_dialable"),
        ("++49301234", "not_dialable"),
        ("12\x0034", "not_dialable"),
        ("\u202e1234", "not_dialable"),
        ("tel:1001%26PJSIP", "not_dialable"),
        ("tel:1001%0d%0aAction:%20Logoff", "letters"),
        ("1001;1002", "several"),
        ("1001, 1002", "several"),
        ("1001\n1002", "several"),
        ("1001 oder 1002", "several"),
        ("030 1234567 / 030 7654321", "several"),
        ("+49 30 1234567 or +49 30 7654321", "several"),
        ("1" * 20, "too_many_digits"),
        ("+" + "49" * 9, "too_many_digits"),
        ("1" * 33, "not_dialable"),
        ("1 " * 200, "not_dialable"),
        ("+999 12345", "no_such_country"),
        ("+0 30 1234567", "no_such_country"),
        ("+12", "too_short"),
        ("+1 212", "too_short"),
        ("tel:863-1234;phone-context=+1-914-555", "foreign"),
    ],
)
def test_what_is_refused_says_why(text: str, why: str) -> None:
    read = read_number(text, DE)
    assert (read.dialled, read.refused and read.refused.value) == ("", why)
    assert read.kind is None
    assert read.found == text


# What the number readers of other programs made of these: a part of the number, or a wrong call.
@pytest.mark.parametrize(
    ("text", "dialled"),
    [
        ("tel:+39 0541 906611", "0541906611"),
        ("tel:(0541)906-611", "0541906611"),
        ("tel:%2B390541906611", "0541906611"),
        ("tel:+1-201-555-0123", "0012015550123"),
        ("12/03/2025 10:30", ""),
        ("IBAN IT60X054", ""),
        ("(0541) 906-611 int. 12", "0541906611"),
        ("Tel. +39 0541 906611", "0541906611"),
        ("00390541906611", "0541906611"),
        ("+90 212 345 67 89", "00902123456789"),
        ("+39 (0541) 906611", "0541906611"),
        ("0541.906611", "0541906611"),
        ("0042", "0042"),
    ],
)
def test_strings_that_broke_other_programs(text: str, dialled: str) -> None:
    plan = DialPlan(region="IT", outside_prefix="0", international_prefix="00")
    read = read_number(text, plan)
    assert read.dialled.removeprefix(read.prefix) == dialled


def test_emergency_numbers_take_the_way_out_only_where_the_settings_say_so() -> None:
    plan = DialPlan(region="DE", outside_prefix="0", emergency_outside_prefix=True)
    inside, outside = read_number("112", DE), read_number("112", plan)
    assert (inside.dialled, inside.external) == ("112", False)
    assert (outside.dialled, outside.external, outside.prefix) == ("0112", True, "0")
    assert read_number("0112", plan).dialled == "0112"
    assert outside.kind is inside.kind is NumberClass.EMERGENCY


@pytest.mark.parametrize(
    ("region", "number"),
    [
        *(("DE", "112"), ("DE", "110"), ("GB", "999"), ("GB", "112"), ("US", "911")),
        *(("AU", "000"), ("NZ", "111"), ("JP", "119"), ("JP", "110"), ("CH", "144")),
        *(("FR", "15"), ("IT", "113"), ("BR", "190"), ("", "112"), ("", "911")),
    ],
)
def test_emergency_numbers_of_the_world(region: str, number: str) -> None:
    assert read_number(number, DialPlan(region=region)).kind is NumberClass.EMERGENCY


def test_numbers_of_home_can_be_dialled_in_full() -> None:
    plan = DialPlan(region="DE", outside_prefix="0", international_prefix="00", full_numbers=True)
    read = read_number("(030) 123 45 67", plan)
    assert (read.dialled, read.spaced) == ("00049301234567", "0 0049301234567")
    assert read_number("112", plan).dialled == "112"


def test_a_way_out_of_the_house_without_one_of_the_country_takes_the_countrys_own() -> None:
    plan = DialPlan(region="US", outside_prefix="9")
    assert read_number("+49 30 1234567", plan).dialled == "901149301234567"


def test_an_outgoing_line_takes_the_place_of_the_way_out() -> None:
    line = OutgoingLine(name="Sales", prefix="71", context="sales")
    read = read_number("030 1234567", DE, line)
    assert (read.dialled, read.line, read.context) == ("710301234567", "Sales", "sales")
    assert read_number("1004", DE, line).line == ""


RULES = (
    NumberRule(pattern=r"\+4989(\d+)", replacement=r"77\1", name="Munich"),
    NumberRule(pattern=r"(0900|0137)\d+", context="refused"),
    NumberRule(pattern="112", replacement="0112", context="emergency"),
    NumberRule(pattern=r"12(\d\d)", replacement=r"*12\1", name="Door"),
    NumberRule(pattern=r"666.*", replacement="a wrong turn"),
    NumberRule(pattern=r"([", replacement="9"),
    NumberRule(pattern=r".*99", name="Last"),
)


@pytest.mark.parametrize(
    ("text", "dialled", "rule", "context"),
    [
        ("089 1234567", "771234567", "Munich", ""),
        ("+49 89 1234567", "771234567", "Munich", ""),
        ("0900 1234567", "009001234567", r"(0900|0137)\d+", "refused"),
        ("+49 900 1234567", "009001234567", r"(0900|0137)\d+", "refused"),
        ("112", "0112", "112", "emergency"),
        ("1234", "*1234", "Door", ""),
        ("1299", "*1299", "Door", ""),
        ("030 12399", "003012399", "Last", ""),
        ("030 123", "0030123", "", ""),
    ],
)
def test_the_first_rule_that_fits_is_used(text: str, dialled: str, rule: str, context: str) -> None:
    plan = DialPlan(region="DE", outside_prefix="0", international_prefix="00", rules=RULES)
    read = read_number(text, plan)
    assert (read.dialled, read.rule, read.context) == (dialled, rule, context)


def test_a_rule_that_makes_nonsense_is_refused_not_dialled() -> None:
    read = read_number("6661", DialPlan(region="DE", rules=RULES))
    assert (read.dialled, read.refused) == ("", DialFailure.BAD_RULE)


PLANS = st.sampled_from([DE, IT, GB, US, BARE, NOWHERE, DialPlan(region="??", rules=RULES)])
NEARLY = st.text("0123456789+*# ()-./;,x=:@%٣３telsipcalto\u202d\u00a0", max_size=40)


@settings(deadline=None)  # the tables of a country are loaded with its first number
@given(text=st.one_of(st.text(), NEARLY), plan=PLANS)
def test_never_raises_and_never_dials_anything_else(text: str, plan: DialPlan) -> None:
    read = read_number(text, plan)
    assert (read.refused is None) == bool(read.dialled)
    if read.dialled:
        assert re.fullmatch(r"[0-9*#+]{1,32}", read.dialled)
        assert "+" not in read.dialled[1:]
        assert read.dialled.startswith(read.prefix)
        assert read.kind is not None


@settings(deadline=None)  # the tables of a country are loaded with its first number
@given(
    pattern=st.text(r"\d+*?.()[]{}|^$01234,+", max_size=20),
    replacement=st.text("\\0123g<>*#+a", max_size=10),
    number=st.text("0123456789", min_size=1, max_size=20),
)
def test_any_rule_is_bounded_and_dials_numbers_only(
    pattern: str, replacement: str, number: str
) -> None:
    rule = NumberRule(pattern=pattern, replacement=replacement)
    read = read_number(number, DialPlan(region="DE", rules=(rule,)))
    assert re.fullmatch(r"[0-9*#+]{0,32}", read.dialled)

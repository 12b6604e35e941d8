# SPDX-License-Identifier: MIT
"""The settings decide what is dialled and where it is sent; the place is known offline."""

import pytest

from busylamp import assets
from busylamp.desk.numbering import Numbering
from busylamp.desk.places import place_of
from busylamp.settings.model import DialSettings, MeSettings, NumberSettings, Settings
from busylamp.telephony.numbers_plan import NumberRule, OutgoingLine

NUMBERS = NumberSettings(
    region="DE",
    area_code="030",
    outside_prefix="0",
    international_prefix="00",
    full_numbers=True,
    rule=(
        NumberRule(pattern=r"\+4989(\d+)", replacement=r"77\1", context="munich", name="Munich"),
        NumberRule(pattern="1200", context="door"),
    ),
    line=(OutgoingLine(name="Sales", prefix="71"), OutgoingLine(name="Support", context="support")),
)


def numbering(numbers: NumberSettings = NUMBERS, context: str = "outbound") -> Numbering:
    settings = Settings(
        me=MeSettings(extension="1000", context="house"),
        dial=DialSettings(external_context=context),
        numbers=numbers,
    )
    return Numbering(lambda: settings, lambda: "FR")


def test_a_number_of_the_world_is_placed_and_dialled_in_full() -> None:
    read = numbering().read("(030) 123 45 67")
    assert (read.dialled, read.spaced) == ("00049301234567", "0 0049301234567")
    assert (read.e164, read.place) == ("+49301234567", "Berlin, Germany")


@pytest.mark.parametrize(
    ("text", "line", "dialled", "context"),
    [
        ("1001", "", "1001", "house"),
        ("*97", "", "*97", "house"),
        ("112", "", "112", "house"),
        ("+33 1 23 45 67 89", "", "00033123456789", "outbound"),
        ("+33 1 23 45 67 89", "Sales", "710033123456789", "outbound"),
        ("+33 1 23 45 67 89", "Support", "0033123456789", "support"),
        ("1001", "Sales", "1001", "house"),
        ("+33 1 23 45 67 89", "gone", "00033123456789", "outbound"),
        ("089 1234567", "", "771234567", "munich"),
        ("089 1234567", "Sales", "771234567", "munich"),
        ("1200", "", "1200", "door"),
    ],
)
def test_where_a_call_is_sent(text: str, line: str, dialled: str, context: str) -> None:
    numbers = numbering()
    read = numbers.read(text, line)
    assert (read.dialled, numbers.context(read)) == (dialled, context)


def test_without_a_context_of_its_own_all_goes_where_my_phone_dials() -> None:
    numbers = numbering(context="")
    assert numbers.context(numbers.read("+33 1 23 45 67 89")) == "house"


def test_home_is_the_systems_where_the_settings_name_none() -> None:
    read = numbering(NumberSettings()).read("01 23 45 67 89")
    assert (read.e164, read.region) == ("+33123456789", "FR")


@pytest.mark.parametrize(
    ("e164", "region", "place"),
    [
        ("+49301234567", "DE", "Berlin, Germany"),
        ("+390541906611", "IT", "Rimini, Italy"),
        ("+12125550123", "US", "New York, NY, United States"),
        ("+442079460018", "GB", "London, United Kingdom"),
        ("+33140205050", "FR", "Paris, France"),
        ("+861065529988", "CN", "Beijing, China"),
        ("+5511987654321", "BR", "São Paulo, Brazil"),
        ("+491711234567", "DE", "Germany"),
        ("+6562226222", "SG", "Singapore"),
        ("+18005550123", "US", "United States"),
        ("", "DE", "Germany"),
        ("", "", ""),
        ("+999", "", ""),
        ("nonsense", "??", ""),
    ],
)
def test_places(e164: str, region: str, place: str) -> None:
    assert place_of(e164, region) == place


@pytest.mark.parametrize(
    ("e164", "region", "language", "place"),
    [
        ("+498912345678", "DE", "de", "München, Deutschland"),
        ("+498912345678", "DE", "en", "Munich, Germany"),
        ("+498912345678", "DE", "es", "Munich, Alemania"),  # no Spanish name is known
        ("+41227317000", "CH", "fr", "Genève, Suisse"),
        ("+34914118000", "ES", "es", "Madrid, España"),
        ("+861065529988", "CN", "zh_CN", "北京市, 中国"),
        ("+491711234567", "DE", "zh_CN", "德国"),
        ("+498912345678", "DE", "tlh", "Munich, Germany"),  # a language nobody has a table for
    ],
)
def test_places_are_named_in_the_language(
    e164: str, region: str, language: str, place: str
) -> None:
    assert place_of(e164, region, language) == place


def test_the_table_of_places_is_small() -> None:
    assert assets.places().stat().st_size < 1_000_000

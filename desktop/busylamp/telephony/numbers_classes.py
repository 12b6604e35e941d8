# SPDX-License-Identifier: MIT
"""What kind of number it is: emergency, premium, of my country or of another."""

from typing import TYPE_CHECKING

from busylamp.telephony.numbers_plan import NumberClass

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_EVERYWHERE = ("112", "911")  # every mobile phone of the world takes them (3GPP TS 22.101)
_LONGEST_EMERGENCY = 6
_LONGEST_SHORT = 6
_NORTH_AMERICA = 1


def emergency(number: str, region: str, outside_prefix: str) -> str:
    """Return the emergency number that this is, with or without the way out; '' if it is none."""
    for called in (number, number.removeprefix(outside_prefix)):
        if len(called) <= _LONGEST_EMERGENCY and _is_emergency(called, region):
            return called
    return ""


def _is_emergency(number: str, region: str) -> bool:
    if not number.isdecimal() or len(number) <= 1:
        return False
    if not region:
        return number in _EVERYWHERE
    from phonenumbers import shortnumberinfo  # loaded with phonenumbers; its tables by country

    return shortnumberinfo.is_emergency_number(number, region)


def is_short(number: str, region: str) -> bool:
    """Whether it is a short number of the country, such as a directory or 116 117."""
    short = _short(number, region)
    if short is None:
        return False
    from phonenumbers import shortnumberinfo

    return shortnumberinfo.is_valid_short_number_for_region(short, region)


def kind_of(number: str, region: str, parsed: "PhoneNumber | None") -> NumberClass:
    """Return the class of a number outside: parsed, or a short one of my country."""
    if parsed is None:
        return NumberClass.PREMIUM if _is_costly(number, region) else NumberClass.NATIONAL
    import phonenumbers

    if phonenumbers.number_type(parsed) == phonenumbers.PhoneNumberType.PREMIUM_RATE:
        return NumberClass.PREMIUM
    if not region:
        return NumberClass.INTERNATIONAL
    if phonenumbers.is_valid_number_for_region(parsed, region):
        return NumberClass.NATIONAL
    same = parsed.country_code == phonenumbers.country_code_for_region(region)
    # +1 876 is Jamaica and not cheap; +7 7 and +44 1534 are dialled as at home.
    near = same and parsed.country_code != _NORTH_AMERICA
    return NumberClass.NATIONAL if near else NumberClass.INTERNATIONAL


def _is_costly(number: str, region: str) -> bool:
    short = _short(number, region)
    if short is None:
        return False
    from phonenumbers import shortnumberinfo

    cost = shortnumberinfo.expected_cost_for_region(short, region)
    return cost == shortnumberinfo.ShortNumberCost.PREMIUM_RATE


def _short(number: str, region: str) -> "PhoneNumber | None":
    if not region or len(number) > _LONGEST_SHORT or not number.isdecimal():
        return None
    import phonenumbers

    try:
        return phonenumbers.parse(number, region)
    except phonenumbers.NumberParseException:
        return None

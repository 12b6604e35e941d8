# SPDX-License-Identifier: MIT
"""What will be dialled for a text under a plan of dialling, and why."""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from busylamp.telephony.numbers import NotDialable, dialable
from busylamp.telephony.numbers_classes import emergency, is_short, kind_of
from busylamp.telephony.numbers_plan import DialPlan, NumberClass, OutgoingLine, Reading
from busylamp.telephony.numbers_rules import first_fitting
from busylamp.telephony.numbers_written import Written, written
from busylamp.telephony.reasons import DialFailure

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_SHORTEST_OUTSIDE = 3  # what is shorter is never a number of the world outside
_LONGEST_LOCAL = 8  # digits of a number without its area
_FEW_LENGTHS = 3
_MOST_DIGITS = 15  # ITU-T E.164
_MOST_BEFORE = 4  # the way out of the country before them, and a trunk's zero
_ANY_WAY_OUT = "00"  # ITU-T E.164 recommends it


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    """A number of the world, and what of it was typed."""

    parsed: "PhoneNumber"
    typed: str  # without an outside prefix
    in_full: bool  # with its country
    short: bool = False  # without something that has to be dialled: its area, its trunk prefix


def read_number(text: str, plan: DialPlan, line: OutgoingLine | None = None) -> Reading:
    """Return what will be dialled for one number, or why nothing. Never raises."""
    try:
        return _read(text, written(text), plan, line)
    except NotDialable as why:
        return Reading(found=text, refused=why.reason)


def _read(text: str, said: Written, plan: DialPlan, line: OutgoingLine | None) -> Reading:
    reading = _classed(said, plan, line)
    ways = tuple(way for way in (reading.e164, reading.rule or said.number) if way)
    reading = replace(reading, found=text, extension=said.extension, rule="")
    fitting = first_fitting(plan.rules, ways)
    if fitting is not None:
        rule, result = fitting
        reading = replace(reading, rule=rule.title, context=rule.context or reading.context)
        if rule.replacement:
            reading = replace(reading, dialled=_from_rule(result), prefix="", line="")
    return replace(reading, dialled=dialable(reading.dialled))


def _from_rule(result: str) -> str:
    try:
        return dialable(result)
    except NotDialable:
        raise NotDialable(DialFailure.BAD_RULE) from None


def _classed(said: Written, plan: DialPlan, line: OutgoingLine | None) -> Reading:
    number = said.number
    if "*" in number or "#" in number:
        return Reading(found="", dialled=number, kind=NumberClass.CODE)
    called = emergency(number, plan.region, plan.outside_prefix)
    if called:
        return _emergency(called, plan, line)
    if not number.startswith("+") and _is_internal(number, plan):
        return Reading(found="", dialled=number, kind=NumberClass.INTERNAL)
    if is_short(number, plan.region):
        kind = kind_of(number, plan.region, None)
        return _outside(number, kind, plan, line)
    known = _known(said, plan)
    if known is None:
        return _unknown(said, plan, line)
    return _of_the_world(known, plan, line)


def _is_internal(number: str, plan: DialPlan) -> bool:
    return len(number) < _SHORTEST_OUTSIDE or len(number) in plan.internal_lengths


def _emergency(number: str, plan: DialPlan, line: OutgoingLine | None) -> Reading:
    if plan.emergency_outside_prefix:
        return _outside(number, NumberClass.EMERGENCY, plan, line)
    return Reading(found="", dialled=number, kind=NumberClass.EMERGENCY, rule="")


def _outside(number: str, kind: NumberClass, plan: DialPlan, line: OutgoingLine | None) -> Reading:
    prefix = plan.outside_prefix if line is None else line.prefix
    if prefix and number.startswith("+"):
        number = _way_out(plan) + number[1:]
    return Reading(
        found="",
        dialled=prefix + number,
        prefix=prefix,
        kind=kind,
        region=plan.region,
        line=line.name if line else "",
        context=line.context if line else "",
        external=True,
    )


def _unknown(said: Written, plan: DialPlan, line: OutgoingLine | None) -> Reading:
    """Dial what was written: new numbers are older than the tables of them."""
    number = said.number
    if said.vanity:
        raise NotDialable(DialFailure.LETTERS)
    if number.startswith("+"):
        why = _why_nowhere(number)
        if why is not None:
            raise NotDialable(why)
        number = plan.international_prefix + number[1:] if plan.international_prefix else number
    most = _MOST_DIGITS + (0 if said.number.startswith("+") else _MOST_BEFORE)
    if len(said.number.lstrip("+")) > most:
        raise NotDialable(DialFailure.TOO_MANY_DIGITS)
    abroad = said.number.startswith(("+", _way_out(plan)))
    kind = NumberClass.INTERNATIONAL if abroad else NumberClass.NATIONAL
    reading = _outside(number, kind, plan, line)
    return replace(reading, region="" if abroad else plan.region)


def _why_nowhere(number: str) -> DialFailure | None:
    """Return why a number with a + leads nowhere for sure."""
    import phonenumbers

    try:
        parsed = phonenumbers.parse(number, None)
    except phonenumbers.NumberParseException as error:
        no_country = error.error_type == phonenumbers.NumberParseException.INVALID_COUNTRY_CODE
        return DialFailure.NO_SUCH_COUNTRY if no_country else DialFailure.TOO_SHORT
    length = phonenumbers.is_possible_number_with_reason(parsed)
    is_short = length == phonenumbers.ValidationResult.TOO_SHORT
    return DialFailure.TOO_SHORT if is_short else None


def _of_the_world(known: _Known, plan: DialPlan, line: OutgoingLine | None) -> Reading:
    import phonenumbers

    parsed = known.parsed
    region = phonenumbers.region_code_for_number(parsed) or ""
    e164 = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
    prefix = plan.outside_prefix if line is None else line.prefix
    number = _to_send(known, e164, plan, bare_plus=not prefix)
    reading = _outside(number, kind_of(e164, plan.region, parsed), plan, line)
    # The rules see the number as it would be written at home, whoever wrote it how.
    home = _national(parsed, plan.region) if _at_home(parsed, plan.region) else known.typed
    return replace(reading, e164=e164, region=region, rule=home)


def _to_send(known: _Known, e164: str, plan: DialPlan, *, bare_plus: bool) -> str:
    in_full = plan.full_numbers and _reaches_from_abroad(known.parsed)
    if _at_home(known.parsed, plan.region) and not in_full:
        if known.in_full and bare_plus and not plan.international_prefix:
            return e164 if known.typed.startswith("+") else known.typed  # nothing was set up
        if known.in_full or known.short:
            return _national(known.parsed, plan.region)
        return known.typed
    if plan.international_prefix:
        return plan.international_prefix + e164[1:]
    if known.typed.startswith("+") or not known.in_full:
        return e164
    return known.typed


def _reaches_from_abroad(parsed: "PhoneNumber") -> bool:
    """Whether it can be dialled with its country: 0800 and 0900 mostly can't."""
    import phonenumbers

    kinds = phonenumbers.PhoneNumberType
    within = (kinds.TOLL_FREE, kinds.PREMIUM_RATE, kinds.SHARED_COST, kinds.UAN)
    return phonenumbers.number_type(parsed) not in within


def _at_home(parsed: "PhoneNumber", region: str) -> bool:
    return bool(region) and parsed.country_code == _country_code(region)


@lru_cache(maxsize=256)
def _country_code(region: str) -> int:
    import phonenumbers

    return phonenumbers.country_code_for_region(region)


def _national(parsed: "PhoneNumber", region: str) -> str:
    """Return the digits to dial within the country; in North America with the leading 1."""
    import phonenumbers

    shown = phonenumbers.format_out_of_country_calling_number(parsed, region)
    return "".join(sign for sign in shown.partition("ext")[0] if sign.isdecimal())


@lru_cache(maxsize=256)
def _own_way_out(region: str) -> str:
    import phonenumbers

    known = phonenumbers.PhoneMetadata.metadata_for_region(region or "ZZ", None)
    way = (known.preferred_international_prefix or known.international_prefix) if known else None
    return way if way and way.isdecimal() else _ANY_WAY_OUT


def _way_out(plan: DialPlan) -> str:
    return plan.international_prefix or _own_way_out(plan.region)


def _known(said: Written, plan: DialPlan) -> _Known | None:
    """Return the number of the world that was meant, if it can be told."""
    number = said.number
    if number.startswith("+"):
        parsed = _valid(number, "")
        return parsed and _Known(parsed=parsed, typed=number, in_full=True)
    if said.home:
        return _from_context(said, plan)
    known = _from_home(number, plan) or _from_abroad(number)
    if said.vanity:
        return None if known is None or known.short else known
    prefix = plan.outside_prefix
    if known is None and prefix and number.startswith(prefix):
        inner = number[len(prefix) :]  # it was copied with the way out of a house
        known = _from_home(inner, plan) or _from_abroad(inner)
    return known


def _from_home(number: str, plan: DialPlan) -> _Known | None:
    if not plan.region:
        return None
    parsed = _valid(number, plan.region)
    if parsed is not None and not _lacks_too_much(number, parsed, plan.region):
        home = parsed.country_code == _country_code(plan.region)
        # parse() takes a + or the way out of the country for the country's code being there
        in_full = not home or len(number) > len(_national(parsed, plan.region))
        short = home and not in_full and _lacks_trunk(number, parsed, plan.region)
        return _Known(parsed=parsed, typed=number, in_full=in_full, short=short)
    is_local = plan.area_code and len(number) <= _LONGEST_LOCAL and number[0] != "0"
    local = _valid(plan.area_code + number, plan.region) if is_local else None
    return local and _Known(parsed=local, typed=number, in_full=False, short=True)


def _from_abroad(number: str) -> _Known | None:
    if not number.startswith(_ANY_WAY_OUT):
        return None
    parsed = _valid(f"+{number[2:]}", "")
    return parsed and _Known(parsed=parsed, typed=number, in_full=True)


def _from_context(said: Written, plan: DialPlan) -> _Known | None:
    """Read `tel:863-1234;phone-context=+1-914` (RFC 3966 5.1.5); never dial it as one of ours."""
    whole = said.home + said.number
    parsed = _valid(whole, "")
    if parsed is not None:
        return _Known(parsed=parsed, typed=whole, in_full=True)
    if plan.region and said.home.startswith(f"+{_country_code(plan.region)}"):
        return _from_home(said.number, plan)
    raise NotDialable(DialFailure.FOREIGN)


def _lacks_trunk(number: str, parsed: "PhoneNumber", region: str) -> bool:
    whole = _national(parsed, region)
    return len(whole) > len(number) and whole.endswith(number) and parsed.country_code != 1


def _lacks_too_much(number: str, parsed: "PhoneNumber", region: str) -> bool:
    """Whether it only looks like a number of another town, or of another kind."""
    lacks_trunk = _lacks_trunk(number, parsed, region)
    return lacks_trunk and (len(number) <= _LONGEST_LOCAL or not _is_even(region))


@lru_cache(maxsize=256)
def _is_even(region: str) -> bool:
    """Whether a country's numbers have about one length: 9 digits without the 0 are whole then."""
    import phonenumbers

    known = phonenumbers.PhoneMetadata.metadata_for_region(region, None)
    lengths = known.general_desc.possible_length if known and known.general_desc else ()
    return sum(length > _LONGEST_LOCAL for length in lengths) <= _FEW_LENGTHS


@lru_cache(maxsize=2048)
def _valid(number: str, region: str) -> "PhoneNumber | None":
    import phonenumbers  # 70 ms that a command without numbers need not pay

    try:
        parsed = phonenumbers.parse(number, region or None)
    except phonenumbers.NumberParseException:
        return None
    return parsed if phonenumbers.is_valid_number(parsed) else None

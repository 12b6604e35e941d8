# SPDX-License-Identifier: MIT
"""Which answers tell a name, and which only look as if they did."""

import pytest

from busylamp.ami.messages import Event, Response
from busylamp.telephony.extension_names import (
    NameQuestion,
    Place,
    Told,
    name_questions,
    read_name,
)
from busylamp.telephony.model import ExtensionNumber
from busylamp.telephony.pbx import Pbx

ALL = frozenset({"DBGet", "Getvar", "SIPshowpeer"})
MINE = ExtensionNumber("1000")
BOB = ExtensionNumber("1001")


def question(place: Place, *devices: str, extension: str = "1001") -> NameQuestion:
    found = name_questions(ExtensionNumber(extension), devices, ALL)
    return next(each for each in found if each.place is place)


def answered(**headers: str) -> Response:
    lines = [f"{name}: {value}\r\n" for name, value in {"Response": "Success", **headers}.items()]
    return Response("".join(lines).encode())


def endpoint(value: str, phone: str = "1001") -> str | Told:
    return read_name(question(Place.ENDPOINT, f"PJSIP/{phone}"), answered(Value=value), ())


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ('"Bob Brown" <1001>', "Bob Brown"),
        ("Bob Brown <1001>", "Bob Brown"),
        ("Bob Brown", "Bob Brown"),
        ('"Dan \\"Dee\\" O\'Neil" <1001>', 'Dan "Dee" O\'Neil'),
        ('"Zoë Müller" <1001>', "Zoë Müller"),
        ('"王伟" <1001>', "王伟"),
        ('"<b>Bob</b>" <1001>', "<b>Bob</b>"),
    ],
)
def test_a_caller_id_tells_the_name(value: str, name: str) -> None:
    assert endpoint(value) == name


@pytest.mark.parametrize(
    "value",
    [
        "<unknown>",
        "1001",
        "<1001>",
        '"1001" <1001>',
        '"+49 30 1234" <1001>',
        '"" <1001>',
        '"device" <1001>',
        '"Anonymous" <1001>',
        '"unknown" <1001>',
        '"PJSIP/1001" <1001>',
        '"ACME Ltd" <+49301234>',  # what the world is to see, not whose phone it is
        '"Bob" <1001> <1001>',
        '"Bob <1001>',
        '"Bob" Brown <1001>',
    ],
)
def test_no_name_is_invented(value: str) -> None:
    assert endpoint(value) is Told.NO_NAME


def test_an_empty_answer_is_of_a_phone_that_is_not_there() -> None:
    assert endpoint("") is Told.UNKNOWN


def test_a_phone_of_another_name_must_show_the_extensions_number() -> None:
    assert endpoint('"Bob" <1001>', "0004f2aabbcc") == "Bob"
    assert endpoint('"Bob"', "0004f2aabbcc") is Told.NO_NAME
    assert endpoint('"0004F2AABBCC" <1001>', "0004f2aabbcc") is Told.NO_NAME


@pytest.mark.parametrize(
    ("value", "told"),
    [("Bob Brown", "Bob Brown"), ("1001", Told.NO_NAME), ("", Told.NO_NAME)],
)
def test_freepbx_tells_a_name_as_it_is(value: str, told: object) -> None:
    item = Event.of("DBGetResponse", [("Val", value)])
    assert read_name(question(Place.DATABASE), answered(), (item,)) == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Database entry not found", Told.UNKNOWN),
        ("Peer 1001 not found.", Told.UNKNOWN),
        ("Permission denied", Told.REFUSED),
        ("Invalid/unknown command: DBGet. Use Action: ListCommands to show", Told.REFUSED),
    ],
)
def test_an_error_tells_whether_to_ask_on(words: str, told: Told) -> None:
    refused = answered(Response="Error", Message=words)
    assert read_name(question(Place.DATABASE), refused, ()) is told


def test_the_phone_called_like_the_extension_is_asked_first() -> None:
    several = ("PJSIP/1001soft", "PJSIP/1001", "Custom:DND1001")
    asked = question(Place.ENDPOINT, *several)
    assert dict(asked.action.headers())["Variable"] == "PJSIP_ENDPOINT(1001,callerid)"


@pytest.mark.parametrize(
    "device",
    [
        "PJSIP/1001,auth)",
        "PJSIP/a b",
        "PJSIP/)",
        "PJSIP/" + "9" * 65,
        "PJSIP/",
        "DAHDI/1",
        "PJSIP/ö",
    ],
)
def test_an_odd_phone_is_not_asked(device: str) -> None:
    assert [each.place for each in name_questions(BOB, (device,), ALL)] == [Place.DATABASE]


def test_an_odd_extension_is_not_asked_for() -> None:
    for extension in ("10/01", "1 1", "", "1001\u2028"):
        assert not name_questions(ExtensionNumber(extension), ("PJSIP/1001", "SIP/1001"), ALL)


def test_only_what_is_offered_is_asked_and_no_ucm_for_freepbxs_names() -> None:
    devices = ("PJSIP/1001", "SIP/1001")
    assert not name_questions(BOB, devices, frozenset({"Originate"}))
    of_a_ucm = name_questions(BOB, devices, ALL | {"GSAgents"})
    assert [each.place for each in of_a_ucm] == [Place.ENDPOINT, Place.PEER]


@pytest.mark.parametrize(
    "value",
    [" " * 1_000_000, '"' + '\\"' * 500_000, "a " * 500_000 + "<", "<" * 1_000_000, "a" * 2_000],
    ids=["blanks", "quotes", "words", "brackets", "letters"],
)
def test_what_no_asterisk_can_answer_is_no_name(value: str) -> None:
    assert endpoint(value) in (Told.NO_NAME, Told.UNKNOWN)


def test_a_long_name_is_cut_and_one_learned_meanwhile_stays() -> None:
    pbx = Pbx(MINE)
    hint = [("Exten", BOB), ("Hint", "PJSIP/1001"), ("Status", "0")]
    pbx.apply(Event.of("ExtensionStatus", hint), None)
    assert pbx.unnamed == ((BOB, ("PJSIP/1001",)),)
    pbx.name(BOB, "B" * 5_000, None)
    assert pbx.presences[0].name == "B" * 200
    assert not pbx.unnamed
    assert pbx.name(BOB, "Robert", None) == []


def test_my_own_name_is_asked_for_first() -> None:
    pbx = Pbx(MINE)
    for extension in ("1001", "1000", "1002"):
        hint = [("Exten", extension), ("Hint", f"PJSIP/{extension}"), ("Status", "0")]
        pbx.apply(Event.of("ExtensionStatus", hint), None)
    assert [extension for extension, _ in pbx.unnamed] == ["1000", "1001", "1002"]

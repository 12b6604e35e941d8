# SPDX-License-Identifier: MIT
"""Each bad value costs only itself and is named."""

import tomllib

import pytest

from busylamp.settings.model import PhoneFamily, Settings
from busylamp.settings.read import NO_SUCH_PIN, read
from busylamp.telephony.numbers_plan import NumberRule, OutgoingLine


def told(text: str) -> tuple[Settings, tuple[str, ...]]:
    return read(tomllib.loads(text))


def test_every_key_can_be_set() -> None:
    pin = "ab" * 32
    found, repairs = told(f"""
        [pbx]
        host = "ucm.example.net"
        port = 7777
        tls = false
        username = "amiuser1"
        pin = "{pin}"
        allow_plain_login = true
        [me]
        extension = "1000"
        context = "internal"
        channel = "SIP/1000"
        [dial]
        external_context = "outbound-allroutes"
        ring_seconds = 20
        [popup]
        style = "none"
        [window]
        appearance = "dark"
        favourites = ["1001", "1002"]
        told_tray = true
        [numbers]
        region = "de"
        internal_lengths = [3]
        [wallboard]
        queues = [6500, "support"]
        warn_waiting = 0
        alarm_seconds = 86400
        full_screen = true
        [calls]
        pickup_code = "*8"
        voicemail_prefix = "*"
        conference_room = 8000
        [phone]
        auto_answer = "snom"
        answers_by_notify = true
    """)
    assert repairs == ()
    assert found.wallboard.queues == ("6500", "support")
    assert (found.wallboard.warn_waiting, found.wallboard.full_screen) == (0, True)
    assert (found.pbx.port, found.pbx.tls, found.pbx.pin) == (7777, False, pin)
    assert (found.me.channel, found.dial.ring_seconds) == ("SIP/1000", 20)
    assert found.window.favourites == ("1001", "1002")
    assert (found.numbers.region, found.numbers.internal_lengths) == ("DE", (3,))
    assert (found.calls.pickup_code, found.calls.conference_room) == ("*8", "8000")
    assert found.phone.auto_answer is PhoneFamily.SNOM
    assert found.phone.answers_by_notify
    assert found.complete


@pytest.mark.parametrize(
    ("text", "repair"),
    [
        ("[pbx]\nport = 0", "pbx.port must be between 1 and 65535; 5039 is used."),
        ("[wallboard]\nwarn_waiting = -1", "wallboard.warn_waiting must be between 0 and 1000; 3"),
        ("[wallboard]\nalarm_seconds = 86401", "wallboard.alarm_seconds must be between 0 and"),
        ("[pbx]\nport = true", "pbx.port must be a number; 5039 is used."),
        ("[pbx]\nport = '5039'", "pbx.port must be a number; 5039 is used."),
        ("[pbx]\ntls = 'yes'", "pbx.tls must be true or false; True is used."),
        ("[pbx]\nhost = 7", 'pbx.host must be a text; "" is used.'),
        ('[pbx]\nhost = "a\\nb"', "pbx.host has control characters or more than 1,000 signs"),
        (f"[pbx]\nhost = '{'a' * 1001}'", "pbx.host has control characters or more than 1,000"),
        ("[me]\nextension = [1]", 'me.extension must be a text; "" is used.'),
        ("[me]\nextension = true", 'me.extension must be a text; "" is used.'),
        ("[popup]\nstyle = 'loud'", "popup.style must be one of card, notification, none"),
        ("[window]\nfavourites = 'x'", "window.favourites must be a list"),
        ("[window]\nfavourites = [1.5]", "window.favourites must be a text"),
        ("[dial]\nring_seconds = 9999", "dial.ring_seconds must be between 5 and 300"),
        ("[numbers]\ninternal_lengths = [0]", "internal_lengths must be between 1 and 15"),
        ("[numbers]\nregion = 'Germany'", "numbers.region must be a two-letter code"),
        ("[calls]\npickup_code = '1&2'", "calls.pickup_code must have up to 8 of the signs 0-9*#"),
        ("[phone]\nauto_answer = 'x'", 'phone.auto_answer must be one of "", grandstream, yealink'),
        ("[pbx]\nhots = 1", "pbx.hots is not known and was left alone."),
        ("[dail]\nx = 1", "[dail] is not known and was left alone."),
        ("me = 1", "[me] is not a table; its defaults are used."),
    ],
)
def test_bad_value_is_replaced_and_named(text: str, repair: str) -> None:
    found, repairs = told(text)
    assert found == Settings()
    assert len(repairs) == 1
    assert repair in repairs[0]


def test_one_bad_value_leaves_its_neighbours() -> None:
    found, repairs = told('[pbx]\nhost = "ucm.example.net"\nport = -1\nusername = "amiuser1"')
    assert (found.pbx.host, found.pbx.port, found.pbx.username) == (
        "ucm.example.net",
        5039,
        "amiuser1",
    )
    assert len(repairs) == 1


def test_extensions_without_quotes_are_meant_as_text() -> None:
    found, repairs = told("[me]\nextension = 1000\n[window]\nfavourites = [1001, '1002']")
    assert found.me.extension == "1000"
    assert found.window.favourites == ("1001", "1002")
    assert repairs == ()


def test_pin_is_read_as_other_tools_write_it() -> None:
    found, repairs = told(f"[pbx]\npin = '{':'.join(['AB'] * 32)}'")
    assert found.pbx.pin == "ab" * 32
    assert repairs == ()


@pytest.mark.parametrize("pin", ["'abc'", "12", "'ü'", "true", "[]"])
def test_spoilt_pin_never_becomes_no_pin(pin: str) -> None:
    found, repairs = told(f"[pbx]\npin = {pin}")
    assert found.pbx.pin == NO_SUCH_PIN
    assert "nothing is trusted" in repairs[0]


def test_rules_are_read_in_their_order() -> None:
    found, repairs = told("""
        [numbers]
        region = "DE"
        [[numbers.rule]]
        pattern = '0900\\d+'
        [[numbers.rule]]
        pattern = '77(\\d+)'
        replacement = '*77\\1'
        context = "from-branch"
        name = "Branch"
        [[numbers.line]]
        name = "Sales"
        prefix = "71"
    """)
    assert repairs == ()
    assert found.numbers.rule == (
        NumberRule(pattern="0900\\d+"),
        NumberRule(pattern="77(\\d+)", replacement="*77\\1", context="from-branch", name="Branch"),
    )
    assert found.numbers.line == (OutgoingLine(name="Sales", prefix="71"),)


@pytest.mark.parametrize(
    ("bad", "repair"),
    [
        ("pattern = 7", "numbers.rule 2: pattern must be a text; it is left out."),
        ("name = 'x'", "numbers.rule 2: pattern is missing; it is left out."),
        ("pattern = 'a\\tb'", None),
        ('pattern = "a\\tb"', "numbers.rule 2: pattern has control characters"),
    ],
)
def test_a_bad_table_of_an_array_costs_only_itself(bad: str, repair: str | None) -> None:
    found, repairs = told(
        f"[[numbers.rule]]\npattern = 'a'\n[[numbers.rule]]\n{bad}\n[[numbers.rule]]\npattern = 'c'"
    )
    patterns = [rule.pattern for rule in found.numbers.rule]
    if repair is None:
        assert (len(patterns), repairs) == (3, ())
        return
    assert patterns == ["a", "c"]
    assert len(repairs) == 1
    assert repair in repairs[0]


@pytest.mark.parametrize(
    ("text", "repair"),
    [
        ("rule = 'x'", "numbers.rule must be a row of tables ([[numbers.rule]]); () is used."),
        ("rule = [1]", "numbers.rule 1 must be a table; it is left out."),
        ("rule = [" + "{pattern='a'}," * 1001 + "]", "numbers.rule has more than 1000 entries"),
    ],
)
def test_what_is_no_array_of_tables_is_named(text: str, repair: str) -> None:
    found, repairs = told(f"[numbers]\n{text}")
    assert found == Settings()
    assert len(repairs) == 1
    assert repair in repairs[0]


def test_an_unknown_key_in_a_table_of_an_array_is_left_alone() -> None:
    found, repairs = told("[[numbers.rule]]\npattern = 'a'\ncolour = 'red'")
    assert found.numbers.rule == (NumberRule(pattern="a"),)
    assert repairs == ("numbers.rule 1: colour is not known and was left alone.",)


@pytest.mark.parametrize("key", ["me.context", "dial.external_context"])
@pytest.mark.parametrize("value", ["from internal", "a,b", "a|b"])
def test_a_context_is_one_word(key: str, value: str) -> None:
    """With a blank or a comma it would be another place of the dialplan to the PBX."""
    table, name = key.split(".")
    found, repairs = told(f'[{table}]\n{name} = "{value}"\n')
    assert [words.partition(";")[0] for words in repairs] == [
        f"{key} must be the name of a context, without blanks and commas"
    ]
    assert found == Settings()


def test_my_context_is_never_empty_that_of_others_may_be() -> None:
    found, repairs = told('[me]\ncontext = ""\n[dial]\nexternal_context = ""\n')
    assert repairs == ('me.context must be the name of a context; "from-internal" is used.',)
    assert found == Settings()


@pytest.mark.parametrize("table", ["rule", "line"])
def test_the_contexts_of_rules_and_lines_are_one_word(table: str) -> None:
    text = f'[[numbers.{table}]]\nname = "x"\npattern = "0*"\nprefix = "0"\ncontext = "a b"\n'
    _, repairs = told(text)
    assert [words for words in repairs if "context" in words]

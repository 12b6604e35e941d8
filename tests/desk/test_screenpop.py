# SPDX-License-Identifier: MIT
"""Screen pops: what opens when, and that a caller's name leads nobody astray."""

import os
from dataclasses import replace
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from busylamp.desk.names import Who
from busylamp.desk.screenpop import ScreenPops
from busylamp.settings.model import (
    PopDirection,
    PopMoment,
    PopScope,
    ScreenPopRule,
    ScreenPopSettings,
)
from busylamp.settings.templates import Template, TemplateError, check_rule, parse_template
from busylamp.telephony.changes import (
    CallAnswered,
    CallChange,
    CallEnded,
    CallRinging,
    CallUpdated,
)
from busylamp.telephony.model import (
    Call,
    CallId,
    CallState,
    Direction,
    ExtensionNumber,
    Party,
)
from busylamp.telephony.reasons import TemplateTrouble

TEMPLATES = (
    "https://crm.example.net/{name}",
    "https://crm.example.net/a/{name}/b",
    "https://crm.example.net/a/x{name}y/b",
    "https://crm.example.net/?q={name}",
    "https://crm.example.net?q={name}",
    "https://crm.example.net#{name}",
    "https://crm.example.net/#/search/{name}",
    "https://crm.example.net:8443/find?phone={e164}&name={name}",
    "http://192.0.2.7/{number}?n={name}",
    "http://[2001:db8::1]:8080/{name}/{number}#{e164}",
    "https://crm.example.net/{number}/{name}",
    "https://CRM.example.net/..;/{name}",
    "https://crm.example.net/a?b={queue}&c={name}&d={uniqueid}",
    "https://crm.example.net/%2F{name}",
    "https://crm.example.net/{name}{number}",
    "https://crm.example.net/a?{name}",
    "https://crm.example.net/a?x=1#{number}={name}",
    "https://crm.example.net/./{name}",
    "https://crm.example.net//{name}",
    "https://crm.example.net/?next=//evil.example/{name}",
)
WICKED = st.sampled_from(
    (
        "..",
        ".",
        "%2e%2e",
        "//evil.example",
        "/../../",
        "@evil.example",
        "\\\\evil.example",
        "javascript:alert(1)",
        "http://evil.example/",
        "?#&=;/:@[]",
        "{number}",
        "\u202e",
        "%00",
        "a\nb",
        "\x00",
        "-dialog",
        "$(id)",
        "`id`",
        "' OR 1=1",
        "Kovač & Søn, 北京",
    )
)
TEXTS = st.one_of(st.text(max_size=40), WICKED, st.tuples(WICKED, st.text(max_size=9)).map("".join))
FUZZED = 100_000 if os.environ.get("BUSYLAMP_FULL") else 5_000
WHO = Who(name="Ana & Søn", number="+442079460018")


def call(**facts: object) -> Call:
    party = Party(number="+442079460018", name="ANA")
    made = Call(
        id=CallId("17.1@1000"),
        extension=ExtensionNumber("1000"),
        direction=Direction.INCOMING,
        state=CallState.RINGING,
        first=party,
        peer=party,
        uniqueid="17.2",
    )
    return replace(made, **facts)  # pyright: ignore[reportArgumentType] - fields by name


def rule(url: str = "https://crm.example.net/?n={e164}", **facts: object) -> ScreenPopRule:
    return replace(ScreenPopRule(name="CRM", url=url), **facts)  # pyright: ignore[reportArgumentType]


def pops(*rules: ScreenPopRule) -> ScreenPops:
    return ScreenPops(lambda: ScreenPopSettings(rule=rules), lambda: "GB")


def opened(made: ScreenPops, change: CallChange, who: Who = WHO) -> list[str]:
    return [pop.text for pop in made.hear(change, who)]


@settings(
    max_examples=FUZZED // len(TEMPLATES),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    database=None,
)
@given(name=TEXTS, number=TEXTS)
def test_no_name_and_no_number_leads_elsewhere(name: str, number: str) -> None:
    values = {"name": name, "number": number, "e164": number, "queue": number, "uniqueid": number}
    for text in TEMPLATES:
        template = parse_template(text)
        filled = template.fill(values)
        if filled is None:
            assert is_refused_rightly(template, values), (text, values)
            continue
        before, after = urlsplit(text), urlsplit(filled)
        assert (after.scheme, after.netloc) == (before.scheme, before.netloc)
        assert read_back(text, filled, values)


def is_refused_rightly(template: Template, values: dict[str, str]) -> bool:
    """Only control characters, and what a browser takes for a way upwards."""
    signs = [ord(sign) for sign in "".join(values.values())]
    odd = any(s < 32 or 127 <= s < 160 or 0xD800 <= s < 0xE000 for s in signs)
    path = urlsplit(template.text).path
    filled = [part.format(**values) for part in path.split("/") if "{" in part]
    return odd or any(unquote(part) in (".", "..") or part in (".", "..") for part in filled)


def read_back(text: str, filled: str, values: dict[str, str]) -> bool:
    """Each part of the address, decoded, is the template's with the values in it."""
    before, after = urlsplit(text), urlsplit(filled)
    for name in ("path", "query", "fragment"):
        shape, found = getattr(before, name), getattr(after, name)
        for want, got in zip(shape.split("/"), found.split("/"), strict=True):
            if unquote(got) != unquote(want).format(**values):
                return False
    return True


def test_what_a_server_reads_is_what_was_said() -> None:
    filled = parse_template("https://crm.example.net/find?phone={e164}&name={name}").fill(
        {"e164": "+442079460018", "name": "A&B=C #1 %41"}
    )
    assert (
        filled == "https://crm.example.net/find?phone=%2B442079460018&name=A%26B%3DC%20%231%20%2541"
    )
    assert parse_qs(urlsplit(filled).query) == {
        "phone": ["+442079460018"],
        "name": ["A&B=C #1 %41"],
    }


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("", TemplateTrouble.NOT_WEB),
        ("crm.example.net/{name}", TemplateTrouble.NOT_WEB),
        ("file:///etc/{name}", TemplateTrouble.NOT_WEB),
        ("javascript://x/%0a{name}", TemplateTrouble.NOT_WEB),
        ("https:///{name}", TemplateTrouble.NOT_WEB),
        ("https://?q={name}", TemplateTrouble.NOT_WEB),
        ("https://crm.example.net:no/{name}", TemplateTrouble.NOT_WEB),
        ("https://[::1/{name}", TemplateTrouble.NOT_WEB),
        ("{name}://crm.example.net/", TemplateTrouble.NOT_WEB),
        ("https://{name}.example.net/", TemplateTrouble.PLACE),
        ("https://{name}/", TemplateTrouble.PLACE),
        ("https://crm.example.net{name}", TemplateTrouble.PLACE),
        ("https://crm.example.net:{number}/", TemplateTrouble.PLACE),
        ("https://user:pw@crm.example.net/{name}", TemplateTrouble.SIGN_IN),
        ("https://crm.example.net/{nobody}", TemplateTrouble.UNKNOWN),
        ("https://crm.example.net/{}", TemplateTrouble.UNKNOWN),
        ("https://crm.example.net/{name", TemplateTrouble.BRACES),
        ("https://crm.example.net/name}", TemplateTrouble.BRACES),
        ("https://crm.example.net/{{name}}", TemplateTrouble.BRACES),
        ("https://crm.example.net/a b", TemplateTrouble.CONTROL),
        ("https://crm.example.net/\n{name}", TemplateTrouble.CONTROL),
        ("https://crm.example.net\\@evil.example/{name}", TemplateTrouble.CONTROL),
        ("https://crm.example.net/\u202e{name}", TemplateTrouble.CONTROL),
        ("https://crm.example.net/" + "a" * 8000, TemplateTrouble.TOO_LONG),
    ],
)
def test_a_template_that_could_lead_elsewhere_is_refused(
    text: str, trouble: TemplateTrouble
) -> None:
    with pytest.raises(TemplateError) as refused:
        parse_template(text)
    assert refused.value.trouble is trouble
    assert check_rule(rule(text)) is trouble
    assert opened(pops(rule(text)), CallRinging(call=call())) == []


@pytest.mark.parametrize(
    "address",
    [
        "https://evil.example/?n=1",
        "http://crm.example.net/?n=1",
        "https://crm.example.net:444/?n=1",
        "https://crm.example.net@evil.example/",
        "https://crm.example.net.evil.example/",
        "https://crm.example.net/../?n=1",
        "https://crm.example.net/%2E./?n=1",
        "https://crm.example.net/a\n",
    ],
)
def test_the_second_look_before_opening(address: str) -> None:
    template = parse_template("https://crm.example.net/?n={e164}")
    assert template.vouches("https://crm.example.net/?n=1")
    assert not template.vouches(address)


CHANGES: dict[PopMoment, CallChange] = {
    PopMoment.RINGING: CallRinging(call=call()),
    PopMoment.ANSWER: CallAnswered(call=call(state=CallState.TALKING)),
    PopMoment.END: CallEnded(call=call(state=CallState.ENDED)),
}


@pytest.mark.parametrize("moment", [each for each in PopMoment if each is not PopMoment.EVENT])
def test_each_moment_opens_once_a_call(moment: PopMoment) -> None:
    made = pops(rule(on=moment))
    for each, change in CHANGES.items():
        wanted = ["https://crm.example.net/?n=%2B442079460018"] if each is moment else []
        assert opened(made, change) == wanted
        assert opened(made, change) == []
    again = replace(call(), id=CallId("17.1#2@1000"))
    assert opened(made, CallRinging(call=again)) == []
    assert len(made.offered(call(), WHO)) == 1


def test_a_call_found_ringing_opens_too() -> None:
    made = pops(rule())
    assert len(opened(made, CallUpdated(call=call()))) == 1
    assert opened(made, CallUpdated(call=call(state=CallState.TALKING))) == []


QUEUED = call(queue="6500", via="6500")
INSIDE = call(internal=True)
MINE = call(direction=Direction.OUTGOING)


@pytest.mark.parametrize(
    ("facts", "ringing", "fits"),
    [
        ({"scope": PopScope.EXTERNAL}, call(), True),
        ({"scope": PopScope.EXTERNAL}, INSIDE, False),
        ({"scope": PopScope.INTERNAL}, INSIDE, True),
        ({"scope": PopScope.INTERNAL}, call(), False),
        ({"scope": PopScope.QUEUE}, QUEUED, True),
        ({"scope": PopScope.QUEUE}, call(), False),
        ({"direction": PopDirection.OUTGOING}, MINE, True),
        ({"direction": PopDirection.OUTGOING}, call(originated=True), True),
        ({"direction": PopDirection.OUTGOING}, call(), False),
        ({"direction": PopDirection.INCOMING}, MINE, False),
        ({"direction": PopDirection.ANY}, MINE, True),
        ({"prefix": "+4420"}, call(), True),
        ({"prefix": "+4420"}, call(peer=Party(number="02079460018")), True),
        ({"prefix": "0207"}, call(peer=Party(number="02079460018")), True),
        ({"prefix": "+49"}, call(), False),
    ],
)
def test_which_calls_a_rule_is_for(facts: dict[str, object], ringing: Call, fits: bool) -> None:
    assert bool(opened(pops(replace(rule(), **facts)), CallRinging(call=ringing))) is fits


def test_every_placeholder_is_filled() -> None:
    url = "https://crm.example.net/{queue}/{called}/{uniqueid}?{number}&{e164}&{name}"
    filled = opened(pops(rule(url)), CallRinging(call=QUEUED))
    expected = "6500/1000/17.2?%2B442079460018&%2B442079460018&Ana%20%26%20S%C3%B8n"
    assert filled == [f"https://crm.example.net/{expected}"]
    made = pops(rule("https://crm.example.net/{called}"))
    assert opened(made, CallRinging(call=call(via="30"))) == ["https://crm.example.net/30"]


def test_a_withheld_number_opens_nothing_that_asks_for_it() -> None:
    nobody = call(first=Party(), peer=Party())
    made = pops(rule(), rule("https://crm.example.net/new"), rule("https://a.example/{uniqueid}"))
    assert opened(made, CallRinging(call=nobody), Who()) == [
        "https://crm.example.net/new",
        "https://a.example/17.2",
    ]


def test_copying_takes_any_text_and_still_no_control_characters() -> None:
    made = pops(rule("{name}, {number}", copy=True), rule(copy=True))
    found = made.hear(CallRinging(call=call()), WHO)
    assert [(pop.rule.copy, pop.text) for pop in found] == [
        (True, "Ana & Søn, +442079460018"),
        (True, "https://crm.example.net/?n=%2B442079460018"),
    ]
    made = pops(rule("{name}", copy=True))
    assert opened(made, CallRinging(call=call()), Who(name="rm -rf /\n")) == []


def test_long_values_are_cut_and_memory_stays_flat() -> None:
    made = pops(rule("https://crm.example.net/{name}"))
    (address,) = opened(made, CallRinging(call=call()), Who(name="字" * 5000))
    assert unquote(address).endswith("字" * 200)
    assert len(address) < 2000
    for place in range(3000):
        opened(made, CallRinging(call=call(id=CallId(f"{place}@1000"))))
    assert len(made._fired) <= 1000

# SPDX-License-Identifier: MIT
"""A page a call opens: whatever a stranger is called, it leads where its template does."""

from urllib.parse import unquote, urlsplit

from busylamp.ami.messages import Event
from busylamp.desk.eventpop import EventPops
from busylamp.desk.screenpop import example, filled
from busylamp.settings.model import PopMoment, ScreenPopRule, ScreenPopSettings
from busylamp.settings.templates import TemplateError, check_rule, is_text, parse_template
from busylamp.telephony.custom import custom_event
from tests.fuzz.choices import Choices, in_words, text

_TEMPLATES = (
    "https://crm.example.net/{name}",
    "https://crm.example.net/a/x{name}y/b?n={number}",
    "https://crm.example.net?q={name}#{e164}",
    "http://[2001:db8::1]:8080/{name}/{number}",
    "https://crm.example.net/..;/{name}",
    "https://crm.example.net/%2e{name}/",
    "https://crm.example.net/{name}{number}",
)
_VALUES = (
    "",
    ".",
    "..",
    "%2e",
    "/../",
    "@evil.example",
    "\\evil",
    "\u2025",
    "a b",
    "1001",
    "\udc80",
)


def check(data: bytes) -> None:
    choices = Choices(data)
    if choices.last() & 1:
        _of_event(choices)
    else:
        _of_call(choices)


def _template(choices: Choices) -> str:
    kind = choices.byte()
    known = _TEMPLATES[kind % len(_TEMPLATES)]
    return known if kind < 128 else (known if kind < 192 else "https://") + choices.word(120)


def _value(choices: Choices) -> str:
    kind = choices.byte()
    return _VALUES[kind % len(_VALUES)] + (choices.word() if kind > 127 else "")


def _of_call(choices: Choices) -> None:
    written = _template(choices)
    values = {name: _value(choices) for name in ("name", "number", "e164", "queue")}
    try:
        template = parse_template(written)
    except TemplateError as error:
        in_words(error)
        return
    address = template.fill(values)
    if address is None:
        return
    _leads_home(written, address)
    if written == _TEMPLATES[0]:
        assert unquote(address.rpartition("/")[2]) == values["name"]


def _leads_home(written: str, address: str) -> None:
    """Scheme, host and port are the template's, and no step up was added to its path."""
    mine, theirs = urlsplit(written), urlsplit(address)
    origin = written.partition("{")[0]
    assert address.startswith(origin)
    assert theirs.scheme in ("http", "https")
    assert (theirs.scheme, theirs.netloc) == (mine.scheme, mine.netloc)
    assert "{" not in theirs.netloc
    assert address.isascii()
    assert address.isprintable()
    assert " " not in address
    up = [part for part in theirs.path.split("/") if unquote(part) == ".."]
    assert len(up) <= len([part for part in mine.path.split("/") if unquote(part) == ".."])


def _of_event(choices: Choices) -> None:
    rule = ScreenPopRule(
        name="CRM",
        url=_template(choices).replace("number", "Customer"),
        on=PopMoment.EVENT,
        event=choices.word(16),
        copy=bool(choices.byte() & 1),
    )
    packet = b"Event: UserEvent\r\nUserEvent: " + rule.event.encode("utf-8", "replace") + b"\r\n"
    told = custom_event(Event(packet + choices.rest(), "UserEvent", escaped=True), 0.0)
    pops = EventPops(lambda: ScreenPopSettings(rule=(rule,)), lambda: "1000", lambda: 0.0)
    opened = [pop for event in told * 9 for pop in pops.hear(event)]
    assert len(opened) <= 5
    for pop in opened:
        if not is_text(rule):
            _leads_home(rule.url, pop.text)
        assert text(pop.text.encode("utf-8", "surrogateescape")) == pop.text
    if check_rule(rule) is None:
        assert isinstance(example(rule), str)
        filled(rule, {})

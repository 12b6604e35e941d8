# SPDX-License-Identifier: MIT
"""Screen pops: which rule fits a call, and the address it opens; the host never changes."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import quote, unquote, urlsplit

from busylamp.desk.names import Who
from busylamp.settings.model import (
    PopDirection,
    PopMoment,
    PopScope,
    ScreenPopRule,
    ScreenPopSettings,
)
from busylamp.telephony.changes import (
    CallAnswered,
    CallChange,
    CallEnded,
    CallRinging,
    CallUpdated,
)
from busylamp.telephony.model import Call, CallState, Direction
from busylamp.telephony.numbers import key
from busylamp.telephony.reasons import TemplateTrouble

PLACEHOLDERS = ("number", "e164", "name", "queue", "called", "uniqueid")
_HEADER = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,60}\Z")  # of an event
_FIELD = re.compile(r"\{([^{}]*)\}")
_LONGEST_VALUE = 200
_LONGEST_ADDRESS = 8000
_REMEMBERED = 1000  # calls whose rules have fired
_DOTS = (".", "..")
_EXAMPLE = {
    "number": "02079460018",
    "e164": "+442079460018",
    "name": "Northwind Traders",
    "queue": "6500",
    "called": "1000",
    "uniqueid": "1700000000.42",
}


class TemplateError(ValueError):
    """A template that is not used; says why."""

    def __init__(self, trouble: TemplateTrouble) -> None:
        super().__init__(trouble.name)
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class Template:
    """An address with places to fill behind its host."""

    text: str
    origin: str  # scheme, host and port: fixed

    def fill(self, values: Mapping[str, str]) -> str | None:
        """Return the address, or None where a value can't stand there."""
        if any(not _is_clean(value) for value in values.values()):
            return None
        behind = self.text[len(self.origin) :]
        filled = _FIELD.sub(lambda found: _encoded(values.get(found[1], "")), behind)
        address = self.origin + filled
        return address if self.vouches(address) else None

    def vouches(self, address: str) -> bool:
        """Whether an address still leads where this template does."""
        if not address.isascii() or len(address) > _LONGEST_ADDRESS or _has_odd(address):
            return False
        mine, theirs = urlsplit(self.origin), urlsplit(address)
        if (mine.scheme, mine.netloc) != (theirs.scheme, theirs.netloc):
            return False
        return _dots(theirs.path) == _dots(urlsplit(self.text).path)


def parse_template(text: str, *, of_event: bool = False) -> Template:
    """Read a template of an address; raise TemplateError where it could lead elsewhere."""
    if len(text) > _LONGEST_ADDRESS:
        raise TemplateError(TemplateTrouble.TOO_LONG)
    if _has_odd(text) or not text.isascii():
        raise TemplateError(TemplateTrouble.CONTROL)
    check_fields(text, of_event=of_event)
    scheme, mark, rest = text.partition("://")
    if not mark or scheme.lower() not in ("http", "https"):
        raise TemplateError(TemplateTrouble.NOT_WEB)
    host = re.split(r"[/?#]", rest, maxsplit=1)[0]
    if "{" in host:
        raise TemplateError(TemplateTrouble.PLACE)
    if "@" in host:
        raise TemplateError(TemplateTrouble.SIGN_IN)
    origin = f"{scheme}://{host}"
    if not _is_host(origin):
        raise TemplateError(TemplateTrouble.NOT_WEB)
    return Template(text, origin)


def check_fields(text: str, *, of_event: bool = False) -> None:
    """Raise TemplateError where a placeholder is unknown or a brace stands alone."""
    names = _FIELD.findall(text)
    if any(not _HEADER.match(name) if of_event else name not in PLACEHOLDERS for name in names):
        raise TemplateError(TemplateTrouble.UNKNOWN)
    bare = _FIELD.sub("", text)
    if "{" in bare or "}" in bare:
        raise TemplateError(TemplateTrouble.BRACES)


def check_rule(rule: ScreenPopRule) -> TemplateTrouble | None:
    """Return why a rule is not used, None if it is."""
    of_event = rule.on is PopMoment.EVENT
    if of_event and not rule.event:
        return TemplateTrouble.NO_EVENT
    try:
        if is_text(rule):
            check_fields(rule.url, of_event=of_event)
        else:
            template_of(rule)
    except TemplateError as error:
        return error.trouble
    return None


def template_of(rule: ScreenPopRule) -> Template:
    """Read a rule's address, with the placeholders of calls or of events; raise TemplateError."""
    return parse_template(rule.url, of_event=rule.on is PopMoment.EVENT)


def is_text(rule: ScreenPopRule) -> bool:
    """Whether it copies a text that need not be an address."""
    return rule.copy and "://" not in rule.url


def example(rule: ScreenPopRule) -> str:
    """Return what a sound rule opens or copies for a make-believe call or event."""
    of_event = rule.on is PopMoment.EVENT
    values = {name: _EXAMPLE.get(name, "42") for name in _FIELD.findall(rule.url)}
    return filled(rule, values if of_event else _EXAMPLE) or ""


def filled(rule: ScreenPopRule, values: Mapping[str, str]) -> str | None:
    """Return the address or text of a sound rule, None where there is nothing to look for."""
    wanted = _FIELD.findall(rule.url)
    if wanted and not any(values.get(name) for name in wanted):
        return None  # a withheld number
    if is_text(rule):
        text = _FIELD.sub(lambda found: values.get(found[1], ""), rule.url)
        return text if _is_clean(text) else None
    return template_of(rule).fill(values)


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenPop:
    """One address to open, or one text to copy."""

    rule: ScreenPopRule
    text: str


class ScreenPops:
    """Watches calls and says what opens; each rule once a call."""

    def __init__(
        self, settings: Callable[[], ScreenPopSettings], region: Callable[[], str]
    ) -> None:
        self._settings = settings
        self._region = region
        self._fired: dict[str, set[ScreenPopRule]] = {}

    def hear(self, change: CallChange, who: Who) -> tuple[ScreenPop, ...]:
        """Return what opens because of this change."""
        moment = _moment(change)
        if moment is None:
            return ()
        rules = [rule for rule in self._fitting(change.call) if rule.on is moment]
        return tuple(pop for rule in rules if (pop := self._once(rule, change.call, who)))

    def offered(self, call: Call, who: Who) -> tuple[ScreenPop, ...]:
        """Return what a click may open for this call, whenever else it opens by itself."""
        made = [self._made(rule, call, who) for rule in self._fitting(call)]
        return tuple(pop for pop in made if pop is not None)

    def _fitting(self, call: Call) -> list[ScreenPopRule]:
        number = call.peer.number or call.first.number or ""
        full = key(number, self._region())
        return [
            rule
            for rule in self._settings().rule
            if rule.on is not PopMoment.EVENT
            and _fits(rule, call)
            and any(n.startswith(rule.prefix) for n in (number, full))
        ]

    def _once(self, rule: ScreenPopRule, call: Call, who: Who) -> ScreenPop | None:
        fired = self._fired.setdefault(_same(call), set())
        if rule in fired:
            return None
        fired.add(rule)
        while len(self._fired) > _REMEMBERED:
            del self._fired[next(iter(self._fired))]
        return self._made(rule, call, who)

    def _made(self, rule: ScreenPopRule, call: Call, who: Who) -> ScreenPop | None:
        if check_rule(rule) is not None:
            return None
        text = filled(rule, self._values(call, who))
        return None if text is None else ScreenPop(rule=rule, text=text)

    def _values(self, call: Call, who: Who) -> dict[str, str]:
        number = call.peer.number or call.first.number or ""
        full = key(number, self._region())
        called = call.via if call.queue is None else None
        found = {
            "number": number,
            "e164": full if full.startswith("+") else "",
            "name": who.name,
            "queue": call.queue or "",
            "called": called or call.extension,
            "uniqueid": call.uniqueid or "",
        }
        return {name: value[:_LONGEST_VALUE] for name, value in found.items()}


def _moment(change: CallChange) -> PopMoment | None:
    match change:
        case CallEnded():
            return PopMoment.END
        case CallAnswered():
            return PopMoment.ANSWER
        case CallRinging():
            return PopMoment.RINGING
        case CallUpdated(call=call) if call.state is CallState.RINGING:
            return PopMoment.RINGING  # found ringing by a snapshot
        case _:
            return None


def _fits(rule: ScreenPopRule, call: Call) -> bool:
    incoming = call.direction is Direction.INCOMING and not call.originated
    direction = PopDirection.INCOMING if incoming else PopDirection.OUTGOING
    if rule.direction not in (direction, PopDirection.ANY):
        return False
    match rule.scope:
        case PopScope.ANY:
            return True
        case PopScope.QUEUE:
            return call.queue is not None
        case PopScope.INTERNAL:
            return call.internal
        case PopScope.EXTERNAL:
            return not call.internal


def _same(call: Call) -> str:
    """A call found again after a reconnect may have got a number behind its Linkedid."""
    name, _, extension = call.id.rpartition("@")
    return f"{name.partition('#')[0]}@{extension}"


def _encoded(value: str) -> str:
    return quote(value, safe="", encoding="utf-8", errors="replace")


def _is_clean(value: str) -> bool:
    return not any(unicodedata.category(sign) in ("Cc", "Cs") for sign in value)


def _has_odd(text: str) -> bool:
    return "\\" in text or any(sign.isspace() or not sign.isprintable() for sign in text)


def _is_host(origin: str) -> bool:
    try:
        parts = urlsplit(origin)
        return bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return False


def _dots(path: str) -> list[tuple[int, str]]:
    """Segments a browser would walk up or stay by, however they are spelt (WHATWG URL)."""
    parts = path.split("/")
    return [(place, unquote(part)) for place, part in enumerate(parts) if unquote(part) in _DOTS]

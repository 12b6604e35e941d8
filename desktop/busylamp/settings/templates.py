# SPDX-License-Identifier: MIT
"""Templates of addresses that open for a call: what makes one sound; its host never changes."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import quote, unquote, urlsplit

from busylamp.settings.model import PopMoment, ScreenPopRule
from busylamp.telephony.reasons import TemplateTrouble

PLACEHOLDERS = ("number", "e164", "name", "queue", "called", "uniqueid")
FIELD = re.compile(r"\{([^{}]*)\}")
_HEADER = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,60}\Z")  # of an event
_LONGEST_ADDRESS = 8000
_DOTS = (".", "..")


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
        if any(not is_clean(value) for value in values.values()):
            return None
        behind = self.text[len(self.origin) :]
        filled = FIELD.sub(lambda found: _encoded(values.get(found[1], "")), behind)
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
    names = FIELD.findall(text)
    if any(not _HEADER.match(name) if of_event else name not in PLACEHOLDERS for name in names):
        raise TemplateError(TemplateTrouble.UNKNOWN)
    bare = FIELD.sub("", text)
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


def _encoded(value: str) -> str:
    return quote(value, safe="", encoding="utf-8", errors="replace")


def is_clean(value: str) -> bool:
    """Whether a value may stand in an address or on the clipboard."""
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

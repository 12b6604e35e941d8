# SPDX-License-Identifier: MIT
"""Text that others wrote, for the log: escapes undone, every number masked, what is none kept."""

import functools
import re

from busylamp.log.escapes import DIGITS, one_line, undone
from busylamp.log.headers import mask_channel
from busylamp.log.tags import Tags, digits_of, number_tag

_LONGEST = 2000
_FEW = 3  # digits a number has at least, where nothing else tells that it is one

_VERSIONED = (
    r"(?:Asterisk|Python|Qt|PySide6?|Shiboken6?|SQLite|TLSv?|SSLv?|OpenSSL|Busylamp|Manager"
    r"|version|v)"
)
# What is no phone number, each in a form that none has.
_KEPT = (
    r"\b(?:19|20)\d\d-[01]\d-[0-3]\d[T ][0-2]\d:[0-5]\d(?::[0-5]\d(?:[.,]\d{1,6})?)?",  # a moment
    r"\b[0-2]?\d:[0-5]\d:[0-5]\d(?:[.,]\d{1,6})?\b(?!\W?\d)",  # a time of day
    r"\[(?:Errno|WinError) -?\d{1,5}\]",
    r"\b\w+\.(?:c|cpp|py):\d{1,5}\b",  # a line of a source
    r"\b0x[0-9a-fA-F]+\b",
    r"\bport \d{1,5}\b(?!\W?\d)",
    r"\('\d{1,3}(?:\.\d{1,3}){3}', \d{1,5}\)",  # an address and its port as Python writes them
    r"(?:\b127\.0\.0\.1|\blocalhost|::1\]?):\d{1,5}\b(?!\W?\d)",
    r"\b127\.0\.0\.1\b",
    rf"\b{_VERSIONED}[ /]?\d{{1,2}}(?:\.\d{{1,3}}){{1,3}}\b(?!\W?\d)",
    r"\b\d{1,7}(?:\.\d{1,3})? ?(?:ms|milliseconds|seconds|bytes|KiB|MiB|GiB|kB|MB|GB)\b",
    r"\b\d{1,3}(?:\.\d{1,3})? ?%(?!\d)",
    r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b",  # a UUID
    r"\b(?=\d*[a-f])[0-9a-f]{32,}\b",  # a fingerprint
    r"\b(?:sha(?:1|224|256|384|512)|md5|x86_64|utf-?(?:8|16|32)|cp125\d|win32|int(?:32|64))\b",
)
_TECHNOLOGY = (
    r"\b(?:PJSIP|SIP|IAX2?|DAHDI|SCCP|Local|Agent|Custom|Zap|Queue|Skinny|MGCP|UNIStim|Motif)/"
)
# What stands before a number, however short it is.
_LEAD = (
    r"(?:\b(?:sips?|tel|callto):(?://)?|[*#]|\b(?:exten(?:sion)?|ext\.?|num(?:ber)?|caller\w*"
    r"|called|connectedline\w*|dest\w*|peer|member|mailbox|from|to|dnid|calling|dialled)"
    r"[\"']?\s?[:= ]\s?[\"']?)\+?"
)


def foreign(text: str) -> str:
    """Return the text on one line, cut, with every phone number masked."""
    plain = undone(text[:_LONGEST])
    return one_line(_pattern().sub(_replaced, plain)) + ("…" if len(text) > _LONGEST else "")


@functools.cache
def _pattern() -> re.Pattern[str]:
    kept = "|".join(_KEPT)
    return re.compile(
        rf"(?P<kept>{kept})|(?P<technology>{_TECHNOLOGY})(?P<channel>[^\s,&|\"'<>]+)"
        rf"|(?P<lead>{_LEAD})(?P<led>{DIGITS})|(?P<user>{DIGITS}(?=@))|(?P<number>\+?{DIGITS})",
        re.IGNORECASE,
    )


def _replaced(found: re.Match[str]) -> str:
    if found["kept"]:
        return found[0]
    if found["channel"]:
        return found["technology"] + mask_channel(Tags(), found["channel"])
    if found["led"]:
        return found["lead"].removesuffix("+") + number_tag(found["led"])
    number = found["user"] or found["number"]
    few = not found["user"] and len(digits_of(number)) < _FEW
    return number if few else number_tag(number)

# SPDX-License-Identifier: MIT
"""Escapes undone, so that a number hides in none; and made, so that a line stays one."""

import re
import unicodedata

_ROUNDS = 3  # an escape may be escaped again
_ESCAPED = re.compile(
    r"(?P<url>(?:%[0-9a-fA-F]{2})+)|(?P<byte>(?:\\x[0-9a-fA-F]{2})+)"
    r"|(?P<unit>(?:\\u[0-9a-fA-F]{4})+)|\\U(?P<point>000[0-9a-fA-F]{5}|0010[0-9a-fA-F]{4})"
    r"|&\#x(?P<hex>[0-9a-fA-F]{1,6});|&\#(?P<dec>\d{1,7});"
)
_MOST = 0x110000
BETWEEN = r"(?:[^\w\n]|_){0,12}"  # what may part the digits of one number
DIGITS = rf"\d(?:{BETWEEN}\d)*"


def undone(text: str) -> str:
    """Undo escapes of addresses, JSON, HTML and Python: a number may hide in them."""
    for _ in range(_ROUNDS):
        plain = (
            _ESCAPED.sub(_unescaped, text) if "%" in text or "\\" in text or "&#" in text else text
        )
        if plain == text:
            break
        text = plain
    return text if text.isascii() else unicodedata.normalize("NFKC", text)


def one_line(text: str) -> str:
    """Show control characters as escapes: a line of the log begins where we begin it."""
    if text.isprintable():
        return text
    return "".join(s if s.isprintable() else s.encode("unicode_escape").decode() for s in text)


def _unescaped(found: re.Match[str]) -> str:
    if found["url"] or found["byte"]:
        raw = bytes.fromhex(re.sub(r"%|\\x", "", found[0]))
        try:
            return raw.decode()
        except UnicodeDecodeError:
            return raw.decode("latin-1")
    if found["unit"]:
        raw = bytes.fromhex(found[0].replace("\\u", ""))
        return raw.decode("utf-16-be", "replace")
    code = int(found["dec"]) if found["dec"] else int(found["point"] or found["hex"], 16)
    return chr(code) if code < _MOST else found[0]

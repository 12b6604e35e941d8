# SPDX-License-Identifier: MIT
"""Packets for a detailed log: names and numbers masked, what signs in left out whole."""

import re

from busylamp.ami.messages import decode
from busylamp.log.escapes import one_line
from busylamp.log.headers import mask_line
from busylamp.log.tags import Tags

_MOST_LINES = 60
_LONGEST = 300
_SIGNS_IN = ("login", "challenge")
# Answers to a sign-in, and whatever else could hold what only the PBX is to know.
_SECRET = ("challenge", "key", "secret", "password", "variable", "chanvariable")
_WRITTEN = "action"
_OURS = re.compile(r"ActionID: [0-9a-f]{12}-\d+")  # others' may hold a number or a name


def shown_packet(data: bytes) -> str:
    """Return a packet's lines, divided by bars."""
    lines = [decode(line) for line in data.splitlines() if line.strip()]
    if not lines:
        return ""
    begun = lines[0].partition(":")
    if begun[0].casefold() == _WRITTEN and begun[2].strip().casefold() in _SIGNS_IN:
        return f"{one_line(lines[0])} (left out)"
    is_foreign = lines[0].casefold() == "event: userevent"
    shown = [_shown(line, is_foreign=is_foreign) for line in lines[:_MOST_LINES]]
    more = len(lines) - len(shown)
    return " | ".join([*shown, *([f"{more} lines more"] if more else [])])


def _shown(line: str, *, is_foreign: bool) -> str:
    name = line.partition(":")[0]
    if name.casefold().strip() in _SECRET:
        return f"{name}: (left out)"
    if name.casefold() == _WRITTEN or _OURS.fullmatch(line):
        return one_line(line[:_LONGEST])
    return one_line(mask_line(Tags(), line[:_LONGEST], is_foreign=is_foreign))

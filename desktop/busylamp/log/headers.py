# SPDX-License-Identifier: MIT
"""A line of a packet masked by the header it stands in: what is Asterisk's own stays."""

from typing import Protocol

from busylamp.log import vocabulary as own


class Masking(Protocol):
    """Puts something else for numbers and words."""

    def mask(self, text: str, keep: frozenset[str] = ...) -> str:
        """Return the text with every number and every word masked that is not to be kept."""
        ...


def mask_line(masking: Masking, line: str, *, is_foreign: bool = False) -> str:
    """Mask one line; of a foreign packet no header tells what stands in it."""
    name, colon, value = line.partition(":")
    header = name.casefold()
    if not colon or not own.HEADER.match(name):
        return masking.mask(line)
    if is_foreign and header not in ("event", "privilege", "timestamp"):
        return f"{masking.mask(name)}:{masking.mask(value)}"
    blank = " " if value.startswith(" ") else ""
    return f"{name}:{blank}{_value(masking, header, value.removeprefix(' '))}"


def mask_channel(masking: Masking, value: str) -> str:
    """Mask a channel's name; its counter tells nothing."""
    found = own.CHANNEL.match(value)
    base, counter = found.groups() if found else (value, "")
    return masking.mask(base, own.DEVICES) + counter


def _value(masking: Masking, header: str, value: str) -> str:
    """Mask what is not Asterisk's own, by the header it stands in."""
    if _stays(header, value):
        return value
    offered = own.PRIVILEGE.search(value)
    if offered and set(offered[1].split(",")) <= own.CLASSES:
        return offered[0]  # a line of ListCommands: what it does is Asterisk's prose
    if header == "event":
        return value if own.HEADER.match(value) else masking.mask(value)
    if header.endswith(own.CHANNELS):
        return mask_channel(masking, value)
    if header in own.DEVICED:
        return masking.mask(value, own.DEVICES)
    if header.endswith(own.WORDED):
        return masking.mask(value, own.WORDS)
    return masking.mask(value)


def _stays(header: str, value: str) -> bool:
    if value.casefold() in own.NOBODY:
        return True
    if header.endswith(own.IDS):
        return own.ID.match(value) is not None
    if own.counts(header):
        return (own.REASON if header == "reason" else own.NUMBER).match(value) is not None
    return header.endswith("exten") and value in own.SPECIAL

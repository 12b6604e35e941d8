# SPDX-License-Identifier: MIT
"""As what I sign in to a queue: the way its other members are written."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from busylamp.telephony.queues import QueueMember


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """What a queue dials for me, and whose state it looks at."""

    interface: str
    state_interface: str = ""


def place_in(
    extension: str, phones: tuple[str, ...], others: Iterable[QueueMember], pattern: str
) -> Place | None:
    """Return my place: by the settings' pattern, else like a colleague's, else my phone itself.

    `others` stand in the order they count: those of the queue itself first.
    """
    phone = phones[0] if phones else ""
    if pattern:
        if "{device}" in pattern and not phone:
            return None
        interface = pattern.replace("{device}", phone).replace("{extension}", extension)
        return Place(interface=interface, state_interface="" if interface == phone else phone)
    for member in others:
        if member.extension and member.extension != extension:
            like = _like(member, member.extension, extension, phone)
            if like is not None:
                return like
    return Place(interface=phone) if phone else None


def _like(member: QueueMember, theirs: str, mine: str, phone: str) -> Place | None:
    """Write me as a colleague is written, where the extension can be found in it."""
    if member.interface.startswith("Local/"):
        interface = _swapped(member.interface, theirs, mine)
        state = member.state_interface
        if state.startswith("hint:"):
            return Place(interface=interface, state_interface=_swapped(state, theirs, mine))
        return Place(interface=interface, state_interface=phone if state else "")
    if member.interface.startswith("Agent/"):
        return Place(interface=_swapped(member.interface, theirs, mine))
    return Place(interface=phone) if phone else None


def _swapped(text: str, theirs: str, mine: str) -> str:
    """Put my extension in the place of theirs: the whole number, no part of another."""
    return re.sub(rf"(?<![0-9]){re.escape(theirs)}(?![0-9])", lambda _: mine, text, count=1)

# SPDX-License-Identifier: MIT
"""Asterisk 13 (UCM62xx: AMI 2.7.0, often chan_sip) by the same fold: what it lacks is derived.

No such PBX is at hand: the recordings are turned into what 13 would have said. It has no
DialState, TechCause or HangupRequest with a cause, writes names unescaped, and queue and local
channel events alike (documentation of AMI 2.x).
"""

import re

import pytest

from busylamp.ami.messages import Event
from busylamp.telephony.model import ExtensionNumber
from busylamp.telephony.pbx import Pbx
from tests.telephony.conftest import EXTENSIONS, events, told
from tests.telephony.test_recordings import NAMES

_LATER = (b"\r\nTechCause:", b"\r\nTenantid:", b"\r\nBridgeVideoSourceMode:")


def older(event: Event) -> Event | None:
    """Make of an event what an Asterisk 13 with chan_sip says; None where it says nothing."""
    if event.name == "DialState":
        return None
    raw = re.sub(rb"\\(.)", rb"\1", event.raw.replace(b"PJSIP/", b"SIP/"))
    for header in _LATER:
        start = raw.find(header)
        if start >= 0:
            end = raw.find(b"\r\n", start + 2)
            raw = raw[:start] + (raw[end:] if end >= 0 else b"")
    return Event(raw, event.name)


@pytest.mark.parametrize("name", NAMES)
def test_the_same_is_told_of_an_asterisk_13(name: str) -> None:
    now = events("16", name)
    then = [made for made in map(older, now) if made is not None]
    for extension in EXTENSIONS:
        lines: list[list[str]] = []
        for happened in (now, then):
            pbx = Pbx(ExtensionNumber(extension))
            lines.append(told([c for event in happened for c in pbx.apply(event, None)]))
        assert lines[0] == lines[1], extension

# SPDX-License-Identifier: MIT
"""What moves calls: exact channels and places only, as the PBX reads them."""

from collections.abc import Callable

import pytest

from busylamp.ami.actions import Action, encode
from busylamp.ami.call_actions import (
    AcceptCall,
    Atxfer,
    BlindTransfer,
    Bridge,
    CancelAtxfer,
    PJSIPNotify,
    Redirect,
    ShowDialPlan,
    can_be_pressed,
    is_exact,
)
from busylamp.ami.errors import LocalError

MINE, THEIRS = "PJSIP/1000-0000003e", "PJSIP/trunk-0000003d"
WITH_CHANNEL: list[Callable[[str], Action]] = [
    lambda channel: BlindTransfer(channel=channel, exten="1002", context="from-internal"),
    lambda channel: Redirect(channel=channel, exten="1002", context="from-internal"),
    lambda channel: Redirect(channel=MINE, partner=channel, exten="8000", context="x"),
    lambda channel: Atxfer(channel=channel, exten="1002", context="from-internal"),
    lambda channel: CancelAtxfer(channel=channel),
    lambda channel: Bridge(one=channel, other=MINE),
    lambda channel: Bridge(one=MINE, other=channel),
    lambda channel: PJSIPNotify(channel=channel, event="talk"),
    lambda channel: AcceptCall(channel=channel),
]
WITH_PLACE: list[Callable[[str, str], Action]] = [
    lambda exten, context: BlindTransfer(channel=MINE, exten=exten, context=context),
    lambda exten, context: Redirect(channel=MINE, exten=exten, context=context),
    lambda exten, context: Atxfer(channel=MINE, exten=exten, context=context),
    lambda exten, context: ShowDialPlan(exten=exten, context=context),
]


@pytest.mark.parametrize("bad", ["", " ", "/PJSIP.*/", " /.*/", f"{MINE},{THEIRS}", "a b", "a|b"])
@pytest.mark.parametrize("make", WITH_CHANNEL)
def test_what_is_not_exactly_one_channel_is_refused(
    make: Callable[[str], Action], bad: str
) -> None:
    if bad == "" and make is WITH_CHANNEL[2]:
        return  # a Redirect without a partner
    with pytest.raises(LocalError, match="takes exactly one channel"):
        make(bad)
    assert not is_exact(bad)


@pytest.mark.parametrize(
    "good", [MINE, "Local/1002@from-internal-00000001;1", "1795561031.0", "busylamp-1f-1"]
)
@pytest.mark.parametrize("make", WITH_CHANNEL)
def test_a_name_or_a_uniqueid_is_one_channel(make: Callable[[str], Action], good: str) -> None:
    assert is_exact(good)
    assert f": {good}\r\n".encode() in encode(make(good), "t-1")


@pytest.mark.parametrize("exten", ["", "1002 ", "1&PJSIP/1", "1,2", "/x/", "1002\r\n"])
@pytest.mark.parametrize("make", WITH_PLACE)
def test_a_bad_target_is_refused(make: Callable[[str, str], Action], exten: str) -> None:
    with pytest.raises(LocalError, match="takes an extension of the dialplan"):
        make(exten, "from-internal")


@pytest.mark.parametrize("make", WITH_PLACE)
def test_a_target_needs_a_context(make: Callable[[str, str], Action]) -> None:
    for context in ("", "from internal", "a,b"):
        with pytest.raises(LocalError, match="takes a context of the dialplan"):
            make("1002", context)


@pytest.mark.parametrize("exten", ["+442079460018", "10#2", "voicemail"])
def test_an_attended_transfer_takes_keys_only(exten: str) -> None:
    """The PBX drops a + and calls another number (measured); a # ends the digits."""
    assert not can_be_pressed(exten)
    with pytest.raises(LocalError, match="takes digits and"):
        Atxfer(channel=MINE, exten=exten, context="from-internal")


def test_what_each_sends() -> None:
    place = {"exten": "1002", "context": "from-internal"}
    both = Redirect(channel=MINE, partner=THEIRS, exten="8000", context="rooms")
    assert BlindTransfer(channel=MINE, **place).headers() == [
        ("Channel", MINE),
        ("Exten", "1002"),
        ("Context", "from-internal"),
    ]
    assert Redirect(channel=THEIRS, **place).headers() == [
        ("Channel", THEIRS),
        ("Context", "from-internal"),
        ("Exten", "1002"),
        ("Priority", "1"),
    ]
    assert both.headers() == [
        ("Channel", MINE),
        ("ExtraChannel", THEIRS),
        *(("Context", "rooms"), ("Exten", "8000"), ("Priority", "1")),
        *(("ExtraContext", "rooms"), ("ExtraExten", "8000"), ("ExtraPriority", "1")),
    ]
    assert ("Exten", "1002#") in Atxfer(channel=MINE, **place).headers()
    assert PJSIPNotify(channel=MINE, event="talk").headers() == [
        ("Channel", MINE),
        ("Variable", "Event=talk"),
    ]
    assert ShowDialPlan(**place).headers() == [("Context", "from-internal"), ("Extension", "1002")]
    assert Bridge(one=MINE, other=THEIRS).headers() == [
        ("Channel1", MINE),
        ("Channel2", THEIRS),
        ("Tone", "no"),
    ]

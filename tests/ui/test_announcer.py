# SPDX-License-Identifier: MIT
"""What a screen reader is given to say, each change once."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from busylamp.settings.model import PopupSettings, PopupStyle
from busylamp.telephony.changes import CallUpdated
from busylamp.telephony.model import CallResult, CallState
from busylamp.telephony.reasons import LineState, LineTrouble
from busylamp.telephony.status import LineChanged
from tests.ui.rig import Rig, talking

Said = list[tuple[str, bool]]


@pytest.fixture
def said(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> Said:
    """What was said, and whether it was urgent."""
    heard: Said = []

    def update(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            urgent = event.politeness() is QAccessible.AnnouncementPoliteness.Assertive
            heard.append((event.message(), urgent))

    monkeypatch.setattr(QAccessible, "updateAccessibility", update)
    return heard


def test_a_call_from_its_ringing_to_its_end(rig: Rig, said: Said) -> None:
    call = rig.ring("Ana")
    rig.update(call)
    rig.update(talking(call, since=1))
    rig.update(talking(call, since=2))
    rig.hear(CallUpdated(call=replace(call, state=CallState.HELD)))
    rig.end(call, CallResult.ANSWERED)
    assert said == [
        ("Incoming call from Ana", True),
        ("Talking to Ana", False),
        ("Ana is on hold", False),
        ("The call with Ana has ended", False),
    ]


@pytest.mark.parametrize(
    ("result", "words"),
    [
        (CallResult.MISSED, "Missed call from Ana"),
        (CallResult.BUSY, "Ana: Busy"),
    ],
)
def test_a_call_nobody_took(rig: Rig, said: Said, result: CallResult, words: str) -> None:
    call = rig.ring("Ana")
    rig.end(call, result)
    assert said == [("Incoming call from Ana", True), (words, False)]


def test_where_no_card_comes_the_call_is_said_all_the_same(rig: Rig, said: Said) -> None:
    preferences = rig.services.preferences
    none = PopupSettings(style=PopupStyle.NONE)
    preferences.change(replace(preferences.settings, popup=none))
    rig.ring("Ana")
    assert said == [("Incoming call from Ana", True)]


def test_the_line_is_told_when_it_goes_and_when_it_is_back_not_each_attempt(
    rig: Rig, said: Said
) -> None:
    lost = LineChanged(
        state=LineState.WAITING, trouble=LineTrouble.CONNECTION_REFUSED, retry_in=1.0
    )
    for _ in range(3):
        rig.hear(lost, LineChanged(state=LineState.CONNECTING))
    assert len(said) == 1
    rig.up()
    assert said[1:] == [("Connected to the phone system", False)]


def test_a_sentence_in_the_window_is_said(rig: Rig, said: Said) -> None:
    rig.desktop.window.notify("Read me")
    assert said == [("Read me", False)]

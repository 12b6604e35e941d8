# SPDX-License-Identifier: MIT
"""Words of state stand in one column, all small or, in German, all with a capital."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from busylamp.settings.model import Language
from busylamp.telephony.model import PresenceState
from busylamp.telephony.queues import MemberState
from busylamp.ui.queue_menu import _UNDER_WAY
from busylamp.ui.queue_words import member_state
from busylamp.ui.tongue import Tongue
from busylamp.ui.words import say
from busylamp.ui.writing import inside
from tests.ui import queue_values


@pytest.fixture
def tongue(qtbot: QtBot) -> Generator[Tongue]:
    """One that speaks English again at the end."""
    before = QLocale()
    made = Tongue()
    yield made
    made.speak(Language.ENGLISH)
    made._forget()
    QLocale.setDefault(before)


@pytest.mark.parametrize("language", list(Language))
def test_words_of_state_are_written_alike(tongue: Tongue, language: Language) -> None:
    tongue.speak(language)
    served = [queue_values.member("1001", "Maya", state=state) for state in MemberState]
    called = queue_values.member("1001", "Maya", state=MemberState.IN_USE, in_call=True)
    words = [
        *(inside(say(state)) for state in PresenceState),
        *(member_state(each) for each in served),
        member_state(called),
        member_state(queue_values.paused(served[0])),
        *(make() for make in _UNDER_WAY.values()),
    ]
    first = [each[0] for each in words if each]
    assert len(first) > len(PresenceState) + len(_UNDER_WAY)
    for sign in first:
        assert sign == (sign.upper() if language is Language.GERMAN else sign.lower()), words

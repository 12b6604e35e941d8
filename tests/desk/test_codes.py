# SPDX-License-Identifier: MIT
"""Codes of the phone system: named before they are dialled, whichever way they come in."""

import itertools
from dataclasses import replace

import pytest

from busylamp.desk.numbering import Numbering
from busylamp.desk.requests import Ask, DialRequest, Requests, RequestSource
from busylamp.settings.model import (
    HotkeyAct,
    HotkeySettings,
    LinkAsk,
    LinkSettings,
    Settings,
)
from busylamp.telephony.numbers_plan import NumberClass
from tests.desk.conftest import FakeClock

# As careless as the settings allow.
SETTINGS = Settings(
    links=LinkSettings(ask=LinkAsk.EXCEPT_NATIONAL), hotkey=HotkeySettings(act=HotkeyAct.NOW)
)
SHAPES = (
    *("*{0}", "#{0}", "**{0}", "##{0}", "*{0}#", "#{0}#", "**{0}#", "*#{0}#", "*{0}*0171234567#"),
    *("{0}*", "{0}#", "{0}*1", "*{0}0301234567", "#{0}*1234#", "*#*#{0}#*#*", "+*{0}", "0*{0}"),
    *("%2A{0}", "%23{0}", "\uff0a{0}"),
)
NUMBERS = (7, 8, 21, 31, 43, 61, 62, 72, 401, 4636)
CODES = [shape.format(number) for shape, number in itertools.product(SHAPES, NUMBERS)]
SOURCES = (
    *(RequestSource.LINK, RequestSource.DROP),
    *(RequestSource.HOTKEY, RequestSource.CLIPBOARD),
)


def test_there_are_enough() -> None:
    assert len(set(CODES)) == 200


def rule(act: HotkeyAct) -> Requests:
    settings = replace(SETTINGS, hotkey=HotkeySettings(act=act))
    numbering = Numbering(lambda: settings, lambda: "DE")
    return Requests(numbering, settings=lambda: settings, clock=FakeClock())


@pytest.mark.parametrize("act", HotkeyAct, ids=lambda act: str(act.value))
@pytest.mark.parametrize("source", SOURCES, ids=lambda source: str(source.value))
def test_no_code_is_called_without_its_name(source: RequestSource, act: HotkeyAct) -> None:
    requests = rule(act)
    asked = 0
    for code in CODES:
        text = f"tel:{code}" if source is RequestSource.LINK else code
        decided = requests.decide(DialRequest(texts=(text,), source=source))
        # What is no code in the end holds none of its signs, or is not called at all.
        candidate = getattr(decided, "candidate", None)
        if candidate is None or not set(candidate.dialled) & {"*", "#"}:
            continue
        assert isinstance(decided, Ask), code
        assert decided.candidate.kind is NumberClass.CODE
        assert decided.careful
        assert not decided.may_stop_asking
        asked += 1
    assert asked > 100

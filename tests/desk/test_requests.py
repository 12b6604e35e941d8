# SPDX-License-Identifier: MIT
"""Who may call at once, who only fills a card in: the rule of wishes from outside."""

from dataclasses import replace

import pytest

from busylamp.desk.requests import (
    Ask,
    CallNow,
    CallSoon,
    Choose,
    DialRequest,
    Refuse,
    Requests,
    RequestSource,
)
from busylamp.settings.model import (
    HotkeyAct,
    HotkeySettings,
    LinkAsk,
    LinkSettings,
    Settings,
)
from busylamp.telephony.numbers_plan import NumberClass, Reading
from busylamp.telephony.reasons import DialFailure
from tests.desk.conftest import FakeClock

FOREIGN = (RequestSource.LINK, RequestSource.DROP)
OWN = (RequestSource.HOTKEY, RequestSource.CLIPBOARD)
PLAIN = (NumberClass.INTERNAL, NumberClass.NATIONAL, NumberClass.INTERNATIONAL)
TRUSTING = Settings(links=LinkSettings(ask=LinkAsk.EXCEPT_NATIONAL))


class FakeReads:
    """Numbers whose class is said by the test: `national:030`; a blank parts several."""

    def read(self, text: str) -> Reading:
        kind, _, number = text.partition(":")
        if not number:
            return Reading(found=text, refused=DialFailure.NO_NUMBER)
        e164 = "" if number.endswith("?") else number
        return Reading(found=text, dialled=number, kind=NumberClass(kind), e164=e164)

    def find(self, text: str) -> tuple[Reading, ...]:
        read = (self.read(part) for part in text.split())
        return tuple(candidate for candidate in read if candidate.refused is None)


class Rule:
    def __init__(self, settings: Settings = TRUSTING) -> None:
        self.settings = settings
        self.clock = FakeClock()
        self.requests = Requests(FakeReads(), settings=lambda: self.settings, clock=self.clock)

    def __call__(self, source: RequestSource, *texts: str) -> object:
        return self.requests.decide(DialRequest(texts=texts, source=source))


def hotkey(act: HotkeyAct) -> Settings:
    return replace(TRUSTING, hotkey=HotkeySettings(act=act, seconds=7))


@pytest.mark.parametrize("kind", NumberClass, ids=lambda kind: str(kind.value))
@pytest.mark.parametrize("source", FOREIGN, ids=lambda source: str(source.value))
def test_what_comes_from_outside_only_asks(source: RequestSource, kind: NumberClass) -> None:
    decided = Rule(Settings())(source, f"{kind.value}:123")
    assert isinstance(decided, Ask)
    assert decided.careful
    at_home = kind in (NumberClass.INTERNAL, NumberClass.NATIONAL)
    assert decided.may_stop_asking == (at_home and source is RequestSource.LINK)


@pytest.mark.parametrize("kind", NumberClass, ids=lambda kind: str(kind.value))
def test_links_to_numbers_at_home_may_go_unasked(kind: NumberClass) -> None:
    decided = Rule()(RequestSource.LINK, f"{kind.value}:123")
    at_home = kind in (NumberClass.INTERNAL, NumberClass.NATIONAL)
    assert isinstance(decided, CallNow if at_home else Ask)


def test_a_number_the_tables_do_not_hold_never_goes_unasked() -> None:
    decided = Rule()(RequestSource.LINK, "national:123?")
    assert isinstance(decided, Ask)
    assert not decided.may_stop_asking
    own = Rule(hotkey(HotkeyAct.NOW))(RequestSource.HOTKEY, "national:123?")
    assert isinstance(own, Ask)
    assert own.careful


def test_dropped_text_never_goes_unasked() -> None:
    assert isinstance(Rule()(RequestSource.DROP, "internal:1002"), Ask)


def test_the_fourth_link_in_a_minute_ends_it_until_the_next_start() -> None:
    rule = Rule()
    for number in range(3):
        assert isinstance(rule(RequestSource.LINK, f"internal:{number}"), CallNow)
    assert isinstance(rule(RequestSource.LINK, "internal:9"), Ask)
    assert rule.requests.suspended
    rule.clock.now += 3600
    assert isinstance(rule(RequestSource.LINK, "internal:9"), Ask)


def test_three_links_a_minute_may_go_on_for_ever() -> None:
    rule = Rule()
    for number in range(30):
        assert isinstance(rule(RequestSource.LINK, f"internal:{number}"), CallNow)
        rule.clock.now += 20.1
    assert not rule.requests.suspended


@pytest.mark.parametrize("source", OWN, ids=lambda source: str(source.value))
@pytest.mark.parametrize("kind", NumberClass, ids=lambda kind: str(kind.value))
def test_the_users_own_key(source: RequestSource, kind: NumberClass) -> None:
    wanted = {HotkeyAct.NOW: CallNow, HotkeyAct.COUNTDOWN: CallSoon, HotkeyAct.CARD: Ask}
    for act, decision in wanted.items():
        decided = Rule(hotkey(act))(source, f"{kind.value}:123")
        assert isinstance(decided, decision if kind in PLAIN else Ask)
        if isinstance(decided, Ask):
            assert decided.careful == (kind not in PLAIN)
            assert not decided.may_stop_asking
        if isinstance(decided, CallSoon):
            assert decided.seconds == 7


def test_several_numbers_are_offered_each_once_the_newest_text_first() -> None:
    rule = Rule(hotkey(HotkeyAct.NOW))
    decided = rule(RequestSource.HOTKEY, "national:2", "internal:1 national:2")
    assert isinstance(decided, Choose)
    assert [candidate.dialled for candidate in decided.candidates] == ["2", "1"]
    same = rule(RequestSource.HOTKEY, "national:2", "national:2")
    assert isinstance(same, CallNow)


def test_no_more_than_twenty_are_offered() -> None:
    text = " ".join(f"internal:{number}" for number in range(100))
    decided = Rule()(RequestSource.CLIPBOARD, text)
    assert isinstance(decided, Choose)
    assert len(decided.candidates) == 20


@pytest.mark.parametrize("source", [*FOREIGN, *OWN], ids=lambda source: str(source.value))
@pytest.mark.parametrize("kind", NumberClass, ids=lambda kind: str(kind.value))
def test_the_number_taken_from_several(source: RequestSource, kind: NumberClass) -> None:
    candidate = Reading(found="x", dialled="1", kind=kind, e164="1")
    decided = Rule().requests.chosen(candidate, source)
    assert isinstance(decided, CallNow if source in OWN and kind in PLAIN else Ask)


@pytest.mark.parametrize("kind", NumberClass, ids=lambda kind: str(kind.value))
def test_a_typed_command_calls(kind: NumberClass) -> None:
    assert isinstance(Rule()(RequestSource.COMMAND, f"{kind.value}:123"), CallNow)


@pytest.mark.parametrize("source", RequestSource, ids=lambda source: str(source.value))
@pytest.mark.parametrize("texts", [(), ("",), ("nothing",)])
def test_what_holds_no_number_is_refused(source: RequestSource, texts: tuple[str, ...]) -> None:
    decided = Rule()(source, *texts)
    assert isinstance(decided, Refuse)
    assert decided.failure is DialFailure.NO_NUMBER

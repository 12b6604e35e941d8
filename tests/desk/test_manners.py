# SPDX-License-Identifier: MIT
"""The one rule of pop-ups: which call, until when, and never two for one."""

import itertools
from dataclasses import dataclass, field, replace

import pytest

from busylamp.desk.manners import Act, CallKind, Manners, Quiet, kind_of, quiet
from busylamp.settings.model import MeSettings, PopupSettings, PopupStyle, Settings
from busylamp.telephony.model import (
    Call,
    CallId,
    CallResult,
    CallState,
    Direction,
    EndReason,
    ExtensionNumber,
)


def call(state: CallState = CallState.RINGING, link: str = "17.1", extension: str = "1000") -> Call:
    return Call(
        id=CallId(f"{link}@{extension}"),
        extension=ExtensionNumber(extension),
        direction=Direction.INCOMING,
        state=state,
    )


def over(ringing: Call, result: CallResult, reason: EndReason = EndReason.NORMAL) -> Call:
    return replace(ringing, state=CallState.ENDED, result=result, reason=reason)


@dataclass
class User:
    """One user's pop-ups, settings and clock."""

    popup: PopupSettings = field(default_factory=PopupSettings)
    now: float = 1000.0

    def __post_init__(self) -> None:
        self.manners = Manners(
            lambda: Settings(me=MeSettings(extension="1000"), popup=self.popup), lambda: self.now
        )

    def hear(self, changed: Call) -> list[Act]:
        return [told.act for told in self.manners.hear(changed)]

    def review(self, *, full_screen: bool = False) -> list[Act]:
        return [told.act for told in self.manners.review(full_screen=full_screen)]


@pytest.fixture
def user() -> User:
    return User()


INTERNAL = replace(call(), internal=True)
QUEUE = replace(call(), queue="6500")
QUEUE_INTERNAL = replace(call(), queue="6500", internal=True)
THEIRS = call(extension="1001")


@pytest.mark.parametrize(
    ("ringing", "kind"),
    [
        (call(), CallKind.EXTERNAL),
        (INTERNAL, CallKind.INTERNAL),
        (QUEUE, CallKind.QUEUE),
        (QUEUE_INTERNAL, CallKind.QUEUE),
    ],
)
def test_kinds(ringing: Call, kind: CallKind) -> None:
    assert kind_of(ringing) is kind


OFF = {
    CallKind.EXTERNAL: PopupSettings(external=False),
    CallKind.INTERNAL: PopupSettings(internal=False),
    CallKind.QUEUE: PopupSettings(queue=False),
}
EVERY_WAY = list(itertools.product(CallKind, [call(), INTERNAL, QUEUE]))


@pytest.mark.parametrize(("off", "ringing"), EVERY_WAY)
def test_each_kind_is_switched_by_itself(off: CallKind, ringing: Call) -> None:
    why = quiet(ringing, OFF[off], "1000", now=0, full_screen=True)
    assert why is (Quiet.KIND if kind_of(ringing) is off else None)


@pytest.mark.parametrize(
    ("ringing", "popup", "full_screen", "why"),
    [
        (call(), PopupSettings(style=PopupStyle.NONE), False, Quiet.NEVER),
        (call(), PopupSettings(style=PopupStyle.NOTIFICATION), True, None),
        (call(), PopupSettings(snoozed_until=1001), False, Quiet.SNOOZED),
        (call(), PopupSettings(snoozed_until=1000), False, None),
        (call(), PopupSettings(over_full_screen=False), True, Quiet.FULL_SCREEN),
        (call(), PopupSettings(over_full_screen=False), False, None),
        (THEIRS, PopupSettings(), False, Quiet.NOT_WATCHED),
        (THEIRS, PopupSettings(watched=("1001",)), False, None),
        (THEIRS, PopupSettings(watched=("1001",), external=False), False, None),
        (THEIRS, PopupSettings(watched=("1001",), snoozed_until=2000), False, Quiet.SNOOZED),
    ],
)
def test_what_keeps_a_call_from_the_screen(
    ringing: Call, popup: PopupSettings, full_screen: bool, why: Quiet | None
) -> None:
    assert quiet(ringing, popup, "1000", now=1000, full_screen=full_screen) is why


def test_one_call_from_the_first_ring_to_the_end(user: User) -> None:
    assert user.hear(call(CallState.DIALING)) == []
    assert user.hear(call()) == [Act.POP]
    assert user.hear(replace(call(), via="Sales")) == [Act.CHANGE]
    assert user.hear(call(CallState.TALKING)) == [Act.GO]
    assert user.hear(over(call(), CallResult.ANSWERED)) == []
    assert user.manners.shown == user.manners.ringing == ()


@pytest.mark.parametrize("result", CallResult)
def test_only_a_call_taken_elsewhere_says_so(user: User, result: CallResult) -> None:
    user.hear(call())
    taken = result is CallResult.ANSWERED_ELSEWHERE
    assert user.hear(over(call(), result)) == [Act.TELL_TAKEN if taken else Act.GO]


@pytest.mark.parametrize(
    "mine", [replace(call(), direction=Direction.OUTGOING), replace(call(), originated=True)]
)
def test_what_i_dialled_never_pops_up(user: User, mine: Call) -> None:
    assert user.hear(mine) == []
    assert user.manners.ringing == ()


def test_a_queue_that_tries_again_is_the_same_call(user: User) -> None:
    user.hear(QUEUE)
    assert user.hear(replace(QUEUE, state=CallState.WAITING)) == [Act.GO]
    assert user.hear(QUEUE) == [Act.POP_AGAIN]


def test_a_hidden_call_never_comes_back(user: User) -> None:
    user.hear(QUEUE)
    assert [told.act for told in user.manners.hide(QUEUE.id)] == [Act.GO]
    assert user.hear(replace(QUEUE, state=CallState.WAITING)) == []
    assert user.hear(QUEUE) == []
    assert user.manners.hide(CallId("nobody")) == ()


def test_hiding_all_hides_what_rings_unseen_too(user: User) -> None:
    user.popup = PopupSettings(over_full_screen=False)
    user.hear(call(link="17.1"))
    user.review(full_screen=True)
    user.hear(call(link="17.2"))
    assert [told.act for told in user.manners.hide_all()] == []
    assert user.review(full_screen=False) == []
    assert user.hear(call(link="17.3")) == [Act.POP]


@pytest.mark.parametrize("renamed", ["17.1", "17.1#2"])
def test_over_a_reconnect_a_call_stays_the_same(user: User, renamed: str) -> None:
    user.hear(call())
    user.manners.hide(call().id)
    assert user.manners.keep_only([]) == ()
    user.now += 590
    assert user.hear(call(link=renamed)) == []


def test_a_call_found_again_after_ten_minutes_is_a_new_one(user: User) -> None:
    user.hear(call())
    user.manners.hide(call().id)
    user.manners.keep_only([])
    user.now += 601
    user.review()
    assert user.hear(call()) == [Act.POP]


def test_what_the_line_still_knows_stays_over_a_reconnect(user: User) -> None:
    user.hear(call(link="17.1"))
    user.hear(call(link="17.2"))
    told = user.manners.keep_only([CallId("17.2@1000")])
    assert [(each.call.id, each.act) for each in told] == [("17.1@1000", Act.GO)]
    assert [each.id for each in user.manners.shown] == ["17.2@1000"]
    assert user.hear(call(link="17.1")) == [Act.POP_AGAIN]


def test_a_call_that_really_ended_and_comes_back_pops_up_anew(user: User) -> None:
    """Parked and returned, or handed on and back: the same Linkedid, and the phone rings anew."""
    user.hear(call())
    user.manners.hide(call().id)
    user.hear(over(call(), CallResult.ANSWERED))
    assert user.hear(call(link="17.1#2")) == [Act.POP]


def test_two_calls_of_one_linkedid_at_once_are_two(user: User) -> None:
    assert user.hear(call()) == [Act.POP]
    assert user.hear(call(link="17.1#2")) == [Act.POP]
    assert user.hear(call(extension="1001")) == []


def test_a_snooze_takes_pop_ups_away_and_its_end_brings_back_what_still_rings(user: User) -> None:
    user.hear(call(link="17.1"))
    user.hear(call(link="17.2"))
    user.popup = PopupSettings(snoozed_until=2000)
    assert user.review() == [Act.GO, Act.GO]
    assert user.hear(call(link="17.3")) == []
    user.hear(over(call(link="17.1"), CallResult.MISSED))
    user.now = 2000
    assert user.review() == [Act.POP_AGAIN, Act.POP]
    assert user.review() == []


def test_a_window_that_fills_the_screen_and_goes(user: User) -> None:
    user.popup = PopupSettings(over_full_screen=False)
    assert user.review(full_screen=True) == []
    assert user.hear(call()) == []
    assert user.review(full_screen=True) == []
    assert user.review(full_screen=False) == [Act.POP]
    assert user.review(full_screen=True) == [Act.GO]


def test_memory_stays_flat_over_any_number_of_calls(user: User) -> None:
    popped = 0
    for number in range(10_000):
        ringing = call(link=f"17.{number}")
        popped += user.hear(ringing).count(Act.POP)
        if number % 3:
            user.hear(over(ringing, CallResult.MISSED))
        else:
            user.manners.keep_only([])  # an end nobody told
    assert popped == 10_000
    assert len(user.manners._kept) == 0
    assert len(user.manners._orphans) <= 2000

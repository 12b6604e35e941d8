# SPDX-License-Identifier: MIT
"""The fold of queues: events against lists, the UCM's words, odd input."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from busylamp.ami.messages import Event
from busylamp.telephony import queue_fold
from busylamp.telephony.changes import QueueChanged, QueueGone
from busylamp.telephony.dialect import Dialect, dialect_of
from busylamp.telephony.model import ExtensionNumber, PresenceState
from busylamp.telephony.pbx import WANTED, Pbx
from busylamp.telephony.queue_fold import Queues, latest
from busylamp.telephony.queues import Membership, MemberState, Queue
from busylamp.telephony.snapshot import QuestionKind, questions
from tests.telephony.model_queue import ModelQueue

OWNERS = {"PJSIP/1000": ExtensionNumber("1000"), "SIP/desk-7": ExtensionNumber("1007")}
INTERFACES = ("PJSIP/1000", "Local/1002@from-queue/n", "PJSIP/1003")
NOW = 1_700_000_000.0


def fresh() -> Queues:
    return Queues(OWNERS.get)


def listed(model: ModelQueue) -> tuple[Queue, ...]:
    """The queues as a client sees them that comes now."""
    made = fresh()
    made.merge({QuestionKind.QUEUES: model.listed()}, model.now)
    return made.present


def without_priority(queues: tuple[Queue, ...]) -> tuple[Queue, ...]:
    """A join does not tell a caller's priority; the members' order is the PBX's."""
    return tuple(
        replace(
            queue,
            callers=tuple(replace(caller, priority=None) for caller in queue.callers),
            members=tuple(sorted(queue.members, key=lambda member: member.interface)),
        )
        for queue in queues
    )


def play(fold: Queues, model: ModelQueue, *acts: Callable[[], list[Event]]) -> list[object]:
    """Do one act after the other, a second apart; return what was told."""
    told: list[object] = []
    for act in acts:
        for event in act():
            told.extend(fold.take(event, model.now))
        model.now += 1
    return told


# -- events against lists

Act = tuple[str, int, int]
ACTS = st.lists(
    st.tuples(
        st.sampled_from(
            [
                *("add", "remove", "pause", "unpause", "status", "penalize", "join", "join"),
                *("abandon", "leave", "answer", "answer", "complete", "wait", "list", "reset"),
            ]
        ),
        st.integers(0, 2),
        st.integers(0, 8),
    ),
    max_size=60,
)


def act(model: ModelQueue, fold: Queues, one: Act) -> list[Event]:
    """Do one thing; where the PBX tells of it by no event, ask for the list."""
    verb, who, number = one
    interface = INTERFACES[who]
    events: dict[str, Callable[[], list[Event]]] = {
        "add": lambda: model.add(interface),
        "remove": lambda: model.remove(interface),
        "pause": lambda: model.pause(interface, f"reason {number}", on=True),
        "unpause": lambda: model.pause(interface, "", on=False),
        "status": lambda: model.status(interface, number),
        "penalize": lambda: model.penalize(interface, number),
        "join": model.join,
        "abandon": lambda: model.abandon(who),
        "leave": lambda: model.leave(who),
        "answer": lambda: model.answer(interface),
        "complete": lambda: model.complete(who),
        "reset": model.reset,
    }
    if verb == "wait":
        model.now += number
    told = events[verb]() if verb in events else []
    if verb in ("reset", "list"):
        fold.merge({QuestionKind.QUEUES: model.listed()}, model.now)
    return told


@given(ACTS)
def test_the_state_after_events_is_the_list(acts: list[Act]) -> None:
    model, fold = ModelQueue(), fresh()
    fold.merge({QuestionKind.QUEUES: model.listed()}, model.now)
    for one in acts:
        for event in act(model, fold, one):
            fold.take(event, model.now)
    assert without_priority(fold.present) == without_priority(listed(model))


@given(ACTS, st.integers(0, 60))
def test_a_client_that_comes_in_the_middle_sees_the_same(acts: list[Act], cut: int) -> None:
    """What was told before the list is folded in once, whatever comes late behind it."""
    model, first, late = ModelQueue(), fresh(), fresh()
    first.merge({QuestionKind.QUEUES: model.listed()}, model.now)
    came = False
    for place, one in enumerate(acts):
        if place == cut:
            late.merge({QuestionKind.QUEUES: model.listed()}, model.now)
            came = True
        for event in act(model, first, one):
            first.take(event, model.now)
            if came:
                late.take(event, model.now)
    if not came or any(one[0] == "reset" for one in acts[cut:]):
        late.merge({QuestionKind.QUEUES: model.listed()}, model.now)
    assert without_priority(late.present) == without_priority(first.present)


def test_an_event_the_list_knew_of_counts_once() -> None:
    """AMI sends what happened during an action behind its answer."""
    model, fold = ModelQueue(), fresh()
    model.add("PJSIP/1000")
    for _ in range(2):
        model.join()
    model.answer("PJSIP/1000")
    fold.merge({QuestionKind.QUEUES: model.listed()}, model.now)
    late = [*model.abandon(0), *model.complete(0)]
    fold.merge({QuestionKind.QUEUES: model.listed()}, model.now)
    for event in late:
        fold.take(event, model.now)
    [queue] = fold.present
    assert (queue.abandoned, queue.completed, queue.members[0].calls_taken) == (1, 1, 1)


def test_a_talk_heard_of_is_counted_once_where_the_list_was_first() -> None:
    model, fold = ModelQueue(), fresh()
    play(fold, model, lambda: model.add("PJSIP/1000"), model.join)
    play(fold, model, lambda: model.answer("PJSIP/1000"))
    [late] = model.complete(0)
    fold.merge({QuestionKind.QUEUES: model.listed()}, model.now)
    assert fold.take(late, model.now) == []
    assert fold.present[0].completed == 1


def test_a_caller_the_list_knew_of_joins_once() -> None:
    model, fold = ModelQueue(), fresh()
    late = model.join()
    fold.merge({QuestionKind.QUEUES: model.listed()}, model.now)
    assert [fold.take(event, model.now) for event in late] == [[]]
    assert [caller.position for caller in fold.present[0].callers] == [1]


def test_a_talk_that_outlives_its_member_is_counted() -> None:
    model, fold = ModelQueue(), fresh()
    play(
        fold,
        model,
        lambda: model.add("PJSIP/1000"),
        model.join,
        lambda: model.answer("PJSIP/1000"),
        lambda: model.remove("PJSIP/1000"),
        lambda: model.complete(0),
    )
    assert fold.present[0].completed == 1


def test_what_changes_nothing_tells_nothing() -> None:
    model, fold = ModelQueue(), fresh()
    assert len(play(fold, model, lambda: model.add("PJSIP/1000"))) == 1
    assert len(play(fold, model, lambda: model.status("PJSIP/1000", 2))) == 1  # of two events
    assert fold.merge({QuestionKind.QUEUES: model.listed()}, NOW)
    assert fold.merge({QuestionKind.QUEUES: model.listed()}, NOW) == []


def test_a_change_says_whether_an_event_told_it() -> None:
    model, fold = ModelQueue(), fresh()
    [change] = play(fold, model, lambda: model.add("PJSIP/1000"))
    assert isinstance(change, QueueChanged)
    assert change.live
    [change] = fold.merge({QuestionKind.QUEUES: model.listed()}, NOW)
    assert isinstance(change, QueueChanged)
    assert not change.live


# -- one queue in full


def test_a_queue_in_figures() -> None:
    model, fold = ModelQueue(), fresh()
    play(
        fold,
        model,
        lambda: model.add("Local/1002@from-queue/n"),
        model.join,
        model.join,
        lambda: model.answer("Local/1002@from-queue/n"),
        lambda: model.complete(0),
        lambda: model.pause("Local/1002@from-queue/n", "Lunch", on=True),
    )
    fold.merge({QuestionKind.QUEUES: model.listed()}, model.now)
    [queue] = fold.present
    [member] = queue.members
    [caller] = queue.callers
    assert (queue.name, queue.title, queue.strategy) == ("6500", "6500", "ringall")
    assert (queue.completed, queue.service_level, queue.service_perf) == (1, 5, 100.0)
    assert (queue.hold_time, queue.talk_time) == (2, 1)
    assert (queue.signed_in, queue.free, queue.waiting_since) == (1, 0, NOW + 2)
    assert (member.extension, member.state_interface) == ("1002", "PJSIP/1002")
    assert (member.paused, member.pause_reason, member.paused_since) == (True, "Lunch", NOW + 5)
    assert (member.calls_taken, member.last_call_at, member.logged_in_at) == (1, NOW + 4, NOW)
    assert (member.membership, member.state.lamp) == (Membership.DYNAMIC, PresenceState.IDLE)
    assert (caller.party.number, caller.party.name, caller.position) == ("0298765432", "ACME Oy", 1)


def test_a_state_that_is_older_than_the_talk_does_not_end_it() -> None:
    model, fold = ModelQueue(), fresh()
    play(fold, model, lambda: model.add("PJSIP/1002"), model.join)
    stale = Event.of("QueueMemberStatus", _headers(model, "PJSIP/1002"))
    play(fold, model, lambda: model.answer("PJSIP/1002"))
    fold.take(stale, model.now)
    [queue] = fold.present
    assert [member.in_call for member in queue.members] == [True]
    play(fold, model, lambda: model.complete(0))
    [queue] = fold.present
    assert [member.in_call for member in queue.members] == [False]


def _headers(model: ModelQueue, interface: str) -> list[tuple[str, str]]:
    place = [("Queue", model.name), ("MemberName", "Bob Brown"), ("Interface", interface)]
    return [*place, *model.members[interface].headers()]


def test_service_level_is_nothing_where_none_is_set() -> None:
    fold = fresh()
    params = [("Queue", "6500"), ("Completed", "3"), ("ServiceLevel", "0")]
    item = Event.of("QueueParams", [*params, ("ServicelevelPerf", "0.0")])
    fold.merge({QuestionKind.QUEUES: [item]}, NOW)
    assert (fold.present[0].service_level, fold.present[0].service_perf) == (None, None)


@pytest.mark.parametrize(
    ("interface", "place", "extension"),
    [
        ("PJSIP/1000", "PJSIP/1000", "1000"),
        ("SIP/desk-7", "SIP/desk-7", "1007"),  # by its hint
        ("Local/1002@from-queue/n", "", "1002"),
        ("Local/1002@from-queue/n", "hint:1004@ext-local", "1004"),
        ("Local/FMPR-x@from-queue/n", "SIP/desk-7", "1007"),
        ("Agent/1005", "", "1005"),
        ("SIP/trunk-x", "", None),
        ("nonsense", "", None),
    ],
)
def test_a_member_is_somebody(interface: str, place: str, extension: str | None) -> None:
    fold = fresh()
    where = [("Queue", "6500"), ("Interface", interface), ("StateInterface", place)]
    fold.take(Event.of("QueueMemberAdded", where), NOW)
    assert fold.present[0].members[0].extension == extension


def test_each_device_state_has_its_lamp() -> None:
    fold = fresh()
    where = [("Queue", "6500"), ("Interface", "PJSIP/1000")]
    seen: list[MemberState] = []
    for status in range(-1, 11):
        fold.take(Event.of("QueueMemberStatus", [*where, ("Status", str(status))]), NOW)
        seen.append(fold.present[0].members[0].state)
    assert seen[1:10] == list(MemberState)
    assert {seen[0], *seen[10:]} == {MemberState.UNKNOWN}
    assert all(state.lamp for state in MemberState)


def test_lists_name_what_is_gone() -> None:
    one, two, fold = ModelQueue("6500"), ModelQueue("6501"), fresh()
    one.add("PJSIP/1000")
    fold.merge({QuestionKind.QUEUES: [*one.listed(), *two.listed()]}, NOW)
    one.remove("PJSIP/1000")
    changes = fold.merge({QuestionKind.QUEUES: one.listed()}, NOW)
    assert [type(change) for change in changes] == [QueueChanged, QueueGone]
    assert [queue.members for queue in fold.present] == [()]


def test_a_list_of_one_queue_says_nothing_of_others() -> None:
    one, two, fold = ModelQueue("6500"), ModelQueue("6501"), fresh()
    fold.merge({QuestionKind.QUEUES: [*one.listed(), *two.listed()]}, NOW)
    assert fold.merge({QuestionKind.QUEUES: one.listed()}, NOW, only="6500") == []
    assert [queue.name for queue in fold.present] == ["6500", "6501"]
    [gone] = fold.merge({QuestionKind.QUEUES: []}, NOW, only="6501")
    assert gone == QueueGone(name="6501", at=NOW)


def test_a_pbx_that_boots_has_lost_nothing() -> None:
    model, fold = ModelQueue(), fresh()
    fold.merge({QuestionKind.QUEUES: model.listed()}, NOW)
    assert fold.merge({QuestionKind.QUEUES: [], QuestionKind.EXTENSIONS: []}, NOW) == []
    assert fold.merge({QuestionKind.QUEUES: []}, NOW) == [QueueGone(name="6500", at=NOW)]


def test_another_pbx_has_other_queues() -> None:
    model, fold = ModelQueue(), fresh()
    fold.merge({QuestionKind.QUEUES: model.listed()}, NOW)
    assert fold.part(NOW) == [QueueGone(name="6500", at=NOW)]
    assert fold.present == ()


def test_only_the_latest_of_a_queue_is_told() -> None:
    first, second, other = (
        QueueChanged(queue=Queue(name=name, title=name, completed=done))
        for name, done in (("6500", 1), ("6500", 2), ("6501", 1))
    )
    gone = QueueGone(name="6500")
    assert latest([first, other, second]) == (other, second)
    assert latest([first, gone, second]) == (gone, second)
    assert latest([gone]) == (gone,)


# -- odd input


def test_a_thousand_queues_and_no_more() -> None:
    fold = fresh()
    for number in range(queue_fold.MAX_QUEUES + 5):
        where = [("Queue", f"q{number}"), ("Interface", "PJSIP/1000")]
        fold.take(Event.of("QueueMemberAdded", where), NOW)
    assert len(fold.present) == queue_fold.MAX_QUEUES


def test_members_and_callers_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queue_fold, "MAX_MEMBERS", 10)
    monkeypatch.setattr(queue_fold, "MAX_CALLERS", 10)
    fold = fresh()
    for number in range(15):
        where = [("Queue", f"q{number % 3}"), ("Interface", f"PJSIP/{number}")]
        fold.take(Event.of("QueueMemberAdded", where), NOW)
        caller = [("Queue", "q0"), ("Uniqueid", str(number)), ("Position", "1")]
        fold.take(Event.of("QueueCallerJoin", caller), NOW)
    assert sum(len(queue.members) for queue in fold.present) == 10
    assert len(fold.present[0].callers) == 10


@pytest.mark.parametrize("name", ["", "x" * 81])
def test_a_name_that_can_t_be_is_no_queue(name: str) -> None:
    fold = fresh()
    where = [("Queue", name), ("Interface", "PJSIP/1000")]
    assert fold.take(Event.of("QueueMemberAdded", where), NOW) == []
    assert fold.merge({QuestionKind.QUEUES: [Event.of("QueueParams", where)]}, NOW) == []


def test_huge_texts_are_cut_and_counts_below_nothing_are_nothing() -> None:
    fold = fresh()
    texts = [("MemberName", "n" * 5000), ("PausedReason", "r" * 5000), ("Paused", "1")]
    where = [("Queue", "6500"), ("Interface", "PJSIP/1000"), *texts, ("CallsTaken", "-3")]
    fold.take(Event.of("QueueMemberAdded", where), NOW)
    params = [("Queue", "6500"), ("Completed", "-1"), ("Abandoned", "9" * 30), ("Holdtime", "x")]
    percent = [("ServiceLevel", "-5"), ("ServicelevelPerf", "1e9")]
    items = [Event.of("QueueParams", [*params, *percent]), Event.of("QueueMember", where)]
    fold.merge({QuestionKind.QUEUES: items}, NOW)
    [queue] = fold.present
    [member] = queue.members
    assert (len(member.pause_reason), member.calls_taken) == (80, 0)
    assert (queue.completed, queue.abandoned, queue.hold_time) == (0, 0, 0)
    assert fold.take(Event.of("QueueMemberAdded", [("Queue", "6500")]), NOW) == []
    assert (
        fold.take(Event.of("QueueMemberAdded", [*where[:1], ("Interface", "x" * 300)]), NOW) == []
    )


EVENTS = [*sorted(fresh().events), "QueueParams", "QueueMember", "QueueEntry", "QueueStatus"]
HEADERS = st.sampled_from(
    [
        *("Queue", "Interface", "Location", "Uniqueid", "Position", "Status", "HoldTime"),
        *("TalkTime", "Paused", "LastPause", "PausedTime", "Wait", "ServicelevelPerf"),
        *("SeviceLevel", "Completed"),
    ]
)
VALUES = st.sampled_from(
    ("6500", "PJSIP/1000", "1.1", "-1", "0", "99999999999", "", "SL:x%", "\x00")
)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(EVENTS), st.lists(st.tuples(HEADERS, VALUES | st.text()), max_size=6)
        ),
        max_size=20,
    ),
    st.none() | st.floats(0, 2e9),
)
def test_odd_input_never_raises(
    events: list[tuple[str, list[tuple[str, str]]]], at: float | None
) -> None:
    fold = fresh()
    made = [Event.of(name, headers) for name, headers in events]
    for event in made:
        fold.take(event, at)
    for kind in (QuestionKind.QUEUES, QuestionKind.UCM_QUEUES, QuestionKind.UCM_AGENTS):
        fold.merge({kind: made}, at)
    for queue in fold.present:
        assert [caller.position for caller in queue.callers] == [
            place for place, _ in enumerate(queue.callers, 1)
        ]
        assert min(queue.completed, queue.abandoned) >= 0


# -- where it joins the PBX


def test_the_fold_of_the_pbx_tells_of_queues_and_of_calls() -> None:
    pbx = Pbx(ExtensionNumber("1000"))
    where = [("Queue", "6500"), ("Interface", "PJSIP/1000")]
    [change] = pbx.apply(Event.of("QueueMemberAdded", where), NOW)
    assert isinstance(change, QueueChanged)
    assert fresh().events <= WANTED
    assert pbx.apply(Event.of("QueueMemberRemoved", where), NOW, known=True) == []
    assert len(pbx.queues[0].members) == 1
    pbx.merge_queues(QuestionKind.QUEUES, ModelQueue().listed(), NOW)
    assert pbx.queues[0].members == ()


def test_a_dialect_is_told_by_the_actions() -> None:
    assert dialect_of(frozenset({"Queues", "QueueStatus", "QueueAdd"})) is Dialect.STOCK
    ucm = frozenset({"Queues", "GSAgents", "QueueStatus"})
    assert dialect_of(ucm) is Dialect.UCM
    assert [each.action.name for each in questions(ucm)] == ["QueueStatus", "Queues", "GSAgents"]
    assert [each.action.name for each in questions(frozenset({"Queues"}))] == []

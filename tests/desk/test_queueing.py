# SPDX-License-Identifier: MIT
"""My place in the queues: what is sent, what is refused at once, when the queues are asked anew."""

from dataclasses import replace

import pytest

from busylamp.desk.asking import Wish, WishRefused
from busylamp.desk.queue_errand import QueueAct, QueueErrand
from busylamp.desk.queue_freshness import ALL, SUMMARY, WITHOUT_EVENTS
from busylamp.desk.queue_places import Place, place_in
from busylamp.desk.queueing import MineChanged
from busylamp.link.line import Answered, Offered
from busylamp.settings.model import QueueSettings
from busylamp.telephony.changes import DevicesLearned, QueueChanged, QueueGone
from busylamp.telephony.model import ExtensionNumber, Party
from busylamp.telephony.queues import (
    Membership,
    MemberState,
    MyQueue,
    Queue,
    QueueCaller,
    QueueMember,
)
from busylamp.telephony.reasons import LineState, WishFailure
from busylamp.telephony.status import LineChanged
from tests.desk.conftest import Desk

MAY = ("QueueStatus", "QueueSummary", "QueueAdd", "QueueRemove", "QueuePause", "Redirect")
UP = "QueueChangePriorityCaller"


def member(interface: str, extension: str = "", **more: object) -> QueueMember:
    made = QueueMember(
        interface=interface,
        extension=ExtensionNumber(extension) if extension else None,
        state=MemberState.IDLE,
        membership=Membership.DYNAMIC,
    )
    return replace(made, **more)  # pyright: ignore[reportArgumentType] - by field


def queue(name: str, *members: QueueMember, callers: tuple[QueueCaller, ...] = ()) -> Queue:
    return Queue(name=name, title=name, members=members, callers=callers)


def caller(uid: str, position: int, priority: int | None = None) -> QueueCaller:
    channel = f"PJSIP/trunk-{uid}"
    return QueueCaller(
        uniqueid=uid, channel=channel, party=Party(), position=position, priority=priority
    )


ME = member("PJSIP/1000", "1000")
STATIC = replace(ME, membership=Membership.STATIC)
BOB = member("PJSIP/1001", "1001")
DEVICES = DevicesLearned(extension=ExtensionNumber("1000"), devices=("PJSIP/1000",))


def tell(desk: Desk, *queues: Queue, live: bool = False) -> None:
    desk.hear(*(QueueChanged(queue=each, live=live) for each in queues))


@pytest.fixture
def agent(desk: Desk) -> Desk:
    """I may do everything, my phone is known, nobody has told of a queue."""
    desk.hear(
        Offered(commands=frozenset((*MAY, UP))),
        LineChanged(state=LineState.UP, greeting="11.0.0"),
        DEVICES,
    )
    return desk


def asked(desk: Desk) -> list[tuple[str, dict[str, str]]]:
    """What was sent since the last look."""
    sent = [(action.name, dict(action.headers())) for _, action in desk.line.asked]
    desk.line.asked.clear()
    return sent


def failure(refused: WishRefused | None) -> WishFailure | None:
    return None if refused is None else refused.failure


# -- my place


def test_mine_are_those_i_am_in_and_those_i_may_sign_in_to(agent: Desk) -> None:
    events = agent.hear(
        QueueChanged(queue=queue("6501", BOB)),
        QueueChanged(queue=queue("6500", BOB, ME)),
    )
    [changed] = [event for event in events if isinstance(event, MineChanged)]
    assert [(each.name, each.logged_in) for each in changed.mine] == [("6500", True)]
    assert not [e for e in agent.hear(QueueGone(name="6501")) if isinstance(e, MineChanged)]
    [changed] = [e for e in agent.hear(QueueGone(name="6500")) if isinstance(e, MineChanged)]
    assert changed.mine == ()


def test_a_member_is_me_by_extension_or_by_my_phone(agent: Desk) -> None:
    desk = agent.office.queueing
    tell(agent, queue("6500", member("Local/1000@from-queue/n", "1000")))
    assert desk.place("6500").logged_in
    tell(agent, queue("6500", member("PJSIP/1000")))
    assert desk.place("6500").logged_in
    tell(agent, queue("6500", member("PJSIP/10001", "10001")))
    assert not desk.place("6500").logged_in


@pytest.mark.parametrize(
    ("mine", "offers"),
    [
        (MyQueue(name="q", title="q"), {Wish.LOG_IN}),
        (MyQueue(name="q", title="q", member=ME), {Wish.PAUSE, Wish.LOG_OUT}),
        (MyQueue(name="q", title="q", member=STATIC), {Wish.PAUSE}),
        (MyQueue(name="q", title="q", member=replace(STATIC, paused=True)), {Wish.UNPAUSE}),
    ],
)
def test_offers(agent: Desk, mine: MyQueue, offers: set[Wish]) -> None:
    assert agent.office.queueing.offers(mine) == offers
    agent.hear(Offered(commands=frozenset({"QueueStatus"})))
    assert agent.office.queueing.offers(mine) == frozenset()


# -- wishes


def test_signing_in_as_the_others_are_written(agent: Desk) -> None:
    desk = agent.office.queueing
    local = member("Local/1001@from-queue/n", "1001", state_interface="hint:1001@ext-local")
    tell(agent, queue("6500", BOB), queue("6501", local), queue("6502"))
    for name in ("6500", "6501", "6502"):
        assert desk.log_in(name) is None
    assert asked(agent) == [
        ("QueueAdd", {"Queue": "6500", "Interface": "PJSIP/1000", "MemberName": "1000"}),
        (
            "QueueAdd",
            {
                "Queue": "6501",
                "Interface": "Local/1000@from-queue/n",
                "MemberName": "1000",
                "StateInterface": "hint:1000@ext-local",
            },
        ),
        # Nobody there to look like: as in the other queues.
        ("QueueAdd", {"Queue": "6502", "Interface": "PJSIP/1000", "MemberName": "1000"}),
    ]


PHONES = ("PJSIP/1000",)
MINE = Place(interface="PJSIP/1000")


@pytest.mark.parametrize(
    ("pattern", "phones", "others", "place"),
    [
        ("", PHONES, [], Place(interface="PJSIP/1000")),
        ("", (), [], None),
        ("", (), [BOB], None),
        ("{device}", PHONES, [], Place(interface="PJSIP/1000")),
        ("{device}", (), [], None),
        (
            "Local/{extension}@from-queue/n",
            PHONES,
            [BOB],
            Place(interface="Local/1000@from-queue/n", state_interface="PJSIP/1000"),
        ),
        ("", PHONES, [member("Agent/1001", "1001")], Place(interface="Agent/1000")),
        (
            "",
            PHONES,
            [member("Local/21001-10010-1001@ctx-1001x/n", "1001")],
            Place(interface="Local/21001-10010-1000@ctx-1001x/n"),
        ),
        # A member nobody knows, and myself as I am in another queue, show nothing.
        (
            "",
            PHONES,
            [member("SIP/x"), member("Local/1000@a", "1000"), BOB],
            Place(interface="PJSIP/1000"),
        ),
    ],
)
def test_as_what_i_sign_in(
    pattern: str, phones: tuple[str, ...], others: list[QueueMember], place: Place | None
) -> None:
    assert place_in("1000", phones, others, pattern) == place


def test_all_of_mine_at_once(desk: Desk) -> None:
    settings = replace(desk.settings, queues=QueueSettings(mine=("6500", "6501", "6502")))
    desk.office._settings = lambda: settings
    desk.office.queueing._settings = lambda: settings
    desk.hear(Offered(commands=frozenset(MAY)), LineChanged(state=LineState.UP), DEVICES)
    queueing = desk.office.queueing
    local = member("Local/1000@x", "1000")
    tell(desk, queue("6500", ME), queue("6501", local), queue("6502"))
    assert queueing.log_in(None) is None
    assert [headers["Queue"] for _, headers in asked(desk)] == ["6502"]
    assert queueing.pause(None, "Lunch") is None
    # Without a queue the PBX pauses an interface in each of its queues.
    assert asked(desk) == [
        ("QueuePause", {"Interface": "Local/1000@x", "Paused": "true", "Reason": "Lunch"}),
        ("QueuePause", {"Interface": "PJSIP/1000", "Paused": "true", "Reason": "Lunch"}),
    ]
    assert queueing.unpause("6500") is None
    assert asked(desk) == [
        ("QueuePause", {"Interface": "PJSIP/1000", "Paused": "false", "Queue": "6500"})
    ]
    assert queueing.log_out(None) is None
    assert [headers["Interface"] for _, headers in asked(desk)] == ["PJSIP/1000", "Local/1000@x"]


def test_a_ucms_own_actions_where_the_settings_say_so(agent: Desk) -> None:
    desk = agent.office.queueing
    own = frozenset({"QueueLogin", "QueueLogoff"})
    agent.hear(Offered(commands=own | frozenset(MAY)))
    tell(agent, queue("6500", BOB), queue("6501", ME))
    desk.log_in("6500")
    desk.log_out("6501")
    assert [name for name, _ in asked(agent)] == ["QueueAdd", "QueueRemove"]
    settings = replace(agent.settings, pbx=replace(agent.settings.pbx, undocumented_actions=True))
    desk._settings = lambda: settings
    desk.log_in("6500")
    desk.log_out("6501")
    who = {"Interface": "PJSIP/1000", "Extension": "1000", "Agent": "1000"}
    assert asked(agent) == [
        ("QueueLogin", {"Queue": "6500", **who}),
        ("QueueLogoff", {"Queue": "6501", **who}),
    ]
    agent.hear(Offered(commands=frozenset(MAY)))  # a stock Asterisk
    desk.log_in("6500")
    assert [name for name, _ in asked(agent)] == ["QueueAdd"]


def test_what_is_refused_at_once_is_not_sent(agent: Desk) -> None:
    desk = agent.office.queueing
    assert failure(desk.log_in(None)) is WishFailure.NO_QUEUE_NAMED
    assert failure(desk.log_out(None)) is WishFailure.NOT_THERE
    assert failure(desk.pause(None)) is WishFailure.NOT_THERE
    tell(agent, queue("6500", STATIC), queue("6501", BOB))
    assert failure(desk.log_in(None)) is WishFailure.ALREADY_THERE
    assert failure(desk.log_out(None)) is WishFailure.STATIC_MEMBER
    assert failure(desk.log_out("6500")) is WishFailure.STATIC_MEMBER
    assert failure(desk.log_out("6501")) is WishFailure.NOT_THERE
    assert failure(desk.pause("6501")) is WishFailure.NOT_THERE
    assert failure(desk.pause("6509")) is WishFailure.NO_SUCH_QUEUE
    agent.hear(Offered(commands=frozenset({"QueueStatus"})))
    assert failure(desk.pause("6500")) is WishFailure.NO_PRIVILEGE
    agent.hear(LineChanged(state=LineState.WAITING))
    assert failure(desk.pause("6500")) is WishFailure.NOT_CONNECTED
    assert asked(agent) == []


def test_no_phone_no_place(desk: Desk) -> None:
    desk.up(*MAY)
    assert failure(desk.office.queueing.log_in("6500")) is WishFailure.NO_PHONE


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("Unable to add interface: Already there", WishFailure.ALREADY_THERE),
        ("Unable to add interface to queue: No such queue", WishFailure.NO_SUCH_QUEUE),
        ("Unable to remove interface: Not there", WishFailure.NOT_THERE),
        ("Member not dynamic", WishFailure.STATIC_MEMBER),
        ("Interface not found", WishFailure.NOT_THERE),
        ("Permission denied", WishFailure.NO_PRIVILEGE),
        ("Permission denied by the relay", WishFailure.RELAY_DENIES),
        ("Number not allowed", WishFailure.NOT_ALLOWED),
        ("Something else", WishFailure.REFUSED),
    ],
)
def test_the_pbx_refuses_in_words(agent: Desk, words: str, why: WishFailure) -> None:
    agent.office.queueing.log_in("6500")
    [refused] = [event for event in agent.answer(words) if isinstance(event, WishRefused)]
    assert refused == WishRefused(wish=Wish.LOG_IN, failure=why, detail=words, about="6500")


def test_a_colleague_is_paused(agent: Desk) -> None:
    desk = agent.office.queueing
    assert desk.pause_member("6500", "PJSIP/1001", paused=True, reason="Training") is None
    assert desk.pause_member("6500", "PJSIP/1001", paused=False) is None
    place = {"Interface": "PJSIP/1001", "Queue": "6500"}
    assert asked(agent) == [
        ("QueuePause", {**place, "Paused": "true", "Reason": "Training"}),
        ("QueuePause", {**place, "Paused": "false"}),
    ]


# -- callers


def test_a_caller_is_put_first_by_a_higher_priority(agent: Desk) -> None:
    desk = agent.office.queueing
    tell(agent, queue("6500", callers=(caller("1.1", 1, 5), caller("1.2", 2), caller("1.3", 3, 1))))
    assert desk.move_caller("6500", "1.2", up=True) is None
    fields = {"Queue": "6500", "Caller": "PJSIP/trunk-1.2", "Priority": "6", "Immediate": "true"}
    assert asked(agent) == [(UP, fields)]
    agent.line.asked.clear()


def test_what_moved_is_looked_at(agent: Desk) -> None:
    """No event tells of another place."""
    tell(agent, queue("6500", callers=(caller("1.1", 1), caller("1.2", 2))), live=True)
    agent.office.queueing.move_caller("6500", "1.2", up=True)
    agent.answer("Priority change for caller on queue", success=True)
    assert asked(agent)[1:] == [("QueueStatus", {"Queue": "6500"})]


@pytest.mark.parametrize(
    ("greeting", "moves"), [("5.0.4", False), ("7.0.0", True), ("11.0.0", True), ("", False)]
)
def test_callers_change_places_from_asterisk_18_on(agent: Desk, greeting: str, moves: bool) -> None:
    desk = agent.office.queueing
    tell(agent, queue("6500", callers=(caller("1.1", 1),)))
    agent.hear(LineChanged(state=LineState.UP, greeting=greeting))
    assert desk.may_move(up=True) is moves
    assert (desk.move_caller("6500", "1.1", up=True) is None) is moves


def test_a_caller_goes_to_another_queue_by_its_number(agent: Desk) -> None:
    desk = agent.office.queueing
    tell(agent, queue("6500", callers=(caller("1.1", 1),)), queue("6501"), queue("sales"))
    assert desk.may_move(up=False)
    assert desk.move_caller("6500", "1.1", "6501") is None
    place = {"Exten": "6501", "Context": "from-internal", "Priority": "1"}
    assert asked(agent) == [("Redirect", {"Channel": "PJSIP/trunk-1.1", **place})]
    # A word is no number, and a number that does not exist would lose the caller.
    assert failure(desk.move_caller("6500", "1.1", "sales")) is WishFailure.NOT_SET_UP
    assert failure(desk.move_caller("6500", "1.1", "6509")) is WishFailure.NO_SUCH_QUEUE
    assert failure(desk.move_caller("6500", "9.9", "6501")) is WishFailure.GONE
    assert failure(desk.move_caller("6509", "1.1", "6501")) is WishFailure.GONE
    assert failure(desk.move_caller("6500", "1.1")) is WishFailure.NOT_NOW
    assert asked(agent) == []


def test_the_settings_name_what_is_dialled_for_a_queue(agent: Desk) -> None:
    numbers = ("sales = 6502", "odd")
    settings = replace(agent.settings, queues=QueueSettings(numbers=numbers))
    moving = agent.office.queueing._moving
    moving._settings = lambda: settings
    assert [moving.number_of(name) for name in ("sales", "6500", "odd")] == ["6502", "6500", ""]


# -- kept fresh


def later(desk: Desk, seconds: float) -> list[str]:
    """Let time pass; return what is asked then."""
    desk.clock.now += seconds
    desk.office.queueing.look_after()
    return [name for name, _ in asked(desk)]


def test_without_events_lists_are_asked_for_while_somebody_looks(agent: Desk) -> None:
    assert later(agent, 1000) == []
    agent.office.queueing.watch(on=True)
    assert [name for name, _ in asked(agent)] == ["QueueStatus"]
    assert later(agent, WITHOUT_EVENTS + 1) == []  # one is out
    agent.office.queueing._fresh._open.clear()
    assert later(agent, WITHOUT_EVENTS - 1) == ["QueueStatus"]
    agent.office.queueing.watch(on=False)
    agent.office.queueing._fresh._open.clear()
    assert later(agent, 1000) == []


def test_with_events_a_summary_now_and_then(agent: Desk) -> None:
    agent.office.queueing.watch(on=True)
    tell(agent, queue("6500", ME), live=True)
    assert later(agent, WITHOUT_EVENTS) == []
    assert later(agent, SUMMARY) == ["QueueSummary"]
    assert later(agent, ALL) == []


def summary(**more: str) -> tuple[tuple[str, str], ...]:
    said = {"Event": "QueueSummary", "Queue": "6500", "LoggedIn": "1", "Available": "1"}
    said |= {"Callers": "0", "HoldTime": "0", "TalkTime": "0"}
    return tuple((said | more).items())


Items = tuple[tuple[tuple[str, str], ...], ...]
ONE, OTHER = ("QueueStatus", {"Queue": "6500"}), ("QueueStatus", {"Queue": "6501"})
EVERY = ("QueueStatus", dict[str, str]())
SUMMARIES: list[tuple[Items, list[tuple[str, dict[str, str]]]]] = [
    ((summary(),), []),
    ((summary(Callers="2"),), [ONE]),
    ((summary(), summary(Queue="6501")), [OTHER]),
    ((), [EVERY]),
    (tuple(summary(Queue=f"{n}") for n in range(20)), [EVERY]),
]


@pytest.mark.parametrize(("items", "then"), SUMMARIES)
def test_what_a_summary_tells_otherwise_is_asked_for(
    agent: Desk, items: Items, then: list[tuple[str, dict[str, str]]]
) -> None:
    agent.office.queueing.watch(on=True)
    tell(agent, queue("6500", ME), live=True)
    agent.clock.now += SUMMARY
    agent.office.queueing.look_after()
    request = agent.line.asked[-1][0]
    agent.line.asked.clear()
    agent.hear(Answered(request=request, success=True, items=items))
    assert asked(agent) == then


def test_nothing_is_asked_that_is_not_offered(desk: Desk) -> None:
    desk.up("Originate")
    desk.office.queueing.watch(on=True)
    assert later(desk, 1000) == []
    desk.up("Queues")  # an old Asterisk's, which answers with text
    assert later(desk, 1000) == []
    desk.up("Queues", "GSAgents")
    assert later(desk, 1000) == ["Queues"]


def test_a_new_line_forgets_what_was_out(agent: Desk) -> None:
    agent.clock.now += 1000
    agent.office.queueing.watch(on=True)
    assert len(asked(agent)) == 1
    agent.hear(LineChanged(state=LineState.WAITING))
    assert later(agent, 1000) == []
    agent.up(*MAY)
    assert later(agent, WITHOUT_EVENTS) == ["QueueStatus"]


def test_a_wish_is_looked_after_where_no_event_tells(agent: Desk) -> None:
    agent.office.queueing.log_in("6500")
    agent.answer("Added interface to queue", success=True)
    assert [name for name, _ in asked(agent)] == ["QueueAdd", "QueueStatus"]
    tell(agent, queue("6500", ME), live=True)
    agent.office.queueing.pause("6500")
    agent.answer("Interface paused successfully", success=True)
    assert [name for name, _ in asked(agent)] == ["QueuePause"]


# -- a command's wish, followed


def outcome(desk: Desk, errand: QueueErrand, *queues: Queue) -> object:
    """Tell of queues; return what the errand makes of it."""
    found: object = None
    for event in desk.hear(*(QueueChanged(queue=each) for each in queues)):
        found = errand.hear(event) or found
    return found


def test_an_errand_ends_when_the_queue_shows_it(agent: Desk) -> None:
    desk = agent.office.queueing
    tell(agent, queue("6500", BOB))
    errand = QueueErrand(desk, QueueAct.LOGIN, "6500")
    assert errand.begin() is None
    assert outcome(agent, errand, queue("6500", BOB, BOB)) is None
    assert outcome(agent, errand, queue("6500", BOB, ME)) is not None
    errand = QueueErrand(desk, QueueAct.PAUSE, "", "Lunch")
    assert errand.begin() is None
    paused = replace(ME, paused=True, pause_reason="Break")
    assert outcome(agent, errand, queue("6500", paused)) is None
    assert outcome(agent, errand, queue("6500", replace(paused, pause_reason="Lunch"))) is not None
    errand = QueueErrand(desk, QueueAct.UNPAUSE, "6500")
    assert errand.begin() is None
    assert outcome(agent, errand, queue("6500", ME)) is not None
    errand = QueueErrand(desk, QueueAct.LOGOUT, "")
    assert errand.begin() is None
    assert outcome(agent, errand, queue("6500", BOB)) is not None


def test_an_errand_to_where_i_am_already_asks_for_nothing(agent: Desk) -> None:
    tell(agent, queue("6500", ME))
    asked = len(agent.line.asked)
    found = QueueErrand(agent.office.queueing, QueueAct.LOGIN, "6500").begin()
    assert found is not None
    assert (found.failure, found.queues) == (WishFailure.ALREADY_THERE, ("6500",))
    assert len(agent.line.asked) == asked


def test_an_errand_ends_with_its_own_refusal_only(agent: Desk) -> None:
    errand = QueueErrand(agent.office.queueing, QueueAct.LOGIN, "6500")
    errand.begin()
    other = WishRefused(wish=Wish.LOG_IN, failure=WishFailure.NO_SUCH_QUEUE, about="6501")
    assert errand.hear(other) is None
    assert errand.hear(replace(other, wish=Wish.PAUSE, about="6500")) is None
    found = errand.hear(replace(other, about="6500"))
    assert found is not None
    assert (found.failure, found.queues) == (WishFailure.NO_SUCH_QUEUE, ("6500",))
    errand = QueueErrand(agent.office.queueing, QueueAct.LOGOUT, "6500")
    found = errand.begin()
    assert found is not None
    assert found.failure is WishFailure.NOT_THERE

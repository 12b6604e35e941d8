# SPDX-License-Identifier: MIT
"""The two lists of queues that Grandstream's AMI guide prints, read as they stand there."""

from busylamp.ami.actions import UCM_AGENTS, UCM_QUEUES
from busylamp.ami.client import Answer, Client, Received
from busylamp.ami.messages import Event
from busylamp.ami.secret import Secret
from busylamp.telephony.changes import QueueChanged
from busylamp.telephony.model import ExtensionNumber
from busylamp.telephony.pbx import Pbx
from busylamp.telephony.queues import Membership, MemberState, QueueMember
from busylamp.telephony.snapshot import QuestionKind

QUEUES = """\
Response: Success
EventList: start
Message: Queues list will follow

Event: QueueStatus
Queue: 6500
CallsTotal: 0
CallCount: 0
CallsComplete: 0
CallsAbandoned: 0
Strategy: ringall
EnableAgentLogin: no
QueueName: tt
SeviceLevel: SL:0.0% within 0s
AbandonedRate: 0.00%
AvgWaitTime: 0
AvgTalkTime: 0
AvailableCount: 0
AgentCount: 1

Event: QueueMemberStatus
Queue: 6500
Location: PJSIP/1000
MemberName: PJSIP/1000
Membership: dynamic
Penalty: 0
CallsTaken: 0
LastCall: 0
Status: 5
EnableAgentLogin: no
LoginTime: 1633618142
CallsAbandon: 0
TalkTime: 0
PausedTime: 0
Paused: 0

Event: QueuesComplete
EventList: Complete
ListItems: 1

"""
AGENTS = """\
Response: Success
EventList: start
Message: Agents status will follow

Event: GsAgent
Agent: PJSIP/1000
QueueName: tt
Queue: 6500
Location: PJSIP/1000
Membership: dynamic
Penalty: 0
CallsTaken: 0
LastCall: 0
Status: 5
LoginTime: 1633618142
CallsAbandon: 0
TalkTime: 0
Paused: 0

Event: GsAgentComplete
EventList: Complete
ListItems: 1

"""
NOW = 1_633_620_000.0


def items(transcript: str) -> tuple[Event, ...]:
    """Read a transcript as our client does, with the ActionID a server echoes."""
    client = Client(token="t", wanted=frozenset())
    client.start(0.0)
    heard: list[Received] = list(client.receive_data(b"Asterisk Call Manager/5.0.0\r\n", 0.0))
    client.sign_in("user", Secret("secret7"), plain=True, events="off", now=0.0)
    sent = client.data_to_send().decode()
    login = sent.split("ActionID: ")[1].split("\r\n")[0]
    client.receive_data(f"Response: Success\r\nActionID: {login}\r\n\r\n".encode(), 0.0)
    action = UCM_QUEUES if "Queues list" in transcript else UCM_AGENTS
    asked = client.ask(action, 0.0)
    client.data_to_send()
    packets = transcript.strip().split("\n\n")
    told = "\r\n\r\n".join(
        "\r\n".join([*packet.split("\n")[:1], f"ActionID: {asked}", *packet.split("\n")[1:]])
        for packet in packets
    )
    heard = list(client.receive_data(f"{told}\r\n\r\n".encode(), 1.0))
    [answer] = [each for each in heard if isinstance(each, Answer)]
    return answer.items


def ucm(**lists: str) -> Pbx:
    kinds = {"queues": QuestionKind.UCM_QUEUES, "agents": QuestionKind.UCM_AGENTS}
    pbx = Pbx(ExtensionNumber("1000"))
    pbx.merge({kinds[name]: items(text) for name, text in lists.items()}, NOW)
    return pbx


def test_queues_as_printed() -> None:
    [queue] = ucm(queues=QUEUES).queues
    assert (queue.name, queue.title, queue.strategy) == ("6500", "tt", "ringall")
    assert (queue.completed, queue.abandoned, queue.hold_time, queue.talk_time) == (0, 0, 0, 0)
    assert (queue.service_level, queue.service_perf, queue.callers) == (None, None, ())
    assert queue.members == (
        QueueMember(
            interface="PJSIP/1000",
            extension=ExtensionNumber("1000"),
            state=MemberState.UNAVAILABLE,
            membership=Membership.DYNAMIC,
            logged_in_at=1633618142.0,
        ),
    )


def test_agents_as_printed() -> None:
    [queue] = ucm(agents=AGENTS).queues
    assert (queue.name, queue.title) == ("6500", "tt")
    assert ucm(agents=AGENTS).queues[0].members == ucm(queues=QUEUES).queues[0].members


def test_both_lists_agree() -> None:
    assert ucm(queues=QUEUES, agents=AGENTS).queues == ucm(queues=QUEUES).queues


def test_both_spellings_of_the_service_level() -> None:
    for spelling in ("SeviceLevel", "ServiceLevel"):
        told = QUEUES.replace("SeviceLevel: SL:0.0% within 0s", f"{spelling}: SL:75.0% within 20s")
        [queue] = ucm(queues=told.replace("CallsComplete: 0", "CallsComplete: 4")).queues
        assert (queue.completed, queue.service_level, queue.service_perf) == (4, 20, 75.0)


def test_a_pause_is_since_then_or_for_so_long() -> None:
    paused = QUEUES.replace("Paused: 0", "Paused: 1")
    for told, since in (("60", NOW - 60), ("1633619000", 1633619000.0), ("0", None)):
        [queue] = ucm(queues=paused.replace("PausedTime: 0", f"PausedTime: {told}")).queues
        assert (queue.members[0].paused, queue.members[0].paused_since) == (True, since)


def test_who_waits_comes_from_queue_status_beside_them() -> None:
    entry = [("Queue", "6500"), ("Position", "1"), ("Channel", "PJSIP/trunk_1-01")]
    waiting = Event.of("QueueEntry", [*entry, ("Uniqueid", "1.1"), ("Wait", "7")])
    params = Event.of("QueueParams", [("Queue", "6500"), ("Calls", "1")])
    pbx = Pbx(ExtensionNumber("1000"))
    lists = {QuestionKind.UCM_QUEUES: items(QUEUES), QuestionKind.QUEUES: (params, waiting)}
    pbx.merge(lists, NOW)
    [queue] = pbx.queues
    assert (queue.title, queue.waiting_since, len(queue.members)) == ("tt", NOW - 7, 1)


def test_a_list_without_queues_takes_nothing_from_the_ucms_own() -> None:
    """Only some of the commands are supported, says the guide: QueueStatus may answer nothing."""
    pbx = ucm(queues=QUEUES)
    assert pbx.merge_queues(QuestionKind.QUEUES, (), NOW) == []
    assert len(pbx.queues[0].members) == 1
    [change] = pbx.merge_queues(QuestionKind.UCM_QUEUES, items(QUEUES)[:1], NOW)
    assert isinstance(change, QueueChanged)
    assert change.queue.members == ()

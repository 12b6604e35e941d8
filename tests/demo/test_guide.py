# SPDX-License-Identifier: MIT
"""What Grandstream's AMI guide for the UCM6xxx prints, header for header."""

import pytest

from busylamp.ami.client import md5_key
from busylamp.ami.secret import Secret
from busylamp.demo.manager import USERNAME, command_list
from tests.demo.conftest import SECRET, Desk, names, value

LOGIN = ("action: login", f"username: {USERNAME}", f"secret: {SECRET}")

QUEUES = """\
Response EventList Message
Event Queue CallsTotal CallCount CallsComplete CallsAbandoned Strategy EnableAgentLogin QueueName \
SeviceLevel AbandonedRate AvgWaitTime AvgTalkTime AvailableCount AgentCount
Event Queue Location MemberName Membership Penalty CallsTaken LastCall Status EnableAgentLogin \
LoginTime CallsAbandon TalkTime PausedTime Paused
Event EventList ListItems
"""
AGENTS = """\
Response EventList Message
Event Agent QueueName Queue Location Membership Penalty CallsTaken LastCall Status LoginTime \
CallsAbandon TalkTime Paused
Event EventList ListItems
"""
# Its list of commands without the descriptions.
COMMANDS = """\
AbsoluteTimeout AcceptCall AnalogChanlists APILoginTimeSave Atxfer BlindTransfer Bridge
BridgeDestroy BridgeInfo BridgeKick BridgeList BridgeTechnologyList BridgeTechnologySuspend
BridgeTechnologyUnsuspend CancelAtxfer Challenge ChangeMonitor ChannelSync Command
ConfbridgeAuthorizeUser ConfbridgeImAuthorize ConfbridgeKick ConfbridgeList ConfbridgeListRooms
ConfbridgeLock ConfbridgeMute ConfbridgeRenameUser ConfbridgeReportStatisAndRemoveSchedule
ConfbridgeScheduleEnd ConfbridgeScheduleJoinEarly ConfbridgeScheduleStart
ConfbridgeScheduleWaitInfoModify ConfbridgeSetSingleVideoSrc ConfbridgeSfuAuthorizeUser
ConfbridgeSfuSwitchVideoQuality ConfbridgeSfuTransferModerator ConfbridgeTransferModerator
ConfbridgeUnlock ConfbridgeUnmute ConfbridgeUpdateAdminPin ControlPlayback CoreCheckChannel
CoreSettings CoreShowChannels CoreStatus CPUFlowControl DAHDIDialOffhook DAHDIDNDoff DAHDIDNDon
DAHDIHangup DAHDIRestart DAHDIShowChannels DAHDITransfer DBGet DeviceStateList DiskAlarm Events
ExtensionState ExtensionStateList Filter Getvar GSAgents Hangup IAXnetstats IAXpeerlist IAXpeers
IAXregistry ListCommands LocalOptimizeAway LoggerRotate Login Logoff MailboxCount MailboxStatus
MixMonitorMute Monitor NWayRedirect Originate Park ParkedCalls Parkinglots PauseCall PauseMonitor
Ping PJSIPQualify PJSIPRegister PJSIPShowRegistrationsOutbound PJSIPUnregister PlayDTMF
PresenceState PresenceStateList PRIDebugFileUnset PRIDebugSet PRIShowSpans QueueAdd
QueueChangePriorityCaller QueueClean QueueLog QueueLogin QueueLogoff QueueMemberRingInUse
QueuePause QueuePenalty QueueReload QueueRemove QueueReset QueueRule Queues QueueStatus
QueueSummary Redirect SendText Setvar ShowDialPlan Status StopMixMonitor StopMonitor
UnpauseMonitor UserEvent VoicemailForward VoicemailRecount VoicemailRefresh VoicemailUsersList
VoicemailUserStatus WaitEvent
"""
TEXTS = {
    "AbsoluteTimeout": "Set absolute timeout. (Priv: system,call,all)",
    "AcceptCall": "(Priv: call,all)",
    "Command": "Execute Asterisk CLI Command. (Priv: command,specialcommand,all)",
    "GSAgents": "(Priv: agent,all)",
    "Hangup": "Hangup channel. (Priv: system,call,all)",
    "Originate": "Originate a call. (Priv: originate,all)",
    "Queues": "Queues. (Priv: <none>)",
    "WaitEvent": "Wait for an event to occur. (Priv: <none>)",
}


def shape(transcript: str) -> list[list[str]]:
    return [line.split() for line in transcript.splitlines()]


def test_it_greets_first(desk: Desk) -> None:
    assert desk.greeting == "Asterisk Call Manager/5.0.0\r\n"


def test_login(desk: Desk) -> None:
    told = desk.send(*LOGIN)
    assert told == [[("Response", "Success"), ("Message", "Authentication accepted")]]
    assert desk.closed == 0


def test_login_by_challenge(desk: Desk) -> None:
    [answer] = desk.send("Action: Challenge", "AuthType: MD5", "ActionID: 1")
    assert names(answer) == ["Response", "ActionID", "Challenge"]
    key = md5_key(value(answer, "Challenge"), Secret(SECRET))
    [answer] = desk.send("Action: Login", f"Username: {USERNAME}", "AuthType: MD5", f"Key: {key}")
    assert answer == [("Response", "Success"), ("Message", "Authentication accepted")]


@pytest.mark.parametrize(
    "lines",
    [
        (f"Username: {USERNAME}", "Secret: wrong123"),
        (f"Username: {USERNAME}",),
        ("Username: somebody1", f"Secret: {SECRET}"),
        (f"Username: {USERNAME}", "AuthType: MD5", f"Key: {md5_key('', Secret(SECRET))}"),
    ],
    ids=["secret", "no secret", "user", "key without a challenge"],
)
def test_a_wrong_login_is_refused_and_closed(desk: Desk, lines: tuple[str, ...]) -> None:
    assert desk.send("Action: Login", *lines) == [
        [("Response", "Error"), ("Message", "Authentication failed")]
    ]
    assert desk.closed == 1
    assert value(desk.send("Action: Ping")[0], "Message") == "Permission denied"


def test_commands_need_a_login(desk: Desk) -> None:
    for action in ("listcommands", "queues", "originate", "coreshowchannels", "logoff"):
        assert desk.send(f"action: {action}") == [
            [("Response", "Error"), ("Message", "Permission denied")]
        ]


def test_listcommands(desk: Desk) -> None:
    desk.log_in()
    [answer] = desk.send("action: listcommands")
    assert names(answer) == ["Response", *COMMANDS.split()]
    assert {name: value(answer, name) for name in TEXTS} == TEXTS
    assert answer[1:] == command_list()
    assert all(text.endswith(")") and "(Priv: " in text for _, text in answer[1:])


@pytest.mark.parametrize(
    ("action", "transcript", "events"),
    [
        ("queues", QUEUES, ["", "QueueStatus", "QueueMemberStatus", "QueuesComplete"]),
        ("GSAgents", AGENTS, ["", "GsAgent", "GsAgentComplete"]),
    ],
)
def test_lists(desk: Desk, action: str, transcript: str, events: list[str]) -> None:
    told = desk.log_in().send(f"action: {action}")
    assert [names(packet) for packet in told] == shape(transcript)
    assert [value(packet, "Event") for packet in told] == events
    assert (value(told[0], "EventList"), value(told[-1], "EventList")) == ("start", "Complete")
    assert {value(packet, "Queue") for packet in told[1:-1]} == {"6500"}
    assert value(told[-2], "Location") == "PJSIP/1000"


def test_the_words_of_the_lists(desk: Desk) -> None:
    desk.log_in()
    assert value(desk.send("action: queues")[0], "Message") == "Queues list will follow"
    assert value(desk.send("action: GSAgents")[0], "Message") == "Agents status will follow"


@pytest.mark.parametrize(
    ("context", "exten"), [("from-internal", "1001"), ("outbound-allroutes", "123456")]
)
def test_originate(desk: Desk, context: str, exten: str) -> None:
    told = desk.log_in().send(
        "action: originate",
        "channel: PJSIP/1000",
        f"context: {context}",
        f"exten: {exten}",
        "priority: 1",
        "timeout: 60000",
    )
    assert told[0] == [("Response", "Success"), ("Message", "Originate successfully queued")]
    told = desk.wait(4.0)
    [ended] = [packet for packet in told if value(packet, "Event") == "OriginateResponse"]
    assert (value(ended, "Response"), value(ended, "Exten")) == ("Success", exten)
    begins = [value(packet, "DestChannel") for packet in told if value(packet, "Exten") == exten]
    assert any(begins), "the other end was dialled"


def test_hangup_of_a_channel_that_is_not_there(desk: Desk) -> None:
    told = desk.log_in().send("action: Hangup", "channel: PJSIP/trunk_2-000000")
    assert told == [[("Response", "Error"), ("Message", "No such channel")]]

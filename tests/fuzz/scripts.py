# SPDX-License-Identifier: MIT
"""Events written from few words: legs, queues and lists that know each other, and odd values."""

from collections.abc import Sequence

from busylamp.ami.messages import Event
from busylamp.telephony.model import ExtensionNumber
from busylamp.telephony.pbx import Pbx
from busylamp.telephony.snapshot import QuestionKind
from tests.fuzz.choices import Choices
from tests.fuzz.telling import shown, tell

Headers = list[tuple[str, str]]

_LEGS = (
    ("PJSIP/1000-00000001", "1.1"),
    ("PJSIP/1001-00000002", "1.2"),
    ("PJSIP/trunk-00000003", "1.3"),
    ("Local/1000@from-queue-00000004;1", "1.4"),
    ("Local/1000@from-queue-00000004;2", "1.5"),
    ("PJSIP/1000-00000006", "1.6"),
    ("SIP/desk-7", "7.7"),
    ("", ""),
)
_NUMBERS = ("1000", "1001", "6500", "", "<unknown>", "+49301234567", "**1001", "s", "9" * 400)
_NAMES = ("Anna", "", "<unknown>", 'A\\"B\\n', "<b>", "\u202eX", "x" * 99)
_ODD = ("nan", "-5", "9" * 40, "\u0661", "1e9", "0", "1", "4", "5", "6", "8", "16", "")
_DEVICES = ("PJSIP/1000", "SIP/desk-7", "Local/1001@from-queue/n", "Custom:DND1000", "hint:1000@x")
_STATES = ("NOT_INUSE", "INUSE", "RINGING", "BUSY", "UNAVAILABLE", "INVALID", "set", "")
_QUEUES = ("support", "sales", "6500", "q" * 90, "")
_WORDS = ("Dial", "Queue", "AppDial", "AppQueue", "AppDial2", "ConfBridge", "ANSWER", "CANCEL")

# Which values stand where: what no row names may have any odd one.
_VALUES: tuple[tuple[Sequence[str], Sequence[str]], ...] = (
    (
        ("CallerIDNum", "ConnectedLineNum", "Exten", "DestCallerIDNum", "DialString", "Extension"),
        _NUMBERS,
    ),
    (("CallerIDName", "ConnectedLineName", "Fullname", "Name", "MemberName", "StatusText"), _NAMES),
    (("Hint", "Device", "Interface", "Location", "StateInterface", "Presentity"), _DEVICES),
    (("State", "DialStatus", "Message", "Subtype"), _STATES),
    (("Queue", "QueueName", "Mailbox", "VoiceMailbox", "ParkingLot"), _QUEUES),
    (("Application", "ApplicationData", "Data", "BridgeType", "BridgeTechnology"), _WORDS),
    (
        (
            *("ChannelState", "Status", "Cause", "Position", "Count", "Wait", "Paused", "Penalty"),
            *(
                "Completed",
                "Abandoned",
                "ServiceLevel",
                "ServicelevelPerf",
                "Holdtime",
                "LastPause",
            ),
            *("CallsTaken", "LastCall", "InCall", "Membership", "TalkTime", "Duration", "Seconds"),
            *("New", "Old", "Waiting", "ParkingSpace", "ParkingTimeout", "BridgeNumChannels"),
            *("DestChannelState", "Timestamp", "LoginTime", "PausedTime", "SeviceLevel", "Reason"),
        ),
        _ODD,
    ),
    (("BridgeId", "BridgeUniqueid", "DestBridgeUniqueid", "OrigBridgeUniqueid"), ("b1", "b2", "")),
    (("Newname", "LocalOneChannel", "LocalTwoChannel"), [name for name, _ in _LEGS]),
    (("Linkedid", "DestLinkedid", "LocalOneUniqueid", "LocalTwoUniqueid"), [u for _, u in _LEGS]),
)
_HEADERS = [(header, values) for headers, values in _VALUES for header in headers]
_PARTS = (
    *("", "Dest", "Transferer", "Transferee", "TransferTarget", "OrigTransferer", "Parkee"),
    *("SecondTransferer", "Retriever", "Parker", "Orig", "Target", "LocalOne", "LocalTwo"),
)
_RAW = 255


def _leg(part: str, choice: int) -> Headers:
    channel, uid = _LEGS[choice % len(_LEGS)]
    link = _LEGS[choice // len(_LEGS) % len(_LEGS)][1]
    return [
        (f"{part}Channel", channel),
        (f"{part}Uniqueid", uid),
        (f"{part}Linkedid", link),
        (f"{part}CallerIDNum", channel.partition("/")[2].partition("-")[0].partition("@")[0]),
    ]


def event(choices: Choices, names: Sequence[str], *, legs: int = 2) -> Event:
    """Write the event the next bytes choose."""
    name = choices.pick(names)
    headers: Headers = []
    for place in range(choices.byte() % (legs + 1)):
        part = "" if not place else choices.pick(_PARTS)
        headers += _leg(part, choices.byte())
    for _ in range(choices.byte() % 10):
        place = choices.byte()
        header, values = _HEADERS[place % len(_HEADERS)]
        value = choices.word() if place == _RAW else choices.pick(values)
        headers.append((header, value.replace("\r", "").replace("\n", "")))
    lines = [("Event", name), *headers]
    raw = "\r\n".join(f"{key}: {value}" for key, value in lines)
    return Event(raw.encode("utf-8", "surrogateescape"), name, escaped=bool(len(headers) % 2))


def play(data: bytes, names: Sequence[str], items: Sequence[str]) -> Pbx:
    """Let a PBX tell what the bytes choose: events, lists, its restart."""
    choices = Choices(data)
    pbx = Pbx(ExtensionNumber("1000"), watched=(ExtensionNumber("1001"),))
    now, is_dated = 1_700_000_000.0, True
    while choices.has_more:
        at = now if is_dated else None
        act = choices.byte()
        match act % 16:
            case 0:
                tell(pbx.merge(_lists(choices, items), at))
            case 1:
                tell(pbx.part(at))
            case 2:
                pbx.expect(choices.pick(_LEGS)[1], choices.pick(_NUMBERS))
            case 3:
                is_dated, now = not is_dated, now + act
            case _:
                tell(pbx.apply(event(choices, names), at))
        now += 1
        ids = [call.id for call in pbx.calls]
        assert len(ids) == len(set(ids))
    shown(pbx)
    return pbx


def _lists(choices: Choices, items: Sequence[str]) -> dict[QuestionKind, list[Event]]:
    """Write the lists of a snapshot, some of them."""
    asked = choices.byte() | choices.byte() << 8
    count = choices.byte() % 6
    listed = [event(choices, items, legs=1) for _ in range(count)]
    return {kind: listed for place, kind in enumerate(QuestionKind) if asked >> place & 1}

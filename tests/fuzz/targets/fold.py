# SPDX-License-Identifier: MIT
"""Whatever events come in whatever order: no ghost stays once the PBX has told all it has."""

from busylamp.telephony.pbx import WANTED
from busylamp.telephony.snapshot import QuestionKind
from tests.fuzz.scripts import play

NAMES = sorted(WANTED)
ITEMS = (
    *("CoreShowChannel", "Status", "ExtensionStatus", "DeviceStateChange", "PresenceStateChange"),
    *("VoicemailUserEntry", "ParkedCall", "QueueMember"),
)


def check(data: bytes) -> None:
    pbx = play(data, NAMES, ITEMS)
    pbx.merge({QuestionKind.CHANNELS: (), QuestionKind.PARKED: ()}, 1_800_000_000.0)
    assert pbx.calls == ()
    pbx.part(1_800_000_001.0)
    assert (pbx.presences, pbx.queues) == ((), ())

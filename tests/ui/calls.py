# SPDX-License-Identifier: MIT
"""Calls for the tests of what can be done with them: an account that may all, and what was sent."""

from dataclasses import replace

from busylamp.ami.actions import Action
from busylamp.link.line import Answered, RequestId
from busylamp.settings.model import Settings
from busylamp.telephony.model import Call, ChannelName
from tests.ui.rig import SETTINGS, Rig, talking

EVERYTHING = (
    *("Originate", "Hangup", "BlindTransfer", "Atxfer", "CancelAtxfer", "Redirect", "PJSIPNotify"),
    *("Park", "ParkedCalls", "MixMonitor", "StopMixMonitor", "MixMonitorMute", "PlayDTMF"),
    *("DBGet", "DBPut", "MailboxCount"),
)


_LOOKS = frozenset({"MailboxCount", "DBGet", "ParkedCalls"})


def settings_for_all() -> Settings:
    """Settings in which my phone can be told to pick up."""
    return replace(SETTINGS, phone=replace(SETTINGS.phone, answers_by_notify=True))


def with_peer(call: Call) -> Call:
    """The same call, with the leg of the other side known."""
    return replace(call, peer_channel=ChannelName(f"PJSIP/trunk-{call.id}"))


def ring(rig: Rig, name: str, number: str = "+442079460018") -> Call:
    """Somebody rings, whose leg is known."""
    call = with_peer(rig.ring(name, number))
    rig.update(call)
    return call


def talk(rig: Rig, name: str = "Ana", number: str = "+442079460018") -> Call:
    """I talk to somebody."""
    call = talking(with_peer(rig.ring(name, number)), since=10)
    rig.update(call)
    rig.desktop.popups.close_all()
    return call


def wishes(rig: Rig) -> list[Action]:
    """What was wished for: not what is only asked to be shown."""
    return [action for _, action in rig.line.asked if action.name not in _LOOKS]


def names_sent(rig: Rig) -> list[str]:
    """The actions wished for."""
    return [action.name for action in wishes(rig)]


def channels_sent(rig: Rig) -> list[str]:
    """The legs they were for."""
    return [dict(action.headers())["Channel"] for action in wishes(rig)]


def refuse(rig: Rig, message: str = "Nope") -> None:
    """The PBX refuses what was wished for last."""
    rig.hear(Answered(request=_last(rig), success=False, message=message))


def grant(rig: Rig) -> None:
    """The PBX takes what was wished for last."""
    rig.hear(Answered(request=_last(rig), success=True, message="Ok"))


def _last(rig: Rig) -> RequestId:
    return [request for request, action in rig.line.asked if action.name not in _LOOKS][-1]

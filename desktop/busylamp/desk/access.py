# SPDX-License-Identifier: MIT
"""What this account may do, as ListCommands told it."""

from dataclasses import dataclass
from enum import Enum


class Ability(Enum):
    """Something a user may want; its value names the actions of which one is enough."""

    DIAL = ("Originate",)
    HANG_UP = ("Hangup",)
    SEE_CALLS = ("CoreShowChannels", "Status")
    SEE_LAMPS = ("ExtensionStateList",)
    SEE_DEVICES = ("DeviceStateList",)
    SEE_QUEUES = ("QueueStatus", "Queues")
    TRANSFER = ("BlindTransfer", "Redirect")
    BLIND_TRANSFER = ("BlindTransfer",)
    REDIRECT = ("Redirect",)
    CONSULT = ("Atxfer",)
    CANCEL_CONSULTATION = ("CancelAtxfer",)
    JOIN = ("Bridge",)
    NOTIFY = ("PJSIPNotify",)
    ACCEPT_CALL = ("AcceptCall",)  # the UCM's own, not described anywhere
    SEE_DIALPLAN = ("ShowDialPlan",)
    QUEUE_LOG_IN = ("QueueAdd",)
    QUEUE_LOG_OUT = ("QueueRemove",)
    QUEUE_PAUSE = ("QueuePause",)
    UCM_QUEUE_LOG_IN = ("QueueLogin",)  # the UCM's own, not described anywhere
    UCM_QUEUE_LOG_OUT = ("QueueLogoff",)
    QUEUE_CALLER_UP = ("QueueChangePriorityCaller",)
    PARK = ("Park",)
    SEE_PARKED = ("ParkedCalls",)
    PLAY_DIGITS = ("PlayDTMF",)
    MIX = ("MixMonitor",)
    STOP_MIX = ("StopMixMonitor",)
    MUTE_MIX = ("MixMonitorMute",)
    MONITOR = ("Monitor",)
    STOP_MONITOR = ("StopMonitor",)
    PAUSE_MONITOR = ("PauseMonitor",)
    UNPAUSE_MONITOR = ("UnpauseMonitor",)
    READ_KEYS = ("DBGet",)
    WRITE_KEYS = ("DBPut",)
    COUNT_MESSAGES = ("MailboxCount",)


@dataclass(frozen=True, slots=True)
class Access:
    """The actions offered; None while nobody has said."""

    commands: frozenset[str] | None = None

    @property
    def known(self) -> bool:
        """Whether the PBX has said what this account may do."""
        return self.commands is not None

    def may(self, ability: Ability) -> bool:
        """Whether to offer it. Before the PBX has said, nothing is refused on its behalf."""
        if self.commands is None:
            return True
        return any(name in self.commands for name in ability.value)

# SPDX-License-Identifier: MIT
"""Recordings on legs, by the events of MixMonitor and Monitor; files are the PBX's matter."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from busylamp.ami.messages import Event
from busylamp.telephony.channels import Channel
from busylamp.telephony.model import Call, ChannelName, Recorder, RecordingState

EVENTS = frozenset(
    {"MixMonitorStart", "MixMonitorStop", "MixMonitorMute", "MonitorStart", "MonitorStop"}
)


@dataclass(slots=True)
class Tape:
    """What is recorded of one leg: several MixMonitors may run at once."""

    mixing: int = 0
    monitor: bool = False
    muted: frozenset[str] = frozenset()  # the directions that MixMonitorMute silenced

    @property
    def runs(self) -> bool:
        """Whether anything is written."""
        return self.mixing > 0 or self.monitor


_BOTH = frozenset({"read", "write"})


def note(channel: Channel, event: Event) -> None:
    """Take note of a recording's start, stop or pause on a leg."""
    tape = channel.tape = channel.tape or Tape()
    match event.name:
        case "MixMonitorStart":
            tape.mixing += 1
        case "MixMonitorStop":
            tape.mixing = max(0, tape.mixing - 1)
        case "MonitorStart":
            tape.monitor = True
        case "MonitorStop":
            tape.monitor = False
        case _:
            _mute(tape, event)
    if not tape.runs:
        tape.muted = frozenset()


def _mute(tape: Tape, event: Event) -> None:
    direction = event.get("Direction").casefold()
    sides = _BOTH if direction == "both" else frozenset({direction}) & _BOTH
    is_on = event.get("State") == "1"
    tape.muted = tape.muted | sides if is_on else tape.muted - sides


def with_recording(call: Call, leg: Channel, peers: Sequence[Channel]) -> Call:
    """Say on a call what is recorded of it, on whichever leg."""
    recorded = next((each for each in (leg, *peers) if each.tape and each.tape.runs), None)
    if recorded is None or recorded.tape is None:
        unknown = leg.late and not any(each.tape for each in (leg, *peers))
        state = RecordingState.UNKNOWN if unknown else RecordingState.OFF
        return replace(call, recording=state, recorder=None)
    tape = recorded.tape
    paused = tape.mixing > 0 and tape.muted == _BOTH and not tape.monitor
    return replace(
        call,
        recording=RecordingState.PAUSED if paused else RecordingState.ON,
        recorder=Recorder(channel=ChannelName(recorded.name), is_monitor=tape.mixing == 0),
    )

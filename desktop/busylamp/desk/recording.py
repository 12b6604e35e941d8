# SPDX-License-Identifier: MIT
"""Recording a call: on, off, paused. Where the file goes is the PBX's matter."""

import os
import re

from busylamp.ami.actions import Action, Raw
from busylamp.desk.access import Ability
from busylamp.desk.asking import Asking, Wish, WishGranted, WishRefused
from busylamp.telephony.model import Call, CallState, ChannelName, RecordingState
from busylamp.telephony.reasons import WishFailure

_ODD = re.compile(r"[^0-9A-Za-z.-]")
_Way = tuple[Ability, Action]


class Recording:
    """Asks for it; what is recorded is told by the PBX's events alone."""

    def __init__(self, asking: Asking) -> None:
        self._asking = asking
        self._unseen: set[str] = set()  # calls whose Monitor is asked to pause: no event tells

    def offers(self, call: Call) -> frozenset[Wish]:
        """Return what can be done about this call's recording."""
        wishes = (
            Wish.RECORD,
            Wish.STOP_RECORDING,
            Wish.PAUSE_RECORDING,
            Wish.RESUME_RECORDING,
        )
        return frozenset(wish for wish in wishes if self._way(wish, call) is not None)

    def wish(self, wish: Wish, call: Call) -> WishRefused | None:
        """Record, stop, pause or go on; return why not, if that is known now."""
        ways = _ways(wish, call)
        if not ways:
            return WishRefused(wish=wish, failure=WishFailure.NOT_NOW, about=call.id)
        ability, action = self._way(wish, call) or ways[0]
        if ability in (Ability.PAUSE_MONITOR, Ability.UNPAUSE_MONITOR):
            self._unseen.add(call.id)
        return self._asking.ask(wish, action, ability, about=call.id)

    def heard(self, said: WishRefused | WishGranted) -> tuple[WishRefused, ...]:
        """Own up where the PBX took a pause that no event will show."""
        pauses = said.wish in (Wish.PAUSE_RECORDING, Wish.RESUME_RECORDING)
        if not pauses or said.about not in self._unseen:
            return ()
        self._unseen.discard(said.about)
        if isinstance(said, WishRefused):
            return ()
        return (WishRefused(wish=said.wish, failure=WishFailure.UNSEEN, about=said.about),)

    def _way(self, wish: Wish, call: Call) -> _Way | None:
        return next((way for way in _ways(wish, call) if self._asking.may(way[0])), None)


def _ways(wish: Wish, call: Call) -> tuple[_Way, ...]:
    """How a wish could be asked for now, the best first; () where the call is not so far."""
    if call.state not in (CallState.TALKING, CallState.HELD) or call.channel is None:
        return ()
    if wish is Wish.RECORD:
        return () if call.recorder is not None else _begin(call, call.channel)
    if call.recorder is None:
        return ()
    channel, is_monitor = call.recorder.channel, call.recorder.is_monitor
    is_paused = call.recording is RecordingState.PAUSED
    match wish:
        case Wish.STOP_RECORDING:
            return _stop(channel, is_monitor=is_monitor)
        case Wish.PAUSE_RECORDING if not is_paused:
            return _pause(channel, is_monitor=is_monitor, on=True)
        case Wish.RESUME_RECORDING if is_paused or is_monitor:  # a paused Monitor tells nothing
            return _pause(channel, is_monitor=is_monitor, on=False)
        case _:
            return ()


def _begin(call: Call, channel: ChannelName) -> tuple[_Way, ...]:
    """MixMonitor, which few accounts may; Monitor to Asterisk 20 and on a UCM."""
    # With a mark of its own: a call may be recorded twice, and the PBX writes over what is there.
    mark = os.urandom(3).hex()
    whose = _ODD.sub("", f"{call.extension}-{call.uniqueid or ''}")[:80]
    name = f"busylamp-{whose}-{mark}"
    mix = (("Channel", channel), ("File", f"{name}.wav"))
    one = (("Channel", channel), ("File", name), ("Format", "wav"), ("Mix", "true"))
    return ((Ability.MIX, Raw("MixMonitor", mix)), (Ability.MONITOR, Raw("Monitor", one)))


def _stop(channel: ChannelName, *, is_monitor: bool) -> tuple[_Way, ...]:
    fields = (("Channel", channel),)
    if is_monitor:
        return ((Ability.STOP_MONITOR, Raw("StopMonitor", fields)),)
    return ((Ability.STOP_MIX, Raw("StopMixMonitor", fields)),)


def _pause(channel: ChannelName, *, is_monitor: bool, on: bool) -> tuple[_Way, ...]:
    fields = (("Channel", channel),)
    if not is_monitor:
        mute = (*fields, ("Direction", "both"), ("State", "1" if on else "0"))
        return ((Ability.MUTE_MIX, Raw("MixMonitorMute", mute)),)
    if on:
        return ((Ability.PAUSE_MONITOR, Raw("PauseMonitor", fields)),)
    return ((Ability.UNPAUSE_MONITOR, Raw("UnpauseMonitor", fields)),)

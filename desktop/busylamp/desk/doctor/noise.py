# SPDX-License-Identifier: MIT
"""The events Busylamp never reads, as filters for the user's section of manager.conf."""

import re
from collections.abc import Collection

from busylamp.telephony.pbx import WANTED

# Of the classes call and agent: a third of what an account that reads only these is sent in a day
# of ordinary calls, with the states of devices whose extension tells the same.
_CHATTER = (
    "BridgeCreate",
    "BridgeDestroy",
    "BridgeVideoSourceUpdate",
    "ChannelTalkingStart",
    "ChannelTalkingStop",
    "HangupRequest",
    "LocalOptimizationBegin",
    "LocalOptimizationEnd",
    "MusicOnHoldStart",
    "MusicOnHoldStop",
    "NewAccountCode",
    "SoftHangupRequest",
)
# Do-not-disturb devices are Custom: ones; phones, queues and mailboxes tell by events of their own.
_DEVICES = ("PJSIP/", "SIP/", "IAX2/", "Local/", "Queue:", "MWI:")
# Asterisk reads `eventfilter(...)` since these (AMI Event Filtering); older ones take no notice of
# what is in brackets.
_BRACKETS = {18: 26, 20: 11, 21: 6, 22: 1}
_LAST_OF_THEM = 22
_VERSION = re.compile(r"(\d+)\.(\d+)")


def reads_brackets(version: str) -> bool:
    """Whether this version, as CoreSettings tells it, reads the newer form."""
    found = _VERSION.search(version)
    if found is None:
        return False
    major, minor = int(found[1]), int(found[2])
    return major > _LAST_OF_THEM or minor >= _BRACKETS.get(major, minor + 1)


def filters(*, brackets: bool, wanted: Collection[str] = WANTED) -> list[str]:
    """Return the lines; a kind that the fold came to read drops out by itself."""
    names = [name for name in _CHATTER if name not in wanted]
    if brackets:
        named = [f"eventfilter(action(exclude),name({name})) =" for name in names]
        device = "eventfilter(action(exclude),name(DeviceStateChange),header(Device),"
        return [*named, *[f"{device}method(starts_with)) = {each}" for each in _DEVICES]]
    # Bound to the beginning: a caller's name must not be able to look like an event.
    kinds = f"eventfilter = !^Event: ({'|'.join(names)})[[:space:]]"
    devices = "|".join(each.removesuffix("/") for each in _DEVICES)
    return [kinds, f"eventfilter = !^Event: DeviceStateChange.*Device: ({devices})"]

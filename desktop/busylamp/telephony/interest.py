# SPDX-License-Identifier: MIT
"""Which extensions a leg of the PBX matters to, found without asking each of them."""

from collections.abc import Iterable

from busylamp.telephony.channels import Channel
from busylamp.telephony.model import ExtensionNumber


class Interest:
    """Devices, and the Uniqueids and Linkedids of calls under way, with whom they concern.

    `touched` runs for every event of the whole PBX.
    """

    def __init__(self) -> None:
        self.devices: dict[str, tuple[ExtensionNumber, ...]] = {}
        self._keys: dict[str, dict[ExtensionNumber, int]] = {}  # how often each extension holds it

    def hold(self, extension: ExtensionNumber, key: str) -> None:
        """Take note that a call of this extension has a leg or a link of this id."""
        holders = self._keys.setdefault(key, {})
        holders[extension] = holders.get(extension, 0) + 1

    def release(self, extension: ExtensionNumber, key: str) -> None:
        """Undo one `hold`."""
        holders = self._keys.get(key)
        if holders is None:
            return
        left = holders.get(extension, 0) - 1
        if left > 0:
            holders[extension] = left
            return
        holders.pop(extension, None)
        if not holders:
            del self._keys[key]

    def touched(self, channels: Iterable[Channel]) -> bool:
        """Whether any of these legs could matter to anybody."""
        keys, devices = self._keys, self.devices
        for channel in channels:
            if channel.gone or channel.link in keys or channel.uid in keys:
                return True
            if channel.device in devices:
                return True
        return False

    def holds(self, channel: Channel) -> bool:
        """Whether a leg belongs to a call under way: it must not be forgotten yet."""
        return channel.link in self._keys or channel.uid in self._keys

    def spares(self, channel: Channel) -> bool:
        """Whether a leg must stay even where there are too many."""
        return self.holds(channel) or channel.device in self.devices

    def of(self, channel: Channel) -> tuple[ExtensionNumber, ...]:
        """The extensions a leg matters to, in the order they came."""
        found = dict.fromkeys(self.devices.get(channel.device, ()))
        for key in (channel.uid, channel.link):
            found.update(dict.fromkeys(self._keys.get(key, ())))
        return tuple(found)

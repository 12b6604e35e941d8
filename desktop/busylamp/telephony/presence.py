# SPDX-License-Identifier: MIT
"""Hints, device states and presence -> the state of each extension."""

from busylamp.ami.messages import Event
from busylamp.telephony.changes import PresenceChanged, PresenceGone
from busylamp.telephony.channels import given
from busylamp.telephony.model import ExtensionNumber, Presence, PresenceState

# include/asterisk/pbx.h: the status is a set of bits; 9 is a second call that rings.
_LONGEST = 80  # AST_MAX_EXTENSION, AST_MAX_CONTEXT, AST_CHANNEL_NAME (include/asterisk/channel.h)
_MOST = 4_000  # extensions; a UCM has at most 3,000
_LONGEST_HINT = 500
_LONGEST_TEXT = 200  # signs of a name or a note that is kept: thousands are
_REMOVED = -2
_STATES = {
    -1: PresenceState.UNKNOWN,
    0: PresenceState.IDLE,
    1: PresenceState.IN_USE,
    2: PresenceState.BUSY,
    4: PresenceState.UNAVAILABLE,
    8: PresenceState.RINGING,
    9: PresenceState.IN_USE,
    16: PresenceState.ON_HOLD,
    17: PresenceState.IN_USE,
}
_PHONES = ("PJSIP/", "SIP/", "IAX2/", "DAHDI/", "SCCP/", "Local/")
_DND_ON = frozenset({"BUSY", "INUSE"})
_AWAY = frozenset({"away", "xa"})  # what is worth telling without a text of its own


PresenceChange = PresenceChanged | PresenceGone


class Hints:
    """The hints of the PBX: each extension's devices, state and name."""

    def __init__(self) -> None:
        self.presences: dict[ExtensionNumber, Presence] = {}
        self.devices: dict[ExtensionNumber, tuple[str, ...]] = {}
        self._owner: dict[str, ExtensionNumber] = {}
        self._shown: dict[ExtensionNumber, PresenceState] = {}  # by the hint alone
        self._dnd: dict[str, bool] = {}
        self._presentities: dict[ExtensionNumber, str] = {}
        self._notes: dict[str, tuple[str, str | None]] = {}  # a presentity's status and text
        self._names: dict[ExtensionNumber, str] = {}

    def owner(self, device: str) -> ExtensionNumber:
        """Return the extension of a device: by its hint, else by the device's own name."""
        return self._owner.get(device) or ExtensionNumber(device.partition("/")[2])

    def hinted(self, device: str) -> ExtensionNumber | None:
        """Return the extension whose hint names a device."""
        return self._owner.get(device)

    def name_of(self, extension: str) -> str | None:
        """Return the name the PBX gives an extension."""
        return self._names.get(ExtensionNumber(extension))

    def is_unnamed(self, extension: str) -> bool:
        """Whether a name for this extension would be news."""
        number = ExtensionNumber(extension)
        return number in self.presences and number not in self._names

    def unnamed(
        self, first: ExtensionNumber
    ) -> tuple[tuple[ExtensionNumber, tuple[str, ...]], ...]:
        """Return the extensions without a name and their devices, one of them before the others."""
        numbers = [number for number in self.presences if number not in self._names]
        numbers.sort(key=lambda number: number != first)
        return tuple((number, self.devices.get(number, ())) for number in numbers)

    def extension_status(self, event: Event, at: float | None) -> list[PresenceChange]:
        """Fold an ExtensionStatus, be it an event or an item of the list."""
        extension = ExtensionNumber(event.get("Exten"))
        devices = _devices(event.get("Hint"))
        phones = tuple(device for device in devices if device.startswith(_PHONES))
        status = event.number("Status")
        if not extension or len(extension) > _LONGEST:
            return []
        if extension not in self.presences and len(self.presences) >= _MOST:
            return []
        if not phones:
            return []  # a hint of a queue, a parking slot, a feature code: nobody to call
        if status == _REMOVED:
            return self._remove(extension, at)
        self.devices[extension] = devices
        self._presentities[extension] = event.get("Hint")[:_LONGEST_HINT].partition(",")[2]
        for phone in phones:
            self._owner[phone] = extension
        self._shown[extension] = _STATES.get(
            -1 if status is None else status, PresenceState.UNKNOWN
        )
        return self._tell(extension, at, given(event.get("Context")[:_LONGEST]))

    def device_state(self, event: Event, at: float | None) -> list[PresenceChange]:
        """Fold a DeviceStateChange: only do-not-disturb devices say more than the hint."""
        device = event.get("Device")
        if not device.startswith("Custom:DND") or len(device) > _LONGEST:
            return []
        if device not in self._dnd and len(self._dnd) >= _MOST:
            return []
        self._dnd[device] = event.get("State") in _DND_ON
        changed: list[PresenceChange] = []
        for extension, devices in self.devices.items():
            if device in devices:
                changed.extend(self._tell(extension, at))
        return changed

    def presence_state(self, event: Event, at: float | None) -> list[PresenceChange]:
        """Fold a PresenceStateChange, be it an event or an item of the list."""
        presentity = event.get("Presentity")
        if not presentity or len(presentity) > _LONGEST:
            return []
        if presentity not in self._notes and len(self._notes) >= _MOST:
            return []
        status = event.get("Status")[:_LONGEST].casefold()
        words = (event.get(key)[:_LONGEST_TEXT] for key in ("Message", "Subtype"))
        text = next(filter(None, map(given, words)), None)
        self._notes[presentity] = (status, text or (status if status in _AWAY else None))
        changed: list[PresenceChange] = []
        for extension, named in self._presentities.items():
            if named == presentity and extension in self.presences:
                changed.extend(self._tell(extension, at))
        return changed

    def named(self, extension: str, name: str, at: float | None) -> list[PresenceChange]:
        """Take a name the PBX gives an extension."""
        number = ExtensionNumber(extension)
        clean = given(name[:_LONGEST_TEXT])
        if clean is None or clean == extension or self._names.get(number) == clean:
            return []
        if number not in self._names and len(self._names) >= _MOST:
            return []
        self._names[number] = clean
        return self._tell(number, at) if number in self.presences else []

    def keep_only(self, extensions: set[str], at: float | None) -> list[PresenceChange]:
        """Drop the extensions a complete list no longer names."""
        gone = [number for number in self.presences if number not in extensions]
        return [change for number in gone for change in self._remove(number, at)]

    def _remove(self, extension: ExtensionNumber, at: float | None) -> list[PresenceChange]:
        for device in self.devices.pop(extension, ()):
            if self._owner.get(device) == extension:
                del self._owner[device]
        self._shown.pop(extension, None)
        self._presentities.pop(extension, None)
        if self.presences.pop(extension, None) is None:
            return []
        return [PresenceGone(extension=extension, at=at)]

    def _tell(
        self, extension: ExtensionNumber, at: float | None, context: str | None = None
    ) -> list[PresenceChange]:
        before = self.presences.get(extension)
        state = self._shown.get(extension, PresenceState.UNKNOWN)
        status, note = self._notes.get(self._presentities.get(extension, ""), ("", None))
        devices = self.devices.get(extension, ())
        if status == "dnd" or any(self._dnd.get(device) for device in devices):
            state = PresenceState.DND
        after = Presence(
            extension=extension,
            state=state,
            name=self._names.get(extension),
            context=context or (before.context if before else None),
            note=note,
        )
        if after == before:
            return []
        self.presences[extension] = after
        return [PresenceChanged(presence=after, at=at)]


def _devices(hint: str) -> tuple[str, ...]:
    """Read `PJSIP/1000&Custom:DND1000,CustomPresence:1000`: behind the comma stands presence."""
    parts = hint[:_LONGEST_HINT].partition(",")[0].split("&")
    return tuple(part for part in parts if part and len(part) <= _LONGEST)

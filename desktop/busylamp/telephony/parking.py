# SPDX-License-Identifier: MIT
"""Parked calls: who waits in which place of which lot, as the PBX's events and list tell."""

from collections.abc import Callable, Iterable

from busylamp.ami.messages import Event
from busylamp.telephony.changes import ParkingChanged
from busylamp.telephony.channels import device_of, given, stamp
from busylamp.telephony.model import ExtensionNumber, Parked, Party

_MOST = 1000  # places; a lot has some dozens
_LONGEST = 86_400  # seconds; a longer time-out is none
_LEAVING = frozenset({"UnParkedCall", "ParkedCallTimeOut", "ParkedCallGiveUp", "Hangup"})
EVENTS = _LEAVING | {"ParkedCall"}


class Lots:
    """Keeps the list of parked calls true to events and lists."""

    def __init__(self, owner: Callable[[str], ExtensionNumber]) -> None:
        self._owner = owner  # the extension of a device
        self._parked: dict[str, Parked] = {}  # by Uniqueid of the parked leg

    @property
    def parked(self) -> tuple[Parked, ...]:
        """Who is parked now, by place."""
        return tuple(sorted(self._parked.values(), key=lambda p: (p.lot, len(p.slot), p.slot)))

    def apply(self, event: Event, at: float | None) -> list[ParkingChanged]:
        """Fold an event in: one of parking, or the Hangup of a parked leg."""
        if event.name == "ParkedCall":
            return self._put(event, at) if event.get("ParkeeUniqueid") else []
        uid = event.get("Uniqueid" if event.name == "Hangup" else "ParkeeUniqueid")
        if event.name not in _LEAVING or uid not in self._parked:
            return []
        slot = self._parked.pop(uid).slot
        fetcher = event.get("RetrieverUniqueid") if event.name == "UnParkedCall" else ""
        return [
            ParkingChanged(parked=self.parked, fetched=slot if fetcher else "", fetched_by=fetcher)
        ]

    def keep_only(self, items: Iterable[Event], at: float | None) -> list[ParkingChanged]:
        """Take the list of ParkedCalls for the whole truth."""
        before = self.parked
        self._parked.clear()
        for item in items:
            if item.get("ParkeeUniqueid"):
                self._put(item, at)
        return [] if _same(before, self.parked) else [ParkingChanged(parked=self.parked)]

    def clear(self) -> list[ParkingChanged]:
        """Take leave of the PBX."""
        return self.keep_only((), None)

    def _put(self, event: Event, at: float | None) -> list[ParkingChanged]:
        if len(self._parked) >= _MOST:
            return []
        parked = self._read(event, stamp(event, at))
        self._parked[parked.uniqueid] = parked
        channel = event.get("ParkeeChannel")
        return [ParkingChanged(parked=self.parked, channels=frozenset({channel}))]

    def _read(self, event: Event, at: float | None) -> Parked:
        age, left = event.number("ParkingDuration"), event.number("ParkingTimeout")
        lasts = left is not None and 0 < left < _LONGEST
        return Parked(
            slot=event.get("ParkingSpace"),
            lot=event.get("Parkinglot"),
            who=Party(
                number=given(event.get("ParkeeCallerIDNum")),
                name=given(event.get("ParkeeCallerIDName")),
            ),
            uniqueid=event.get("ParkeeUniqueid"),
            parked_by=self._parker(event.get("ParkerDialString")),
            since=None if at is None else at - max(0, age or 0),
            until=at + left if at is not None and lasts and left is not None else None,
        )

    def _parker(self, dialled: str) -> ExtensionNumber | None:
        """Read whose phone is rung when nobody comes: a device, be it by a channel's name."""
        device = given(dialled)
        if device is None:
            return None
        number = self._owner(device)
        return (number if number.isdecimal() else self._owner(device_of(device))) or None


def places(items: Iterable[Event]) -> dict[str, str]:
    """Return the place of each parked leg of a list, by Uniqueid."""
    return {item.get("ParkeeUniqueid"): item.get("ParkingSpace") for item in items}


def _same(before: Iterable[Parked], after: Iterable[Parked]) -> bool:
    """Whether the same calls stand in the same places: a list rounds times to seconds."""
    places = [[(p.uniqueid, p.slot, p.lot) for p in each] for each in (before, after)]
    return places[0] == places[1]

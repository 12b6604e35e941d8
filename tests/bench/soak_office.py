# SPDX-License-Identifier: MIT
"""A busy office that goes on for ever: so many events a second, chosen by a seed."""

import random
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from busylamp.demo.lines import Headers, Phone
from busylamp.demo.script import Script, load_script
from busylamp.demo.stage import Stage

Play = Callable[[str, Mapping[str, Any]], None]
_MORE = 40  # colleagues beside those of the demo
_REASONS = ("", "Lunch", "Meeting", "Café “Ölçü”")
_NAMES = ("NORTHWIND", "Kovac", "", "María-José Ñandú", "王小明", "O'Neil \\ Sons", "Ada")


def large_office() -> Script:
    """Return the demo's office with more desks, and nothing that goes on by itself."""
    script = load_script()
    more = [Phone(number=f"{1010 + place}", name=f"Desk {place}") for place in range(_MORE)]
    return replace(script, phones=[*script.phones, *more], scenes=[])


class Life:
    """Chooses what happens next."""

    def __init__(self, seed: int, play: Play) -> None:
        self._chance = random.Random(seed)
        self._play = play
        self._desks = [f"{1010 + place}" for place in range(_MORE)]
        self._outside = [f"+4420794{number:05d}" for number in range(0, 60_000, 37)]
        self.incoming = 0

    def go_on(self) -> None:
        """Let one thing happen."""
        what = self._chance.choices(
            (self._talk, self._incoming, self._waits, self._rings, self._pause, self._presence),
            (60, 8, 8, 6, 6, 12),
        )[0]
        what()

    def _talk(self) -> None:
        caller, callee = self._chance.sample(self._desks, 2)
        self._play("talk", {"caller": caller, "callee": callee, "seconds": self._seconds(5, 60)})

    def _incoming(self) -> None:
        self.incoming += 1
        talks = self._chance.random() < 0.7
        facts = {
            **self._caller(),
            "queue": self._chance.choice(("", "", "6500")),
            "ring": self._seconds(2, 12),
            "talk": self._seconds(3, 40) if talks else 0.0,
        }
        self._play("incoming", facts)

    def _waits(self) -> None:
        queue = self._chance.choice(("6500", "6501"))
        facts = {**self._caller(), "queue": queue, "patience": self._seconds(5, 50)}
        self._play("waits", facts)

    def _rings(self) -> None:
        whom = self._chance.choice(self._desks)
        self._play("rings", {**self._caller(), "extension": whom, "seconds": self._seconds(4, 25)})

    def _pause(self) -> None:
        queue, member = self._chance.choice(
            (("6500", "1000"), ("6500", "1001"), ("6501", "1004"), ("6501", "1006"))
        )
        facts = {"queue": queue, "member": f"PJSIP/{member}", "paused": self._chance.random() < 0.4}
        self._play("pause", {**facts, "reason": self._chance.choice(_REASONS)})

    def _presence(self) -> None:
        status = self._chance.choice(("available", "away", "dnd"))
        who = self._chance.choice(self._desks)
        self._play("presence", {"extension": who, "status": status, "text": "Back soon"})

    def _caller(self) -> dict[str, object]:
        number = self._chance.choice(self._outside) if self._chance.random() < 0.9 else ""
        return {"number": number, "name": self._chance.choice(_NAMES)}

    def _seconds(self, least: float, most: float) -> float:
        return self._chance.uniform(least, most)


class BusyStage(Stage):
    """Counts what it tells."""

    told = 0

    def _tell(self, kind: str, name: str, headers: Headers) -> None:
        self.told += 1
        super()._tell(kind, name, headers)

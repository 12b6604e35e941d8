# SPDX-License-Identifier: MIT
"""The people and the morning, from scenes/office.toml."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from busylamp.demo.lines import Phone
from busylamp.demo.queue_lines import Queue, queue_of


@dataclass(frozen=True, slots=True)
class Scene:
    """One thing that goes on by itself."""

    at: float
    kind: str
    facts: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Script:
    """Who works here, who waits, and what goes on."""

    me: str
    queues: list[Queue]
    phones: list[Phone]
    contacts: list[Mapping[str, str]]
    scenes: list[Scene]
    past: list[Mapping[str, Any]]  # calls of before it began

    @property
    def queue(self) -> str:
        """The first queue's number: the one I am in."""
        return self.queues[0].number


def load_script(path: Path | None = None) -> Script:
    """Read the office."""
    source = path or Path(__file__).parent / "scenes" / "office.toml"
    document = tomllib.loads(source.read_text(encoding="utf-8"))
    people = cast("list[dict[str, Any]]", document["colleague"])
    queues = cast("list[dict[str, Any]]", document["queue"])
    scenes = cast("list[dict[str, Any]]", document.get("scene", []))
    return Script(
        me=document["me"],
        queues=[queue_of(queue) for queue in queues],
        phones=[_phone(person) for person in people],
        contacts=document.get("contact", []),
        scenes=[Scene(scene["at"], scene["kind"], scene) for scene in scenes],
        past=cast("list[Mapping[str, Any]]", document.get("past", [])),
    )


def _phone(person: dict[str, Any]) -> Phone:
    phone = Phone(**{name: value for name, value in person.items() if name != "presence"})
    phone.presence = tuple(person.get("presence", phone.presence))
    return phone

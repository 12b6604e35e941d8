# SPDX-License-Identifier: MIT
"""What colleagues let others read, and the dialplan's own events, at a real PBX."""

import time
from pathlib import Path

import pytest

from busylamp.cli.replay import changes_of
from busylamp.link.recording import Index
from busylamp.telephony.changes import CustomEvent
from tests.pbx.conftest import RELAYED, STRAIGHT, Change, Office, Watcher


def wait_for_note(watcher: Watcher, note: str | None, state: str, since: int = 0) -> None:
    def told(change: Change) -> bool:
        if change["change"] != "presence_changed":
            return False
        presence = change["presence"]
        return (presence["extension"], presence["note"], presence["state"]) == ("1001", note, state)

    watcher.wait(told, f"{note} {state}", since=since)


def test_presence_text_is_told_as_it_changes_and_to_who_comes_later(office: Office) -> None:
    def say(state: str) -> None:
        told = office.pbx.cli(f"channel originate Local/{state}@presence application Wait 0.1")
        assert "No such" not in told

    watcher = office.watch(user="minimaluser")
    say("away")
    wait_for_note(watcher, "back at two", "unavailable")
    later = office.watch(user="minimaluser")
    wait_for_note(later, "back at two", "unavailable")
    seen = len(watcher.changes)
    say("dnd")
    wait_for_note(watcher, "in a meeting", "dnd", seen)
    say("clear")
    wait_for_note(watcher, None, "unavailable", seen)
    wait_for_note(later, None, "unavailable")


@pytest.mark.skipif(RELAYED, reason=STRAIGHT)
def test_an_event_of_the_dialplan_is_passed_on(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "told.ami"
    watcher = office.watch("--record", str(path))
    office.pbx.cli("channel originate Local/event@presence application Wait 0.1")
    deadline = time.monotonic() + 15.0
    while b"UserEvent: OpenCustomer" not in path.read_bytes():
        assert time.monotonic() < deadline, "no UserEvent came"
        time.sleep(0.05)
    watcher.close()
    office._watchers.remove(watcher)
    told = [
        c for c in changes_of(path.read_bytes(), Index(""), "1000") if isinstance(c, CustomEvent)
    ]
    fields = dict(told[0].fields)
    assert (told[0].name, fields["Customer"], fields["Extension"]) == (
        "OpenCustomer",
        "47 11",
        "1000",
    )

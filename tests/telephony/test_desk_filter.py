# SPDX-License-Identifier: MIT
"""The filter ROLLOUT.md gives each desk, held against every recorded scene and person in it."""

import re
from pathlib import Path

import pytest

from busylamp.ami.messages import Event
from busylamp.telephony.pbx import WANTED
from tests.pbx.desks import PAGE, manager_users, run_lines, switched_off
from tests.telephony.conftest import EXTENSIONS, events, fold, told
from tests.telephony.test_recordings import NAMES

# Which names a transfer brings is told in steps of other people's channels.
LOST = {("attended-by-phone-the-other-way-round", "1002")}
_BRACKETS = re.compile(
    r"eventfilter\((?:name\((\w+)\)|header\((\w+)\),method\((exact|starts_with)\))\) = ?(.*)"
)
# Told by the desk's own channel, number or device.
_OF_MINE = {"DialState", "NewCallerid", "NewConnectedLine", "Newstate", "DeviceStateChange"}


def regex_filters(extension: str) -> list[re.Pattern[bytes]]:
    lines = manager_users([(extension, "192.0.2.1")]).splitlines()
    found = [line.partition(" = ")[2] for line in lines if line.startswith("eventfilter")]
    assert len(found) == 2
    return [re.compile(each.replace("[:space:]", r"\s").encode()) for each in found]


def newer_passes(extension: str, event: Event) -> bool:
    for line in manager_users_newer(extension):
        parts = _BRACKETS.fullmatch(line)
        assert parts, line
        name, header, method, value = parts.groups()
        if name == event.name:
            return True
        told_value = event.get(header) if header else ""
        if told_value and method == "exact" and told_value == value:
            return True
        if told_value and method == "starts_with" and told_value.startswith(value):
            return True
    return False


_newer: dict[str, list[str]] = {}


def manager_users_newer(extension: str) -> list[str]:
    if extension not in _newer:
        lines = manager_users([(extension, "192.0.2.1")], brackets=True).splitlines()
        _newer[extension] = [line for line in lines if line.startswith("eventfilter")]
    return _newer[extension]


@pytest.mark.parametrize("form", ["expression", "brackets"])
@pytest.mark.parametrize("version", ["16", "22"])
def test_each_story_is_told_as_without_it(version: str, form: str) -> None:
    different: set[tuple[str, str]] = set()
    stories = 0
    regexes = {extension: regex_filters(extension) for extension in EXTENSIONS}
    for name in NAMES:
        happened = events(version, name)
        for extension in EXTENSIONS:
            whole = told(fold(happened, extension))
            if form == "expression":
                kept = [e for e in happened if any(r.search(e.raw) for r in regexes[extension])]
            else:
                kept = [event for event in happened if newer_passes(extension, event)]
            stories += bool(whole)
            if told(fold(kept, extension)) != whole:
                different.add((name, extension))
    assert different == LOST
    assert stories > 200


def test_every_kind_the_program_reads_comes_through() -> None:
    kinds, _ = regex_filters("1001")
    missing = {name for name in WANTED if not kinds.match(f"Event: {name}\r\n".encode())}
    assert missing == _OF_MINE
    named = {parts[1] for line in manager_users_newer("1001") if (parts := _BRACKETS.match(line))}
    # The old recorder's events are of versions that know no brackets.
    assert WANTED - named == _OF_MINE | {"MonitorStart", "MonitorStop"}


def test_users_have_least_rights_and_passwords_of_their_own() -> None:
    made = manager_users([("1001", "192.0.2.1"), ("1002", "192.0.2.2")])
    secrets = re.findall(r"^secret = ([0-9a-f]{32})$", made, re.MULTILINE)
    assert len(set(secrets)) == 2
    assert "[desk1001](desk)" in made
    assert re.findall(r"^permit = (.*)$", made, re.MULTILINE) == ["192.0.2.1", "192.0.2.2"]
    assert re.findall(r"^(?:read|write) = (.*)$", made, re.MULTILINE) == [
        "call,agent,user",
        "originate,call,agent,reporting",
    ]
    assert "system" not in made
    assert PAGE.read_text("utf-8").count("488 of 490") == 1


@pytest.mark.parametrize("version", ["16", "22"])
def test_stories_need_no_kind_that_is_switched_off(version: str) -> None:
    assert not WANTED & set(switched_off())
    seen: set[str] = set()
    for name in NAMES:
        happened = events(version, name)
        kept = [event for event in happened if event.name not in switched_off()]
        seen |= {event.name for event in happened} - {event.name for event in kept}
        for extension in EXTENSIONS:
            assert told(fold(kept, extension)) == told(fold(happened, extension))
    assert {"Newexten", "VarSet", "BridgeCreate"} <= seen


def test_one_desk_is_not_told_the_steps_of_another_whose_number_begins_so() -> None:
    _, mine = regex_filters("100")
    step = b"Event: Newstate\r\nChannel: PJSIP/%s-0000000a\r\n"
    assert mine.search(step % b"100")
    assert not mine.search(step % b"1001")
    for number, passes in (("100", True), ("1001", False)):
        channel = f"PJSIP/{number}-0000000a"
        assert newer_passes("100", Event.of("Newstate", [("Channel", channel)])) is passes


def test_who_has_a_password_keeps_it_when_desks_come(tmp_path: Path) -> None:
    """Rows as people save them: a carriage return, a blank line, none at the end, a bad one."""
    run_lines(tmp_path, "1001,192.0.2.1\n")
    first = made_secrets(tmp_path)
    told = run_lines(
        tmp_path, "1001,192.0.2.9\r\n\r\n10 02,\r\n,192.0.2.3\r\nx;y,1\r\n1003,10.0.0.0/8"
    )
    second = made_secrets(tmp_path)
    assert second["desk1001"] == first["desk1001"]
    assert list(second) == ["desk1001", "desk1003"]
    assert told.count("left out:") == 3
    handed_out = (tmp_path / "busylamp-passwords.txt").read_text().splitlines()
    assert handed_out == [f"{desk} {secret}" for desk, secret in second.items()]
    assert "permit = 192.0.2.9" in (tmp_path / "busylamp-desks.conf").read_text()


def made_secrets(folder: Path) -> dict[str, str]:
    text = (folder / "busylamp-desks.conf").read_text()
    return dict(re.findall(r"^\[(\w+)\]\(desk\)\nsecret = ([0-9a-f]{32})$", text, re.MULTILINE))

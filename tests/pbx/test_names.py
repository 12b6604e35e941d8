# SPDX-License-Identifier: MIT
"""Colleagues without a mailbox have their names, at a real PBX and before anybody calls."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from busylamp.settings.file import load
from tests.pbx.asterisk import Asterisk
from tests.pbx.conftest import Change, Office, Watcher
from tests.seat import open_seat

JUDY = 'Judy "JJ" Jürgens'
NAMELESS = ("1021", "1022", "1023", "1024")  # no caller ID, a number, the company's, a placeholder


def wait_for_name(watcher: Watcher, extension: str, name: str) -> None:
    def told(change: Change) -> bool:
        presence = change.get("presence", {})
        return (presence.get("extension"), presence.get("name")) == (extension, name)

    watcher.wait(told, f"{extension} {name}")


def names(watcher: Watcher) -> dict[str, str | None]:
    presences = [c["presence"] for c in watcher.changes if c["change"] == "presence_changed"]
    return {presence["extension"]: presence["name"] for presence in presences}


@pytest.mark.parametrize("user", ["agentuser", "minimaluser"])
def test_a_phones_caller_id_names_its_user(office: Office, user: str) -> None:
    watcher = office.watch(user=user)
    wait_for_name(watcher, "1020", JUDY)
    told = names(watcher)
    assert (told["1001"], told["1003"]) == ("Bob Brown", "Zoë Müller")  # as their mailboxes say
    assert [told[extension] for extension in NAMELESS] == [None] * 4


@pytest.fixture
def freepbx(pbx: Asterisk) -> None:
    """Names in the database, before anybody signs in, a relay too."""
    for extension, name in (("1020", "Judy of FreePBX"), ("1024", "Dora Device")):
        pbx.cli(f'database put AMPUSER "{extension}/cidname" "{name}"')


@pytest.mark.usefixtures("freepbx", "office")
def test_freepbx_names_its_users_in_its_database(office: Office) -> None:
    watcher = office.watch()
    wait_for_name(watcher, "1020", "Judy of FreePBX")
    wait_for_name(watcher, "1024", "Dora Device")
    assert names(watcher)["1021"] is None


@pytest.fixture
def chan_sip(pbx: Asterisk) -> Iterator[None]:
    """The older channel driver: what it can be asked is learned by who signs in afterwards."""
    if not list(pbx.folder.glob("usr/lib/**/modules/chan_sip.so")):
        pytest.skip("chan_sip is no part of this Asterisk")
    pbx.cli("module load chan_sip.so")
    yield
    pbx.cli("module unload chan_sip.so")


@pytest.mark.usefixtures("chan_sip", "office")
def test_an_older_phone_names_its_user(office: Office) -> None:
    wait_for_name(office.watch(), "1025", "Otto Older")


def test_looking_for_names_leaves_no_complaint_at_the_pbx(office: Office) -> None:
    log = office.pbx.folder / office.pbx.lab[1:] / "log" / "messages"
    before = len(log.read_bytes())
    wait_for_name(office.watch(), "1020", JUDY)
    said = log.read_bytes()[before:].decode()
    assert not [line for line in said.splitlines() if "WARNING" in line or "ERROR" in line]


def test_the_window_lists_them_by_name(office: Office, qtbot: QtBot, tmp_path: Path) -> None:
    settings = load(office.settings() / "settings.toml").settings
    seat = open_seat(qtbot, tmp_path / "seat", settings, given=office.secret())
    seat.wait_until_up()

    def listed() -> dict[str, str]:
        return {person.number: person.name for person in seat.people()}

    seat.wait_until(lambda: listed().get("1020") == JUDY)
    assert listed()["1021"] == "1021"
    assert seat.close()

# SPDX-License-Identifier: MIT
"""What the user changes is kept at once: settings, favourites, contacts; and what a test found."""

import socket
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from busylamp.ami.secret import Secret
from busylamp.desk.doctor.finding import Finding, Verdict
from busylamp.desk.signin import Entered
from busylamp.services.preferences import Preferences
from busylamp.services.setup import SetupTest
from busylamp.settings.file import load
from busylamp.settings.model import Appearance, MeSettings, PbxSettings, Settings
from busylamp.stores.contacts import Contact, ContactNumber
from busylamp.telephony.changes import PresenceChanged, PresenceGone
from busylamp.telephony.model import ExtensionNumber, Presence, PresenceState
from tests.ui.rig import Rig, open_rig

DARK = replace(Settings(), window=replace(Settings().window, appearance=Appearance.DARK))
GOOD = Finding(step="address", verdict=Verdict.GOOD, title="Good")


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Rig:
    made = open_rig(qtbot, tmp_path)
    made.up()
    return made


def ana(*, favourite: bool = False) -> Contact:
    numbers = (ContactNumber(number="+442079460018", label="work"),)
    return Contact(name="Ana", numbers=numbers, favourite=favourite)


def test_settings_are_kept_at_once_and_told_once(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "settings.toml", Settings())
    told: list[object] = []
    preferences.changed.connect(told.append)
    preferences.change(DARK)
    preferences.change(DARK)
    assert len(told) == 1
    assert load(tmp_path / "settings.toml").settings == DARK


def test_the_same_settings_are_not_written_again(qtbot: QtBot, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "settings.toml", Settings())
    preferences.change(Settings())
    assert not (tmp_path / "settings.toml").exists()


def test_the_file_may_come_back(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("in the way")
    preferences = Preferences(tmp_path / "folder" / "settings.toml", Settings())
    troubles: list[str] = []
    preferences.not_saved.connect(troubles.append)
    preferences.change(DARK)
    assert len(troubles) == 1
    (tmp_path / "folder").unlink()
    preferences.change(replace(DARK, pbx=replace(DARK.pbx, host="h")))
    assert len(troubles) == 1
    assert load(tmp_path / "folder" / "settings.toml").settings == preferences.settings


def test_what_could_not_be_saved_is_saved_later_and_told_once(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "folder" / "settings.toml"
    preferences = Preferences(path, Settings())
    preferences.change(replace(Settings(), pbx=replace(Settings().pbx, host="h")))
    path.rename(tmp_path / "kept")
    path.parent.rmdir()
    path.parent.write_text("in the way")
    troubles: list[str] = []
    preferences.not_saved.connect(troubles.append)
    for port in (1, 2, 3):
        settings = preferences.settings
        preferences.change(replace(settings, pbx=replace(settings.pbx, port=port)))
    assert len(troubles) == 1
    path.parent.unlink()
    path.parent.mkdir()
    (tmp_path / "kept").rename(path)
    preferences.change(replace(preferences.settings, window=DARK.window))
    assert load(path).settings == preferences.settings
    assert load(path).settings.pbx.port == 3


def test_what_could_not_be_saved_is_saved_at_the_end(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "folder" / "settings.toml"
    path.parent.write_text("in the way")
    preferences = Preferences(path, Settings())
    preferences.change(DARK)
    path.parent.unlink()
    preferences.close()
    assert load(path).settings == DARK


def test_favourites_are_kept_where_they_belong(rig: Rig) -> None:
    people = rig.services.people
    told: list[int] = []
    people.changed.connect(lambda: told.append(1))
    rig.show_lamp("1002", "Tomas", PresenceState.IDLE)
    (tomas,) = people.colleagues()
    people.set_favourite(tomas, favourite=True)
    people.set_favourite(tomas, favourite=True)
    assert rig.services.preferences.settings.window.favourites == ("1002",)
    people.save(ana())
    (contact,) = people.contacts(10)
    people.set_favourite(contact, favourite=True)
    assert [person.name for person in people.favourites()] == ["Tomas", "Ana"]
    people.set_favourite(tomas, favourite=False)
    assert [person.name for person in people.favourites()] == ["Ana"]
    assert len(told) == 5
    rig.close()


def test_lamps_come_and_go(rig: Rig) -> None:
    told: list[object] = []
    rig.services.people.presence_changed.connect(told.append)
    number = ExtensionNumber("1002")
    news = (
        PresenceChanged(presence=Presence(extension=number, state=PresenceState.BUSY)),
        PresenceGone(extension=number),
    )
    rig.hear(news[0])
    (person,) = rig.services.people.colleagues()
    assert person.state is PresenceState.BUSY
    rig.hear(news[1])
    assert told == list(news)
    assert rig.services.people.colleagues() == ()
    assert rig.services.people.refreshed(person) is person
    rig.close()


def test_what_an_older_test_finds_is_dropped(qtbot: QtBot) -> None:
    parent = QObject()
    test = SetupTest(parent)
    found, finished = list[object](), list[object]()
    test.found.connect(found.append)
    test.finished.connect(finished.append)
    test.cancel()
    test.arrived(0, GOOD)
    test.arrived(0, (b"", ()))
    assert (found, finished) == ([], [])
    test.arrived(1, GOOD)
    test.arrived(1, (b"", ()))
    assert (found, finished) == ([GOOD], [(GOOD,)])


def test_a_test_nobody_waits_for_hangs_up(qtbot: QtBot) -> None:
    """A phone system that says nothing would else be listened to for seconds."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        silent.settimeout(10)
        pbx = PbxSettings(host="127.0.0.1", port=silent.getsockname()[1], tls=False, username="u")
        test = SetupTest()
        test.start(Entered(Settings(pbx=pbx, me=MeSettings(extension="1000")), Secret("secret")))
        with silent.accept()[0] as connection:
            connection.settimeout(2)  # it waits for a greeting for 4
            test.cancel()
            assert connection.recv(100) == b""

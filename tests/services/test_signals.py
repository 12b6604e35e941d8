# SPDX-License-Identifier: MIT
"""What each signal carries: type checkers don't see it, so a test does."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import SignalInstance
from pytestqt.qtbot import QtBot

from busylamp.demo.stage import Stage
from busylamp.desk.access import Access
from busylamp.desk.asking import WishRefused
from busylamp.desk.cards import CallNews
from busylamp.desk.dialling import DialAttempt
from busylamp.desk.doctor.finding import Finding
from busylamp.desk.office import Me
from busylamp.desk.signin import Entered
from busylamp.services.build import Services, build_services
from busylamp.services.line import SecretNeed
from busylamp.services.preferences import Preferences, PreferencesChanged
from busylamp.services.setup import SetupTest
from busylamp.settings.model import Appearance, Settings
from busylamp.settings.places import home_at
from busylamp.stores.contacts import Contact, ContactNumber
from busylamp.system.secrets.protocol import SecretError
from busylamp.telephony.changes import CallEnded, PresenceChanged
from busylamp.telephony.model import CallId, CallResult, CallState
from busylamp.telephony.reasons import LineState, LineTrouble, SecretTrouble
from busylamp.telephony.status import LineChanged
from tests.seat import LastingStore, keys_of, settings_of
from tests.ui.rig import call_of


class Heard:
    """What some signals carried."""

    def __init__(self, *signals: SignalInstance) -> None:
        self.values: list[object] = []
        for signal in signals:
            signal.connect(self.values.append)

    @property
    def kinds(self) -> set[type]:
        return {type(value) for value in self.values}


@pytest.fixture
def services(stage: Stage, tmp_path: Path) -> Iterator[Services]:
    made = build_services(
        home_at(tmp_path), settings_of(stage), keys=keys_of(LastingStore()), given=stage.secret
    )
    yield made
    assert made.stop()


def test_signing_in(qtbot: QtBot, services: Services) -> None:
    line = services.line
    heard = Heard(line.changed, line.access_changed, services.phone.me_changed)
    services.start()
    qtbot.waitUntil(lambda: line.status.state is LineState.UP)
    assert heard.kinds == {LineChanged, Access, Me}


def test_a_refused_secret(qtbot: QtBot, services: Services, stage: Stage) -> None:
    stage.refuse_logins(refuse=True)
    heard = Heard(services.line.secret_needed)
    services.start()
    qtbot.waitUntil(lambda: heard.values == [SecretNeed(LineTrouble.LOGIN_REFUSED)])


def test_a_call_and_its_lamps(qtbot: QtBot, services: Services, stage: Stage) -> None:
    services.start()
    qtbot.waitUntil(lambda: services.line.status.state is LineState.UP)
    phone = services.phone
    heard = Heard(phone.call_changed, phone.attempt_changed, services.people.presence_changed)
    failed = Heard(phone.wish_refused)
    phone.dial("1002")
    qtbot.waitUntil(lambda: heard.kinds == {CallNews, DialAttempt, PresenceChanged})
    phone.hang_up(CallId("no such call"))
    qtbot.waitUntil(lambda: failed.kinds == {WishRefused})
    stage.hang_up_all()
    qtbot.waitUntil(lambda: not phone.calls)


def test_contacts(services: Services) -> None:
    people = services.people
    changed: list[int] = []
    people.changed.connect(lambda: changed.append(people.count))
    people.save(Contact(name="Ana", numbers=(ContactNumber(number="1234567", label="work"),)))
    assert changed == [1]


def test_the_journal(qtbot: QtBot, services: Services, stage: Stage) -> None:
    services.start()
    qtbot.waitUntil(lambda: services.line.status.state is LineState.UP)
    journal = services.journal
    changed: list[int] = []
    journal.changed.connect(lambda: changed.append(1))
    missed, not_kept = Heard(journal.missed_changed), Heard(journal.not_kept)
    journal.get_ready()
    assert missed.values == [0]
    services.phone.dial("1002")
    qtbot.waitUntil(lambda: bool(services.phone.calls))
    stage.hang_up_all()
    qtbot.waitUntil(lambda: len(journal.page()) == 1)
    assert changed == [1]
    [entry] = journal.page()
    note = journal.note_call(entry.id, "no answer")
    journal.change_note(note, "asleep?")
    assert [each.text for each in journal.notes(call=entry.id)] == ["asleep?"]
    assert journal.timeline(numbers=["1002"])
    journal.delete_note(note)
    journal.delete(entry.id)
    assert (journal.page(), len(changed)) == ((), 5)
    assert not_kept.values == []


def test_a_call_that_can_not_be_written_is_told(
    qtbot: QtBot, services: Services, tmp_path: Path
) -> None:
    journal = services.journal
    not_kept = Heard(journal.not_kept)
    call = replace(call_of("Ana"), state=CallState.ENDED, result=CallResult.MISSED)
    with closing(sqlite3.connect(home_at(tmp_path).database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        services.reception._on_news((CallEnded(call=call),))
        assert not_kept.values == ["database is locked"]
    assert journal.unseen() == 1


def test_preferences_are_used_though_they_can_not_be_kept(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    preferences = Preferences(tmp_path / "file" / "settings.toml", Settings())
    window = replace(preferences.settings.window, appearance=Appearance.DARK)
    wanted = replace(preferences.settings, window=window)
    changed, not_saved = Heard(preferences.changed), Heard(preferences.not_saved)
    preferences.change(wanted)
    assert preferences.settings == wanted
    assert changed.values == [PreferencesChanged(Settings(), wanted)]
    assert not_saved.kinds == {str}


def test_the_set_up_test(qtbot: QtBot, stage: Stage) -> None:
    test = SetupTest()
    found, finished = Heard(test.found), Heard(test.finished)
    test.start(Entered(settings_of(stage), stage.secret))
    qtbot.waitUntil(lambda: bool(finished.values), timeout=15_000)
    assert found.kinds == {Finding}
    assert finished.values == [tuple(found.values)]


def test_a_keyring_that_fails_asks_for_the_password(
    qtbot: QtBot, stage: Stage, tmp_path: Path
) -> None:
    class Broken(LastingStore):
        def get(self, service: str, user: str) -> str | None:
            raise SecretError(SecretTrouble.LOCKED)

    services = build_services(home_at(tmp_path), settings_of(stage), keys=keys_of(Broken()))
    heard = Heard(services.line.secret_needed)
    services.start()
    wanted = SecretNeed(LineTrouble.NO_SECRET, SecretTrouble.LOCKED)
    qtbot.waitUntil(lambda: heard.values == [wanted])
    assert services.stop()

# SPDX-License-Identifier: MIT
"""Signing in: a keyring that hangs blocks nobody, and a secret goes where it belongs only."""

import functools
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTimer, SignalInstance
from pytestqt.qtbot import QtBot

from busylamp.ami.secret import Secret
from busylamp.desk import keys as keys_module
from busylamp.desk.keys import Keys
from busylamp.desk.office import Office
from busylamp.link.line import Account
from busylamp.services.line import LineService, SecretNeed
from busylamp.services.preferences import Preferences
from busylamp.settings.file import load
from busylamp.settings.model import MeSettings, PbxSettings, Settings
from busylamp.stores.contacts import Contacts
from busylamp.stores.database import open_database
from busylamp.system.secrets.choose import Chosen
from busylamp.system.secrets.memory import MemoryStore
from busylamp.system.secrets.patient import within_deadline
from busylamp.system.secrets.protocol import SecretError
from busylamp.telephony.reasons import LineState, LineTrouble, SecretTrouble
from busylamp.telephony.status import Certificate, LineChanged
from tests.desk.conftest import FakeLine
from tests.seat import LastingStore, keys_of

HERE = PbxSettings(host="ucm.example.net", username="amiuser1")
SETTINGS = Settings(pbx=HERE, me=MeSettings(extension="1000"))
ENTRY = ("busylamp ucm.example.net:5039", "amiuser1")


@dataclass
class Recorder(FakeLine):
    """Remembers what was opened, with which secret."""

    opened: list[tuple[Account, str]] = field(default_factory=list[tuple[Account, str]])
    closed: int = 0
    probed: int = 0

    def open(self, account: Account, secret: Secret) -> None:
        self.opened.append((account, secret.reveal()))

    def close(self) -> None:
        self.closed += 1

    def probe(self) -> None:
        self.probed += 1


class Hanging(LastingStore):
    """A prompt that nobody sees."""

    def __init__(self, event: threading.Event) -> None:
        super().__init__()
        self.event = event

    def get(self, service: str, user: str) -> str | None:
        self.event.wait()
        return super().get(service, user)


class Failing(LastingStore):
    def set(self, service: str, user: str, secret: str) -> None:
        raise SecretError(SecretTrouble.NOT_KEPT)


@dataclass
class Bench:
    """The service between a recorder and a keyring."""

    bot: QtBot
    line: Recorder
    office: Office
    preferences: Preferences
    service: LineService

    def status(self, state: LineState, trouble: LineTrouble | None = None) -> LineChanged:
        """Let the line be so."""
        changed = LineChanged(state=state, trouble=trouble)
        for event in self.office.hear((changed,)):
            self.service.hear(event)
        return changed

    def move_to(self, host: str) -> None:
        settings = self.preferences.settings
        pbx = replace(settings.pbx, host=host)
        self.preferences.change(replace(settings, pbx=pbx))

    def heard(self, signal: SignalInstance) -> list[object]:
        values: list[object] = []
        signal.connect(values.append)
        return values


def bench_of(bot: QtBot, home: Path, keys: Keys, settings: Settings = SETTINGS) -> Bench:
    line, preferences = Recorder(), Preferences(home / "settings.toml", settings)
    contacts = Contacts(open_database(":memory:"))
    office = Office(
        line,
        settings=lambda: preferences.settings,
        contacts=contacts,
        region=lambda: "GB",
        clock=time.monotonic,
    )
    return Bench(bot, line, office, preferences, LineService(line, office, keys, preferences))


@pytest.fixture
def prompt(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """What a hanging keyring waits for; it is given up after 0.3 s instead of 5."""
    event = threading.Event()
    shorter = functools.partial(within_deadline, deadline=0.3)
    monkeypatch.setattr(keys_module, "within_deadline", shorter)
    yield event
    event.set()
    assert within_deadline(lambda: "answers again") == "answers again"


def let_the_keyring_answer(qtbot: QtBot) -> None:
    """Wait until nothing is on its way from the keyring any more."""
    qtbot.waitUntil(lambda: not any(each.name == "keys" for each in threading.enumerate()))
    QCoreApplication.processEvents()


def test_a_keyring_that_hangs_blocks_nobody(
    qtbot: QtBot, tmp_path: Path, prompt: threading.Event
) -> None:
    bench = bench_of(qtbot, tmp_path, keys_of(Hanging(prompt)))
    needs = bench.heard(bench.service.secret_needed)
    beats: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(time.monotonic()))
    timer.start(10)
    begun = time.monotonic()
    bench.service.sign_in()
    assert time.monotonic() - begun < 0.2
    wanted = SecretNeed(LineTrouble.NO_SECRET, SecretTrouble.NO_ANSWER)
    qtbot.waitUntil(lambda: needs == [wanted])
    timer.stop()
    assert len(beats) > 5
    assert bench.line.opened == []


def test_what_was_typed_meanwhile_is_not_asked_for_again(
    qtbot: QtBot, tmp_path: Path, prompt: threading.Event
) -> None:
    store = Hanging(prompt)
    store.set(*ENTRY, "an old one")
    bench = bench_of(qtbot, tmp_path, keys_of(store))
    needs = bench.heard(bench.service.secret_needed)
    bench.service.sign_in()
    bench.service.sign_in(Secret("typed"))
    prompt.set()
    let_the_keyring_answer(qtbot)
    assert [secret for _, secret in bench.line.opened] == ["typed"]
    assert needs == []


def test_who_signed_out_is_not_signed_in_by_a_late_keyring(qtbot: QtBot, tmp_path: Path) -> None:
    store = LastingStore()
    store.set(*ENTRY, "kept")
    bench = bench_of(qtbot, tmp_path, keys_of(store))
    bench.service.sign_in()
    bench.service.sign_out()
    let_the_keyring_answer(qtbot)
    assert bench.line.closed == 1
    assert bench.line.opened == []


def test_the_kept_secret_is_used(qtbot: QtBot, tmp_path: Path) -> None:
    store = LastingStore()
    store.set(*ENTRY, "kept")
    bench = bench_of(qtbot, tmp_path, keys_of(store))
    bench.service.sign_in()
    qtbot.waitUntil(lambda: len(bench.line.opened) == 1)
    assert bench.line.opened == [(Account(pbx=HERE, me=SETTINGS.me), "kept")]


def test_without_settings_nobody_is_asked(qtbot: QtBot, tmp_path: Path) -> None:
    bench = bench_of(qtbot, tmp_path, keys_of(LastingStore()), Settings())
    bench.service.sign_in(Secret("x"))
    assert bench.line.opened == []


def test_a_keyring_that_does_not_keep_says_so_and_signs_in(qtbot: QtBot, tmp_path: Path) -> None:
    bench = bench_of(qtbot, tmp_path, keys_of(Failing()))
    troubles = bench.heard(bench.service.keyring_trouble)
    needs = bench.heard(bench.service.secret_needed)
    bench.service.sign_in_with(Secret("typed"))
    qtbot.waitUntil(lambda: troubles == [SecretTrouble.NOT_KEPT])
    assert [secret for _, secret in bench.line.opened] == ["typed"]
    assert needs == []


def test_without_a_keyring_the_secret_of_this_run_is_used(qtbot: QtBot, tmp_path: Path) -> None:
    store = MemoryStore()
    store.set(*ENTRY, "this run")
    keys = Keys(lambda _: Chosen(store, SecretTrouble.NO_KEYRING))
    bench = bench_of(qtbot, tmp_path, keys)
    troubles = bench.heard(bench.service.keyring_trouble)
    bench.service.sign_in_with(Secret(""))
    qtbot.waitUntil(lambda: len(bench.line.opened) == 1)
    assert troubles == [SecretTrouble.NO_KEYRING]


@pytest.mark.parametrize("state", [LineState.REFUSED, LineState.IDENTITY, LineState.OFF])
def test_try_now_signs_in_anew_where_the_line_stopped(
    qtbot: QtBot, tmp_path: Path, state: LineState
) -> None:
    bench = bench_of(qtbot, tmp_path, keys_of(LastingStore()))
    bench.service.sign_in(Secret("typed"))
    bench.status(state)
    bench.service.retry()
    assert [secret for _, secret in bench.line.opened] == ["typed", "typed"]
    bench.status(LineState.WAITING)
    bench.service.retry()
    assert (len(bench.line.opened), bench.line.probed) == (2, 1)


def test_a_refused_password_is_asked_about_and_not_tried_again(
    qtbot: QtBot, tmp_path: Path
) -> None:
    """Ten clicks on Try now would be ten failed logins, and the whole office banned."""
    bench = bench_of(qtbot, tmp_path, keys_of(LastingStore()))
    needs = bench.heard(bench.service.secret_needed)
    bench.service.sign_in(Secret("typed"))
    bench.status(LineState.REFUSED, LineTrouble.LOGIN_REFUSED)
    needs.clear()
    for _ in range(10):
        bench.service.retry()
    assert len(bench.line.opened) == 1
    assert needs == [SecretNeed(LineTrouble.LOGIN_REFUSED)] * 10


@pytest.mark.parametrize(
    ("state", "probed"),
    [
        (LineState.UP, 1),
        (LineState.WAITING, 1),
        (LineState.REFUSED, 0),
        (LineState.IDENTITY, 0),
        (LineState.OFF, 0),
    ],
)
def test_after_a_sleep_only_a_line_that_stood_is_looked_at(
    qtbot: QtBot, tmp_path: Path, state: LineState, probed: int
) -> None:
    """A refused password is never tried again by itself."""
    bench = bench_of(qtbot, tmp_path, keys_of(LastingStore()))
    bench.service.sign_in(Secret("typed"))
    bench.status(state)
    bench.service.look()
    assert (len(bench.line.opened), bench.line.probed) == (1, probed)


def test_a_secret_does_not_go_to_another_place(qtbot: QtBot, tmp_path: Path) -> None:
    bench = bench_of(qtbot, tmp_path, keys_of(LastingStore()))
    needs = bench.heard(bench.service.secret_needed)
    bench.service.sign_in(Secret("typed"))
    bench.move_to("other.example.net")
    bench.status(LineState.REFUSED)
    bench.service.retry()
    qtbot.waitUntil(lambda: needs == [SecretNeed(LineTrouble.NO_SECRET)])
    assert len(bench.line.opened) == 1


def test_trust_pins_and_signs_in(qtbot: QtBot, tmp_path: Path) -> None:
    bench = bench_of(qtbot, tmp_path, keys_of(LastingStore()))
    bench.service.sign_in(Secret("typed"))
    bench.service.trust(Certificate(spki_sha256="ab" * 32, sha256="cd" * 32))
    assert [account.pbx.pin for account, _ in bench.line.opened] == ["", "ab" * 32]
    assert bench.preferences.settings.pbx.pin == "ab" * 32


def test_what_the_line_says_is_told_to_whom_it_concerns(qtbot: QtBot, tmp_path: Path) -> None:
    bench = bench_of(qtbot, tmp_path, keys_of(LastingStore()))
    service = bench.service
    identities, needs = bench.heard(service.identity_needed), bench.heard(service.secret_needed)
    all_of_it = bench.heard(service.changed)
    unknown = bench.status(LineState.IDENTITY, LineTrouble.CERTIFICATE_UNKNOWN)
    refused = bench.status(LineState.REFUSED, LineTrouble.LOGIN_REFUSED)
    unsendable = bench.status(LineState.REFUSED, LineTrouble.LOGIN_UNSENDABLE)
    waiting = bench.status(LineState.WAITING, LineTrouble.SILENT)
    assert identities == [unknown]
    assert needs == [
        SecretNeed(LineTrouble.LOGIN_REFUSED),
        SecretNeed(LineTrouble.LOGIN_UNSENDABLE),
    ]
    assert all_of_it == [unknown, refused, unsendable, waiting]


def test_another_seat_signs_in_anew_and_no_longer_rings_the_old_phone(
    qtbot: QtBot, tmp_path: Path
) -> None:
    me = MeSettings(extension="1000", channel="PJSIP/old")
    settings = replace(SETTINGS, me=me)
    bench = bench_of(qtbot, tmp_path, keys_of(LastingStore()), settings)
    bench.service.sign_in(Secret("geheim7"))
    bench.service.take_seat("1001")
    assert bench.preferences.settings.me == MeSettings(extension="1001")
    account, secret = bench.line.opened[-1]
    assert (account.me.extension, secret, len(bench.line.opened)) == ("1001", "geheim7", 2)


class Named(LastingStore):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name


def test_a_keyring_that_changes_between_runs_is_told_of_and_asked_for_once(
    qtbot: QtBot, tmp_path: Path
) -> None:
    """KWallet, then another keyring, then none, then KWallet again: each starts, none loops."""
    wallet, service = Named("KWallet"), Named("Secret Service")
    bench = bench_of(qtbot, tmp_path, keys_of(wallet))
    bench.service.sign_in_with(Secret("first"))
    qtbot.waitUntil(lambda: bench.preferences.settings.pbx.keyring == "KWallet")

    def restart(chosen: Chosen) -> tuple[Bench, list[object], list[str]]:
        asked: list[str] = []

        def choose(first: str) -> Chosen:
            asked.append(first)
            return chosen

        kept = load(tmp_path / "settings.toml").settings
        made = bench_of(qtbot, tmp_path, Keys(choose), kept)
        needs = made.heard(made.service.secret_needed)
        made.service.sign_in()
        qtbot.waitUntil(lambda: bool(needs or made.line.opened))
        let_the_keyring_answer(qtbot)
        return made, needs, asked

    gone = SecretNeed(LineTrouble.NO_SECRET, SecretTrouble.GONE, "KWallet")
    made, needs, asked = restart(Chosen(service))
    assert (needs, asked, made.line.opened) == ([gone], ["KWallet"], [])
    made.service.sign_in_with(Secret("again"))
    qtbot.waitUntil(lambda: made.preferences.settings.pbx.keyring == "Secret Service")

    made, needs, asked = restart(Chosen(MemoryStore(), SecretTrouble.NO_KEYRING))
    assert needs == [SecretNeed(LineTrouble.NO_SECRET, SecretTrouble.GONE, "Secret Service")]
    made.service.sign_in_with(Secret("this run"))
    let_the_keyring_answer(qtbot)
    assert [secret for _, secret in made.line.opened] == ["this run"]

    made, needs, _ = restart(Chosen(wallet))
    assert ([secret for _, secret in made.line.opened], needs) == (["first"], [])
    assert made.preferences.settings.pbx.keyring == "KWallet"


def test_a_keyring_that_has_it_no_longer_is_named(qtbot: QtBot, tmp_path: Path) -> None:
    kept = replace(SETTINGS, pbx=replace(HERE, keyring="test"))
    bench = bench_of(qtbot, tmp_path, keys_of(LastingStore()), kept)
    needs = bench.heard(bench.service.secret_needed)
    bench.service.sign_in()
    qtbot.waitUntil(lambda: bool(needs))
    assert needs == [SecretNeed(LineTrouble.NO_SECRET, SecretTrouble.GONE, "test")]


def test_a_keyring_that_is_only_locked_is_not_called_gone(qtbot: QtBot, tmp_path: Path) -> None:
    kept = replace(SETTINGS, pbx=replace(HERE, keyring="test"))
    keys = Keys(lambda _: Chosen(MemoryStore(), SecretTrouble.LOCKED))
    bench = bench_of(qtbot, tmp_path, keys, kept)
    needs = bench.heard(bench.service.secret_needed)
    bench.service.sign_in()
    qtbot.waitUntil(lambda: bool(needs))
    assert needs == [SecretNeed(LineTrouble.NO_SECRET, SecretTrouble.LOCKED)]

# SPDX-License-Identifier: MIT
"""Calls missed while the computer was off are in its history when it comes back, each once."""

import asyncio
import time
from collections.abc import Generator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from nats.js.errors import KeyNotFoundError

from busylamp.ami.secret import Secret
from busylamp.desk.journal import Journal
from busylamp.desk.office import Office
from busylamp.link.line import Account, News
from busylamp.link.relayed.address import parse
from busylamp.link.relayed.form import Beat, Picture
from busylamp.link.relayed.mirror import Mirror
from busylamp.link.relayed.nats import connect
from busylamp.relay.board import MOST_ENDED
from busylamp.relay.board import Desk as BoardDesk
from busylamp.settings.model import MeSettings, Settings
from busylamp.stores.contacts import Contacts
from busylamp.stores.database import open_database
from busylamp.stores.entries import Entry
from busylamp.stores.history import History
from busylamp.telephony.changes import CallEnded, CallRinging, CallStarted
from busylamp.telephony.model import (
    Call,
    CallId,
    CallResult,
    CallState,
    Direction,
    EndReason,
    ExtensionNumber,
    Party,
)
from busylamp.telephony.reasons import LineState
from tests.desk.conftest import FakeLine
from tests.link.rig import looped, until
from tests.relay.rig import SECONDS, Ear, Site, ear, running, site


@pytest.fixture
def place(tmp_path: Path) -> Generator[Site]:
    with site(tmp_path) as made:
        yield made


@dataclass
class Desk:
    """A desk's history without a window: on the disk, so that it outlives the program."""

    file: Path

    def __post_init__(self) -> None:
        database = open_database(self.file)
        self.history = History(database)
        settings = Settings(me=MeSettings(extension="1000"))
        self.office = Office(
            FakeLine(),
            settings=lambda: settings,
            contacts=Contacts(database),
            region=lambda: "",
            clock=time.time,
        )
        self.journal = Journal(self.history, self.office.names, lambda: settings, time.time)

    def take(self, told: Ear) -> None:
        """Hear what a line told."""
        self.hear(*told.news)

    def hear(self, *news: News) -> None:
        for event in self.office.hear(news):
            self.journal.hear(event)

    def account(self, place: Site) -> Account:
        return replace(place.account(relay=True), since=self.journal.heard_until())

    def entries(self) -> list[Entry]:
        return [row for row in self.history.page() if isinstance(row, Entry)]


async def ringing(witness: Ear) -> None:
    await witness.until(
        lambda: witness.calls() and witness.calls()[-1].call.state is CallState.RINGING
    )


async def missed(place: Site, witness: Ear, number: str) -> None:
    """Somebody calls 1000, and nobody answers."""
    known = len(witness.of(CallEnded))
    place.stage.play("incoming", number=number, name=f"Caller {number}", ring=600.0)
    await witness.until(
        lambda: witness.calls() and witness.calls()[-1].call.state is CallState.RINGING
    )
    place.stage.hang_up_all()
    await witness.until(lambda: len(witness.of(CallEnded)) > known)


@looped
async def test_three_calls_missed_while_desk_and_relay_were_off(
    place: Site, tmp_path: Path
) -> None:
    desk = Desk(tmp_path / "desk.sqlite")
    async with ear(place.account(relay=False), place.stage.secret) as witness:
        await witness.up()
        async with running(place.relay()):
            async with ear(desk.account(place), place.seed("1000")) as on:
                await on.up()
                await missed(place, witness, "2001")
                await on.until(lambda: on.of(CallEnded))
            desk.take(on)
            assert len(desk.entries()) == 1
            await missed(place, witness, "2002")
            await missed(place, witness, "2003")
        other = place.account("1002", relay=True)
        async with running(place.relay()), ear(other, place.seed("1002")) as awake:
            await awake.up()
            await missed(place, witness, "2004")
        async with running(place.relay()), ear(desk.account(place), place.seed("1000")) as back:
            await back.up()
        desk.take(back)
    assert [entry.number for entry in desk.entries()] == ["2004", "2003", "2002", "2001"]
    assert {entry.result for entry in desk.entries()} == {CallResult.MISSED}
    assert desk.journal.unseen() == 4
    assert len(back.of(CallStarted)) == len(back.of(CallEnded)) >= 3
    assert back.of(CallRinging) == []
    # What was deleted stays so, and a program that starts again hears nothing twice.
    for entry in desk.entries():
        desk.journal.delete(entry.id)
    async with running(place.relay()), ear(desk.account(place), place.seed("1000")) as again:
        await again.up()
    desk.take(again)
    assert [entry.number for entry in desk.entries()] == []


@looped
async def test_a_call_missed_while_the_message_server_was_down(place: Site, tmp_path: Path) -> None:
    desk = Desk(tmp_path / "desk.sqlite")
    async with ear(place.account(relay=False), place.stage.secret) as witness:
        await witness.up()
        async with running(place.relay()) as relay:
            async with ear(desk.account(place), place.seed("1000")) as on:
                await on.up()
                await missed(place, witness, "2001")
                await on.until(lambda: on.of(CallEnded))
            desk.take(on)
            place.server.kill()
            await until(lambda: not relay.serving.is_set())
            await missed(place, witness, "2002")
            place.server.start()
            async with asyncio.timeout(SECONDS):
                await relay.serving.wait()
        async with running(place.relay()), ear(desk.account(place), place.seed("1000")) as back:
            await back.up()
        desk.take(back)
    assert [entry.number for entry in desk.entries()] == ["2002", "2001"]


@looped
async def test_a_call_that_ended_while_no_relay_listened(place: Site, tmp_path: Path) -> None:
    desk = Desk(tmp_path / "desk.sqlite")
    async with ear(place.account(relay=False), place.stage.secret) as witness:
        await witness.up()
        async with running(place.relay()):
            async with ear(desk.account(place), place.seed("1000")) as on:
                await on.up()
                await missed(place, witness, "2001")
                await on.until(lambda: on.of(CallEnded))
            desk.take(on)
            place.stage.play("incoming", number="2002", name="Bob", ring=600.0)
            await ringing(witness)
            await noted(place, b"2002")
        place.stage.hang_up_all()
        await witness.until(lambda: len(witness.of(CallEnded)) > 1)
        async with running(place.relay()), ear(desk.account(place), place.seed("1000")) as back:
            await back.until(lambda: back.of(CallEnded))
        desk.take(back)
    last, first = desk.entries()
    assert (last.number, first.number) == ("2002", "2001")
    assert (last.result, last.reason) == (CallResult.UNKNOWN, EndReason.OFFLINE)


async def noted(place: Site, number: bytes) -> None:
    """Wait until the relay has written a call under way down."""
    seed = Secret((place.folder / place.config.seed_file).read_text().strip())
    server = await connect(parse(place.config.nats), seed, inbox="_RELAY.main", lost=lambda: None)
    store = await server.streams.key_value(place.subjects.bucket)
    async with asyncio.timeout(SECONDS):
        while number not in await _kept(store):  # noqa: ASYNC110 - another program writes it
            await asyncio.sleep(0.05)
    await server.close()


async def _kept(store: Any) -> bytes:
    try:
        found: bytes = (await store.get("calls.1000")).value
    except KeyNotFoundError:
        return b""
    return found


def call(name: str, ended: float | None = None) -> Call:
    return Call(
        id=CallId(name),
        extension=ExtensionNumber("1000"),
        direction=Direction.INCOMING,
        state=CallState.RINGING if ended is None else CallState.ENDED,
        result=None if ended is None else CallResult.MISSED,
        started_at=None if ended is None else ended - 5.0,
        ended_at=ended,
    )


def picture(*ended: Call) -> Picture:
    beat = Beat(epoch=1, beat=1, every=1.0, lamps=0, state=LineState.UP)
    return Picture(epoch=1, line=beat, ended=ended)


def test_what_was_missed_is_told_once() -> None:
    mirror = Mirror(ExtensionNumber("1000"), since=100.0)
    other = replace(call("c", 130.0), extension=ExtensionNumber("1001"))
    told = mirror.merge(picture(call("a", 110.0), call("b", 120.0), other), 200.0)
    assert [type(each) for each in told] == [CallStarted, CallEnded] * 2
    assert mirror.since == 120.0
    assert mirror.merge(picture(call("a", 110.0), call("b", 120.0), other), 300.0) == []


def test_a_desk_that_begins_is_told_of_no_call_before_it() -> None:
    mirror = Mirror(ExtensionNumber("1000"))
    assert mirror.merge(picture(call("a", 110.0)), 200.0) == []
    assert mirror.since == 200.0
    assert mirror.merge(picture(call("a", 110.0)), 300.0) == []
    late = mirror.merge(picture(call("a", 110.0), call("b", 250.0)), 300.0)
    assert [type(each) for each in late] == [CallStarted, CallEnded]


def test_a_desks_calls_are_kept_in_their_order_and_not_without_end() -> None:
    desk = BoardDesk()
    for place in range(MOST_ENDED):
        desk.over(call(f"new{place}", 1000.0 + place))
    desk.remember([call("old", 5.0), call("between", 1000.5)])
    assert len(desk.ended) == MOST_ENDED
    assert [each.id for each in desk.ended_since(1000.0)][:2] == ["between", "new1"]
    assert [each.id for each in desk.ended_since(1197.5)] == ["new198", "new199"]
    assert len(desk.ended_since(None)) == 50


def test_the_history_drops_what_it_has_and_remembers_how_far_it_heard(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "desk.sqlite")
    assert desk.journal.heard_until() is None
    ended = CallEnded(call=replace(call("a", 110.0), first=Party(number="2001")), at=110.0)
    for _ in range(2):
        desk.hear(ended)
    assert len(desk.entries()) == 1
    assert desk.journal.heard_until() == 110.0
    desk.journal.delete(desk.entries()[0].id)
    assert desk.journal.heard_until() == 110.0

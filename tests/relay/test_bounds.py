# SPDX-License-Identifier: MIT
"""What is too long, half a sign, or gone from a server's disk stops nobody else."""

import asyncio
import contextlib
import json
import time
from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest

from busylamp.ami.actions import Raw
from busylamp.ami.secret import Secret
from busylamp.link.relayed.address import parse
from busylamp.link.relayed.form import Picture, PictureWanted, read, write
from busylamp.link.relayed.nats import Server, connect
from busylamp.relay.config import DeskRow
from busylamp.telephony.changes import CallEnded, CallRinging
from busylamp.telephony.model import (
    Call,
    CallId,
    CallResult,
    CallState,
    Direction,
    ExtensionNumber,
    Party,
)
from tests.link.rig import looped, until
from tests.relay.rig import Site, ear, running, site

WATCHED = tuple(str(2000 + place) for place in range(20))
DESKS = {"1000": DeskRow(watch=WATCHED), **{number: DeskRow() for number in WATCHED}}
EACH = 200  # calls


@pytest.fixture
def place(tmp_path: Path) -> Generator[Site]:
    with site(tmp_path, DESKS) as made:
        yield made


def over(extension: str, place: int) -> Call:
    return Call(
        id=CallId(f"{extension}.{place}"),
        extension=ExtensionNumber(extension),
        direction=Direction.INCOMING,
        state=CallState.ENDED,
        peer=Party(number="+4930123456789", name="Ada Lovelace" * 8),
        result=CallResult.MISSED,
        started_at=1000.0 + place,
        ended_at=1010.0 + place,
    )


async def as_desk(place: Site) -> Server:
    seed = place.seed("1000")
    inbox = place.subjects.inbox("1000")
    return await connect(parse(place.config.nats), seed, inbox=inbox, lost=lambda: None)


@looped
async def test_a_picture_longer_than_the_server_takes_has_the_last_calls(place: Site) -> None:
    relay = place.relay()
    async with running(relay):
        board: Any = relay._board
        for number in DESKS:
            for call in range(EACH):
                board.desks[number].over(over(number, call))
        epoch = board.epoch
        desk = await as_desk(place)
        wanted = write(PictureWanted(watched=WATCHED, since=0.0))
        subject = place.subjects.ask("1000", "picture")
        picture = read(Picture, await desk.request(subject, wanted, 5.0))
        await desk.close()
        assert EACH < len(picture.ended) < EACH * len(DESKS)
        mine = [call for call in picture.ended if call.extension == "1000"]
        assert len(mine) == EACH  # what I missed counts more than what others did
        assert max(call.ended_at or 0 for call in picture.ended) == 1010.0 + EACH - 1
        assert board.epoch == epoch  # nobody else noticed


@looped
async def test_half_a_sign_in_a_wish_breaks_nothing(
    place: Site, caplog: pytest.LogCaptureFixture
) -> None:
    relay = place.relay()
    async with (
        running(relay),
        ear(place.account(relay=True), place.seed("1000")) as listener,
    ):
        await listener.up()
        desk = await as_desk(place)
        beat: Any = relay._board
        wish = {
            "request": "x\ud800",
            "epoch": beat.epoch,
            "beat": beat._beat,
            "age": 0.0,
            "deadline": 5.0,
            "action": "MailboxCount",
            "headers": [["Mailbox", "1000@default"]],
        }
        said = json.dumps({"v": 1, "m": wish}).encode()
        subject = place.subjects.ask("1000", "mailboxcount")
        await desk.publish(subject, said, reply=f"{place.subjects.inbox('1000')}.x")
        await desk.flush()
        place.stage.play("incoming", number="2001", name="Ada", ring=600.0)
        await listener.until(lambda: listener.of(CallRinging))
        await desk.close()
    assert "can't be read" in caplog.text
    caplog.clear()


@pytest.mark.parametrize("what", ["KV_busylamp_main", "busylamp_main_ended"])
@looped
async def test_what_is_gone_from_a_servers_disk_is_made_again(place: Site, what: str) -> None:
    relay = place.relay()
    async with (
        running(relay),
        ear(place.account(relay=True), place.seed("1000")) as listener,
    ):
        await listener.up()
        seed = Secret((place.folder / place.config.seed_file).read_text().strip())
        other = await connect(
            parse(place.config.nats), seed, inbox=place.subjects.relay_inbox, lost=lambda: None
        )
        board: Any = relay._board
        epoch = board.epoch
        await other.streams.delete_stream(what)
        if what == f"KV_{place.subjects.bucket}":  # nobody can know any more who leads
            await until(lambda: board.epoch > epoch)
            await listener.up()
        place.stage.play("incoming", number="2001", name="Ada", ring=600.0)
        await listener.until(lambda: listener.of(CallRinging))
        place.stage.hang_up_all()
        await listener.until(lambda: listener.of(CallEnded))

        async def kept() -> bool:
            with contextlib.suppress(Exception):  # not there yet
                info = await other.streams.stream_info(place.subjects.ended_stream)
                return bool(info.state.messages)
            return False

        for _ in range(100):
            if await kept():
                break
            await asyncio.sleep(0.2)
        assert await kept()
        await until(relay.serving.is_set)
        await listener.up()
        await other.close()
        began = time.monotonic()
    assert time.monotonic() - began < 10.0


@looped
async def test_a_desk_that_floods_stops_nobody_else(
    place: Site, caplog: pytest.LogCaptureFixture
) -> None:
    relay = place.relay()
    async with (
        running(relay),
        ear(place.account("2000", relay=True), place.seed("2000")) as other,
    ):
        await other.up()
        inbox, wild = place.subjects.inbox("1000"), await as_desk(place)
        answered: list[bytes] = []
        await wild.subscribe(f"{inbox}.x", lambda said: answered.append(said.data))
        for _ in range(5000):
            await wild.publish(
                place.subjects.ask("1000", "picture"), write(PictureWanted()), reply=f"{inbox}.x"
            )
        await wild.flush()
        answer = await other.ask(Raw("MailboxCount", (("Mailbox", "2000@default"),)))
        assert answer.success
        await wild.flush()
        await wild.close()
        assert 0 < len(answered) < 300
    assert "asks too much" in caplog.text
    caplog.clear()

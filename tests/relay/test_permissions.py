# SPDX-License-Identifier: MIT
"""The message server itself keeps each desk to its own: real nats-server, real keys."""

import asyncio
import random
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from busylamp.ami.secret import Secret
from busylamp.link.relayed.address import parse
from busylamp.link.relayed.form import PictureWanted, write
from busylamp.link.relayed.nats import NatsError, Said, Server, connect
from busylamp.relay.users import new_seed, write_users
from busylamp.telephony.reasons import LineTrouble
from tests.link.rig import looped, until
from tests.relay.rig import Site, running, site

ATTEMPTS = 1000


@pytest.fixture
def place(tmp_path: Path) -> Generator[Site]:
    with site(tmp_path) as made:
        yield made


@asynccontextmanager
async def client(place: Site, seed: Secret, inbox: str) -> AsyncGenerator[Server]:
    """A connection as a program of somebody's own makes it."""
    made = await connect(parse(place.config.nats), seed, inbox=inbox, lost=lambda: None)
    try:
        yield made
    finally:
        await made.close()


def others(rng: random.Random) -> str:
    """A subject that is not desk 1000's: a plain one, or one with wildcards."""
    number = rng.choice(["1001", "1002", "1003", "*", str(rng.randrange(10_000))])
    if number == "1000":
        number = "1001"
    verb = rng.choice(["hangup", "originate", "picture", "queuepause", "*", ">"])
    return rng.choice(
        [
            f"busylamp.main.ext.{number}.own",
            f"busylamp.main.ext.{number if number != '1001' else '1002'}.calls",
            f"busylamp.main.ext.{number}.>",
            f"busylamp.main.do.{number}.{verb}",
            "busylamp.main.ext.1000.ended",
            "busylamp.main.ext.>",
            "busylamp.>",
            ">",
            "*.main.>",
            f"busylamp.*.ext.{number}.calls" if number != "1001" else "busylamp.*.line",
            f"_INBOX.main.{number}.>",
            "_INBOX.>",
            "_RELAY.main.>",
            "$JS.API.>",
            "$KV.busylamp_main.>",
            "$SYS.>",
        ]
    )


def said(rng: random.Random) -> str:
    """A subject that desk 1000 may not write to."""
    number = rng.choice(["1000", "1001", "1002", str(rng.randrange(10_000))])
    asked = "1001" if number == "1000" else number
    return rng.choice(
        [
            f"busylamp.main.do.{asked}.hangup",
            f"busylamp.main.do.{asked}.originate",
            f"busylamp.main.ext.{number}.calls",
            f"busylamp.main.ext.{number}.own",
            f"busylamp.main.ext.{number}.lamp",
            "busylamp.main.line",
            "busylamp.main.parked",
            "busylamp.main.queue.6500",
            f"_INBOX.main.{asked}.x",
            f"$JS.API.DIRECT.GET.KV_busylamp_main.$KV.busylamp_main.{number}",
            "$JS.API.CONSUMER.CREATE.KV_busylamp_main",
            "$JS.API.STREAM.DELETE.KV_busylamp_main",
            "$KV.busylamp_main.epoch",
            "$SYS.REQ.SERVER.PING",
        ]
    )


@looped
async def test_a_thousand_attempts_at_what_is_not_mine(
    place: Site, caplog: pytest.LogCaptureFixture
) -> None:
    rng = random.Random(8)
    heard: list[Said] = []
    spoilt: list[Said] = []

    async with (
        running(place.relay()) as relay,
        client(place, place.seed("1000"), "_INBOX.main.1000") as desk,
        client(place, place.seed("1001"), "_INBOX.main.1001") as victim,
    ):
        for subject in ("busylamp.main.ext.1001.own", "busylamp.main.line", "_INBOX.main.1001.>"):
            await victim.subscribe(subject, spoilt.append)
        await victim.flush()
        for attempt in range(ATTEMPTS):
            if attempt % 2:
                await desk.publish(said(rng), b"mine now")
            else:
                await desk.subscribe(others(rng), heard.append)
            if attempt % 100 == 99:
                await desk.flush()
        place.stage.play("talk", caller="1001", callee="1002", seconds=60.0)
        answer = await victim.request("busylamp.main.do.1001.picture", write(PictureWanted()), 5.0)
        await until(lambda: [m for m in spoilt if m.subject == "busylamp.main.line"])
        await desk.flush()
        assert relay.serving.is_set()
        assert answer
        assert [message.subject for message in heard] == []
        assert [message for message in spoilt if message.data == b"mine now"] == []
    log = place.server.log.read_text()
    assert log.count("Subscription Violation") == ATTEMPTS // 2
    assert log.count("Publish Violation") == ATTEMPTS // 2
    # Said once each, in words that the log does not mask.
    assert caplog.text.count("lets this key not hear all it wants to hear") == 1
    assert caplog.text.count("lets this key not say all it wants to say") == 1
    assert "violation" not in caplog.text.casefold()
    assert place.audit() == ""
    caplog.clear()


@looped
async def test_what_is_mine_is_let_through(place: Site) -> None:
    """The measure of the thousand: the same client at its own subjects is refused nothing."""
    async with (
        running(place.relay()),
        client(place, place.seed("1000"), "_INBOX.main.1000") as desk,
    ):
        mine = ("busylamp.main.ext.1000.calls", "busylamp.main.ext.1001.calls")
        for subject in (*mine, "busylamp.main.ext.*.lamp", "busylamp.main.queue.*"):
            await desk.subscribe(subject, print)
        answer = await desk.request("busylamp.main.do.1000.picture", write(PictureWanted()), 5.0)
        assert b'"epoch"' in answer
    assert "Violation" not in place.server.log.read_text()


@looped
async def test_an_answer_goes_to_nobody_elses_inbox(
    place: Site, caplog: pytest.LogCaptureFixture
) -> None:
    """The relay may write where a desk may not: it must not be made to."""
    spoilt: list[Said] = []

    async with (
        running(place.relay()),
        client(place, place.seed("1000"), "_INBOX.main.1000") as desk,
        client(place, place.seed("1001"), "_INBOX.main.1001") as victim,
    ):
        await victim.subscribe("busylamp.main.ext.1001.calls", spoilt.append)
        await victim.subscribe("_INBOX.main.1001.>", spoilt.append)
        await victim.flush()
        wanted = write(PictureWanted())
        for reply in ("busylamp.main.ext.1001.calls", "_INBOX.main.1001.x", "_INBOX.main.10000.x"):
            await desk.publish("busylamp.main.do.1000.picture", wanted, reply=reply)
        await desk.request("busylamp.main.do.1000.picture", wanted, 5.0)
        await victim.flush()
        await asyncio.sleep(0)
        assert spoilt == []
    assert caplog.text.count("wants an answer elsewhere") == 3
    caplog.clear()


@looped
async def test_a_key_nobody_gave_out_is_refused(place: Site) -> None:
    with pytest.raises(NatsError) as refused:
        await connect(
            parse(place.config.nats), new_seed(), inbox="_INBOX.main.1000", lost=lambda: None
        )
    assert refused.value.trouble is LineTrouble.LOGIN_REFUSED
    assert refused.value.final


@looped
async def test_what_is_no_key_is_said_to_be_none(place: Site) -> None:
    for text in ("", "secret", "SUAAAA", "UÄ" * 20):
        with pytest.raises(NatsError) as refused:
            await connect(parse(place.config.nats), Secret(text), inbox="_INBOX.x", lost=lambda: 0)
        assert refused.value.trouble is LineTrouble.RELAY_BAD_KEY, text
        assert not text or text not in str(refused.value)


def test_the_file_made_again_keeps_the_keys(place: Site) -> None:
    before = (place.folder / "users.conf").read_text()
    (place.folder / "seeds" / "1001.seed").unlink()  # handed out
    assert write_users(place.config, place.folder) == ()
    assert (place.folder / "users.conf").read_text() == before
    assert (place.folder / "seeds" / "1000.seed").stat().st_mode & 0o077 == 0
    assert (place.folder / "relay.seed").stat().st_mode & 0o077 == 0
    assert place.seed("1000").reveal() not in before

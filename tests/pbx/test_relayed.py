# SPDX-License-Identifier: MIT
"""The same scenes of a real Asterisk told twice, straight and through a relay: no difference.

A handful by default; all of them: `BUSYLAMP_RELAYED=all pytest tests/pbx/test_relayed.py`.
"""

import asyncio
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from dataclasses import fields as dataclass_fields
from itertools import zip_longest
from pathlib import Path

import pytest

from busylamp.ami.secret import Secret
from busylamp.link.line import Account
from busylamp.settings.model import MeSettings, PbxSettings
from busylamp.telephony.changes import (
    CallChange,
    CallEnded,
    CallUpdated,
    PresenceChanged,
    PresenceGone,
    QueueChanged,
)
from busylamp.telephony.model import Call
from busylamp.telephony.queues import Queue
from busylamp.telephony.reasons import LineTrouble
from busylamp.telephony.status import LineChanged
from tests.pbx.asterisk import SECRET, Asterisk
from tests.pbx.conftest import Office
from tests.pbx.phone import Behaviour, answering, refusing, silent
from tests.pbx.scenes import SCENES
from tests.pbx.stage import Stage
from tests.relay.between import Between, between
from tests.relay.rig import Ear, ear
from tests.relay.truth import without_times

DESKS = ("1000", "1001", "1002", "1003", "1004", "1005")
HANDFUL = ("attended-by-phone", "queue-rings-again-and-is-answered", "parked-by-ami-and-fetched")
ALL = os.environ.get("BUSYLAMP_RELAYED") == "all"
_LOOKS = 23.0  # seconds after a restart, with the answer to the last look
_QUIET = 0.5  # seconds in which nothing more is told


@dataclass
class Place:
    """A real PBX and a relay beside it."""

    pbx: Asterisk
    relay: Between
    quiet_at: float = 0.0  # monotonic seconds: the relay looks at nothing anew by then

    async def quiet(self) -> None:
        """After a PBX came back a line looks again, twice: amid a scene it would know less."""
        await asyncio.sleep(max(0.0, self.quiet_at - time.monotonic()))

    def account(self, extension: str, *, relayed: bool) -> Account:
        pbx = PbxSettings(host="127.0.0.1", port=self.pbx.ami, tls=False, username="agentuser")
        if relayed:
            pbx = PbxSettings(relay=self.relay.address)
        return Account(pbx=pbx, me=MeSettings(extension=extension))

    def secret(self, extension: str, *, relayed: bool) -> Secret:
        return self.relay.seed(extension) if relayed else Secret(SECRET)


@pytest.fixture(scope="module")
def place(pbx: Asterisk, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    account = PbxSettings(host="127.0.0.1", port=pbx.ami, tls=False, username="agentuser")
    folder = tmp_path_factory.mktemp("relay")
    with between(folder, account, Secret(SECRET), desks=DESKS) as relay:
        yield Place(pbx, relay)


def story(listener: Ear) -> list[CallChange]:
    """What happened, in order. Mere updates fall as a line's reads do, so they are left out."""
    told = [each for each in listener.calls() if not isinstance(each, CallUpdated)]
    return [without_times(change) for change in told]


def first_difference(relayed: list[CallChange], straight: list[CallChange]) -> str:
    """Where two stories part: by their kinds, and the fields of the call."""
    for place, (one, other) in enumerate(zip_longest(relayed, straight)):
        if one == other:
            continue
        if one is None or other is None:
            return f"{place}: {one or other} is told on one way only"
        fields = [
            f"{each.name}: {getattr(one.call, each.name)} / {getattr(other.call, each.name)}"
            for each in dataclass_fields(Call)
            if getattr(one.call, each.name) != getattr(other.call, each.name)
        ]
        kinds = f"{type(one).__name__} / {type(other).__name__}"
        return f"{place} of {len(relayed)} / {len(straight)}: {kinds}, {fields}"
    return ""


def lamps(listener: Ear) -> dict[str, object]:
    shown: dict[str, object] = {}
    for news in listener.news:
        match news:
            case PresenceChanged(presence=presence):
                shown[presence.extension] = presence
            case PresenceGone(extension=extension):
                shown.pop(extension, None)
            case _:
                pass
    return shown


def queues(listener: Ear) -> dict[str, Queue]:
    """Who serves how. Of its figures a PBX tells no reset, so who came later knows others."""
    last = {news.queue.name: news.queue for news in listener.of(QueueChanged)}
    return {name: without_figures(queue) for name, queue in last.items()}


def without_figures(queue: Queue) -> Queue:
    members = tuple(replace(each, calls_taken=0, last_call_at=None) for each in queue.members)
    figures = {"completed": 0, "abandoned": 0, "hold_time": 0, "talk_time": 0}
    return replace(queue, callers=(), members=members, **figures)


async def settled(ears: list[Ear]) -> None:
    """Wait until nobody is told anything more."""
    before = [-1] * len(ears)
    async with asyncio.timeout(20):
        while before != (now := [len(each.news) for each in ears]):
            before = now
            await asyncio.sleep(_QUIET)


@pytest.mark.parametrize("name", SCENES if ALL else HANDFUL)
def test_both_ways_tell_the_same(place: Place, name: str) -> None:
    asyncio.run(compare(place, name))


async def compare(place: Place, name: str) -> None:
    await place.quiet()
    stage = Stage(place.pbx)
    async with AsyncExitStack() as opened:
        ears: dict[tuple[str, bool], Ear] = {}
        for extension in DESKS:
            for relayed in (False, True):
                account = place.account(extension, relayed=relayed)
                secret = place.secret(extension, relayed=relayed)
                made = await opened.enter_async_context(ear(account, secret))
                await made.up()
                ears[extension, relayed] = made
        try:
            await SCENES[name](stage)
        finally:
            await stage.clear()
        await settled(list(ears.values()))
        for extension in DESKS:
            straight, relayed = ears[extension, False], ears[extension, True]
            assert story(relayed) == story(straight), (
                f"{extension}: {first_difference(story(relayed), story(straight))}"
            )
            assert lamps(relayed) == lamps(straight), extension
            assert queues(relayed) == queues(straight), extension
            assert straight.of(LineChanged)[-1].state is relayed.of(LineChanged)[-1].state
        assert any(each.of(CallEnded) for each in ears.values())


def test_both_ways_tell_a_restart(place: Place) -> None:
    """The PBX ends in the middle of a call, and comes back: nothing is there twice, or left."""
    asyncio.run(restarted(place))


async def restarted(place: Place) -> None:
    stage = Stage(place.pbx)
    accounts = {relayed: place.account("1000", relayed=relayed) for relayed in (False, True)}
    async with (
        ear(accounts[False], place.secret("1000", relayed=False)) as straight,
        ear(accounts[True], place.secret("1000", relayed=True)) as relayed,
    ):
        both = [straight, relayed]
        for each in both:
            await each.up()
        mine = await stage.phone("1000", answering(0.2))
        theirs = await stage.phone("1001", answering(0.2))
        call = await theirs.call("1000")
        await stage.answered(call)
        await settled(both)
        assert relayed.mirrored().keys() == straight.mirrored().keys()
        assert any(key.startswith("call ") for key in relayed.mirrored())
        before = len(relayed.of(LineChanged))
        await asyncio.to_thread(place.pbx.stop)
        await asyncio.to_thread(place.pbx.start)
        for each in both:
            await each.until(lambda each=each: each.of(CallEnded))
            await each.up()
        told = {change.trouble for change in relayed.of(LineChanged)[before:]}
        assert told == {LineTrouble.RELAY_LOST_PBX, None}
        # A PBX that just started tells less than a moment later, so each line looks again.
        async with ear(accounts[False], place.secret("1000", relayed=False)) as fresh:
            await fresh.up()
            await relayed.until(lambda: lamps(relayed) == lamps(straight) == lamps(fresh))
        place.quiet_at = time.monotonic() + _LOOKS
        await place.quiet()
        await settled(both)
        assert story(relayed) == story(straight)
        assert lamps(relayed) == lamps(straight)
        assert queues(relayed) == queues(straight)
        assert not any(key.startswith("call ") for key in relayed.mirrored())
    for phone in (mine, theirs):
        await phone.close()
    place.pbx.phones.clear()


def dialled(home: Path, secret: Secret, number: str) -> tuple[int, list[tuple[object, ...]]]:
    """Run `busylamp dial`; return its code and what it told, without the moments."""
    command = [sys.executable, "-m", "busylamp", "dial", "--json", "--home", str(home)]
    given = secret.reveal() + "\n"
    done = subprocess.run(
        [*command, "--secret-stdin", number],
        input=given,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert not done.stderr, done.stderr
    told = [json.loads(line) for line in done.stdout.splitlines()]
    return done.returncode, [(each["step"], each["failure"], each["reason"]) for each in told]


CASES: dict[str, tuple[str, Callable[[], Behaviour], Callable[[], Behaviour]]] = {
    "answered": ("1001", lambda: answering(0.3), lambda: answering(0.5)),
    "busy": ("1001", lambda: answering(0.3), lambda: refusing("486 Busy Here")),
    "declined by me": ("1001", lambda: refusing("603 Decline", 0.3), lambda: silent),
    "no such number": ("4242", lambda: answering(0.3), lambda: silent),
}


@pytest.mark.parametrize("case", CASES)
def test_both_ways_dial_the_same(office: Office, place: Place, case: str, tmp_path: Path) -> None:
    number, mine, theirs = CASES[case]
    home = tmp_path / "relayed"
    home.mkdir()
    address = place.relay.address
    text = f'[pbx]\nrelay = "{address}"\n[me]\nextension = "1000"\n'
    (home / "settings.toml").write_text(text)
    office.phone("1000", mine())
    office.phone("1001", theirs())
    straight = dialled(office.settings(), Secret(SECRET), number)
    relayed = dialled(home, place.relay.seed(), number)
    assert relayed == straight

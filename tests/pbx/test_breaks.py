# SPDX-License-Identifier: MIT
"""A real PBX that restarts, stops and goes on: the line comes back, with a true picture."""

import asyncio
import os
import signal
import socket
import time
from collections.abc import Callable

import pytest

from busylamp.ami.secret import Secret
from busylamp.link.line import Account, News
from busylamp.link.session import Session
from busylamp.settings.model import MeSettings, PbxSettings
from busylamp.telephony.reasons import LineState, LineTrouble
from busylamp.telephony.status import LineChanged
from tests.hostile.scene import picture_of
from tests.pbx.asterisk import SECRET, Asterisk

ROUNDS = 10 if os.environ.get("BUSYLAMP_HOSTILE") == "all" else 1
BACK = 2.0  # seconds after it listens again (95 of 100)
LONGEST_WAIT = 8.5  # seconds: of the retries within the first fifteen, and a login
NOTICED = 20.0
_LONGEST = 60.0


class Ear:
    """A session at a real PBX, and when it told what."""

    def __init__(self, pbx: Asterisk) -> None:
        self.told: list[tuple[float, LineChanged]] = []
        settings = PbxSettings(host="127.0.0.1", port=pbx.ami, tls=False, username="agentuser")
        self.account = Account(pbx=settings, me=MeSettings(extension="1000"))
        self.session = Session(self._hear)

    def _hear(self, news: tuple[News, ...]) -> None:
        now = time.monotonic()
        self.told.extend((now, each) for each in news if isinstance(each, LineChanged))

    @property
    def state(self) -> LineState | None:
        return self.told[-1][1].state if self.told else None

    async def until(self, state: LineState) -> float:
        """Wait until the line is so; return when that was."""
        await _until(lambda: self.state is state)
        return self.told[-1][0]

    async def up(self) -> None:
        self.session.open(self.account, Secret(SECRET))
        await self.until(LineState.UP)

    async def close(self) -> None:
        self.session.close()
        await self.session.wait_closed()

    @property
    def troubles(self) -> set[LineTrouble]:
        return {told.trouble for _, told in self.told if told.trouble is not None}


async def _until(happened: Callable[[], bool]) -> None:
    async with asyncio.timeout(_LONGEST):
        while not happened():
            await _moment()


async def _moment() -> None:
    await asyncio.sleep(0.01)


async def the_truth(pbx: Asterisk) -> object:
    other = Ear(pbx)
    await other.up()
    picture = picture_of(other.session)
    await other.close()
    return picture


def listens(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


async def restarted(pbx: Asterisk, ear: Ear) -> float:
    """Restart the PBX; return the seconds from when it listened to when the line was up."""
    booting = asyncio.create_task(asyncio.to_thread(lambda: (pbx.stop(), pbx.start())))
    await ear.until(LineState.WAITING)
    await _until(lambda: listens(pbx.ami))
    listened = time.monotonic()
    up = await ear.until(LineState.UP)
    await booting
    return max(0.0, up - listened)


def test_back_soon_after_it_listens_again(pbx: Asterisk) -> None:
    async def run() -> float:
        ear = Ear(pbx)  # a new one each time: a PBX that restarts each minute is another fault
        await ear.up()
        took = await restarted(pbx, ear)
        await asyncio.sleep(0.5)
        assert picture_of(ear.session)[1] == frozenset()
        await ear.close()
        return took

    took = sorted(asyncio.run(run()) for _ in range(ROUNDS))
    print(f"back after a restart: {', '.join(f'{each:.2f}' for each in took)} s")
    assert max(took) <= LONGEST_WAIT
    if ROUNDS > 1:
        assert took[int(len(took) * 0.95) - 1] <= BACK


@pytest.mark.parametrize("seconds", [6.0, 25.0] if ROUNDS > 1 else [6.0])
def test_a_pbx_that_stops_is_noticed_or_waited_for(pbx: Asterisk, seconds: float) -> None:
    async def run() -> None:
        ear = Ear(pbx)
        await ear.up()
        assert pbx.process is not None
        pbx.process.send_signal(signal.SIGSTOP)
        stopped = time.monotonic()
        try:
            await asyncio.sleep(seconds)
            if seconds > NOTICED:
                lost = next(at for at, told in ear.told if told.state is LineState.WAITING)
                assert lost - stopped <= NOTICED
                assert LineTrouble.SILENT in ear.troubles
                print(f"a stopped PBX was noticed after {lost - stopped:.1f} s")
        finally:
            pbx.process.send_signal(signal.SIGCONT)
        await ear.until(LineState.UP)
        await asyncio.sleep(0.5)
        assert picture_of(ear.session) == await the_truth(pbx)
        if seconds < NOTICED:
            assert ear.troubles == set(), "it lived, only slowly"
        await ear.close()

    asyncio.run(run())

# SPDX-License-Identifier: MIT
"""Both Asterisks, phones that register, and `busylamp monitor` watching.

`BUSYLAMP_THROUGH=relay` lets whoever has every right go through a relay instead of AMI.
"""

import asyncio
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest

from busylamp.ami.secret import Secret
from busylamp.link.line import Account
from busylamp.settings.model import MeSettings, PbxSettings
from tests.pbx.asterisk import SECRET, Asterisk
from tests.pbx.phone import Behaviour, Call, Phone
from tests.pbx.sound import Sound
from tests.pbx.tidying import tidy
from tests.relay.between import Between, between
from tests.relay.rig import ear

T = TypeVar("T")
# Of the lab's dialplan, on and off; the last one a settings file names and the dialplan lacks.
CODES = ("*78", "*79", "*72*", "*73", "*90*", "*91", "*52*", "*53", "*97", "*5555")
# What a relay is asked is refused in its own words; it passes on what its file names.
STRAIGHT = "of an account on AMI, or of the bytes it reads"
RELAYED = os.environ.get("BUSYLAMP_THROUGH") == "relay"
Change = dict[str, Any]


class Loop:
    """An asyncio loop in a thread, for the phones."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()

    def run(self, work: Coroutine[Any, Any, T], seconds: float = 20.0) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(seconds)

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()


class Office:
    """A PBX with phones, driven from a test."""

    def __init__(self, pbx: Asterisk, home: Path, relay: Between | None = None) -> None:
        self.pbx = pbx
        self.relay = relay
        self.home = home
        self._loop = Loop()
        self._watchers: list[Watcher] = []

    def phone(self, extension: str, behaviour: Behaviour) -> Phone:
        made = self.pbx.phone(extension, behaviour)
        self._loop.run(made.open())
        self._loop.run(made.register())
        return made

    def listen(self, phone: Phone) -> Sound:
        """Give a phone ears and a quiet voice, before its call."""
        return self._loop.run(phone.listen())

    def press(self, call: Call, digits: str) -> None:
        self._loop.run(call.press(digits))

    def wait(self, event: asyncio.Event) -> None:
        self._loop.run(asyncio.wait_for(event.wait(), 10))

    def transfer(self, call: Call, number: str) -> None:
        """Hand over by the phone's own key."""
        self._loop.run(call.answered.wait())
        self._loop.run(call.transfer(number))

    def provider(self, behaviour: Behaviour) -> Phone:
        made = self.pbx.provider(behaviour)
        self._loop.run(made.open())
        return made

    def sign_off(self, phone: Phone) -> None:
        self._loop.run(phone.register(0))

    def call(self, phone: Phone, number: str, name: str = "", caller: str = "") -> Call:
        return self._loop.run(phone.call(number, name, caller))

    def hang_up(self, call: Call) -> None:
        self._loop.run(call.hang_up())

    def hold(self, call: Call, *, on: bool) -> None:
        self._loop.run(call.answered.wait())
        self._loop.run(call.hold(on=on))

    def settings(
        self,
        *,
        user: str = "agentuser",
        extension: str = "1000",
        tls: bool = False,
        pin: str = "",
        more: str = "",
        port: int = 0,
    ) -> Path:
        folder = self.home / f"{user}-{extension}-{tls}-{len(pin)}-{len(more)}-{port}"
        folder.mkdir(exist_ok=True)
        if self._is_relayed(user, tls=tls, port=port):
            assert self.relay is not None
            (folder / "settings.toml").write_text(
                f'[pbx]\nrelay = "{self.relay.address}"\n[me]\nextension = "{extension}"\n{more}'
            )
            return folder
        port = port or (self.pbx.tls if tls else self.pbx.ami)
        (folder / "settings.toml").write_text(
            f'[pbx]\nhost = "127.0.0.1"\nport = {port}\ntls = {str(tls).lower()}\n'
            f'username = "{user}"\npin = "{pin}"\n[me]\nextension = "{extension}"\n{more}'
        )
        return folder

    def secret(
        self, *, user: str = "agentuser", extension: str = "1000", tls: bool = False, port: int = 0
    ) -> Secret:
        """The password of who signs in so, or that desk's key."""
        if self.relay is None or not self._is_relayed(user, tls=tls, port=port):
            return Secret(SECRET)
        return self.relay.seed(extension)

    def _is_relayed(self, user: str, *, tls: bool, port: int) -> bool:
        return self.relay is not None and user == "agentuser" and not tls and not port

    def run(self, *words: str, secret: str = "", **account: Any) -> tuple[int, list[Change]]:
        """Run a command to its end; return its code and its JSON lines."""
        secret = secret or self._given(account)
        command = _command(self.settings(**account), *words)
        done = subprocess.run(
            command, input=secret + "\n", capture_output=True, text=True, timeout=60, check=False
        )
        assert not done.stderr, done.stderr
        return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]

    def watch(self, *words: str, **account: Any) -> "Watcher":
        """Start `busylamp monitor` and wait until its line is up."""
        command = _command(self.settings(**account), "monitor", *words)
        watcher = Watcher(command, self._given(account))
        self._watchers.append(watcher)
        watcher.wait(lambda change: change["change"] == "line_up", "the line")
        return watcher

    def _given(self, account: dict[str, Any]) -> str:
        names = ("user", "extension", "tls", "port")
        return self.secret(**{n: account[n] for n in names if n in account}).reveal()

    def close(self) -> None:
        for watcher in self._watchers:
            watcher.close()
        for phone in self.pbx.phones:
            self._loop.run(phone.register(0)) if not phone.extension.startswith("0") else None
            self._loop.run(phone.close())
        self.pbx.phones.clear()
        self._loop.close()


class Watcher:
    """Reads what `busylamp monitor --json` prints."""

    def __init__(self, command: list[str], secret: str) -> None:
        self.changes: list[Change] = []
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
        )
        assert self._process.stdin is not None
        self._process.stdin.write(secret + "\n")
        self._process.stdin.close()
        self._new = threading.Condition()
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()

    def wait(
        self, wanted: Callable[[Change], bool], what: str, seconds: float = 20.0, since: int = 0
    ) -> Change:
        """Return the first change that is wanted, of those seen since and to come."""
        deadline = time.monotonic() + seconds
        seen = since
        with self._new:
            while True:
                for change in self.changes[seen:]:
                    if wanted(change):
                        return change
                seen = len(self.changes)
                left = deadline - time.monotonic()
                if left <= 0 or not self._new.wait(left):
                    told = "\n".join(map(json.dumps, self.changes[-12:]))
                    pytest.fail(f"{what} did not come; last came\n{told}")

    def wait_for(self, kind: str, **fields: object) -> Change:
        """Wait for a change of a call with these fields."""
        return self.wait(
            lambda c: c["change"] == kind and fields.items() <= c["call"].items(),
            f"{kind} {fields}",
        )["call"]

    def wait_for_lamp(self, extension: str, state: str, since: int = 0) -> None:
        wanted = {"extension": extension, "state": state}
        self.wait(
            lambda c: c["change"] == "presence_changed" and wanted.items() <= c["presence"].items(),
            f"lamp {wanted}",
            since=since,
        )

    def calls(self) -> list[str]:
        """The kinds of the changes of calls, in order, without mere updates."""
        kinds = [c["change"] for c in self.changes if c["change"].startswith("call_")]
        return [kind for kind in kinds if kind != "call_updated"]

    def close(self) -> None:
        self._process.terminate()
        assert self._process.wait(10) == 0, "monitor did not end with code 0"
        self._thread.join(5)
        if self._process.stdout is not None:
            self._process.stdout.close()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            with self._new:
                self.changes.append(json.loads(line))
                self._new.notify_all()


def _command(home: Path, verb: str, *words: str) -> list[str]:
    options = ["--json", "--home", str(home), "--secret-stdin"]
    return [sys.executable, "-m", "busylamp", verb, *options, *words]


@pytest.fixture(scope="session", params=["16", "22"])
def pbx(request: pytest.FixtureRequest) -> Iterator[Asterisk]:
    made = Asterisk(request.param, Path(os.environ["BUSYLAMP_PBX"]))
    made.start()
    yield made
    made.stop()


@pytest.fixture(autouse=True)
def tidied(request: pytest.FixtureRequest) -> None:
    """Every test finds the PBX as it boots, in whatever order they run."""
    if "pbx" in request.fixturenames:
        tidy(request.getfixturevalue("pbx"))


@pytest.fixture
def through(pbx: Asterisk, tmp_path: Path) -> Iterator[Between | None]:
    """What the desks go through."""
    if not RELAYED:
        yield None
        return
    account = PbxSettings(host="127.0.0.1", port=pbx.ami, tls=False, username="agentuser")
    desks = tuple(map(str, range(1000, 1010)))
    folder = tmp_path / "relay"
    with between(folder, account, Secret(SECRET), desks=desks, codes=CODES) as relay:
        asyncio.run(_serving(relay))
        yield relay


async def _serving(relay: Between) -> None:
    account = Account(pbx=PbxSettings(relay=relay.address), me=MeSettings(extension="1000"))
    async with ear(account, relay.seed()) as desk:
        await desk.up()


@pytest.fixture
def office(pbx: Asterisk, through: Between | None, tmp_path: Path) -> Iterator[Office]:
    made = Office(pbx, tmp_path, through)
    yield made
    made.close()

# SPDX-License-Identifier: MIT
"""What the names of extensions without a mailbox cost a real Asterisk when desks sign on at once.

`BUSYLAMP_PBX=FOLDER PYTHONPATH=desktop:. python tests/bench/names.py [16|22] [EXTENSIONS] [DESKS]`
prints how long it took until every desk knew every name, what went over the wire for it, and what
it cost the PBX beside the same desks asking for no name.
"""

import asyncio
import os
import sys
import time
from collections import Counter
from pathlib import Path

from busylamp.ami.secret import Secret
from busylamp.link import naming
from busylamp.link.line import Account, News
from busylamp.link.session import Session
from busylamp.settings.model import MeSettings, PbxSettings
from busylamp.telephony.changes import PresenceChanged
from busylamp.telephony.reasons import LineState
from busylamp.telephony.status import LineChanged
from tests.bench.fleet_pbx import cpu_of
from tests.pbx.asterisk import SECRET, Asterisk

_FIRST = 3000
_LONGEST = 120.0
_WITHOUT = 10.0  # seconds for the desks that do not ask
_ENDPOINT = """
[{0}](phone)
callerid="Person {0}" <{0}>
"""


class Nameless(Asterisk):
    """The lab's PBX with so many more extensions, none of which has a mailbox."""

    count = 500

    def _configure(self, etc: Path) -> None:
        super()._configure(etc)
        numbers = range(_FIRST, _FIRST + self.count)
        with (etc / "pjsip.conf").open("a") as file:
            file.write("".join(_ENDPOINT.format(number) for number in numbers))
        with (etc / "extensions.conf").open("a") as file:
            file.write("\n[ext-local](+)\n")
            file.writelines(f"exten => {each},hint,PJSIP/{each}\n" for each in numbers)

    @property
    def cpu(self) -> float:
        """Seconds of a core it has used."""
        assert self.process is not None
        return cpu_of(self.process.pid)


class Desk:
    """One line, and the names it knows."""

    def __init__(self, pbx: Nameless) -> None:
        self.up_at = self.named_at = 0.0
        self.size = 0
        self._named: set[str] = set()
        self._wanted = pbx.count
        self.session = Session(self._hear)
        place = PbxSettings(host="127.0.0.1", port=pbx.ami, tls=False, username="agentuser")
        account = Account(pbx=place, me=MeSettings(extension="1000"), record=self._count)
        self.session.open(account, Secret(SECRET))

    def _count(self, data: bytes) -> None:
        self.size += len(data)

    def _hear(self, news: tuple[News, ...]) -> None:
        for each in news:
            if isinstance(each, LineChanged) and each.state is LineState.UP:
                self.up_at = time.monotonic()
            elif isinstance(each, PresenceChanged) and each.presence.name:
                extension = each.presence.extension
                if extension.isdecimal() and int(extension) >= _FIRST:
                    self._named.add(extension)
        if len(self._named) >= self._wanted and not self.named_at:
            self.named_at = time.monotonic()


async def _sign_on(pbx: Nameless, desks: int, *, asks: bool) -> tuple[float, list[Desk]]:
    before, began = pbx.cpu, time.monotonic()
    made = [Desk(pbx) for _ in range(desks)]
    while not all(desk.named_at if asks else desk.up_at for desk in made):
        assert time.monotonic() - began < _LONGEST, Counter(bool(desk.named_at) for desk in made)
        await asyncio.sleep(0.1)
    if not asks:
        await asyncio.sleep(_WITHOUT)
    used = pbx.cpu - before
    for desk in made:
        desk.session.close()
    await asyncio.gather(*(desk.session.wait_closed() for desk in made))
    return used, made


def _measure(version: str, extensions: int, desks: int) -> None:
    pbx = Nameless(version, Path(os.environ["BUSYLAMP_PBX"]))
    pbx.count = extensions
    pbx.start()
    try:
        for asks, questions in ((False, 0), (True, naming.A_TICK)):
            naming.A_TICK = questions
            used, made = asyncio.run(_sign_on(pbx, desks, asks=asks))
            kind = "with names" if asks else "without"
            words = f"{version} | {kind} | {desks} desks | PBX {used:.2f} s of a core"
            size = sum(desk.size for desk in made) / desks / 1000
            took = sorted(desk.named_at - desk.up_at for desk in made if desk.named_at)
            last = f" | names after {took[0]:.1f} to {took[-1]:.1f} s" if took else ""
            print(f"{words} | {size:.0f} kB read each{last}", flush=True)
    finally:
        pbx.stop()


def main() -> None:
    words = [*sys.argv[1:], "", "", ""]
    print(f"load of the machine before: {os.getloadavg()[0]:.2f}", flush=True)
    for version in [words[0]] if words[0] else ["16", "22"]:
        _measure(version, int(words[1] or 500), int(words[2] or 1))


if __name__ == "__main__":
    main()

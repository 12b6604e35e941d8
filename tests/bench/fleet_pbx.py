# SPDX-License-Identifier: MIT
"""A real Asterisk with a user for each desk and way of asking, and calls that never stop.

`python tests/bench/fleet_pbx.py PORT CALLS_A_SECOND` is the load, a process of its own: calls of
Local channels that ring, are answered and end, four legs each; and five times a second a beat
that every user is told, to measure by.
"""

import asyncio
import contextlib
import sys
import time
from pathlib import Path

from busylamp.desk.doctor.noise import filters
from tests.pbx.asterisk import SECRET, Asterisk
from tests.pbx.desks import manager_users

FIRST = 2000  # extension of the first desk
LOAD = "loaduser"
BEAT = "Beat"
_BEATS = 0.2  # seconds between two
_PLAN = """
[storm]
exten => _c.,1,Dial(Local/d${EXTEN:1}@storm/n,20,tT)
 same => n,Hangup()
exten => _d.,1,Ringing()
 same => n,Wait(${RAND(1,3)})
 same => n,Answer()
 same => n,Wait(${RAND(2,6)})
 same => n,Hangup()
"""
_LEAST = "read=call,agent,user\nwrite=originate,call,reporting,agent\n"
_ONE = r"eventfilter=(PJSIP/{0}[-[:space:]]|(Num|Exten): {0}[[:space:]]|^Event: UserEvent)"


class Fleet(Asterisk):
    """The lab's PBX, with more users and the dialplan of the load."""

    desks = 0
    disabled: tuple[str, ...] = ()  # kinds that are not even made

    def _configure(self, etc: Path) -> None:
        super()._configure(etc)
        with (etc / "extensions.conf").open("a") as file:
            file.write(_PLAN)
        manager = etc / "manager.conf"
        if self.disabled:
            kinds = ",".join(("disabledevents=TestEvent", *self.disabled))
            manager.write_text(manager.read_text().replace("disabledevents=TestEvent", kinds))
        with manager.open("a") as file:
            file.write(f"\n[{LOAD}](user)\nread=\nwrite=originate,user\n\n")
            file.write("\n\n".join(self._users()))

    def _users(self) -> list[str]:
        numbers = [str(FIRST + place) for place in range(self.desks)]
        made: list[str] = []
        for number in numbers:
            made.append(f"[all{number}](user)\nread=all\nwrite=originate,call\n")
            made.append(f"[mask{number}](user)\nread=call,agent,user,cdr\nwrite=originate,call\n")
            kinds = filters(brackets=self.version != "16")
            made.append("\n".join([f"[kinds{number}](user)\n{_LEAST}", *kinds]))
            made.append(f"[one{number}](user)\n{_LEAST}{_ONE.format(number)}\n")
        rows = [(number, "127.0.0.0/8") for number in numbers]
        made.append(_known(manager_users(rows)))
        if self.version != "16":
            newer = manager_users(rows, brackets=True)
            made.append(_known(newer).replace("[desk", "[names").replace("(desk)", "(names)"))
        return made

    @property
    def cpu(self) -> float:
        """Seconds of a core it has used."""
        assert self.process is not None
        return cpu_of(self.process.pid)


def cpu_of(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / 100


def _known(text: str) -> str:
    """Give every user the secret of the tests."""
    lines = text.splitlines()
    return "\n".join(f"secret={SECRET}" if line.startswith("secret") else line for line in lines)


async def pour(port: int, rate: float) -> None:
    """Ask for calls until ended."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(_action("Login", Username=LOAD, Secret=SECRET, Events="off"))
    draining = asyncio.create_task(_drain(reader))
    began, calls, beats = time.monotonic(), 0, 0
    while not draining.done():
        passed = time.monotonic() - began
        while calls < passed * rate:
            calls += 1
            writer.write(_call(calls))
        while beats < passed / _BEATS:
            beats += 1
            writer.write(_action("UserEvent", UserEvent=BEAT))
        await writer.drain()
        await asyncio.sleep(0.02)


def _call(number: int) -> bytes:
    return _action(
        "Originate",
        Channel=f"Local/c{number}@storm/n",
        Application="Wait",
        Data="30",
        CallerID=f'"Caller {number}" <{200000 + number}>',
        Timeout="20000",
        Async="true",
    )


def _action(name: str, **fields: str) -> bytes:
    lines = [f"Action: {name}", *(f"{key}: {value}" for key, value in fields.items())]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


async def _drain(reader: asyncio.StreamReader) -> None:
    while await reader.read(1 << 16):
        pass


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(pour(int(sys.argv[1]), float(sys.argv[2])))

# SPDX-License-Identifier: MIT
"""What so many desks cost through a relay, beside a real Asterisk that is busy with calls.

`BUSYLAMP_PBX=FOLDER PYTHONPATH=desktop:. python -m tests.bench.relay [16|22] [--seconds 20]
[--desks 1,50,200,1000,5000] [--calls 30] [--servers 1]` prints a table. The load goes on all the
time; the first row is the PBX with the load alone.
"""

import argparse
import asyncio
import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from busylamp.relay.config import DeskRow, RelayConfig
from busylamp.relay.users import SEEDS, write_users
from busylamp.settings.model import PbxSettings
from tests.bench.fleet_pbx import BEAT, FIRST, cpu_of
from tests.bench.relay_pbx import RELAY, RelayedPbx
from tests.pbx.asterisk import SECRET
from tests.relay.cluster import Cluster
from tests.relay.rig import NatsServer

_SETTLE = 5.0  # seconds before measuring
_BUSY = 9.0  # seconds until as many calls end as begin
_PROCESSES = 2  # of simulated desks
_HEAD = (
    "desks | events/s | PBX % of a core | relay % | it waited for a core % | relay MiB | "
    "servers % | servers MiB | p50 ms | p99 ms | kB/s a desk | all pictures s | lost | "
    "desks' processes %"
)


def main() -> None:
    asked = _asked()
    print(f"load of the machine before: {os.getloadavg()}", flush=True)
    pbx = RelayedPbx(asked.version, Path(os.environ["BUSYLAMP_PBX"]))
    pbx.start()
    words = [sys.executable, "-m", "tests.bench.fleet_pbx", str(pbx.ami), str(asked.calls)]
    beat = [sys.executable, "-m", "tests.bench.relay_pbx", str(pbx.ami)]
    load = [subprocess.Popen(words), subprocess.Popen(beat)]
    try:
        time.sleep(_BUSY)
        print(f"\nAsterisk {asked.version}, {asked.calls:g} calls a second\n{_HEAD}", flush=True)
        alone = _alone(pbx, asked.seconds)
        events = asyncio.run(_events(pbx.ami))
        print(f"0 | {events:.0f} | {alone:.0f} | | | | | | | | | | |", flush=True)
        for count in map(int, asked.desks.split(",")):
            with tempfile.TemporaryDirectory() as folder:
                print(Row(pbx, count, asked, Path(folder)).measured(), flush=True)
    finally:
        for each in load:
            each.terminate()
            each.wait(10)
        pbx.stop()


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("version", nargs="?", choices=["16", "22"], default="22")
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--desks", default="1,50,200,1000,5000")
    parser.add_argument("--calls", type=float, default=30.0, help="new ones a second")
    parser.add_argument("--servers", type=int, default=1)
    return parser.parse_args()


async def _events(port: int) -> float:
    """How many a client is told in a second."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    login = f"Action: Login\r\nUsername: {RELAY}\r\nSecret: {SECRET}\r\n\r\n"
    writer.write(login.encode())
    told, ends = 0, time.monotonic() + _SETTLE
    while (left := ends - time.monotonic()) > 0:
        with contextlib.suppress(TimeoutError):
            told += (await asyncio.wait_for(reader.read(1 << 16), left)).count(b"Event: ")
    writer.transport.abort()
    return told / _SETTLE


def _alone(pbx: RelayedPbx, seconds: float) -> float:
    before = pbx.cpu
    time.sleep(seconds)
    return 100 * (pbx.cpu - before) / seconds


class Row:
    """One number of desks: servers, a relay, the desks; and what they used."""

    def __init__(
        self, pbx: RelayedPbx, count: int, asked: argparse.Namespace, folder: Path
    ) -> None:
        self._pbx, self._count, self._asked, self._folder = pbx, count, asked, folder
        self._cluster = Cluster(folder, asked.servers) if asked.servers > 1 else None
        self._servers = self._cluster.servers if self._cluster else [NatsServer(folder)]
        self._pids: list[int] = []

    def measured(self) -> str:
        """Run it; return the row."""
        config = self._configure()
        if self._cluster:
            self._cluster.start()
        else:
            self._servers[0].start()
        relay = subprocess.Popen(
            [sys.executable, "-m", "busylamp", "relay", "--config", str(config)],
            stderr=subprocess.DEVNULL,
        )
        desks = [self._desks(place) for place in range(min(_PROCESSES, self._count))]
        try:
            return self._row(relay.pid, desks)
        finally:
            for each in (*desks, relay):
                each.kill()
                each.wait(10)
            for server in self._servers:
                server.kill()

    def _configure(self) -> Path:
        numbers = [str(FIRST + place) for place in range(self._count)]
        ports = ",".join(f"127.0.0.1:{server.port}" for server in self._servers)
        made = RelayConfig(
            nats=f"nats://{ports}",
            pbx=PbxSettings(host="127.0.0.1", port=self._pbx.ami, tls=False, username=RELAY),
            desk={number: DeskRow() for number in numbers},
            keepers=self._cluster.keepers if self._cluster else (),
            folder=self._folder,
        )
        write_users(made, self._folder)
        (self._folder / "pbx.secret").write_text(SECRET)
        path = self._folder / "relay.toml"
        path.write_text(
            f'nats = "nats://{ports}"\nevents = ["{BEAT}"]\nkeepers = {list(made.keepers)}\n'
            f'[pbx]\nhost = "127.0.0.1"\n'
            f'port = {self._pbx.ami}\ntls = false\nusername = "{RELAY}"\n'
            + "".join(f"[desk.{number}]\n" for number in numbers)
        )
        return path

    def _desks(self, place: int) -> "subprocess.Popen[str]":
        numbers = [str(FIRST + each) for each in range(place, self._count, _PROCESSES)]
        seeds = self._folder / SEEDS
        work = {
            "site": "main",
            "ports": [server.port for server in self._servers],
            "desks": {each: (seeds / f"{each}.seed").read_text().strip() for each in numbers},
            "settle": _SETTLE,
            "seconds": self._asked.seconds,
        }
        made = subprocess.Popen(
            [sys.executable, "-m", "tests.bench.relay_desks"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        _say(made, json.dumps(work))
        return made

    def _row(self, relay: int, desks: "list[subprocess.Popen[str]]") -> str:
        for each in desks:
            _hear(each)
        time.sleep(_SETTLE)  # the relay has its snapshot
        for each in desks:
            _say(each, "")
        for each in desks:
            _hear(each)
        servers = [server.pid for server in self._servers]
        before, began = self._used(relay, servers), time.monotonic()
        told: list[dict[str, Any]] = [json.loads(_hear(each)) for each in desks]
        passed = time.monotonic() - began
        after = self._used(relay, servers)
        used = [100 * (b - a) / passed for a, b in zip(before, after, strict=True)]
        pbx, own, waited, others = used
        delays = sorted(delay for each in told for delay in each["delays"]) or [float("nan")]
        lost = sum(each["lost"] + each["late"] for each in told)
        return (
            f"{self._count} | | {pbx:.0f} | {own:.0f} | {waited:.0f} | "
            f"{_memory(relay):.0f} | {others:.0f} | {sum(map(_memory, servers)):.0f} | "
            f"{delays[len(delays) // 2]:.1f} | {delays[int((len(delays) - 1) * 0.99)]:.1f} | "
            f"{sum(each['size'] for each in told) / len(told) / 1000:.2f} | "
            f"{max(each['pictures'] for each in told):.2f} | {lost} | "
            f"{100 * sum(each['cpu'] for each in told):.0f}"
        )

    def _used(self, relay: int, servers: list[int]) -> tuple[float, float, float, float]:
        return self._pbx.cpu, cpu_of(relay), _waited(relay), sum(map(cpu_of, servers))


def _waited(pid: int) -> float:
    """Seconds it could have run, had others not."""
    return int(Path(f"/proc/{pid}/schedstat").read_text().split()[1]) / 1e9


def _memory(pid: int) -> float:
    """MiB that a process holds."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def _say(process: "subprocess.Popen[str]", text: str) -> None:
    assert process.stdin is not None
    process.stdin.write(text + "\n")
    process.stdin.flush()


def _hear(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline()


if __name__ == "__main__":
    main()

# SPDX-License-Identifier: MIT
"""What so many desks put on a real Asterisk that is busy with calls.

`BUSYLAMP_PBX=FOLDER PYTHONPATH=desktop:. python tests/bench/fleet.py [16|22] [--seconds 20]
[--desks 1,50,200] [--calls 15] [--ways all,mask,...] [--fewer]` prints a table. The load goes on
all the time; the first row is the PBX with the load alone.
"""

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path

from tests.bench.fleet_pbx import Fleet, cpu_of
from tests.pbx.desks import switched_off

WAYS = {
    "all": "everything (read = all)",
    "mask": "as Busylamp asks: call, agent, user, cdr",
    "kinds": "the filter `busylamp check` prints",
    "desk": "the filter of this desk, as one expression",
    "names": "the same by names and headers",
    "one": "nothing but this extension",
}
_SETTLE = 3.0  # seconds before measuring
_BUSY = 9.0  # seconds until as many calls end as begin
_HEAD = (
    "desks | way | events/s | kB/s each | PBX % of a core | p50 ms | p99 ms | cut off | clients %"
)


def main() -> None:
    asked = _asked()
    print(f"load of the machine before: {os.getloadavg()[0]:.2f}", flush=True)
    for version in [asked.version] if asked.version else ["16", "22"]:
        _measure(version, asked)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("version", nargs="?", choices=["16", "22"])
    parser.add_argument("--seconds", type=float, default=20.0)
    parser.add_argument("--desks", default="1,50,200")
    parser.add_argument("--calls", type=float, default=15.0, help="new ones a second")
    parser.add_argument("--fewer", action="store_true", help="switch off what nobody reads")
    parser.add_argument("--ways", default=",".join(WAYS))
    return parser.parse_args()


def _measure(version: str, asked: argparse.Namespace) -> None:
    counts = [int(count) for count in asked.desks.split(",")]
    ways = [way for way in asked.ways.split(",") if way != "names" or version != "16"]
    pbx = Fleet(version, Path(os.environ["BUSYLAMP_PBX"]))
    pbx.desks = max(counts)
    pbx.disabled = switched_off() if asked.fewer else ()
    pbx.start()
    load = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.fleet_pbx", str(pbx.ami), str(asked.calls)]
    )
    try:
        time.sleep(_BUSY)
        told = ", with disabledevents" if asked.fewer else ""
        print(f"\nAsterisk {version}, {asked.calls:g} calls a second{told}\n{_HEAD}", flush=True)
        print(f"0 | the calls alone | | | {_alone(pbx, asked.seconds):.0f} | | | |", flush=True)
        for count in counts:
            for way in ways:
                print(_row(pbx, way, count, asked.seconds), flush=True)
                time.sleep(_SETTLE)
        print(f"the load itself used {cpu_of(load.pid):.0f} s of a core")
    finally:
        load.terminate()
        load.wait(10)
        pbx.stop()


def _alone(pbx: Fleet, seconds: float) -> float:
    before = pbx.cpu
    time.sleep(seconds)
    return 100 * (pbx.cpu - before) / seconds


def _row(pbx: Fleet, way: str, count: int, seconds: float) -> str:
    command = [sys.executable, "-m", "tests.bench.fleet_clients", str(pbx.ami), way, str(count)]
    clients = subprocess.Popen(
        [*command, str(_SETTLE), str(seconds)], stdout=subprocess.PIPE, text=True
    )
    assert clients.stdout is not None
    assert clients.stdout.readline() == "begin\n"
    before, began = pbx.cpu, time.monotonic()
    told = json.loads(clients.stdout.readline())
    busy = 100 * (pbx.cpu - before) / (time.monotonic() - began)
    clients.wait(30)
    cut = count - told["up"] + told["cut"]
    return (
        f"{count} | {WAYS[way]} | {told['events']:.0f} | {told['size'] / 1000:.1f} | {busy:.0f} | "
        f"{told['p50']:.1f} | {told['p99']:.1f} | {cut} | {100 * told['cpu']:.0f}"
    )


if __name__ == "__main__":
    main()

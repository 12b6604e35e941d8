# SPDX-License-Identifier: MIT
"""Very many calls of all kinds through the fold: what was told wrong, how long, how much memory.

`python tests/bench/calls.py [CALLS] [SEED]`: the model PBX makes them, the events of several calls
mixed and shuffled; every record and every pop-up is checked against what really happened.
"""

import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "desktop")]

import psutil  # noqa: E402

from tests.telephony.model.simulate import Simulation  # noqa: E402

STEPS = 10


def main(calls: int, seed: int) -> int:
    process = psutil.Process()
    desk, tally = Simulation("1000", seed), None
    desk.run(2_000)  # until caches are full
    start, first = time.process_time(), process.memory_info().rss
    print(f"{'calls':>10} {'events':>12} {'seconds':>8} {'RSS':>9} {'popped':>9} wrong")
    for _ in range(STEPS):
        desk.run(calls // STEPS)
        tally = desk.tally
        wrong = len(tally.wrong) + len(tally.missed) + len(tally.doubled) + len(tally.left)
        rss = process.memory_info().rss
        seconds = time.process_time() - start
        print(
            f"{tally.calls:>10,} {tally.events:>12,} {seconds:>8.0f} {rss / 2**20:>6.1f} MB"
            f" {tally.popped:>9,} {wrong}",
            flush=True,
        )
        if wrong:
            print(*(tally.wrong + tally.missed + tally.doubled + tally.left)[:20], sep="\n")
            return 1
    grown = (process.memory_info().rss - first) / 2**20
    tally = desk.tally
    print(
        f"{tally.calls:,} calls, {tally.mine:,} of them at this desk, {tally.rang:,} rang:"
        f" {len(tally.doubled)} pop-ups doubled, {len(tally.missed)} missed;"
        f" {len(tally.wrong)} records wrong; memory grew by {grown:.1f} MB"
    )
    return 0


if __name__ == "__main__":
    arguments = [int(word) for word in sys.argv[1:]]
    sys.exit(main(*(arguments + [1_000_000, 1][len(arguments) :])))

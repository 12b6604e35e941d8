# SPDX-License-Identifier: MIT
"""`python -m tests.fuzz [TARGET...]`: search for inputs that break something.

What is found is kept in `tests/fuzz/seeds`; then every test run reads it again.
"""

import argparse
import os
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.fuzz import harness
from tests.fuzz.table import TARGETS, Target, named


def main() -> int:
    words = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    words.add_argument("target", nargs="*", help="one of " + ", ".join(TARGETS))
    words.add_argument("--seconds", type=int, default=60, help="for each target (60)")
    words.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="at a time")
    words.add_argument("--corpus", type=Path, help="a folder of inputs to go on with and add to")
    words.add_argument("--keep", action="store_true", help="renew the kept corpus, minimised")
    asked = words.parse_args()
    if not harness.AVAILABLE:
        sys.exit("atheris is not installed: it is for Linux on x86-64 and Python 3.11 or 3.12.")
    try:
        targets = [named(name) for name in asked.target or TARGETS]
    except KeyError as unknown:
        words.error(f"no target {unknown}")
    print(harness.HEAD, flush=True)
    with tempfile.TemporaryDirectory(prefix="fuzz-") as made:
        place = asked.corpus or Path(made)
        with ThreadPoolExecutor(asked.jobs) as pool:
            runs = [pool.submit(_one, each, asked.seconds, place, asked.keep) for each in targets]
            broken = [run.result() for run in runs]
            return int(any(broken))


def _one(target: Target, seconds: int, place: Path, keep: bool) -> bool:
    """Search one target; return whether something was found."""
    corpus = harness.unpack(target, place / target.name)
    with tempfile.TemporaryDirectory(prefix="found-") as results:
        outcome = harness.search(target, seconds, corpus, Path(results), timing=True)
        print(outcome.line, flush=True)
        if outcome.found is not None:
            print(f"{outcome.said}\nkept as {harness.keep_seed(target, outcome.found)}", flush=True)
            return True
    if keep:
        print(f"{target.name}: {harness.keep_corpus(target, corpus)} inputs kept", flush=True)
    return False


if __name__ == "__main__":
    sys.exit(main())

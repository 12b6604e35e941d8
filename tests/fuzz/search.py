# SPDX-License-Identifier: MIT
"""One process that searches one target: `python -m tests.fuzz.search TARGET [libFuzzer's words]`.

libFuzzer ends the process when it is done or has found something, so nothing else runs here.
"""

import importlib
import sys
import time
from typing import Any

from tests.fuzz.table import Check, Target, named

_TIMING = "-timing=1"
_SCRIPT = "-argv0="  # what libFuzzer starts to work in a process of its own


class TooSlowError(Exception):
    """An input kept the processor longer than it may."""


def patient(check: Check, milliseconds: int) -> Check:
    """Let nothing take longer than it may; the best of three counts, since a machine is shared."""

    def timed(data: bytes) -> float:
        began = time.thread_time()
        check(data)
        return (time.thread_time() - began) * 1000

    def measured(data: bytes) -> None:
        if timed(data) > milliseconds:
            least = min(timed(data) for _ in range(3))
            if least > milliseconds:
                msg = f"{len(data)} bytes took {least:.0f} ms of {milliseconds}"
                raise TooSlowError(msg)

    return measured


def search(target: Target, words: list[str]) -> None:
    """Search until libFuzzer ends the process."""
    atheris: Any = importlib.import_module("atheris")
    with atheris.instrument_imports(include=["busylamp", *target.also]):
        check = target.check
    script = next((w.removeprefix(_SCRIPT) for w in words if w.startswith(_SCRIPT)), sys.argv[0])
    rest = [word for word in words if word != _TIMING and not word.startswith(_SCRIPT)]
    atheris.Setup(
        [script, *rest], patient(check, target.milliseconds) if _TIMING in words else check
    )
    atheris.Fuzz()


if __name__ == "__main__":
    search(named(sys.argv[1]), sys.argv[2:])

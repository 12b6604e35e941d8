# SPDX-License-Identifier: MIT
"""Whatever nobody caught ends in the log, masked, and on stderr no other way."""

import faulthandler
import os
import re
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any

from busylamp.log import logger
from busylamp.log.values import Foreign

_log = logger("busylamp.uncaught")
_CRASH_BYTES = 64 * 1024
_crash_file: int | None = None  # faulthandler writes into it until the end
# The lines that faulthandler writes; whatever else stands in the file is none of its.
_CRASH_LINE = re.compile(
    r"Fatal Python error: [A-Za-z ]{1,60}\Z|(?:Current thread|Thread) 0x[0-9a-f]+ \(most recent.*"
    r"|  File \"(?P<file>[^\"]*)\", line (?P<line>\d+) in (?P<function>\S+)\Z|  \.\.\.\Z"
)


def watch(told: Callable[[], None] | None = None) -> None:
    """Take over what Python does with exceptions nobody caught; `told` follows each."""

    def uncaught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        tell(error.with_traceback(trace), "an error nobody caught")
        if told is not None:
            told()

    def in_thread(seen: threading.ExceptHookArgs) -> None:
        if seen.exc_value is not None and not issubclass(seen.exc_type, SystemExit):
            tell(seen.exc_value, "an error nobody caught in a thread")

    def unraisable(seen: Any) -> None:
        if seen.exc_value is not None:
            tell(seen.exc_value, "an error that could not be raised")

    sys.excepthook = uncaught
    threading.excepthook = in_thread
    sys.unraisablehook = unraisable


def on_loop(loop: object, context: Mapping[str, Any]) -> None:
    """Log what an asyncio loop has to tell."""
    del loop
    error = context.get("exception")
    words = Foreign(str(context.get("message", "")))
    _log.error("the line's loop: %s", words, exc_info=error)


def catch_crashes(path: Path) -> None:
    """Log what the last crash left, and let the next one leave as much."""
    global _crash_file  # noqa: PLW0603 - faulthandler needs it open to the end of the process
    from busylamp.log.file import open_own

    try:
        left = path.read_bytes()[:_CRASH_BYTES] if path.is_file() and not path.is_symlink() else b""
        handle = open_own(path)
        os.ftruncate(handle, 0)
    except OSError:
        return
    if left:
        _log.error("the last run crashed: %s", _Crash(left.decode("utf-8", "replace")))
    faulthandler.enable(handle)
    if _crash_file is not None:
        with suppress(OSError):
            os.close(_crash_file)
    _crash_file = handle


class _Crash(Foreign):
    """Of what faulthandler wrote, where each thread was."""

    __slots__ = ("_told",)

    def __init__(self, left: str) -> None:
        super().__init__("")
        lines = [line for line in left.splitlines() if _CRASH_LINE.match(line)]
        self._told = "\n".join(map(_crash_line, lines))

    def __str__(self) -> str:
        return "\n" + self._told


def _crash_line(line: str) -> str:
    found = _CRASH_LINE.match(line)
    if found is None or found["file"] is None:
        return line
    place = Path(found["file"])
    return f"  {place.parent.name}/{place.name}:{found['line']} in {found['function']}"


def tell(error: BaseException, words: str) -> None:
    """Log an error with its traceback, and say it on stderr."""
    _log.critical(words, exc_info=error)
    if sys.stderr is None:  # pyright: ignore[reportUnnecessaryComparison] - a program without a console
        return
    from busylamp.log.errors import told

    with suppress(Exception):  # stderr may be closed, and this is the last way out
        sys.stderr.write(f"busylamp: {words}\n{told(error)}\n")

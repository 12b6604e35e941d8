# SPDX-License-Identifier: MIT
"""Who asked for what, when, and what came of it: one JSON object a line, for the administrator."""

import contextlib
import json
import os
from pathlib import Path
from typing import IO

from busylamp.link.line import Answered
from busylamp.link.relayed.form import Wish
from busylamp.log import logger

_log = logger(__name__)
_LONGEST = 200  # signs of one value: what a desk sends is not trusted to be short


class Audit:
    """Appends to a file that only its owner can read: it names who called whom."""

    def __init__(self, path: Path) -> None:
        handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        self._file: IO[str] = os.fdopen(handle, "a", encoding="utf-8", errors="backslashreplace")

    def wrote(self, at: float, extension: str, wish: Wish, answer: Answered) -> None:
        """Write one line; a full disk stops nobody from calling."""
        told = {
            "at": round(at, 3),
            "desk": extension,
            "request": wish.request[:_LONGEST],
            "action": wish.action[:_LONGEST],
            "headers": [[name[:_LONGEST], value[:_LONGEST]] for name, value in wish.headers[:50]],
            "success": answer.success,
            "message": answer.message[:_LONGEST],
            "failure": None if answer.failure is None else answer.failure.value,
        }
        try:
            self._file.write(json.dumps(told, ensure_ascii=False) + "\n")
            self._file.flush()
        except OSError as error:
            _log.error("the audit log can't be written: %s", error)

    def close(self) -> None:
        """Let the file go; what a full disk did not take was told when it was written."""
        with contextlib.suppress(OSError):
            self._file.close()

# SPDX-License-Identifier: MIT
"""The log file: rotated, for the user alone, phone numbers masked."""

import logging
import logging.handlers
import re
from pathlib import Path

_BYTES = 1024 * 1024
_FILES = 4
# Three digits and more, however they are spaced: all but the last two are masked.
_NUMBER = re.compile(r"\+?\d(?:[\s()./-]{0,2}\d){2,}")


class Masked(logging.Formatter):
    """Writes a record with every phone number cut to its last two digits."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        head = self.formatTime(record)
        record.message = record.getMessage()
        text = f"{record.levelname} {record.name}: {record.message}"
        if record.exc_info:
            text += "\n" + self.formatException(record.exc_info)
        return f"{head} {mask(text)}"


def mask(text: str) -> str:
    """Replace phone numbers by their last two digits."""
    return _NUMBER.sub(lambda match: "…" + "".join(c for c in match[0] if c.isdecimal())[-2:], text)


def start_logging(path: Path) -> None:
    """Write warnings and what the line does into the data folder; silent where it can't be."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.touch(mode=0o600)
        handler = logging.handlers.RotatingFileHandler(
            path, maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8"
        )
    except OSError:
        return
    handler.setFormatter(Masked())
    root = logging.getLogger("busylamp")
    root.addHandler(handler)
    root.setLevel(logging.INFO)

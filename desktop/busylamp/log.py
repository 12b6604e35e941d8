# SPDX-License-Identifier: MIT
"""The log file: rotated, for the user alone, phone numbers masked."""

import logging
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


class Early(logging.Handler):
    """Keeps what is logged before there is a file."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []
        logging.getLogger("busylamp").addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one record."""
        self.records.append(record)

    def hand_over(self, path: Path) -> None:
        """Start the file, and write what was kept."""
        start_logging(path)
        logger = logging.getLogger("busylamp")
        logger.removeHandler(self)
        for record in self.records:
            logger.handle(record)
        self.records.clear()


def start_logging(path: Path) -> None:
    """Write warnings and what the line does into the data folder; silent where it can't be."""
    from logging.handlers import RotatingFileHandler  # 7 ms: after the window is up

    class Patient(RotatingFileHandler):
        def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
            """A full disk ends the log; a traceback for each line would help nobody."""

    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.touch(mode=0o600)
        handler = Patient(path, maxBytes=_BYTES, backupCount=_FILES, encoding="utf-8")
    except OSError:
        logging.getLogger("busylamp").addHandler(logging.NullHandler())
        return
    handler.setFormatter(Masked())
    root = logging.getLogger("busylamp")
    root.addHandler(handler)
    root.setLevel(logging.INFO)

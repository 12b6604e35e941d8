# SPDX-License-Identifier: MIT
"""From the first line on: kept until the window is up, then written."""

import logging
from collections import deque
from pathlib import Path

from busylamp.log import hooks

_KEPT = 1000


class Early(logging.Handler):
    """Keeps what is logged before there is a file."""

    def __init__(self, *, detailed: bool = False) -> None:
        super().__init__()
        self.records: deque[logging.LogRecord] = deque(maxlen=_KEPT)
        logging.getLogger().addHandler(self)
        set_detail(on=detailed)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one record."""
        self.records.append(record)

    def hand_over(self, path: Path) -> None:
        """Start the file, and write what was kept."""
        root = logging.getLogger()
        root.removeHandler(self)
        handler = start_logging(path)
        if handler is not None:
            for record in self.records:
                handler.handle(record)
        self.records.clear()


def start_logging(path: Path) -> logging.Handler | None:
    """Write into this file; silent where it can't be."""
    from busylamp.log.file import LogFile  # 5 ms: after the window is up

    root = logging.getLogger()
    try:
        handler = LogFile(path)
    except OSError:
        root.addHandler(logging.NullHandler())
        return None
    root.addHandler(handler)
    hooks.catch_crashes(path.with_name("crash.txt"))
    return handler


def log_to_stderr(*, detailed: bool = True) -> None:
    """Write it, masked, on stderr: for the commands; a service leaves each packet out."""
    from busylamp.log.lines import Masked

    handler = logging.StreamHandler()
    handler.setFormatter(Masked())
    logging.getLogger().addHandler(handler)
    set_detail(on=detailed)


def set_detail(*, on: bool) -> None:
    """Log packets too, masked, or stop that."""
    logging.getLogger("busylamp").setLevel(logging.DEBUG if on else logging.INFO)


def is_detailed() -> bool:
    """Whether packets are logged."""
    return logging.getLogger("busylamp").getEffectiveLevel() <= logging.DEBUG

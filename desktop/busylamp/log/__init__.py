# SPDX-License-Identifier: MIT
"""The log: rotated, for the user alone, nobody named in it."""

import logging


def logger(name: str) -> logging.Logger:
    """Return the logger of a module; where no file is open yet, stderr is masked too."""
    if logging.lastResort is not None and logging.lastResort.formatter is None:
        logging.lastResort.setFormatter(_Late())
    return logging.getLogger(name)


class _Late(logging.Formatter):
    """Loads what masks when there is something to mask."""

    def format(self, record: logging.LogRecord) -> str:
        from busylamp.log.lines import Masked

        return Masked().format(record)

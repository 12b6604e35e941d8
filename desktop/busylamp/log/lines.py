# SPDX-License-Identifier: MIT
"""A record as a line of the log, masked."""

import logging

from busylamp.log.errors import told
from busylamp.log.escapes import one_line
from busylamp.log.foreign import foreign
from busylamp.log.values import Foreign, shown

_OURS = ("busylamp", "__main__")
_LONGEST = 16_000


class Masked(logging.Formatter):
    """Writes our own words as they are, and of all else what names nobody."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line; a traceback's lines follow it."""
        text = f"{self.formatTime(record)} {record.levelname} {record.name}: {message(record)}"
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            text += "\n" + told(error)
        return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"


def message(record: logging.LogRecord) -> str:
    """Return what a record says, on one line or, of a packet, as lines of it."""
    if record.name.partition(".")[0] not in _OURS:
        return str(Foreign(_as_it_is(record)))
    arguments = record.args
    try:
        if isinstance(arguments, tuple) and arguments:
            return str(record.msg) % tuple(map(shown, arguments))
        if arguments:
            return f"{foreign(str(record.msg))} (arguments left out)"
        return one_line(str(record.msg))
    except (TypeError, ValueError):  # the words and the arguments don't fit: show the words
        return one_line(str(record.msg))


def _as_it_is(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except (TypeError, ValueError):
        return str(record.msg)

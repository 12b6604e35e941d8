# SPDX-License-Identifier: MIT
"""What the client makes asyncio say at every connection, and nobody can do anything about."""

import logging

# asyncio/sslproto.py: the client goes over to TLS with a reader that was made without it.
_SAYING = "returning true from eof_received()"


def _is_of_use(record: logging.LogRecord) -> bool:
    return not str(record.msg).startswith(_SAYING)


def hush() -> None:
    """Keep it from the log and from the terminal of commands."""
    logging.getLogger("asyncio").addFilter(_is_of_use)  # one function is added once

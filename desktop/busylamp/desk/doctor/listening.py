# SPDX-License-Identifier: MIT
"""The first words of a server: AMI's greeting, a web server's answer, or silence."""

import asyncio

from busylamp.link.connect import Connection

_LONGEST = 512
# Said only to a server that stayed silent: no AMI does. Nothing of the user's is in it.
_WEB_QUESTION = b"HEAD / HTTP/1.0\r\n\r\n"


async def first_line(connection: Connection, seconds: float) -> str:
    """Return what is said first; to one that says nothing a web browser's question is put."""
    said = await _line(connection, seconds)
    if said or connection.reader.at_eof():
        return said
    connection.writer.write(_WEB_QUESTION)
    return await _line(connection, seconds)


async def _line(connection: Connection, seconds: float) -> str:
    try:
        async with asyncio.timeout(seconds):
            line = await connection.reader.readline()
    except (OSError, ValueError):  # late, cut, or longer than any greeting
        return ""
    return line[:_LONGEST].decode("utf-8", "replace").strip()

# SPDX-License-Identifier: MIT
"""Names to addresses, in a thread nobody waits for."""

import asyncio
import contextlib
import socket
import threading


async def resolve(host: str, port: int) -> list[str]:
    """Return the addresses of a name, the preferred first; raise OSError or ValueError.

    asyncio asks in a pool whose threads Python joins at exit: a resolver that hangs for half a
    minute would hold up the end of the program for as long.
    """
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[list[str]] = loop.create_future()

    def settle(found: list[str], error: Exception | None) -> None:
        if answer.done():
            return
        if error is None:
            answer.set_result(found)
        else:
            answer.set_exception(error)

    def ask() -> None:
        found: list[str] = []
        failure: Exception | None = None
        try:
            infos = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            found = list(dict.fromkeys(str(info[4][0]) for info in infos))
        except (OSError, ValueError) as error:  # ValueError: a name that is no name (IDNA)
            failure = error
        with contextlib.suppress(RuntimeError):  # the loop has ended meanwhile
            loop.call_soon_threadsafe(settle, found, failure)

    threading.Thread(target=ask, name="resolve", daemon=True).start()
    return await answer

# SPDX-License-Identifier: MIT
"""Who the message server is: looked at before the key signs anything."""

import asyncio
import ssl
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from busylamp.link import tls
from busylamp.link.relayed.address import Address
from busylamp.link.relayed.quiet import hush
from busylamp.telephony.status import Certificate

if TYPE_CHECKING:
    from nats.aio.client import Client

_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Known:
    """By what a server is known: the system's roots, a company's own, or one key."""

    pin: str = ""
    ca_file: str = ""


BY_ROOTS = Known()


class NotEncryptedError(Exception):
    """The server spoke in clear where TLS was asked for; nothing was said to it."""


def context_for(address: Address, known: Known) -> ssl.SSLContext | None:
    """Return what TLS begins with, None where the address asks for none.

    Raises:
        OSError: The company's own roots can't be read.
    """
    if not address.tls:
        return None
    return tls.unverified() if known.pin else tls.verifying(known.ca_file)


def guarded(address: Address, pin: str) -> "Client":
    """Make a client that looks at the server before its first own word.

    The library speaks in clear with a `tls://` server that does not ask for TLS: whoever stands on
    the way needs but leave that out of the greeting, and has the key sign what it likes.
    """
    from nats.aio.client import Client

    hush()

    class Guarded(Client):
        certificate: Certificate | None = None
        looked = False
        unheard = False  # something we said was refused

        def _connect_command(self) -> bytes:
            self.certificate = _known(self._transport, address, pin)
            self.looked = True
            return super()._connect_command()

    return Guarded()


def _known(transport: Any, address: Address, pin: str) -> Certificate | None:
    if not address.tls:
        return None
    writer: asyncio.StreamWriter = transport._io_writer  # noqa: SLF001 - it has no other way
    shown: ssl.SSLObject | None = writer.get_extra_info("ssl_object")
    if shown is None:
        raise NotEncryptedError
    der = shown.getpeercert(binary_form=True)
    return tls.check_pin(der, pin) if pin else tls.as_shown(der)


async def unknown(address: Address, problem: str) -> tls.IdentityError | None:
    """Look at a certificate the roots do not vouch for, without trusting it; say nothing."""
    writer: asyncio.StreamWriter | None = None
    try:
        async with asyncio.timeout(_SECONDS):
            reader, writer = await asyncio.open_connection(address.host, address.port)
            await reader.readline()  # the greeting; only then TLS begins
            await writer.start_tls(tls.unverified(), server_hostname=address.host)
        shown: ssl.SSLObject | None = writer.get_extra_info("ssl_object")
        return tls.unknown(shown and shown.getpeercert(binary_form=True), problem)
    except (OSError, ValueError):
        return None
    finally:
        if writer is not None:
            writer.transport.abort()

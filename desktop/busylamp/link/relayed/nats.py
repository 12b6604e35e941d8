# SPDX-License-Identifier: MIT
"""A connection to the message server, by the NATS project's own client."""

import asyncio
import contextlib
import socket
import ssl
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any

from busylamp.ami.secret import Secret
from busylamp.link.relayed import trust
from busylamp.link.relayed.address import Address
from busylamp.link.relayed.seed import is_seed
from busylamp.link.relayed.trust import BY_ROOTS, Known
from busylamp.link.tls import IdentityError
from busylamp.log import logger
from busylamp.telephony.reasons import LineTrouble
from busylamp.telephony.status import Certificate

_log = logger(__name__)
_SECONDS = 5
_PING_SECONDS = 10
_PULSE_SECONDS = 2
_KEPT_SECONDS = 1.5  # one try to read or write what is kept
_FAILED_SECONDS = 0.2  # nothing of ours is on its way yet


class NatsError(Exception):
    """The message server was not reached, or is gone."""

    def __init__(
        self,
        trouble: LineTrouble,
        detail: str = "",
        *,
        final: bool = False,
        certificate: Certificate | None = None,
    ) -> None:
        super().__init__(f"{trouble.value} {detail}".strip())
        self.trouble = trouble
        self.detail = detail
        self.final = final
        self.certificate = certificate  # that nobody vouches for


@dataclass(frozen=True, slots=True)
class Said:
    """One message, as it came."""

    subject: str
    data: bytes
    reply: str = ""


class Server:
    """One connection. What the client leaves untyped stays in here."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self.certificate: Certificate | None = client.certificate  # None: not encrypted

    @property
    def most_bytes(self) -> int:
        """How long one message may be."""
        return int(self._client.max_payload)

    @property
    def unheard(self) -> bool:
        """Whether the server refused to pass on something we said."""
        return bool(self._client.unheard)

    async def subscribe(self, subject: str, hear: Callable[[Said], object]) -> None:
        """Hear what is said on a subject."""

        async def pass_on(message: Any) -> None:
            hear(Said(message.subject, message.data, message.reply))

        await self._client.subscribe(subject, cb=pass_on)

    async def publish(self, subject: str, data: bytes, *, reply: str = "") -> None:
        """Say something."""
        await self._client.publish(subject, data, reply=reply)

    async def request(self, subject: str, data: bytes, seconds: float) -> bytes:
        """Ask something; return the answer. Raises what the client raises."""
        answer: bytes = (await self._client.request(subject, data, timeout=seconds)).data
        return answer

    async def flush(self) -> None:
        """Wait until the server has all that was said."""
        await self._client.flush()

    async def pulse(self) -> None:
        """Find out whether the server itself answers. Raises what the client raises."""
        await self._client.flush(timeout=_PULSE_SECONDS)

    @property
    def streams(self) -> Any:
        """What the server keeps; patience is the caller's."""
        return self._client.jetstream(timeout=_KEPT_SECONDS)

    async def close(self) -> None:
        """Say goodbye."""
        await _leave(self._client, _SECONDS)


async def connect(
    address: Address,
    seed: Secret,
    *,
    inbox: str,
    lost: Callable[[], object],
    name: str = "busylamp",
    known: Known = BY_ROOTS,
) -> Server:
    """Connect to one server and prove who we are; `lost` is called once when it is over.

    The client never connects again by itself, and keeps nothing to send later: a call that was
    asked for before a break must not be made after it.

    Raises:
        NatsError: Why not.
    """
    client = _client(address, known.pin)
    if not is_seed(seed):
        raise NatsError(LineTrouble.RELAY_BAD_KEY, final=True)
    context = _context(address, known)
    try:
        async with asyncio.timeout(_SECONDS * 2):
            await _open(client, address, seed, context, inbox, lost, name)
    except Exception as error:
        await _leave(client, _FAILED_SECONDS)
        raise await _explained(address, error) from error
    return Server(client)


async def _leave(client: Any, seconds: float) -> None:
    """Close; after a handshake that failed the client itself waits for ever."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await client.close()


def _client(address: Address, pin: str) -> Any:
    try:
        import nkeys

        client = trust.guarded(address, pin)
    except ImportError:
        raise NatsError(LineTrouble.RELAY_UNSUPPORTED, final=True) from None
    del nkeys
    return client


async def _open(
    client: Any,
    address: Address,
    seed: Secret,
    context: ssl.SSLContext | None,
    inbox: str,
    lost: Callable[[], object],
    name: str,
) -> None:
    async def closed() -> None:
        lost()

    async def note(error: Exception) -> None:
        if not client.looked:
            raise error  # else the client tries the same server until nobody waits any more
        # What the server refuses is ours to mend; that a connection ends is told elsewhere.
        refused = "permissions violation" in str(error).casefold()
        client.unheard = client.unheard or (refused and "for publish" in str(error).casefold())
        (_log.warning if refused else _log.info)("the message server says: %s", error)

    await client.connect(
        address.url,
        name=name,
        allow_reconnect=False,
        max_reconnect_attempts=0,
        connect_timeout=_SECONDS,
        ping_interval=_PING_SECONDS,
        pending_size=0,
        nkeys_seed_str=seed.reveal().strip(),
        inbox_prefix=inbox.encode(),
        tls=context,
        tls_hostname=address.host if address.tls else None,
        error_cb=note,
        closed_cb=closed,
    )
    if not client.looked:  # another version of the client that goes another way
        raise trust.NotEncryptedError


def _context(address: Address, known: Known) -> ssl.SSLContext | None:
    try:
        return trust.context_for(address, known)
    except OSError as error:
        raise NatsError(LineTrouble.CA_UNREADABLE, str(error), final=True) from error


async def _explained(address: Address, error: Exception) -> NatsError:
    """Say why; of a certificate nobody vouches for, show it."""
    if isinstance(error, NatsError):
        return error
    unapproved: Exception | None = error
    if isinstance(error, ssl.SSLCertVerificationError):
        unapproved = await trust.unknown(address, error.verify_message)
    if isinstance(unapproved, IdentityError):
        certificate = unapproved.certificate
        return NatsError(unapproved.trouble, final=True, certificate=certificate)
    return _why(error)


def _why(error: Exception) -> NatsError:
    from nats import errors

    detail = str(error)
    if isinstance(error, trust.NotEncryptedError):
        return NatsError(LineTrouble.NOT_TLS)
    if isinstance(error, socket.gaierror):
        return NatsError(LineTrouble.NAME_UNKNOWN, detail)
    if isinstance(error, errors.AuthorizationError) or "authorization" in detail.casefold():
        return NatsError(LineTrouble.LOGIN_REFUSED, detail, final=True)
    if isinstance(error, ssl.SSLError):
        return NatsError(LineTrouble.TLS_FAILED, detail)
    if isinstance(error, TimeoutError | errors.TimeoutError):
        return NatsError(LineTrouble.TIMED_OUT, detail)
    if isinstance(error, ConnectionRefusedError):
        return NatsError(LineTrouble.CONNECTION_REFUSED, detail)
    return NatsError(LineTrouble.UNREACHABLE, detail)


@contextlib.contextmanager
def is_gone() -> Generator[None]:
    """Turn whatever the client raises while it is used into one error."""
    from nats import errors

    try:
        yield
    except (errors.Error, OSError, TimeoutError) as error:
        raise NatsError(LineTrouble.CLOSED_BY_PEER, str(error)) from error

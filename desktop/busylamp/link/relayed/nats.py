# SPDX-License-Identifier: MIT
"""A connection to the message server, by the NATS project's own client."""

import asyncio
import contextlib
import errno
import os
import re
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
_NUMBER = re.compile(r"Errno (\d+)")
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

    refusals = _Refusals(client)

    async def note(error: Exception) -> None:
        if not client.looked:
            raise error  # else the client tries the same server until nobody waits any more
        refusals.note(str(error).casefold())

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


class _Refusals:
    """What a server lets us neither say nor hear: told once a connection, in words of our own."""

    def __init__(self, client: Any) -> None:
        self._client = client
        self._hears_less = False

    def note(self, told: str) -> None:
        """Take what the client tells; that a connection ends is told elsewhere."""
        if "permissions violation" not in told:
            return
        if "for publish" not in told:
            if not self._hears_less:
                _log.warning("the message server lets this key not hear all it wants to hear")
            self._hears_less = True
            return
        if not self._client.unheard:
            _log.warning("the message server lets this key not say all it wants to say")
        self._client.unheard = True


def _context(address: Address, known: Known) -> ssl.SSLContext | None:
    try:
        return trust.context_for(address, known)
    except OSError as error:
        raise NatsError(LineTrouble.CA_UNREADABLE, _words_of(error), final=True) from error


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

    told = str(error)
    if isinstance(error, trust.NotEncryptedError):
        return NatsError(LineTrouble.NOT_TLS)
    if isinstance(error, errors.AuthorizationError) or "authorization" in told.casefold():
        return NatsError(LineTrouble.LOGIN_REFUSED, final=True)
    return NatsError(_trouble(error, told), _words_of(error))


def _words_of(error: Exception) -> str:
    """Return the system's words; those of asyncio have a tuple in them."""
    match error:
        case ssl.SSLError() | socket.gaierror():
            return error.strerror or str(error)
        case OSError(errno=int(number)):
            return os.strerror(number)
        case _:
            return str(error)


def _trouble(error: Exception, told: str) -> LineTrouble:
    from nats import errors

    match error:
        case socket.gaierror() | UnicodeError():  # a name that is no name (IDNA)
            return LineTrouble.NAME_UNKNOWN
        case ssl.SSLError():
            return LineTrouble.TLS_FAILED
        case TimeoutError() | errors.TimeoutError():
            return LineTrouble.TIMED_OUT
        case ConnectionRefusedError():
            return LineTrouble.CONNECTION_REFUSED
        case OSError() if set(_NUMBER.findall(told)) == {str(errno.ECONNREFUSED)}:
            return LineTrouble.CONNECTION_REFUSED  # at each of a name's addresses
        case ValueError() | errors.ProtocolError():
            return LineTrouble.PROTOCOL  # no line of text, or none with an end
        case errors.Error() if "info message" in told.casefold():
            return LineTrouble.PROTOCOL  # not how a message server greets
        case _:
            return LineTrouble.UNREACHABLE


@contextlib.contextmanager
def is_gone() -> Generator[None]:
    """Turn whatever the client raises while it is used into one error."""
    from nats import errors

    try:
        yield
    except (errors.Error, OSError, TimeoutError) as error:
        raise NatsError(LineTrouble.CLOSED_BY_PEER, str(error)) from error

# SPDX-License-Identifier: MIT
"""What can be asked, and the one encoder for everything that goes out."""

import re
from dataclasses import dataclass, field
from typing import Protocol

from busylamp.ami.errors import LocalError
from busylamp.ami.secret import Secret

# Asterisk reads lines into 1,025 bytes and takes 128 headers (main/manager.c get_input,
# include/asterisk/manager.h); measured on 16 and 22: 990 bytes pass. We stay below both.
MAX_LINE = 1000
MAX_HEADERS = 100

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]*\Z")
# C0, DEL, C1 (NEL, U+0085, among them), the line and paragraph separators; lone surrogates can't
# be written as UTF-8 at all.
_FORBIDDEN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


class Action(Protocol):
    """Something to ask the server."""

    @property
    def name(self) -> str:
        """The action's name, as ListCommands spells it."""
        ...

    def headers(self) -> list[tuple[str, str]]:
        """Its headers in order, without Action and ActionID."""
        ...


def encode(action: Action, action_id: str) -> bytes:
    """Return the packet to send; raise LocalError for what could be read as something else.

    Values go out as they are. Asterisk skips the blanks a value begins with, so those never arrive:
    a secret that begins with one proves itself by challenge only. Taking them off here would hide
    that from whoever typed it.
    """
    if not action.name.strip(" ") or _FORBIDDEN.search(action.name):
        msg = "an action has a bad name"  # never part of a message that is shown or logged
        raise LocalError(msg)
    lines = [("Action", action.name), ("ActionID", action_id), *action.headers()]
    if len(lines) > MAX_HEADERS:
        msg = f"{action.name} has more than {MAX_HEADERS} headers"
        raise LocalError(msg)
    return b"".join([_line(action.name, name, value) for name, value in lines]) + b"\r\n"


def _line(action: str, name: str, value: str) -> bytes:
    # The value is never part of the message: it may be a secret or somebody's number.
    if not _NAME.match(name):
        msg = f"{action}: a header has a bad name"
        raise LocalError(msg)
    if _FORBIDDEN.search(value):
        msg = f"{action}: the header {name} holds a control character"
        raise LocalError(msg)
    line = f"{name}: {value}\r\n".encode()
    if len(line) > MAX_LINE:
        msg = f"{action}: the header {name} is longer than {MAX_LINE} bytes"
        raise LocalError(msg)
    return line


@dataclass(frozen=True, slots=True)
class Raw:
    """Any action by its name."""

    name: str
    fields: tuple[tuple[str, str], ...] = ()

    def headers(self) -> list[tuple[str, str]]:
        """Return the headers given."""
        return list(self.fields)


@dataclass(frozen=True, slots=True, kw_only=True)
class Challenge:
    """Ask for the digits an MD5 login is made with."""

    name: str = "Challenge"

    def headers(self) -> list[tuple[str, str]]:
        """MD5 is the only kind Asterisk knows."""
        return [("AuthType", "MD5")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Login:
    """Sign in with the secret itself (under TLS) or with the answer to a challenge."""

    username: str
    secret: Secret = field(repr=False)
    key: bool = False  # the secret is md5(challenge + password) in hex
    events: str = "off"  # takes effect at once: no flood before we are ready
    name: str = "Login"

    def headers(self) -> list[tuple[str, str]]:
        """Return the headers; they hold the secret: for the encoder only, never for a log."""
        proof = ("Key" if self.key else "Secret", self.secret.reveal())
        kind = [("AuthType", "MD5")] if self.key else []
        return [*kind, ("Username", self.username), proof, ("Events", self.events)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Events:
    """Choose the classes of events this connection gets."""

    mask: str
    name: str = "Events"

    def headers(self) -> list[tuple[str, str]]:
        """An unknown class would turn all events off without a word (measured)."""
        return [("EventMask", self.mask)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Originate:
    """Ring `channel` (my phone) and, once it is picked up, send it to `exten`."""

    channel: str
    exten: str
    context: str
    timeout_ms: int
    caller_id: str = ""
    channel_id: str = ""  # Uniqueid of the first leg, and so Linkedid of the call (Asterisk 12)
    priority: str = "1"
    variables: tuple[tuple[str, str], ...] = ()
    name: str = "Originate"

    def headers(self) -> list[tuple[str, str]]:
        """Always asynchronous: otherwise the whole connection stands still until the answer."""
        optional = [("CallerID", self.caller_id), ("ChannelId", self.channel_id)]
        return [
            ("Channel", self.channel),
            ("Exten", self.exten),
            ("Context", self.context),
            ("Priority", self.priority),
            ("Timeout", str(self.timeout_ms)),
            ("Async", "true"),
            *[(name, value) for name, value in optional if value],
            *[("Variable", f"{name}={value}") for name, value in self.variables],
        ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hangup:
    """End exactly one channel, by name or Uniqueid."""

    channel: str
    cause: int | None = None  # Q.850
    name: str = "Hangup"

    def __post_init__(self) -> None:
        # A value in slashes is a pattern that hangs up every match (main/manager.c action_hangup);
        # blanks before it are skipped.
        channel = self.channel.strip()
        if not channel or channel.startswith("/"):
            msg = "Hangup takes exactly one channel"
            raise LocalError(msg)

    def headers(self) -> list[tuple[str, str]]:
        """Return the channel and, where given, the cause the other side is told."""
        cause = [] if self.cause is None else [("Cause", str(self.cause))]
        return [("Channel", self.channel), *cause]


PING = Raw("Ping")
LOGOFF = Raw("Logoff")
LIST_COMMANDS = Raw("ListCommands")
CORE_SHOW_CHANNELS = Raw("CoreShowChannels")
STATUS = Raw("Status")
EXTENSION_STATE_LIST = Raw("ExtensionStateList")
DEVICE_STATE_LIST = Raw("DeviceStateList")
PRESENCE_STATE_LIST = Raw("PresenceStateList")
VOICEMAIL_USERS_LIST = Raw("VoicemailUsersList")
QUEUE_STATUS = Raw("QueueStatus")
QUEUE_SUMMARY = Raw("QueueSummary")
UCM_QUEUES = Raw("Queues")  # in Asterisk up to 13 it answers with text for a terminal: never there
UCM_AGENTS = Raw("GSAgents")
PARKED_CALLS = Raw("ParkedCalls")

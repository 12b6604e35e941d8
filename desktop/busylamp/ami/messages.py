# SPDX-License-Identifier: MIT
"""What can be received: the greeting, responses and events, headers read only when asked for."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

# Asterisk passes these through ast_escape_c since 13.5 (ASTERISK-24934, main/manager_channels.c);
# every snapshot prefix (Dest, Parkee, OrigTransferer...) ends in one of them. Status writes its
# EffectiveConnectedLineName, and QueueEntry, OriginateResponse and Cdr all their names, unescaped.
_ESCAPED_ENDINGS = ("calleridname", "connectedlinename", "chanvariable")  # folded
_UNESCAPED_HEADER = "effectiveconnectedlinename"
_UNESCAPED_EVENTS = frozenset({"QueueEntry", "OriginateResponse", "VoicemailUserEntry", "Cdr"})
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_MEANINGS = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_VERSION = re.compile(r"(\d+(?:\.\d+)*)\s*$")
_WHOLE = re.compile(r"-?[0-9]{1,9}\Z")
_KNOWN_HEADERS = 1000
_MOST_LINES = 400
GREETING = b"Asterisk Call Manager/"  # how a server begins; its version follows
_FIRST_ESCAPING = (2, 8)  # AMI 2.8.0 is Asterisk 13.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Greeting:
    """The one line a server says first, e.g. `Asterisk Call Manager/5.0.0`."""

    text: str
    version: tuple[int, ...] | None = None

    @classmethod
    def of(cls, text: str) -> "Greeting":
        """Read the version at the line's end, if there is one (AMI's, not Asterisk's)."""
        found = _VERSION.search(text)
        version = tuple(int(part) for part in found[1].split(".")) if found else None
        return cls(text=text, version=version)

    @property
    def escapes_names(self) -> bool:
        """Whether this server writes C escapes in names and variables."""
        return self.version is not None and self.version >= _FIRST_ESCAPING


class _Keys(dict[str, tuple[bytes, bytes]]):
    """Headers as they begin a packet, and as they begin a line in it."""

    def __missing__(self, header: str) -> tuple[bytes, bytes]:
        key = b"%b:" % header.encode()
        if len(self) < _KNOWN_HEADERS:
            self[header] = (key, b"\n" + key)
        return key, b"\n" + key


_KEYS = _Keys()


class Packet:
    """One packet: an ordered multimap whose headers stay bytes until somebody asks."""

    __slots__ = ("_escaped", "raw")

    def __init__(self, raw: bytes, escaped: bool = False) -> None:
        self.raw = raw
        self._escaped = escaped

    def get(self, header: str, default: str = "") -> str:
        """Return the first value of a header; its name is compared without case.

        The spelling asked for goes before any other: servers keep to one.
        """
        value = self.find(header)
        if value is None:
            return default
        try:
            text = value.decode()
        except UnicodeDecodeError:
            text = decode(value)
        return unescape(text) if "\\" in text and self._escapes(header) else text

    def number(self, header: str) -> int | None:
        """Return a whole number, None for anything else; more than nine digits count nothing."""
        text = self.get(header)
        return int(text) if _WHOLE.match(text) else None

    def find(self, header: str) -> bytes | None:
        """Return the first value as it stands on the wire, or None."""
        raw = self.raw
        key, line = _KEYS[header]
        if raw.startswith(key):
            start = len(key)
        else:
            start = raw.find(line)
            start = start + len(line) if start >= 0 else _find_loosely(raw, key)
            if start < 0:
                return None
        end = raw.find(b"\n", start)
        value = raw[start:end] if end >= 0 else raw[start:]
        if value[:1] == b" " and value[-1:] == b"\r":
            return value[1:-1]
        return _trimmed(value)

    def all(self, header: str) -> list[str]:
        """Return every value of a header in order."""
        wanted = header.casefold()
        return [value for name, value in self.items() if name.casefold() == wanted]

    def items(self) -> list[tuple[str, str]]:
        """Return every header in order; a line without a colon is left out."""
        return self._items_of_plain_text() or self._items_one_by_one()

    def _items_of_plain_text(self) -> list[tuple[str, str]] | None:
        """Read a packet as servers write it in one go; None for anything odd."""
        try:
            text = self.raw.decode()
        except UnicodeDecodeError:
            return None
        lines = text.removesuffix("\r").split("\r\n")
        parted = [line.partition(": ") for line in lines]
        pairs = [(name, value) for name, colon, value in parted if colon]
        if (
            len(pairs) != len(lines)
            or text.count("\n") != len(lines) - 1
            or ":" in "".join([name for name, _ in pairs])
            or (self._escaped and "\\" in text)
        ):
            return None
        return pairs

    def _items_one_by_one(self) -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = []
        escaped = self._escaped
        for line in self.raw.split(b"\n"):
            name, colon, value = line.partition(b":")
            if not colon:
                continue
            header = decode(name)
            text = decode(_trimmed(value))
            if escaped and "\\" in text and self._escapes(header):
                text = unescape(text)
            found.append((header, text))
        return found

    def __contains__(self, header: str) -> bool:
        return self.find(header) is not None

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self.raw == other.raw

    def __hash__(self) -> int:
        return hash(self.raw)

    def __repr__(self) -> str:
        first = self.raw.partition(b"\n")[0].rstrip()
        return f"<{type(self).__name__} {decode(first)}>"

    def _escapes(self, header: str) -> bool:
        wanted = header.casefold()
        return self._escaped and wanted.endswith(_ESCAPED_ENDINGS) and wanted != _UNESCAPED_HEADER


class Response(Packet):
    """The answer to an action."""

    __slots__ = ()

    @property
    def word(self) -> str:
        """Success, Error, Goodbye, Follows..."""
        return self.get("Response")

    @property
    def success(self) -> bool:
        """Whether the server did what was asked."""
        return self.word.casefold() != "error"

    @property
    def message(self) -> str:
        """The server's own words."""
        return self.get("Message")

    @property
    def output(self) -> list[str]:
        """What `Command` printed, in both forms (reference: Asterisk 14 changed it)."""
        if self.word.casefold() == "follows":
            return _raw_output(self.raw)
        return self.all("Output")


class Event(Packet):
    """Something that happened, or an item of a list."""

    __slots__ = ("name",)

    def __init__(self, raw: bytes, name: str, escaped: bool = False) -> None:
        self.raw = raw
        self.name = name
        self._escaped = escaped

    @classmethod
    def of(cls, name: str, headers: Iterable[tuple[str, str]] = ()) -> Self:
        """Make an event from its headers, as a server would write it (tests, the demo)."""
        lines = [("Event", name), *headers]
        return cls("\r\n".join(f"{key}: {value}" for key, value in lines).encode(), name)

    from_headers = of

    def shortened(self, prefix: str = "", *, line: int = 512, size: int = 8192) -> "Event":
        """Return it with no more than its first bytes, of the headers that begin with `prefix`."""
        key = prefix.encode()
        first, *rest = self.raw.split(b"\n", _MOST_LINES)[:_MOST_LINES]
        lines = [each[:line] for each in rest if each.startswith(key)]
        cut = b"\n".join((first[:line], *lines))
        return Event(cut[:size], self.name, self._escaped)

    def _escapes(self, header: str) -> bool:
        return self.name not in _UNESCAPED_EVENTS and super()._escapes(header)


def decode(value: bytes) -> str:
    """Read a value as UTF-8, else as cp1252: old gateways send names in it."""
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("cp1252", "replace")


def unescape(text: str) -> str:
    """Undo ast_escape_c once: the letters a b f n r t v, and a quoted backslash, quote or ?."""
    return _ESCAPE.sub(lambda match: _MEANINGS.get(match[1], match[1]), text)


def _trimmed(value: bytes) -> bytes:
    start = 1 if value[:1] == b" " else 0
    return value[start:-1] if value[-1:] == b"\r" else value[start:]


def _find_loosely(raw: bytes, key: bytes) -> int:
    """Find a header under another spelling of its name; return where its value starts or -1."""
    lowered, key = raw.lower(), key.lower()
    if lowered.startswith(key):
        return len(key)
    at = lowered.find(b"\n" + key)
    return at + 1 + len(key) if at >= 0 else -1


def _raw_output(raw: bytes) -> list[str]:
    """Return the lines between the headers and the end marker of Asterisk 13 and older."""
    lines = [line.rstrip(b"\r") for line in raw.split(b"\n")]
    heads = (b"response:", b"privilege:", b"actionid:")
    start = next((n for n, line in enumerate(lines) if not line.lower().startswith(heads)), 0)
    text = b"\n".join(lines[start:])
    return decode(text.partition(COMMAND_END)[0]).rstrip("\n").splitlines()


COMMAND_END = b"--END COMMAND--"

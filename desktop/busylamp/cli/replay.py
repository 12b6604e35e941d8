# SPDX-License-Identifier: MIT
"""`busylamp replay`: the changes a recorded byte stream tells, and the calls at the end."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from busylamp.ami.messages import Event
from busylamp.ami.wire import Decoder
from busylamp.cli.form import Teller, change_text, dump
from busylamp.cli.ground import CommandError
from busylamp.cli.output import say
from busylamp.desk.objects import call_json
from busylamp.link.recording import Index
from busylamp.telephony.changes import CallChange, Change
from busylamp.telephony.model import Call, CallId, ExtensionNumber
from busylamp.telephony.pbx import Pbx
from busylamp.telephony.snapshot import QuestionKind

if TYPE_CHECKING:
    from zipfile import ZipFile

_BANNER = re.compile(rb"^(?=Asterisk Call Manager/)", re.MULTILINE)
_AMI = re.compile(rb"^(?:Asterisk Call Manager/|Event: |Response: )", re.MULTILINE)
_ZIP = b"PK\x03\x04"
PACKETS = "packets.ami"  # in a diagnostics bundle
_MOST_BYTES = 64 * 1024 * 1024  # of them: a zip may unpack to anything, whatever it declares
_MOST_INDEX = 4 * 1024 * 1024
_ENCRYPTED = 1  # of a member's flags
_LISTS = {
    "CoreShowChannelsComplete": QuestionKind.CHANNELS,
    "StatusComplete": QuestionKind.CHANNELS,
    "ExtensionStateListComplete": QuestionKind.EXTENSIONS,
    "DeviceStateListComplete": QuestionKind.DEVICES,
    "PresenceStateListComplete": QuestionKind.PRESENCES,
    "VoicemailUserEntryComplete": QuestionKind.NAMES,
    "QueueStatusComplete": QuestionKind.QUEUES,
    "QueuesComplete": QuestionKind.UCM_QUEUES,
    "GsAgentComplete": QuestionKind.UCM_AGENTS,
    "ParkedCallsComplete": QuestionKind.PARKED,
}
_ITEMS = frozenset(
    {
        "CoreShowChannel",
        "Status",
        "ExtensionStatus",
        "DeviceStateChange",
        "PresenceStateChange",
        "VoicemailUserEntry",
        "ParkedCall",
        "QueueParams",
        "QueueMember",
        "QueueEntry",
        "QueueStatus",
        "QueueMemberStatus",
        "GsAgent",
    }
)


def replay(path: Path, extension: str, channel: str, *, as_json: bool) -> int:
    """Print what a recording tells for one extension."""
    data, index = _read(path)
    calls: dict[CallId, Call] = {}
    teller = Teller() if as_json else None
    for change in changes_of(data, index, extension, channel):
        if isinstance(change, CallChange):
            calls[change.call.id] = change.call
        _print(change, teller)
    if as_json:
        say(dump({"calls": [call_json(call) for call in calls.values()]}))
    else:
        say(f"{len(calls)} calls")
    return 0


def changes_of(data: bytes, index: Index, extension: str, channel: str = "") -> Iterator[Change]:
    """Fold a recording; it may be another account's and begin anywhere."""
    player = _Player(Pbx(ExtensionNumber(extension), channel=channel))
    for start, end, at in index.reads(len(data)):
        yield from player.feed(data[start:end], at)


class _Player:
    """Feeds reads to decoders: a recording of several connections has several greetings."""

    def __init__(self, pbx: Pbx) -> None:
        self._pbx = pbx
        self._decoder = Decoder()
        self._lists: dict[str, list[Event]] = {}
        self._whole_picture = ""  # the action whose list is taken for the snapshot of channels

    def feed(self, data: bytes, at: float | None) -> Iterator[Change]:
        pieces = _BANNER.split(data)
        for number, piece in enumerate(pieces):
            if number:
                self._decoder = Decoder()
                self._lists = {}
            for packet in self._decoder.feed(piece):
                if isinstance(packet, Event):
                    yield from self._take(packet, at)

    def _take(self, event: Event, at: float | None) -> list[Change]:
        action_id = event.get("ActionID")
        kind = _LISTS.get(event.name)
        if kind is not None:
            return self._end_list(event, kind, self._lists.pop(action_id, []), at)
        if action_id and event.name in _ITEMS:
            self._lists.setdefault(action_id, []).append(event)
            return []
        return self._pbx.apply(event, at)

    def _end_list(
        self, event: Event, kind: QuestionKind, items: list[Event], at: float | None
    ) -> list[Change]:
        if kind is QuestionKind.CHANNELS:
            # `Status` may have been asked of one channel only; the first list tells which action
            # this recording's account takes its snapshots with.
            self._whole_picture = self._whole_picture or event.name
            if event.name != self._whole_picture:
                return []
        return self._pbx.merge({kind: items}, at)


def _read(path: Path) -> tuple[bytes, Index]:
    try:
        data = path.read_bytes()
    except OSError as error:
        msg = f"{path} can't be read: {error.strerror}."
        raise CommandError(msg) from error
    if data.startswith(_ZIP):
        return _unpacked(path)
    if data and not _AMI.search(data):
        msg = f"{path} is no recording of a phone system."
        raise CommandError(msg)
    index = path.with_name(path.name + ".idx")
    if not index.exists():
        index = path.with_suffix(".idx")
    try:
        return data, Index(index.read_text(encoding="ascii", errors="replace"))
    except (OSError, ValueError):
        return data, Index("")


def _unpacked(path: Path) -> tuple[bytes, Index]:
    """Read the packets of a diagnostics bundle."""
    import struct
    import zipfile
    import zlib

    damaged = (OSError, EOFError, KeyError, ValueError, RuntimeError)  # encrypted, a method unknown
    try:
        with zipfile.ZipFile(path) as archive:
            index = _member(archive, f"{PACKETS}.idx", _MOST_INDEX).decode("ascii", "replace")
            return _member(archive, PACKETS, _MOST_BYTES), Index(index)
    except (*damaged, zipfile.BadZipFile, zlib.error, struct.error) as error:
        msg = f"{path} is no diagnostics of Busylamp."
        raise CommandError(msg) from error


def _member(archive: "ZipFile", name: str, most: int) -> bytes:
    """Return a member as we write them; raise ValueError for any other."""
    import zipfile

    found = archive.getinfo(name)
    if found.flag_bits & _ENCRYPTED or found.compress_type not in (
        zipfile.ZIP_STORED,
        zipfile.ZIP_DEFLATED,
    ):
        raise ValueError(name)
    with archive.open(found) as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise ValueError(name)
    return data


def _print(change: Change, teller: Teller | None) -> None:
    if teller is not None:
        value = teller.json(change)
        line = None if value is None else dump(value)
    else:
        line = change_text(change, "")
    if line is not None:
        say(line)

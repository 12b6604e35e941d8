# SPDX-License-Identifier: MIT
"""Reads a directory in a process of its own, with limits, for the window."""

import contextlib
import json
import os
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from busylamp.cli.read_file import Shrink, no_photo
from busylamp.desk.directory_people import contact_of
from busylamp.settings.model import DirectoryKind, DirectoryServer
from busylamp.settings.read import read_row
from busylamp.stores.carried import pack
from busylamp.system.directories.protocol import REACH_SECONDS, Card, DirectoryError, Tell, Told
from busylamp.telephony.reasons import DirectoryTrouble

# Address space: Qt's image reader maps 150 MiB of it, a page of a directory and what it becomes
# take some hundred.
_MEMORY = 768 * 1024 * 1024
_CPU_SECONDS = 600
_BATCH = 100
_FEW = 3  # people a test shows
_MOST_PHOTOS = 20_000


class Wanted(NamedTuple):
    """What the window asks for, on standard input: the password stands in no argument."""

    server: DirectoryServer
    password: str | None
    known: Mapping[str, str]  # the marks of the entries it has
    is_test: bool = False  # only look whether it works


def read_directory(shrink: Shrink) -> int:
    """Print lines of JSON: steps, entries, those that are gone, at last `done` or `error`."""
    _confine()
    speaker = _Speaker()
    try:
        wanted = _asked(sys.stdin.readline())
        for line in _lines(wanted, shrink, speaker):
            speaker.say(line)
    except DirectoryError as error:
        speaker.say({"error": error.trouble.value, "detail": error.detail[:300]})
    except MemoryError:
        speaker.say({"error": DirectoryTrouble.TOO_LARGE.value, "detail": ""})
    except BrokenPipeError:  # nobody listens any more
        return 1
    finally:
        speaker.rest()
    return 0


class _Speaker:
    """Says lines, and that the server does not answer where a step takes too long."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._watch: threading.Timer | None = None

    def say(self, line: Mapping[str, object]) -> None:
        """Print a line at once."""
        with self._lock:
            sys.stdout.write(json.dumps(line) + "\n")
            sys.stdout.flush()

    def tell(self, told: Told) -> None:
        """Say a step, and give the next one its time."""
        self.say({"step": told.step.value, "detail": told.detail})
        self.watch(told.seconds)

    def watch(self, seconds: float) -> None:
        """End the process unless the next step is told in time: no library can hang longer."""
        self.rest()
        self._watch = threading.Timer(seconds, self._on_late)
        self._watch.daemon = True
        self._watch.start()

    def rest(self) -> None:
        """Stop watching."""
        if self._watch is not None:
            self._watch.cancel()

    def _on_late(self) -> None:
        with contextlib.suppress(OSError):
            self.say({"error": DirectoryTrouble.NO_ANSWER.value, "detail": ""})
        os._exit(0)


def _asked(line: str) -> Wanted:
    said: dict[str, Any] = json.loads(line)
    server = read_row(DirectoryServer, said["server"], "directories.server 1", [])
    if not isinstance(server, DirectoryServer):
        raise DirectoryError(DirectoryTrouble.BAD_ADDRESS)
    return Wanted(server, said["password"], said["known"], said["is_test"])


def _lines(wanted: Wanted, shrink: Shrink, speaker: _Speaker) -> Iterator[dict[str, object]]:
    read = _reader(wanted.server.kind)
    speaker.watch(REACH_SECONDS)
    seen: set[str] = set()
    batch: list[object] = []
    people = photos = 0
    for card in read(wanted.server, wanted.password, wanted.known, speaker.tell):
        seen.add(card.uid)
        if card.is_known:
            people += 1
            continue
        entry = _entry(card, shrink if photos < _MOST_PHOTOS else no_photo)
        people += entry["contact"] is not None
        photos += entry["contact"] is not None and bool(entry["contact"]["contact"]["photo"])
        batch.append(entry)
        if len(batch) >= _BATCH or (wanted.is_test and people >= _FEW):
            yield {"entries": batch, "count": len(seen)}
            batch = []
            if wanted.is_test:
                break
    yield {"entries": batch, "count": len(seen)}
    if not people:
        raise DirectoryError(DirectoryTrouble.NOBODY)
    gone = [] if wanted.is_test else [uid for uid in wanted.known if uid not in seen]
    yield {"done": True, "gone": gone, "count": len(seen)}


def _reader(
    kind: DirectoryKind,
) -> Callable[[DirectoryServer, str | None, Mapping[str, str], Tell], Iterator[Card]]:
    if kind is DirectoryKind.LDAP:
        from busylamp.system.directories.ldap import read_ldap

        return read_ldap
    from busylamp.system.directories.carddav import read_carddav

    return read_carddav


def _entry(card: Card, shrink: Shrink) -> dict[str, Any]:
    contact = contact_of(card)
    if contact is not None and contact.photo:
        contact = replace(contact, photo=shrink(contact.photo))
    packed = None if contact is None else pack(contact)
    return {"uid": card.uid, "mark": card.mark, "contact": packed}


def _confine() -> None:
    """Take away what a server could make us use up."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (_CPU_SECONDS, _CPU_SECONDS))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

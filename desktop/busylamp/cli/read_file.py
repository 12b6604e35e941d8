# SPDX-License-Identifier: MIT
"""Reads a file of contacts or calls in a process of its own, with limits, for the window."""

import contextlib
import json
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from busylamp.phrases import folded, phrase

if TYPE_CHECKING:
    from busylamp.stores.carried import Brought
    from busylamp.stores.columns import Layout
    from busylamp.stores.tables import Source

# Address space, which memory in use never exceeds: Python and its libraries take 60 MiB of it, a
# file of 50 MB another 50. A card that makes the library need 600 MB for 4 MB ends here.
_MEMORY = 296 * 1024 * 1024
_CPU_SECONDS = 300
_BATCH = 200
_PATIENCE = 1.0  # seconds; the parent takes a silent child for a lost one


Shrink = Callable[[bytes], bytes]  # an image as it came -> a small one, b'' for one that is none


def no_photo(image: bytes) -> bytes:
    """Take no photo."""
    del image
    return b""


def layout_of(columns: str, *, unnamed: bool) -> "Layout":
    """Return what the window says of a table."""
    from busylamp.stores.columns import Column, Layout

    told = tuple(Column(each) for each in columns.split(",")) if columns else ()
    return Layout(columns=told, names_columns=not unnamed)


def read_file(
    kind: str, path: Path, shrink: Shrink = no_photo, layout: "Layout | None" = None
) -> int:
    """Print lines of JSON: `rows` with the `share` that was read, at last `done` or `error`."""
    _confine()
    try:
        for line in _lines(kind, path, shrink, layout):
            sys.stdout.write(json.dumps(line) + "\n")
            sys.stdout.flush()
    except MemoryError:
        _say_error(phrase("The file needs more memory than an import may take."))
    except BrokenPipeError:  # nobody listens any more
        return 1
    return 0


def _lines(
    kind: str, path: Path, shrink: Shrink, layout: "Layout | None"
) -> Iterator[dict[str, object]]:
    from busylamp.stores.carried import pack
    from busylamp.stores.tables import MAX_CSV_BYTES, Source, UnreadableFileError

    try:
        with path.open("rb") as file:
            data = file.read(MAX_CSV_BYTES + 1)
        source = Source(data)
        found = _each(kind, path.name, data, source, layout)
        batch: list[object] = []
        told = time.monotonic()
        for each in found:
            batch.append(pack(_with_small(each, shrink)))
            if len(batch) >= _BATCH or time.monotonic() - told >= _PATIENCE:
                yield {"share": source.share, "rows": batch}
                batch, told = [], time.monotonic()
        yield {"share": 1.0, "rows": batch}
    except UnreadableFileError as error:
        yield {"error": folded(str(error))}
    except OSError as error:
        yield {"error": folded(phrase("The file can't be read: {why}.", why=error.strerror))}
    else:
        yield {"done": True}


def _with_small(found: "Brought", shrink: Shrink) -> "Brought":
    """Make a photo small; where there is no memory for that, somebody comes without one."""
    from busylamp.stores.contacts import Contact

    if not isinstance(found, Contact) or not found.photo:
        return found
    try:
        return replace(found, photo=shrink(found.photo))
    except (ImportError, MemoryError):
        return replace(found, photo=b"")


def _each(
    kind: str, name: str, data: bytes, source: "Source", layout: "Layout | None"
) -> "Iterator[Brought]":
    from busylamp.stores.calls_file import each_call
    from busylamp.stores.columns import Layout
    from busylamp.stores.exchange import each_contact

    if kind == "calls":
        return each_call(data, source)
    return each_contact(name, data, source, layout or Layout())


def _say_error(words: str) -> None:
    sys.stdout.write(json.dumps({"error": folded(words)}) + "\n")
    sys.stdout.flush()


def _confine() -> None:
    """Take away what a file could use up; where the system knows no limits the parent watches."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (_CPU_SECONDS, _CPU_SECONDS))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

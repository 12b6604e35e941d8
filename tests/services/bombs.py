# SPDX-License-Identifier: MIT
"""Files made to use up whoever reads them: by size, nesting, folding, encoding, or their place."""

import base64
import gzip
import io
import os
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from busylamp.stores.importing import ImportKind

_HEAD = b"Name,Phone\n"
_CALLS = b"Began,Direction,Number,Result,Notes\n"
_CALL = b"2026-01-31 09:30:00+01:00,incoming,0676,missed,"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bomb:
    """One file, made in a folder; `millions` of it for the full size."""

    name: str
    make: Callable[[Path, float], None]
    data: Callable[[float], bytes] = lambda _: b""  # what stands in it, at a share of its size
    kind: ImportKind = ImportKind.CONTACTS
    words: str = ""  # what must be said of it


def _bytes(
    name: str,
    data: Callable[[int], bytes],
    millions: float,
    *,
    kind: ImportKind = ImportKind.CONTACTS,
    words: str = "",
) -> Bomb:
    def at(scale: float) -> bytes:
        return data(max(1, int(millions * scale * 1_000_000)))

    def make(path: Path, scale: float) -> None:
        path.write_bytes(at(scale))

    return Bomb(name=name, make=make, data=at, kind=kind, words=words)


def card(*lines: bytes) -> bytes:
    return b"\r\n".join((b"BEGIN:VCARD", b"VERSION:3.0", b"FN:a", *lines, b"END:VCARD", b""))


def _folded(data: bytes) -> bytes:
    encoded = base64.b64encode(data)
    lines = [encoded[at : at + 74] for at in range(0, len(encoded), 74)]
    return b"\r\n ".join(lines)


def _zipped(size: int) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("contacts.csv", b"0" * size)
    return made.getvalue()


TABLES = (
    _bytes("quotes", lambda n: _HEAD + b'"' * n + b"\n", 8),
    _bytes("doubled quotes", lambda n: _HEAD + b'"' + b'a""' * n + b'",1\n', 12),
    _bytes("a quote never closed", lambda n: _HEAD + b'"' + b"a,1\n" * n, 10, words="no table"),
    _bytes("one cell", lambda n: _HEAD + b"x" * n, 40, words="no table"),
    _bytes(
        "a cell on each limit", lambda n: _HEAD + (b"x" * 131_000 + b",1\n") * (n // 10), 0.0025
    ),
    _bytes("columns", lambda n: b"Name" + b",Phone" * n + b"\n" + b"1," * n, 4),
    _bytes("rows of a thousand cells", lambda n: _HEAD + (b"1," * 1000 + b"\n") * (n // 1000), 20),
    _bytes("nothing but commas", lambda n: _HEAD + b",\n" * n, 12),
    _bytes("nothing but line ends", lambda n: b"\n" * n, 40, words="empty"),
    _bytes("line ends behind a head", lambda n: _HEAD + b"\n" * n, 40),
    _bytes("carriage returns", lambda n: _HEAD.replace(b"\n", b"\r") + b"a,1\r" * n, 4),
    _bytes("line ends of three signs", lambda n: _HEAD + b"a,1\r\r\n" * n, 2),
    _bytes("a head without an end", lambda n: b"Name,Phone," * n, 4),
    _bytes("zeros", lambda n: _HEAD + b"\0" * n, 40),
    _bytes("zeros between", lambda n: _HEAD + b"a\0,1\0\n" * n, 2),
    _bytes("wide signs", lambda n: _HEAD.decode().encode("utf-16") + b"\x3d\xd8\x00\xde" * n, 10),
    _bytes("half signs", lambda n: _HEAD.decode().encode("utf-16") + b"\x00\xd8" * n, 10),
    _bytes(
        "UTF-16 without its mark", lambda n: ("Name,Phone\n" + "a,1\n" * n).encode("utf-16-le"), 5
    ),
    _bytes("UTF-32", lambda n: ("Name,Phone\n" + "a,1\n" * n).encode("utf-32"), 2.5),
    _bytes("no UTF-8", lambda n: _HEAD + b"\xff" * n, 40),
    _bytes(
        "marks on one letter", lambda n: (_HEAD.decode() + "a" + "\u0301" * n + ",1\n").encode(), 20
    ),
    _bytes("digits", lambda n: _HEAD + b"a," + b"9" * n + b"\n", 40),
    _bytes("more rows than are read", lambda n: _HEAD + b"a,1\n" * n, 0.4),
    _bytes("formulas", lambda n: _HEAD + b"\"=cmd|' /C calc'!A0\",\"''+1\"\n" * n, 0.3),
    _bytes("packed", lambda n: gzip.compress(_HEAD + b"a,1\n" * n), 10, words="first row"),
    _bytes("a packed bomb", _zipped, 400, words="first row"),
    _bytes("too large", lambda n: b"x" * n, 53, words="larger than 50 MB"),
    _bytes(
        "calls with notes",
        lambda n: _CALLS + (_CALL + b'"' + b"[x] " * 9000 + b'"\n') * (n // 10),
        0.01,
        kind=ImportKind.CALLS,
    ),
    _bytes(
        "calls with brackets",
        lambda n: _CALLS + _CALL + b'"' + b"[\n" * n + b'"\n',
        0.06,
        kind=ImportKind.CALLS,
    ),
    _bytes(
        "calls at odd times",
        lambda n: _CALLS + b"9999-12-31T23:59:59-23:59,x,1,y,\n" * n,
        0.3,
        kind=ImportKind.CALLS,
    ),
)
CARDS = (
    _bytes("nested", lambda n: b"BEGIN:VCARD\r\n" * n + b"END:VCARD\r\n" * n, 0.003),
    _bytes("nested within", lambda n: card(b"BEGIN:VEVENT\r\n" * n + b"END:VEVENT\r\n" * n), 0.003),
    _bytes("never ending", lambda n: b"BEGIN:VCARD\r\n" * n, 0.06),
    _bytes("folded", lambda n: card(b" x\r\n" * n), 1.5),
    _bytes("properties", lambda n: card(b"TEL;TYPE=a,b,c,d,e,f;X=1:1\r\n" * n), 0.3),
    _bytes("parameters", lambda n: card(b"TEL" + b";A=1" * n + b":1"), 2),
    _bytes("types", lambda n: card(b"TEL;TYPE=" + b"a," * n + b":1"), 4),
    _bytes("groups", lambda n: card(b"a." * n + b"TEL:1"), 4),
    _bytes("one line", lambda n: card(b"NOTE:" + b"x" * n), 9),
    _bytes("backslashes", lambda n: card(b"NOTE:" + b"\\" * n), 9),
    _bytes("parts of a name", lambda n: card(b"N:" + b";" * n, b"TEL:1"), 9),
    _bytes(
        "a photo",
        lambda n: card(b"PHOTO;ENCODING=b;TYPE=JPEG:" + _folded(b"\xff" * n), b"TEL:1"),
        4,
    ),
    _bytes(
        "a photo on one line",
        lambda n: card(b"PHOTO;ENCODING=b:" + base64.b64encode(b"\xff" * n), b"TEL:1"),
        4,
    ),
    _bytes("a photo that is none", lambda n: card(b"PHOTO;ENCODING=b:" + b"=" * n, b"TEL:1"), 9),
    _bytes(
        "quoted-printable",
        lambda n: card(b"NOTE;ENCODING=QUOTED-PRINTABLE:" + b"=\r\n" * n, b"TEL:1"),
        3,
    ),
    _bytes(
        "quoted signs", lambda n: card(b"NOTE;ENCODING=QUOTED-PRINTABLE:" + b"=C3" * n, b"TEL:1"), 3
    ),
    _bytes(
        "punycode",
        lambda n: card(b"NOTE;CHARSET=punycode;ENCODING=QUOTED-PRINTABLE:a-" + b"b" * n, b"TEL:1"),
        9,
    ),
    _bytes("cards", lambda n: card(b"TEL:1") * n, 0.02),
    _bytes("UTF-16 cards", lambda n: card(b"TEL:1").decode().encode("utf-16") * n, 0.01),
)


def _sparse(path: Path, scale: float) -> None:
    with path.open("wb") as file:
        file.truncate(int(10 * 1024**3 * scale))


def _loop(path: Path, scale: float) -> None:
    path.symlink_to(path.name)


def _fifo(path: Path, scale: float) -> None:
    os.mkfifo(path)


def _failing(path: Path, scale: float) -> None:
    path.symlink_to("/proc/self/mem")  # opens, but nobody can read its beginning


PLACES = (
    Bomb(name="a sparse file", make=_sparse, words="larger than"),
    Bomb(name="a link to itself", make=_loop, words="can't be read"),
    Bomb(name="a folder", make=lambda path, _: path.mkdir(), words="can't be read"),
    Bomb(
        name="zeros without end", make=lambda path, _: path.symlink_to("/dev/zero"), words="larger"
    ),
    Bomb(name="a pipe", make=_fifo, words="too long"),
    Bomb(name="what gives errors", make=_failing, words="can't be read"),
    Bomb(name="what is not there", make=lambda path, _: None, words="can't be read"),
)

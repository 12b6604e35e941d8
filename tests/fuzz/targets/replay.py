# SPDX-License-Identifier: MIT
"""A file given to `busylamp replay`: calls or a sentence, whatever is in it."""

import contextlib
import io
import tempfile
import zipfile
from pathlib import Path

from busylamp.cli.ground import CommandError
from busylamp.cli.replay import PACKETS, replay
from busylamp.link.recording import Index
from tests.fuzz.choices import Choices, in_words


def check(data: bytes) -> None:
    choices = Choices(data)
    way = choices.last()
    index = choices.piece(255)
    content = choices.rest()
    _check_index(index, len(content))
    with tempfile.TemporaryDirectory(prefix="fuzz-", dir=_fast_place()) as folder:
        path = Path(folder) / "calls.ami"
        if way & 2:
            content = _bundle(content, index)
        path.write_bytes(content)
        path.with_name("calls.ami.idx").write_bytes(index)
        said = _replayed(path, as_json=bool(way & 1))
    assert said.isascii() or not way & 1


def _fast_place() -> str | None:
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


def _bundle(packets: bytes, index: bytes) -> bytes:
    """Pack it as diagnostics are, then spoil what the last bytes choose."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo(PACKETS), packets)
        archive.writestr(zipfile.ZipInfo(f"{PACKETS}.idx"), index)
    spoilt = bytearray(made.getvalue())
    for place, value in zip(index[0::2], index[1::2], strict=False):
        spoilt[-1 - place % len(spoilt)] ^= value
    return bytes(spoilt)


def _replayed(path: Path, *, as_json: bool) -> str:
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        try:
            assert replay(path, "1000", "", as_json=as_json) == 0
        except CommandError as error:
            in_words(error)
    return said.getvalue()


def _check_index(text: bytes, size: int) -> None:
    """Whatever an index says, each byte is read once and in order."""
    reads = Index(text.decode("ascii", "replace")).reads(size)
    at = 0
    for start, end, _ in reads:
        assert start == at
        assert end >= start
        at = end
    assert at == size

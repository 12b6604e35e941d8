# SPDX-License-Identifier: MIT
"""Recordings: the exact bytes of the PBX, when each read came, nothing of the login."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from busylamp.ami.client import md5_key
from busylamp.ami.secret import Secret
from busylamp.link.recording import Index, Recorder
from tests.link.pbx import BANNER, DIGITS, PASSWORD, FakePbx
from tests.link.rig import account_of, looped, up

READS = [b"Asterisk Call Manager/5.0.0\r\n", b"Event: A\r\n", b"\r\n\xff\x00", b"x" * 5000]


def index_of(path: Path) -> str:
    return path.with_name(path.name + ".idx").read_text(encoding="ascii")


def test_the_bytes_and_their_times_come_back(tmp_path: Path) -> None:
    path = tmp_path / "call.ami"
    begun = time.time()
    with Recorder(path) as recorder:
        for read in READS:
            recorder.take(read)
    ended = time.time()
    data = path.read_bytes()
    assert data == b"".join(READS)
    reads = Index(index_of(path)).reads(len(data))
    assert [data[start:end] for start, end, _ in reads] == READS
    times = [at for _, _, at in reads if at is not None]
    assert len(times) == len(READS)
    assert times == sorted(times)
    assert begun - 0.001 <= times[0] <= times[-1] <= ended + 0.001


def test_what_was_read_is_on_disk_before_the_recording_ends(tmp_path: Path) -> None:
    path = tmp_path / "call.ami"
    with Recorder(path) as recorder:
        recorder.take(b"12345")
        assert path.read_bytes() == b"12345"
        assert Index(index_of(path)).reads(5)[0][:2] == (0, 5)


@looped
async def _record(path: Path) -> None:
    with Recorder(path) as recorder:
        async with FakePbx() as pbx, up(pbx, account_of(pbx.port, record=recorder.take)):
            assert md5_key(DIGITS, Secret(PASSWORD)).encode() in pbx.received


def test_a_recorded_line_holds_all_the_pbx_said_and_nothing_we_said(tmp_path: Path) -> None:
    path = tmp_path / "line.ami"
    key = md5_key(DIGITS, Secret(PASSWORD))
    _record(path)
    data = path.read_bytes()
    assert data.startswith(BANNER)
    assert data.endswith(b"\r\n\r\n")
    for ours in (PASSWORD, key, "Action:", "Secret", "Key:", "Username"):
        assert ours.encode() not in data + index_of(path).encode()
    reads = Index(index_of(path)).reads(len(data))
    assert b"".join(data[start:end] for start, end, _ in reads) == data


def covers(reads: list[tuple[int, int, float | None]], size: int) -> bool:
    """Whether each byte is in exactly one read, in order."""
    starts, ends = [start for start, _, _ in reads], [end for _, end, _ in reads]
    return [*starts, size] == [0, *ends] and ends == sorted(ends)


def test_an_index_of_monotonic_times_is_tied_to_unix_time_by_its_head() -> None:
    lines = "R 0 29 2622.5\nR 29 528 2623.5\n"
    head = "# asterisk 16 scenario x wallclock 1795439637.5 monotonic 2622.5\n"
    assert Index(head + lines).reads(557) == [(0, 29, 1795439637.5), (29, 557, 1795439638.5)]
    assert Index(lines).reads(557) == [(0, 557, None)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\0\xff rubbish",
        "R 0 10",
        "R 0 10 1.0 2.0\nR 10 ",  # cut while it was written
        "R 0 10 1.0 2.0\nR 10 90 1.0 2.0",  # of a longer recording
        "R 0 " + "9" * 5000 + " 1.0 2.0",  # more digits than Python reads
        "R 0 20 1.0 " + "9" * 400,  # no time at all
        "R -5 25 1.0 2.0\nR 1e3 5 1.0 2.0\nR 0 nan 1.0 2.0",
    ],
)
def test_an_index_that_says_too_little_leaves_one_read_without_a_time(text: str) -> None:
    assert Index(text).reads(20) == [(0, 20, None)]


def test_a_line_lost_from_an_index_joins_two_reads() -> None:
    text = "R 0 5 1.0 11.0\nR 10 10 3.0 13.0\n"
    assert Index(text).reads(20) == [(0, 5, 11.0), (5, 20, 13.0)]


@pytest.mark.parametrize("second", ["R 0 5 2.0 12.0", "R 3 2 2.0 12.0", "R 10 0 2.0 12.0"])
def test_a_line_that_goes_back_gives_no_byte_twice(second: str) -> None:
    reads = Index(f"R 0 10 1.0 11.0\n{second}\nR 10 10 3.0 13.0\n").reads(20)
    assert reads == [(0, 10, 11.0), (10, 20, 13.0)]


LINES = st.builds(
    "R {} {} {} {}".format,
    st.integers(0, 40),
    st.integers(0, 40),
    st.floats(0, 9e9).map("{:.6f}".format),
    st.floats(0, 9e9).map("{:.6f}".format),
)


@given(st.lists(LINES | st.text(max_size=20), max_size=12), st.integers(0, 60))
def test_whatever_an_index_says_each_byte_is_read_once(lines: list[str], size: int) -> None:
    assert covers(Index("\n".join(lines)).reads(size), size)


def test_a_full_disk_ends_the_recording_and_raises_nothing(tmp_path: Path) -> None:
    path = tmp_path / "full"
    path.symlink_to("/dev/full")
    with Recorder(path) as recorder:
        recorder.take(b"Event: A\r\n\r\n")
        recorder.take(b"Event: B\r\n\r\n")
    assert recorder.failure == "No space left on device"

# SPDX-License-Identifier: MIT
"""No text from outside opens a file, asks a server, freezes the window, or is shown as another.

Sixty texts in every place that shows one, under strace and beside a listener on loopback.
"""

import http.server
import json
import os
import re
import shutil
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import pytest

from tests.hostile.scale import ALL

ROOT = Path(__file__).parents[2]
CALLS = "open,openat,openat2,stat,lstat,newfstatat,statx,access,faccessat,faccessat2,connect"
PAYLOADS, SINKS = 60, 26
PAINT = (
    0.005 if ALL else 0.25
)  # seconds of the processor; a name of 301 signs took a label that guesses 33
_SECONDS = 280
pytestmark = pytest.mark.timeout(300)
DOT = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc0"
    "000003010100c9fe92ef0000000049454e44ae426082"
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the program showed, opened and asked."""

    told: dict[str, dict[str, dict[str, object]]]
    opened: str | None  # what strace saw; None without strace
    asked: list[str]
    planted: str
    trap: str


def _plant(folder: Path, name: str) -> str:
    place = folder / name
    place.write_bytes(DOT)
    return str(place)


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Outcome:
    """Run the program once for all that is looked at."""
    folder = tmp_path_factory.mktemp("planted")
    planted, trap = _plant(folder, "bait-of-names.png"), _plant(folder, "trap-that-works.png")
    asked: list[str] = []

    class Listener(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            del format, args

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Listener)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    trace = folder / "strace.log"
    strace = shutil.which("strace")
    watched = [
        strace,
        "-f",
        "--seccomp-bpf",
        "-qq",
        "-s",
        "512",
        "-e",
        f"trace={CALLS}",
        "-o",
        str(trace),
    ]
    command = [sys.executable, "-m", "tests.hostile.sinks_child", planted, trap]
    command.append(str(server.server_address[1]))
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": f"{ROOT}/desktop"}
    done = subprocess.run(
        [*(word for word in watched if word), *command] if _can_trace(strace) else command,
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=_SECONDS,
        check=False,
    )
    server.shutdown()
    server.server_close()
    assert done.returncode == 0, done.stderr[-3000:]
    opened = trace.read_text(errors="replace") if trace.exists() else None
    return Outcome(json.loads(done.stdout), opened, asked, planted, trap)


def _can_trace(strace: str | None) -> bool:
    if strace is None:
        return False
    command = [strace, "-qq", "-o", "/dev/null", "true"]
    tried = subprocess.run(command, check=False, capture_output=True)
    return tried.returncode == 0


def test_every_text_was_shown_in_every_place(outcome: Outcome) -> None:
    assert len(outcome.told) >= SINKS
    for sink, told in outcome.told.items():
        assert len(told) == PAYLOADS + 1, sink


def test_no_text_opens_a_file(outcome: Outcome) -> None:
    if outcome.opened is None:
        pytest.skip("LEFT OUT: strace may not trace here: which files are opened was not seen")
    lines = outcome.opened.splitlines()
    assert [line for line in lines if Path(outcome.trap).name in line], "the trap does not work"
    assert [line for line in lines if Path(outcome.planted).name in line] == []


def test_no_text_asks_a_server(outcome: Outcome) -> None:
    assert outcome.asked == ["/control"]
    if outcome.opened is not None:
        reached = re.findall(r"connect\(\d+, \{sa_family=AF_INET6?.*", outcome.opened)
        assert len(reached) == 1, reached


def test_every_text_is_shown_as_it_is(outcome: Outcome) -> None:
    wrong = {
        (sink, name): each["wrong"]
        for sink, told in outcome.told.items()
        for name, each in told.items()
        if each["wrong"]
    }
    assert wrong == {}


def test_no_text_takes_long_to_lay_out(outcome: Outcome) -> None:
    times = sorted(
        (float(str(each["paint"])), sink, name)
        for sink, told in outcome.told.items()
        for name, each in told.items()
    )
    print(f"\n{len(times)} layouts, slowest: {times[-5:]}")
    assert [each for each in times if each[0] > PAINT] == []


# These are as wide as their text, which is cut; the others keep their width.
_WIDEST = {
    "call_menu": 540,
    "tray_menu": 700,
    "tray_tip": 700,
    "question": 540,
    "forwarding": 540,
    "certificate": 540,
    "failed_import": 540,
}


def test_no_text_widens_what_shows_it(outcome: Outcome) -> None:
    wider: dict[tuple[str, str], object] = {}
    for sink, told in outcome.told.items():
        kept = cast("list[int]", told["plain"]["widths"])
        for name, each in told.items():
            *window, own = cast("list[int]", each["widths"])
            if [*window, own] != kept and not (window == kept[:-1] and own <= _WIDEST.get(sink, 0)):
                wider[sink, name] = (kept, each["widths"])
    assert wider == {}

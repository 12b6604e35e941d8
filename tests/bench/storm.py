# SPDX-License-Identifier: MIT
"""The whole program in the recorded storm of a busy PBX, at any speed: frames, pop-ups, CPU.

`python tests/desktop/session.py -- python tests/bench/storm.py [EVENTS_A_SECOND [SECONDS]]`. The
PBX is a process of its own and sends what our event mask lets through, in rounds with new ids;
four times a second it rings extension 1000, whose pop-up is waited for. `0` events a second is
the program at rest.
"""

import contextlib
import gzip
import itertools
import socket
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.parse import RECORDING
from tests.bench.popup import Pbx, hang_up, ring

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    from PySide6.QtWidgets import QApplication

    from busylamp.services.build import Services

_LET_THROUGH = {b"call", b"agent", b"user", b"cdr"}
_BLANK = b"\r\n\r\n"
_STEP = 0.005  # seconds between two writes
_RINGS, _LASTS = 0.25, 0.125  # seconds between calls; seconds each rings
_FRAME = 16  # milliseconds
_ID = b"1795440"  # what Uniqueids and Linkedids of the recording begin with


class Storm(Pbx):
    """Pours the recording out, and rings by itself."""

    def serve(self) -> None:
        client, _ = self._listening.accept()
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        client.sendall(b"Asterisk Call Manager/5.0.0\r\n")
        threading.Thread(target=self._answer, args=(client,), daemon=True).start()
        sys.stdin.readline()  # the window stands
        with contextlib.suppress(OSError):
            self._pour(client)

    def _pour(self, client: socket.socket) -> None:
        packets = recorded()
        began, sent, number, next_ring, next_over = time.monotonic(), 0, 0, 0.5, 1e9
        current: list[bytes] = []
        while True:
            passed = time.monotonic() - began
            due = int(passed * self._rate)
            batch: list[bytes] = []
            for place in range(sent, due):
                if place % len(packets) == 0:
                    current = again(packets, place // len(packets))
                batch.append(current[place % len(packets)])
            sent = due
            if passed >= next_over:
                batch.append(hang_up(number))
                next_over = 1e9
            if passed >= next_ring:
                number += 1
                batch.append(ring(number))
                next_ring, next_over = passed + _RINGS, passed + _LASTS
                print(time.monotonic(), flush=True)
            with self._lock:
                client.sendall(b"".join(batch))
            time.sleep(_STEP)


def recorded() -> list[bytes]:
    """Return the events of the recording that the mask lets through."""
    found: list[bytes] = []
    for piece in gzip.decompress(RECORDING.read_bytes()).split(_BLANK):
        if piece.startswith(b"Event: "):
            privilege = piece.partition(b"\nPrivilege: ")[2].partition(b"\r\n")[0]
            if _LET_THROUGH & set(privilege.split(b",")):
                found.append(piece + _BLANK)
    return found


def again(packets: list[bytes], number: int) -> list[bytes]:
    """Return the same with other ids: no call of one round is one of another."""
    ident = b"%07d" % (1_000_000 + number)
    return [packet.replace(_ID, ident) for packet in packets]


class Beat:
    """How long the line's own loop was away: so long a socket may have been unread."""

    def __init__(self, loop: "AbstractEventLoop") -> None:
        self.gaps: list[float] = []
        self._loop, self._last = loop, 0.0
        loop.call_soon_threadsafe(self._begin)

    def _begin(self) -> None:
        self._last = self._loop.time()
        self._loop.call_later(0.002, self._beat)

    def _beat(self) -> None:
        now = self._loop.time()
        self.gaps.append(now - self._last - 0.002)
        self._begin()


class Meter:
    """What the window did meanwhile, each with its time."""

    def __init__(self, application: "QApplication", services: "Services") -> None:
        from PySide6.QtCore import QEvent, QObject, QTimer

        from busylamp.desk.cards import CallNews
        from busylamp.ui.popup.card import PopupCard

        self.rings: list[float] = []
        self.drawn: list[float] = []
        self.frames: list[float] = []
        self.calls: set[str] = set()

        drawn = self.drawn

        class Watch(QObject):
            def eventFilter(self, target: QObject, event: QEvent) -> bool:
                if event.type() is QEvent.Type.UpdateRequest and isinstance(target, PopupCard):
                    drawn.append(time.monotonic())
                return False

        def hear(news: CallNews) -> None:
            self.calls.add(news.change.call.id)

        self._watch = Watch()
        application.installEventFilter(self._watch)
        services.phone.call_changed.connect(hear)
        self._timer = QTimer()
        self._timer.timeout.connect(lambda: self.frames.append(time.monotonic()))
        self._timer.start(_FRAME)

    def figures(self, unread: list[float], cpu: float) -> dict[str, float]:
        rings, gaps = self.rings[:-1], [b - a for a, b in itertools.pairwise(self.frames)]
        delays = [next((at for at in self.drawn if at >= ring), 1e9) - ring for ring in rings]
        return {
            "frame_p99": place(gaps, 0.99),
            "frame_worst": max(gaps),
            "popup_p50": place(delays, 0.5),
            "popup_p99": place(delays, 0.99),
            "unread_p999": place(unread, 0.999),
            "unread_worst": max(unread),
            "cpu": cpu,
            "rings": len(rings),
            "calls": len(self.calls),
        }


def measure(rate: int, seconds: float) -> dict[str, float]:
    """Let it storm; return the figures."""
    from PySide6.QtWidgets import QApplication

    from busylamp.ami.secret import Secret
    from busylamp.services.build import build_services
    from busylamp.settings.model import MeSettings, PbxSettings, Settings
    from busylamp.settings.places import home_at
    from busylamp.ui.desktop import Desktop
    from busylamp.ui.theme import Theme

    application = QApplication(["bench"])
    QApplication.setQuitOnLastWindowClosed(False)
    command = [sys.executable, __file__, "--pbx", str(rate)]
    pbx = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert pbx.stdout is not None
    settings = Settings(
        pbx=PbxSettings(
            host="127.0.0.1", port=int(pbx.stdout.readline()), tls=False, username="bench"
        ),
        me=MeSettings(extension="1000"),
    )
    with tempfile.TemporaryDirectory() as folder:
        services = build_services(home_at(Path(folder)), settings, given=Secret("bench"))
        desktop = Desktop(services, Theme(settings.window.appearance))
        desktop.start()
        try:
            return _storm(application, services, pbx, seconds)
        finally:
            pbx.kill()
            desktop.quit()
            services.stop()
            pbx.communicate()


def _storm(
    application: "QApplication", services: "Services", pbx: "subprocess.Popen[str]", seconds: float
) -> dict[str, float]:
    from busylamp.telephony.reasons import LineState

    def listen() -> None:
        assert pbx.stdout is not None
        meter.rings.extend(float(line) for line in pbx.stdout)

    while services.line.status.state is not LineState.UP:
        application.processEvents()
        time.sleep(0.001)
    _let_run(application, 2.0)  # what starts late has started
    meter = Meter(application, services)
    threading.Thread(target=listen, daemon=True).start()
    loop = services.reception._thread._loop
    assert loop is not None
    assert pbx.stdin is not None
    line = Beat(loop)
    pbx.stdin.write("go\n")
    pbx.stdin.flush()
    cpu, began = time.process_time(), time.monotonic()
    _let_run(application, seconds)
    share = (time.process_time() - cpu) / (time.monotonic() - began)
    return meter.figures(line.gaps, share)


def _let_run(application: "QApplication", seconds: float) -> None:
    from PySide6.QtCore import QTimer

    QTimer.singleShot(int(seconds * 1000), application, lambda: application.exit(0))
    application.exec()


def place(figures: list[float], share: float) -> float:
    return sorted(figures)[min(len(figures) - 1, int(len(figures) * share))]


def main(rate: int, seconds: float) -> None:
    f = measure(rate, seconds)
    lost = max(0, int(f["rings"]) - int(f["calls"]))
    print(
        f"{rate:6,} events/s, {seconds:.0f} s: frame gap p99 {f['frame_p99'] * 1000:.0f} ms "
        f"(worst {f['frame_worst'] * 1000:.0f}), pop-up p50 {f['popup_p50'] * 1000:.0f} ms, p99 "
        f"{f['popup_p99'] * 1000:.0f} ms, CPU {f['cpu'] * 100:.0f} % of a core, socket unread "
        f"p99.9 {f['unread_p999'] * 1000:.0f} ms (worst {f['unread_worst'] * 1000:.0f}), "
        f"{int(f['rings'])} calls, {lost} lost"
    )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--pbx"]:
        served = Storm(int(sys.argv[2]))
        print(served.port, flush=True)
        served.serve()
    else:
        rates = [int(sys.argv[1])] if len(sys.argv) > 1 else [5000]
        main(rates[0], float(sys.argv[2]) if len(sys.argv) > 2 else 30.0)

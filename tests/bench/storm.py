# SPDX-License-Identifier: MIT
"""The whole program in the recorded storm of a busy PBX: frames, pop-ups, CPU, what is lost.

`python tests/desktop/session.py -- python tests/bench/storm.py [EVENTS_A_SECOND|x20 [SECONDS]]`:
so many events our mask lets through, or 20 times the recording's own speed. Four calls a second
ring extension 1000, whose pop-up is waited for. A bare window (a process of its own) keeps the
same beat meanwhile: what it misses is the computer's part. `--beside` lets three libraries read
the same stream, one after the other; `0` events a second are the four calls alone.
"""

import gc
import itertools
import json
import math
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.readers import READERS
from tests.bench.storm_pbx import RECORDED_A_SECOND

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop

    from PySide6.QtWidgets import QApplication

    from busylamp.services.build import Services
    from busylamp.ui.desktop import Desktop

_FRAME = 16  # milliseconds
_BEAT = 0.005  # seconds between two looks at the clock in the line's loop
_BESIDE_SECONDS = 20.0
_PBX = Path(__file__).with_name("storm_pbx.py")
_READERS = Path(__file__).with_name("readers.py")


class LineBeat:
    """How long the line's own loop was away: so long a socket may have been unread."""

    def __init__(self, loop: "AbstractEventLoop") -> None:
        self.gaps: list[float] = []
        self._loop, self._last = loop, 0.0
        loop.call_soon_threadsafe(self._begin)

    def _begin(self) -> None:
        self._last = self._loop.time()
        self._loop.call_later(_BEAT, self._beat)

    def _beat(self) -> None:
        now = self._loop.time()
        self.gaps.append(now - self._last)
        self._begin()


class Frames:
    """The beat of a window: when a frame could be drawn, and the CPU its thread took between."""

    def __init__(self) -> None:
        from PySide6.QtCore import QTimer

        self.at: list[float] = []
        self.cpu: list[float] = []
        self.timer = QTimer()
        self.timer.timeout.connect(self._beat)
        self.timer.start(_FRAME)

    def _beat(self) -> None:
        self.at.append(time.monotonic())
        self.cpu.append(time.thread_time())

    def gaps(self) -> list[float]:
        return [after - before for before, after in itertools.pairwise(self.at)]

    def works(self) -> list[float]:
        return [after - before for before, after in itertools.pairwise(self.cpu)]


class Calls:
    """Which calls were told, and when each pop-up was drawn for the first time."""

    def __init__(self, services: "Services", desktop: "Desktop") -> None:
        from PySide6.QtCore import QEvent, QObject

        from busylamp.desk.cards import CallNews
        from busylamp.telephony.model import CallId
        from busylamp.ui.popup.card import PopupCard

        self.rings: list[float] = []
        self.drawn: list[float] = []
        self.told: set[str] = set()
        drawn = self.drawn

        class Watch(QObject):
            def eventFilter(self, target: QObject, event: QEvent) -> bool:
                if event.type() is QEvent.Type.UpdateRequest:
                    drawn.append(time.monotonic())
                    target.removeEventFilter(self)
                return False

        self._watch = Watch()
        making = desktop.popups._made

        def made(call: CallId) -> PopupCard:
            popup = making(call)
            popup.installEventFilter(self._watch)
            return popup

        vars(desktop.popups)["_made"] = made

        def hear(news: CallNews) -> None:
            self.told.add(news.change.call.id)

        services.phone.call_changed.connect(hear)

    def delays(self) -> list[float]:
        """One a ring; a call that was over before a frame came has the time to the next one."""
        ends = [*self.rings[1:], math.inf]
        found: list[float] = []
        for ring, end in zip(self.rings, ends, strict=True):
            seen = (at for at in self.drawn if ring <= at < end)
            found.append(next(seen, ring + 0.25 if end == math.inf else end) - ring)
        return found


class Pbx:
    """The process that storms."""

    def __init__(self, rate: int, rings: list[float]) -> None:
        command = [sys.executable, str(_PBX), str(rate)]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self.port = int(self._line())
        self.rings = rings
        self.sent: dict[str, float] = {}
        self._listening = threading.Thread(target=self._listen, daemon=True)

    def tell(self, word: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(word + "\n")
        self.process.stdin.flush()

    def begin(self) -> None:
        self._listening.start()
        self.tell("go")

    def end(self) -> None:
        """Let the last call end; then it is known what was sent."""
        self.tell("enough")
        self._listening.join(30)

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate()

    def _line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline()

    def _listen(self) -> None:
        while line := self._line():
            if line.startswith("{"):
                self.sent = json.loads(line)
                return
            self.rings.append(float(line))


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
    pbx = Pbx(rate, [])
    server = PbxSettings(host="127.0.0.1", port=pbx.port, tls=False, username="bench")
    settings = Settings(pbx=server, me=MeSettings(extension="1000"))
    with tempfile.TemporaryDirectory() as folder:
        services = build_services(home_at(Path(folder)), settings, given=Secret("bench"))
        theme = Theme(settings.window.appearance, application)
        theme.wear()
        desktop = Desktop(services, theme)
        desktop.start()
        try:
            return _storm(application, services, desktop, pbx, seconds)
        finally:
            pbx.kill()
            desktop.quit()
            services.stop()


def _storm(
    application: "QApplication",
    services: "Services",
    desktop: "Desktop",
    pbx: Pbx,
    seconds: float,
) -> dict[str, float]:
    from busylamp.telephony.reasons import LineState

    while services.line.status.state is not LineState.UP:
        application.processEvents()
        time.sleep(0.001)
    _let_run(2.0)  # what starts late has started
    gc.freeze()  # as the program does when its window was drawn
    calls = Calls(services, desktop)
    pbx.rings = calls.rings
    loop, thread = services.reception._thread._loop, services.reception._thread
    before = thread.load()
    assert loop is not None
    assert before is not None
    control = _start_control()
    line, frames = LineBeat(loop), Frames()
    pbx.begin()
    cpu, began = time.process_time(), time.monotonic()
    _let_run(seconds)
    share = (time.process_time() - cpu) / (time.monotonic() - began)
    frames.timer.stop()
    gaps, unread = frames.gaps(), line.gaps[:]
    bare = _end_control(control)
    threading.Thread(target=pbx.end, daemon=True).start()
    _let_run(2.0)
    after = thread.load()
    assert after is not None
    delays = calls.delays()
    return {
        "frame_p99": place(gaps, 0.99),
        "frame_worst": max(gaps),
        "bare_p99": place(bare, 0.99),
        "bare_worst": max(bare),
        "work_p99": place(frames.works(), 0.99),
        "work_worst": max(frames.works()),
        "popup_p50": place(delays, 0.5),
        "popup_p99": place(delays, 0.99),
        "unread_p999": place(unread, 0.999),
        "unread_worst": max(unread),
        "cpu": share,
        "rings": len(calls.rings),
        "drawn": len(calls.drawn),
        "told": len(calls.told),
        "sent": pbx.sent.get("sent", -1),
        "heard": after.since(before).packets,
        "blocked": pbx.sent.get("blocked", -1.0),
    }


def _let_run(seconds: float) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance()
    assert application is not None
    QTimer.singleShot(int(seconds * 1000), application, lambda: application.exit(0))
    application.exec()


def _start_control() -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "tests.hostile.bare", str(_FRAME)]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def _end_control(control: "subprocess.Popen[str]") -> list[float]:
    told, _ = control.communicate("enough\n")
    return json.loads(told)


def place(figures: list[float], share: float) -> float:
    return sorted(figures)[min(len(figures) - 1, int(len(figures) * share))] if figures else 1e6


def beside(name: str, rate: int, seconds: float) -> str:
    """Let a library read the same stream; say how it fared."""
    pbx = Pbx(rate, [])
    command = [sys.executable, str(_READERS), name, str(pbx.port)]
    reader = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        assert reader.stdout is not None
        assert reader.stdin is not None
        reader.stdout.readline()
        time.sleep(0.5)
        pbx.begin()
        time.sleep(seconds)
        threading.Thread(target=pbx.end, daemon=True).start()
        time.sleep(2.0)
        reader.stdin.write("enough\n")
        reader.stdin.flush()
        told = json.loads(reader.stdout.readline())
    finally:
        reader.kill()
        reader.communicate()
        pbx.kill()
    heard = told["rings"]
    delays = [after - ring for ring, after in zip(pbx.rings, heard, strict=False)]
    sent = int(pbx.sent.get("sent", -1))
    lost = f"{sent - told['events']:,} of {sent:,}" if sent >= 0 else f"still at it, {sent}"
    return (
        f"  {name:13} CPU {told['cpu'] / (seconds + 2) * 100:3.0f} % of a core, a ring told after "
        f"p50 {place(delays, 0.5) * 1000:.1f} ms, p99 {place(delays, 0.99) * 1000:.1f} ms "
        f"({len(heard)} of {len(pbx.rings)}), events not read 2 s after the end: {lost}, "
        f"a write waited {pbx.sent.get('blocked', seconds) * 1000:.0f} ms, "
        f"memory +{told['growth']:.1f} MiB"
    )


def main(rate: int, seconds: float, *, others: bool) -> None:
    f = measure(rate, seconds)
    print(
        f"{rate:,} events/s, {seconds:.0f} s: frame gap p99 {f['frame_p99'] * 1000:.0f} ms (worst "
        f"{f['frame_worst'] * 1000:.0f}); a bare window beside it {f['bare_p99'] * 1000:.0f} "
        f"({f['bare_worst'] * 1000:.0f}); own work between two frames p99 "
        f"{f['work_p99'] * 1000:.0f} ms of CPU (worst {f['work_worst'] * 1000:.0f})\n"
        f"  pop-up p50 {f['popup_p50'] * 1000:.0f} ms, p99 {f['popup_p99'] * 1000:.0f} ms; CPU "
        f"{f['cpu'] * 100:.0f} % of a core; socket unread p99.9 {f['unread_p999'] * 1000:.0f} ms "
        f"(worst {f['unread_worst'] * 1000:.0f}), a write waited {f['blocked'] * 1000:.0f} ms\n"
        f"  lost: {f['sent'] - f['heard']:,.0f} of {f['sent']:,.0f} events, "
        f"{f['rings'] - f['told']:.0f} of {f['rings']:.0f} calls, "
        f"{f['rings'] - f['drawn']:.0f} pop-ups (of calls over before a frame came)",
        flush=True,
    )
    for name in READERS if others else ():
        print(beside(name, rate, min(seconds, _BESIDE_SECONDS)), flush=True)


if __name__ == "__main__":
    words = [word for word in sys.argv[1:] if word != "--beside"]
    chosen = words[0] if words else "5000"
    if chosen.startswith("x"):
        chosen = str(int(chosen[1:]) * RECORDED_A_SECOND)
    main(int(chosen), float(words[1]) if words[1:] else 30.0, others="--beside" in sys.argv)

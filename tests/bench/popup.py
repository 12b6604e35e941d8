# SPDX-License-Identifier: MIT
"""From the event's bytes on the wire to the pop-up on screen: idle, and under 2,000 events/s.

`python tests/desktop/session.py -- python tests/bench/popup.py [CALLS]`. The PBX is a process of
its own, as it is in life; the clock is the same for both (CLOCK_MONOTONIC).
"""

import contextlib
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from busylamp.ui.desktop import Desktop

RATE = 2000  # events a second
_STORM = (
    "Event: Newstate\r\nPrivilege: call,all\r\nChannel: PJSIP/{n}-0000{n}\r\nChannelState: 6\r\n"
    "ChannelStateDesc: Up\r\nCallerIDNum: {n}\r\nCallerIDName: <unknown>\r\n"
    "ConnectedLineNum: <unknown>\r\nConnectedLineName: <unknown>\r\nLanguage: en\r\n"
    "AccountCode: \r\nContext: from-internal\r\nExten: {n}\r\nPriority: 1\r\n"
    "Uniqueid: storm.{n}\r\nLinkedid: storm.{n}\r\n\r\n"
)


class Pbx:
    """Signs the client in, storms at it, and sends the bytes of a call when told to."""

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listening.getsockname()[1])
        self._lock = threading.Lock()

    def serve(self) -> None:
        client, _ = self._listening.accept()
        # As Asterisk does (main/manager.c session_do); else Nagle holds each event back for 40 ms.
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        client.sendall(b"Asterisk Call Manager/5.0.0\r\n")
        threading.Thread(target=self._answer, args=(client,), daemon=True).start()
        if self._rate:
            threading.Thread(target=self._storm, args=(client,), daemon=True).start()
        number = 0
        for line in sys.stdin:
            number += 1
            data = ring(number) if line.startswith("ring") else hang_up(number := number - 1)
            with self._lock:
                sent = time.monotonic()
                client.sendall(data)
            print(sent, flush=True)

    def _answer(self, client: socket.socket) -> None:
        from busylamp.ami.server import Server

        server = Server()
        while data := client.recv(65536):
            for request in server.receive_data(data):
                match request.name:
                    case "Challenge":
                        server.respond(request, headers=[("Challenge", "123")])
                    case "ListCommands":
                        server.respond(request, headers=[("Originate", "x"), ("Hangup", "x")])
                    case _:
                        server.respond(request, "ok")
            with self._lock:
                client.sendall(server.data_to_send())

    def _storm(self, client: socket.socket) -> None:
        events = [_STORM.format(n=2000 + n).encode() for n in range(200)]
        began, sent = time.monotonic(), 0
        while True:
            due = int((time.monotonic() - began) * self._rate)
            batch = b"".join(events[n % 200] for n in range(sent, due))
            sent = due
            with self._lock, contextlib.suppress(BrokenPipeError):  # the client has gone
                client.sendall(batch)
            time.sleep(0.005)


def ring(number: int) -> bytes:
    """A call from outside that rings extension 1000."""
    caller = leg("PJSIP/trunk-%d", f"in.{number}", f"in.{number}", 4, "+442079460018", number)
    mine = leg("PJSIP/1000-%d", f"me.{number}", f"in.{number}", 5, "1000", number)
    dial = "".join(f"{line}\r\n" for line in caller) + "".join(f"Dest{line}\r\n" for line in mine)
    return (
        packet("Newchannel", caller)
        + packet("Newchannel", leg("PJSIP/1000-%d", *mine_of(number), 0, "1000", number))
        + f"Event: DialBegin\r\n{dial}DialString: 1000\r\n\r\n"
        + packet("Newstate", mine)
    ).encode()


def hang_up(number: int) -> bytes:
    """The end of both legs."""
    mine = leg("PJSIP/1000-%d", *mine_of(number), 5, "1000", number)
    caller = leg("PJSIP/trunk-%d", f"in.{number}", f"in.{number}", 4, "+442079460018", number)
    cause = ["Cause: 16", "Cause-txt: Normal Clearing"]
    return (packet("Hangup", [*mine, *cause]) + packet("Hangup", [*caller, *cause])).encode()


def mine_of(number: int) -> tuple[str, str]:
    return f"me.{number}", f"in.{number}"


def leg(name: str, uid: str, link: str, state: int, caller: str, number: int) -> list[str]:
    return [
        f"Channel: {name % number}",
        f"ChannelState: {state}",
        f"CallerIDNum: {caller}",
        "CallerIDName: NORTHWIND",
        "Context: from-internal",
        "Exten: 1000",
        f"Uniqueid: {uid}",
        f"Linkedid: {link}",
    ]


def packet(name: str, lines: list[str]) -> str:
    return "\r\n".join([f"Event: {name}", *lines]) + "\r\n\r\n"


def measure(rate: int, calls: int) -> list[float]:
    """Return the seconds from each call's bytes to its pop-up's first drawing."""
    from PySide6.QtWidgets import QApplication

    from busylamp.ami.secret import Secret
    from busylamp.services.build import build_services
    from busylamp.settings.model import MeSettings, PbxSettings, Settings
    from busylamp.settings.places import home_at
    from busylamp.telephony.reasons import LineState
    from busylamp.ui.desktop import Desktop
    from busylamp.ui.theme import Theme

    application = QApplication.instance() or QApplication(["bench"])
    assert isinstance(application, QApplication)
    QApplication.setQuitOnLastWindowClosed(False)
    command = [sys.executable, __file__, "--pbx", str(rate)]
    pbx = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert pbx.stdin is not None
    assert pbx.stdout is not None
    port = int(pbx.stdout.readline())
    settings = Settings(
        pbx=PbxSettings(host="127.0.0.1", port=port, tls=False, username="bench"),
        me=MeSettings(extension="1000"),
    )
    with tempfile.TemporaryDirectory() as folder:
        services = build_services(home_at(Path(folder)), settings, given=Secret("bench"))
        theme = Theme(settings.window.appearance, application)
        theme.wear()
        desktop = Desktop(services, theme)
        desktop.start()
        while services.line.status.state is not LineState.UP:
            application.processEvents()
        latencies = ring_often(application, desktop, pbx, calls)
        desktop.quit()
        services.stop()
    pbx.stdin.close()
    pbx.wait(5)
    pbx.stdout.close()
    return latencies


def ring_often(
    application: "QApplication", desktop: "Desktop", pbx: "subprocess.Popen[str]", calls: int
) -> list[float]:
    from PySide6.QtCore import QEvent, QObject

    from busylamp.ui.popup.card import PopupCard

    drawn: list[float] = []

    class Watch(QObject):
        def eventFilter(self, target: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.UpdateRequest and isinstance(target, PopupCard):
                drawn.append(time.monotonic())
            return False

    watch = Watch()
    application.installEventFilter(watch)
    spin(1.0)  # at rest, as it is before most calls
    latencies: list[float] = []
    for _ in range(calls):
        spin(0.05)
        drawn.clear()
        sent = tell(pbx, "ring")
        while not drawn and time.monotonic() - sent < 5:
            application.processEvents()
            time.sleep(0.0002)  # the loop sleeps in the display's queue; this is not its lock
        # The drawing is done within the handling of the request that was seen first.
        latencies.append(time.monotonic() - sent)
        tell(pbx, "over")
        while desktop.popups.cards:
            application.processEvents()
    return latencies


def spin(seconds: float) -> None:
    from PySide6.QtWidgets import QApplication

    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.001)


def tell(pbx: "subprocess.Popen[str]", word: str) -> float:
    assert pbx.stdin is not None
    assert pbx.stdout is not None
    pbx.stdin.write(word + "\n")
    pbx.stdin.flush()
    return float(pbx.stdout.readline())


def main(calls: int) -> None:
    for rate in (0, RATE):
        latencies = sorted(measure(rate, calls))
        p99 = latencies[min(len(latencies) - 1, int(len(latencies) * 0.99))]
        name = "idle" if not rate else f"under {rate:,} events/s"
        middle = statistics.median(latencies)
        worst = ", ".join(f"{each * 1000:.0f}" for each in latencies[-3:])
        figures = f"median {middle * 1000:5.1f} ms, p99 {p99 * 1000:5.1f} ms, worst {worst} ms"
        print(f"{name:22} {figures}, {calls} calls")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--pbx"]:
        served = Pbx(int(sys.argv[2]))
        print(served.port, flush=True)
        served.serve()
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 200)

# SPDX-License-Identifier: MIT
"""The whole program in a busy office for an hour, or 30 days in minutes: does it grow.

`BUSYLAMP_SESSION_SECONDS=4000 python tests/desktop/session.py -- python tests/bench/soak.py
[SECONDS [FILE]]` is the real hour at 20 events a second; the PBX is a process of its own.
`python tests/bench/soak.py --days [DAYS [FILE]]` is the other, in virtual time. Samples go to FILE,
one JSON object a line; `--report FILE [SECONDS]` tells again what they say.
"""

import gc
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from tests.bench.soak_gauges import look, read, report, write

if TYPE_CHECKING:
    from busylamp.services.build import Services
    from busylamp.ui.desktop import Desktop

EVENTS_A_SECOND = 20
SETTLED = 900.0  # seconds: the first quarter of an hour fills what is meant to be filled
_SAMPLE, _ACT = 15.0, 10.0  # seconds
_DROP = 300.0  # seconds between two restarts of the PBX
_STEP = 0.1


def serve() -> None:
    """Be the PBX: print the port and the password, then go on until nobody reads."""
    from tests.bench.soak_office import BusyStage, Life, large_office

    stage = BusyStage(script=large_office(), lively=False)
    stage.start()
    print(stage.port, stage.secret.reveal(), flush=True)

    def play(kind: str, facts: Mapping[str, Any]) -> None:
        stage.play(kind, **facts)

    life = Life(1, play)
    threading.Thread(target=sys.stdin.read, daemon=True).start()
    began = time.monotonic()
    dropped = began
    while True:
        now = time.monotonic()
        if stage.told < EVENTS_A_SECOND * (now - began):
            life.go_on()
        if now - dropped > _DROP:
            dropped = now
            stage.drop_connections()
            print(stage.told, flush=True)
        time.sleep(_STEP)


def run(seconds: float, file: TextIO) -> None:
    """Let the program live; write a sample now and then."""
    gc.disable()  # as the program does, until the window is drawn
    from PySide6.QtWidgets import QApplication

    from busylamp.ami.secret import Secret
    from busylamp.demo.dialplan import INSIDE, OUTSIDE
    from busylamp.log.early import Early
    from busylamp.services.build import build_services
    from busylamp.settings.model import DialSettings, MeSettings, PbxSettings, Settings
    from busylamp.settings.places import home_at
    from busylamp.ui.desktop import Desktop
    from busylamp.ui.theme import Theme

    early = Early()
    application = QApplication(["soak"])
    QApplication.setQuitOnLastWindowClosed(False)
    command = [sys.executable, __file__, "--pbx"]
    pbx = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert pbx.stdout is not None
    port, password = pbx.stdout.readline().split()
    settings = Settings(
        pbx=PbxSettings(host="127.0.0.1", port=int(port), tls=False, username="ucmamiuser1"),
        me=MeSettings(extension="1000", context=INSIDE),
        dial=DialSettings(external_context=OUTSIDE),
    )
    with tempfile.TemporaryDirectory() as folder:
        home = home_at(Path(folder))
        services = build_services(home, settings, given=Secret(password))
        desktop = Desktop(services, Theme(settings.window.appearance, application))

        def settled() -> None:
            early.hand_over(home.log)
            gc.freeze()
            gc.enable()

        desktop.settled.connect(settled)
        desktop.start()
        try:
            _live(application, desktop, services, (seconds, file))
        finally:
            pbx.kill()
            desktop.quit()
            print("ended in time:", services.stop())
            pbx.communicate()


def _live(
    application: Any, desktop: "Desktop", services: "Services", wanted: tuple[float, TextIO]
) -> None:
    from PySide6.QtCore import QTimer

    from tests.bench.soak_hands import Hands

    seconds, file = wanted
    began = time.monotonic()
    hands = Hands(desktop, services, 2)
    ended = [0]

    def sample() -> None:
        load = services.reception._thread.load()
        at = time.monotonic() - began
        roots = (application, desktop, services.reception)
        write(look(at, roots, calls=ended[0], events=load.packets if load else 0), file)

    def count(news: object) -> None:
        ended[0] += type(getattr(news, "change", None)).__name__ == "CallEnded"

    services.phone.call_changed.connect(count)
    looking, acting = QTimer(application), QTimer(application)
    looking.timeout.connect(sample)
    acting.timeout.connect(lambda: hands.act() if desktop.is_settled else None)
    looking.start(int(_SAMPLE * 1000))
    acting.start(int(_ACT * 1000))
    QTimer.singleShot(int(seconds * 1000), application, lambda: application.exit(0))
    application.exec()
    looking.stop()
    acting.stop()
    print("done by hand:", hands.done)


def main(arguments: list[str]) -> None:
    match arguments:
        case ["--pbx"]:
            serve()
        case ["--report", path, *rest]:
            print("\n".join(report(read(Path(path)), float(rest[0]) if rest else SETTLED)))
        case ["--days", *rest]:
            from tests.bench.soak_days import HOURS
            from tests.bench.soak_days import run as live

            days = float(rest[0]) if rest else 30.0
            path = Path(rest[1] if len(rest) > 1 else "soak.jsonl")
            with path.open("w") as file:
                print("\n".join(live(days, file)))
            print("\n".join(report(read(path), min(10.0, days / 3) * 24 * HOURS)))
        case _:
            seconds = float(arguments[0]) if arguments else 3600.0
            path = Path(arguments[1] if len(arguments) > 1 else "soak.jsonl")
            with path.open("w") as file:
                run(seconds, file)
            print("\n".join(report(read(path), min(SETTLED, seconds / 4))))


if __name__ == "__main__":
    main(sys.argv[1:])

# SPDX-License-Identifier: MIT
"""Three libraries that read AMI, each as a process of its own: `readers.py NAME PORT`.

It prints `up` when signed in, and one JSON object when standard input says `enough`: what it
heard, when it heard each ring at extension 1000, what it cost, what it noticed. Each does what its
own documents show for a client that is to go on for ever.
"""

import asyncio
import contextlib
import json
import sys
import threading
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast


class Heard:
    """What a library told its user."""

    def __init__(self) -> None:
        self.events = 0
        self.rings: list[float] = []
        self.noticed: list[float] = []  # when it told that the line is gone
        self.back: list[float] = []  # when it told that it is there again
        self._before = 0
        self._cpu = 0.0

    def event(self, get: Callable[[str], object]) -> None:
        self.events += 1
        if get("Event") == "DialBegin" and get("DialString") == "1000":
            self.rings.append(time.monotonic())

    def up(self) -> None:
        self._before, self._cpu = memory("VmRSS"), time.process_time()
        print("up", flush=True)

    def figures(self) -> dict[str, object]:
        return {
            "events": self.events,
            "rings": self.rings,
            "noticed": self.noticed,
            "back": self.back,
            "cpu": time.process_time() - self._cpu,
            "growth": (memory("VmHWM") - self._before) / 1024,  # MiB
        }


def memory(field: str) -> int:
    """Return a figure of this process in KiB; getrusage would tell the parent's peak too."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition(field + ":")[2].split()[0])


def panoramisk(port: int, heard: Heard) -> None:
    import panoramisk as library

    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)

    def on_event(_manager: object, message: Any) -> None:
        heard.event(lambda name: message.get(name.casefold()))

    def on_login(_manager: object) -> None:
        heard.back.append(time.monotonic())
        if len(heard.back) == 1:
            heard.up()

    def on_disconnect(_manager: object, _why: object) -> None:
        heard.noticed.append(time.monotonic())

    manager = cast("Any", library).Manager(
        loop=loop,
        host="127.0.0.1",
        port=port,
        username="bench",
        secret="bench",
        on_login=on_login,
        on_disconnect=on_disconnect,
    )
    manager.register_event("*", on_event)
    manager.connect()
    loop.run_forever()


def pyst2(port: int, heard: Heard) -> None:
    from asterisk import manager as library

    manager = cast("Any", library).Manager()
    manager.connect("127.0.0.1", port)
    manager.login("bench", "bench")

    def on_event(event: Any, _manager: object) -> None:
        heard.event(event.headers.get)

    manager.register_event("*", on_event)
    heard.up()
    while manager.connected():
        time.sleep(0.05)  # it has no call for this: its user looks by himself
    heard.noticed.append(time.monotonic())
    threading.Event().wait()


def asterisk_ami(port: int, heard: Heard) -> None:
    from asterisk import ami as library

    ami = cast("Any", library)
    client = ami.AMIClient(address="127.0.0.1", port=port, timeout=10)

    def on_event(event: Any, **_more: object) -> None:
        get = event.keys.get
        heard.event(lambda name: event.name if name == "Event" else get(name))

    def on_disconnect(*_more: object) -> None:
        heard.noticed.append(time.monotonic())

    def on_reconnect(*_more: object) -> None:
        heard.back.append(time.monotonic())

    client.add_event_listener(on_event)
    ami.AutoReconnect(client, on_disconnect=on_disconnect, on_reconnect=on_reconnect)
    response = client.login(username="bench", secret="bench").response
    if response is None or response.is_error():
        heard.noticed.append(time.monotonic())
    heard.up()
    threading.Event().wait()


READERS: dict[str, Callable[[int, Heard], None]] = {
    "panoramisk": panoramisk,
    "pyst2": pyst2,
    "asterisk-ami": asterisk_ami,
}


def main(name: str, port: int) -> None:
    warnings.simplefilter("ignore")
    heard = Heard()

    def run() -> None:
        with contextlib.suppress(Exception):  # a library that breaks has noticed nothing more
            READERS[name](port, heard)

    threading.Thread(target=run, daemon=True).start()
    sys.stdin.readline()
    print(json.dumps(heard.figures()), flush=True)
    sys.stdin.readline()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))

# SPDX-License-Identifier: MIT
"""Three libraries that read AMI, each as a process of its own: `readers.py NAME PORT`.

It prints `up` when signed in, calls once when standard input says `call`, and prints one JSON
object when it says `enough`: what it heard, when it heard each ring at extension 1000, what it
cost, what it noticed. Each does what its own documents show for a client that is to go on for
ever. `busylamp` is our own line without a window.
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

CALL = {
    "Channel": "PJSIP/1000",
    "Exten": "1001",
    "Context": "from-internal",
    "Priority": "1",
    "Async": "true",
}


class Heard:
    """What a library told its user."""

    def __init__(self) -> None:
        self.events = 0
        self.rings: list[float] = []
        self.noticed: list[float] = []  # when it told that the line is gone
        self.back: list[float] = []  # when it told that it is there again
        self.call: Callable[[], object] | None = None  # asks for one call
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

    def call() -> None:
        loop.call_soon_threadsafe(lambda: manager.send_action({"Action": "Originate", **CALL}))

    heard.call = call
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

    def call() -> None:
        with contextlib.suppress(Exception):  # it has no other way to say that the line is gone
            manager.send_action({"Action": "Originate", **CALL})

    heard.call = lambda: threading.Thread(target=call, daemon=True).start()
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

    heard.call = lambda: client.send_action(ami.SimpleAction("Originate", **CALL))
    client.add_event_listener(on_event)
    ami.AutoReconnect(client, on_disconnect=on_disconnect, on_reconnect=on_reconnect)
    response = client.login(username="bench", secret="bench").response
    if response is None or response.is_error():
        heard.noticed.append(time.monotonic())
    heard.up()
    threading.Event().wait()


def busylamp(port: int, heard: Heard) -> None:
    from busylamp.ami.actions import Originate
    from busylamp.ami.secret import Secret
    from busylamp.link.line import Account, News, RequestId
    from busylamp.link.session import Session
    from busylamp.settings.model import MeSettings, PbxSettings
    from busylamp.telephony.reasons import LineState
    from busylamp.telephony.status import LineChanged

    def listen(news: tuple[News, ...]) -> None:
        for told in news:
            if isinstance(told, LineChanged) and told.state is LineState.UP:
                heard.back.append(time.monotonic())
                if len(heard.back) == 1:
                    heard.up()
            elif isinstance(told, LineChanged) and told.trouble is not None:
                heard.noticed.append(time.monotonic())

    loop = asyncio.new_event_loop()
    session = Session(listen)
    pbx = PbxSettings(host="127.0.0.1", port=port, tls=False, username="bench")
    account = Account(pbx=pbx, me=MeSettings(extension="1000"))
    action = Originate(
        channel=CALL["Channel"],
        exten=CALL["Exten"],
        context=CALL["Context"],
        timeout_ms=30000,
        channel_id="b-1",
    )
    heard.call = lambda: loop.call_soon_threadsafe(session.ask, RequestId("call"), action)
    loop.call_soon(session.open, account, Secret("bench"))
    loop.run_forever()


READERS: dict[str, Callable[[int, Heard], None]] = {
    "panoramisk": panoramisk,
    "pyst2": pyst2,
    "asterisk-ami": asterisk_ami,
}
ALL = {"busylamp": busylamp, **READERS}


def main(name: str, port: int) -> None:
    warnings.simplefilter("ignore")
    heard = Heard()

    def run() -> None:
        with contextlib.suppress(Exception):  # a library that breaks has noticed nothing more
            ALL[name](port, heard)

    threading.Thread(target=run, daemon=True).start()
    for line in sys.stdin:
        if line.strip() == "enough":
            print(json.dumps(heard.figures()), flush=True)
        elif heard.call is not None:
            heard.call()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))

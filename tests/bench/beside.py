# SPDX-License-Identifier: MIT
"""The same faults before Busylamp's line and three libraries: what each notices, tries, costs.

`python tests/bench/beside.py [FAULT ...]`; two minutes. Each reader is a process of its own before
a PBX of its own, all four at the same time; the clock is the same for all.
"""

import contextlib
import functools
import json
import socket
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from busylamp.ami.server import Request, Server
from tests.bench.readers import ALL

_NO_LINGER = struct.pack("ii", 1, 0)
_MIB = 1024 * 1024
_BANNER = b"Asterisk Call Manager/5.0.0\r\n"
_HALF = b"Event: Newchannel\r\nChannel: PJSIP/1000-00000001\r\nUniq"


@dataclass
class Pbx:
    """Signs clients in, or not; and what was asked of it."""

    refuses: bool = False
    is_deaf: bool = False  # old connections stand, nobody is at their other end
    loses_calls: bool = False  # resets the line when a call is asked for, without an answer
    connects: list[float] = field(default_factory=list[float])
    logins: list[float] = field(default_factory=list[float])
    calls: int = 0
    clients: list[socket.socket] = field(default_factory=list[socket.socket])
    port: int = 0

    def __post_init__(self) -> None:
        self.listen()

    def listen(self) -> None:
        self._listening = socket.create_server(("127.0.0.1", self.port))
        self.port = int(self._listening.getsockname()[1])
        threading.Thread(target=self._accept, args=(self._listening,), daemon=True).start()

    def stop(self) -> None:
        """As a PBX that goes down: nobody listens, every line is closed."""
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        for client in self.clients:
            with contextlib.suppress(OSError):
                client.shutdown(socket.SHUT_RDWR)
        self.clients.clear()

    def reset(self) -> None:
        """Cut every line with a RST."""
        for client in self.clients:
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
            with contextlib.suppress(OSError):
                client.shutdown(socket.SHUT_RD)
            client.close()
        self.clients.clear()

    def say(self, data: bytes) -> None:
        for client in self.clients:
            with contextlib.suppress(OSError):
                client.sendall(data)

    def _accept(self, listening: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = listening.accept()
                self.connects.append(time.monotonic())
                self.clients.append(client)
                threading.Thread(target=self._talk, args=(client,), daemon=True).start()

    def _talk(self, client: socket.socket) -> None:
        server = Server()
        with contextlib.suppress(OSError):
            client.sendall(_BANNER)
            while data := client.recv(65536):
                if self.is_deaf and client is self.clients[0]:
                    threading.Event().wait()
                for request in server.receive_data(data):
                    self._answer(server, request)
                client.sendall(server.data_to_send())
                if self.refuses and self.logins:
                    time.sleep(1.0)  # as long as Asterisk leaves it (measured on 16 and 22)
                    client.close()

    def _answer(self, server: Server, request: Request) -> None:
        match request.name.casefold():
            case "challenge":
                server.respond(request, headers=[("Challenge", "123")])
            case "login" if self.refuses:
                self.logins.append(time.monotonic())
                server.respond(request, "Authentication failed", success=False)
            case "login":
                self.logins.append(time.monotonic())
                server.respond(request, "Authentication accepted")
                server.event("FullyBooted", [("Privilege", "system,all")])
            case "listcommands":
                server.respond(request, headers=[("Originate", "x"), ("Hangup", "x")])
            case "originate":
                self.calls += 1
                if self.loses_calls:
                    self.loses_calls = False
                    self.reset()
            case _:
                server.respond(request, "ok")


def half_open(pbx: Pbx) -> None:
    pbx.is_deaf = True


def restart(pbx: Pbx) -> None:
    pbx.stop()
    time.sleep(3.0)
    pbx.listen()


def no_newline(pbx: Pbx) -> None:
    def pour() -> None:
        for _ in range(64):
            pbx.say(b"x" * _MIB)

    threading.Thread(target=pour, daemon=True).start()  # who reads sign by sign never has it all


def cut(pbx: Pbx) -> None:
    pbx.say(_HALF)
    time.sleep(0.2)
    pbx.reset()


def lose_a_call(pbx: Pbx) -> None:
    pbx.loses_calls = True


@dataclass(frozen=True)
class Fault:
    """What happens, and for how long it is watched."""

    do: Callable[[Pbx], None]
    seconds: float
    said: str
    word: str = ""  # for the reader, after it


FAULTS = {
    "half-open": Fault(half_open, 40.0, "the other end is gone without a word"),
    "restart": Fault(restart, 15.0, "the PBX restarts; it listens again after 3 s"),
    "no-newline": Fault(no_newline, 15.0, "64 MiB without a newline"),
    "refused": Fault(lambda pbx: None, 30.0, "the login is refused"),
    "cut": Fault(cut, 10.0, "the line is cut in the middle of a packet"),
    "lost-call": Fault(lose_a_call, 12.0, "the line is cut when a call was asked for", "call"),
}


def watch(name: str, *, fault: Fault) -> str:
    """Do a fault to one reader; say how it fared."""
    pbx = Pbx(refuses=fault is FAULTS["refused"])
    command = [sys.executable, str(Path(__file__).with_name("readers.py")), name, str(pbx.port)]
    reader = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert reader.stdin is not None
    assert reader.stdout is not None
    try:
        if not pbx.refuses:
            assert _line(reader.stdout) == "up\n"
            time.sleep(1.0)
        logins, began = len(pbx.logins), time.monotonic()
        fault.do(pbx)
        if fault.word:
            _tell(reader.stdin, fault.word)
        time.sleep(max(0.0, began + fault.seconds - time.monotonic()))
        _tell(reader.stdin, "enough")
        while (line := _line(reader.stdout)) == "up\n":
            pass
        told = json.loads(line)
    finally:
        reader.kill()
        reader.communicate()
    noticed = [at - began for at in told["noticed"] if at > began]
    back = [at - began for at in told["back"] if at > began] if not pbx.refuses else []
    growth = "" if pbx.refuses else f", memory +{max(0.0, told['growth']):.1f} MiB"
    calls = f", the call asked for {pbx.calls} times" if fault.word else ""
    return (
        f"  {name:13} noticed {_after(noticed)}, back {_after(back)}, "
        f"{len(pbx.logins) - logins} more logins{growth}{calls}"
    )


def _after(times: list[float]) -> str:
    return f"after {times[0]:.1f} s" if times else "never"


def _line(stream: IO[str]) -> str:
    return stream.readline()


def _tell(stream: IO[str], word: str) -> None:
    stream.write(word + "\n")
    stream.flush()


def main(names: list[str]) -> None:
    for name in names or list(FAULTS):
        fault = FAULTS[name]
        print(f"{fault.said} (watched for {fault.seconds:.0f} s)", flush=True)
        with ThreadPoolExecutor(len(ALL)) as pool:
            for said in pool.map(functools.partial(watch, fault=fault), ALL):
                print(said, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])

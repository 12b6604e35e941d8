# SPDX-License-Identifier: MIT
"""A whole day of the real program with a secret that is searched for in every place."""

import contextlib
import os
import re
import socket
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from busylamp.ami.secret import Secret
from busylamp.demo.stage import Stage
from busylamp.settings.file import save
from busylamp.settings.places import home_at
from busylamp.system.instance.place import place_of
from tests.desktop.canary import CORE, SECRET, find
from tests.desktop.conftest import ask
from tests.desktop.taps import Tap
from tests.link.conftest import Certificates, certificates
from tests.seat import settings_of

__all__ = ["certificates"]
_CHALLENGE = re.compile(rb"Challenge: (\S+)")


@dataclass
class Outside:
    """What can be seen of the program from outside, and the folder of its own evidence."""

    folder: Path
    home: Path
    plain: Tap
    tls: Tap
    pid: int = 0
    door: Tap | None = None
    told: list[bytes] = field(default_factory=list[bytes])

    def files(self, pattern: str, under: Path | None = None) -> Iterator[bytes]:
        for path in sorted((under or self.folder).glob(pattern)):
            if path.is_file():
                yield path.read_bytes()

    def processes(self, name: str) -> Iterator[bytes]:
        """A file of /proc of the program and of all that came from it."""
        waiting = [self.pid]
        while waiting:
            pid = waiting.pop()
            folder = Path("/proc", str(pid))
            with contextlib.suppress(OSError):  # it has ended meanwhile
                waiting += [int(each) for each in _children(folder)]
                yield (folder / name).read_bytes()

    def bundles(self) -> Iterator[bytes]:
        for path in self.folder.glob("*.zip"):
            with zipfile.ZipFile(path) as archive:
                yield from (archive.read(name) for name in archive.namelist())

    @property
    def challenges(self) -> list[str]:
        return [digits.decode() for digits in _CHALLENGE.findall(bytes(self.plain.said))]

    def busylamp(self, *words: str, seconds: float = 60.0) -> bytes:
        """Run a command of this home; a recording is ended after a while."""
        command = [sys.executable, "-m", "busylamp", *words, "--home", str(self.home)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT) as done:
            try:
                said, _ = done.communicate(timeout=seconds)
            except subprocess.TimeoutExpired:
                done.terminate()
                said, _ = done.communicate(timeout=20)
        self.told.append(said)
        return said


def _children(folder: Path) -> list[str]:
    return [pid for tasks in folder.glob("task/*/children") for pid in tasks.read_text().split()]


# Where the secret must not be; the AMI wire has a rule of its own below.
PLACES: Mapping[str, Callable[[Outside], Iterator[bytes]]] = {
    "log files": lambda o: o.files("*", home_at(o.home).log.parent),
    "logs of other libraries": lambda o: o.files("everybody.log"),
    "bundle": Outside.bundles,
    "tracebacks": lambda o: iter([*o.files("stderr"), *o.files("faulthandler"), *o.files("crash")]),
    "command lines": lambda o: o.processes("cmdline"),
    "environments": lambda o: o.processes("environ"),
    "settings": lambda o: o.files("settings.toml*", o.home),
    "database": lambda o: o.files("busylamp.sqlite*", o.home),
    "local socket": lambda o: iter([bytes(o.door.asked + o.door.said) if o.door else b""]),
    "clipboard": lambda o: iter([*o.files("clipboard"), *_selections()]),
    "temporary files": lambda o: o.files("tmp/**/*"),
    "titles and spoken texts": lambda o: iter([*o.files("texts"), _titles()]),
    "session bus": lambda o: o.files("bus.pcap"),
    "children": lambda o: o.files("children"),
    "recordings": lambda o: o.files("recording*"),
    "what commands tell": lambda o: iter(o.told),
}


def _selections() -> Iterator[bytes]:
    for name in ("clipboard", "primary"):
        yield ask("xclip", "-o", "-selection", name).encode()


def _titles() -> bytes:
    return ask("xwininfo", "-root", "-tree").encode()


def wait_for(path: Path, running: subprocess.Popen[str]) -> None:
    end = time.monotonic() + 120
    while not path.exists():
        assert running.poll() is None, "the program ended"
        assert time.monotonic() < end, f"{path.name} never came"
        time.sleep(0.05)


def hits(outside: Outside) -> dict[str, list[str]]:
    return {name: find(look(outside), outside.challenges) for name, look in PLACES.items()}


def leak_outside(outside: Outside) -> None:
    """Leak where the program itself can't be made to."""
    place = place_of(home_at(outside.home))
    assert place is not None
    with socket.socket(socket.AF_UNIX) as door:
        door.settimeout(10)
        door.connect(str(place.address))
        door.sendall(CORE.encode())
        door.recv(1)
    outside.busylamp("number", f"{CORE} 1002")
    with home_at(outside.home).log.open("ab") as log:  # what is told to it, it masks
        log.write(CORE.encode())
    (outside.folder / "recording").write_bytes(b"CallerIDName: " + CORE.encode())
    signal_of = ("gdbus", "emit", "--session", "--object-path", "/x", "--signal", "x.y.Z")
    ask(*signal_of, f"'{CORE}'")
    with zipfile.ZipFile(outside.folder / "leaked.zip", "w") as archive:
        archive.writestr("settings.txt", CORE)


def test_the_secret_is_in_no_place_but_the_keyring_and_the_wire(
    tmp_path: Path, certificates: Certificates
) -> None:
    stage = Stage(lively=False)
    stage.secret = Secret(SECRET)
    stage.start()
    plain = Tap().before_pbx(stage.port)
    tls = Tap().before_pbx(stage.port, certificates.ec.server())
    outside = Outside(tmp_path, tmp_path / "home", plain, tls)
    try:
        _live(outside, stage)
    finally:
        for each in (plain, tls, outside.door):
            if each is not None:
                each.close()
        stage.stop()


def _live(outside: Outside, stage: Stage) -> None:
    folder, home = outside.folder, outside.home
    (folder / "tmp").mkdir()
    settings = settings_of(stage)
    pbx = replace(settings.pbx, port=outside.plain.port)
    save(home / "settings.toml", replace(settings, pbx=pbx))
    with (folder / "bus.pcap").open("wb") as bus, (folder / "stderr").open("wb") as errors:
        listening = subprocess.Popen(["dbus-monitor", "--session", "--pcap"], stdout=bus)
        words = [sys.executable, "-m", "tests.desktop.canary_run", str(folder)]
        words += [str(outside.tls.port), "--", "--debug", "--home", str(home)]
        environment = os.environ | {"TMPDIR": str(folder / "tmp")}
        with subprocess.Popen(
            words, stdin=subprocess.PIPE, stderr=errors, text=True, env=environment
        ) as running:
            outside.pid = running.pid
            assert running.stdin is not None
            running.stdin.write(SECRET + "\n")
            running.stdin.close()
            try:
                _look_twice(outside, running)
                assert running.wait(60) == 0
            finally:
                running.kill()
        listening.terminate()
        listening.wait(10)


def _look_twice(outside: Outside, running: subprocess.Popen[str]) -> None:
    folder = outside.folder
    wait_for(folder / "look-again", running)
    place = place_of(home_at(outside.home))
    assert place is not None
    outside.door = Tap().before_socket(place.address)
    assert b'"up"' in outside.busylamp("status", "--json")
    outside.busylamp("dial", "1002", "--json")
    outside.busylamp("check", "--json", "--bundle", str(folder / "check.zip"))
    recording = str(folder / "recording.ami")
    outside.busylamp("monitor", "--json", "--record", recording, seconds=4.0)
    outside.busylamp("replay", recording, "--extension", "1000", "--json")
    logged = b"".join(PLACES["log files"](outside))
    assert b"line up" in logged
    assert b"Challenge" in logged, "packets, at debug"
    assert hits(outside) == {name: [] for name in PLACES}
    _wire(outside)
    leak_outside(outside)
    (folder / "look-again-done").touch()
    wait_for(folder / "leaked", running)
    assert [name for name, found in hits(outside).items() if not found] == []
    outside.busylamp("secret", "forget")
    (folder / "leaked-done").touch()


def _wire(outside: Outside) -> None:
    """It was used: proven by challenge in plain, sent as it is to the approved PBX under TLS."""
    assert len(outside.challenges) > 1
    answers = find([bytes(outside.plain.asked)], outside.challenges)
    assert len(answers) == 1, "one login came through, and nothing else"
    assert answers[0].startswith("answer to ")
    assert f"Secret: {SECRET}\r\n".encode() in outside.tls.asked
    service = f"busylamp 127.0.0.1:{outside.tls.port}"
    assert ask("secret-tool", "lookup", "service", service, "username", "ucmamiuser1") == SECRET

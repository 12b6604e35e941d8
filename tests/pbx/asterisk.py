# SPDX-License-Identifier: MIT
"""A real Asterisk for the tests: started on loopback ports of its own, ended by its process id."""

import os
import shutil
import signal
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

from tests.pbx.phone import Behaviour, Phone

_HERE = Path(__file__).parent
_BOOT_SECONDS = 40.0
SECRET = "testsecret1"


@dataclass
class Asterisk:
    """One version, in its folder under the root of the builds."""

    version: str
    root: Path
    process: subprocess.Popen[bytes] | None = None
    phones: list[Phone] = field(default_factory=list[Phone])

    @property
    def base(self) -> int:
        first = int(os.environ.get("BUSYLAMP_PBX_PORTS", "41000"))
        return first if self.version == "16" else first + 1000

    @property
    def ami(self) -> int:
        return self.base + 38

    @property
    def tls(self) -> int:
        return self.base + 39

    @property
    def sip(self) -> int:
        return self.base + 60

    @property
    def trunk(self) -> int:
        return self.base + 70

    @property
    def folder(self) -> Path:
        return self.root / f"asterisk{self.version}"

    @property
    def lab(self) -> str:
        """Its folder inside the build, one for each port: several may run beside each other."""
        return f"/lab{self.base}"

    def start(self) -> None:
        lab = self.folder / self.lab[1:]
        shutil.rmtree(lab, ignore_errors=True)
        for name in (
            "etc",
            "run",
            "spool/voicemail",
            "spool/tmp",
            "log",
            "db",
            "varlib",
            "moh",
            "tls",
        ):
            (lab / name).mkdir(parents=True, exist_ok=True)
        (lab / "moh" / "quiet.ulaw").write_bytes(b"\xff" * 80_000)
        shutil.copy(self.root / "tls" / "ami.pem", lab / "tls" / "ami.pem")
        self._configure(lab / "etc")
        command = ["chroot", str(self.folder), "/usr/sbin/asterisk", "-f", "-C"]
        with (lab / "log" / "stdout").open("wb") as log:
            self.process = subprocess.Popen(
                [*command, f"{self.lab}/etc/asterisk.conf"],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd="/",
                start_new_session=True,
            )
        self._wait_until_booted()

    def stop(self) -> None:
        process, self.process = self.process, None
        if process is None:
            return
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(10)

    def cli(self, command: str) -> str:
        words = ["chroot", str(self.folder), "/usr/sbin/asterisk", "-C"]
        words += [f"{self.lab}/etc/asterisk.conf", "-rx", command]
        done = subprocess.run(words, capture_output=True, text=True, check=False)
        return done.stdout

    def phone(self, extension: str, behaviour: Behaviour) -> Phone:
        made = Phone(extension, ("127.0.0.1", self.sip), behaviour, ("127.0.0.1", 0))
        self.phones.append(made)
        return made

    def provider(self, behaviour: Behaviour) -> Phone:
        """The far end of the trunk: the world outside."""
        made = Phone("0298765432", ("127.0.0.1", self.sip), behaviour, ("127.0.0.2", self.trunk))
        self.phones.append(made)
        return made

    def _configure(self, etc: Path) -> None:
        modules = "/usr/lib/asterisk/modules"
        if not (self.folder / modules[1:]).is_dir():
            modules = f"/usr/lib/{os.uname().machine}-linux-gnu/asterisk/modules"
        values = {
            "@LAB@": self.lab,
            "@AMI@": str(self.ami),
            "@AMITLS@": str(self.tls),
            "@SIP@": str(self.sip),
            "@TRUNK@": str(self.trunk),
            "@OLDSIP@": str(self.base + 80),
            "@RTP0@": str(self.base + 200),
            "@RTP1@": str(self.base + 900),
            "@MODDIR@": modules,
        }
        for source in (_HERE / "lab" / "etc").glob("*.conf"):
            text = source.read_text(encoding="utf-8")
            for mark, value in values.items():
                text = text.replace(mark, value)
            (etc / source.name).write_text(text, encoding="utf-8")

    def _wait_until_booted(self) -> None:
        deadline = time.monotonic() + _BOOT_SECONDS
        while time.monotonic() < deadline:
            if "fully booted" in self.cli("core waitfullybooted"):
                return
            if self.process is not None and self.process.poll() is not None:
                break
            time.sleep(0.2)
        log = (self.folder / self.lab[1:] / "log" / "stdout").read_text(errors="replace")
        msg = f"Asterisk {self.version} did not boot: {log[-800:]}"
        raise RuntimeError(msg)

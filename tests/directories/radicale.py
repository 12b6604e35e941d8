# SPDX-License-Identifier: MIT
"""A real CardDAV server (Radicale) with a configuration of its own in a folder of the test's."""

import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from tests.directories.slapd import free_port

USER, PASSWORD = "anna", "geheim & süß"


@dataclass
class Radicale:
    """One running server."""

    folder: Path
    process: subprocess.Popen[bytes]
    port: int

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self.port}/"

    @property
    def book(self) -> Path:
        return self.folder / "collections" / "collection-root" / USER / "people"

    def put(self, name: str, card: str) -> None:
        """Put a card into the book, as another program would."""
        (self.book / f"{name}.vcf").write_bytes(card.encode())

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(10)


def start(folder: Path, *, cert: Path, key: Path) -> Radicale:
    port = free_port()
    (folder / "users").write_text(f"{USER}:{PASSWORD}\n", encoding="utf-8")
    made = Radicale(folder, None, port)  # pyright: ignore[reportArgumentType] - set below
    made.book.mkdir(parents=True)
    (made.book / ".Radicale.props").write_text('{"tag": "VADDRESSBOOK", "D:displayname": "All"}')
    config = folder / "config"
    config.write_text(
        f"[server]\nhosts = 127.0.0.1:{port}\nssl = True\ncertificate = {cert}\nkey = {key}\n"
        f"[auth]\ntype = htpasswd\nhtpasswd_filename = {folder}/users\n"
        "htpasswd_encryption = plain\ndelay = 0\n"
        f"[storage]\nfilesystem_folder = {folder}/collections\n"
        "[logging]\nlevel = warning\n"
    )
    log = (folder / "log").open("wb")
    made.process = subprocess.Popen(
        [sys.executable, "-m", "radicale", "--config", str(config)], stdout=log, stderr=log
    )
    log.close()
    until = time.monotonic() + 30
    while True:
        with socket.socket() as probe:
            probe.settimeout(1)
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return made
        assert made.process.poll() is None, (folder / "log").read_text()
        assert time.monotonic() < until, "Radicale does not listen"
        time.sleep(0.05)

# SPDX-License-Identifier: MIT
"""A relay as a service: without Qt, with what systemd hands over, and a unit that systemd reads."""

import os
import re
import shutil
import signal
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from busylamp.relay.config import load_config, read_config
from busylamp.relay.users import write_users
from tests.link.conftest import Certificates
from tests.link.rig import looped
from tests.relay.rig import ear, site, write_config

UNITS = Path(__file__).parents[2] / "packaging" / "linux" / "relay"
# What is not there can't be imported: this is a computer that never saw Qt, nor anything else of
# ours that a relay has no use for.
WITHOUT = """\
import sys
for name in ("PySide6", "shiboken6", "keyring", "phonenumbers", "tomlkit", "ldap3", "httpx",
             "vobject", "platformdirs", "jeepney", "defusedxml"):
    sys.modules[name] = None
from busylamp.main import main
sys.exit(main(sys.argv[1:]))
"""


def started(config: Path, folders: dict[str, str], log: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", WITHOUT, "relay", "--config", str(config)]
    with log.open("wb") as said:
        return subprocess.Popen(command, env={**os.environ, **folders}, stderr=said)


@looped
async def test_a_relay_serves_without_qt_and_with_what_systemd_hands_over(tmp_path: Path) -> None:
    folder = tmp_path / "site"
    folder.mkdir()
    with site(folder) as place:
        config = write_config(place)
        handed, state = tmp_path / "credentials", tmp_path / "state"
        handed.mkdir()
        state.mkdir()
        for name in ("pbx.secret", "relay.seed"):
            shutil.move(config.with_name(name), handed / name)
        folders = {"CREDENTIALS_DIRECTORY": str(handed), "STATE_DIRECTORY": str(state)}
        log = tmp_path / "log"
        program = started(config, folders, log)
        try:
            async with ear(place.account(relay=True), place.seed("1000")) as desk:
                await desk.up()
        finally:
            program.send_signal(signal.SIGTERM)
            ended = program.wait(10)
        assert ended == 0, log.read_text()
        assert (state / "audit.jsonl").exists()
        assert not config.with_name("audit.jsonl").exists()
        assert "DEBUG" not in log.read_text()  # a thousand lines a second on a busy day


def test_users_are_made_without_qt(tmp_path: Path) -> None:
    shutil.copy(UNITS / "relay.toml", tmp_path)
    command = [sys.executable, "-c", WITHOUT, "relay", "users"]
    command += ["--config", str(tmp_path / "relay.toml")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "users.conf").exists()


def test_the_example_can_be_used() -> None:
    config = read_config(tomllib.loads((UNITS / "relay.toml").read_text()))
    assert list(config.desk) == ["1000", "1001"]


def clustered(text: str) -> str:
    """The example as its comments say: the last part, without what stands before it."""
    head, mark, tail = text.partition("# One of three servers")
    assert mark
    first, *lines = tail.splitlines()
    return "\n".join([head + mark + first, *(line.removeprefix("# ") for line in lines)])


@pytest.mark.skipif(not shutil.which("nats-server"), reason="no nats-server")
@pytest.mark.parametrize("servers", [1, 3])
def test_the_servers_example_can_be_used(
    servers: int, tmp_path: Path, certificates: Certificates
) -> None:
    text = (UNITS / "nats.conf").read_text()
    assert 'include "busylamp-relay/users.conf"' in text
    assert (
        "/etc/ssl" not in text
    )  # the public authorities: each of their customers would be a route
    if servers > 1:
        text = clustered(text)
    places = {
        "/etc/busylamp-relay/tls/server.pem": certificates.vouched.pem,
        "/etc/busylamp-relay/tls/server.key": certificates.vouched.key,
        "/etc/busylamp-relay/tls/company.pem": certificates.root.pem,
        "/var/lib/nats/jetstream": tmp_path / "jetstream",
    }
    for place, ours in places.items():
        text = text.replace(place, str(ours))
    folder = tmp_path / "busylamp-relay"
    folder.mkdir()
    shutil.copy(UNITS / "relay.toml", tmp_path)
    write_users(load_config(tmp_path / "relay.toml"), folder)
    (tmp_path / "nats.conf").write_text(text)
    command = ["nats-server", "-t", "-c", str(tmp_path / "nats.conf")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert (re.search(r"^cluster \{", text, re.MULTILINE) is not None) is (servers > 1)


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="no systemd")
def test_systemd_reads_the_unit_and_finds_it_shut(tmp_path: Path) -> None:
    text = (UNITS / "busylamp-relay.service").read_text()
    unit = tmp_path / "busylamp-relay.service"
    unit.write_text(re.sub(r"ExecStart=\S+", "ExecStart=/bin/true", text))
    verified = subprocess.run(
        ["systemd-analyze", "verify", str(unit)], capture_output=True, text=True, check=False
    )
    assert (verified.returncode, verified.stderr) == (0, "")
    security = ["systemd-analyze", "security", "--offline=true", "--threshold=20", str(unit)]
    judged = subprocess.run(security, capture_output=True, text=True, check=False)
    assert judged.returncode == 0, judged.stdout[-400:]
    assert "LoadCredential=pbx.secret" in text

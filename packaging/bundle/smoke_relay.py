# SPDX-License-Identifier: MIT
"""Whether a packaged Busylamp reaches its phone system through a relay, where a server is."""

import contextlib
import shutil
import socket
import subprocess
from collections.abc import Generator
from pathlib import Path

from smoke_program import FailedError, Program, until

from busylamp.demo.stage import Stage


def goes_through_relay(program: Program) -> str:
    """Keys and permissions, the relay itself, a desk's test and a call: all by the package."""
    server = shutil.which("nats-server")
    if server is None:
        return "a relay: left out, no nats-server here"
    stage = Stage(lively=False)
    stage.start()
    folder = program.place / "relay"
    folder.mkdir()
    try:
        port, config = free_port(), folder / "relay.toml"
        config.write_text(
            f'nats = "nats://127.0.0.1:{port}"\ncontexts = ["from-internal"]\n'
            f'[pbx]\nhost = "127.0.0.1"\nport = {stage.port}\ntls = false\n'
            f'username = "{stage.username}"\n[desk.{stage.script.me}]\n'
        )
        (folder / "pbx.secret").write_text(f"{stage.secret.reveal()}\n")
        program.ask("relay", "users", "--config", str(config))
        (folder / "nats.conf").write_text(
            f'listen: "127.0.0.1:{port}"\njetstream {{ store_dir: "{folder}/kept" }}\n'
            "include users.conf\n"
        )
        relay = [str(program.path), "relay", "--config", str(config)]
        with (
            runs([server, "-c", str(folder / "nats.conf")], program),
            runs(relay, program) as running,
        ):
            return _a_desk(program, folder, port, stage.script.me, running)
    finally:
        stage.stop()


def _a_desk(
    program: Program, folder: Path, port: int, me: str, running: subprocess.Popen[bytes]
) -> str:
    home = program.place / "relayed"
    home.mkdir()
    text = f'[pbx]\nrelay = "nats://127.0.0.1:{port}"\n[me]\nextension = "{me}"\n'
    (home / "settings.toml").write_text(text)
    key = (folder / "seeds" / f"{me}.seed").read_text().strip() + "\n"
    desk = ("--home", str(home), "--secret-stdin")
    codes = tuple(range(90))  # until the relay is up, its test says what is missing
    until(
        lambda: "✗" not in program.ask("check", *desk, given=key, codes=codes), "a relay", running
    )
    if "Connected" not in program.ask("dial", *desk, "1001", given=key):
        raise FailedError("the call through the relay was not answered")
    return "keys, relay, check and a call through it"


@contextlib.contextmanager
def runs(command: list[str], program: Program) -> Generator[subprocess.Popen[bytes]]:
    """Run a program beside; end it afterwards."""
    with (program.place / "beside").open("ab") as log:
        running = subprocess.Popen(command, env=program.environment(), stdout=log, stderr=log)
    try:
        yield running
    finally:
        running.terminate()
        running.wait()


def free_port() -> int:
    """Return a port nobody has now."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])

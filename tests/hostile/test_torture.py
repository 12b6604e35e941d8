# SPDX-License-Identifier: MIT
"""Each outside call of each scenario fails once: a word about it, never a traceback."""

import json
import os
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

import pytest

from busylamp.demo.stage import Stage
from tests.entries.test_starts import Program
from tests.hostile.flood import search_path
from tests.hostile.scale import ALL

SCENARIOS = (
    *("number", "status", "secret", "read-file", "replay", "acts", "dial", "window"),
    *(["hangup", "queue", "check", "bundle", "link"] if ALL else []),
)
RECORDING = Path(__file__).parents[1] / "recordings" / "22" / "attended-by-ami.ami"


@pytest.fixture
def stage() -> Generator[Stage]:
    made = Stage()
    made.start()
    yield made
    made.stop()


@pytest.fixture
def somebody(tmp_path: Path, stage: Stage) -> Path:
    home = tmp_path / "somebody"
    home.mkdir()
    pbx = f'host = "127.0.0.1"\nport = {stage.port}\ntls = false\nusername = "{stage.username}"'
    text = f'[pbx]\n{pbx}\n[me]\nextension = "1000"\n[numbers]\nregion = "DE"\n'
    (home / "settings.toml").write_text(text)
    (home / "people.vcf").write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nTEL:1001\nEND:VCARD\n")
    (home / "call.ami").write_bytes(RECORDING.read_bytes())
    return home


@pytest.mark.skipif(sys.platform != "linux", reason="forks, and sets limits")
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_each_call_that_fails_is_told(scenario: str, somebody: Path, stage: Stage) -> None:
    own = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": search_path(), "XDG_RUNTIME_DIR": ""}
    words = [sys.executable, "-m", "tests.hostile.torture", scenario, str(somebody)]
    done = subprocess.run(
        [*words, *(["all"] if ALL else [])],
        env=os.environ | own | {"SECRET": stage.secret.reveal()},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    sound, *runs = [json.loads(line) for line in done.stdout.splitlines()]
    assert sound["wrong"] == "", sound
    assert sound["points"] >= 1
    assert len(runs) == sound["points"] + 3 if ALL else len(runs) > 3
    print(f"{scenario}: {sound['points']} calls, {len(runs)} of them failed in turn")
    assert [run for run in runs if run["wrong"]] == []


@pytest.mark.skipif(sys.platform != "linux", reason="ulimit of a shell")
def test_sixty_four_descriptors_are_enough(somebody: Path, stage: Stage) -> None:
    program = Program(somebody.with_name("poor"))
    (program.home / "settings.toml").write_bytes((somebody / "settings.toml").read_bytes())
    words = [sys.executable, "-m", "busylamp", "--home", str(program.home), "--secret-stdin"]
    with subprocess.Popen(
        ["sh", "-c", 'ulimit -n 64; exec "$@"', "sh", *words],
        env=program.environment,
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as window:
        assert window.stdin is not None
        window.stdin.write(f"{stage.secret.reveal()}\n")
        window.stdin.flush()
        program.wait_until_running(b"Connected")
        assert program.run("dial", "1001") == 0
        window.terminate()
        _, wrong = window.communicate(timeout=60)
    assert (window.returncode, "Traceback" in wrong) == (0, False), wrong

# SPDX-License-Identifier: MIT
"""How long a command without a window takes from its start to its first words.

`python tests/bench/command.py [ROUNDS]`
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from busylamp.demo.stage import Stage
from busylamp.settings.file import save
from busylamp.settings.model import MeSettings, PbxSettings, Settings

RECORDING = Path(__file__).parents[1] / "recordings" / "22" / "incoming-answered.ami"


def first_words(cache: str, *arguments: str, given: str = "") -> float:
    """Return the seconds until the first line, then end the command."""
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    began = time.monotonic()
    with subprocess.Popen(
        [sys.executable, "-m", "busylamp", *arguments],
        env={**kept, "PYTHONPYCACHEPREFIX": cache},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        running.stdin.write(given)
        running.stdin.close()
        line = running.stdout.readline()
        seconds = time.monotonic() - began
        assert line
        running.terminate()
        running.stdout.read()
    return seconds


def main(rounds: int) -> None:
    stage = Stage(lively=False)
    stage.start()
    with tempfile.TemporaryDirectory() as folder:
        pbx = PbxSettings(host="127.0.0.1", port=stage.port, tls=False, username=stage.username)
        me = MeSettings(extension=stage.script.me)
        save(Path(folder) / "settings.toml", Settings(pbx=pbx, me=me))
        cache, secret = str(Path(folder) / "bytecode"), stage.secret.reveal() + "\n"
        home = ("--home", folder, "--secret-stdin")
        for words, given in (
            (("--help",), ""),
            (("replay", str(RECORDING), "--extension", "1000"), ""),
            (("monitor", *home), secret),
            (("check", *home), secret),
            (("dial", *home, "1001"), secret),
        ):
            spans = [first_words(cache, *words, given=given) for _ in range(rounds + 1)][1:]
            middle, worst = statistics.median(spans) * 1000, max(spans) * 1000
            print(f"busylamp {words[0]:8} median {middle:4.0f} ms, worst {worst:4.0f} ms")
    stage.stop()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10)

# SPDX-License-Identifier: MIT
"""Makes the recordings anew: plays the scenes on a real PBX while `busylamp monitor` records.

`BUSYLAMP_PBX=FOLDER python tests/recordings/record.py [16|22] [SCENE...]`
"""

import asyncio
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.pbx.asterisk import SECRET, Asterisk
from tests.pbx.scenes import SCENES
from tests.pbx.stage import Stage, pause

HERE = Path(__file__).parent


async def record(pbx: Asterisk, name: str, home: Path) -> None:
    taking = home / f"{name}.ami"
    command = [sys.executable, "-m", "busylamp", "monitor", "--json", "--home", str(home)]
    process = await asyncio.create_subprocess_exec(
        *command,
        *("--secret-stdin", "--record", str(taking)),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(SECRET.encode() + b"\n")
    process.stdin.close()
    while b'"line_up"' not in await process.stdout.readline():
        pass
    draining = asyncio.create_task(process.stdout.read())
    stage = Stage(pbx)
    try:
        await SCENES[name](stage)
        await stage.quiet()
        await pause()
        failed = ""
    except (TimeoutError, AssertionError, IndexError) as error:
        failed = f"{type(error).__name__} {error}"
    process.terminate()
    await draining
    await process.wait()
    await stage.clear()
    if failed:
        print(f"  {name} FAILED: {failed}")
        return
    for made in (taking, taking.with_name(taking.name + ".idx")):
        shutil.copy(made, HERE / pbx.version / made.name)


async def record_all(pbx: Asterisk, names: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        (home / "settings.toml").write_text(
            f'[pbx]\nhost = "127.0.0.1"\nport = {pbx.ami}\ntls = false\n'
            'username = "agentuser"\n[me]\nextension = "1000"\n'
        )
        for name in names:
            print(f"{pbx.version} {name}", flush=True)
            await record(pbx, name, home)


def main(words: list[str]) -> None:
    versions = [word for word in words if word in ("16", "22")] or ["16", "22"]
    names = [word for word in words if word not in ("16", "22")] or list(SCENES)
    for version in versions:
        pbx = Asterisk(version, Path(os.environ["BUSYLAMP_PBX"]))
        pbx.start()
        try:
            asyncio.run(record_all(pbx, names))
        finally:
            pbx.stop()


if __name__ == "__main__":
    main(sys.argv[1:])

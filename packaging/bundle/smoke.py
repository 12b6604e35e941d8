# SPDX-License-Identifier: MIT
"""Tries a built folder and its packages in a private desktop session: see packaging/smoke."""

import argparse
import contextlib
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator
from pathlib import Path
from xml.etree import ElementTree as ET

from parts import resources
from smoke_install import installs
from smoke_parts import has_modules
from smoke_people import reads_directory, reads_file
from smoke_program import CARD, FIRST, LIMIT, FailedError, Program, until, window_comes
from smoke_relay import goes_through_relay

from busylamp.demo.stage import Stage

ROOT = Path(__file__).parents[2]
ROUNDS = 7
SLOWER = 1.3  # times the unbundled start: the aim
MEGABYTES, PACKED = 115, 33  # the aim
# Taken out one by one, each must be missed by what the program then can't do.
TAKEN_OUT = (
    "lib/PySide6/Qt/plugins/platforms/libqxcb.so",
    "lib/PySide6/Qt/lib/libicudata.so.*",
    "lib/cryptography",
    "lib/nacl",
    "lib/busylamp/resources/places.zip",
    "lib/busylamp/resources/languages/busylamp_fr.qm",
    "lib/busylamp/stores/migrations/*.sql",
    "lib/busylamp/demo/scenes/*.toml",
    "lib/PySide6/Qt/plugins/imageformats/libqjpeg.so",
    "lib/PySide6/Qt/translations/qtbase_de.qm",
    "lib/python3*/lib-dynload/_ssl.*",
)
# Modules that are loaded when they are wanted.
MISSED = ("busylamp.ui.dialogs.columns", "phonenumbers.data.region_DE", "ldap3.core.connection")


def is_linked(program: Program) -> str:
    """Every library finds what it needs, here or in the system."""
    libraries = [each for each in program.path.parent.rglob("*.so*") if each.is_file()]
    for file in [program.path, *libraries]:
        command = ["ldd", str(file)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        missing = [line.split()[0] for line in done.stdout.splitlines() if "not found" in line]
        bundled = {each.name for each in libraries}
        if lost := [name for name in missing if name not in bundled]:
            raise FailedError(f"{file.name} needs {', '.join(lost)}")
    return f"{len(libraries)} libraries linked"


def is_whole(program: Program) -> str:
    """Each resource of the checkout is there, to the byte."""
    files = resources(ROOT)
    for source, place in files:
        copy = program.path.parent / "lib" / place / Path(source).name
        if not copy.is_file() or copy.read_bytes() != Path(source).read_bytes():
            raise FailedError(f"missing or changed: {copy}")
    for language in ("de", "es", "fr", "zh_CN"):
        if not list(program.path.parent.glob(f"lib/PySide6/**/translations/qtbase_{language}.qm")):
            raise FailedError(f"Qt's own words are missing: {language}")
    return f"{len(files)} resources"


def answers(program: Program) -> str:
    """Commands without a window: a call on the demo, the town of a number."""
    version = program.ask("--version").strip()
    if "Connected" not in program.ask("--demo", "dial", "1001"):
        raise FailedError("the call on the demo was not answered")
    if "Berlin" not in program.ask("number", "+49 30 1234567"):
        raise FailedError("the town of a number is not known")
    return f"{version}: demo called, town found"


def serves(program: Program) -> str:
    """A whole session: password from the keyring, a call, a link, and the end."""
    stage = Stage(lively=False)
    stage.start()
    try:
        home = program.place / "somebody"
        home.mkdir()
        pbx = f'host = "127.0.0.1"\nport = {stage.port}\ntls = false\nusername = "{stage.username}"'
        text = f'[pbx]\n{pbx}\n[me]\nextension = "{stage.script.me}"\n[numbers]\nregion = "DE"\n'
        (home / "settings.toml").write_text(text)
        here = ("--home", str(home))
        program.ask(*here, "secret", "set", "--secret-stdin", given=f"{stage.secret.reveal()}\n")
        checked = program.ask(*here, "check", codes=(0, 70, 71, 72)).splitlines()
        with program.window(*here) as running:
            status = (*here, "status")
            until(lambda: "Connected" in program.ask(*status, codes=(0, 4)), "the line", running)
            window_comes(running, "Busylamp")
            if "Connected" not in program.ask(*here, "dial", "1001"):
                raise FailedError("the call was not answered")
            program.ask(*here, "hangup")
            program.ask(*here, "--url", "tel:+49301234567")
            window_comes(running, CARD)
            in_use = loaded(running.pid, program.path.parent)
        program.ask(*here, "secret", "forget")
    finally:
        stage.stop()
    return f"keyring, check ({len(checked)} lines), call, link, end; {in_use}"


def opened(pid: int) -> str:
    """Return what a process reads of, as the kernel lists it."""
    return Path(f"/proc/{pid}/maps").read_text()


def loaded(pid: int, folder: Path) -> str:
    """Look at what the program has open: nothing of this checkout, and how much of its own."""
    lines = opened(pid).splitlines()
    files = {line.split(maxsplit=5)[5] for line in lines if line.count("/")}
    strange = [name for name in files if name.startswith(str(ROOT))]
    if strange:
        raise FailedError(f"taken from the checkout: {', '.join(strange)}")
    own = {Path(name).resolve() for name in files if name.startswith(str(folder))}
    all_own = {each.resolve() for each in folder.rglob("*.so*") if each.is_file()}
    if listing := os.environ.get("BUSYLAMP_UNUSED"):  # to look for what could be left out
        unused = sorted((each.stat().st_size, each.name) for each in all_own - own)
        Path(listing).write_text("".join(f"{size} {name}\n" for size, name in unused))
    return f"{len(own & all_own)} of {len(all_own)} libraries in use"


def speaks(program: Program) -> str:
    """The first window comes in each language there is."""
    spoken: list[str] = []
    for file in sorted((ROOT / "resources" / "languages").glob("*.qm")):
        language = file.stem.removeprefix("busylamp_")
        wanted = translated(language, FIRST)
        home = program.place / f"new-{language}"
        with program.window("--home", str(home), LANGUAGE=language) as running:
            window_comes(running, wanted)
            if language != "en" and f"qtbase_{language}.qm" not in opened(running.pid):
                raise FailedError(f"Qt's own words are not in {language}")
        spoken.append(f"{language} ({wanted})")
    return ", ".join(spoken) or "no translations there yet"


def translated(language: str, text: str) -> str:
    """Return what stands in the translators' file."""
    file = ROOT / "resources" / "i18n" / f"busylamp_{language}.ts"
    for message in ET.parse(file).iter("message"):
        if message.findtext("source") == text:
            return message.findtext("translation") or text
    return text


def seconds_to_window(command: list[str], environment: dict[str, str]) -> float:
    """Start the demo; return the seconds until its window is there, and end it."""
    began = time.monotonic()
    words = [*command, "--demo"]
    running = subprocess.Popen(words, env=environment, stderr=subprocess.PIPE, cwd="/")
    window_comes(running, "Busylamp")
    took = time.monotonic() - began
    time.sleep(1)  # what is loaded after the window, too
    running.terminate()
    _, said = running.communicate(timeout=LIMIT)
    if running.returncode or said:
        raise FailedError(f"{command[0]} ended with {running.returncode}: {said.decode()[-600:]}")
    return took


def starts(program: Program) -> str:
    """Compare the start with the unbundled one's, turn by turn; the first warms the disk."""
    with tempfile.TemporaryDirectory() as cache:
        plain = program.environment(PYTHONPYCACHEPREFIX=cache)
        own: list[float] = []
        unbundled: list[float] = []
        for _ in range(ROUNDS + 1):
            unbundled.append(seconds_to_window([sys.executable, "-m", "busylamp"], plain))
            own.append(seconds_to_window([str(program.path)], program.environment()))
    middle, other = statistics.median(own[1:]), statistics.median(unbundled[1:])
    ratio = middle / other
    if ratio > SLOWER:
        raise FailedError(f"window after {middle:.2f} s, {ratio:.2f} times the unbundled")
    figures = f"window after {middle * 1000:.0f} ms, unbundled {other * 1000:.0f} ms"
    return f"{figures}: {ratio:.2f} times"


@contextlib.contextmanager
def unpacked(package: Path) -> Generator[Program]:
    """Give the program of a package, unpacked into an empty folder."""
    with tempfile.TemporaryDirectory(prefix="smoke-") as name:
        place = Path(name)
        program = place / "busylamp" / "busylamp"
        if package.is_dir():
            shutil.copytree(package, place / "busylamp", symlinks=True)
        elif package.suffix == ".deb":
            subprocess.run(["dpkg-deb", "--extract", package, place], check=True)
            program = place / "usr" / "lib" / "busylamp" / "busylamp"
        else:
            subprocess.run(["tar", "-C", place, "-xf", package], check=True)
        yield Program(program, place)


def size_of(package: Path) -> float:
    """Return megabytes, of a folder all its files."""
    files = package.rglob("*") if package.is_dir() else [package]
    real = (each for each in files if each.is_file() and not each.is_symlink())
    return sum(each.stat().st_size for each in real) / 1e6


def try_out(package: Path) -> None:
    """Try one package; print what was found."""
    size, most = size_of(package), MEGABYTES if package.is_dir() else PACKED
    print(f"{package.name}: {size:.1f} MB (at most {most})", flush=True)
    if size > most:
        raise FailedError(f"{package.name} has grown to {size:.1f} MB")
    checks = [
        is_linked,
        is_whole,
        has_modules,
        answers,
        reads_file,
        reads_directory,
        serves,
        goes_through_relay,
        speaks,
    ]
    if package.is_dir():
        checks.append(starts)
    elif package.suffix == ".xz":
        checks.append(installs)
    with unpacked(package) as program:
        for check in checks:
            print(f"  {check(program)}", flush=True)


def prove(package: Path) -> None:
    """Take out one part after another: what the program then can't do must be seen."""
    for pattern in TAKEN_OUT:
        with unpacked(package) as program:
            parts = list(program.path.parent.glob(pattern))
            if not parts:
                raise FailedError(f"there is no {pattern}")
            for part in parts:
                shutil.rmtree(part) if part.is_dir() else part.unlink()
            is_missed(
                pattern,
                program,
                answers,
                reads_file,
                reads_directory,
                serves,
                goes_through_relay,
                speaks,
            )
    for name in MISSED:
        with unpacked(package) as program:
            program.hidden = {name}
            is_missed(name, program, has_modules)


def is_missed(part: str, program: Program, *checks: Callable[[Program], str]) -> None:
    """One of the checks must fail now."""
    try:
        for check in checks:
            check(program)
    except FailedError as failed:
        first = re.sub(r"\s+", " ", str(failed))[:110]
        print(f"without {part}: {first}", flush=True)
    else:
        raise FailedError(f"nobody missed {part}")


def main() -> int:
    """Try what is named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--proof", action="store_true")
    parser.add_argument("packages", type=Path, nargs="+")
    arguments = parser.parse_args()
    try:
        for package in arguments.packages:
            (prove if arguments.proof else try_out)(package.resolve())
    except FailedError as failed:
        print(f"FAILED: {failed}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

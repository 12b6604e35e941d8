# SPDX-License-Identifier: MIT
"""Whether the unpacked folder puts itself into a home, works from there, and goes without trace."""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

from smoke_program import CARD, FIRST, LIMIT, FailedError, Program, until

from busylamp.system.autostart.linux import LinuxAutostart

ID = "org.busylamp.Busylamp.desktop"
SETTINGS = (
    '[pbx]\nhost = "127.0.0.1"\nport = 1\ntls = false\nusername = "maya"\n'
    '[me]\nextension = "1000"\n'
)
CHOICES = "[Default Applications]\ntext/html=web.desktop\nx-scheme-handler/callto=other.desktop\n"
REGISTER = """import sys
from busylamp.system.telurls.linux import LinuxLinks
LinuxLinks().register(("callto",), (sys.argv[1],))
"""


def installs(program: Program) -> str:
    """Menu entry, command, manual, a link by xdg-open, the session's start; then out again."""
    home = program.home
    (home / ".config").mkdir()
    choices = home / ".config" / "mimeapps.list"
    choices.write_text(CHOICES)
    before = files(home)
    installer = str(program.path.with_name("install"))
    run(program, installer)
    entry = home / ".local/share/applications" / ID
    run(program, "desktop-file-validate", str(entry))
    if not list(home.glob(f".local/share/icons/hicolor/*/apps/{entry.stem}.*")):
        raise FailedError("the menu has no icon")
    run(program, "busylamp", "--version")
    if "BUSYLAMP(1)" not in run(program, "man", "busylamp"):
        raise FailedError("there is no manual")
    run(program, "gio", "launch", str(entry))
    ends(window(FIRST, program))
    (home / ".config/busylamp").mkdir(parents=True, exist_ok=True)
    (home / ".config/busylamp/settings.toml").write_text(SETTINGS)
    run(program, "xdg-mime", "default", ID, "x-scheme-handler/tel")
    run(program, "xdg-open", "tel:+49301234567")  # nothing runs yet: it is started for this
    ends(window(CARD, program))
    LinuxAutostart(home / ".config/autostart").turn_on((str(program.path), "--hidden"))
    run(program, "gio", "launch", str(home / ".config/autostart/busylamp.desktop"))
    until(lambda: "ot connected" in program.ask("status", codes=(0, 2, 4)), "the session's start")
    program.ask("show")
    ends(window("Busylamp", program))
    takes_links(program)
    kept = {each: each.read_bytes() for each in own(home)}
    run(program, installer, "--remove")
    if kept != {each: each.read_bytes() for each in own(home)}:
        raise FailedError("the user's data were touched")
    left = files(home) - before - set(kept)
    if left or entry.parent.exists() or (home / ".local/share/icons").exists():
        raise FailedError(f"left behind: {sorted(map(str, left))}")
    if set(choices.read_text().split()) != set(CHOICES.split()):
        raise FailedError(f"links are not given back: {choices.read_text()}")
    did = "menu, command, manual, link, start of the session"
    return f"installed in a home: {did}; removed, {len(kept)} files of the user's kept"


def takes_links(program: Program) -> None:
    """Let links open it as its settings do, in the stead of another program."""
    register = [sys.executable, "-c", REGISTER, str(program.path)]
    subprocess.run(register, env=program.environment(), check=True)


def files(home: Path) -> set[Path]:
    """Return all files and links."""
    return {each for each in home.rglob("*") if each.is_symlink() or each.is_file()}


def own(home: Path) -> set[Path]:
    """Return the user's data, and what other programs keep for themselves."""
    others = (".cache", ".local/share/busylamp", ".local/state", ".config/busylamp")
    return {each for each in files(home) if str(each.relative_to(home)).startswith(others)}


def run(program: Program, *command: str) -> str:
    """Run a command as in the user's shell, which finds their own commands first."""
    places = f"{program.home}/.local/bin:/usr/bin:/bin"
    said = program.place / "said"
    with said.open("wb") as written:  # a file: what is started here may live on
        done = subprocess.run(
            command,
            env=program.environment(PATH=places, XDG_CURRENT_DESKTOP="GNOME", MANPAGER="cat"),
            cwd=program.home,
            stdin=subprocess.DEVNULL,
            stdout=written,
            stderr=written,
            timeout=LIMIT,
            check=False,
        )
    if done.returncode:
        raise FailedError(f"{' '.join(command)} ended with {done.returncode}: {said.read_text()}")
    return said.read_text()


def window(words: str, program: Program) -> int:
    """Wait for a window; return whose it is, which must be this program."""
    found: list[str] = []

    def came() -> bool:
        search = ["xdotool", "search", "--onlyvisible", "--name", f"^{re.escape(words)}"]
        done = subprocess.run(search, capture_output=True, text=True, check=False)
        found[:] = done.stdout.split()
        return bool(found)

    until(came, words)
    asked = ["xdotool", "getwindowpid", found[0]]
    done = subprocess.run(asked, capture_output=True, text=True, check=True)
    pid = int(done.stdout)
    if Path(f"/proc/{pid}/exe").resolve() != program.path.resolve():
        raise FailedError(f"{words} is somebody else's window")
    return pid


def ends(pid: int) -> None:
    """Ask a window's process to end, and wait until it has."""
    os.kill(pid, signal.SIGTERM)
    end = time.monotonic() + LIMIT
    while Path(f"/proc/{pid}/exe").exists():
        if time.monotonic() > end:
            raise FailedError("it does not end")
        time.sleep(0.05)

# SPDX-License-Identifier: MIT
"""Links in a real session: taken, opened with exactly one argument, given back."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from busylamp.system.autostart.linux import LinuxAutostart
from busylamp.system.files import config_home, data_home, write_whole
from busylamp.system.telurls.linux import FILE_NAME, LinuxLinks
from tests.desktop.conftest import ask

SCHEMES = ("tel", "callto", "sip")
PROGRAM = """#!/bin/sh
for word in "$@"; do printf '%s\\n' "$word" >> "{log}.new"; done
mv "{log}.new" "{log}"
"""


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A program that notes its arguments."""
    return program_at(tmp_path / "dialler", tmp_path)


def program_at(file: Path, tmp_path: Path) -> Path:
    file.write_text(PROGRAM.format(log=tmp_path / "log"))
    file.chmod(0o755)
    return file


def words_of(log: Path) -> list[str]:
    end = time.monotonic() + 15
    while not log.exists():
        assert time.monotonic() < end, "nothing was started"
        time.sleep(0.02)
    words = log.read_text().splitlines()
    log.unlink()
    return words


@pytest.mark.parametrize(
    "address",
    [
        "tel:+442079460018",
        "tel:+44%2020%207946;ext=12",
        "callto:1002",
        "sip:1004@pbx.example.net;transport=tls",
        "tel:1002 --demo",
        "tel:$(touch${IFS}x)",
        "tel:`x`'\"",
    ],
)
@pytest.mark.parametrize("opener", [("xdg-open",), ("gio", "open")])
def test_a_link_is_one_argument(tmp_path: Path, opener: tuple[str, ...], address: str) -> None:
    place = "dialler" if opener[0] == "xdg-open" else "My $Apps (1) dial er"  # xdg-open 1.1 can't
    program = program_at(tmp_path / place, tmp_path)
    links = LinuxLinks()
    links.register(SCHEMES, (str(program), "--url"))
    try:
        subprocess.run([*opener, address], check=False, timeout=15, capture_output=True)
        words = words_of(tmp_path / "log")
    finally:
        links.unregister(SCHEMES)
    assert words[0] == "--url"
    assert len(words) == 2, words
    scheme = address.partition(":")[0]
    assert words[1].startswith(f"{scheme}:")
    if address.isascii() and not set(address) & set(" $`'\""):
        assert words[1] == address


def test_what_was_replaced_comes_back(program: Path) -> None:
    other = data_home() / "applications" / "other-phone.desktop"
    write_whole(other, "[Desktop Entry]\nType=Application\nName=Other\nExec=true %u\n")
    kinds = [f"x-scheme-handler/{scheme}" for scheme in SCHEMES]
    for kind in kinds:
        subprocess.run(["xdg-mime", "default", other.name, kind], check=True, timeout=15)
    before = (config_home() / "mimeapps.list").read_text()
    links = LinuxLinks()
    assert links.current("tel") == "Other"
    links.register(SCHEMES, (str(program), "--url"))
    assert [ask("xdg-mime", "query", "default", kind) for kind in kinds] == [FILE_NAME] * 3
    valid = ["desktop-file-validate", str(data_home() / "applications" / FILE_NAME)]
    if shutil.which(valid[0]):
        done = subprocess.run(valid, check=False, capture_output=True, text=True, timeout=15)
        assert (done.returncode, done.stdout) == (0, "")
    links.unregister(SCHEMES)
    assert (config_home() / "mimeapps.list").read_text() == before
    assert [ask("xdg-mime", "query", "default", kind) for kind in kinds] == [other.name] * 3
    other.unlink()


def test_a_link_reaches_the_program_and_shows_its_card(tmp_path: Path) -> None:
    """The whole way: desktop, desktop file, a start of the real program, its card."""
    home = tmp_path / "home"
    home.mkdir()
    (home / "settings.toml").write_text('[keys]\ndial = ""\n[window]\ntold_tray = true\n')
    command = (sys.executable, "-m", "busylamp", "--home", str(home), "--url")
    links = LinuxLinks()
    links.register(("tel",), command)
    running = subprocess.Popen(["xdg-open", "tel:+442079460018"])
    try:
        search = ("xdotool", "search", "--onlyvisible", "--name", "Call this number")
        end = time.monotonic() + 30
        while not (found := ask(*search)) and time.monotonic() < end:
            time.sleep(0.05)
        assert found
        pid = int(ask("xdotool", "getwindowpid", found.splitlines()[0]))
        subprocess.run(["kill", str(pid)], check=True)
        while Path(f"/proc/{pid}").exists() and time.monotonic() < end:
            time.sleep(0.05)
    finally:
        links.unregister(("tel",))
        running.wait(20)


def test_the_autostart_file_is_what_desktops_read(tmp_path: Path) -> None:
    autostart = LinuxAutostart()
    home = tmp_path / "home"
    home.mkdir()
    autostart.turn_on((sys.executable, "-m", "busylamp", "--home", str(home), "--hidden"))
    file = config_home() / "autostart" / "busylamp.desktop"
    if shutil.which("desktop-file-validate"):
        done = subprocess.run(
            ["desktop-file-validate", str(file)], check=False, capture_output=True, text=True
        )
        assert (done.returncode, done.stdout) == (0, "")
    autostart.turn_off()
    assert not file.exists()


def test_a_hidden_start_shows_the_lamp_only(tmp_path: Path) -> None:
    """And with settings that are complete nothing is asked."""
    home = tmp_path / "home"
    home.mkdir()
    (home / "settings.toml").write_text(
        '[pbx]\nhost = "127.0.0.1"\nport = 9\ntls = false\nusername = "u"\n[me]\nextension = "1"\n'
        '[keys]\ndial = ""\n'
    )
    command = [sys.executable, "-m", "busylamp", "--home", str(home), "--hidden", "--secret-stdin"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, env=dict(os.environ)) as running:
        assert running.stdin is not None
        running.stdin.write(b"secret\n")
        running.stdin.close()
        end = time.monotonic() + 20
        while not (home / "logs" / "busylamp.log").exists() and time.monotonic() < end:
            time.sleep(0.05)
        search = ("xdotool", "search", "--onlyvisible", "--pid", str(running.pid), "--name")
        visible = set(map(int, ask(*search, "Busylamp").split()))
        managed = ask("xprop", "-root", "_NET_CLIENT_LIST").partition("#")[2].split(",")
        windows = visible & {int(each, 16) for each in managed if each.strip()}
        running.terminate()
        assert running.wait(20) == 0
    assert windows == set()  # the lamp's own is the tray's, no window of the desktop

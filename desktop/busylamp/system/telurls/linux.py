# SPDX-License-Identifier: MIT
"""Links on Linux: a desktop file of our own, and the user's mimeapps.list."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from busylamp.system.files import config_home, data_home, read_text, write_whole
from busylamp.system.launching import desktop_exec, desktop_try_exec
from busylamp.system.telurls.mimeapps import default_of, with_default

FILE_NAME = "busylamp-link.desktop"
_REPLACED = "X-Busylamp-Replaced-"
_SECONDS = 10.0
_FILE = """[Desktop Entry]
Type=Application
Name=Busylamp
Comment=Calls the number of a link
Exec={command} %u
{try_exec}Icon=org.busylamp.Busylamp
Terminal=false
NoDisplay=true
StartupNotify=false
MimeType={kinds}
{replaced}"""


class LinuxLinks:
    """What it replaces is kept in the desktop file itself, which goes when it is given back."""

    asks_itself = False

    def __init__(self) -> None:
        self._file = data_home() / "applications" / FILE_NAME

    def current(self, scheme: str) -> str:
        """Return the name of the program that opens them now."""
        found = self._current(scheme)
        return _name_of(found) if found else ""

    def is_ours(self, scheme: str) -> bool:
        """Whether that is this program."""
        return self._current(scheme) == FILE_NAME and self._file.is_file()

    def register(self, schemes: tuple[str, ...], command: tuple[str, ...]) -> None:
        """Write the desktop file, then name it in mimeapps.list."""
        taken = self._taken()
        for scheme in schemes:
            old = default_of(read_text(_list_file(scheme)), _kind(scheme))
            if _first(old) != FILE_NAME:
                taken[scheme] = old
        kept = {scheme: taken.get(scheme, "") for scheme in (*taken, *schemes)}
        self._write(kept, command)
        for scheme in schemes:
            _set_default(scheme, FILE_NAME)
        self._tell_desktop()

    def unregister(self, schemes: tuple[str, ...]) -> None:
        """Put back what stood there; what the user chose since then stays."""
        taken = self._taken()
        for scheme in schemes:
            old = taken.pop(scheme, "")
            now = default_of(read_text(_list_file(scheme)), _kind(scheme))
            if _first(now) == FILE_NAME:
                _set_default(scheme, old)
        if taken:
            self._write(taken, None)
        else:
            self._file.unlink(missing_ok=True)
        self._tell_desktop()

    def _taken(self) -> dict[str, str]:
        """Return what was replaced, by scheme."""
        pairs = (line.partition("=") for line in read_text(self._file).splitlines())
        return {
            key.removeprefix(_REPLACED): value
            for key, _, value in pairs
            if key.startswith(_REPLACED)
        }

    def _write(self, taken: dict[str, str], command: tuple[str, ...] | None) -> None:
        if command is None:
            words = self._told("Exec=").removesuffix(" %u")
            program = self._told("TryExec=")
        else:
            words, program = desktop_exec(command), desktop_try_exec(command)
        replaced = "".join(f"{_REPLACED}{scheme}={old}\n" for scheme, old in taken.items())
        kinds = "".join(f"{_kind(scheme)};" for scheme in taken)
        try_exec = f"TryExec={program}\n" if program else ""
        text = _FILE.format(command=words, try_exec=try_exec, kinds=kinds, replaced=replaced)
        write_whole(self._file, text)

    def _told(self, key: str) -> str:
        """Return what the file says now; nothing where an older version wrote it."""
        lines = read_text(self._file).splitlines()
        return next((line.removeprefix(key) for line in lines if line.startswith(key)), "")

    def _current(self, scheme: str) -> str:
        for file in _lists():
            for name in default_of(read_text(file), _kind(scheme)).split(";"):
                if name.strip() and _find(name.strip()) is not None:
                    return name.strip()
        return ""

    def _tell_desktop(self) -> None:
        """Bring the desktop's own table up to date, where it keeps one."""
        tool = shutil.which("update-desktop-database")
        if tool is not None:
            subprocess.run(  # noqa: S603 - no word of it comes from outside
                [tool, str(self._file.parent)],
                check=False,
                capture_output=True,
                timeout=_SECONDS,
            )


def _kind(scheme: str) -> str:
    return f"x-scheme-handler/{scheme}"


def _first(programs: str) -> str:
    return programs.partition(";")[0].strip()


def _desktops() -> list[str]:
    names = os.environ.get("XDG_CURRENT_DESKTOP", "").lower().split(":")
    return [name for name in names if name]


def _lists() -> Iterator[Path]:
    """Yield the files that decide, the first first: the desktop's own before all desktops'."""
    system = os.environ.get("XDG_CONFIG_DIRS", "") or "/etc/xdg"
    shared = os.environ.get("XDG_DATA_DIRS", "") or "/usr/local/share:/usr/share"
    folders = [config_home(), *map(Path, system.split(":")), data_home() / "applications"]
    folders += [Path(each) / "applications" for each in shared.split(":")]
    for folder in folders:
        for name in (*(f"{desktop}-mimeapps.list" for desktop in _desktops()), "mimeapps.list"):
            yield folder / name


def _list_file(scheme: str) -> Path:
    """Return the user's file that decides: the desktop's own, if it says something of the kind."""
    for desktop in _desktops():
        own = config_home() / f"{desktop}-mimeapps.list"
        if default_of(read_text(own), _kind(scheme)):
            return own
    return config_home() / "mimeapps.list"


def _set_default(scheme: str, programs: str) -> None:
    file = _list_file(scheme)
    write_whole(file, with_default(read_text(file), _kind(scheme), programs))


def _find(name: str) -> Path | None:
    shared = os.environ.get("XDG_DATA_DIRS", "") or "/usr/local/share:/usr/share"
    for base in (data_home(), *map(Path, shared.split(":"))):
        file = base / "applications" / name
        if file.is_file():
            return file
    return None


def _name_of(desktop_file: str) -> str:
    """Return the program's name for people."""
    file = _find(desktop_file)
    lines = read_text(file).splitlines() if file is not None else []
    names = (line.partition("=")[2].strip() for line in lines if line.startswith("Name="))
    return next(names, "") or desktop_file.removesuffix(".desktop")

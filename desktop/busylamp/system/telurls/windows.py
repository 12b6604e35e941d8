# SPDX-License-Identifier: MIT
"""Links on Windows: a program with Capabilities; which one opens a link, its user chooses there."""

import subprocess
from collections.abc import Callable

from busylamp.system.registry import Registry

_APP = r"Software\Busylamp"
_CAPABILITIES = rf"{_APP}\Capabilities"
_REGISTERED = r"Software\RegisteredApplications"
_CLASS = "Busylamp.Link"
_CLASSES = r"Software\Classes"
_CHOICE = r"Software\Microsoft\Windows\Shell\Associations\UrlAssociations\{}\UserChoice"


class WindowsLinks:
    """Since Windows 8 a program can only offer itself: the choice is signed by Windows."""

    asks_itself = True

    def __init__(self, registry: Registry, changed: Callable[[], None]) -> None:
        self._registry = registry
        self._changed = changed  # tells the shell to look again

    def current(self, scheme: str) -> str:
        """Return the name of the program that opens them now."""
        name = self._registry.read(_CHOICE.format(scheme), "ProgId") or ""
        if not name:
            command = self._registry.read(rf"{_CLASSES}\{scheme}\shell\open\command")
            return command or ""
        if name == _CLASS:
            return "Busylamp"
        told = self._registry.read(rf"{_CLASSES}\{name}\Application", "ApplicationName")
        return told or self._registry.read(rf"{_CLASSES}\{name}") or name

    def is_ours(self, scheme: str) -> bool:
        """Whether the user chose us, and we are still there to be started."""
        chosen = self._registry.read(_CHOICE.format(scheme), "ProgId")
        return chosen == _CLASS and self._offered(scheme)

    def register(self, schemes: tuple[str, ...], command: tuple[str, ...]) -> None:
        """Offer this program for these; Windows asks at the next link, or in its settings."""
        write = self._registry.write
        write(rf"{_CLASSES}\{_CLASS}", "", "Busylamp")
        write(rf"{_CLASSES}\{_CLASS}", "URL Protocol", "")
        opens = subprocess.list2cmdline(command) + ' "%1"'
        write(rf"{_CLASSES}\{_CLASS}\shell\open\command", "", opens)
        write(_CAPABILITIES, "ApplicationName", "Busylamp")
        write(_CAPABILITIES, "ApplicationDescription", "Calls the number of a link")
        for scheme in schemes:
            write(rf"{_CAPABILITIES}\URLAssociations", scheme, _CLASS)
        write(_REGISTERED, "Busylamp", _CAPABILITIES)
        self._changed()

    def unregister(self, schemes: tuple[str, ...]) -> None:
        """Offer it no more; Windows falls back to what else there is."""
        for scheme in schemes:
            self._registry.delete_value(rf"{_CAPABILITIES}\URLAssociations", scheme)
        if not any(self._offered(scheme) for scheme in ("tel", "callto", "sip")):
            self._registry.delete_value(_REGISTERED, "Busylamp")
            self._registry.delete_tree(_APP)
            self._registry.delete_tree(rf"{_CLASSES}\{_CLASS}")
        self._changed()

    def _offered(self, scheme: str) -> bool:
        return self._registry.read(rf"{_CAPABILITIES}\URLAssociations", scheme) == _CLASS


def tell_shell() -> None:
    """SHChangeNotify(SHCNE_ASSOCCHANGED): without it Windows looks only at the next login."""
    import ctypes
    import sys

    if sys.platform == "win32":
        ctypes.windll.shell32.SHChangeNotify(0x08000000, 0, None, None)

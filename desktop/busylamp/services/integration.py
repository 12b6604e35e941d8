# SPDX-License-Identifier: MIT
"""What joins the window to the desktop around it: keys, links, the start with the computer."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from busylamp.services.shortcuts import Shortcuts
from busylamp.settings.places import home_of_user
from busylamp.system.autostart.protocol import Autostart
from busylamp.system.launching import own_command
from busylamp.system.telurls.protocol import SCHEMES, LinkHandling


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkState:
    """Who opens the links of one scheme."""

    scheme: str
    is_ours: bool
    program: str  # '' for none
    trouble: str = ""  # why the last change was not made, in the system's words


class Links(QObject):
    """Takes links and gives them back. The system's tools are slow: they run in a thread."""

    changed = Signal(object)  # tuple[LinkState, ...]
    _looked = Signal(object)

    def __init__(
        self,
        handling: LinkHandling,
        command: tuple[str, ...],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._handling = handling
        self._command = command
        self._lock = threading.Lock()  # one change after the other
        self._looked.connect(self.changed)

    @property
    def asks_itself(self) -> bool:
        """Whether the user must choose in the system's own settings."""
        return self._handling.asks_itself

    def look(self) -> None:
        """Find out who opens what; `changed` follows."""
        self._work(lambda: None)

    def set(self, scheme: str, on: bool) -> None:  # noqa: FBT001 - a switch
        """Take the links of a scheme, or give them back; `changed` follows."""
        handling, command = self._handling, self._command
        if on:
            self._work(lambda: handling.register((scheme,), command))
        else:
            self._work(lambda: handling.unregister((scheme,)))

    def _work(self, change: Callable[[], None]) -> None:
        threading.Thread(target=self._run, args=(change,), name="links", daemon=True).start()

    def _run(self, change: Callable[[], None]) -> None:
        with self._lock:
            trouble = ""
            try:
                change()
            except OSError as error:
                trouble = error.strerror or str(error)
            states = tuple(self._state(scheme, trouble) for scheme in SCHEMES)
        try:
            self._looked.emit(states)
        except RuntimeError:  # the program ended meanwhile
            return

    def _state(self, scheme: str, trouble: str) -> LinkState:
        try:
            ours, program = self._handling.is_ours(scheme), self._handling.current(scheme)
        except OSError as error:
            ours, program, trouble = False, "", error.strerror or str(error)
        return LinkState(scheme=scheme, is_ours=ours, program=program, trouble=trouble)


@dataclass(frozen=True, slots=True, kw_only=True)
class Integration:
    """Each part for the settings to show; the demo has none of it."""

    shortcuts: Shortcuts
    links: Links | None = None
    autostart: Autostart | None = None
    start_command: tuple[str, ...] = ()


def command_for(settings: Path) -> tuple[str, ...]:
    """Return the command that opens this very Busylamp again: with its `--home`, if it has one."""
    command = own_command()
    if settings != home_of_user().settings:
        command = (*command, "--home", str(settings.parent.absolute()))
    return command

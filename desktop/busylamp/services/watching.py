# SPDX-License-Identifier: MIT
"""The colleagues the user waits for, for the window."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from busylamp.desk.office import Office, OfficeEvent
from busylamp.desk.watching import Watching
from busylamp.telephony.changes import PresenceChanged, PresenceGone
from busylamp.telephony.model import ExtensionNumber, Presence, PresenceState
from busylamp.telephony.reasons import LineState
from busylamp.telephony.status import LineChanged

_LOOK_MILLISECONDS = 250


class WatchService(QObject):
    """Tells when a colleague is free; a call is the user's to make."""

    changed = Signal(object)  # tuple[str, ...]: the extensions that are waited for
    freed = Signal(object)  # Presence

    def __init__(
        self,
        office: Office,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._watching = Watching(self._state, clock)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MILLISECONDS)
        self._timer.timeout.connect(self._look)

    @property
    def watched(self) -> tuple[str, ...]:
        """The extensions that are waited for."""
        return self._watching.watched

    def watch(self, extension: str) -> None:
        """Tell when this colleague is free."""
        self._watching.watch(extension)
        self._tell()

    def unwatch(self, extension: str) -> None:
        """Wait no more."""
        self._watching.unwatch(extension)
        self._tell()

    def hear(self, event: OfficeEvent) -> None:
        """Look at the lamps that are waited for."""
        match event:
            case PresenceChanged(presence=presence):
                self._watching.note(presence.extension, presence.state)
            case PresenceGone(extension=extension):
                self._watching.note(extension, None)
            case LineChanged():
                self._watching.note_all()
            case _:
                return
        self._wind()

    def _state(self, extension: str) -> PresenceState | None:
        if self._office.line.state is not LineState.UP:
            return None
        presence = self._office.presence(extension)
        return None if presence is None else presence.state

    def _look(self) -> None:
        freed = self._watching.take_freed()
        for extension in freed:
            known = self._office.presence(extension)
            free = Presence(extension=ExtensionNumber(extension), state=PresenceState.IDLE)
            self.freed.emit(known or free)
        if freed:
            self._tell()

    def _tell(self) -> None:
        self.changed.emit(self.watched)
        self._wind()

    def _wind(self) -> None:
        """Look while somebody is free, and not long enough yet."""
        needed = self._watching.is_settling
        if needed != self._timer.isActive():
            self._timer.start() if needed else self._timer.stop()

# SPDX-License-Identifier: MIT
"""The sound of an incoming call: while a call of mine is shown as ringing, never longer."""

from pathlib import Path

from PySide6.QtCore import QObject

from busylamp import assets
from busylamp.desk.manners import Act
from busylamp.services.attention import AttentionService, Judged
from busylamp.services.preferences import Preferences
from busylamp.system.sound.choose import choose_ringer
from busylamp.system.sound.protocol import Ringer
from busylamp.telephony.model import CallId

_DEFAULT = "default"


def sound_file(ring: str) -> Path | None:
    """Return the file the setting means, None for silence."""
    if not ring:
        return None
    return assets.sound("ring") if ring == _DEFAULT else Path(ring).expanduser()


class Ring(QObject):
    """Rings where the user wants it; a colleague's call rings on their own desk only."""

    def __init__(
        self,
        attention: AttentionService,
        preferences: Preferences,
        parent: QObject | None = None,
        *,
        ringer: Ringer | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._ringer = ringer
        self._calls: set[CallId] = set()
        attention.judged.connect(self._on_judged)
        preferences.changed.connect(self._follow)

    def stop(self) -> None:
        """Be silent, whatever rings."""
        self._calls.clear()
        self._follow()

    def _on_judged(self, judged: Judged) -> None:
        if judged.card.theirs:
            return
        if judged.act in (Act.GO, Act.TELL_TAKEN):
            self._calls.discard(judged.card.call.id)
        else:
            self._calls.add(judged.card.call.id)
        self._follow()

    def _follow(self) -> None:
        file = sound_file(self._preferences.settings.sound.ring)
        if self._calls and file is not None:
            self._ringer = self._ringer or choose_ringer()
            self._ringer.ring(file)
        elif self._ringer is not None:
            self._ringer.stop()

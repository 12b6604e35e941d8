# SPDX-License-Identifier: MIT
"""Diagnostics for the window: masked in a thread, told when they can be shown; and the load."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from busylamp.desk.doctor.finding import Finding
from busylamp.services.errand import send
from busylamp.services.preferences import Preferences
from busylamp.settings.model import Settings

if TYPE_CHECKING:
    from busylamp.desk.diagnostics.bundle import BundleFile
    from busylamp.link.last_reads import Read
    from busylamp.link.load import Load

_SHORTEST = 0.3  # seconds that tell a load
Heard = tuple[bytes, tuple["Read", ...]]  # a greeting, and what was read behind it


class LineMemory(Protocol):
    """What the line's thread remembers."""

    def heard(self) -> Heard:
        """The PBX's greeting and the last it said."""
        ...

    def load(self) -> "Load | None":
        """What came so far, None before there is a line."""
        ...


class DiagnosticsService(QObject):
    """Makes the files a user may send; the newest line or test is in them."""

    made = Signal(object)  # tuple[BundleFile, ...]

    def __init__(
        self,
        memory: LineMemory,
        preferences: Preferences,
        log: Path | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._memory = memory
        self._preferences = preferences
        self._log = log
        self._before: Load | None = None

    def make(
        self,
        findings: Sequence[Finding] = (),
        *,
        heard: Heard = (b"", ()),
        settings: Settings | None = None,
    ) -> None:
        """Mask it all, away from the window; `made` follows. A test's own words go first."""
        greeting, reads = heard if heard[1] else self._memory.heard()
        chosen = settings or self._preferences.settings
        log = self._log

        def work() -> "tuple[BundleFile, ...]":
            from busylamp.desk.diagnostics.bundle import Sources, make_bundle

            return make_bundle(
                Sources(settings=chosen, findings=findings, greeting=greeting, reads=reads, log=log)
            )

        send("diagnostics", work, self._on_made)

    def load_words(self) -> str:
        """Say what the phone system sends, since this was last asked; '' where nothing is known."""
        from busylamp.desk.doctor.load import in_words

        now, before = self._memory.load(), self._before
        self._before = now
        if now is None or before is None or now.at - before.at < _SHORTEST:
            return ""
        return in_words(now.since(before))

    def _on_made(self, files: "tuple[BundleFile, ...]") -> None:
        self.made.emit(files)

# SPDX-License-Identifier: MIT
"""What the user copied or selected in another program, newest first, read when asked for."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard, QGuiApplication

from busylamp.services.errand import send
from busylamp.system.selection.x11 import LIMIT, read_selections

_MODES = {QClipboard.Mode.Selection: "PRIMARY", QClipboard.Mode.Clipboard: "CLIPBOARD"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied:
    """A text, and whether it is selected now; copied it was otherwise."""

    text: str
    selected: bool


Then = Callable[[tuple[Copied, ...]], None]


class CopyReader(QObject):
    """Reads selection and clipboard; changes neither, and never waits in the window's thread."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        read: Callable[[], dict[str, str]] = read_selections,
    ) -> None:
        super().__init__(parent)
        self._reads = read
        self._order = list(_MODES.values())  # what is selected is what the eye rests on
        self._is_x11 = QGuiApplication.platformName() == "xcb"
        # On X11 this tells that a program took the selection over, not what is in it.
        QGuiApplication.clipboard().changed.connect(self._on_changed)

    def read(self, then: Then) -> None:
        """Look now; `then` gets what there is, newest first, in the window's thread."""
        if not self._is_x11:
            text = QGuiApplication.clipboard().text()[:LIMIT]
            then((Copied(text=text, selected=False),) if text.strip() else ())
            return
        send("selection", lambda: (self._reads(), then), self._on_read)

    def _on_read(self, read: tuple[dict[str, str], Then]) -> None:
        texts, then = read
        then(
            tuple(
                Copied(text=texts[name], selected=name == "PRIMARY")
                for name in self._order
                if name in texts
            )
        )

    def _on_changed(self, mode: QClipboard.Mode) -> None:
        name = _MODES.get(mode)
        if name is not None:
            self._order.remove(name)
            self._order.insert(0, name)

# SPDX-License-Identifier: MIT
"""Words in the middle of a list or a table, while it has no rows."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView

from busylamp.ui.widgets.plain_label import PlainLabel


class WhenEmpty(PlainLabel):
    """Says what would stand there; a frame with nothing in it tells nobody what it is for."""

    def __init__(self, view: QAbstractItemView, words: str) -> None:
        super().__init__(words, view.viewport(), role="muted", wrapped=True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setContentsMargins(12, 12, 12, 12)
        self._view, self._model = view, view.model()
        for told in (
            self._model.rowsInserted,
            self._model.rowsRemoved,
            self._model.modelReset,
        ):
            told.connect(self._look)
        view.setObjectName("rows")
        view.viewport().installEventFilter(self)
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle."""
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._view.viewport().rect())
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        self.setVisible(not self._model.rowCount())

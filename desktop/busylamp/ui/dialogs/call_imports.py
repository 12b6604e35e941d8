# SPDX-License-Identifier: MIT
"""Shows which calls a file would bring, and which rows are refused and why."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from busylamp.services.journal import CallsRead
from busylamp.stores.calls_file import CallsPreview
from busylamp.ui.call_words import result_of, whom
from busylamp.ui.dialogs.imports import Rows, table
from busylamp.ui.moments import moment_of
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.plain_label import PlainLabel


class CallImportDialog(QDialog):
    """All of it is taken, or nothing; calls that are there already stay as they are."""

    taken = Signal(object)  # CallsPreview

    def __init__(self, read: CallsRead, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preview = read.preview or CallsPreview((), ())
        self.setWindowTitle(self.tr("Import calls"))
        self.resize(560, 520)
        self.summary = PlainLabel(role="title", wrapped=True)
        self.calls = table(self._call_rows(), self.tr("Calls to import"))
        self.refused = table(self._refused_rows(), self.tr("Rows refused"))
        self.cancel = button(self.tr("Cancel"))
        self.take = button(self.tr("Import"), role="primary")
        self._build(read)

    def _build(self, read: CallsRead) -> None:
        good, bad = len(self._preview.calls), len(self._preview.refused)
        words = self.tr("Calls in the file: %1 · rows refused: %2")
        told = read.error or words.replace("%1", f"{good:,}").replace("%2", f"{bad:,}")
        self.summary.show_text(told, limit=400)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.addWidget(self.summary)
        column.addWidget(self.calls, 2)
        column.addWidget(self.refused, 1)
        self.calls.setVisible(good > 0)
        self.refused.setVisible(bad > 0)
        if not good and not bad:
            column.addStretch(1)
        acts = QHBoxLayout()
        acts.addStretch(1)
        acts.addWidget(self.cancel)
        acts.addWidget(self.take)
        column.addLayout(acts)
        self.take.setDefault(True)
        self.take.setEnabled(good > 0)
        self.cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self._on_take)

    def _call_rows(self) -> Rows:
        heads = (self.tr("When"), self.tr("Who"), self.tr("What became of it"))
        entries = [told.entry for told in self._preview.calls]
        return Rows(
            heads,
            [
                (moment_of(entry.started_at), whom(entry), result_of(entry, _as_it_is))
                for entry in entries
            ],
        )

    def _refused_rows(self) -> Rows:
        heads = (self.tr("Row"), self.tr("Why it is refused"), self.tr("Begins with"))
        rows = [(str(each.line), each.reason, each.text) for each in self._preview.refused]
        return Rows(heads, rows)

    def _on_take(self) -> None:
        self.taken.emit(self._preview)
        self.accept()


def _as_it_is(number: str) -> str:
    return number

# SPDX-License-Identifier: MIT
"""Shows each file of the diagnostics as it will be saved."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from busylamp.ui.room import grown, high, wide
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from busylamp.desk.diagnostics.bundle import BundleFile

_NAMES = 170  # pixels
_SHOWN = 400_000  # signs; a text field is slow with more


class DiagnosticsDialog(QDialog):
    """Nothing is saved before Save is pressed, and nothing is ever sent."""

    save_wanted = Signal(object)  # tuple[BundleFile, ...]

    def __init__(self, files: "tuple[BundleFile, ...]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files = files
        self.setWindowTitle(self.tr("Save diagnostics"))
        self.resize(wide(760), high(560))
        self.names = QListWidget()
        self.names.setObjectName("pages")
        self.names.addItems([file.name for file in files])
        self.names.setFixedWidth(grown(_NAMES))
        self.names.setAccessibleName(self.tr("Files"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("What is in the file"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.cancel = button(self.tr("Cancel"))
        self.save = button(self.tr("Save…"), role="primary")
        self._build()
        self.names.currentRowChanged.connect(self._on_chosen)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._on_save)
        self.names.setCurrentRow(0)

    def _build(self) -> None:
        words = PlainLabel(
            self.tr(
                "For whoever helps you. Every name and number is replaced by another one, and no "
                "password is in it. Look through it; it is sent to nobody by itself."
            ),
            wrapped=True,
        )
        middle = QHBoxLayout()
        middle.setSpacing(8)
        middle.addWidget(self.names)
        middle.addWidget(self.text, 1)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addStretch(1)
        acts.addWidget(self.cancel)
        acts.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(words, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(middle, 1)
        column.addLayout(acts)

    def _on_chosen(self, row: int) -> None:
        if 0 <= row < len(self._files):
            self.text.setPlainText(self._files[row].text[:_SHOWN])

    def _on_save(self) -> None:
        self.save_wanted.emit(self._files)
        self.accept()

# SPDX-License-Identifier: MIT
"""Asks once before something is gone for good."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from busylamp.ui.room import wide
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.plain_label import PlainLabel


class QuestionDialog(QDialog):
    """A question; Enter and Esc both say no."""

    def __init__(self, title: str, words: str, yes: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(wide(320))
        self.title = PlainLabel(title, role="title", wrapped=True)
        self.words = PlainLabel(words, wrapped=True)
        self.cancel = button(self.tr("Cancel"))
        self.cancel.setDefault(True)
        self.yes = button(yes, role="danger")
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addStretch(1)
        acts.addWidget(self.cancel)
        acts.addWidget(self.yes)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addLayout(acts)
        self.cancel.clicked.connect(self.reject)
        self.yes.clicked.connect(self.accept)

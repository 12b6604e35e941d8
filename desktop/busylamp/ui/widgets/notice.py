# SPDX-License-Identifier: MIT
"""A sentence over the list that stays until it is closed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.plain_label import PlainLabel
from busylamp.ui.widgets.sides import margins


class Notice(QWidget):
    """A sentence that must be read, with Close."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = PlainLabel(wrapped=True)
        self.words.show_text(text, limit=600)
        close = button(self.tr("Close"), role="quiet")
        close.clicked.connect(self.deleteLater)
        row = self.row = QHBoxLayout(self)
        row.setSpacing(8)
        row.setContentsMargins(margins(16, 8, 8, 8))
        row.addWidget(self.words, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)

# SPDX-License-Identifier: MIT
"""One finding of the set-up test: its sign, what it says, what to change."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from busylamp.desk.doctor.finding import Finding, Verdict
from busylamp.ui.room import grown
from busylamp.ui.type_scale import Type, sized
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.plain_label import PlainLabel
from busylamp.ui.words import in_words

_SIGNS = {
    Verdict.GOOD: "✓",
    Verdict.BAD: "✗",
    Verdict.WARNING: "!",
    Verdict.NOT_VERIFIED: "?",
    Verdict.NOTE: "",
}
_COLOURS = {
    Verdict.GOOD: "idle",
    Verdict.BAD: "busy",
    Verdict.WARNING: "ringing",
    Verdict.NOT_VERIFIED: "muted",
    Verdict.NOTE: "muted",
}


class Step(QWidget):
    """Stands in the list of findings; lines to paste can be copied."""

    def __init__(self, finding: Finding) -> None:
        super().__init__()
        self.block = finding.block
        self.sign = PlainLabel(_SIGNS[finding.verdict])
        self.sign.setProperty("sign", _COLOURS[finding.verdict])
        self.sign.setFixedWidth(grown(16))
        self.title = PlainLabel(wrapped=True)
        self.title.show_text(in_words(finding.title), limit=300)
        self.copy_block = button(self.tr("Copy these lines"), role="quiet")
        self.copy_block.clicked.connect(self._on_copy)
        row = QHBoxLayout(self)
        row.setSpacing(8)
        row.setContentsMargins(0, 4, 0, 4)
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._words(finding), 1)

    def _words(self, finding: Finding) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        if finding.advice:
            advice = PlainLabel(role="muted", wrapped=True)
            advice.show_text(in_words(finding.advice), limit=800)
            words.addWidget(advice)
        for line in finding.block.splitlines():
            words.addWidget(_typed(line))
        self.copy_block.setVisible(False)
        if finding.block:
            words.addWidget(self.copy_block, 0, Qt.AlignmentFlag.AlignLeft)
            self.copy_block.setVisible(True)
        return words

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.block)


def _typed(line: str) -> PlainLabel:
    label = PlainLabel(wrapped=True)
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    label.setFont(sized(font, Type.QUIET))
    label.show_text(line, limit=400)
    return label

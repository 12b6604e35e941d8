# SPDX-License-Identifier: MIT
"""Asks what the columns of a table hold, before it is imported."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from busylamp.desk.table_heads import TableHeads
from busylamp.stores.columns import NUMBERS, Column, Layout, has_names, is_enough
from busylamp.ui.room import grown, high, wide
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.plain_label import PlainLabel, heading, plain

_WIDTH, _HEIGHT = 560, 520  # pixels; more columns are scrolled
_AROUND = 180  # title, first row, problem and buttons
_SIGNS = 40  # of a column's name or an example


class ColumnsDialog(QDialog):
    """One row for each column: its name, what stands in it, and what that is."""

    chosen = Signal(object)  # Layout

    def __init__(
        self, heads: TableHeads, columns: tuple[Column, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._heads = heads
        self.setWindowTitle(heading(self.tr("What the columns hold")))
        self.words = PlainLabel(role="title", wrapped=True)
        self.words.show_text(self.tr("What stands in each column of the file?"))
        self.problem = PlainLabel(role="muted", wrapped=True)
        self.first_row = QCheckBox(self.tr("The first row names the columns"))
        self.first_row.setChecked(has_names(heads.names))
        self.boxes: list[QComboBox] = []
        self.cancel = button(self.tr("Cancel"))
        self.go_on = button(self.tr("Next"), role="primary")
        self.go_on.setDefault(True)
        self._build(columns)
        self._judge()

    @property
    def columns(self) -> tuple[Column, ...]:
        """What is chosen."""
        kinds = tuple(Column)
        return tuple(kinds[box.currentIndex()] for box in self.boxes)

    def _build(self, columns: tuple[Column, ...]) -> None:
        form = QFormLayout()
        form.setSpacing(8)
        form.setContentsMargins(0, 0, 0, 0)
        for column in columns:
            box = QComboBox()
            box.addItems([self._name(kind) for kind in Column])
            box.setCurrentIndex(tuple(Column).index(column))
            box.currentIndexChanged.connect(self._judge)
            self.boxes.append(box)
            form.addRow(PlainLabel(beside=True), box)
        self._name_rows(form)
        inner = QWidget()
        inner.setLayout(form)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addStretch(1)
        acts.addWidget(self.cancel)
        acts.addWidget(self.go_on)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 16, 24, 16)
        whole.setSpacing(12)
        whole.addWidget(self.words)
        whole.addWidget(self.first_row)
        whole.addWidget(area, 1)
        whole.addWidget(self.problem)
        whole.addLayout(acts)
        self.resize(wide(_WIDTH), min(high(_HEIGHT), inner.sizeHint().height() + grown(_AROUND)))
        self.first_row.toggled.connect(lambda: self._name_rows(form))
        self.cancel.clicked.connect(self.reject)
        self.go_on.clicked.connect(self._on_go_on)

    def _name_rows(self, form: QFormLayout) -> None:
        names_columns = self.first_row.isChecked()
        for place, box in enumerate(self.boxes):
            name = self._heads.names[place] if names_columns else ""
            example = plain(self._heads.example(place, names_columns=names_columns), _SIGNS)
            shown = plain(name, _SIGNS) or self.tr("Column {number}").format(number=place + 1)
            words = f"{shown}: {example}" if example else shown
            label = form.labelForField(box)
            if isinstance(label, PlainLabel):
                label.show_text(words)
            box.setAccessibleName(words)

    def _judge(self) -> None:
        columns = self.columns
        is_named, has_number = is_enough(columns), any(each in NUMBERS for each in columns)
        self.go_on.setEnabled(is_named and has_number)
        missing = ""
        if not is_named:
            missing = self.tr("Say which column is the name or the company.")
        elif not has_number:
            missing = self.tr("Say which column is a phone number.")
        self.problem.show_text(missing)

    def _on_go_on(self) -> None:
        self.chosen.emit(Layout(columns=self.columns, names_columns=self.first_row.isChecked()))
        self.accept()

    def _name(self, kind: Column) -> str:
        return {
            Column.NONE: self.tr("Not imported"),
            Column.NAME: self.tr("Name"),
            Column.FIRST: self.tr("First name"),
            Column.LAST: self.tr("Last name"),
            Column.COMPANY: self.tr("Company"),
            Column.WORK: self.tr("Number at work"),
            Column.MOBILE: self.tr("Mobile number"),
            Column.HOME: self.tr("Number at home"),
            Column.FAX: self.tr("Fax number"),
            Column.EMAIL: self.tr("Email"),
            Column.NOTE: self.tr("Note"),
        }[kind]

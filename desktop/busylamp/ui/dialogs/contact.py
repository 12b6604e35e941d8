# SPDX-License-Identifier: MIT
"""Adds, edits and deletes a contact."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from busylamp.stores.contacts import Contact, ContactNumber
from busylamp.telephony.numbers import NotDialable
from busylamp.telephony.numbers_written import written
from busylamp.ui.number_words import kind_words
from busylamp.ui.room import grown, lengthen, wide
from busylamp.ui.widgets.buttons import button, set_property
from busylamp.ui.widgets.plain_label import PlainLabel, plain
from busylamp.ui.words import say

_NUMBERS = 4
_LABEL = 12  # signs of a number's kind
_LONGEST = 500  # as long as an import takes: editing must not cut


class ContactDialog(QDialog):
    """One contact's form."""

    saved = Signal(object)  # Contact
    deleted = Signal(object)  # Contact

    def __init__(self, contact: Contact, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contact = contact
        self.setWindowTitle(self.tr("Edit contact") if contact.id else self.tr("Add contact"))
        self.setMinimumWidth(wide(420))
        self.name = QLineEdit(contact.name)
        self.company = QLineEdit(contact.company)
        self.email = QLineEdit(contact.email)
        self.note = QPlainTextEdit(contact.note)
        self.note.setMaximumHeight(grown(90))
        self.note.setTabChangesFocus(True)  # Tab leads on, it is no sign of a note
        self.numbers = [QLineEdit() for _ in range(max(_NUMBERS, len(contact.numbers)))]
        for field, number in zip(self.numbers, contact.numbers, strict=False):
            field.setText(number.number)
        self.problem = PlainLabel(role="bad", wrapped=True)
        self.delete = button(self.tr("Delete"), role="remove")
        self.cancel = button(self.tr("Cancel"))
        self.save = button(self.tr("Save"), role="primary")
        self.save.setDefault(True)
        self._build()

    def _build(self) -> None:
        form = QGridLayout()
        form.setSpacing(12)
        form.setColumnMinimumWidth(0, 90)
        kinds = [kind_words(number.label) for number in self._contact.numbers]
        kinds += [kind_words("")] * len(self.numbers)
        fields: list[tuple[str, QWidget]] = [
            (self.tr("Name"), self.name),
            (self.tr("Company"), self.company),
            *zip(kinds, self.numbers, strict=False),
            (self.tr("Email"), self.email),
            (self.tr("Note"), self.note),
        ]
        for row, (words, field) in enumerate(fields):
            label = PlainLabel(plain(words, _LABEL))
            form.addWidget(label, row, 0)
            form.addWidget(field, row, 1)
            field.setAccessibleName(words)
            if isinstance(field, QLineEdit):
                field.setMaxLength(_LONGEST)
            else:  # beside the first of its lines
                label.setAlignment(Qt.AlignmentFlag.AlignTop)
                label.setContentsMargins(0, 8, 0, 0)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.delete)
        acts.addStretch(1)
        acts.addWidget(self.cancel)
        acts.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.setContentsMargins(24, 16, 24, 16)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addLayout(acts)
        self.problem.hide()
        self.delete.setVisible(bool(self._contact.id))
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._on_save)
        self.delete.clicked.connect(self._on_delete)

    def _on_save(self) -> None:
        contact = self._entered()
        problem = self._problem(contact)
        if problem:
            self.show_problem(problem)
            return
        self.saved.emit(contact)

    def _on_delete(self) -> None:
        """The first click asks, the second deletes."""
        sure = self.tr("Delete for good")
        if self.delete.text() != sure:
            self.delete.setText(sure)
            set_property(self.delete, "role", "danger")
            return
        self.deleted.emit(self._contact)

    def show_problem(self, problem: str) -> None:
        """Say why nothing was changed; what was typed stays."""
        self.problem.show_text(problem, limit=300)
        self.problem.show()
        lengthen(self)

    def _entered(self) -> Contact:
        labels = [number.label for number in self._contact.numbers]
        typed = [field.text().strip() for field in self.numbers]
        numbers = tuple(
            ContactNumber(number=text, label=labels[place] if place < len(labels) else "work")
            for place, text in enumerate(typed)
            if text
        )
        return replace(
            self._contact,
            name=self.name.text().strip(),
            company=self.company.text().strip(),
            email=self.email.text().strip(),
            note=self.note.toPlainText().strip(),
            numbers=numbers,
        )

    def _problem(self, contact: Contact) -> str:
        if not (contact.name or contact.company):
            return self.tr("Enter a name or a company.")
        if not contact.numbers:
            return self.tr("Enter at least one number.")
        for number in contact.numbers:
            try:
                written(number.number)
            except NotDialable as refused:
                return f"{number.number}: {say(refused.reason)}"
        return ""

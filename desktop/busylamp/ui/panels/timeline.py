# SPDX-License-Identifier: MIT
"""Calls and notes of somebody in one line of time, the newest first."""

from dataclasses import replace

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from busylamp.stores.entries import Entry, Moment, Note
from busylamp.ui.call_words import Named, quoted, told, ways
from busylamp.ui.moments import moment_of
from busylamp.ui.theme import Theme
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.note_edit import LONGEST_NOTE, NoteEdit
from busylamp.ui.widgets.plain_label import PlainLabel
from busylamp.ui.widgets.sides import across, margins

_INDENT = 20


class CallMoment(QWidget):
    """A call in the line of time."""

    def __init__(self, entry: Entry, named: Named, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = PlainLabel(told(entry, named), wrapped=True)
        parts = [moment_of(entry.started_at), *ways(entry, named)]
        self.when = PlainLabel(" · ".join(parts), name="hint", wrapped=True)
        column = _column(self)
        column.addWidget(self.words)
        column.addWidget(self.when)


class NoteMoment(QWidget):
    """A note in the line of time, with Edit and Delete."""

    changed = Signal(object)  # Note with its new text
    deleted = Signal(object)  # Note

    def __init__(self, note: Note, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note = note
        self.words = PlainLabel(wrapped=True)
        self.words.show_text(quoted(note.text, LONGEST_NOTE), limit=LONGEST_NOTE + 2)
        about = self.tr("note on a call") if note.contact is None else self.tr("note")
        self.when = PlainLabel(f"{about} · {moment_of(note.written_at)}", name="hint", elided=True)
        self.field = NoteEdit(note.text)
        self.field.hide()
        self.edit = button(self.tr("Edit"), role="link")
        self.edit.setAccessibleName(self.tr("Edit note %1").replace("%1", self.words.whole))
        self.delete = button(self.tr("Delete"), role="link")
        self.delete.setAccessibleName(self.tr("Delete note %1").replace("%1", self.words.whole))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.when, 1)
        foot.addWidget(self.edit)
        foot.addWidget(self.delete)
        column = _column(self)
        column.addWidget(self.words)
        column.addWidget(self.field)
        column.addLayout(foot)
        self.edit.clicked.connect(lambda: self._write(writing=True))
        self.delete.clicked.connect(lambda: self.deleted.emit(self.note))
        self.field.given_up.connect(lambda: self._write(writing=False))
        self.field.returnPressed.connect(self._on_written)

    @property
    def is_writing(self) -> bool:
        """Whether the note is being changed."""
        return not self.field.isHidden()

    def _write(self, *, writing: bool) -> None:
        self.field.setText(self.note.text)
        self.field.setVisible(writing)
        self.words.setVisible(not writing)
        (self.field if writing else self.edit).setFocus()

    def _on_written(self) -> None:
        text = self.field.text().strip()
        if text and text != self.note.text:
            self.changed.emit(replace(self.note, text=text))
        else:
            self._write(writing=False)


class Timeline(QWidget):
    """The moments, along a line."""

    note_changed = Signal(object)  # Note with its new text
    note_deleted = Signal(object)  # Note

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.moments: list[CallMoment | NoteMoment] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(margins(_INDENT, 8, 0, 8))
        self._column.setSpacing(12)
        theme.changed.connect(self.update)

    @property
    def is_writing(self) -> bool:
        """Whether a note is being changed: the line must not be drawn anew under the hands."""
        return any(isinstance(each, NoteMoment) and each.is_writing for each in self.moments)

    def show_moments(self, moments: tuple[Moment, ...], named: Named) -> None:
        """Show these instead."""
        for each in self.moments:
            self._column.removeWidget(each)
            each.hide()
            each.deleteLater()
        self.moments = [self._made(each, named) for each in moments]
        for each in self.moments:
            self._column.addWidget(each)
        self.setVisible(bool(self.moments))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        del event
        painter = QPainter(self)
        where = across(QRectF(4, 8, 2, max(0, self.height() - 16)), self.rect())
        painter.fillRect(where, self._theme.colour("line"))
        painter.end()

    def _made(self, moment: Moment, named: Named) -> CallMoment | NoteMoment:
        if isinstance(moment, Entry):
            return CallMoment(moment, named, self)
        made = NoteMoment(moment, self)
        made.changed.connect(self.note_changed)
        made.deleted.connect(self.note_deleted)
        return made


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column

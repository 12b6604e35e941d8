# SPDX-License-Identifier: MIT
"""A page of the settings: rows of a label and a control, each acting at once."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from busylamp.services.build import Services
from busylamp.services.integration import Integration
from busylamp.services.preferences import PreferencesChanged
from busylamp.settings.keys import problem_with, value_at
from busylamp.settings.model import Settings
from busylamp.ui.dialogs.pages.changes import Changes
from busylamp.ui.room import grown
from busylamp.ui.theme import Theme
from busylamp.ui.widgets.plain_label import PlainLabel, fill
from busylamp.ui.words import in_words
from busylamp.ui.writing import number as figure

C = TypeVar("C", bound=Enum)
_CONTROL = 190  # pixels a control is wide at least
_LONGEST = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class PageContext:
    """What a page may use."""

    services: Services
    theme: Theme
    changes: Changes
    integration: Integration | None = None  # the demo has none


class Row(QWidget):
    """One setting: its label, a hint below it, the control at the right."""

    def __init__(self, label: str, control: QWidget, hint: str = "", *, wide: bool = False) -> None:
        super().__init__()
        self.label = PlainLabel(label, wrapped=True)
        self.hint = PlainLabel(role="muted", wrapped=True)
        self.hint.show_text(hint, limit=600)
        self.problem = PlainLabel(role="bad", wrapped=True)
        self.control = control
        if isinstance(control, QCheckBox):
            control.setProperty("role", "switch")  # its sign stands at the end of the row
        if not control.accessibleName():
            control.setAccessibleName(label)
        words = self._words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.label)
        words.addWidget(self.hint)
        words.addWidget(self.problem)
        self.hint.setVisible(bool(hint))
        self.problem.hide()
        outer = QVBoxLayout(self) if wide else QHBoxLayout(self)
        outer.setContentsMargins(0, 4, 0, 4)
        outer.setSpacing(8 if wide else 16)
        outer.addLayout(words, 0 if wide else 1)
        if wide:
            outer.addWidget(control)
        else:
            outer.addWidget(control, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)

    def matches(self, words: list[str], heading: str = "") -> bool:
        """Whether heading, label, hint and choices hold all these words, in any case."""
        text = " ".join((heading, self.label.whole, self.hint.whole, *self._choices()))
        return all(word in text.casefold() for word in words)

    def _choices(self) -> Iterator[str]:
        """What can be chosen here: who looks for `dark` does not know it is an appearance."""
        for box in (self.control, *self.control.findChildren(QComboBox)):
            if isinstance(box, QComboBox):
                yield from (box.itemText(place) for place in range(box.count()))

    def fix(self, why: str, parts: Sequence[QWidget] = ()) -> None:
        """Show the control, or these parts of it, and let nobody change it."""
        for each in parts or (self.control,):
            each.setEnabled(False)
        self.explain(f"{self.hint.whole} {why}".strip())

    def explain(self, hint: str) -> None:
        """Change the hint."""
        self.hint.show_text(hint, limit=600)
        self.hint.setVisible(bool(hint))

    def add_below(self, widget: QWidget) -> None:
        """Add something under the words."""
        self._words.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)

    def complain(self, problem: str) -> None:
        """Say why what was entered is not used; '' says that it is."""
        self.problem.show_text(in_words(problem), limit=400)
        self.problem.setVisible(bool(problem))


class Page(QWidget):
    """Rows under headings. A page of its own kind adds its rows in `__init__`."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.setObjectName("body")
        self.context = context
        self.rows: list[Row] = []
        self._headings: list[tuple[PlainLabel, list[Row]]] = []
        self._refreshes: list[Callable[[Settings], None]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.setSpacing(8)
        self._column.addStretch(
            1
        )  # last: an alignment to the top would not ask for heights by width
        context.services.preferences.changed.connect(self._on_preferences_changed)

    def heading(self, words: str) -> None:
        """Begin a group of rows."""
        label = PlainLabel(words, role="title")
        if self._headings or self.rows:
            self._column.insertSpacing(self._column.count() - 1, 12)
        self._column.insertWidget(self._column.count() - 1, label)
        self._headings.append((label, []))

    def row(
        self,
        label: str,
        control: QWidget,
        hint: str = "",
        *,
        wide: bool = False,
        key: str = "",
        parts: Sequence[QWidget] = (),
    ) -> Row:
        """Add a control of any kind; what an administrator fixed (`key`) is shown, not offered.

        `parts` are those of the control that hold the setting, where the rest stays the user's.
        """
        made = Row(label, control, hint, wide=wide)
        if key and self.context.services.preferences.is_locked(key):
            made.fix(self.tr("Set by your administrator."), parts)
        self.rows.append(made)
        if self._headings:
            self._headings[-1][1].append(made)
        self._column.insertWidget(self._column.count() - 1, made)
        return made

    def note(self, words: PlainLabel) -> None:
        """Add a sentence that belongs to the page."""
        self._column.insertSpacing(self._column.count() - 1, 8)
        self._column.insertWidget(self._column.count() - 1, words)

    def switch(self, key: str, label: str, hint: str = "") -> QCheckBox:
        """Add a setting that is on or off."""
        box = QCheckBox()
        self.row(label, box, hint, key=key)

        def take() -> None:
            self.put(label, {key: box.isChecked()})

        box.clicked.connect(take)
        self.follow(lambda settings: box.setChecked(bool(value_at(settings, key))))
        return box

    def choice(self, key: str, label: str, choices: Mapping[C, str], hint: str = "") -> QComboBox:
        """Add a setting that is one of some."""
        box = QComboBox()
        box.setMinimumWidth(grown(_CONTROL))
        members = list(choices)
        for member in members:
            box.addItem(choices[member])
        self.row(label, box, hint, key=key)

        def take(place: int) -> None:
            self.put(label, {key: members[place]})

        box.activated.connect(take)
        self.follow(lambda s: box.setCurrentIndex(_place_of(members, value_at(s, key))))
        return box

    def number(self, key: str, label: str, allowed: range, hint: str = "") -> QLineEdit:
        """Add a setting that is a whole number."""

        def read(text: str) -> object:
            number = text.strip()
            if not (number.isascii() and number.isdigit() and int(number[:9]) in allowed):
                words = self.tr("%1 must be a number between %2 and %3.")
                raise ValueError(
                    fill(words, label, figure(allowed.start), figure(allowed.stop - 1))
                )
            return int(number)

        line = self.text(key, label, hint, read=read)
        line.setMinimumWidth(grown(_CONTROL // 2))
        line.setMaximumWidth(grown(_CONTROL // 2))
        return line

    def text(
        self,
        key: str,
        label: str,
        hint: str = "",
        *,
        read: Callable[[str], object] = str.strip,
        write: Callable[[object], str] = str,
        wide: bool = False,
    ) -> QLineEdit:
        """Add a setting that is typed; used when the field is left or Enter pressed.

        `read` makes the value of the text, or raises ValueError with a sentence that says why not.
        """
        line = QLineEdit()
        line.setMaxLength(_LONGEST)
        line.setMinimumWidth(grown(_CONTROL))
        row = self.row(label, line, hint, wide=wide, key=key)

        def take() -> None:
            try:
                value = read(line.text())
            except ValueError as wrong:
                row.complain(str(wrong))
                return
            problem = problem_with(key, _as_in_file(value))
            row.complain(fill(self.tr("%1 %2."), label, in_words(problem)) if problem else "")
            if not problem:
                self.put(label, {key: value})

        shown: list[object] = []

        def show(settings: Settings) -> None:
            value = value_at(settings, key)
            if shown != [value]:  # what is being typed stays, whatever else changes
                shown[:] = [value]
                line.setText(write(value))
                row.complain("")

        line.editingFinished.connect(take)
        self.follow(show)
        return line

    def put(self, label: str, values: Mapping[str, object]) -> None:
        """Change settings at once, by `table.key`."""
        self.context.changes.put(label, values)

    def follow(self, show: Callable[[Settings], None]) -> None:
        """Show the present settings now and whenever they change."""
        self._refreshes.append(show)
        show(self.context.services.preferences.settings)

    def begin(self) -> None:
        """Put the keyboard where somebody who comes back goes on."""
        self.setFocus()

    def search(self, words: list[str]) -> int:
        """Show only the rows that hold all the words; return how many do."""
        titles = {row: label.whole for label, rows in self._headings for row in rows}
        found = [row for row in self.rows if row.matches(words, titles.get(row, ""))]
        for row in self.rows:
            row.setVisible(row in found)
        for label, rows in self._headings:
            label.setVisible(not words or any(row in found for row in rows))
        return len(found)

    def _on_preferences_changed(self, change: PreferencesChanged) -> None:
        for show in self._refreshes:
            show(change.new)


def _place_of(members: Sequence[Enum], value: object) -> int:
    return next((at for at, member in enumerate(members) if member is value), -1)


def _as_in_file(value: object) -> object:
    """The file has lists and plain values where the settings have tuples and choices."""
    if isinstance(value, tuple):
        return [_as_in_file(each) for each in cast("tuple[object, ...]", value)]
    return value.value if isinstance(value, Enum) else value

# SPDX-License-Identifier: MIT
"""The settings of numbers: how they are read and dialled, with what becomes of one as one types."""

import re
from typing import cast

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from busylamp.settings.read import row_problem
from busylamp.telephony.numbers_plan import NumberRule, OutgoingLine
from busylamp.ui.dialogs.pages.page import Page, PageContext, Row
from busylamp.ui.number_words import reading_words
from busylamp.ui.widgets.plain_label import PlainLabel, fill
from busylamp.ui.widgets.rows_table import RowsTable
from busylamp.ui.words import in_words

_LONGEST = 250
_Rows = tuple[tuple[str, ...], ...]


class NumbersPage(Page):
    """Home, prefixes, rules, outgoing lines, and a field to try them."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._phone = context.services.phone
        self.trial = QLineEdit()
        self.trial.setMaxLength(_LONGEST)
        self.trial.setPlaceholderText(self.tr("A number, as you would type or copy it"))
        self.outcome = PlainLabel(role="muted", wrapped=True)
        self.heading(self.tr("Try a number"))
        label = self.tr("What would be dialled")
        self.trial.setAccessibleName(label)
        self.row(label, _stacked(self.trial, self.outcome), wide=True)
        self._add_home()
        self._add_prefixes()
        self.rules = self._add_rules()
        self.lines = self._add_lines()
        self.trial.textChanged.connect(self._show_outcome)
        self.follow(lambda _: self._show_outcome())

    def _add_home(self) -> None:
        self.heading(self.tr("Home"))
        self.text(
            "numbers.region",
            self.tr("Country"),
            self.tr("Two letters, such as DE. Empty: as the system says (%1).").replace(
                "%1", self._phone.home_region or "?"
            ),
        )
        self.text(
            "numbers.area_code",
            self.tr("Area code"),
            self.tr("Put before numbers of my town: 030. Empty: they are dialled as written."),
        )
        self.text(
            "numbers.internal_lengths",
            self.tr("Digits of an extension"),
            self.tr("Numbers of so many digits stay in the house: 2, 3, 4."),
            read=self._lengths,
            write=_as_list,
        )

    def _add_prefixes(self) -> None:
        self.heading(self.tr("Prefixes"))
        self.text(
            "numbers.outside_prefix",
            self.tr("For an outside line"),
            self.tr("Dialled before each number outside the house: 0 or 9."),
        )
        self.text(
            "numbers.international_prefix",
            self.tr("For other countries"),
            self.tr("Dialled in the place of +: 00 or 011. Empty: + itself, where it can be sent."),
        )
        self.switch(
            "numbers.full_numbers",
            self.tr("Always dial the country"),
            self.tr("Numbers of my own country too: 0049 30 1234567 for 030 1234567."),
        )
        self.switch(
            "numbers.emergency_outside_prefix",
            self.tr("Emergency numbers need the outside line"),
            self.tr("Ask your administrator. Off: 112 is dialled as 112."),
        )

    def _add_rules(self) -> RowsTable:
        self.heading(self.tr("Rules"))
        label = self.tr("Rules for numbers")
        columns = (self.tr("Name"), self.tr("Number"), self.tr("Dials"), self.tr("Context"))
        table = RowsTable(label, columns)
        words = self.tr(
            "The first rule that fits the whole number is used. Number is a regular expression, "
            "for +49301234567 or as written; Dials may hold \\1 for its first group. "
            "Empty: as usual."
        )
        row = self.row(label, table, words, wide=True, key="numbers.rule")

        def take(rows: _Rows) -> None:
            made = tuple(
                NumberRule(name=name, pattern=pattern, replacement=dials, context=context)
                for name, pattern, dials, context in _stripped(rows)
            )
            self._take_rows(row, "numbers.rule", label, made)

        table.changed.connect(take)
        self.follow(lambda settings: table.show_rows([_of_rule(r) for r in settings.numbers.rule]))
        return table

    def _add_lines(self) -> RowsTable:
        self.heading(self.tr("Outgoing lines"))
        label = self.tr("Lines to choose from")
        table = RowsTable(label, (self.tr("Name"), self.tr("Prefix"), self.tr("Context")))
        words = self.tr(
            "Lines or sender numbers that your phone system offers by a prefix; chosen beside "
            "Call, for one call. The prefix takes the place of the one for an outside line."
        )
        row = self.row(label, table, words, wide=True, key="numbers.line")

        def take(rows: _Rows) -> None:
            made = tuple(
                OutgoingLine(name=name, prefix=prefix, context=context)
                for name, prefix, context in _stripped(rows)
            )
            self._take_rows(row, "numbers.line", label, made)

        table.changed.connect(take)
        self.follow(lambda settings: table.show_rows([_of_line(e) for e in settings.numbers.line]))
        return table

    def _take_rows(self, row: Row, key: str, label: str, made: tuple[object, ...]) -> None:
        """Use the rows if all of them can be used; else say which can't, and keep the old ones."""
        for place, each in enumerate(made, 1):
            problem = row_problem(key, each)
            if problem:
                words = self.tr("Row %1: %2. Nothing was changed yet.")
                row.complain(fill(words, str(place), in_words(problem)))
                return
        row.complain("")
        self.put(label, {key: made})

    def _lengths(self, text: str) -> tuple[int, ...]:
        if not re.fullmatch(r"[0-9\s,;]*", text):
            raise ValueError(self.tr("Write the lengths as numbers: 3, 4."))
        return tuple(sorted({int(part) for part in re.findall("[0-9]{1,3}", text)}))

    def _show_outcome(self) -> None:
        typed = self.trial.text().strip()
        reading = self._phone.read(typed) if typed else None
        words = reading_words(reading, self._phone.home_region) if reading else ""
        self.outcome.show_text(words, limit=300)
        self.outcome.setVisible(bool(words))


def _stacked(*widgets: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setSpacing(8)
    column.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        column.addWidget(widget)
    return made


def _stripped(rows: _Rows) -> list[tuple[str, ...]]:
    kept = [tuple(cell.strip() for cell in row) for row in rows]
    return [row for row in kept if any(row)]


def _of_rule(rule: NumberRule) -> tuple[str, ...]:
    return rule.name, rule.pattern, rule.replacement, rule.context


def _of_line(line: OutgoingLine) -> tuple[str, ...]:
    return line.name, line.prefix, line.context


def _as_list(value: object) -> str:
    return ", ".join(map(str, cast("tuple[int, ...]", value)))

# SPDX-License-Identifier: MIT
"""The settings of screen pops: what opens for which call."""

from collections.abc import Mapping
from dataclasses import replace
from enum import Enum
from typing import Generic, TypeVar

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from busylamp.desk.screenpop import example
from busylamp.settings.model import (
    PopDirection,
    PopMoment,
    PopScope,
    ScreenPopRule,
    Settings,
)
from busylamp.settings.templates import check_rule
from busylamp.ui.dialogs.pages.page import Page, PageContext
from busylamp.ui.room import grown
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.plain_label import PlainLabel, plain
from busylamp.ui.widgets.when_empty import WhenEmpty
from busylamp.ui.words import say

C = TypeVar("C", bound=Enum)
_START = "https://"
_LIST_HEIGHT = 74


class ScreenPopPage(Page):
    """A list of rules, and a form for the chosen one; each change acts at once."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._label = self.tr("Screen pops")
        self._shown: tuple[ScreenPopRule, ...] | None = None
        self.list = QListWidget()
        WhenEmpty(self.list, self.tr("No page yet. Add begins one."))
        self.list.setFixedHeight(grown(_LIST_HEIGHT))
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.add = button(self.tr("Add"))
        self.remove = button(self.tr("Remove"))
        self.name = QLineEdit()
        self.url = QLineEdit()
        self.prefix = QLineEdit()
        self.event_name = QLineEdit()
        self.copy_it = QCheckBox(self.tr("Copy it, open nothing"))
        self.result = PlainLabel(role="muted", wrapped=True)
        self.on = _Choice(
            {
                PopMoment.RINGING: self.tr("When it rings"),
                PopMoment.ANSWER: self.tr("When it is answered"),
                PopMoment.END: self.tr("When it is over"),
                PopMoment.CLICK: self.tr("Only by its button"),
                PopMoment.EVENT: self.tr("When the phone system tells an event"),
            }
        )
        self.direction = _Choice(
            {
                PopDirection.INCOMING: self.tr("Calls to me"),
                PopDirection.OUTGOING: self.tr("My own calls"),
                PopDirection.ANY: self.tr("Both"),
            }
        )
        self.scope = _Choice(
            {
                PopScope.ANY: self.tr("From anywhere"),
                PopScope.EXTERNAL: self.tr("From outside"),
                PopScope.INTERNAL: self.tr("With colleagues"),
                PopScope.QUEUE: self.tr("Through a queue"),
            }
        )
        self.form = QWidget()
        self._build()
        self._join()
        self.follow(self._show)

    def _build(self) -> None:
        self.heading(self._label)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setSpacing(8)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.add)
        acts.addWidget(self.remove)
        acts.addStretch(1)
        column.addLayout(acts)
        form = QFormLayout(self.form)
        form.setSpacing(8)
        form.setContentsMargins(0, 8, 0, 0)
        for words, control in (
            (self.tr("Name"), self.name),
            (self.tr("Address"), self.url),
            (self.tr("When"), self.on),
            (self.tr("Its name"), self.event_name),
            (self.tr("Which calls"), self.direction),
            ("", self.scope),
            (self.tr("Numbers that begin with"), self.prefix),
            ("", self.copy_it),
            ("", self.result),
        ):
            form.addRow(PlainLabel(words), control)
            control.setAccessibleName(control.accessibleName() or words)
        self.list.setAccessibleName(self._label)
        self.scope.setAccessibleName(self.tr("From where"))
        column.addWidget(self.form)
        hint = self.tr(
            "Opens a page of your customer database for a call. In the address, behind the host: "
            "{number} {e164} {name} {queue} {called} {uniqueid}; for an event its own headers. "
            "Nothing opens during a snooze."
        )
        self.row(
            self.tr("Pages that open for a call"), whole, hint, wide=True, key="screen_pop.rule"
        )

    def _join(self) -> None:
        self.list.currentRowChanged.connect(self._on_chosen)
        self.add.clicked.connect(self._on_add)
        self.remove.clicked.connect(self._on_remove)
        for line in (self.name, self.url, self.prefix, self.event_name):
            line.editingFinished.connect(self._take)
        self.url.textEdited.connect(self._on_typed)
        for box in (self.on, self.direction, self.scope):
            box.activated.connect(self._take)
        self.copy_it.clicked.connect(self._take)

    @property
    def rules(self) -> tuple[ScreenPopRule, ...]:
        """The present rules."""
        return self.context.changes.settings.screen_pop.rule

    def _show(self, settings: Settings) -> None:
        rules = settings.screen_pop.rule
        if rules == self._shown:
            return
        self._shown = rules
        row = self.list.currentRow()
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.list.clear()
        self.list.addItems([plain(rule.name) or "…" for rule in rules])
        self.list.setCurrentRow(min(max(row, 0), len(rules) - 1))
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self._on_chosen(self.list.currentRow())

    def _on_chosen(self, row: int) -> None:
        chosen = 0 <= row < len(self.rules)
        self.form.setVisible(chosen)
        self.remove.setEnabled(chosen)
        if not chosen:
            return
        rule = self.rules[row]
        self.name.setText(rule.name)
        self.url.setText(rule.url)
        self.prefix.setText(rule.prefix)
        self.event_name.setText(rule.event)
        self.copy_it.setChecked(rule.copy)
        self.on.show_value(rule.on)
        self.direction.show_value(rule.direction)
        self.scope.show_value(rule.scope)
        self._show_fields(rule)
        self._tell(rule)

    def _show_fields(self, rule: ScreenPopRule) -> None:
        """An event has a name, a call has a direction, a way and a number."""
        of_event = rule.on is PopMoment.EVENT
        form = self.form.layout()
        if isinstance(form, QFormLayout):
            form.setRowVisible(self.event_name, of_event)
            for field in (self.direction, self.scope, self.prefix):
                form.setRowVisible(field, not of_event)

    def _entered(self) -> ScreenPopRule:
        return ScreenPopRule(
            name=self.name.text().strip(),
            url=self.url.text().strip(),
            on=self.on.value,
            direction=self.direction.value,
            scope=self.scope.value,
            prefix=self.prefix.text().strip(),
            copy=self.copy_it.isChecked(),
            event=self.event_name.text().strip(),
        )

    def _take(self) -> None:
        row = self.list.currentRow()
        if not 0 <= row < len(self.rules):
            return
        rule = self._entered()
        self._show_fields(rule)
        self._tell(rule)
        if rule != self.rules[row]:
            self._put((*self.rules[:row], rule, *self.rules[row + 1 :]))

    def _on_typed(self) -> None:
        self._tell(self._entered())

    def _tell(self, rule: ScreenPopRule) -> None:
        """Say what would open for a make-believe call, or why nothing does."""
        trouble = check_rule(rule)
        words = say(trouble) if trouble else self.tr("For example: %1").replace("%1", example(rule))
        self.result.show_text(words, limit=400)

    def _on_add(self) -> None:
        rule = ScreenPopRule(name=self.tr("Open in CRM"), url=_START)
        self._put((*self.rules, replace(rule, on=PopMoment.CLICK)))
        self.list.setCurrentRow(len(self.rules) - 1)
        self.url.setFocus()

    def _on_remove(self) -> None:
        row = self.list.currentRow()
        self._put((*self.rules[:row], *self.rules[row + 1 :]))

    def _put(self, rules: tuple[ScreenPopRule, ...]) -> None:
        self.put(self._label, {"screen_pop.rule": rules})


class _Choice(QComboBox, Generic[C]):
    """One of some values."""

    def __init__(self, choices: Mapping[C, str]) -> None:
        super().__init__()
        self._values = tuple(choices)
        self.addItems(list(choices.values()))

    @property
    def value(self) -> C:
        """What is chosen."""
        return self._values[self.currentIndex()]

    def show_value(self, value: C) -> None:
        """Choose this one."""
        self.setCurrentIndex(self._values.index(value))

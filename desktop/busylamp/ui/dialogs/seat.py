# SPDX-License-Identifier: MIT
"""Hot-desking: choose which extension is mine, of those the phone system lists."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from busylamp.services.phone import PhoneService
from busylamp.telephony.numbers import NotDialable, dialable
from busylamp.ui.room import wide
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.plain_label import PlainLabel, bare, plain

_WIDTH = 380
_LONGEST = 32
_KEPT = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


class SeatDialog(QDialog):
    """Takes another extension; not while a call is up, which belongs to the phone it is on."""

    taken = Signal(str)

    def __init__(
        self, phone: PhoneService, mine: str, parent: QWidget | None = None, *, channel: str = ""
    ) -> None:
        super().__init__(parent)
        self._phone = phone
        self._mine = mine
        self.setWindowTitle(self.tr("My extension"))
        self.setMinimumWidth(wide(_WIDTH))
        self.box = QComboBox()
        self.box.setEditable(True)
        self.box.setSizeAdjustPolicy(_KEPT)  # a long name does not widen it
        self.box.setMinimumContentsLength(_LONGEST)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setAccessibleName(self.tr("My extension"))
        self.problem = PlainLabel(role="bad", wrapped=True)
        self.cancel = button(self.tr("Cancel"))
        self.take = button(self.tr("Sign in"), role="primary")
        self.take.setDefault(True)
        words = self.tr(
            "Sit down at another phone: calls and lamps are then those of its extension. "
            "Contacts and history stay."
        )
        if channel:
            forgets = self.tr("The phone named in the settings, %1, is no longer rung.")
            words = f"{words} {forgets.replace('%1', plain(channel))}"
        self._build(PlainLabel(words, role="muted", wrapped=True))
        self._fill()
        self._look_at_calls()
        phone.call_changed.connect(self._look_at_calls)

    def _build(self, words: PlainLabel) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addStretch(1)
        acts.addWidget(self.cancel)
        acts.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(words)
        column.addWidget(self.box)
        column.addWidget(self.problem)
        column.addLayout(acts)
        self.problem.hide()
        self.cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self._on_take)

    def _fill(self) -> None:
        for presence in self._phone.extensions:
            name = bare(presence.name)
            number = bare(presence.extension)
            self.box.addItem(f"{number} · {name}" if name else number, presence.extension)
        at = self.box.findData(self._mine)
        self.box.setCurrentIndex(at)
        if at < 0:
            self.box.setEditText(bare(self._mine))
        field = self.box.lineEdit()
        if field is not None:
            field.setMaxLength(_LONGEST * 4)
            field.selectAll()

    def _look_at_calls(self) -> None:
        in_a_call = bool(self._phone.calls)
        self.take.setDisabled(in_a_call)
        if in_a_call:
            self._complain(self.tr("You are in a call. End it first, then change your extension."))
        else:
            self.problem.hide()

    def _on_take(self) -> None:
        extension = self._chosen()
        if not extension:
            self._complain(self.tr("An extension has digits only, * and # at most."))
            return
        self.accept()
        if extension != self._mine:
            self.taken.emit(extension)

    def _chosen(self) -> str:
        """Return the extension that is chosen in the list or typed."""
        typed = self.box.currentText().strip()
        at = self.box.findText(typed)
        text = str(self.box.itemData(at)) if at >= 0 else typed
        try:
            number = dialable(text)
        except NotDialable:
            return ""
        return "" if number.startswith("+") else number

    def _complain(self, words: str) -> None:
        self.problem.show_text(words, limit=200)
        self.problem.show()

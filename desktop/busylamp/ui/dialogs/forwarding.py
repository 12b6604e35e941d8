# SPDX-License-Identifier: MIT
"""Where my calls are sent on: asked of the PBX, closed when it says that it is so."""

from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from busylamp.desk.asking import Wish, WishRefused
from busylamp.desk.my_phone import MyPhone
from busylamp.services.my_phone import MyPhoneService
from busylamp.services.phone import PhoneService
from busylamp.settings.model import Feature
from busylamp.ui.room import lengthen, wide
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.plain_label import PlainLabel, bare
from busylamp.ui.words import say


class ForwardingDialog(QDialog):
    """A number for each case; an empty one sends nothing on."""

    def __init__(
        self, my_phone: MyPhoneService, phone: PhoneService, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Forwarding"))
        self.setMinimumWidth(wide(420))
        self._my_phone = my_phone
        self._asked: dict[Feature, str] = {}
        self._before: dict[Feature, str | None] = {}
        self.lines: dict[Feature, QLineEdit] = {}
        self.problem = PlainLabel(role="bad", wrapped=True)
        self.problem.hide()
        self.save = button(self.tr("Save"), role="primary")
        self.save.setDefault(True)
        self.cancel = button(self.tr("Cancel"))
        self._build()
        self._fill(my_phone.state)
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self.reject)
        my_phone.changed.connect(self._on_changed)
        phone.wish_refused.connect(self._on_refused)

    def _build(self) -> None:
        form = QFormLayout()
        form.setSpacing(12)
        names = {
            Feature.FORWARD_ALWAYS: self.tr("Always"),
            Feature.FORWARD_BUSY: self.tr("When I am busy"),
            Feature.FORWARD_NO_ANSWER: self.tr("When I don't answer"),
        }
        for forward in self._my_phone.state.forwards:
            line = QLineEdit()
            line.setMaxLength(64)
            line.setAccessibleName(names[forward.kind])
            form.addRow(PlainLabel(names[forward.kind], beside=True), line)
            self.lines[forward.kind] = line
        hint = PlainLabel(
            self.tr("A number, an extension or a name. Empty: calls are not sent on."),
            role="muted",
            wrapped=True,
        )
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addStretch(1)
        acts.addWidget(self.cancel)
        acts.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(hint)
        column.addWidget(self.problem)
        column.addLayout(acts)

    def _fill(self, phone: MyPhone) -> None:
        for forward in phone.forwards:
            line = self.lines.get(forward.kind)
            if line is None or line.isModified() or forward.kind in self._asked:
                continue  # what is being typed is the user's
            line.setText(bare(forward.target or "", 64))
            unknown = forward.target is None
            line.setPlaceholderText(self.tr("The phone system does not tell") if unknown else "")

    def _on_save(self) -> None:
        """Ask for what was changed; the PBX's word closes the dialog."""
        self._say("")
        self._before = {each.kind: each.target for each in self._my_phone.state.forwards}
        for kind, line in self.lines.items():
            if line.isModified() and line.text().strip() != self._before[kind]:
                self._asked[kind] = line.text().strip()
        if not self._asked:
            self.accept()
            return
        self.save.setEnabled(False)
        for kind, target in list(self._asked.items()):
            self._my_phone.set_forward(kind, target)

    def _on_changed(self, phone: MyPhone) -> None:
        told = {forward.kind: forward.target for forward in phone.forwards}
        for kind, target in list(self._asked.items()):
            now = told.get(kind)
            moved = bool(now) and now != self._before.get(kind)  # as the PBX writes the number
            # What was asked for once more, in whatever writing, is over without a change.
            if now == target or (target and moved) or kind not in phone.awaited:
                del self._asked[kind]
                self.lines[kind].setModified(False)
                if not self._asked and self.problem.isHidden():
                    self.accept()
        self._fill(phone)

    def _on_refused(self, refused: WishRefused) -> None:
        kind = next((each for each in self._asked if each.value == refused.about), None)
        if refused.wish is not Wish.FORWARD or kind is None:
            return
        del self._asked[kind]
        self.save.setEnabled(True)
        self._say(say(refused.failure))

    def _say(self, words: str) -> None:
        self.problem.show_text(words, limit=300)
        self.problem.setVisible(bool(words))
        lengthen(self)

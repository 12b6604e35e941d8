# SPDX-License-Identifier: MIT
"""The buttons of a call: as many as there is room for, the rest in a menu."""

import functools
import time
from typing import ClassVar

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget

from busylamp.ui.acts import CallAct, Slot
from busylamp.ui.room import grown
from busylamp.ui.widgets.buttons import button, set_property
from busylamp.ui.widgets.plain_label import caption, tip
from busylamp.ui.widgets.sides import across

_GAP = 6  # as designed, half a step off the grid: five buttons have room
_WIDEST = 104  # pixels: two buttons are not to fill a card


class ActRow(QWidget):
    """Shows what can be done; a button keeps its place, and the focus, while its words change."""

    wanted = Signal(object)  # CallAct
    last_click: ClassVar[tuple[QPoint, float, object]] = (QPoint(), -1e9, None)  # of all rows

    def __init__(self, parent: QWidget | None = None, *, focusable: bool = True) -> None:
        super().__init__(parent)
        self.setObjectName("acts")
        self._focusable = focusable
        self._acts: tuple[CallAct, ...] = ()
        self._buttons: dict[Slot, QPushButton] = {}
        self._hidden: tuple[CallAct, ...] = ()
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.more = self._made(self.tr("More"))
        self.more.setMenu(self._menu)
        self.more.hide()

    @property
    def acts(self) -> tuple[CallAct, ...]:
        """What is offered."""
        return self._acts

    @property
    def menu(self) -> QMenu:
        """What had no room."""
        return self._menu

    def button(self, slot: Slot) -> QPushButton:
        """Return the button of a place, hidden where that is not offered."""
        made = self._buttons.get(slot)
        if made is None:
            made = self._made("")
            made.hide()
            made.clicked.connect(functools.partial(self._on_clicked, slot))
            self._buttons[slot] = made
        return made

    def shown(self) -> tuple[QPushButton, ...]:
        """The buttons that can be seen, in their order."""
        row = [self.button(act.slot) for act in self._acts]
        return tuple(each for each in (*row, self.more) if not each.isHidden())

    def show_acts(self, acts: tuple[CallAct, ...]) -> None:
        """Offer these."""
        if acts == self._acts:
            return
        self._acts = acts
        for act in acts:
            face = self.button(act.slot)
            face.setText(act.words)
            face.setToolTip(tip(f"{act.words} ({_shown(act.keys)})"))
            set_property(face, "role", act.role)
        self._arrange()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as a button; as wide as there is room."""
        return QSize(200, self.more.sizeHint().height() if self._acts else 0)

    def minimumSizeHint(self) -> QSize:
        """Everything can go into the menu."""
        return QSize(self.more.sizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for more or fewer."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """The style sheet's widths are known now."""
        super().showEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        focused = next((e for e in (*self._buttons.values(), self.more) if e.hasFocus()), None)
        fit = self._fitting()
        self._hidden = self._acts[len(fit) :]
        kept = {act.slot for act in fit}
        row = [self.button(act.slot) for act in fit]
        self.more.setVisible(bool(self._hidden))
        if self._hidden:
            row.append(self.more)
        self._place(row)
        self._save_focus(focused, row)
        for slot, each in self._buttons.items():
            if slot not in kept:
                each.hide()

    def _place(self, row: list[QPushButton]) -> None:
        left = 0
        spare = max(0, self.width() - sum(each.sizeHint().width() + _GAP for each in row) + _GAP)
        growing = [each for each in row if each is not self.more]
        for each in row:
            hint = each.sizeHint()
            extra = spare // len(growing) if each in growing else 0
            width = max(hint.width(), min(grown(_WIDEST), hint.width() + extra))
            where = QRect(left, 0, min(width, max(self.width(), 1)), hint.height())
            each.setGeometry(across(where, self.rect()))
            each.show()
            left += width + _GAP

    def _fitting(self) -> tuple[CallAct, ...]:
        widths = [self.button(act.slot).sizeHint().width() + _GAP for act in self._acts]
        if sum(widths) - _GAP <= self.width():
            return self._acts
        room = self.width() - self.more.sizeHint().width()
        used = 0
        for place, width in enumerate(widths):
            used += width
            if used > room:
                return self._acts[: max(place, 1)]
        return self._acts

    def _save_focus(self, focused: QPushButton | None, row: list[QPushButton]) -> None:
        """A button that goes leaves the keyboard to one that ends nothing."""
        if focused is None or focused in row:
            return
        harmless = [each for each in row if each.property("role") != "danger"]
        if harmless:
            harmless[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        self._menu.clear()
        for act in self._hidden:
            words = f"{act.words}…" if act.asks else act.words
            action = self._menu.addAction(f"{caption(words)}\t{_shown(act.keys)}")
            action.triggered.connect(functools.partial(self._tell, act))

    def _on_clicked(self, slot: Slot, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        if self._is_second_half(self.button(slot), slot):
            return
        for act in self._acts:
            if act.slot is slot:
                self.wanted.emit(act)
                return

    def _is_second_half(self, face: QPushButton, slot: Slot) -> bool:
        """Whether a double click met another button, which took the place of the first.

        Hang up ends a call, its card goes, and under the finger is Hang up of the next one.
        """
        here, now = face.mapToGlobal(face.rect().center()), time.monotonic()
        place, at, what = ActRow.last_click
        ActRow.last_click = (here, now, (id(self), slot))
        soon = now - at < QApplication.doubleClickInterval() / 1000
        near = (here - place).manhattanLength() < face.height()
        return soon and near and what != (id(self), slot)

    def _tell(self, act: CallAct, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signature
        if act in self._acts:  # it may have gone while the menu was open
            self.wanted.emit(act)

    def _made(self, words: str) -> QPushButton:
        made = button(words, self)
        if not self._focusable:
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return made


def _shown(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)

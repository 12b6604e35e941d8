# SPDX-License-Identifier: MIT
"""The keys of the window that do something with a call: the one with the keyboard, or the meant."""

import functools
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from busylamp.telephony.reasons import WishFailure
from busylamp.ui.acting import Acting, ActWanted
from busylamp.ui.acts import KEYS, Slot, acts_of
from busylamp.ui.panels.call_cards import CallCards


class CallKeys(QObject):
    """Holds one shortcut an act; where several calls could be meant, it only shows them."""

    def __init__(
        self,
        window: QWidget,
        cards: CallCards,
        acting: Acting,
        *,
        keeps_calls: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._cards = cards
        self._acting = acting
        self._keeps_calls = keeps_calls
        for slot, keys in KEYS.items():
            shortcut = QShortcut(QKeySequence(keys), window)
            shortcut.setAutoRepeat(False)  # held down, it is one wish
            shortcut.activated.connect(functools.partial(self._on_pressed, slot))

    def _on_pressed(self, slot: Slot) -> None:
        wanted = self._of_focused(slot) or self._acting.meant(slot, takes_notes=self._keeps_calls())
        match wanted:
            case ActWanted():
                self._acting.do(wanted)
            case WishFailure.SEVERAL:
                self._point_at(slot)
            case _:
                pass

    def _of_focused(self, slot: Slot) -> ActWanted | None:
        widget = self._cards.focused()
        if widget is None or widget.card is None:
            return None
        acts = acts_of(widget.card, takes_notes=self._keeps_calls())
        act = next((each for each in acts if each.slot is slot), None)
        return None if act is None else ActWanted(card=widget.card, act=act)

    def _point_at(self, slot: Slot) -> None:
        """Lead the keyboard to the first card that could be meant: the keys again take it."""
        for widget in self._cards.cards:
            if any(act.slot is slot for act in widget.acts.acts):
                shown = widget.acts.button(slot)
                target = widget.acts.more if shown.isHidden() else shown
                target.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

# SPDX-License-Identifier: MIT
"""The card that says a colleague is free; the call is the user's to make."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from busylamp.desk.people import Person
from busylamp.telephony.model import PresenceState
from busylamp.ui.popup.frame import PopupFrame, popup_button
from busylamp.ui.theme import Theme
from busylamp.ui.widgets.buttons import set_property
from busylamp.ui.widgets.lamp import Lamp
from busylamp.ui.widgets.plain_label import PlainLabel, heading, plain
from busylamp.ui.words import say


class FreeCard(PopupFrame):
    """Who was waited for, with the lamp as it is while the card stands."""

    call_wanted = Signal()
    gone = Signal()  # hidden, or called

    def __init__(self, extension: str, theme: Theme) -> None:
        super().__init__("")
        self.extension = extension
        self.lamp = Lamp(theme)
        self.title = PlainLabel(role="title", elided=True)
        self.state = PlainLabel(role="muted", elided=True)
        self.call = popup_button(self.tr("Call"), role="answer")
        self.hide_card = popup_button(self.tr("Hide"))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.state)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.lamp, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.call, 1)
        acts.addWidget(self.hide_card, 1)
        self.column.addLayout(top)
        self.column.addLayout(acts)
        self.call.clicked.connect(self._on_call)
        self.hide_card.clicked.connect(self.gone)

    def show_person(self, person: Person) -> None:
        """Show who it is, and how their phone is now."""
        free = person.state is PresenceState.IDLE
        words = self.tr("%1 is free") if free else "%1"
        self.title.show_text(words.replace("%1", plain(person.name, 60)))
        self.state.show_text(
            f"{plain(self.extension)} · {say(person.state or PresenceState.UNKNOWN)}"
        )
        self.lamp.show_state(person.state)
        set_property(self.frame, "lamp", "free" if free else "over")
        self.setAccessibleName(self.title.whole)
        self.setWindowTitle(heading(self.title.whole))
        self.adjustSize()

    def _on_call(self) -> None:
        self.call_wanted.emit()
        self.gone.emit()

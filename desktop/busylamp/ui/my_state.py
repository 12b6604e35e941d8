# SPDX-License-Identifier: MIT
"""My phone's own state where the user looks: menu, head and tray; shown as the PBX tells it."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from busylamp.desk.asking import Wish
from busylamp.desk.my_phone import MyPhone
from busylamp.services.my_phone import MyPhoneService
from busylamp.telephony.numbers import readable
from busylamp.ui.room import grown
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.plain_label import caption, plain

_LONGEST = 20  # signs of a number on a chip
_WIDEST = 130  # pixels of them


class StateChips(QWidget):
    """What holds calls away from me, and what waits in my mailbox; nothing where nothing does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.disturb = self._chip()
        self.forward = self._chip()
        self.voicemail = self._chip()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(4)
        for each in (self.disturb, self.forward, self.voicemail):
            row.addWidget(each)
        row.addStretch(1)
        self.hide()

    def show_phone(self, phone: MyPhone) -> None:
        """Show my phone as it is."""
        targets = [each.target for each in phone.forwards if each.target]
        new = phone.new_messages or 0
        self.disturb.setText(self.tr("Do not disturb"))
        self.disturb.setAccessibleName(self.tr("Do not disturb is on: switch it off"))
        where = plain(readable(targets[0], ""), _LONGEST) if targets else ""
        mode = Qt.TextElideMode.ElideRight
        cut = self.forward.fontMetrics().elidedText(where, mode, grown(_WIDEST))
        onwards = "↪" if self.isLeftToRight() else "↩"
        self.forward.setText(f"{onwards} {caption(cut)}")
        self.forward.setAccessibleName(self.tr("Calls go to %1: change it").replace("%1", where))
        self.voicemail.setText(f"✉ {new}")
        spoken = self.tr("New messages: %1. Call the voicemail").replace("%1", str(new))
        self.voicemail.setAccessibleName(spoken)
        shown = {
            self.disturb: bool(phone.dnd),
            self.forward: bool(targets),
            self.voicemail: new > 0 and Wish.CALL_VOICEMAIL in phone.offers,
        }
        for chip, is_shown in shown.items():
            chip.setVisible(is_shown)
        self.setVisible(any(shown.values()))

    def _chip(self) -> QPushButton:
        made = button("", role="state")
        made.hide()
        return made


class MyState(QObject):
    """Owns the entries of the menu and the chips of the head."""

    forwarding_wanted = Signal()

    def __init__(
        self, my_phone: MyPhoneService, menu: QMenu, chips: StateChips, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._my_phone = my_phone
        self._chips = chips
        self.disturb_on = QAction(self.tr("Do not disturb on"), self)
        self.disturb_off = QAction(self.tr("Do not disturb off"), self)
        self.forward = QAction(self.tr("Forwarding…"), self)
        self.voicemail = QAction(self)
        self._separator = QAction(self)
        self._separator.setSeparator(True)
        before = menu.actions()[0] if menu.actions() else None
        mine = [*self.actions, self._separator]
        menu.insertActions(before, mine) if before else menu.addActions(mine)
        menu.aboutToShow.connect(my_phone.refresh)  # somebody may have dialled a code meanwhile
        self.disturb_on.triggered.connect(lambda: my_phone.set_do_not_disturb(True))
        self.disturb_off.triggered.connect(lambda: my_phone.set_do_not_disturb(False))
        self.forward.triggered.connect(self.forwarding_wanted)
        self.voicemail.triggered.connect(my_phone.call_voicemail)
        chips.disturb.clicked.connect(self.disturb_off.trigger)
        chips.forward.clicked.connect(self.forwarding_wanted)
        chips.voicemail.clicked.connect(my_phone.call_voicemail)
        my_phone.changed.connect(self.show_phone)
        self.show_phone(my_phone.state)

    @property
    def actions(self) -> tuple[QAction, ...]:
        """The entries, those that are not offered invisible."""
        return (self.disturb_on, self.disturb_off, self.forward, self.voicemail)

    def show_phone(self, phone: MyPhone) -> None:
        """Offer what can be done; a state nobody tells can be switched both ways."""
        may_disturb = Wish.DO_NOT_DISTURB in phone.offers
        self.disturb_on.setVisible(may_disturb and phone.dnd is not True)
        self.disturb_off.setVisible(may_disturb and phone.dnd is not False)
        self.forward.setVisible(Wish.FORWARD in phone.offers)
        words = self.tr("Call voicemail")
        if phone.new_messages:
            words = self.tr("Call voicemail · %n new", "", phone.new_messages)
        self.voicemail.setText(words)
        self.voicemail.setVisible(Wish.CALL_VOICEMAIL in phone.offers)
        self._separator.setVisible(any(each.isVisible() for each in self.actions))
        self._chips.show_phone(phone)

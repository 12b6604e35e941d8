# SPDX-License-Identifier: MIT
"""One pop-up: who calls, by which way, what was last, and what can be done."""

import functools
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from busylamp.desk.cards import CallCard
from busylamp.desk.screenpop import ScreenPop
from busylamp.stores.contacts import Contact
from busylamp.telephony.model import CallState, PresenceState
from busylamp.ui.acts import CallAct, Slot, acts_of
from busylamp.ui.popup.frame import MARGIN, PopupFrame, popup_button
from busylamp.ui.popup.words import about_of, origin_of, spoken_of, way_in_of
from busylamp.ui.theme import Theme
from busylamp.ui.widgets.buttons import set_property
from busylamp.ui.widgets.faces import FacePicture
from busylamp.ui.widgets.lamp import Lamp
from busylamp.ui.widgets.plain_label import PlainLabel, caption, heading, plain
from busylamp.ui.words import end_of, title_of

_MOST_PICKS = 4
_MOST_POPS = 2
_FACE = 48  # pixels
_LABEL = 18  # signs on a button
_ONE_ROW = 4  # buttons that have room beside each other
_SLOTS = (
    Slot.ANSWER,
    Slot.PICK_UP,
    Slot.HANG_UP,
    Slot.DIVERT,
)  # what a call that rings offers, in this order


@dataclass(frozen=True, slots=True, kw_only=True)
class Background:
    """What is known of the caller beside the call."""

    place: str = ""
    lines: tuple[str, ...] = ()  # the last call, the last note
    pops: tuple[ScreenPop, ...] = ()
    photo: bytes = b""


class PopupCard(PopupFrame):
    """Who calls."""

    hide_wanted = Signal()
    act_wanted = Signal(object)  # CallAct
    pop_wanted = Signal(object)  # ScreenPop
    contact_picked = Signal(int)  # the id of a Contact

    def __init__(
        self, theme: Theme, *, waiting: Callable[[CallCard], int] = lambda _card: 0
    ) -> None:
        super().__init__("")
        self.setWindowTitle(self.tr("Incoming call"))
        self._waiting = waiting  # how many more wait in the call's queue
        self.card: CallCard | None = None
        self.lamp = Lamp(theme, breathes=True)
        self.lamp.show_state(PresenceState.RINGING)
        self.face = FacePicture(_FACE)
        self.theirs = PlainLabel(role="theirs", elided=True)
        self.title = PlainLabel(role="title", elided=True)
        self.number = PlainLabel(role="muted", elided=True)
        self.about = PlainLabel(role="muted", elided=True)
        self.line = QFrame()
        self.line.setObjectName("popupLine")
        self.line.setFixedHeight(1)
        self.via = PlainLabel(role="muted", elided=True)
        self.last = [PlainLabel(role="muted", elided=True) for _ in range(2)]
        self.which = PlainLabel(self.tr("Who is it?"), role="muted")
        self.picks: list[QPushButton] = []
        self.pops: list[QPushButton] = []
        self.hide_card = popup_button(self.tr("Hide"))
        self.buttons = {slot: popup_button("") for slot in _SLOTS}
        self._offered: dict[Slot, CallAct] = {}
        self._picks = QHBoxLayout()
        self._acts = QHBoxLayout()
        self._rest = QHBoxLayout()  # what has no room beside the acts
        self._build()
        self.hide_card.clicked.connect(self.hide_wanted)
        for slot, each in self.buttons.items():
            each.clicked.connect(functools.partial(self._on_act, slot))
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tick)

    @property
    def answer(self) -> QPushButton:
        """Lets my phone pick up."""
        return self.buttons[Slot.ANSWER]

    @property
    def divert(self) -> QPushButton:
        """Sends the caller elsewhere."""
        return self.buttons[Slot.DIVERT]

    @property
    def hang_up(self) -> QPushButton:
        """Declines the call."""
        return self.buttons[Slot.HANG_UP]

    def show_card(self, card: CallCard, background: Background | None = None) -> None:
        """Show a call that rings, or how it ended."""
        self.card = card
        over = card.call.state is CallState.ENDED
        background = background or Background()
        self.title.show_text(title_of(card))
        self.face.show_image(background.photo)
        _say(self.theirs, self._for_whom(card))
        _say(self.number, origin_of(card, background.place))
        _say(self.about, about_of(card))
        _say(self.via, end_of(card) if over else self._way_in(card))
        for label, words in zip(self.last, (*background.lines, "", ""), strict=False):
            _say(label, "" if over else words)
        self.line.setVisible(any(not label.isHidden() for label in (self.via, *self.last)))
        self._offer_picks(() if over else card.who.contacts, card.who.picked)
        self._offer_acts(card)
        self._offer_pops(() if over else background.pops)
        set_property(self.frame, "lamp", "over" if over else "ringing")
        self.lamp.show_state(PresenceState.IDLE if over else PresenceState.RINGING)
        spoken = spoken_of(card)
        self.setAccessibleName(spoken)
        told = (self.number.whole, self.about.whole)
        self.setAccessibleDescription(" · ".join(each for each in told if each))
        self.setWindowTitle(heading(spoken))
        self._wind(waits=card.call.queued_at is not None and not over)
        self.adjustSize()

    def show_notice(self, text: str) -> None:
        """Say something instead of the way the call came."""
        self._clock.stop()
        _say(self.via, text)
        self.line.setVisible(True)
        self.adjustSize()

    def _for_whom(self, card: CallCard) -> str:
        return self.tr("for %1").replace("%1", plain(card.theirs)) if card.theirs else ""

    def _way_in(self, card: CallCard) -> str:
        return way_in_of(card, more=self._waiting(card))

    def _wind(self, *, waits: bool) -> None:
        if waits != self._clock.isActive():
            self._clock.start() if waits else self._clock.stop()

    def _tick(self) -> None:
        if self.card is not None:
            self.via.show_text(self._way_in(self.card))

    def _offer_picks(self, contacts: tuple[Contact, ...], picked: bool) -> None:  # noqa: FBT001 - private
        _clear(self.picks)
        self.which.setVisible(len(contacts) > 1)
        if len(contacts) < 2:  # noqa: PLR2004 - one name is no choice
            return
        for place, contact in enumerate(contacts[:_MOST_PICKS]):
            chip = popup_button(caption(contact.name or contact.company, _LABEL))
            chip.setCheckable(True)
            chip.setChecked(picked and place == 0)
            chip.setAccessibleName(
                self.tr("It is %1").replace("%1", plain(contact.name or contact.company))
            )
            chip.clicked.connect(functools.partial(self._on_pick, contact))
            self._picks.addWidget(chip, 1)
            self.picks.append(chip)

    def _offer_acts(self, card: CallCard) -> None:
        self._offered = {act.slot: act for act in acts_of(card) if act.slot in _SLOTS}
        for slot, each in self.buttons.items():
            act = self._offered.get(slot)
            each.setVisible(act is not None)
            if act is not None:
                each.setText(f"{act.words} ▾" if act.asks else act.words)
                each.setAccessibleName(act.words)
                set_property(each, "role", act.role)

    def _offer_pops(self, pops: tuple[ScreenPop, ...]) -> None:
        """Put screen pops and Hide behind the acts, or under them where they have no room."""
        _clear(self.pops)
        offered = pops[:_MOST_POPS]
        beside = len(self._offered) + len(offered) < _ONE_ROW and self._has_room()
        row = self._acts if beside else self._rest
        for pop in offered:
            opening = popup_button(caption(pop.rule.name, _LABEL))
            opening.setAccessibleName(plain(pop.rule.name))
            opening.clicked.connect(functools.partial(self._on_pop, pop))
            row.addWidget(opening, 1)
            self.pops.append(opening)
        row.addWidget(self.hide_card, 1)

    def _has_room(self) -> bool:
        """Whether Hide can stand beside the acts, in the language that is spoken."""
        row = [each for slot, each in self.buttons.items() if slot in self._offered]
        widths = [_width(each) for each in (*row, self.hide_card)]
        room = self.width() - 2 * MARGIN
        return sum(widths) + (len(widths) - 1) * self._acts.spacing() <= room

    def _on_pick(self, contact: Contact, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signature
        self.contact_picked.emit(contact.id)

    def _on_pop(self, pop: ScreenPop, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signature
        self.pop_wanted.emit(pop)

    def _on_act(self, slot: Slot, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        act = self._offered.get(slot)
        if act is not None:
            self.act_wanted.emit(act)

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.theirs, self.title, self.number, self.about):
            words.addWidget(label)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.lamp, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        top.addWidget(self.face, 0, Qt.AlignmentFlag.AlignTop)
        more = QVBoxLayout()
        more.setSpacing(4)
        for label in (self.via, *self.last):
            more.addWidget(label)
        for row in (self._picks, self._acts, self._rest):
            row.setSpacing(8)
        for each in self.buttons.values():
            self._acts.addWidget(each, 1)
        self._acts.addWidget(self.hide_card, 1)
        self.column.addLayout(top)
        which = QVBoxLayout()
        which.setSpacing(4)
        which.addWidget(self.which)
        which.addLayout(self._picks)
        self.column.addLayout(which)
        self.column.addWidget(self.line)
        self.column.addLayout(more)
        acts = QVBoxLayout()
        acts.setSpacing(8)
        acts.addLayout(self._acts)
        acts.addLayout(self._rest)
        self.column.addLayout(acts)


def _say(label: PlainLabel, text: str) -> None:
    label.show_text(text)
    label.setVisible(bool(label.whole))


def _width(button: QPushButton) -> int:
    button.ensurePolished()  # the style sheet's font and padding
    return button.minimumSizeHint().width()


def _clear(buttons: list[QPushButton]) -> None:
    for each in buttons:
        each.hide()
        each.setParent(None)
        each.deleteLater()
    buttons.clear()

# SPDX-License-Identifier: MIT
"""One pop-up: who calls, by which way, what was last, and what can be done."""

import functools
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QGuiApplication,
    QPainterPath,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from busylamp.desk.cards import CallCard
from busylamp.desk.screenpop import ScreenPop
from busylamp.stores.contacts import Contact
from busylamp.telephony.model import CallState, PresenceState
from busylamp.ui.popup.words import origin_of, spoken_of, way_in_of
from busylamp.ui.theme import Theme
from busylamp.ui.widgets.buttons import button, set_property
from busylamp.ui.widgets.lamp import Lamp
from busylamp.ui.widgets.plain_label import PlainLabel, plain
from busylamp.ui.words import end_of, title_of

WIDTH = 360
_CORNER = 10
_MOST_PICKS = 4
_MOST_POPS = 2
_LABEL = 18  # signs on a button


@dataclass(frozen=True, slots=True, kw_only=True)
class Background:
    """What is known of the caller beside the call."""

    place: str = ""
    lines: tuple[str, ...] = ()  # the last call, the last note
    pops: tuple[ScreenPop, ...] = ()


class PopupCard(QWidget):
    """A card without the keyboard: it never takes the focus."""

    hide_wanted = Signal()
    hang_up_wanted = Signal()
    pop_wanted = Signal(object)  # ScreenPop
    contact_picked = Signal(int)  # the id of a Contact

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            None,
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setWindowTitle(self.tr("Incoming call"))
        self.setFixedWidth(WIDTH)
        self.card: CallCard | None = None
        self.frame = QFrame(self)
        self.frame.setObjectName("popup")
        self.lamp = Lamp(theme)
        self.lamp.show_state(PresenceState.RINGING)
        self.theirs = PlainLabel(role="theirs", elided=True)
        self.title = PlainLabel(role="title", elided=True)
        self.number = PlainLabel(role="muted", elided=True)
        self.line = QFrame()
        self.line.setObjectName("popupLine")
        self.line.setFixedHeight(1)
        self.via = PlainLabel(role="muted", elided=True)
        self.last = [PlainLabel(role="muted", elided=True) for _ in range(2)]
        self.picks: list[QPushButton] = []
        self.pops: list[QPushButton] = []
        self.hide_card = _button(self.tr("Hide"))
        self.hang_up = _button(self.tr("Decline"), role="danger")
        self._picks = QHBoxLayout()
        self._acts = QHBoxLayout()
        self._build()
        self.hide_card.clicked.connect(self.hide_wanted)
        self.hang_up.clicked.connect(self.hang_up_wanted)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tick)

    def show_card(self, card: CallCard, background: Background | None = None) -> None:
        """Show a call that rings, or how it ended."""
        self.card = card
        over = card.call.state is CallState.ENDED
        background = background or Background()
        self.title.show_text(title_of(card))
        _say(self.theirs, self._for_whom(card))
        _say(self.number, origin_of(card, background.place))
        _say(self.via, end_of(card) if over else way_in_of(card))
        for label, words in zip(self.last, (*background.lines, "", ""), strict=False):
            _say(label, "" if over else words)
        self.line.setVisible(any(not label.isHidden() for label in (self.via, *self.last)))
        self.hang_up.setVisible(card.may_hang_up and not over)
        self._offer_picks(() if over else card.who.contacts, card.who.picked)
        self._offer_pops(() if over else background.pops)
        set_property(self.frame, "lamp", "over" if over else "ringing")
        self.lamp.show_state(PresenceState.IDLE if over else PresenceState.RINGING)
        spoken = spoken_of(card)
        self.setAccessibleName(spoken)
        self.setAccessibleDescription(self.number.whole)
        self.setWindowTitle(spoken)
        self._wind(waits=card.call.queued_at is not None and not over)
        self.adjustSize()

    def show_notice(self, text: str) -> None:
        """Say something instead of the way the call came."""
        self._clock.stop()
        _say(self.via, text)
        self.line.setVisible(True)
        self.adjustSize()

    def announce(self) -> None:
        """Let a screen reader say who calls, at once, wherever the focus is."""
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        spoken = QAccessibleAnnouncementEvent(self, self.accessibleName())
        spoken.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(spoken)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Round the corners; X11 without a compositor would draw them black."""
        super().resizeEvent(event)
        if QGuiApplication.platformName() == "xcb":
            shape = QPainterPath()
            shape.addRoundedRect(QRectF(self.rect()), _CORNER, _CORNER)
            self.setMask(QRegion(shape.toFillPolygon().toPolygon()))

    def _for_whom(self, card: CallCard) -> str:
        return self.tr("for %1").replace("%1", plain(card.theirs)) if card.theirs else ""

    def _wind(self, *, waits: bool) -> None:
        if waits != self._clock.isActive():
            self._clock.start() if waits else self._clock.stop()

    def _tick(self) -> None:
        if self.card is not None:
            self.via.show_text(way_in_of(self.card))

    def _offer_picks(self, contacts: tuple[Contact, ...], picked: bool) -> None:  # noqa: FBT001 - private
        _clear(self.picks)
        if len(contacts) < 2:  # noqa: PLR2004 - one name is no choice
            return
        for place, contact in enumerate(contacts[:_MOST_PICKS]):
            chip = _button(_short(contact.name or contact.company))
            chip.setCheckable(True)
            chip.setChecked(picked and place == 0)
            chip.setAccessibleName(
                self.tr("It is %1").replace("%1", plain(contact.name or contact.company))
            )
            chip.clicked.connect(functools.partial(self._on_pick, contact))
            self._picks.addWidget(chip, 1)
            self.picks.append(chip)

    def _offer_pops(self, pops: tuple[ScreenPop, ...]) -> None:
        _clear(self.pops)
        for place, pop in enumerate(pops[:_MOST_POPS]):
            opening = _button(_short(pop.rule.name))
            opening.setAccessibleName(plain(pop.rule.name))
            opening.clicked.connect(functools.partial(self._on_pop, pop))
            self._acts.insertWidget(1 + place, opening, 1)
            self.pops.append(opening)

    def _on_pick(self, contact: Contact, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signature
        self.contact_picked.emit(contact.id)

    def _on_pop(self, pop: ScreenPop, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signature
        self.pop_wanted.emit(pop)

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self.theirs, self.title, self.number):
            words.addWidget(label)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.lamp, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        more = QVBoxLayout()
        more.setSpacing(3)
        for label in (self.via, *self.last):
            more.addWidget(label)
        self._picks.setSpacing(6)
        self._acts.setSpacing(6)
        self._acts.addWidget(self.hang_up, 1)
        self._acts.addWidget(self.hide_card, 1)
        column = QVBoxLayout(self.frame)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        column.addLayout(top)
        column.addLayout(self._picks)
        column.addWidget(self.line)
        column.addLayout(more)
        column.addLayout(self._acts)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.frame)


def _button(words: str, role: str = "") -> QPushButton:
    made = button(words, role=role)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return made


def _short(text: str) -> str:
    """Fit a button: a name from outside may be long, and a single & marks a shortcut."""
    return plain(text, _LABEL).replace("&", "&&")


def _say(label: PlainLabel, text: str) -> None:
    label.show_text(text)
    label.setVisible(bool(label.whole))


def _clear(buttons: list[QPushButton]) -> None:
    for each in buttons:
        each.hide()
        each.setParent(None)
        each.deleteLater()
    buttons.clear()

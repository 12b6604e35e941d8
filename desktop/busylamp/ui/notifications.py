# SPDX-License-Identifier: MIT
"""Incoming and missed calls as the desktop's own notifications, where the card is not shown."""

import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from busylamp.desk.cards import CallCard, CallNews
from busylamp.desk.manners import Act
from busylamp.services.attention import AttentionService, Judged
from busylamp.services.build import Services
from busylamp.settings.model import PopupStyle
from busylamp.system.notifications.protocol import (
    OPEN,
    Note,
    NoteClicked,
    NoteListener,
    Notifications,
)
from busylamp.telephony.changes import CallEnded
from busylamp.telephony.model import CallId, CallResult, Direction
from busylamp.ui.acting import ActWanted
from busylamp.ui.acts import Slot, acts_of
from busylamp.ui.widgets.plain_label import apart, fill, plain
from busylamp.ui.words import number_of, title_of

CALL = "call"
_HIDE = "hide"
_ACTS = (Slot.ANSWER, Slot.PICK_UP, Slot.HANG_UP)
_MISSED = "missed"

Opens = Callable[[NoteListener], Notifications | None]


def open_notifications(listener: NoteListener) -> Notifications | None:
    """Return the desktop's daemon on Linux; elsewhere the tray's own messages serve."""
    if sys.platform in ("win32", "darwin"):
        return None
    from busylamp.system.notifications.freedesktop import FreedesktopNotifications

    return FreedesktopNotifications(listener)


def effective_style(style: PopupStyle) -> PopupStyle:
    """Return how a call can be shown here: on Wayland a window can't place itself."""
    wayland = QGuiApplication.platformName().startswith("wayland")
    return PopupStyle.NOTIFICATION if wayland and style is PopupStyle.CARD else style


class CallNotifications(QObject):
    """Tells of calls by notification, with what they offer where the desktop has buttons."""

    open_wanted = Signal()
    message_wanted = Signal(object)  # Note: nobody shows it but the tray, perhaps
    act_wanted = Signal(object)  # ActWanted
    call_clicked = Signal(str)  # the key of a note with a Call button
    _clicked = Signal(object)
    _lost = Signal(object)

    def __init__(
        self,
        services: Services,
        attention: AttentionService,
        parent: QObject | None = None,
        *,
        opens: Opens = open_notifications,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._attention = attention
        self._opens = opens
        self._way: Notifications | None = None
        self._is_open = False
        self._clicked.connect(self._on_clicked)
        self._lost.connect(self.message_wanted)
        attention.judged.connect(self._on_judged)
        services.phone.call_changed.connect(self._on_call_changed)

    def close(self) -> None:
        """Take every notification away."""
        way, self._way = self._way, None
        if way is not None:
            way.close()

    def show(self, note: Note) -> None:
        """Show a notification of any kind."""
        if not self._is_open:
            self._is_open = True
            listener = NoteListener(clicked=self._clicked.emit, lost=self._lost.emit)
            self._way = self._opens(listener)
        if self._way is None:
            self.message_wanted.emit(note)
        else:
            self._way.show(note)

    def _on_judged(self, judged: Judged) -> None:
        if judged.act in (Act.GO, Act.TELL_TAKEN):
            if self._way is not None:
                self._way.withdraw(judged.card.call.id)
        elif self._is_wanted():
            self._ring(judged.card)

    def _on_call_changed(self, news: CallNews) -> None:
        """Tell of a missed call, unless the user wants to see nothing now."""
        call = news.card.call
        incoming = call.direction is Direction.INCOMING and not call.originated
        missed = isinstance(news.change, CallEnded) and call.result is CallResult.MISSED
        if incoming and missed and self._is_wanted() and not self._attention.snoozed_until:
            words = self.tr("Missed call from %1").replace("%1", title_of(news.card))
            self.show(Note(key=f"{_MISSED} {call.id}", title=words, body=number_of(news.card)))

    def _is_wanted(self) -> bool:
        style = self._services.preferences.settings.popup.style
        return effective_style(style) is PopupStyle.NOTIFICATION

    def _ring(self, card: CallCard) -> None:
        call = card.call
        via = self.tr("via %1").replace("%1", plain(call.via)) if call.via else ""
        acts = [act for act in acts_of(card) if act.slot in _ACTS]
        buttons = [*((act.slot.value, act.words) for act in acts), (_HIDE, self.tr("Hide"))]
        self.show(
            Note(
                key=call.id,
                title=self._title(card),
                body=apart(" · ".join(part for part in (number_of(card), via) if part)),
                buttons=tuple(buttons),
                urgent=True,
            )
        )

    def _title(self, card: CallCard) -> str:
        words = self.tr("%1 calls %2") if card.theirs else self.tr("%1 calls")
        return fill(words, title_of(card), plain(card.theirs))

    def _on_clicked(self, clicked: NoteClicked) -> None:
        call = CallId(clicked.key)
        if clicked.button == OPEN:
            if clicked.token:
                os.environ["XDG_ACTIVATION_TOKEN"] = clicked.token  # Qt takes it from there
            self.open_wanted.emit()
        elif clicked.button == CALL:
            self.call_clicked.emit(clicked.key)
        elif clicked.button == _HIDE:
            self._attention.hide(call)
        else:
            self._do(call, clicked.button)

    def _do(self, call: CallId, button: str) -> None:
        phone = self._services.phone
        for card in (*phone.calls, *phone.their_calls):
            for act in acts_of(card):
                if card.call.id == call and act.slot in _ACTS and act.slot.value == button:
                    self.act_wanted.emit(ActWanted(card=card, act=act))
                    return

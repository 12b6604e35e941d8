# SPDX-License-Identifier: MIT
"""Incoming and missed calls as the desktop's own notifications, where the card is not shown."""

import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from busylamp.desk.cards import CallCard, CallNews
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
from busylamp.telephony.model import CallId, CallResult, CallState, Direction
from busylamp.ui.widgets.plain_label import plain
from busylamp.ui.words import number_of, title_of

_HANG_UP, _HIDE = "hang_up", "hide"
_MISSED = "missed"
_REMEMBERED = 500

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
    """Tells of calls by notification, with Hang up and Hide where the desktop has buttons."""

    open_wanted = Signal()
    message_wanted = Signal(object)  # Note: nobody shows it but the tray, perhaps
    _clicked = Signal(object)
    _lost = Signal(object)

    def __init__(
        self,
        services: Services,
        parent: QObject | None = None,
        *,
        opens: Opens = open_notifications,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._opens = opens
        self._way: Notifications | None = None
        self._is_open = False
        self._hidden: dict[CallId, None] = {}
        self._clicked.connect(self._on_clicked)
        self._lost.connect(self.message_wanted)
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

    def _on_call_changed(self, news: CallNews) -> None:
        call = news.card.call
        if call.direction is not Direction.INCOMING or call.originated:
            return
        style = effective_style(self._services.preferences.settings.popup.style)
        if isinstance(news.change, CallEnded) or call.state is not CallState.RINGING:
            self._over(news.card, style)
        elif style is PopupStyle.NOTIFICATION and call.id not in self._hidden:
            self._ring(news.card)

    def _ring(self, card: CallCard) -> None:
        call = card.call
        via = self.tr("via %1").replace("%1", plain(call.via)) if call.via else ""
        buttons = [(_HIDE, self.tr("Hide"))]
        if card.may_hang_up:
            buttons.insert(0, (_HANG_UP, self.tr("Hang up")))
        self.show(
            Note(
                key=call.id,
                title=self.tr("%1 calls").replace("%1", title_of(card)),
                body=" · ".join(part for part in (number_of(card), via) if part),
                buttons=tuple(buttons),
                urgent=True,
            )
        )

    def _over(self, card: CallCard, style: PopupStyle) -> None:
        call = card.call
        if self._way is not None:
            self._way.withdraw(call.id)
        if call.state is not CallState.ENDED:
            return
        self._hidden.pop(call.id, None)
        if call.result is CallResult.MISSED and style is PopupStyle.NOTIFICATION:
            words = self.tr("Missed call from %1").replace("%1", title_of(card))
            self.show(Note(key=f"{_MISSED} {call.id}", title=words, body=number_of(card)))

    def _on_clicked(self, clicked: NoteClicked) -> None:
        call = CallId(clicked.key)
        if clicked.button == OPEN:
            if clicked.token:
                os.environ["XDG_ACTIVATION_TOKEN"] = clicked.token  # Qt takes it from there
            self.open_wanted.emit()
        elif clicked.button == _HIDE:
            self._hide(call)
        elif clicked.button == _HANG_UP:
            self._services.phone.hang_up(call)

    def _hide(self, call: CallId) -> None:
        self._hidden[call] = None
        while len(self._hidden) > _REMEMBERED:
            del self._hidden[next(iter(self._hidden))]
        if self._way is not None:
            self._way.withdraw(call)

# SPDX-License-Identifier: MIT
"""The button in the head that names my queues and says when I take no calls of them."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QIcon, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from busylamp.telephony.queues import MyQueue
from busylamp.ui.my_queues import MyQueues
from busylamp.ui.queue_menu import fill_queues, state_of
from busylamp.ui.queue_words import (
    mine_words,
    my_pause,
    pause_shorter,
    pause_words,
    title_of_queue,
)
from busylamp.ui.room import grown
from busylamp.ui.theme import Theme
from busylamp.ui.widgets.buttons import set_property
from busylamp.ui.widgets.mark import pause_icon
from busylamp.ui.widgets.plain_label import tip

_WIDEST = 200  # pixels
_NARROWEST = 44  # its sign alone
_LEGIBLE = 36  # pixels of a name that is cut: less of it tells nobody anything
_PADDING = 28
_ICON = 18
_TICK = 1000


class QueueButton(QPushButton):
    """`Support · Sales ▾`, or `Paused · Lunch 12 min ▾` behind two bars; its menu does the rest."""

    def __init__(self, mine: MyQueues, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mine = mine
        self._theme = theme
        self._whole = ""
        self._shorter: tuple[str, ...] = ()  # ways to say it where there is less room
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setProperty("role", "queues")
        self.setIconSize(QSize(14, 14))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.choices = QMenu(self)
        self.choices.setAccessibleName(self.tr("My queues"))
        self.choices.aboutToShow.connect(self._fill)
        self.setMenu(self.choices)
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self.refresh)
        mine.changed.connect(self.refresh)
        theme.changed.connect(self.refresh)
        self._fill()
        self.refresh()

    @property
    def whole(self) -> str:
        """What it says, before it was cut for want of room."""
        return self._whole

    def refresh(self) -> None:
        """Say how I stand in my queues now."""
        queues, member = self._mine.all, my_pause(self._mine.all)
        names = mine_words(queues)
        self._whole = names if member is None else pause_words(member)
        self._whole = self._whole or self.tr("No queue")
        self._shorter = _shorter(queues) if member is None else pause_shorter(member)
        some = member is not None or any(each.paused for each in queues)
        self.setIcon(pause_icon(self._theme) if some else QIcon())
        set_property(self, "state", "paused" if member is not None else "")
        said = [f"{title_of_queue(e)}: {state_of(e, self._mine)}" for e in queues if e.logged_in]
        spoken = self.tr("My queues") + ": " + (", ".join(said) or self.tr("none"))
        if spoken != self.accessibleName():
            self.setAccessibleName(spoken)
        self._count_on(member is not None and member.paused_since is not None)
        self.updateGeometry()
        self._cut()

    def sizeHint(self) -> QSize:
        """As wide as the words need, up to a limit; the head may give less."""
        self.ensurePolished()  # the style sheet has a font of its own
        room = min(grown(_WIDEST), self._room_for(self._whole))
        return QSize(max(grown(_NARROWEST), room), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Words may be cut, and go where the head has no room for them."""
        return QSize(grown(_NARROWEST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew."""
        super().resizeEvent(event)
        self._cut()

    def showEvent(self, event: QShowEvent) -> None:
        """Count on from now."""
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody sees it count."""
        super().hideEvent(event)
        self._timer.stop()

    def changeEvent(self, event: QEvent) -> None:
        """The style sheet's font came."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()
            self._cut()

    def _count_on(self, needed: bool) -> None:  # noqa: FBT001 - one caller
        if needed and self.isVisible():
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._timer.stop()

    def _room_for(self, words: str) -> int:
        room = self.fontMetrics().horizontalAdvance(f"{words} ▾") + _PADDING
        return room if self.icon().isNull() else room + _ICON

    def _cut(self) -> None:
        """Say it in the longest way there is room for, cut where there is for none."""
        ways = (self._whole, *self._shorter)
        said = next((way for way in ways if self._room_for(way) <= self.width()), "")
        if not said:
            spare = self.width() - self._room_for("")
            mode = Qt.TextElideMode.ElideRight
            if spare >= grown(_LEGIBLE):
                said = self.fontMetrics().elidedText(ways[-1], mode, spare)
        self.setToolTip("" if said == self._whole else tip(self._whole))
        words = f"{said.replace('&', '&&')} ▾".strip()
        if words != self.text():
            self.setText(words)

    def _fill(self) -> None:
        fill_queues(self.choices, self._mine)


def _shorter(queues: tuple[MyQueue, ...]) -> tuple[str, ...]:
    """Return the first name and how many more there are."""
    names = [title_of_queue(each) for each in queues if each.logged_in]
    return (f"{names[0]} +{len(names) - 1}",) if len(names) > 1 else ()

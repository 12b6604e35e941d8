# SPDX-License-Identifier: MIT
"""The tray icon: my lamp, and a menu."""

import functools

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from busylamp.services.attention import AttentionService
from busylamp.services.build import Services
from busylamp.stores.entries import Entry, View
from busylamp.system.notifications.protocol import Note
from busylamp.ui.acting import Acting, ActWanted
from busylamp.ui.acts import Slot, acts_of
from busylamp.ui.call_words import title_of_entry
from busylamp.ui.moments import moment_of
from busylamp.ui.my_queues import MyQueues
from busylamp.ui.snooze import fill_snooze, snooze_words
from busylamp.ui.theme import Theme
from busylamp.ui.widgets.lamp import lamp_icon
from busylamp.ui.widgets.plain_label import caption, plain, tip
from busylamp.ui.words import say, title_of

_NAME = 40  # signs of a name in a menu or a tip
_LINE = 60  # of one line of a menu
_LAST = 8  # calls that are offered to be called again
_LOOK = 2000  # milliseconds between two looks for a tray
_FAVOURITES = 8
_ACTS = (Slot.ANSWER, Slot.HAND_OVER, Slot.BACK, Slot.HANG_UP, Slot.PARK)


class Tray(QObject):
    """A lamp beside the clock, where the desktop has such a place."""

    open_wanted = Signal()
    settings_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, services: Services, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._theme = theme
        self._missed = services.journal.unseen()
        self.menu = QMenu()
        self._waiting = QTimer(self)
        self._waiting.timeout.connect(self.begin)
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)
        self.menu.aboutToShow.connect(self._fill)
        services.phone.me_changed.connect(self._on_me_changed)
        services.journal.missed_changed.connect(self._on_missed_changed)
        theme.changed.connect(self._draw)
        self.snooze = QMenu(_tr("Snooze"))
        self.queues = QMenu(_tr("My queues"))
        self.again = QMenu(_tr("Call again"))  # one for all fillings: `clear` leaves menus behind
        self._attention: AttentionService | None = None
        self._mine: MyQueues | None = None
        self._acting: Acting | None = None
        self._my_state: tuple[QAction, ...] = ()
        self._look: object = None  # what the icon shows
        self._fill()
        self._draw()

    def offer_snooze(self, attention: AttentionService) -> None:
        """Let the menu snooze, and the tooltip say so."""
        self._attention = attention
        attention.snooze_changed.connect(self._on_snooze_changed)
        self._fill()
        self._draw()

    def offer_acts(self, acting: Acting, my_state: tuple[QAction, ...]) -> None:
        """Let the menu do what calls offer, and switch my phone's state."""
        self._acting = acting
        self._my_state = my_state
        self._fill()

    def offer_queues(self, mine: MyQueues) -> None:
        """Let the menu sign in to queues and pause, and the tooltip say how I stand in them."""
        self._mine = mine
        mine.changed.connect(self._draw)
        self._fill()
        self._draw()

    @staticmethod
    def is_possible() -> bool:
        """Whether this desktop has a tray now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def is_shown(self) -> bool:
        """Whether the lamp stands there now."""
        return self.icon.isVisible() and self.is_possible()

    def begin(self) -> None:
        """Put the lamp there, as soon as there is such a place: the tray may start after us."""
        if self.is_possible():
            self._waiting.stop()
            self.icon.show()
        else:
            self._waiting.start(_LOOK)

    def hide(self) -> None:
        """Take it away."""
        self._waiting.stop()
        self.icon.hide()

    def show_message(self, note: Note) -> None:
        """Show a text beside the lamp, where nothing else shows notifications."""
        if self.is_shown:
            no_icon = QSystemTrayIcon.MessageIcon.NoIcon
            self.icon.showMessage(tip(note.title), tip(note.body), no_icon)

    def _fill(self) -> None:
        me = self._services.phone.me
        self.menu.clear()
        state = self.menu.addAction(
            caption(f"{plain(me.name or me.extension, _NAME)} · {say(me.state)}")
        )
        state.setEnabled(False)
        self.menu.addSeparator()
        opening = self.menu.addAction(_tr("Open Busylamp"))
        opening.triggered.connect(self.open_wanted)
        self._add_acts()
        self._add_queues()
        self._add_last_calls()
        self._add_favourites()
        self._add_my_state()
        self.menu.addSeparator()
        if self._attention is not None:
            fill_snooze(self.snooze, self._attention)
            self.menu.addMenu(self.snooze)
        choosing = self.menu.addAction(_tr("Settings…"))
        choosing.triggered.connect(self.settings_wanted)
        leaving = self.menu.addAction(_tr("Quit"))
        leaving.triggered.connect(self.quit_wanted)

    def _add_queues(self) -> None:
        """Offer to sign in to queues and to pause."""
        if self._mine is not None and self._mine.all:
            from busylamp.ui.queue_menu import fill_queues

            fill_queues(self.queues, self._mine)
            title = _tr("My queues")
            standing = self._mine.words()
            self.queues.setTitle(caption(f"{title} · {standing}" if standing else title, 80))
            self.menu.addMenu(self.queues)

    def _add_last_calls(self) -> None:
        """Offer those I spoke to or missed last, each once, to be called again."""
        journal = self._services.journal
        last = [
            row
            for row in journal.page(View.CONTACT, limit=_LAST)
            if isinstance(row, Entry) and row.other_number
        ]
        if not last:
            return
        self.again.clear()
        self.menu.addMenu(self.again)
        for entry in last:
            title = plain(title_of_entry(entry, self._services.people.contact), _NAME)
            again = self.again.addAction(caption(f"{title} · {moment_of(entry.started_at)}"))
            again.triggered.connect(functools.partial(self._call_again, entry))

    def _add_favourites(self) -> None:
        people = [each for each in self._services.people.favourites() if each.number]
        if people:
            self.menu.addSeparator()
        for person in people[:_FAVOURITES]:
            lit = "" if person.state is None else f" · {say(person.state)}"
            words = _tr("Call %1").replace("%1", plain(person.name or person.number, _NAME))
            calling = self.menu.addAction(caption(words + lit))
            calling.triggered.connect(functools.partial(self._call, person.number))

    def _call_again(self, entry: Entry, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        self._services.phone.call_back(entry)
        self.open_wanted.emit()  # the window shows its steps

    def _call(self, number: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signature
        self._services.phone.dial(number)
        self.open_wanted.emit()  # the window shows its steps

    def _add_acts(self) -> None:
        """Offer what can be done with my calls without choosing anything more."""
        for card in self._services.phone.calls:
            for act in acts_of(card):
                if act.slot in _ACTS:
                    action = self.menu.addAction(caption(f"{act.words} {title_of(card)}", _LINE))
                    wanted = ActWanted(card=card, act=act)
                    action.triggered.connect(functools.partial(self._do, wanted))

    def _add_my_state(self) -> None:
        offered = [each for each in self._my_state if each.isVisible()]
        if offered:
            self.menu.addSeparator()
            self.menu.addActions(offered)

    def _do(self, wanted: ActWanted, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's
        if self._acting is not None:
            self._acting.do(wanted)

    def _on_me_changed(self) -> None:
        self._draw()

    def _on_missed_changed(self, count: int) -> None:
        self._missed = count
        self._draw()

    def _on_snooze_changed(self, until: int) -> None:
        del until
        self._draw()

    def _draw(self) -> None:
        me = self._services.phone.me
        look = me.state, self._missed > 0
        if look != self._look:  # six pictures, and the bar beside the clock draws anew
            self._look = look
            self.icon.setIcon(lamp_icon(me.state, self._theme, dotted=self._missed > 0))
        words = f"Busylamp · {plain(me.name or me.extension, _NAME)} · {say(me.state)}"
        standing = self._mine.words() if self._mine is not None else ""
        words += f" · {standing}" if standing else ""
        if self._missed:
            words += " · " + _tr("%n missed", self._missed)
        if self._attention is not None and self._attention.snoozed_until:
            words += f" · {snooze_words(self._attention.snoozed_until)}"
        self.icon.setToolTip(tip(words))

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.open_wanted.emit()


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("tray", text, "", number)

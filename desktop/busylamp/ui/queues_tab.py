# SPDX-License-Identifier: MIT
"""Joins the queues to the window: the tab, its number, the button in the head."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from busylamp.desk.access import Ability
from busylamp.desk.asking import Wish, WishRefused
from busylamp.services.build import Services
from busylamp.ui.my_queues import MyQueues
from busylamp.ui.panels.head import Head
from busylamp.ui.panels.lists import Lists
from busylamp.ui.queue_words import title_of_queue
from busylamp.ui.theme import Theme
from busylamp.ui.widgets.plain_label import plain

if TYPE_CHECKING:
    from busylamp.ui.panels.queues import QueuesPanel
    from busylamp.ui.widgets.queue_button import QueueButton

_OF_QUEUES = (Wish.LOG_IN, Wish.LOG_OUT, Wish.PAUSE, Wish.UNPAUSE, Wish.MOVE_CALLER)


class QueuesTab(QObject):
    """Owns the Queues tab and my queues; the window owns the rest."""

    call_wanted = Signal(object)  # Person
    choice_changed = Signal(object)  # Person or None
    details_wanted = Signal(object)  # Person
    looked_at = Signal(object)  # Person
    typed = Signal(str)
    sign_in_wanted = Signal()

    def __init__(
        self, services: Services, theme: Theme, lists: Lists, head: Head, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._theme = theme
        self._lists = lists
        self._head = head
        self._panel: QueuesPanel | None = None
        self.button: QueueButton | None = None  # made when there are queues to show in it
        self.mine = MyQueues(services, self)
        self.place = lists.add(self.tr("Queues"), self._make)
        lists.turned.connect(self._show_tab)
        services.line.access_changed.connect(self._show_tab)
        self.mine.changed.connect(self._on_mine_changed)
        services.queues.changed.connect(self._count)
        services.queues.gone.connect(self._count)
        self._on_mine_changed()

    @property
    def panel(self) -> "QueuesPanel":
        """The Queues tab; made when it is first chosen."""
        made = self._panel
        if made is None:
            self._lists.list_at(self.place)
            made = self._panel or self._make()
        return made

    @property
    def is_shown(self) -> bool:
        """Whether the Queues tab is the one that is shown."""
        return self._panel is not None and self._lists.shown is self._panel

    def title_about(self, refused: WishRefused) -> str:
        """Return how the queue is called that was wished for in vain; '' where it was none."""
        if refused.wish not in _OF_QUEUES or not refused.about:
            return ""
        known = (*self._services.queues.queues, *self.mine.all)
        found = (title_of_queue(each) for each in known if each.name == refused.about)
        return next(found, plain(refused.about))

    def _make(self) -> "QueuesPanel":
        from busylamp.ui.panels.queues import QueuesPanel

        panel = QueuesPanel(self._services, self.mine, self._theme)
        panel.call_wanted.connect(self.call_wanted)
        panel.choice_changed.connect(self.choice_changed)
        panel.details_wanted.connect(self.details_wanted)
        panel.looked_at.connect(self.looked_at)
        panel.typed.connect(self.typed)
        panel.sign_in_wanted.connect(self.sign_in_wanted)
        self._panel = panel
        return panel

    def _show_tab(self) -> None:
        """Hide the tab from whom may not see queues; who looks at it right now is told why."""
        may = self._services.line.access.may(Ability.SEE_QUEUES)
        self._lists.show_tab(self.place, shown=may or self.is_shown)

    def _on_mine_changed(self) -> None:
        self._count()
        queues = self.mine.all
        wanted = any(each.logged_in for each in queues) or self.mine.any_offered
        if self.button is None and wanted:
            from busylamp.ui.widgets.queue_button import QueueButton

            self.button = QueueButton(self.mine, self._theme)
            self._head.put_beside(self.button)
        if self.button is not None:
            self.button.setVisible(wanted)

    def _count(self) -> None:
        """Tell on the tab how many wait for me."""
        mine = {each.name for each in self.mine.all if each.logged_in}
        known = self._services.queues.queues if mine else ()
        count = sum(len(queue.callers) for queue in known if queue.name in mine)
        spoken = self.tr("Queues")
        if count:
            waiting = self.tr("%n waiting in my queues", "", count)
            spoken = f"{spoken}, {waiting}"
        self._lists.show_count(self.place, count, spoken)

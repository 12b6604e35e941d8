# SPDX-License-Identifier: MIT
"""What can be done with a queue, with who serves and, by a supervisor, with who waits."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from busylamp.desk.asking import Wish
from busylamp.services.build import Services
from busylamp.telephony.queues import MyQueue, QueueMember
from busylamp.ui.models.queues import CallerRow, MemberRow, QueueHead, Row
from busylamp.ui.my_queues import MyQueues
from busylamp.ui.queue_menu import act, add_one, fill_reasons, submenu
from busylamp.ui.queue_words import title_of_queue

if TYPE_CHECKING:
    from busylamp.ui.panels.queues import QueuesPanel

_MOST = 50  # queues a caller can be moved to by the menu


class RowMenus:
    """Makes the menu of a row; what this account may not do is not in it."""

    def __init__(self, panel: "QueuesPanel", services: Services, mine: MyQueues) -> None:
        self._panel = panel
        self._services = services
        self._mine = mine

    def menu_for(self, row: Row) -> QMenu:
        """Return what can be done with a row."""
        menu = QMenu(self._panel)
        match row:
            case QueueHead():
                self._add_queue(menu, row)
            case MemberRow():
                self._add_member(menu, row)
            case CallerRow():
                self._add_caller(menu, row)
        return menu

    def _add_queue(self, menu: QMenu, row: QueueHead) -> None:
        panel = self._panel
        words = _tr("Close") if row.is_open else _tr("Show members")
        act(menu, words, lambda: panel.use(row))
        menu.addSeparator()
        add_one(menu, self._mine, self._place(row.queue.name, row.queue.title))

    def _add_member(self, menu: QMenu, row: MemberRow) -> None:
        panel, person = self._panel, self._panel.person_of(row)
        if person is not None and not row.is_me:
            act(menu, _tr("Call"), lambda: panel.call_wanted.emit(person))
        if person is not None:
            act(menu, _tr("Details"), lambda: panel.details_wanted.emit(person))
        if row.is_me:
            menu.addSeparator()
            add_one(menu, self._mine, self._place(row.queue, row.queue))
        elif self._services.queues.may(Wish.PAUSE):
            menu.addSeparator()
            self._add_pause(menu, row.queue, row.member)

    def _add_pause(self, menu: QMenu, queue: str, member: QueueMember) -> None:
        service = self._services.queues
        if member.paused:
            words = _tr("End this pause")
            act(menu, words, lambda: service.pause_member(queue, member.interface, paused=False))
            return

        def pause(reason: str) -> None:
            service.pause_member(queue, member.interface, paused=True, reason=reason)

        fill_reasons(menu, _tr("Pause"), self._mine.reasons, pause)

    def _add_caller(self, menu: QMenu, row: CallerRow) -> None:
        panel, person = self._panel, self._panel.person_of(row)
        if person is not None:
            act(menu, _tr("Details"), lambda: panel.details_wanted.emit(person))
        service = self._services.queues
        menu.addSeparator()
        if row.caller.position > 1 and service.may_move(up=True):
            act(menu, _tr("Move to the front"), self._mover(row, None))
        others = [each for each in service.queues if each.name != row.queue]
        if others and service.may_move(up=False):
            choices = submenu(menu, _tr("Move to"))
            for queue in others[:_MOST]:
                act(choices, title_of_queue(queue), self._mover(row, queue.name))

    def _mover(self, row: CallerRow, to_queue: str | None) -> Callable[[], None]:
        service, caller = self._services.queues, row.caller.uniqueid
        up = to_queue is None
        return lambda: service.move_caller(row.queue, caller, to_queue, up=up)

    def _place(self, name: str, title: str) -> MyQueue:
        """Return my place in a queue, also in one I neither serve nor chose."""
        known = (each for each in self._mine.all if each.name == name)
        return next(known, MyQueue(name=name, title=title))


def _tr(text: str) -> str:
    return QCoreApplication.translate("queues", text)

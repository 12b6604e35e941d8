# SPDX-License-Identifier: MIT
"""What I can do with my queues, as a menu: in the head and in the tray."""

import functools
from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from busylamp.desk.asking import Wish
from busylamp.telephony.queues import MyQueue
from busylamp.ui.my_queues import ALL, MyQueues
from busylamp.ui.queue_words import pause_since, title_of_queue
from busylamp.ui.widgets.plain_label import caption, plain
from busylamp.ui.writing import inside

_DOT = " · "


def fill_queues(menu: QMenu, mine: MyQueues) -> None:
    """Offer each of my queues by itself, before them all that I am in."""
    for old in menu.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        old.deleteLater()  # `clear` leaves them behind
    menu.clear()
    queues = mine.all
    if len(queues) == 1:
        add_one(menu, mine, queues[0])
        return
    _add_all(menu, mine, queues)
    if menu.actions():
        menu.addSeparator()
    joined = [each for each in queues if each.logged_in]
    for each in joined:
        words = f"{title_of_queue(each)}{_DOT}{state_of(each, mine)}"
        add_one(submenu(menu, words), mine, each)
    outside = [each for each in queues if not each.logged_in]
    if joined and outside:
        menu.addSeparator()
    for each in outside:
        add_one(menu, mine, each)
    if not queues:
        _tell(menu, _tr("You are in no queue"))


def state_of(queue: MyQueue, mine: MyQueues) -> str:
    """Say how I am in a queue, or what is under way."""
    asked = mine.under_way(queue.name)
    if asked is not None:
        return _UNDER_WAY[asked]()
    if queue.member is None:
        return inside(_tr("Not logged in"))
    return inside(pause_since(queue.member) if queue.paused else _tr("Taking calls"))


def fill_reasons(
    menu: QMenu, words: str, reasons: Iterable[str], take: Callable[[str], None]
) -> None:
    """Offer a pause with each reason, and with none."""
    given = [reason for reason in dict.fromkeys(reasons) if plain(reason)]
    if not given:
        act(menu, words, functools.partial(take, ""))
        return
    choices = submenu(menu, words)
    for reason in given:
        act(choices, reason, functools.partial(take, reason))
    choices.addSeparator()
    act(choices, _tr("Without a reason"), functools.partial(take, ""))


def _add_all(menu: QMenu, mine: MyQueues, queues: tuple[MyQueue, ...]) -> None:
    """Offer for all of them what at least one of them offers."""
    offered = frozenset[Wish]().union(*map(mine.offers, queues))
    if Wish.PAUSE in offered:
        words = _tr("Pause all")
        fill_reasons(menu, words, mine.reasons, lambda reason: mine.pause(ALL, reason))
    for wish, words, act_on in (
        (Wish.UNPAUSE, _tr("End all pauses"), mine.unpause),
        (Wish.LOG_IN, _tr("Log in to all"), mine.log_in),
        (Wish.LOG_OUT, _tr("Log out of all"), mine.log_out),
    ):
        if wish in offered:
            act(menu, words, functools.partial(act_on, ALL))


def add_one(menu: QMenu, mine: MyQueues, queue: MyQueue) -> None:
    """Offer what one queue lets me do; what is under way is said and can't be asked again."""
    name, title, offered = queue.name, title_of_queue(queue), mine.offers(queue)
    if Wish.LOG_IN in offered:
        words = _tr("Log in to %1").replace("%1", title)
        act(menu, words, lambda: mine.log_in(name))
        return
    if not offered:
        _tell(menu, f"{title}{_DOT}{state_of(queue, mine)}")
        return
    if Wish.UNPAUSE in offered:
        _tell(menu, state_of(queue, mine))
        act(menu, _tr("End the pause"), lambda: mine.unpause(name))
    if Wish.PAUSE in offered or (Wish.UNPAUSE in offered and mine.reasons):
        words = _tr("Pause") if Wish.PAUSE in offered else _tr("Change the reason")
        fill_reasons(menu, words, mine.reasons, lambda reason: mine.pause(name, reason))
    if Wish.LOG_OUT in offered:
        words = _tr("Log out of %1").replace("%1", title)
        act(menu, words, lambda: mine.log_out(name))


def submenu(menu: QMenu, words: str) -> QMenu:
    """Add a menu in the menu."""
    return menu.addMenu(caption(words))


def act(menu: QMenu, words: str, act: Callable[[], None]) -> QAction:
    """Add something to do."""
    action = menu.addAction(caption(words))
    action.triggered.connect(lambda _=False: act())
    return action


def _tell(menu: QMenu, words: str) -> None:
    menu.addAction(caption(words)).setEnabled(False)


def _tr(text: str) -> str:
    return QCoreApplication.translate("queues", text)


_UNDER_WAY: dict[Wish, Callable[[], str]] = {
    Wish.LOG_IN: lambda: inside(_tr("Logging in…")),
    Wish.LOG_OUT: lambda: inside(_tr("Logging out…")),
    Wish.PAUSE: lambda: inside(_tr("Pausing…")),
    Wish.UNPAUSE: lambda: inside(_tr("Ending the pause…")),
}

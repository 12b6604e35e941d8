# SPDX-License-Identifier: MIT
"""The snooze in a menu, and its state in words."""

import functools
import time

from PySide6.QtCore import QCoreApplication, QLocale, QTime
from PySide6.QtWidgets import QMenu

from busylamp.desk.snooze import Snooze, snooze_end
from busylamp.services.attention import AttentionService
from busylamp.ui.widgets.plain_label import caption
from busylamp.ui.writing import locale


def fill_snooze(menu: QMenu, attention: AttentionService) -> None:
    """Offer to snooze, or to end it."""
    menu.clear()
    if attention.snoozed_until:
        state = menu.addAction(snooze_words(attention.snoozed_until))
        state.setEnabled(False)
        menu.addAction(_tr("Show calls again")).triggered.connect(attention.end_snooze)
        return
    morning = _tr("Until tomorrow, %1").replace(
        "%1", _clock(snooze_end(Snooze.TOMORROW, time.time()))
    )
    choices = {Snooze.HALF_HOUR: _tr("For 30 minutes"), Snooze.TOMORROW: morning}
    for choice, words in choices.items():
        action = menu.addAction(caption(words))
        action.triggered.connect(functools.partial(_take, attention, choice))


def snooze_words(until: int) -> str:
    """Say until when calls are not shown; '' while they are."""
    return _tr("Calls not shown until %1").replace("%1", _clock(until)) if until else ""


def _take(attention: AttentionService, choice: Snooze, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - Qt's signature
    attention.snooze(choice)


def _clock(at: float) -> str:
    """The time of day as this country writes it."""
    local = time.localtime(at)
    shape = QLocale.FormatType.ShortFormat
    return locale().toString(QTime(local.tm_hour, local.tm_min), shape)


def _tr(text: str) -> str:
    return QCoreApplication.translate("snooze", text)

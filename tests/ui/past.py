# SPDX-License-Identifier: MIT
"""Calls that are over, to fill the Calls tab with."""

import time
from dataclasses import replace
from typing import Any

from busylamp.stores.entries import Entry, Gap
from busylamp.stores.history import History
from busylamp.telephony.model import CallId, CallResult, Direction, ExtensionNumber
from busylamp.ui.models.calls import Day
from busylamp.ui.panels.calls import CallsPanel
from tests.ui.rig import Rig

NUMBER = "+442079460018"
DAY = 86_400.0


def history_of(rig: Rig) -> History:
    return rig.services.journal._journal._history


def keep(rig: Rig, ago: float = 60.0, number: str = NUMBER, **facts: Any) -> Entry:
    """Keep a call that began `ago` seconds before now; answered, incoming, unless told."""
    entry = Entry(
        call_id=CallId(f"{ago}"),
        extension=ExtensionNumber("1000"),
        direction=Direction.INCOMING,
        number=number,
        started_at=time.time() - ago,
        result=CallResult.ANSWERED,
    )
    kept = history_of(rig).keep(replace(entry, **facts))
    rig.services.journal.changed.emit()
    return kept


def miss(rig: Rig, ago: float = 60.0, number: str = NUMBER, **facts: Any) -> Entry:
    """Keep a missed call nobody saw yet."""
    unseen = {"result": CallResult.MISSED, "seen": False, "open": True}
    kept = keep(rig, ago, number, **unseen | facts)
    rig.services.journal._tell(rig.services.journal._journal._missed())
    return kept


def opened(rig: Rig) -> CallsPanel:
    """Turn to the Calls tab."""
    rig.desktop.window.lists.turn_to(rig.desktop.window.past.place)
    return rig.desktop.window.past.panel


def rows(panel: CallsPanel) -> list[str]:
    """What stands in the list: names, headings in brackets, gaps in words."""
    said: list[str] = []
    for place, row in enumerate(panel.model.rows):
        words = str(panel.model.data(panel.model.index(place)))
        if isinstance(row, Day):
            said.append("[day]")
        elif isinstance(row, Gap):
            said.append(words)
        else:
            said.append(panel.title_of(row))
    return said

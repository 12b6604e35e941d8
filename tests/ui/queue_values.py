# SPDX-License-Identifier: MIT
"""Queues as the PBX would tell them, for one who is 1000."""

import time
from dataclasses import replace
from typing import Any

from busylamp.settings.keys import with_values
from busylamp.telephony.changes import QueueChanged, QueueGone
from busylamp.telephony.model import ExtensionNumber, Party
from busylamp.telephony.queues import Membership, MemberState, Queue, QueueCaller, QueueMember
from busylamp.ui.models.queues import CallerRow, MemberRow, QueueHead
from busylamp.ui.panels.queues import QueuesPanel
from tests.ui.rig import Rig

AGENT = ("Originate", "Hangup", "QueueStatus", "QueueAdd", "QueueRemove", "QueuePause")
SUPERVISOR = (*AGENT, "QueueChangePriorityCaller", "Redirect")
HOSTILE = "<b>Bad</b>\n\u202e" + "x" * 5000


def member(extension: str, name: str = "", **facts: Any) -> QueueMember:
    """Somebody who serves, free unless told."""
    given: dict[str, Any] = {"state": MemberState.IDLE, "membership": Membership.DYNAMIC}
    return QueueMember(
        interface=f"PJSIP/{extension}",
        name=name,
        extension=ExtensionNumber(extension),
        **given | facts,
    )


def caller(
    place: int, number: str = "+442079460018", name: str = "", ago: float = 5
) -> QueueCaller:
    """Somebody who has waited some seconds."""
    return QueueCaller(
        uniqueid=f"{number}-{place}",
        channel=f"PJSIP/trunk-{place}",
        party=Party(number=number, name=name),
        position=place,
        since=time.time() - ago,
    )


def queue(name: str, title: str = "", **facts: Any) -> Queue:
    """A queue with nobody in it unless told."""
    return Queue(name=name, title=title or name, **facts)


def paused(known: QueueMember, reason: str = "Lunch", ago: float = 723) -> QueueMember:
    """The same member, paused some seconds ago."""
    return replace(known, paused=True, pause_reason=reason, paused_since=time.time() - ago)


ME = member("1000", "Dana")
SUPPORT = queue("6500", "Support", members=(ME, member("1001", "Maya")))
SALES = queue("6501", "Sales", members=(ME,))


def tell(rig: Rig, *queues: Queue) -> None:
    """The PBX tells of queues; waits until it is shown."""
    told = list[Queue]()
    rig.services.queues.changed.connect(told.append)
    rig.hear(*(QueueChanged(queue=each) for each in queues))
    rig.wait_until(lambda: all(each in told for each in queues))


def forget(rig: Rig, name: str) -> None:
    """The PBX lists a queue no longer."""
    rig.hear(QueueGone(name=name))


def opened(rig: Rig) -> QueuesPanel:
    """Turn to the Queues tab."""
    window = rig.desktop.window
    window.lists.turn_to(window.queues.place)
    return window.queues.panel


def rows(panel: QueuesPanel) -> list[str]:
    """What stands in the list: queues in brackets, who waits with the place."""
    said: list[str] = []
    for row in panel.model.rows:
        match row:
            case QueueHead():
                said.append(f"[{panel.title_of(row)}]")
            case CallerRow():
                said.append(f"{row.caller.position} {panel.title_of(row)}")
            case MemberRow():
                said.append(panel.title_of(row))
    return said


def set_values(rig: Rig, **values: object) -> None:
    """Change settings: `queues__mine=("6500",)`."""
    preferences = rig.services.preferences
    keyed = {key.replace("__", "."): value for key, value in values.items()}
    preferences.change(with_values(preferences.settings, keyed))

# SPDX-License-Identifier: MIT
"""The queues at the window's end: what each signal carries, how often, and refusals."""

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from busylamp.desk.asking import Wish, WishRefused
from busylamp.settings.model import QueueSettings
from busylamp.telephony.changes import DevicesLearned, QueueChanged, QueueGone
from busylamp.telephony.model import ExtensionNumber
from busylamp.telephony.queues import MyQueue, Queue, QueueMember
from busylamp.telephony.reasons import WishFailure
from tests.ui.rig import Rig, standing

ME = QueueMember(interface="PJSIP/1000", extension=ExtensionNumber("1000"))


class Heard:
    """What the signals carried."""

    def __init__(self, rig: Rig) -> None:
        service = rig.services.queues
        self.changed: list[object] = []
        self.gone: list[object] = []
        self.mine: list[object] = []
        self.refused: list[object] = []
        service.changed.connect(self.changed.append)
        service.gone.connect(self.gone.append)
        service.mine_changed.connect(self.mine.append)
        rig.services.phone.wish_refused.connect(self.refused.append)


@pytest.fixture
def rig(qtbot: QtBot, tmp_path: Path) -> Generator[Rig]:
    yield from standing(qtbot, tmp_path, "QueueStatus", "QueueAdd", "QueuePause", "Redirect")


def queue(done: int = 0, *members: QueueMember) -> Queue:
    return Queue(name="6500", title="Support", completed=done, members=members)


def test_a_storm_is_told_once(rig: Rig) -> None:
    heard = Heard(rig)
    rig.hear(*(QueueChanged(queue=queue(done)) for done in range(500)))
    assert heard.changed == []
    rig.wait_until(lambda: heard.changed)
    assert heard.changed == [queue(499)]
    assert rig.services.queues.queues == (queue(499),)


def test_my_place_is_told_at_once(rig: Rig) -> None:
    heard = Heard(rig)
    rig.hear(QueueChanged(queue=queue(0, ME)))
    assert heard.mine == [(MyQueue(name="6500", title="Support", member=ME),)]
    assert rig.services.queues.mine == heard.mine[0]
    rig.hear(QueueGone(name="6500"))
    assert (heard.gone, heard.mine[1:]) == (["6500"], [()])


def test_a_queue_that_went_is_not_told_as_changed(rig: Rig) -> None:
    heard = Heard(rig)
    rig.hear(QueueChanged(queue=queue()), QueueGone(name="6500"))
    rig.hear(QueueChanged(queue=Queue(name="6501", title="6501")))
    rig.wait_until(lambda: heard.changed)
    assert [each.name for each in heard.changed if isinstance(each, Queue)] == ["6501"]


def test_what_is_refused_at_once_comes_by_the_one_signal(rig: Rig) -> None:
    heard, service = Heard(rig), rig.services.queues
    service.log_in("6500")
    service.log_out("6500")
    service.pause("6500", "Lunch")
    service.unpause("6500")
    service.move_caller("6500", "1.1", up=True)
    assert [
        (each.wish, each.failure) for each in heard.refused if isinstance(each, WishRefused)
    ] == [
        (Wish.LOG_IN, WishFailure.NO_PHONE),
        (Wish.LOG_OUT, WishFailure.NOT_THERE),
        (Wish.PAUSE, WishFailure.NOT_THERE),
        (Wish.UNPAUSE, WishFailure.NOT_THERE),
        (Wish.MOVE_CALLER, WishFailure.GONE),
    ]
    service.pause_member("6500", "PJSIP/1001", paused=True, reason="Training")
    assert rig.line.headers["Reason"] == "Training"


def test_reasons_and_rights(rig: Rig) -> None:
    service = rig.services.queues
    assert service.reasons == ("Break", "Lunch", "Meeting", "After-call work")
    assert (service.may(Wish.LOG_IN), service.may(Wish.LOG_OUT)) == (True, False)
    assert (service.may_move(up=False), service.may_move(up=True)) == (True, False)  # not offered
    assert service.offers(MyQueue(name="6500", title="6500")) == {Wish.LOG_IN}
    service.watch(on=True)
    service.watch(on=False)


def test_settings_and_my_phone_change_my_place(rig: Rig) -> None:
    heard, preferences = Heard(rig), rig.services.preferences
    settings = preferences.settings
    preferences.change(replace(settings, queues=QueueSettings(mine=("6501",))))
    assert heard.mine == [(MyQueue(name="6501", title="6501", is_known=False),)]
    preferences.change(settings)
    assert heard.mine[1:] == [()]
    nobody = replace(ME, extension=None)
    rig.hear(QueueChanged(queue=queue(0, nobody)))
    assert len(heard.mine) == 2
    devices = DevicesLearned(extension=ExtensionNumber("1000"), devices=("PJSIP/1000",))
    rig.hear(devices)
    assert heard.mine[2:] == [(MyQueue(name="6500", title="Support", member=nobody),)]

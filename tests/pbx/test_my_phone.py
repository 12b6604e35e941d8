# SPDX-License-Identifier: MIT
"""Recording, keys, do not disturb, forwarding and messages at a real PBX, by what phones notice."""

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from busylamp.desk.asking import Wish
from busylamp.settings.model import Feature
from busylamp.telephony.model import PresenceState, RecordingState
from busylamp.telephony.reasons import WishFailure
from tests.pbx.conftest import Office
from tests.pbx.phone import answering, refusing, silent
from tests.pbx.tools import Sit, Tools, sit_down

DATABASE = '[features]\ndnd = "database"\nforward = "database"\n'
WRONG = '[[features.code]]\nfeature = "dnd"\non = "*5555"\nkey = "DND/{extension}"\n'
RECORDING = {
    Wish.RECORD,
    Wish.STOP_RECORDING,
    Wish.PAUSE_RECORDING,
    Wish.RESUME_RECORDING,
}


@pytest.fixture
def sit(office: Office, qtbot: QtBot, tmp_path: Path) -> Iterator[Sit]:
    """Desks of this test, of a phone whose do not disturb was switched off."""
    made: list[Tools] = []

    def open_one(**account: Any) -> Tools:
        made.append(sit_down(office, qtbot, tmp_path / f"seat{len(made)}", **account))
        return made[-1]

    office.pbx.cli("devstate change Custom:DND1000 NOT_INUSE")
    yield open_one
    for tools in made:
        assert tools.seat.close()


def recording(tools: Tools) -> list[RecordingState]:
    return [card.call.recording for card in tools.calls]


def test_the_other_side_hears_each_key_once_and_in_order(office: Office, sit: Sit) -> None:
    tools = sit()
    office.phone("1000", answering(0.1))
    ivr = office.phone("1001", answering(0.1))
    heard = office.listen(ivr)
    tools.seat.services.phone.dial("1001")
    card = tools.talk(Wish.PLAY_DIGITS)
    tools.seat.services.call_tools.play_digits(card.call.id, "0 1*")
    tools.seat.services.call_tools.play_digits(card.call.id, "1#9")
    tools.wait(lambda: len(heard.keys) >= 6)
    assert heard.keys == "01*1#9"
    gaps = [after - before for before, after in itertools.pairwise(heard.times)]
    assert min(gaps) > 0.12  # seconds: fewer, and an old menu takes two keys for one
    tools.seat.services.phone.hang_up(card.call.id)
    tools.wait(lambda: not tools.calls)
    tools.seat.services.call_tools.play_digits(card.call.id, "1")
    tools.wait_refused(Wish.PLAY_DIGITS, WishFailure.GONE)


def test_record_pause_and_stop_are_shown_by_the_pbxs_events(office: Office, sit: Sit) -> None:
    tools = sit(user="systemuser")
    office.phone("1000", answering(0.1))
    call = office.call(office.phone("1001", silent), "1000")
    card = tools.talk(Wish.RECORD)
    assert card.offers & RECORDING == {Wish.RECORD}
    service = tools.seat.services.call_tools
    folder = office.pbx.folder / office.pbx.lab[1:] / "spool" / "monitor"
    before = set(folder.glob("*.wav"))
    service.record(card.call.id)
    tools.wait(lambda: recording(tools) == [RecordingState.ON])
    tools.talk(Wish.PAUSE_RECORDING, Wish.STOP_RECORDING)
    service.pause_recording(card.call.id)
    tools.wait(lambda: recording(tools) == [RecordingState.PAUSED])
    service.resume_recording(card.call.id)
    tools.wait(lambda: recording(tools) == [RecordingState.ON])
    service.stop_recording(card.call.id)
    tools.wait(lambda: recording(tools) == [RecordingState.OFF])
    assert len(files := set(folder.glob("busylamp-1000-*.wav")) - before) == 1
    service.record(card.call.id)  # once more: what was recorded is not written over
    tools.wait(lambda: recording(tools) == [RecordingState.ON])
    service.stop_recording(card.call.id)
    tools.wait(lambda: recording(tools) == [RecordingState.OFF])
    assert len(set(folder.glob("busylamp-1000-*.wav")) - before - files) == 1
    office.hang_up(call)
    tools.wait(lambda: not tools.calls)
    assert not tools.refused


def test_an_agent_records_only_where_the_pbx_lets_him(office: Office, sit: Sit) -> None:
    tools = sit()
    office.phone("1000", answering(0.1))
    call = office.call(office.phone("1001", silent), "1000")
    card = tools.talk(Wish.PARK)
    service = tools.seat.services.call_tools
    if office.pbx.version == "22":  # Monitor is gone, MixMonitor needs the class "system"
        assert not card.offers & RECORDING
        service.record(card.call.id)
        tools.wait_refused(Wish.RECORD, WishFailure.NO_PRIVILEGE)
        assert recording(tools) == [RecordingState.OFF]
    else:
        service.record(card.call.id)
        tools.wait(lambda: recording(tools) == [RecordingState.ON])
        service.pause_recording(card.call.id)  # no event tells of it: nothing is claimed
        tools.wait_refused(Wish.PAUSE_RECORDING, WishFailure.UNSEEN)
        assert recording(tools) == [RecordingState.ON]
        service.stop_recording(card.call.id)
        tools.wait(lambda: recording(tools) == [RecordingState.OFF])
    office.hang_up(call)


def test_what_the_pbx_records_by_itself_can_be_paused(office: Office, sit: Sit) -> None:
    tools = sit()
    office.phone("1000", answering(0.1))
    call = office.call(office.phone("1001", silent), "6700")
    card = tools.talk(Wish.PAUSE_RECORDING)
    assert card.call.recording is RecordingState.ON
    tools.seat.services.call_tools.pause_recording(card.call.id)
    tools.wait(lambda: recording(tools) == [RecordingState.PAUSED])
    tools.seat.services.call_tools.resume_recording(card.call.id)
    tools.wait(lambda: recording(tools) == [RecordingState.ON])
    office.hang_up(call)
    tools.wait(lambda: not tools.calls)
    assert not tools.refused


@pytest.mark.parametrize(("user", "more"), [("agentuser", ""), ("systemuser", DATABASE)])
def test_do_not_disturb_keeps_calls_away(office: Office, sit: Sit, user: str, more: str) -> None:
    tools = sit(user=user, more=more)
    mine = office.phone("1000", silent)
    hers = office.phone("1001", silent)
    tools.wait(lambda: tools.my_phone.dnd is False)
    tools.seat.services.my_phone.set_do_not_disturb(True)
    tools.wait(lambda: tools.my_phone.dnd is True)
    tools.wait(lambda: tools.seat.services.phone.me.state is PresenceState.DND)
    office.wait(office.call(hers, "1000").ended)
    assert not mine.calls
    tools.seat.services.my_phone.set_do_not_disturb(False)
    tools.wait(lambda: tools.my_phone.dnd is False)
    call = office.call(hers, "1000")
    tools.wait(lambda: mine.calls)
    office.hang_up(call)
    tools.wait(lambda: not tools.calls)
    assert not tools.refused


@pytest.mark.parametrize("kind", [Feature.FORWARD_ALWAYS, Feature.FORWARD_BUSY])
def test_calls_are_sent_on(office: Office, sit: Sit, kind: Feature) -> None:
    tools = sit()

    def target(of: Feature = kind) -> str | None:
        return {each.kind: each.target for each in tools.my_phone.forwards}[of]

    office.phone("1000", refusing())
    carol = office.phone("1002", silent)
    hers = office.phone("1001", silent)
    tools.wait(lambda: tools.my_phone.forwards and target() == "")
    tools.seat.services.my_phone.set_forward(kind, "1002")
    tools.wait(lambda: target() == "1002")
    call = office.call(hers, "1000")
    tools.wait(lambda: carol.calls)
    office.hang_up(call)
    tools.seat.services.my_phone.set_forward(kind, "")
    tools.wait(lambda: target() == "")
    tools.wait(lambda: not carol.calls)
    office.wait(office.call(hers, "1000").ended)
    assert not carol.calls
    assert target(Feature.FORWARD_NO_ANSWER) == ""
    assert not tools.refused


def test_what_somebody_dials_on_the_phone_is_shown(office: Office, sit: Sit) -> None:
    tools = sit()
    mine = office.phone("1000", silent)
    tools.wait(lambda: tools.my_phone.dnd is False)
    office.call(mine, "*78")
    tools.wait(lambda: tools.my_phone.dnd is True)
    office.call(mine, "*521003")
    tools.wait(lambda: not tools.calls)
    tools.seat.services.my_phone.refresh()
    tools.wait(lambda: "1003" in [each.target for each in tools.my_phone.forwards])


def test_a_code_the_pbx_does_not_know_is_owned_up_to(office: Office, sit: Sit) -> None:
    tools = sit(more=WRONG)
    tools.wait(lambda: tools.my_phone.dnd is False)
    tools.seat.services.my_phone.set_do_not_disturb(True)
    tools.wait_refused(Wish.DO_NOT_DISTURB, WishFailure.NO_EFFECT)
    assert tools.my_phone.dnd is False
    tools.seat.services.my_phone.set_forward(Feature.FORWARD_BUSY, "no number")
    tools.wait_refused(Wish.FORWARD, WishFailure.NOT_DIALABLE)


def test_a_message_is_counted_heard_and_deleted(office: Office, sit: Sit) -> None:
    tools = sit()
    tools.wait(lambda: tools.my_phone.new_messages == 0)
    caller = office.phone("1001", silent)
    office.listen(caller)
    call = office.call(caller, "7100")
    office.wait(call.answered)
    tools.seat.bot.wait(4000)  # spoken into the mailbox: what is recorded has to last
    office.hang_up(call)
    tools.wait(lambda: tools.my_phone.new_messages == 1)
    mine = office.phone("1000", answering(0.1))
    office.listen(mine)
    tools.seat.services.my_phone.call_voicemail()
    tools.wait(lambda: mine.calls)
    (heard,) = mine.calls.values()
    office.wait(heard.answered)
    tools.wait(lambda: tools.calls and tools.calls[0].call.first.number == "*97")
    tools.seat.bot.wait(1000)
    office.press(heard, "1")  # the messages
    tools.seat.bot.wait(1500)
    office.press(heard, "7")  # delete it
    tools.seat.bot.wait(500)
    office.hang_up(heard)
    tools.wait(lambda: (tools.my_phone.new_messages, tools.my_phone.old_messages) == (0, 0))
    assert not tools.refused

# SPDX-License-Identifier: MIT
"""My phone's state: shown as the PBX tells it, switched by code or key, never claimed."""

from dataclasses import replace

import pytest

from busylamp.desk.asking import Wish, WishRefused
from busylamp.desk.dialling import DialAttempt
from busylamp.desk.diversion import Forward
from busylamp.desk.my_phone import MyPhone, MyPhoneChanged
from busylamp.desk.office import Office
from busylamp.link.line import Answered, OriginateEnded, RequestId
from busylamp.settings.model import (
    Feature,
    FeatureCode,
    FeaturePreset,
    FeatureSettings,
    FeatureWay,
    Settings,
)
from busylamp.stores.contacts import Contacts
from busylamp.stores.database import open_database
from busylamp.telephony.changes import DeviceTold, MailboxTold
from busylamp.telephony.reasons import LineState, WishFailure
from busylamp.telephony.status import LineChanged
from tests.desk.conftest import Desk, FakeClock, FakeLine

FREEPBX = FeatureSettings(preset=FeaturePreset.FREEPBX)
COMMANDS = ("Originate", "DBGet", "MailboxCount")


def desk_with(features: FeatureSettings, base: Desk) -> Desk:
    line, clock = FakeLine(), FakeClock()
    contacts = Contacts(open_database(":memory:"), region="GB")
    settings = replace(base.settings, features=features)
    office = Office(
        line, settings=lambda: settings, contacts=contacts, region=lambda: "GB", clock=clock
    )
    return Desk(line, clock, contacts, office, settings)


def state(desk: Desk) -> MyPhone:
    return desk.office.my_phone.state


def asked(desk: Desk, name: str) -> list[tuple[RequestId, dict[str, str]]]:
    return [(r, dict(a.headers())) for r, a in desk.line.asked if a.name == name]


def tell_key(desk: Desk, family: str, value: str = "") -> list[WishFailure]:
    """Let the PBX answer the newest question for a key."""
    request = [r for r, headers in asked(desk, "DBGet") if headers["Family"] == family][-1]
    if value:
        item = (("Family", family), ("Key", "1000"), ("Val", value))
        answer = Answered(request=request, success=True, items=(item,))
    else:
        message = "Database entry not found"
        answer = Answered(request=request, success=False, message=message)
    return [e.failure for e in desk.hear(answer) if isinstance(e, WishRefused)]


def test_what_nobody_told_is_not_known(desk: Desk) -> None:
    desk = desk_with(FREEPBX, desk)
    desk.up("Originate")
    assert (state(desk).dnd, state(desk).new_messages) == (None, None)
    assert [each.target for each in state(desk).forwards] == [None, None, None]
    assert not asked(desk, "DBGet")
    assert not asked(desk, "MailboxCount")


def test_the_database_tells_and_a_lost_line_forgets(desk: Desk) -> None:
    desk = desk_with(FREEPBX, desk)
    desk.up(*COMMANDS)
    tell_key(desk, "DND", "YES")
    tell_key(desk, "CF", "1002")
    tell_key(desk, "CFB")
    assert state(desk).dnd is True
    assert state(desk).forwards == (
        Forward(kind=Feature.FORWARD_ALWAYS, target="1002"),
        Forward(kind=Feature.FORWARD_BUSY, target=""),
        Forward(kind=Feature.FORWARD_NO_ANSWER, target=None),
    )
    desk.hear(LineChanged(state=LineState.WAITING))
    assert state(desk).dnd is None
    assert all(each.target is None for each in state(desk).forwards)


def test_a_device_of_mine_tells_at_once_and_the_key_is_asked_anew(desk: Desk) -> None:
    desk = desk_with(FREEPBX, desk)
    desk.up(*COMMANDS)
    tell_key(desk, "DND")
    assert state(desk).dnd is False
    count = len(asked(desk, "DBGet"))
    desk.hear(DeviceTold(device="Custom:DND1000", state="BUSY"))
    assert state(desk).dnd is True
    assert len(asked(desk, "DBGet")) > count


def test_a_code_is_dialled_for_me_and_rings_nobody(desk: Desk) -> None:
    desk = desk_with(FREEPBX, desk)
    desk.up(*COMMANDS)
    tell_key(desk, "DND")
    assert desk.office.my_phone.disturb(on=True) is None
    ((request, headers),) = asked(desk, "Originate")
    assert headers["Channel"] == "Local/*78@from-internal/n"
    assert headers["CallerID"] == "<1000>"
    assert headers["Application"] == "Wait"
    assert not headers.keys() & {"Exten", "Context", "Priority"}
    assert state(desk).dnd is False  # nothing is shown before the PBX tells
    desk.hear(Answered(request=request, success=True, message="queued"))
    desk.hear(OriginateEnded(request=request, success=False, reason=0))  # says nothing (measured)
    tell_key(desk, "DND", "YES")
    assert state(desk).dnd is True
    assert len(asked(desk, "Originate")) == 1


def test_a_code_without_effect_is_owned_up_to(desk: Desk) -> None:
    desk = desk_with(FREEPBX, desk)
    desk.up(*COMMANDS)
    desk.office.my_phone.forward(Feature.FORWARD_BUSY, "1002")
    ((request, headers),) = asked(desk, "Originate")
    assert headers["Channel"] == "Local/*901002@from-internal/n"
    desk.hear(Answered(request=request, success=True))
    assert tell_key(desk, "CFB", "1001") == []
    desk.clock.now += 9
    told = [e for e in desk.office.expire() if isinstance(e, WishRefused)]
    assert [(e.wish, e.failure) for e in told] == [(Wish.FORWARD, WishFailure.NO_EFFECT)]


def test_what_is_asked_for_once_more_is_told_to_be_over(desk: Desk) -> None:
    desk = desk_with(FREEPBX, desk)
    desk.up(*COMMANDS)
    desk.office.my_phone.read()
    tell_key(desk, "CFB", "1002")
    assert desk.office.my_phone.forward(Feature.FORWARD_BUSY, "10-02") is None
    assert state(desk).awaited == {Feature.FORWARD_BUSY}
    ((request, _),) = asked(desk, "Originate")
    desk.hear(Answered(request=request, success=True))
    newest = [r for r, headers in asked(desk, "DBGet") if headers["Family"] == "CFB"][-1]
    item = (("Family", "CFB"), ("Key", "1000"), ("Val", "1002"))
    told = desk.hear(Answered(request=newest, success=True, items=(item,)))
    phones = [each.phone for each in told if isinstance(each, MyPhoneChanged)]
    assert [(each.awaited, each.forwards[1].target) for each in phones] == [(frozenset(), "1002")]


def test_a_ucm_switches_by_its_codes_and_shows_nothing_of_it(desk: Desk) -> None:
    desk.up("Originate", "GSAgents")
    assert state(desk).offers >= {Wish.DO_NOT_DISTURB}
    assert Wish.FORWARD not in state(desk).offers
    desk.office.my_phone.disturb(on=False)
    ((request, headers),) = asked(desk, "Originate")
    assert headers["Channel"] == "Local/*78@from-internal/n"
    desk.hear(Answered(request=request, success=True))
    desk.clock.now += 9
    told = [e.failure for e in desk.office.expire() if isinstance(e, WishRefused)]
    assert told == [WishFailure.UNSEEN]
    assert state(desk).dnd is None


def test_a_hint_of_freepbx_brings_its_codes(desk: Desk) -> None:
    desk.up(*COMMANDS)
    assert not state(desk).offers & {Wish.DO_NOT_DISTURB, Wish.FORWARD}
    desk.hear(DeviceTold(device="Custom:DND1000", state=""))
    assert state(desk).offers >= {Wish.DO_NOT_DISTURB, Wish.FORWARD}
    assert state(desk).dnd is False
    assert {h["Family"] for _, h in asked(desk, "DBGet")} == {"DND", "CF", "CFB", "CFU"}


def test_the_database_is_written_only_by_whom_the_pbx_lets(desk: Desk) -> None:
    features = replace(FREEPBX, dnd=FeatureWay.DATABASE, forward=FeatureWay.DATABASE)
    desk = desk_with(features, desk)
    desk.up(*COMMANDS)
    assert not state(desk).offers & {Wish.DO_NOT_DISTURB, Wish.FORWARD}
    desk.up(*COMMANDS, "DBPut", "DBDel")
    desk.hear(DeviceTold(device="Custom:DND1000", state=""))
    desk.office.my_phone.disturb(on=True)
    assert asked(desk, "DBPut")[-1][1] == {"Family": "DND", "Key": "1000", "Val": "YES"}
    assert not asked(desk, "Setvar")  # no lamp of what the PBX may refuse
    desk.hear(Answered(request=asked(desk, "DBPut")[-1][0], success=True))
    assert [h["Variable"] for _, h in asked(desk, "Setvar")] == ["DEVICE_STATE(Custom:DND1000)"]
    desk.office.my_phone.forward(Feature.FORWARD_ALWAYS, "")
    assert asked(desk, "DBDel")[-1][1] == {"Family": "CF", "Key": "1000"}
    assert not asked(desk, "Originate")


def test_a_write_that_is_refused_switches_no_lamp(desk: Desk) -> None:
    features = replace(FREEPBX, dnd=FeatureWay.DATABASE)
    desk = desk_with(features, desk)
    desk.up(*COMMANDS, "DBPut", "DBDel")
    desk.hear(DeviceTold(device="Custom:DND1000", state=""))
    desk.office.my_phone.disturb(on=True)
    refusal = Answered(request=asked(desk, "DBPut")[-1][0], success=False, message="Failed")
    desk.hear(refusal)
    assert not asked(desk, "Setvar")


@pytest.mark.parametrize("target", ["nobody", "1;2", "10.0.0.1", "+999123"])
def test_a_target_that_is_no_number_goes_nowhere(desk: Desk, target: str) -> None:
    desk = desk_with(FREEPBX, desk)
    desk.up(*COMMANDS)
    refused = desk.office.my_phone.forward(Feature.FORWARD_ALWAYS, target)
    assert refused is not None
    assert refused.failure is WishFailure.NOT_DIALABLE
    assert not asked(desk, "Originate")


def test_rows_of_the_settings_come_before_the_preset(desk: Desk) -> None:
    row = FeatureCode(feature=Feature.DND, on="*55", off="*56")
    desk = desk_with(replace(FREEPBX, code=(row,)), desk)
    desk.up(*COMMANDS)
    desk.office.my_phone.disturb(on=False)
    assert asked(desk, "Originate")[-1][1]["Channel"] == "Local/*56@from-internal/n"
    assert {h["Family"] for _, h in asked(desk, "DBGet")} == {"CF", "CFB", "CFU"}


def test_messages_are_counted_at_sign_in_and_when_the_pbx_tells(desk: Desk) -> None:
    desk.up(*COMMANDS)
    ((request, headers),) = asked(desk, "MailboxCount")
    assert headers == {"Mailbox": "1000@default"}
    counts = (("UrgMessages", "1"), ("NewMessages", "2"), ("OldMessages", "3"))
    desk.hear(Answered(request=request, success=True, headers=counts))
    assert (state(desk).new_messages, state(desk).old_messages) == (3, 3)
    desk.hear(MailboxTold(mailbox="1001@default", new=9, old=9))
    assert state(desk).new_messages == 3
    desk.hear(MailboxTold(mailbox="1000@default", new=4, old=3))
    assert state(desk).new_messages == 4
    desk.hear(MailboxTold(mailbox="1000@default", new=None, old=None))
    assert len(asked(desk, "MailboxCount")) == 2


def test_a_count_without_end_is_none(desk: Desk) -> None:
    desk.up(*COMMANDS)
    ((request, _),) = asked(desk, "MailboxCount")
    endless = (("NewMessages", "9" * 5000), ("OldMessages", "3"))
    desk.hear(Answered(request=request, success=True, headers=endless))
    assert state(desk).new_messages is None


def test_the_mailbox_is_called_in_my_own_context(desk: Desk) -> None:
    desk.up(*COMMANDS)
    attempt = desk.office.my_phone.call_voicemail()
    assert isinstance(attempt, DialAttempt)
    headers = asked(desk, "Originate")[-1][1]
    assert (headers["Exten"], headers["Context"]) == ("*97", "from-internal")
    silent = desk_with(FeatureSettings(voicemail_number=""), desk)
    silent.up(*COMMANDS)
    assert Wish.CALL_VOICEMAIL not in state(silent).offers
    refused = silent.office.my_phone.call_voicemail()
    assert isinstance(refused, WishRefused)
    assert refused.failure is WishFailure.NOT_SET_UP


def test_the_defaults_ask_nothing_of_a_pbx_that_offers_nothing(desk: Desk) -> None:
    assert Settings().features == FeatureSettings()
    desk.up("Originate", "Hangup")
    assert [a.name for _, a in desk.line.asked if a.name in ("DBGet", "MailboxCount")] == []

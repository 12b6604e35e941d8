# SPDX-License-Identifier: MIT
"""Every setting is used at once, and taken back by Undo: none waits for another start."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from busylamp.desk.requests import RequestSource
from busylamp.services.entries import DialRequest
from busylamp.settings.keys import all_keys, value_at
from busylamp.settings.model import (
    Appearance,
    Feature,
    FeatureCode,
    FeaturePreset,
    FeatureWay,
    HotkeyAct,
    LinkAsk,
    PhoneFamily,
    PopMoment,
    PopupStyle,
    ScreenPopRule,
)
from busylamp.telephony.changes import CallEnded, CallRinging, DevicesLearned
from busylamp.telephony.model import (
    CallResult,
    ExtensionNumber,
    PresenceState,
)
from busylamp.telephony.numbers_plan import NumberRule, OutgoingLine
from busylamp.ui.dialogs.pages.changes import Changes
from busylamp.ui.models.people import Section
from tests.ui import calls, queue_values
from tests.ui.rig import Rig, call_of, ended

Look = Callable[[Rig], object]
LONDON = "+442079460018"
UCM = ("AcceptCall", "QueueLogin", "PauseCall")
CHANCE = ("ChannelId", "ActionID", "TimeoutChannel")  # made anew each time
HERE = Path(__file__).parents[1]


@dataclass(frozen=True)
class Effect:
    """What becomes another when a setting becomes this value."""

    value: object
    look: Look
    given: dict[str, object] = field(default_factory=dict[str, object])  # set before


def popup(number: str = LONDON, **facts: object) -> Look:
    """Which buttons the pop-up of a call has; it is gone afterwards."""

    def look(rig: Rig) -> object:
        call = replace(call_of("", number, str(next(rig.numbers))), **facts)  # pyright: ignore[reportArgumentType] - facts of a call
        rig.hear(CallRinging(call=calls.with_peer(call)))
        cards = rig.desktop.popups.cards
        shown = [
            button.text()
            for card in cards
            for button in (*card.buttons.values(), *card.pops)
            if not button.isHidden()
        ]
        rig.hear(CallEnded(call=ended(call, CallResult.MISSED)))
        rig.desktop.popups.close_all()
        return len(cards), shown

    return look


def preview(text: str) -> Look:
    """What would be dialled for a text, as the line under the field says."""

    def look(rig: Rig) -> object:
        field = rig.desktop.window.field
        field.line.clear()
        field.line.setText(text)
        words = field.hint.whole
        field.line.clear()
        return words

    return look


def sent(act: Callable[[Rig], object]) -> Look:
    """What goes out to the phone system when this is done."""

    def look(rig: Rig) -> object:
        before = len(rig.line.asked)
        act(rig)
        new = [action for _, action in rig.line.asked[before:]]
        return [
            (action.name, [pair for pair in action.headers() if pair[0] not in CHANCE])
            for action in new
        ]

    return look


def dialled(number: str = "0207 946 0018") -> Look:
    """What goes out for a number that is called."""
    return sent(lambda rig: rig.services.phone.dial(number))


def requested(source: RequestSource) -> Look:
    """What becomes of a number that comes from a link or from the clipboard."""

    def look(rig: Rig) -> object:
        before = len(rig.line.asked)
        texts = ("tel:+442079460018",) if source is RequestSource.LINK else ("020 7946 0018",)
        rig.services.entries.take(DialRequest(texts=texts, source=source))
        asked = rig.desktop.entrance.confirm.asked
        rig.desktop.entrance.confirm.cancel.click()
        return type(asked).__name__, getattr(asked, "seconds", 0), len(rig.line.asked) > before

    return look


def talk_acts(rig: Rig) -> object:
    """What can be done with a call under way."""
    calls.talk(rig, "Ana")
    other = calls.talk(rig, "Ben", "+442079460019")
    words = [act.words for act in rig.desktop.window.cards.cards[-1].acts.acts]
    for card in rig.services.phone.calls:
        rig.hear(CallEnded(call=ended(card.call, CallResult.ANSWERED)))
    assert other
    return words


def favourites(rig: Rig) -> object:
    rig.show_lamp("1001", "Maya", PresenceState.IDLE)
    rig.desktop.window.people.refresh()
    rows = rig.desktop.window.people.model.rows
    return [row.title for row in rows if isinstance(row, Section)]


def picked_up(rig: Rig) -> object:
    """Take a colleague's call that rings."""
    return rig.services.handover.pick_up("1001")


def park(rig: Rig) -> object:
    rig.numbers = itertools.count(1)  # the same leg each time
    call = calls.talk(rig, "Ana")
    rig.services.call_tools.park(call.id)
    rig.hear(CallEnded(call=ended(call, CallResult.ANSWERED)))
    return None


def board(rig: Rig) -> object:
    queue_values.tell(rig, queue_values.SUPPORT, queue_values.SALES)
    shown = rig.desktop.open_wallboard()
    return [(tile.title, tile.limits) for tile in shown.tiles]


class FakeRinger:
    """Remembers what it played."""

    def __init__(self) -> None:
        self.rung: list[str] = []

    def ring(self, file: Path) -> None:
        self.rung.append(file.name)

    def stop(self) -> None:
        """Nothing sounds."""


def ring(rig: Rig) -> object:
    """What is heard of a call."""
    ringer = rig.desktop.alerts.ring._ringer = FakeRinger()
    popup()(rig)
    return ringer.rung


def diverts(rig: Rig) -> object:
    """Whether a call that rings can be sent to my mailbox."""
    call = calls.ring(rig, "Ana")
    offers = [card.offers for card in rig.services.phone.calls]
    rig.hear(CallEnded(call=ended(call, CallResult.MISSED)))
    rig.desktop.popups.close_all()
    return offers


def lines(rig: Rig) -> object:
    """Whether an outgoing line is offered beside the field."""
    field_ = rig.desktop.window.field
    field_.line.setText("02079460018")
    shown = field_.lines.isVisible()
    field_.line.clear()
    return shown


def my_queues(rig: Rig) -> object:
    return [(each.name, each.title) for each in rig.desktop.window.queues.mine.all]


def log_in(rig: Rig) -> object:
    rig.services.queues.log_in("6502")
    return None


def queue_number(rig: Rig) -> object:
    return rig.services.people._office.queueing._moving.number_of("sales")


def of_my_phone(rig: Rig) -> object:
    """What can be done with my phone, and by which codes."""
    mine = rig.services.people._office.my_phone
    return mine.diversion._codes(), mine.state


def call_voicemail(rig: Rig) -> object:
    return rig.services.my_phone.call_voicemail()


def mailbox(rig: Rig) -> object:
    return rig.services.people._office.my_phone.voicemail.mailbox


RULE = ScreenPopRule(name="CRM", url="https://crm.example/{e164}", on=PopMoment.CLICK)
CODE = FeatureCode(feature=Feature.DND, on="*1", off="*2")
FREEPBX: dict[str, object] = {"features.preset": FeaturePreset.FREEPBX}
COUNTDOWN: dict[str, object] = {"hotkey.act": HotkeyAct.COUNTDOWN}
BOARD = {"warn_waiting": 9, "alarm_waiting": 9, "warn_seconds": 9, "alarm_seconds": 9}
EFFECTS = {
    "pbx.undocumented_actions": Effect(value=True, look=popup()),
    "me.context": Effect(value="elsewhere", look=dialled()),
    "me.channel": Effect(value="PJSIP/1000-new", look=dialled()),
    "dial.external_context": Effect(value="trunk", look=dialled()),
    "dial.ring_seconds": Effect(value=20, look=dialled()),
    "calls.pickup_code": Effect(value="*8", look=sent(picked_up)),
    "calls.voicemail_prefix": Effect(value="*", look=diverts),
    "calls.conference_room": Effect(value="700", look=talk_acts),
    "phone.auto_answer": Effect(value=PhoneFamily.YEALINK, look=dialled()),
    "phone.answers_by_notify": Effect(value=True, look=popup()),
    "popup.style": Effect(value=PopupStyle.NONE, look=popup()),
    "popup.external": Effect(value=False, look=popup()),
    "popup.internal": Effect(value=False, look=popup("1001", internal=True)),
    "popup.queue": Effect(value=False, look=popup(queue="6500", via="6500")),
    "popup.snoozed_until": Effect(value=4_000_000_000, look=popup()),
    "sound.ring": Effect(value="default", look=ring),
    "screen_pop.rule": Effect(value=(RULE,), look=popup()),
    "window.appearance": Effect(value=Appearance.DARK, look=lambda rig: rig.theme.is_dark),
    "window.favourites": Effect(value=("1001",), look=favourites),
    "numbers.region": Effect(value="DE", look=preview("0301234567")),
    "numbers.area_code": Effect(value="020", look=preview("79460018")),
    "numbers.outside_prefix": Effect(value="0", look=preview("02079460018")),
    "numbers.international_prefix": Effect(value="00", look=preview("+49301234567")),
    "numbers.full_numbers": Effect(value=True, look=preview("02079460018")),
    "numbers.internal_lengths": Effect(
        value=(6,), look=dialled("123456"), given={"numbers.outside_prefix": "0"}
    ),
    "numbers.emergency_outside_prefix": Effect(
        value=True, look=dialled("112"), given={"numbers.outside_prefix": "0"}
    ),
    "numbers.rule": Effect(
        value=(NumberRule(pattern="4711", replacement="4712"),), look=preview("4711")
    ),
    "numbers.line": Effect(value=(OutgoingLine(name="Sales", prefix="9"),), look=lines),
    "history.keep_days": Effect(value=0, look=talk_acts),
    "links.ask": Effect(value=LinkAsk.EXCEPT_NATIONAL, look=requested(RequestSource.LINK)),
    "hotkey.act": Effect(value=HotkeyAct.NOW, look=requested(RequestSource.HOTKEY)),
    "hotkey.seconds": Effect(value=9, look=requested(RequestSource.HOTKEY), given=COUNTDOWN),
    "queues.mine": Effect(value=("6599",), look=my_queues),
    "queues.reasons": Effect(
        value=("Tea",), look=lambda rig: rig.desktop.window.queues.mine.reasons
    ),
    "queues.interface": Effect(value="Local/{extension}@agents/n", look=sent(log_in)),
    "queues.numbers": Effect(value=("sales=6501",), look=queue_number),
    "wallboard.queues": Effect(value=("6500",), look=board),
    **{f"wallboard.{key}": Effect(value=value, look=board) for key, value in BOARD.items()},
    "features.preset": Effect(value=FeaturePreset.FREEPBX, look=of_my_phone),
    "features.dnd": Effect(value=FeatureWay.OFF, look=of_my_phone, given=FREEPBX),
    "features.forward": Effect(value=FeatureWay.OFF, look=of_my_phone, given=FREEPBX),
    "features.code": Effect(value=(CODE,), look=of_my_phone),
    "features.mailbox": Effect(value="77@sales", look=mailbox),
    "features.voicemail_number": Effect(
        value="*98", look=sent(lambda rig: rig.services.my_phone.call_voicemail())
    ),
    "features.parking_lot": Effect(value="lot2", look=sent(park)),
}
NEW_LINE = ("services/test_line_service.py", "test_another_seat_signs_in_anew_and_no_longer_rings")
SIGNED_IN = (
    "services/test_line_service.py",
    "test_a_keyring_that_does_not_keep",
)
KEYS = ("services/test_shortcuts.py", "test_the_first_key_is_set_and_each_change_is_followed")
BOARD_STOOD = ("ui/test_wallboard.py", "test_it_remembers_its_screen_and_that_it_filled_it")
NOTED = {"window.told_tray", "update.told"}  # by the program itself; nobody chooses it
# What can't be seen on this screen, and the test that sees it used at once.
ELSEWHERE = {
    **dict.fromkeys(("pbx.host", "pbx.port", "pbx.tls", "pbx.username"), SIGNED_IN),
    **dict.fromkeys(("pbx.allow_plain_login", "pbx.keyring"), SIGNED_IN),
    "update.url": ("ui/test_newer.py", "test_who_takes_the_address_away_is_asked_for_no_more"),
    "directories.server": ("directories/test_service.py", "test_a_new_name_keeps_the_people"),
    "window.language": ("languages/test_tongue.py", "test_speaks_what_was_chosen"),
    "pbx.relay": ("journeys/test_relay.py", "test_a_morning_through_a_relay"),
    "pbx.ca_file": ("relay/test_trust.py", "test_a_companys_own_root"),
    "pbx.pin": ("services/test_line_service.py", "test_trust_pins_and_signs_in"),
    "me.extension": NEW_LINE,
    "popup.watched": (
        "journeys/test_alerts.py",
        "test_a_colleague_chosen_while",
    ),
    "popup.over_full_screen": ("desktop/test_alerts.py", "test_no_full_screen_is_covered"),
    **dict.fromkeys(("keys.dial", "keys.show", "keys.hide", "keys.hang_up"), KEYS),
    **dict.fromkeys(("wallboard.screen", "wallboard.full_screen"), BOARD_STOOD),
}


def test_each_setting_is_looked_at() -> None:
    """A new one belongs into EFFECTS; or into ELSEWHERE, with the test that sees it used."""
    known = {*EFFECTS, *ELSEWHERE, *NOTED}
    assert sorted(set(all_keys()) - known) == []
    for key, (file, name) in ELSEWHERE.items():
        if key in all_keys():
            assert f"def {name}" in (HERE / file).read_text("utf-8"), (file, name)


def get_ready(rig: Rig) -> None:
    """An account that may do everything, a colleague, my phone and two queues."""
    rig.up(*calls.EVERYTHING, *queue_values.SUPERVISOR, "AcceptCall")
    me = ExtensionNumber("1000")
    rig.hear(DevicesLearned(extension=me, devices=("PJSIP/1000",)))
    rig.show_lamp("1000", "Dana", PresenceState.IDLE)
    other = queue_values.queue("6502", "Desk", members=(queue_values.member("1001", "Maya"),))
    queue_values.tell(rig, queue_values.SUPPORT, queue_values.SALES, other)


@pytest.mark.parametrize("key", EFFECTS)
@pytest.mark.usefixtures("bare")
def test_a_setting_is_used_at_once_and_taken_back(rig: Rig, key: str) -> None:
    """Changed as the dialog changes it, in the program that runs."""
    get_ready(rig)
    changes, effect = Changes(rig.services.preferences), EFFECTS[key]
    changes.set_all(effect.given)
    effect.look(rig)  # once before: some things happen the first time only
    before = effect.look(rig)
    changes.put("It", {key: effect.value})
    assert value_at(rig.services.preferences.settings, key) == effect.value
    assert effect.look(rig) != before
    changes.undo()
    assert effect.look(rig) == before

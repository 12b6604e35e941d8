# SPDX-License-Identifier: MIT
"""My phone's own state: offered where it can be switched, shown as the PBX tells it."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from busylamp.desk.asking import Wish, WishRefused
from busylamp.desk.dialling import DialAttempt
from busylamp.desk.diversion import Forward
from busylamp.desk.my_phone import MyPhone
from busylamp.settings.model import Feature
from busylamp.telephony.reasons import WishFailure
from busylamp.ui.dialogs.forwarding import ForwardingDialog
from busylamp.ui.widgets.notice import Notice
from tests.seat import click
from tests.ui.rig import Rig

ALL = frozenset({Wish.DO_NOT_DISTURB, Wish.FORWARD, Wish.CALL_VOICEMAIL})
PHONE = MyPhone(
    dnd=False,
    forwards=(
        Forward(kind=Feature.FORWARD_ALWAYS, target=""),
        Forward(kind=Feature.FORWARD_BUSY, target=None),
    ),
    new_messages=0,
    old_messages=3,
    offers=ALL,
)


def tell(rig: Rig, phone: MyPhone) -> None:
    rig.services.my_phone.changed.emit(phone)


def offered(rig: Rig) -> list[str]:
    return [each.text() for each in rig.desktop.window.my_state.actions if each.isVisible()]


def test_nothing_is_offered_that_can_not_be_done(rig: Rig) -> None:
    tell(rig, MyPhone())
    assert offered(rig) == []
    assert rig.desktop.window.menu.actions()[4].isVisible() is False  # no line over nothing
    assert rig.desktop.window.head.chips.isHidden()


@pytest.mark.parametrize(
    ("dnd", "words"),
    [
        (False, ["Do not disturb on"]),
        (True, ["Do not disturb off"]),
        (None, ["Do not disturb on", "Do not disturb off"]),
    ],
)
def test_do_not_disturb_is_offered_the_way_it_is_not(
    rig: Rig, dnd: bool | None, words: list[str]
) -> None:
    tell(rig, replace(PHONE, dnd=dnd))
    assert offered(rig) == [*words, "Forwarding…", "Call voicemail"]
    rig.desktop.tray._fill()
    assert set(words) <= set(rig.words(rig.desktop.tray.menu))
    assert rig.desktop.window.head.chips.disturb.isHidden() is not dnd


def test_chips_say_what_holds_calls_away(rig: Rig) -> None:
    chips = rig.desktop.window.head.chips
    away = Forward(kind=Feature.FORWARD_ALWAYS, target="1002" + "9" * 60)
    tell(rig, replace(PHONE, dnd=True, new_messages=2, forwards=(away,)))
    texts = [each.text() for each in (chips.disturb, chips.forward, chips.voicemail)]
    assert texts[0] == "Do not disturb"
    assert texts[1].startswith("↪ 1002999")
    assert len(texts[1]) <= 22
    assert texts[2] == "✉ 2"
    assert offered(rig)[-1] == "Call voicemail · 2 new"
    assert rig.desktop.window.width() == 400


def test_a_click_on_the_messages_calls_them_once(rig: Rig) -> None:
    told: list[DialAttempt] = []
    rig.services.phone.attempt_changed.connect(told.append)
    tell(rig, replace(PHONE, new_messages=2))
    rig.click(rig.desktop.window.head.chips.voicemail)
    assert [attempt.number for attempt in told] == ["*97"]


class Forwarding:
    def __init__(self, rig: Rig) -> None:
        self.asked: list[tuple[Feature, str]] = []
        self.my_phone = rig.services.my_phone
        self.dialog = ForwardingDialog(self, rig.services.phone, rig.desktop.window)  # pyright: ignore[reportArgumentType] - has what the dialog uses
        self.dialog.open()

    @property
    def state(self) -> MyPhone:
        return PHONE

    @property
    def changed(self) -> object:
        return self.my_phone.changed

    def set_forward(self, kind: Feature, target: str) -> None:
        self.asked.append((kind, target))


def test_a_forwarding_is_asked_for_once_and_closed_by_the_word_of_the_pbx(rig: Rig) -> None:
    trial = Forwarding(rig)
    always, busy = trial.dialog.lines.values()
    assert busy.placeholderText() == "The phone system does not tell"
    always.insert("1002")
    click(trial.dialog.save)
    assert trial.asked == [(Feature.FORWARD_ALWAYS, "1002")]
    assert trial.dialog.isVisible()
    awaited = replace(PHONE, awaited=frozenset({Feature.FORWARD_ALWAYS}))
    tell(rig, replace(awaited, new_messages=5))  # something else
    assert trial.dialog.isVisible()
    tell(rig, replace(PHONE, forwards=(Forward(kind=Feature.FORWARD_ALWAYS, target="1002"),)))
    assert not trial.dialog.isVisible()


def test_the_target_that_is_set_is_not_asked_for_again(rig: Rig) -> None:
    trial = Forwarding(rig)
    line = trial.dialog.lines[Feature.FORWARD_ALWAYS]
    line.insert("1")
    line.backspace()
    assert line.isModified()
    click(trial.dialog.save)
    assert (trial.asked, trial.dialog.isVisible()) == ([], False)


def test_the_same_target_in_another_writing_closes_it_too(rig: Rig) -> None:
    trial = Forwarding(rig)
    trial.dialog.lines[Feature.FORWARD_ALWAYS].insert("10-02")
    click(trial.dialog.save)
    tell(rig, replace(PHONE, awaited=frozenset({Feature.FORWARD_ALWAYS})))
    assert trial.dialog.isVisible()
    tell(rig, PHONE)  # it came to an end, and all is as it was
    assert not trial.dialog.isVisible()


def test_a_refused_forwarding_says_so_in_the_dialog_and_loses_nothing(rig: Rig) -> None:
    trial = Forwarding(rig)
    line = trial.dialog.lines[Feature.FORWARD_ALWAYS]
    line.insert("not a number")
    click(trial.dialog.save)
    rig.services.phone.tell_refused(
        WishRefused(
            wish=Wish.FORWARD,
            failure=WishFailure.NOT_DIALABLE,
            about=Feature.FORWARD_ALWAYS.value,
        )
    )
    assert trial.dialog.problem.whole == (
        "That is no number which can be dialled. Nothing was done."
    )
    assert trial.dialog.isVisible()
    assert line.text() == "not a number"
    assert trial.dialog.save.isEnabled()
    trial.dialog.reject()


def test_the_menu_opens_the_forwarding_and_save_without_a_change_asks_nothing(rig: Rig) -> None:
    tell(rig, PHONE)
    rig.desktop.window.my_state.forward.trigger()
    dialogs = [d for d in QApplication.topLevelWidgets() if isinstance(d, ForwardingDialog)]
    (dialog,) = [each for each in dialogs if each.isVisible()]
    before = len(rig.line.asked)
    click(dialog.save)
    assert not dialog.isVisible()
    assert len(rig.line.asked) == before
    assert not rig.desktop.window.findChildren(Notice)

# SPDX-License-Identifier: MIT
"""The window: head, foot, notices, what closing it does, what its menu opens."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMenu, QPushButton

from busylamp.settings.keys import with_values
from busylamp.settings.model import PopupStyle
from busylamp.telephony.model import PresenceState
from busylamp.telephony.reasons import LineState, LineTrouble, SecretTrouble
from busylamp.telephony.status import Certificate, LineChanged
from busylamp.ui.tray import Tray
from busylamp.ui.widgets.notice import Notice
from busylamp.ui.window import MainWindow
from tests.seat import click
from tests.ui.rig import Rig


def notices(rig: Rig) -> list[str]:
    return [notice.words.whole for notice in rig.desktop.window.findChildren(Notice)]


def choose(rig: Rig, words: str) -> None:
    menus = rig.desktop.window.findChildren(QMenu)
    actions = [action for menu in menus for action in menu.actions()]
    next(action for action in actions if action.text() == words).trigger()


def with_tray(monkeypatch: pytest.MonkeyPatch, *, has_one: bool) -> None:
    monkeypatch.setattr(Tray, "is_possible", staticmethod(lambda: has_one))


UP = LineChanged(state=LineState.UP)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (replace(UP, encrypted=True), "Connected to ucm.example.net · TLS"),
        (replace(UP, encrypted=True, pinned=True), "Connected to ucm.example.net · TLS, cert"),
        (UP, "Connected to ucm.example.net · not encrypted"),
        (replace(UP, state=LineState.OFF), "Not connected · ucm.example.net"),
        (replace(UP, state=LineState.CONNECTING), "Connecting · ucm.example.net"),
        (replace(UP, state=LineState.SIGNING_IN), "Signing in · ucm.example.net"),
        (replace(UP, state=LineState.SYNCING), "Reading the state of the phones · ucm"),
        (
            LineChanged(state=LineState.WAITING, trouble=LineTrouble.SILENT, retry_in=0.1),
            "The phone system stopped answering · trying again",
        ),
        (
            LineChanged(state=LineState.REFUSED, trouble=LineTrouble.LOGIN_REFUSED),
            "The phone system refused the sign-in. Check the AMI user",
        ),
        (replace(UP, state=LineState.IDENTITY), "Is this your phone system?"),
    ],
    ids=lambda value: value.state.name if isinstance(value, LineChanged) else "",
)
def test_the_foot(rig: Rig, line: LineChanged, words: str) -> None:
    rig.services.line.changed.emit(line)
    foot = rig.desktop.window.foot
    assert foot.words.whole.startswith(words)
    assert foot.words.accessibleName() == foot.words.whole


def test_the_head_says_who_i_am_and_how(rig: Rig) -> None:
    head = rig.desktop.window.head
    assert (head.name.whole, head.state.whole) == ("1000", "State not known")
    rig.show_lamp("1000", "<b>Dana</b>", PresenceState.DND)
    assert (head.name.whole, head.state.whole) == ("<b>Dana</b>", "1000 · Do not disturb")
    assert head.lamp.state is PresenceState.DND
    assert head.lamp.accessibleName() == "Do not disturb"
    rig.hear(LineChanged(state=LineState.WAITING, retry_in=1.0))
    assert head.lamp.state is PresenceState.UNKNOWN


def test_try_now_asks_the_line(rig: Rig) -> None:
    window, asked = rig.desktop.window, list[int]()
    window.foot.retry_wanted.connect(lambda: asked.append(1))
    rig.hear(LineChanged(state=LineState.WAITING, trouble=LineTrouble.SILENT, retry_in=9.0))
    click(window.foot.retry)
    assert asked == [1]


def test_closing_says_once_that_it_goes_on_then_hides(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_tray(monkeypatch, has_one=True)
    window = rig.desktop.window
    monkeypatch.setattr(rig.desktop.tray.icon, "isVisible", lambda: True)
    window.close()
    assert window.isVisible()
    assert [words.partition(" when")[0] for words in notices(rig)] == ["Busylamp goes on running"]
    assert rig.services.preferences.settings.window.told_tray
    window.close()
    assert not window.isVisible()
    assert len(notices(rig)) == 1
    window.come_forward()
    assert window.isVisible()


def test_without_a_tray_closing_minimizes(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    with_tray(monkeypatch, has_one=False)
    rig.desktop.window.close()
    rig.desktop.window.close()
    assert rig.desktop.window.isMinimized()
    rig.desktop.window.come_forward()
    assert not rig.desktop.window.isMinimized()


def test_a_notice_is_plain_and_closed_by_hand(rig: Rig) -> None:
    window = rig.desktop.window
    window.notify("<b>Bad</b>\n" + "x" * 10_000)
    (notice,) = window.findChildren(Notice)
    assert notice.words.whole.startswith("<b>Bad</b> xxx")
    assert len(notice.words.whole) <= 600
    rig.click(notice.findChildren(QPushButton)[0])
    rig.wait_until(lambda: not notices(rig))


def test_the_menu_opens_the_settings(rig: Rig) -> None:
    choose(rig, "Settings…")
    dialog = rig.desktop.settings
    assert dialog is not None
    assert dialog.isVisible()
    choose(rig, "Settings…")
    assert rig.desktop.settings is dialog
    dialog.close()
    assert rig.desktop.settings is None


def test_the_menu_offers_everything(rig: Rig) -> None:
    menu = rig.desktop.window.head.menu.menu()
    words = rig.words(menu)
    first = words.index("Sign in…")
    assert words[first:][:3] == ["Sign in…", "Add contact…", "Import contacts…"]
    assert words[-2:] == ["About Busylamp", "Quit"]


def test_what_changed_while_the_sign_in_was_open_stays(rig: Rig) -> None:
    dialog = rig.desktop.ask_sign_in()
    preferences = rig.services.preferences
    preferences.change(with_values(preferences.settings, {"popup.style": PopupStyle.NONE}))
    dialog.host.setText("other.example.net")
    dialog.secret.setText("theirs")
    click(dialog.save)
    settings = rig.services.preferences.settings
    assert settings.pbx.host == "other.example.net"
    assert settings.popup.style is PopupStyle.NONE
    assert rig.desktop.signing_in is None


def test_an_unknown_certificate_opens_the_dialog(rig: Rig) -> None:
    certificate = Certificate(spki_sha256="cd" * 32, sha256="ef" * 32)
    for _ in range(3):
        rig.hear(
            LineChanged(
                state=LineState.IDENTITY,
                trouble=LineTrouble.CERTIFICATE_UNKNOWN,
                certificate=certificate,
            )
        )
    dialog = rig.desktop.signing_in
    assert dialog is not None
    assert dialog.trust.isVisible()
    assert len(dialog.steps) == 1
    assert rig.services.preferences.settings.pbx.pin == ""


def test_keyring_and_settings_troubles_are_told(rig: Rig) -> None:
    rig.services.line.keyring_trouble.emit(SecretTrouble.NOT_KEPT)
    rig.services.preferences.not_saved.emit("No space <left>")
    assert notices(rig) == [
        "Your keyring did not keep the password, so it lasts for this run only.",
        "The settings could not be saved: No space <left>",
    ]


def test_what_was_mended_at_the_start_is_told(rig: Rig) -> None:
    mended = replace(rig.services, notices=("The settings file is damaged.",))
    window = MainWindow(mended, rig.theme)
    rig.bot.addWidget(window)
    assert [notice.words.whole for notice in window.findChildren(Notice)] == list(mended.notices)


def test_an_error_nobody_caught_is_told_once(rig: Rig) -> None:
    for _ in range(3):
        rig.desktop.tell_of_error()
    assert [words.partition(";")[0] for words in notices(rig)] == [
        "Something went wrong inside Busylamp"
    ]

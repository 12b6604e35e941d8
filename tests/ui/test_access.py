# SPDX-License-Identifier: MIT
"""Who does not see the window: everything that can be used says what it is."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from busylamp.desk.doctor.finding import Finding, Verdict
from busylamp.settings.model import Appearance
from busylamp.stores.contacts import Contact
from busylamp.stores.exchange import Refused
from busylamp.telephony.model import PresenceState
from busylamp.telephony.reasons import LineState
from busylamp.telephony.status import LineChanged
from busylamp.ui.dialogs.about import AboutDialog
from busylamp.ui.dialogs.contact import ContactDialog
from busylamp.ui.dialogs.imports import ImportDialog
from busylamp.ui.dialogs.signin import SignInDialog
from busylamp.ui.theme import DARK, LIGHT, Theme
from busylamp.ui.widgets.lamp import Lamp, paint_lamp
from busylamp.ui.widgets.plain_label import LIMIT, PlainLabel, plain
from tests.ui.imports import WORDS, import_of
from tests.ui.rig import Rig

SIZE = 34
BLACK = dict.fromkeys(("idle", "busy", "ringing", "hold", "off"), "#000000")


def nameless(window: QWidget) -> list[str]:
    """Widgets one can use that a screen reader could not name."""
    found: list[str] = []
    for widget in (window, *window.findChildren(QWidget)):
        inner = isinstance(widget.parent(), QComboBox) or widget.window() is not window
        if widget.focusPolicy() is Qt.FocusPolicy.NoFocus or inner:
            continue
        face = QAccessible.queryAccessibleInterface(widget)
        if not face.text(QAccessible.Text.Name):
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def test_everything_in_the_window_has_a_name(rig: Rig) -> None:
    rig.ring("Ana")
    rig.hear(LineChanged(state=LineState.WAITING, retry_in=9.0))
    rig.desktop.window.notify("Read me")
    assert nameless(rig.desktop.window) == []
    assert nameless(rig.desktop.popups.cards[0]) == []
    assert rig.desktop.window.cards.cards[0].accessibleName() == "Ana, Ringing"


def test_everything_in_the_dialogs_has_a_name(rig: Rig) -> None:
    window = rig.desktop.window
    signin = SignInDialog(rig.services.preferences, window)
    signin._show_step(Finding(step="address", verdict=Verdict.GOOD, title="Found"))
    imports = ImportDialog(import_of(Contact(name="Ana"), Refused(1, "no", "")), WORDS, window)
    for dialog in (
        signin,
        ContactDialog(Contact(id=1, name="Ana"), window),
        imports,
        AboutDialog(window),
    ):
        dialog.show()
        assert nameless(dialog) == []
        dialog.close()


def shape(state: PresenceState | None, size: int = SIZE) -> QImage:
    """A lamp drawn in black on white, whatever its colour."""
    theme = Theme(Appearance.LIGHT)
    theme.tokens = replace(LIGHT, **BLACK)
    image = QImage(size, size, QImage.Format.Format_Grayscale8)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    paint_lamp(painter, QRectF(0, 0, size, size), state, theme, QColor("#ffffff"))
    painter.end()
    return image


@pytest.mark.parametrize("size", [16, SIZE])
def test_lamps_are_told_apart_without_any_colour(size: int) -> None:
    """A lamp that is in use and one that is busy mean the same; so do two that nobody knows."""
    alike = (
        (PresenceState.IN_USE, PresenceState.BUSY),
        (PresenceState.UNAVAILABLE, PresenceState.UNKNOWN, None),
        (PresenceState.IDLE,),
        (PresenceState.RINGING,),
        (PresenceState.ON_HOLD,),
        (PresenceState.DND,),
    )
    assert {state for each in alike for state in each} == {*PresenceState, None}
    for each in alike:
        assert all(shape(state, size) == shape(each[0], size) for state in each)
    pictures = [shape(each[0], size) for each in alike]
    for place, picture in enumerate(pictures):
        for other in pictures[place + 1 :]:
            apart = sum(
                abs(picture.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) > 80
                for x in range(size)
                for y in range(size)
            )
            assert apart >= 12


def test_a_lamp_is_drawn_anew_in_other_colours(rig: Rig, bare: QApplication) -> None:
    rig.theme.wear(Appearance.LIGHT)
    window = rig.desktop.window
    rig.show_lamp("1000", "Dana", PresenceState.IDLE)
    rig.know("Ana", "+442079460018")

    def ground() -> tuple[str, str]:
        head, body = window.head.grab().toImage(), window.people.view.viewport().grab().toImage()
        at = body.rect().center()
        return head.pixelColor(3, 3).name(), body.pixelColor(at).name()

    assert ground() == (LIGHT.card, LIGHT.window)
    before = window.head.lamp.grab().toImage()
    rig.theme.wear(Appearance.DARK)
    assert ground() == (DARK.card, DARK.window)
    assert window.head.lamp.grab().toImage() != before
    assert bare.palette().window().color().name() == DARK.window


def test_a_lamp_says_its_state(rig: Rig) -> None:
    lamp = Lamp(rig.theme)
    rig.bot.addWidget(lamp)
    names = set[str]()
    for state in PresenceState:
        lamp.show_state(state)
        names.add(lamp.accessibleName())
    assert len(names) == len(PresenceState)


@pytest.mark.parametrize(
    "text",
    [
        "\u202e\u2066\u200f" * 40_000,
        "e" + "\u0301" * 100_000,
        "e\u0301\u0302\u0303\u0304\u0305" * 20_000,
        "a\u200b\ufeff\u2060\u200d" * 25_000,
        "a\r\n\v\f\x1c\x85\u2028\u2029b" * 10_000,
        "\x00\x07\x1b[31m\x7f\x9b" * 15_000,
        "\U000e0041\ue000\ud800" * 30_000,
        "<b>&amp;</b>" * 9_000,
        "字" * 100_000,
    ],
    ids=lambda text: ascii(text[:4]),
)
def test_any_text_becomes_one_short_line(text: str) -> None:
    shown = plain(text)
    assert len(shown) <= LIMIT
    assert not any(sign.isspace() and sign != " " for sign in shown)
    assert all(sign.isprintable() for sign in shown)
    assert "\u0301" * 4 not in shown


def test_a_label_stays_as_high_whatever_it_shows(rig: Rig) -> None:
    label = PlainLabel("Ana", elided=True)
    rig.bot.addWidget(label)
    label.resize(200, 20)
    usual = label.sizeHint().height()
    for text in ("<h1>Ana</h1>", "a\nb\nc" * 1000, "W" * 100_000):
        label.show_text(text)
        assert label.sizeHint().height() == usual
        assert label.minimumSizeHint().width() <= 220
        assert label.accessibleName() == label.whole == plain(text)

# SPDX-License-Identifier: MIT
"""Colours that can be read, lamps that are told apart without colour."""

import itertools
from collections import Counter

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from busylamp.desk.doctor.finding import Finding, Verdict
from busylamp.settings.model import Appearance
from busylamp.telephony.model import PresenceState
from busylamp.telephony.reasons import LineState, LineTrouble
from busylamp.telephony.status import LineChanged
from busylamp.ui.dialogs.setup_step import Step
from busylamp.ui.panels.foot import Foot
from busylamp.ui.theme import DARK, HIGH, HIGH_DARK, LIGHT, Theme, Tokens
from busylamp.ui.widgets.buttons import button, set_property
from busylamp.ui.widgets.edged import Edged
from busylamp.ui.widgets.lamp import lamp_icon, paint_lamp
from tests.gallery.drawn import drawn_texts
from tests.ui.rig import Rig

SIZE = 34
SHOWN = (
    PresenceState.IDLE,
    PresenceState.RINGING,
    PresenceState.IN_USE,
    PresenceState.ON_HOLD,
    PresenceState.DND,
    PresenceState.UNAVAILABLE,
)


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.1)."""
    parts = [QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF()]
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [HIGH, HIGH_DARK], ids=["light", "dark"])
def test_in_high_contrast_every_text_has_seven_to_one(tokens: Tokens) -> None:
    for ground in (tokens.window, tokens.card, tokens.chip, tokens.selected):
        for ink in (tokens.ink, tokens.muted, tokens.accent):
            assert contrast(ink, ground) >= 7, (ink, ground)
        assert contrast(tokens.ink, ground) >= 7
    for name in ("idle", "busy", "ringing", "hold", "off"):
        assert contrast(getattr(tokens, name), tokens.window) >= 7, name
    for ink, ground in (("on_accent", "accent"), ("on_busy", "busy"), ("on_answer", "answer")):
        assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 7, ink
    assert contrast(tokens.line, tokens.window) >= 7


@pytest.mark.usefixtures("bare")
def test_high_contrast_is_followed_while_the_window_is_open(rig: Rig) -> None:
    rig.theme.wear(Appearance.SYSTEM)
    hints = QGuiApplication.styleHints()
    access = hints.accessibility()
    prefer = Qt.ContrastPreference
    access.contrastPreferenceChanged.emit(prefer.HighContrast)
    rig.wait_until(lambda: rig.theme.tokens is HIGH)
    assert rig.desktop.window.grab().toImage().pixelColor(2, 300).name() == HIGH.window
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    rig.wait_until(lambda: rig.theme.tokens is HIGH_DARK)
    access.contrastPreferenceChanged.emit(prefer.NoPreference)
    rig.wait_until(lambda: rig.theme.tokens is DARK)
    rig.theme.wear(Appearance.HIGH_CONTRAST)
    assert rig.theme.tokens is HIGH_DARK


@pytest.mark.parametrize(
    "look", [Appearance.LIGHT, Appearance.DARK, Appearance.HIGH_CONTRAST], ids=lambda e: e.value
)
@pytest.mark.parametrize(
    "role", ["", "primary", "danger", "answer", "quiet", "link", "number", "chip", "round", "key"]
)
def test_who_has_the_keyboard_is_seen(
    bare: QApplication, qtbot: QtBot, look: Appearance, role: str
) -> None:
    """Something of the button changes by 3:1 or more when it gets the focus."""
    Theme(look).wear()
    top = QWidget()
    top.setObjectName("body")
    row = QHBoxLayout(top)
    first, second = button("First", role=role), button("Second", role=role)
    row.addWidget(first)
    row.addWidget(second)
    qtbot.addWidget(top)
    top.show()
    top.activateWindow()
    qtbot.waitUntil(top.isActiveWindow)
    second.setFocus()
    without = first.grab().toImage()
    first.setFocus()
    having = first.grab().toImage()
    changed = [
        contrast(without.pixelColor(x, y).name(), having.pixelColor(x, y).name())
        for x in range(having.width())
        for y in range(having.height())
    ]
    assert sum(change >= 3 for change in changed) >= 20


def colours_of(widget: QWidget) -> Counter[str]:
    image = widget.grab().toImage()
    places = itertools.product(range(image.width()), range(image.height()))
    return Counter(image.pixelColor(x, y).name() for x, y in places)


@pytest.mark.parametrize("look", list(Appearance)[1:], ids=lambda e: e.value)
@pytest.mark.parametrize("is_on", [True, False])
def test_a_box_that_nobody_can_tick_looks_so(
    bare: QApplication, qtbot: QtBot, look: Appearance, is_on: bool
) -> None:
    """Its words are muted, it does not wear the colour of what can be clicked, and is seen."""
    theme = Theme(look)
    theme.wear()
    top = QWidget()
    top.setObjectName("body")
    box = QCheckBox("██████", top)
    box.setChecked(is_on)
    box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    qtbot.addWidget(top)
    top.show()
    tokens = theme.tokens
    alive = colours_of(top)
    assert alive[tokens.ink] > 20
    assert (alive[tokens.accent] > 20) is is_on
    box.setEnabled(False)
    fixed = colours_of(top)
    assert fixed[tokens.accent] == 0
    assert fixed[tokens.muted] > 20
    assert contrast(tokens.muted, tokens.window) >= 4.5
    if is_on:
        assert fixed[tokens.off] > 20
        assert contrast(tokens.off, tokens.window) >= 3
    if look is Appearance.HIGH_CONTRAST:  # where hardly a colour is left, the border tells
        image, top_edge = box.grab().toImage(), (box.height() - 18) // 2
        assert len({image.pixelColor(x, top_edge).name() for x in range(4, 14)}) > 1


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_text_can_be_read_on_every_ground(tokens: Tokens) -> None:
    for ground in (tokens.window, tokens.card):
        for ink in (tokens.ink, tokens.muted):
            assert contrast(ink, ground) >= 4.5, (ink, ground)
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5
    assert contrast(tokens.on_busy, tokens.busy) >= 4.5
    assert contrast(tokens.ink, tokens.selected) >= 4.5


def grey(state: PresenceState | None, theme: Theme) -> bytes:
    image = QImage(SIZE, SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    paint_lamp(painter, QRectF(0, 0, SIZE, SIZE), state, theme, QColor("#ffffff"))
    painter.end()
    mask = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = [mask.pixelColor(x, y).lightness() < 230 for y in range(SIZE) for x in range(SIZE)]
    return bytes(rows)


def test_lamps_are_told_apart_by_their_shape(qtbot: QtBot) -> None:
    theme = Theme(Appearance.LIGHT)
    shapes = {state: grey(state, theme) for state in SHOWN}
    for one, other in itertools.combinations(SHOWN, 2):
        apart = sum(a != b for a, b in zip(shapes[one], shapes[other], strict=True))
        assert apart > 20, (one, other, apart)


def test_a_lamp_is_drawn_once_whatever_the_window_wears(qtbot: QtBot) -> None:
    """A window that gets a new icon keeps what the old one took."""
    theme = Theme(Appearance.LIGHT)
    drawn = lamp_icon(PresenceState.IDLE, theme)
    assert lamp_icon(PresenceState.IDLE, theme).cacheKey() == drawn.cacheKey()
    assert lamp_icon(PresenceState.IDLE, theme, dotted=True).cacheKey() != drawn.cacheKey()
    assert lamp_icon(PresenceState.DND, theme).cacheKey() != drawn.cacheKey()
    theme.wear(Appearance.DARK)
    try:  # the bar beside the clock has a look of its own
        assert lamp_icon(PresenceState.IDLE, theme).cacheKey() == drawn.cacheKey()
    finally:
        theme.wear(Appearance.LIGHT)


@pytest.mark.parametrize("panel", ["#ffffff", "#202124"])
def test_a_lamp_is_seen_on_a_light_and_on_a_dark_panel(panel: str) -> None:
    for sign in (LIGHT.idle, LIGHT.busy, LIGHT.ringing, LIGHT.hold, LIGHT.off):
        assert contrast(sign, panel) >= 3.0, (sign, panel)


def test_a_template_is_black_and_told_apart_by_its_holes(qtbot: QtBot) -> None:
    """The menu bar of macOS colours it: what is drawn in white elsewhere must let through."""
    theme, shapes = Theme(Appearance.LIGHT), set[bytes]()
    for state in (*SHOWN, None):
        icon = lamp_icon(state, theme, template=True)
        assert icon.isMask()
        picture = icon.pixmap(64, 64).toImage().convertToFormat(QImage.Format.Format_ARGB32)
        inks = {picture.pixelColor(x, y).name() for x in range(64) for y in range(64)}
        assert inks == {"#000000"}
        seen = [picture.pixelColor(x, y).alpha() > 127 for x in range(64) for y in range(64)]
        shapes.add(bytes(seen))
    assert len(shapes) == len(SHOWN)  # not known is drawn as not reachable
    assert not lamp_icon(PresenceState.IDLE, theme, template=False).isMask()


def test_the_theme_changes_while_the_window_is_up(qtbot: QtBot) -> None:
    theme = Theme(Appearance.LIGHT)
    theme.wear()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    before = application.styleSheet()
    with qtbot.waitSignal(theme.changed):
        theme.wear(Appearance.DARK)
    assert theme.is_dark
    assert application.styleSheet() != before
    assert application.palette().window().color() == QColor(DARK.window)
    application.setStyleSheet("")


@pytest.mark.parametrize("state", list(LineState))
def test_the_foot_has_words_for_every_state(qtbot: QtBot, state: LineState) -> None:
    foot = Foot(Theme(Appearance.LIGHT))
    qtbot.addWidget(foot)
    foot.show_line(LineChanged(state=state, trouble=LineTrouble.CLOSED_BY_PEER), "ucm.example.net")
    assert foot.words.whole
    stopped = state in (LineState.WAITING, LineState.REFUSED, LineState.IDENTITY)
    assert foot.retry.isHidden() is not stopped


def test_the_foot_counts_down(qtbot: QtBot) -> None:
    foot = Foot(Theme(Appearance.LIGHT))
    qtbot.addWidget(foot)
    line = LineChanged(
        state=LineState.WAITING, trouble=LineTrouble.CONNECTION_REFUSED, retry_in=30.0
    )
    foot.show_line(line, "ucm.example.net")
    assert "30 s" in foot.words.whole or "29 s" in foot.words.whole, foot.words.whole


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_signs_stand_out_from_every_ground(tokens: Tokens) -> None:
    for ground in (tokens.window, tokens.card):
        for sign in (tokens.idle, tokens.busy, tokens.ringing, tokens.hold, tokens.off):
            assert contrast(sign, ground) >= 3.0, (sign, ground)


@pytest.mark.parametrize("look", [Appearance.LIGHT, Appearance.DARK])
def test_a_card_has_one_strong_edge_in_the_colour_of_its_state(
    bare: QApplication, qtbot: QtBot, look: Appearance
) -> None:
    theme = Theme(look)
    theme.wear()
    card = Edged("card", 8)
    qtbot.addWidget(card)
    card.resize(100, 60)
    card.show()
    for lamp, token in (("talking", "busy"), ("ringing", "ringing"), ("over", "line")):
        set_property(card, "lamp", lamp)
        picture = card.grab().toImage()
        assert picture.pixelColor(2, 30) == theme.colour(token), lamp
        assert picture.pixelColor(6, 30) == theme.colour("card")
        assert picture.pixelColor(99, 30) == theme.colour("line")
    set_property(card, "lamp", "talking")
    bare.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert card.grab().toImage().pixelColor(97, 30) == theme.colour("busy")
    theme.wear(Appearance.DARK if look is Appearance.LIGHT else Appearance.LIGHT)
    assert card.grab().toImage().pixelColor(97, 30) == theme.colour("busy")  # now another red
    assert card.property("edge") == theme.colour("busy")


@pytest.mark.usefixtures("bare")
def test_the_system_is_followed_while_the_window_is_open(rig: Rig) -> None:
    system = QGuiApplication.styleHints().colorSchemeChanged.emit
    rig.theme.wear(Appearance.SYSTEM)
    window = rig.desktop.window
    rig.show_lamp("1001", "Maya", PresenceState.IDLE)
    seen: list[str] = []
    for scheme, tokens in (
        (Qt.ColorScheme.Dark, DARK),
        (Qt.ColorScheme.Light, LIGHT),
        (Qt.ColorScheme.Dark, DARK),
    ):
        system(scheme)
        rig.wait_until(lambda tokens=tokens: rig.theme.tokens is tokens)
        picture = window.grab().toImage()
        seen.append(picture.pixelColor(2, 2).name())
        assert picture.pixelColor(2, 300).name() == tokens.window
    assert seen == [DARK.card, LIGHT.card, DARK.card]


@pytest.mark.usefixtures("bare")
def test_who_chose_a_look_keeps_it_whatever_the_system_wears(rig: Rig) -> None:
    rig.theme.wear(Appearance.LIGHT)
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert rig.theme.tokens is LIGHT
    rig.theme.wear(Appearance.SYSTEM)
    assert rig.theme.tokens is DARK


@pytest.mark.parametrize("template", [False, True])
def test_the_dot_of_missed_calls_stands_apart_from_a_disc_as_red(
    qtbot: QtBot, template: bool
) -> None:
    theme = Theme(Appearance.LIGHT)
    icon = lamp_icon(PresenceState.IN_USE, theme, dotted=True, template=template)
    picture = icon.pixmap(64, 64).toImage()
    across = [picture.pixelColor(n, 64 - n).alpha() > 127 for n in range(32, 56)]
    changes = sum(a is not b for a, b in itertools.pairwise(across))
    assert changes == 2  # disc, rim of nothing, dot


def test_what_a_test_found_is_told_in_the_colours_of_the_present_look(
    bare: QApplication, qtbot: QtBot
) -> None:
    theme = Theme(Appearance.LIGHT)
    theme.wear()
    finding = Finding(step="tcp", verdict=Verdict.GOOD, title="Reached")
    step = Step(finding)
    qtbot.addWidget(step)
    step.show()
    for look in (Appearance.LIGHT, Appearance.DARK):
        theme.wear(look)
        sign = next(text for text in drawn_texts(step) if text.words == "✓")
        assert sign.ink == theme.colour("idle")


@pytest.mark.usefixtures("bare")
def test_the_field_wears_the_accent_only_while_it_has_the_keyboard(rig: Rig) -> None:
    window = rig.desktop.window
    rig.theme.wear(Appearance.LIGHT)
    window.activateWindow()
    line = window.field.line
    line.setFocus()
    rig.wait_until(line.hasFocus)
    assert edge_of(line) == QColor(rig.theme.colour("accent"))
    window.head.menu.setFocus()
    rig.wait_until(window.head.menu.hasFocus)
    assert edge_of(line) == QColor(rig.theme.colour("line"))


def edge_of(widget: QWidget) -> QColor:
    """The colour half way down the left edge."""
    return widget.grab().toImage().pixelColor(0, widget.height() // 2)

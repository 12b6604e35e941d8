# SPDX-License-Identifier: MIT
"""The colours: light, dark and high contrast after the system."""

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from busylamp.assets import icon
from busylamp.settings.model import Appearance
from busylamp.ui.motion import Motion
from busylamp.ui.room import grown
from busylamp.ui.sheet import style_sheet
from busylamp.ui.type_scale import style_values


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """One set of colours. Text on both surfaces has a contrast of 4.5:1 or more."""

    window: str
    card: str
    line: str
    ink: str
    muted: str
    accent: str
    on_accent: str
    idle: str
    busy: str
    on_busy: str
    ringing: str
    on_ringing: str
    hold: str
    off: str
    selected: str
    chip: str
    answer: str
    on_answer: str


LIGHT = Tokens(
    window="#f6f7f9",
    card="#ffffff",
    line="#e3e6eb",
    ink="#1b1f27",
    muted="#5b6577",
    accent="#2563eb",
    on_accent="#ffffff",
    idle="#12a150",
    busy="#d92d20",
    on_busy="#ffffff",
    ringing="#c77700",
    on_ringing="#1b1f27",
    hold="#7c5cff",
    off="#7d899c",
    selected="#e8effd",
    chip="#eef1f5",
    answer="#0c7f41",
    on_answer="#ffffff",
)
DARK = Tokens(
    window="#15181d",
    card="#1e2229",
    line="#2d333d",
    ink="#eceff4",
    muted="#97a1b2",
    accent="#6ea0ff",
    on_accent="#0d1420",
    idle="#3ecf7f",
    busy="#ff6b5e",
    on_busy="#240a08",
    ringing="#ffb547",
    on_ringing="#1b1f27",
    hold="#a08bff",
    off="#667085",
    selected="#26334d",
    chip="#2a303a",
    answer="#3ecf7f",
    on_answer="#06210f",
)
# High contrast: 7:1 for every text, 4.5:1 and more for what is drawn.
HIGH = Tokens(
    window="#ffffff",
    card="#ffffff",
    line="#000000",
    ink="#000000",
    muted="#2b2b2b",
    accent="#0033a0",
    on_accent="#ffffff",
    idle="#00591f",
    busy="#930000",
    on_busy="#ffffff",
    ringing="#6b3a00",
    on_ringing="#ffffff",
    hold="#43189c",
    off="#4d4d4d",
    selected="#e0ecff",
    chip="#ffffff",
    answer="#00501c",
    on_answer="#ffffff",
)
HIGH_DARK = Tokens(
    window="#000000",
    card="#000000",
    line="#ffffff",
    ink="#ffffff",
    muted="#e0e0e0",
    accent="#8ec5ff",
    on_accent="#000000",
    idle="#5dff9b",
    busy="#ff9d94",
    on_busy="#000000",
    ringing="#ffd24d",
    on_ringing="#000000",
    hold="#cfc0ff",
    off="#c0c0c0",
    selected="#002852",
    chip="#000000",
    answer="#5dff9b",
    on_answer="#000000",
)


class Theme(QObject):
    """Holds the present colours; `changed` when the system or the user changes them."""

    changed = Signal()

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.tokens = LIGHT
        self.motion = Motion()
        self._sizes: dict[str, int] = {}
        self.icons: dict[Hashable, QIcon] = {}  # drawn once, by what they show
        hints = QGuiApplication.styleHints()
        self._hints = hints.accessibility()  # kept: PySide drops it with its only name
        self._scheme = hints.colorScheme()  # of the system
        self._contrast = self._hints.contrastPreference()
        self._hints.contrastPreferenceChanged.connect(self._on_contrast_changed)
        hints.colorSchemeChanged.connect(self._on_scheme_changed)

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are worn."""
        return self.tokens in (DARK, HIGH_DARK)

    @property
    def is_high(self) -> bool:
        """Whether the colours are those of high contrast."""
        return self.tokens in (HIGH, HIGH_DARK)

    def wear(self, appearance: Appearance | None = None) -> None:
        """Put the colours on the whole application."""
        if appearance is not None:
            self._appearance = appearance
        self.tokens = self._wanted()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(self._palette())
            colours = {name: getattr(self.tokens, name) for name in Tokens.__slots__}
            self._sizes = style_values()
            application.setStyleSheet(
                style_sheet(
                    colours,
                    self._sizes | {"line_edit": grown(18), "spin_box": grown(26)},
                    chevron=icon("chevron").as_posix(),
                    tick=icon("tick-dark" if self.is_dark else "tick-light").as_posix(),
                    is_high=self.is_high,
                )
            )
        self.changed.emit()

    def follow_font(self) -> None:
        """Take the sizes anew if the platform's font became another."""
        if style_values() != self._sizes:
            self.wear()

    def colour(self, name: str) -> QColor:
        """Return one colour by its token."""
        return QColor(getattr(self.tokens, name))

    def _wanted(self) -> Tokens:
        prefers = self._contrast is Qt.ContrastPreference.HighContrast
        is_system = self._appearance is Appearance.SYSTEM
        if self._appearance is Appearance.HIGH_CONTRAST or (is_system and prefers):
            return HIGH_DARK if self._scheme is Qt.ColorScheme.Dark else HIGH
        return DARK if self._wants_dark() else LIGHT

    def _wants_dark(self) -> bool:
        if self._appearance is Appearance.SYSTEM:
            return self._scheme is Qt.ColorScheme.Dark
        return self._appearance is Appearance.DARK

    def _palette(self) -> QPalette:
        role = QPalette.ColorRole
        palette = QPalette()
        for where, name in (
            (role.Window, "window"),
            (role.Base, "card"),
            (role.AlternateBase, "window"),
            (role.Text, "ink"),
            (role.WindowText, "ink"),
            (role.ButtonText, "ink"),
            (role.Button, "chip"),
            (role.PlaceholderText, "muted"),
            (role.Highlight, "accent"),
            (role.HighlightedText, "on_accent"),
        ):
            palette.setColor(where, self.colour(name))
        return palette

    def _on_contrast_changed(self, contrast: Qt.ContrastPreference) -> None:
        self._contrast = contrast
        self.wear()

    def _on_scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        self._scheme = scheme
        self.wear()

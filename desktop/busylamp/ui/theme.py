# SPDX-License-Identifier: MIT
"""The colours and the style sheet: light, dark and high contrast after the system."""

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from busylamp.assets import icon
from busylamp.settings.model import Appearance
from busylamp.ui.room import grown
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
    selected="#003a75",
    chip="#000000",
    answer="#5dff9b",
    on_answer="#000000",
)

_SHEET = """
QWidget {{ color: {ink}; }}
QMainWindow, QDialog, #body {{ background: {window}; }}
#head, #field, #foot {{ background: {card}; }}
#field {{ border-bottom: 1px solid {line}; }}
#foot {{ border-top: 1px solid {line}; }}
#edge {{ background: {line}; border: none; }}
#details {{ background: {window}; }}
#detailsTitle {{ font-size: {title}px; font-weight: 600; }}
QLabel[role="heading"] {{ color: {muted}; font-size: {small}px; font-weight: 700; }}
#name {{ font-size: {name}px; font-weight: 600; }}
#muted, #hint, #footText, QLabel[role="muted"] {{ color: {muted}; }}
#hint, #footText {{ font-size: {quiet}px; }}
QLabel[role="bad"] {{ color: {busy}; }}
QLabel[sign] {{ font-weight: 700; }}
QLabel[sign="idle"] {{ color: {idle}; }}
QLabel[sign="busy"] {{ color: {busy}; }}
QLabel[sign="ringing"] {{ color: {ringing}; }}
QLabel[sign="muted"] {{ color: {muted}; }}
QLabel[role="title"] {{ font-size: {name}px; font-weight: 600; }}
QLineEdit, QComboBox, QPlainTextEdit {{
    background: {card}; border: 1px solid {line}; border-radius: 6px; padding: 6px 12px;
    placeholder-text-color: {muted};
    selection-background-color: {accent}; selection-color: {on_accent}; }}
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus {{
    border: 1px solid {accent}; }}
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled {{
    background: {chip}; color: {muted}; }}
QLineEdit {{ min-height: {line_edit}px; }}
QComboBox QLineEdit {{ border: none; padding: 0; min-height: 0; background: transparent; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow {{ image: url("{chevron}"); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {card}; border: 1px solid {line};
    selection-background-color: {selected}; selection-color: {ink}; }}
#dialField {{ background: {window}; border: 1px solid {accent}; border-radius: 8px;
    padding: 8px 12px; }}
QPushButton {{ background: {chip}; border: 2px solid transparent; border-radius: 6px;
    padding: 6px 12px; }}
QPushButton:hover {{ border-color: {line}; }}
QPushButton:focus {{ border-color: {accent}; }}
QPushButton:disabled {{ color: {off}; }}
QPushButton[role="primary"] {{ background: {accent}; color: {on_accent}; font-weight: 600; }}
QPushButton[role="primary"]:disabled {{ background: {chip}; color: {off}; }}
QPushButton[role="danger"] {{ background: {busy}; color: {on_busy}; }}
QPushButton[role="answer"] {{ background: {answer}; color: {on_answer}; }}
QPushButton[role="primary"]:focus {{ border-color: {on_accent}; }}
QPushButton[role="danger"]:focus {{ border-color: {on_busy}; }}
QPushButton[role="answer"]:focus {{ border-color: {on_answer}; }}
#acts QPushButton, #popup QPushButton {{ padding: 6px 8px; }}
QPushButton[role="key"] {{ padding: 8px; font-size: {name}px; font-weight: 600; }}
#keypad:focus {{ border: 1px solid {accent}; border-radius: 6px; }}
QLabel[role="recording"] {{ color: {busy}; font-weight: 600; }}
QLabel[role="digits"] {{ color: {muted}; }}
QPushButton[role="quiet"] {{ background: transparent; }}
QPushButton[role="link"] {{ background: transparent; color: {accent}; padding: 0 2px;
    min-height: 20px; font-size: {quiet}px; }}
QPushButton[role="number"] {{ background: transparent; color: {ink}; padding: 0; border: none;
    min-height: 24px; text-align: left; }}
QPushButton[role="number"]:hover, QPushButton[role="number"]:focus {{ color: {accent};
    border: none; text-decoration: underline; }}
QPushButton[role="chip"] {{ background: transparent; color: {muted}; padding: 4px 12px;
    border-radius: 10px; font-size: {quiet}px; font-weight: 500; min-height: 14px; }}
QPushButton[role="chip"]:checked {{ background: {chip}; color: {ink}; }}
QPushButton[role="queues"], QPushButton[role="round"] {{ border-radius: 14px; padding: 4px 12px;
    min-height: 20px; font-size: {quiet}px; }}
QPushButton[role="state"] {{ background: {selected}; color: {ink}; padding: 2px 8px;
    border-radius: 9px; font-size: {small}px; min-height: 18px; }}
QLabel[role="slot"] {{ background: {chip}; border-radius: 4px; padding: 2px 6px; font-weight: 600;
    font-size: {quiet}px; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}
#card, #popup {{ qproperty-ground: "{card}"; qproperty-hair: "{line}"; }}
#card, #card[lamp="over"], #popup[lamp="over"] {{ qproperty-edge: "{line}"; }}
#card[lamp="talking"] {{ qproperty-edge: "{busy}"; }}
#card[lamp="ringing"], #popup {{ qproperty-edge: "{ringing}"; }}
#card[lamp="held"] {{ qproperty-edge: "{hold}"; }}
#card[lamp="calling"], #popup[lamp="asking"] {{ qproperty-edge: "{accent}"; }}
#popup[lamp="free"] {{ qproperty-edge: "{idle}"; }}
#popupLine {{ background: {line}; border: none; }}
QLabel[role="theirs"] {{ color: {accent}; font-weight: 600; font-size: {quiet}px; }}
#popup QPushButton:checked {{ background: {selected}; border-color: {accent}; }}
#notice {{ background: {selected}; border-bottom: 1px solid {line}; }}
QListView, QTableView {{ background: {window}; border: none; outline: none; }}
#choices {{ background: {card}; }}
QTableView {{ gridline-color: {line}; alternate-background-color: {card}; }}
QHeaderView::section {{ background: {card}; border: none; border-bottom: 1px solid {line};
    padding: 6px; color: {muted}; }}
#rows {{ background: {card}; border: 1px solid {line}; border-radius: 6px; }}
#rows::item {{ padding: 4px 8px; }}
#rows::item:selected {{ background: {selected}; color: {ink}; }}
#pages {{ background: transparent; border: none; outline: none; }}
#pages::item {{ padding: 8px 12px; border-radius: 6px; }}
#pages::item:selected {{ background: {selected}; color: {ink}; }}
QTabBar::tab {{ background: transparent; color: {muted}; padding: 8px 0; margin: 0 4px 0 16px;
    border-bottom: 2px solid transparent; font-weight: 600; }}
QTabBar::tab:selected {{ color: {ink}; border-bottom: 2px solid {accent}; }}
QTabBar {{ qproperty-drawBase: 0; }}
QMenu {{ background: {card}; border: 1px solid {line}; padding: 4px; }}
QMenu::item {{ padding: 6px 20px; border-radius: 4px; }}
QMenu::item:selected {{ background: {selected}; }}
QMenu::item:disabled {{ color: {off}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
QCheckBox {{ min-height: 24px; min-width: 24px; }}
QCheckBox::indicator {{ width: 16px; height: 16px; border: 1px solid {off}; border-radius: 4px;
    background: {card}; }}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent};
    image: url("{tick}"); }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {off}; border-radius: 4px; min-height: 24px;
    margin: 2px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QProgressBar {{ background: {chip}; border: none; border-radius: 4px; max-height: 8px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 4px; }}
QToolTip {{ background: {card}; color: {ink}; border: 1px solid {line}; padding: 4px; }}
"""
_HIGH_SHEET = """
QPushButton {{ border-color: {line}; }}
QPushButton:focus {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QPushButton[role="primary"]:focus {{ background: {on_accent}; color: {accent};
    border-color: {accent}; }}
QPushButton[role="danger"]:focus {{ background: {on_busy}; color: {busy}; border-color: {busy}; }}
QPushButton[role="answer"]:focus {{ background: {on_answer}; color: {answer};
    border-color: {answer}; }}
QPushButton[role="link"], QPushButton[role="number"] {{ border-color: transparent; }}
QPushButton[role="link"]:focus, QPushButton[role="number"]:focus {{ background: {accent};
    color: {on_accent}; }}
QPushButton[role="chip"]:checked {{ background: {accent}; color: {on_accent}; }}
QMenu::item:selected {{ background: {accent}; color: {on_accent}; }}
"""


class Theme(QObject):
    """Holds the present colours; `changed` when the system or the user changes them."""

    changed = Signal()

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.tokens = LIGHT
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
            values = {name: getattr(self.tokens, name) for name in Tokens.__slots__}
            values["line_edit"] = grown(16)
            sizes = self._sizes = style_values()
            chevron = icon("chevron").as_posix()
            tick = icon("tick-dark" if self.is_dark else "tick-light").as_posix()
            sheet = _SHEET + _HIGH_SHEET if self.is_high else _SHEET
            application.setStyleSheet(sheet.format(**values, **sizes, chevron=chevron, tick=tick))
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

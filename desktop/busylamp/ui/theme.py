# SPDX-License-Identifier: MIT
"""The colours and the style sheet, light and dark after the system."""

from collections.abc import Hashable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from busylamp.assets import icon
from busylamp.settings.model import Appearance
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
    hold="#a08bff",
    off="#667085",
    selected="#26334d",
    chip="#2a303a",
    answer="#3ecf7f",
    on_answer="#06210f",
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
QComboBox QLineEdit {{ border: none; padding: 0; background: transparent; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow {{ image: url("{chevron}"); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {card}; border: 1px solid {line};
    selection-background-color: {selected}; selection-color: {ink}; }}
#dialField {{ background: {window}; border: 1px solid {accent}; border-radius: 8px;
    padding: 8px 12px; }}
QPushButton {{ background: {chip}; border: 1px solid transparent; border-radius: 6px;
    padding: 6px 12px; }}
QPushButton:hover {{ border: 1px solid {line}; }}
QPushButton:focus {{ border: 1px solid {accent}; }}
QPushButton:disabled {{ color: {off}; }}
QPushButton[role="primary"] {{ background: {accent}; color: {on_accent}; font-weight: 600; }}
QPushButton[role="primary"]:disabled {{ background: {chip}; color: {off}; }}
QPushButton[role="danger"] {{ background: {busy}; color: {on_busy}; }}
QPushButton[role="answer"] {{ background: {answer}; color: {on_answer}; }}
#acts QPushButton, #popup QPushButton {{ padding: 6px 8px; }}
QPushButton[role="key"] {{ padding: 8px; font-size: {name}px; font-weight: 600; }}
#keypad:focus {{ border: 1px solid {accent}; border-radius: 6px; }}
QLabel[role="recording"] {{ color: {busy}; font-weight: 600; }}
QLabel[role="digits"] {{ color: {muted}; }}
QPushButton[role="quiet"] {{ background: transparent; }}
QPushButton[role="link"] {{ background: transparent; color: {accent}; padding: 0 2px;
    font-size: {quiet}px; }}
QPushButton[role="number"] {{ background: transparent; color: {ink}; padding: 0; border: none;
    text-align: left; }}
QPushButton[role="number"]:hover, QPushButton[role="number"]:focus {{ color: {accent};
    border: none; text-decoration: underline; }}
QPushButton[role="chip"] {{ background: transparent; color: {muted}; padding: 4px 12px;
    border-radius: 10px; font-size: {quiet}px; font-weight: 500; }}
QPushButton[role="chip"]:checked {{ background: {chip}; color: {ink}; }}
QPushButton[role="chip"]:focus {{ border: 1px solid {accent}; }}
QPushButton[role="queues"], QPushButton[role="round"] {{ border-radius: 14px; padding: 4px 12px;
    min-height: 20px; font-size: {quiet}px; }}
QPushButton[role="queues"]:focus, QPushButton[role="round"]:focus {{ border: 1px solid {accent}; }}
QPushButton[role="state"] {{ background: {selected}; color: {ink}; padding: 2px 8px;
    border-radius: 9px; font-size: {small}px; }}
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
#popup QPushButton:checked {{ background: {selected}; border: 1px solid {accent}; }}
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
        self._scheme = hints.colorScheme()  # of the system
        hints.colorSchemeChanged.connect(self._on_scheme_changed)

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are worn."""
        return self.tokens is DARK

    def wear(self, appearance: Appearance | None = None) -> None:
        """Put the colours on the whole application."""
        if appearance is not None:
            self._appearance = appearance
        self.tokens = DARK if self._wants_dark() else LIGHT
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(self._palette())
            values = {name: getattr(self.tokens, name) for name in Tokens.__slots__}
            sizes = self._sizes = style_values()
            chevron = icon("chevron").as_posix()
            tick = icon("tick-dark" if self.tokens is DARK else "tick-light").as_posix()
            application.setStyleSheet(_SHEET.format(**values, **sizes, chevron=chevron, tick=tick))
        self.changed.emit()

    def follow_font(self) -> None:
        """Take the sizes anew if the platform's font became another."""
        if style_values() != self._sizes:
            self.wear()

    def colour(self, name: str) -> QColor:
        """Return one colour by its token."""
        return QColor(getattr(self.tokens, name))

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

    def _on_scheme_changed(self, scheme: Qt.ColorScheme) -> None:
        self._scheme = scheme
        self.wear()

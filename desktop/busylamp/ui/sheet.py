# SPDX-License-Identifier: MIT
"""The style sheet: what every widget wears, in the colours and sizes it is given."""

from collections.abc import Mapping

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
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QSpinBox:focus {{
    border: 1px solid {accent}; }}
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled, QSpinBox:disabled {{
    background: {chip}; color: {muted}; border-style: {fixed}; }}
QLineEdit {{ min-height: {line_edit}px; }}
QSpinBox::up-button, QSpinBox::down-button {{ width: 0; border: none; }}
QSpinBox {{ padding: 2px 12px; min-height: {spin_box}px; }}
QSpinBox QLineEdit, QComboBox QLineEdit {{ border: none; padding: 0; min-height: 0;
    background: transparent; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow {{ image: url("{chevron}"); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {card}; border: 1px solid {line};
    selection-background-color: {selected}; selection-color: {ink}; }}
#dialField {{ background: {window}; border: 1px solid {line}; border-radius: 8px;
    padding: 8px 12px; }}
#dialField:focus {{ border: 2px solid {accent}; padding: 7px 11px; }}
QPushButton {{ background: {chip}; border: 2px solid {rest}; border-radius: 6px;
    padding: 6px 12px; }}
QPushButton:hover {{ border-color: {line}; }}
QPushButton:focus {{ border-color: {accent}; }}
QPushButton:disabled {{ color: {off}; }}
QPushButton[role="primary"] {{ background: {accent}; color: {on_accent}; font-weight: 600; }}
QPushButton[role="primary"]:disabled {{ background: {chip}; color: {off}; }}
QPushButton[role="danger"] {{ background: {busy}; color: {on_busy}; }}
QPushButton[role="remove"] {{ background: transparent; color: {busy}; border-color: {line}; }}
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
QPushButton[role="link"] {{ background: transparent; color: {accent}; padding: 0 4px;
    border-color: transparent; min-width: 20px; min-height: 20px; font-size: {quiet}px; }}
QPushButton[role="link"]:focus {{ border-color: {accent}; }}
QPushButton[role="number"] {{ background: transparent; color: {ink}; padding: 0; border: none;
    min-height: 24px; text-align: left; }}
QPushButton[role="number"]:hover, QPushButton[role="number"]:focus {{ color: {accent};
    border: none; text-decoration: underline; }}
QPushButton[role="chip"] {{ background: transparent; color: {muted}; padding: 4px 12px;
    border-radius: 10px; font-size: {quiet}px; font-weight: 500; min-height: 14px; }}
QPushButton[role="chip"]:checked {{ background: {checked}; color: {on_checked}; }}
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
    padding: 6px 12px; color: {muted}; }}
#rows {{ background: {card}; border: 1px solid {line}; border-radius: 6px; }}
#rows::item {{ padding: 4px 8px; }}
QTableView#rows::item {{ border-bottom: 1px solid {line}; }}
#rows::item:selected {{ background: {selected}; color: {ink}; }}
#pages {{ background: transparent; border: none; outline: none; }}
#pages::item {{ padding: 8px 12px; border-radius: 6px; }}
#pages::item:selected {{ background: {selected}; color: {ink}; }}
QTabBar::tab {{ background: transparent; color: {muted}; padding: 8px 0; margin: 0 4px 0 16px;
    min-height: 20px;
    border-bottom: 2px solid transparent; font-weight: 600; }}
QTabBar::tab:selected {{ color: {ink}; border-bottom: 2px solid {accent}; }}
QTabBar {{ qproperty-drawBase: 0; }}
QMenu {{ background: {card}; border: 1px solid {line}; padding: 4px; }}
QMenu::item {{ padding: 6px 20px; border-radius: 4px; }}
QMenu::item:selected {{ background: {pointed}; color: {on_pointed}; }}
QMenu::item:disabled {{ color: {off}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
QCheckBox {{ min-height: 24px; min-width: 24px; }}
QCheckBox[role="switch"] {{ spacing: 0; min-width: 6px; }}
QCheckBox[role="switch"]::indicator {{ subcontrol-position: right center; }}
QCheckBox::indicator {{ width: 16px; height: 16px; border: 1px solid {off}; border-radius: 4px;
    background: {card}; }}
QCheckBox::indicator:checked {{ background: {accent}; border-color: {accent};
    image: url("{tick}"); }}
QCheckBox:disabled {{ color: {muted}; }}
QCheckBox::indicator:disabled {{ border: 1px {fixed} {line}; background: {chip}; }}
QCheckBox::indicator:checked:disabled {{ background: {off}; border-color: {dim}; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {off}; border-radius: 4px; min-height: 24px;
    margin: 2px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QProgressBar {{ background: {chip}; border: none; border-radius: 4px; max-height: 8px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 4px; }}
QToolTip {{ background: {card}; color: {ink}; border: 1px solid {line}; padding: 4px; }}
"""
# How the sheet calls a colour or a border: which it is, and which where contrast is high.
_MANNERS = {
    "rest": ("transparent", "line"),  # the border of a button without the keyboard
    "checked": ("chip", "accent"),
    "on_checked": ("ink", "on_accent"),
    "pointed": ("selected", "accent"),  # an entry of a menu
    "on_pointed": ("ink", "on_accent"),
    "dim": ("off", "line"),  # the border of a box that nobody can tick
    "fixed": ("solid", "dashed"),  # the border of what nobody can change
}
# Where contrast is high, a button with the keyboard wears a ground of its own, not only a ring.
_REACHED = (
    ("QPushButton", "accent", "on_accent"),
    ('QPushButton[role="link"]', "accent", "on_accent"),
    ('QPushButton[role="number"]', "accent", "on_accent"),
    ('QPushButton[role="primary"]', "on_accent", "accent"),
    ('QPushButton[role="danger"]', "on_busy", "busy"),
    ('QPushButton[role="answer"]', "on_answer", "answer"),
)


def style_sheet(
    colours: Mapping[str, str], sizes: Mapping[str, int], *, chevron: str, tick: str, is_high: bool
) -> str:
    """Return the sheet of a look."""
    manners = {
        name: colours.get(which[is_high], which[is_high]) for name, which in _MANNERS.items()
    }
    whole = _SHEET.format(**colours, **sizes, **manners, chevron=chevron, tick=tick)
    return whole + "".join(_reached(colours)) if is_high else whole


def _reached(colours: Mapping[str, str]) -> list[str]:
    """A filled button changes ground and ink, and keeps its ground as a ring."""
    rules: list[str] = []
    for which, ground, ink in _REACHED:
        ring = colours["accent" if ground == "accent" else ink]
        look = f"background: {colours[ground]}; color: {colours[ink]}; border-color: {ring};"
        rules.append(f"{which}:focus {{ {look} }}\n")
    return rules

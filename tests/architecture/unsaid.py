# SPDX-License-Identifier: MIT
"""Finds, by the syntax tree, words of ours that nobody could translate.

Two ways: a literal that has words and goes to a widget, straight or by a name of its function; and
any literal of two words or more, wherever it goes, that is no log line, no error, no style sheet.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

from tests.architecture.own_words import calls_in, name_of, parts_of, values_of

SAID = frozenset({"tr", "_tr", "translate", "phrase"})  # what is in them can be translated
SHOWN = frozenset(
    (
        *("setText", "setTitle", "setWindowTitle", "setToolTip", "setStatusTip", "setWhatsThis"),
        *("setPlaceholderText", "setAccessibleName", "setAccessibleDescription", "setTabText"),
        *("setAccessibleTabName", "setInformativeText", "setDetailedText", "setButtonText"),
        *("setSuffix", "setPrefix", "setSpecialValueText", "setFormat", "setEditText", "setLabel"),
        *("addAction", "addMenu", "addSection", "addTab", "insertTab", "addRow", "addItem"),
        *("addItems", "setItemText", "setHeaderLabels", "setHorizontalHeaderLabels", "showMessage"),
        *("QAction", "QMenu", "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton"),
        *("QGroupBox", "QListWidgetItem", "QTableWidgetItem", "QMessageBox", "information"),
        *("warning", "critical", "question", "getOpenFileName", "getSaveFileName", "drawText"),
        *("button", "popup_button", "PlainLabel", "LinkLabel", "PickLine", "WhenEmpty", "Note"),
        *("show_text", "say", "notify", "announce", "complain", "explain", "RowsTable", "fill"),
    )
)
_LOGS = frozenset({"debug", "info", "warning", "error", "exception", "critical", "log"})
_KEPT_APART = frozenset({"name", "role", "key", "keys", "parent"})  # of our widgets: no words
_WORD = re.compile(r"[^\W\d_]{2,}")
_SENTENCE = re.compile(r"[^\W\d_]{2,}[,:]? [^\W\d_]{2,}")


@dataclass(frozen=True, slots=True)
class Found:
    """A place, and the words."""

    line: int
    words: str


def unsaid(source: str) -> list[Found]:
    """Return every text of a module that stays English in each language."""
    tree = ast.parse(source)
    found = {*_given_to_widgets(tree), *_sentences(tree)}
    return sorted(found, key=lambda each: (each.line, each.words))


def _given_to_widgets(tree: ast.Module) -> Iterator[Found]:
    for scope, call in calls_in(tree):
        if name_of(call.func) not in SHOWN or _is_log(call):
            continue
        named = [each.value for each in call.keywords if each.arg not in _KEPT_APART]
        for each in (*call.args, *named):
            for node in _literals(each, scope, frozenset()):
                if _WORD.search(_text(node)):
                    yield Found(node.lineno, _text(node))


def _literals(node: ast.expr, scope: ast.AST, seen: frozenset[str]) -> Iterator[ast.Constant]:
    """Every literal that becomes part of a text."""
    match node:
        case ast.Constant():
            yield node
        case ast.Name(id=name) if name not in seen:
            for value in values_of(scope, name):
                yield from _literals(value, scope, seen | {name})
        case ast.Call(func=ast.Attribute(value=text, attr="format" | "replace" | "join")):
            for part in (text, *(node.args if name_of(node.func) == "join" else [])):
                yield from _literals(part, scope, seen)
        case _:
            for part in parts_of(node):
                yield from _literals(part, scope, seen)


def _sentences(tree: ast.Module) -> Iterator[Found]:
    passed = {id(node) for part in _unread(tree) for node in ast.walk(part)}
    for node in ast.walk(tree):
        if id(node) not in passed and isinstance(node, ast.Constant):
            text = _text(node)
            if _SENTENCE.search(text) and not _is_style(text):
                yield Found(node.lineno, text)


def _unread(tree: ast.Module) -> Iterator[ast.AST]:
    """What people never see, and what is translated."""
    for node in ast.walk(tree):
        match node:
            case ast.Expr(value=ast.Constant()) | ast.Raise() | ast.Assert():
                yield node
            case ast.Call() if name_of(node.func) in SAID | {"cast"} or _is_log(node):
                yield node
            case ast.arg(annotation=ast.expr() as kind) | ast.Subscript(slice=kind):
                yield kind  # a type in quotes, a key
            case _:
                pass


def _is_log(call: ast.Call) -> bool:
    match call.func:
        case ast.Attribute(value=ast.Name(id="_log" | "log" | "logging"), attr=attr):
            return attr in _LOGS
        case _:
            return False


def _is_style(text: str) -> bool:
    """Whether it is a style sheet, not words."""
    return ("{" in text and ":" in text and ";" in text) or text.startswith(("QWidget", "font"))


def _text(node: ast.Constant) -> str:
    return node.value if isinstance(node.value, str) else ""

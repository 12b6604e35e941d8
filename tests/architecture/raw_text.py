# SPDX-License-Identifier: MIT
"""Finds, by the syntax tree, where Qt would read markup or a mark of its own in a text.

A caller's name that is `<img src="file:///...">` made Qt open that file in ten kinds of widgets.
What is written here by us (constants, `tr`) may stand anywhere; the rest must have gone through
the function of `plain_label` that fits the place.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass

from tests.architecture.own_words import Words, calls_in, is_object, name_of


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


# Widgets that guess whether a text is markup, or always take it for markup.
RICH = _names(
    "QLabel QMessageBox QErrorMessage QInputDialog QProgressDialog QTextEdit QTextBrowser "
    "QTextDocument QTextDocumentFragment QTextCursor QStaticText QToolTip QWhatsThis QWizard "
    "QWizardPage QSplashScreen QGraphicsTextItem QAbstractTextDocumentLayout QQuickWidget "
    "QQuickView QQmlApplicationEngine QWebEngineView QSvgRenderer"
)
RICH_MODULES = _names(
    "QtQuick QtQuickWidgets QtQml QtWebEngineWidgets QtWebEngineCore QtSvg QtHelp"
)
FORMATS = _names("RichText AutoText MarkdownText")
# Calls that put markup into something.
MARKUP = _names(
    "setHtml insertHtml appendHtml setMarkdown insertMarkdown setInformativeText setSubTitle "
    "setDetailedText setLabelText setDocument setDefaultStyleSheet"
)
MAKERS = _names("button popup_button")  # of ours; as methods these names return one
# Which function makes a text fit for which calls.
FIT = {
    _names("setToolTip setWhatsThis setStatusTip showMessage"): "tip",
    _names(
        "addAction addMenu addSection addTab insertTab setTabText setTitle setButtonText "
        "QPushButton QToolButton QCheckBox QRadioButton QGroupBox QAction QMenu"
    )
    | MAKERS: "caption",
    _names("setWindowTitle setWindowIconText"): "heading",
}


@dataclass(frozen=True, slots=True)
class Found:
    """A place, and what is wrong there."""

    line: int
    what: str


def raw_texts(source: str) -> list[Found]:
    """Return every place of a module where a text from outside might be more than text."""
    tree = ast.parse(source)
    found = {*_rich(tree), *_calls(tree)}
    return sorted(found, key=lambda each: (each.line, each.what))


def imports_widgets(source: str) -> bool:
    """Whether a module makes anything on the screen."""
    return "QtWidgets" in source or "QtGui" in source


def _rich(tree: ast.AST) -> Iterator[Found]:
    """Whoever names such a class could make one; so it may not even be imported."""
    for node in ast.walk(tree):
        match node:
            case ast.ImportFrom(module=str(module), names=names):
                yield from (
                    Found(node.lineno, each.name) for each in names if _is_rich(module, each.name)
                )
            case ast.Attribute(attr=name) if name in RICH | FORMATS:
                yield Found(node.lineno, name)
            case ast.Constant(value=str(name)) if name in RICH:  # getattr(QtWidgets, "QLabel")
                yield Found(node.lineno, name)
            case _:
                pass


def _is_rich(module: str, name: str) -> bool:
    if name in RICH | RICH_MODULES or module.rpartition(".")[2] in RICH_MODULES:
        return True
    return name == "*" and module.startswith("PySide6")


def _calls(tree: ast.Module) -> Iterator[Found]:
    for scope, call in calls_in(tree):
        name = name_of(call.func)
        if name in MARKUP or _is_raw_row(name, call) or _is_shaped(name, call):
            yield Found(call.lineno, name)
        elif name in MAKERS and not isinstance(call.func, ast.Name):
            continue
        for names, fit in FIT.items():
            words = Words(tree, scope, fit)
            if name in names and not all(map(words.fits, _texts(call))):
                yield Found(call.lineno, name)


def _is_raw_row(name: str, call: ast.Call) -> bool:
    """A text as the first of two makes a label that guesses."""
    if name != "addRow" or len(call.args) < 2:
        return False
    first = call.args[0]
    return not (isinstance(first, ast.Call) and name_of(first.func) == "PlainLabel")


def _is_shaped(name: str, call: ast.Call) -> bool:
    if name != "setTextFormat":
        return False
    return [name_of(each) for each in call.args] != ["PlainText"]


def _texts(call: ast.Call) -> list[ast.expr]:
    """The arguments that may be texts; widgets, icons and slots are none of ours."""
    given = [*call.args, *(each.value for each in call.keywords if each.arg != "parent")]
    return [each for each in given if not is_object(each)]

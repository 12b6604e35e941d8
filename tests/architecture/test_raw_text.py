# SPDX-License-Identifier: MIT
"""Text from outside goes through `plain_label` everywhere; the lint catches each way round it."""

from pathlib import Path

import pytest

from tests.architecture.raw_text import imports_widgets, raw_texts

PACKAGE = Path(__file__).parents[2] / "desktop" / "busylamp"
MAY = {
    ("plain_label.py", "QLabel"),  # the one label
    ("buttons.py", "QPushButton"),  # whoever calls it is looked at
    ("frame.py", "button"),  # whoever calls it is looked at
    ("keypad.py", "button"),  # the twelve keys of a phone
}


def sources() -> list[Path]:
    found = sorted(PACKAGE.rglob("*.py"))
    return [path for path in found if imports_widgets(path.read_text())]


def test_the_lint_looks_at_every_module_that_draws() -> None:
    names = {path.relative_to(PACKAGE).as_posix() for path in sources()}
    assert {"ui/window.py", "ui/tray.py", "ui/popup/card.py", "ui/dialogs/signin.py"} <= names
    assert len(names) > 80


@pytest.mark.parametrize("path", sources(), ids=lambda path: path.name)
def test_no_text_from_outside_is_raw(path: Path) -> None:
    found = raw_texts(path.read_text())
    raw = [each for each in found if (path.name, each.what) not in MAY]
    assert not raw, f"{path.name}: {raw}"


def test_what_may_is_still_there() -> None:
    found = {(path.name, each.what) for path in sources() for each in raw_texts(path.read_text())}
    assert found == MAY


RAW = (
    "from PySide6.QtWidgets import QLabel",
    "from PySide6.QtWidgets import QLabel as Words",
    "from PySide6.QtWidgets import *",
    "from PySide6 import QtWidgets\nQtWidgets.QLabel(name)",
    "from PySide6 import QtWidgets\ngetattr(QtWidgets, 'QLabel')(name)",
    "from PySide6.QtWidgets import QMessageBox",
    "from PySide6.QtWidgets import QErrorMessage",
    "from PySide6.QtWidgets import QInputDialog",
    "from PySide6.QtWidgets import QProgressDialog",
    "from PySide6.QtWidgets import QTextEdit",
    "from PySide6.QtWidgets import QTextBrowser",
    "from PySide6.QtWidgets import QToolTip",
    "from PySide6.QtWidgets import QWhatsThis",
    "from PySide6.QtWidgets import QWizardPage",
    "from PySide6.QtWidgets import QSplashScreen",
    "from PySide6.QtWidgets import QGraphicsTextItem",
    "from PySide6.QtGui import QTextDocument",
    "from PySide6.QtGui import QStaticText",
    "from PySide6.QtGui import QTextCursor",
    "from PySide6 import QtQuick",
    "from PySide6.QtQml import QQmlEngine",
    "from PySide6.QtWebEngineWidgets import QWebEngineView",
    "from PySide6.QtSvg import QSvgRenderer",
    "self.setHtml(name)",
    "self.insertHtml(name)",
    "self.appendHtml(name)",
    "self.setMarkdown(name)",
    "self.setInformativeText(name)",
    "self.setDetailedText(name)",
    "self.setSubTitle(name)",
    "self.setLabelText(name)",
    "self.setDocument(made)",
    "self.setTextFormat(Qt.TextFormat.RichText)",
    "self.setTextFormat(Qt.TextFormat.AutoText)",
    "self.setTextFormat(Qt.TextFormat.MarkdownText)",
    "self.setTextFormat(shape)",
    "form.addRow(name, line)",
    "form.addRow('Name', line)",
    "self.setToolTip(name)",
    "self.setToolTip(plain(name))",
    "self.setToolTip(f'{name} calls')",
    "self.setWhatsThis(caption(name))",
    "self.setStatusTip(person.name)",
    "self.icon.showMessage(note.title, tip(note.body))",
    "self.icon.showMessage(tip(note.title), plain(note.body))",
    "menu.addAction(name)",
    "menu.addAction(plain(name))",
    "menu.addAction(self.tr('Call %1').replace('%1', plain(name)))",
    "menu.addAction('Call ' + name)",
    "menu.addMenu(queue.name)",
    "menu.addSection(name)",
    "menu.setTitle(name)",
    "tabs.addTab(name)",
    "tabs.setTabText(0, name)",
    "button(name)",
    "popup_button(plain(name))",
    "QPushButton(name)",
    "QCheckBox(name, self)",
    "QAction(name, self)",
    "self.setWindowTitle(name)",
    "self.setWindowTitle(plain(name))",
    "def f(words):\n    menu.addAction(words)",
    "def f(words):\n    menu.addAction(words)\nf(name)",
    "def f():\n    words = tr('Call')\n    words = name\n    menu.addAction(words)",
    "def f():\n    words = tr('Call')\n    words += name\n    menu.addAction(words)",
    "def f():\n    for words in names:\n        menu.addAction(words)",
    "def f():\n    return name\nmenu.addAction(f())",
    "menu.addAction(tr('Call') if ours else name)",
    "menu.addAction(str(name))",
)
FIT = (
    "self.setTextFormat(Qt.TextFormat.PlainText)",
    "form.addRow(PlainLabel(name), line)",
    "form.addRow(line)",
    "self.setToolTip(tip(name))",
    "self.setToolTip(self.tr('Call'))",
    "self.icon.showMessage(tip(note.title), tip(note.body), MessageIcon.NoIcon)",
    "menu.addAction(caption(name))",
    "menu.addAction(self.tr('Call %1').replace('%1', caption(name)))",
    "menu.addAction(f'{self.tr(\"Call\")} {caption(name)}')",
    "self.setWindowTitle(heading(name))",
    "self.setWindowTitle(self.tr('Settings'))",
    "button(self.tr('Call'), role='primary')",
    "self.acts.button(slot)",
    "QAction(self.tr('Call'), self)",
    "def f(words):\n    menu.addAction(words)\nf(tr('Call'))\nf(caption(name))",
    "def f():\n    words = tr('Call') if ours else tr('Dial')\n    menu.addAction(words)",
    "def f():\n    return caption(name)\nmenu.addAction(f())",
    "def f():\n    for words, act in ((tr('A'), a), (caption(b), c)):\n        addAction(words)",
)


@pytest.mark.parametrize("sample", RAW)
def test_each_way_round_it_is_caught(sample: str) -> None:
    assert raw_texts(sample), sample


@pytest.mark.parametrize("sample", FIT)
def test_what_is_fit_passes(sample: str) -> None:
    assert raw_texts(sample) == []

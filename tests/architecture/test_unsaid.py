# SPDX-License-Identifier: MIT
"""No sentence of the window stays English: the lint finds each that nobody could translate."""

from pathlib import Path

import pytest

from tests.architecture.unsaid import unsaid

PACKAGE = Path(__file__).parents[2] / "desktop" / "busylamp"
MAY = {  # names and examples, the same in every language
    ("about.py", "Busylamp "),
    ("diagnostics.py", "*.zip"),
    ("directories.py", "(telephoneNumber=*)"),
    ("directories.py", "dc=example,dc=com"),
    ("directories.py", "https://cloud.example.com"),
    ("directories.py", "ldap.example.com"),
    ("signin.py", "TLS"),
    ("window.py", "Busylamp"),
}


def sources() -> list[Path]:
    return [each for part in ("ui", "services") for each in sorted((PACKAGE / part).rglob("*.py"))]


@pytest.mark.parametrize("path", sources(), ids=lambda path: path.name)
def test_every_word_can_be_translated(path: Path) -> None:
    found = [each for each in unsaid(path.read_text("utf-8")) if (path.name, each.words) not in MAY]
    assert found == []


def test_what_may_is_still_there() -> None:
    found = {(path.name, each.words) for path in sources() for each in unsaid(path.read_text())}
    assert found == MAY


UNSAID = (
    "label.setText('Call')",
    "menu.addAction('Call back', act)",
    "self.setWindowTitle(f'Call {name}')",
    "self.setToolTip('Call ' + name)",
    "QMessageBox.warning(self, 'Busylamp', self.tr('No'))",
    "self.setAccessibleName('Missed' if missed else self.tr('Answered'))",
    "button('Call', role='primary')",
    "PlainLabel(text='Nobody')",
    "label.show_text('{name} calls'.format(name=name))",
    "label.show_text('%1 calls'.replace('%1', name))",
    "table.setHorizontalHeaderLabels(['Name', self.tr('Number')])",
    "box.addItems(('Red', 'Green'))",
    "label.setText(name or 'Nobody')",
    "def f():\n    words = 'Nobody'\n    label.show_text(words)",
    "def f():\n    words = self.tr('A')\n    words += 'Nobody'\n    label.show_text(words)",
    "WORDS = {1: 'nobody there'}",
    "def f():\n    return 'Nobody is there'",
    "label.setText(', '.join(['a', 'Nobody is there']))",
    "painter.drawText(where, flags, 'Call')",
    "row.complain('Wrong')",
    "label.setText('Störung')",
)
SAID = (
    "label.setText(self.tr('Call'))",
    "label.setText(_tr('Nobody is there'))",
    "label.setText(QCoreApplication.translate('call', 'Nobody is there'))",
    "label.setText(phrase('Nobody is there'))",
    "label.setText(self.tr('{name} calls').format(name=name))",
    "label.setText(f'{self.tr(\"Call\")} · {name}')",
    "label.setText('↑')",
    "label.setText('')",
    "button(self.tr('Call'), role='primary')",
    "PlainLabel(name='detailsTitle', role='muted')",
    "_log.warning('Nobody is there: %s', name)",
    "raise ValueError('nobody is there')",
    "'''Nobody is there.'''",
    "def f():\n    '''Nobody is there.'''\n    label.setText(name)",
    "self.setObjectName('field')",
    "STYLE = 'QLabel#a { color: red; border: none solid thin; }'",
)


@pytest.mark.parametrize("sample", UNSAID)
def test_each_way_to_leave_it_english_is_found(sample: str) -> None:
    assert unsaid(sample), sample


@pytest.mark.parametrize("sample", SAID)
def test_what_can_be_translated_passes(sample: str) -> None:
    assert unsaid(sample) == []

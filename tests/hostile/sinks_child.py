# SPDX-License-Identifier: MIT
"""Shows sixty hostile texts in every place of the program that shows one, and tells what it saw.

`python -m tests.hostile.sinks_child PLANTED CONTROL PORT [FEW]`: prints one JSON object. It is run
under strace, which sees what it opens; a label that guesses opens CONTROL, so that strace is known
to see it.
"""

import gc
import json
import logging
import sys
import tempfile
import time
import unicodedata
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence, QTextDocument
from PySide6.QtGui import Qt as QtGui
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from busylamp.ui.widgets.plain_label import PlainLabel
from tests.hostile.payloads import payloads, shown
from tests.hostile.sinks import SINKS, Stage, set_up
from tests.ui.calls import EVERYTHING, settings_for_all
from tests.ui.rig import open_rig

OURS = frozenset("\u2066\u2069\u2060")  # put there by the program itself
LONGEST = 2_100  # signs any place takes
_PLAIN = "Ana Ruiz"
# A chip, with room for little; a line edit, which ends where a lone surrogate begins.
_SHORT = {"my_forwarding": 4, "nothing_called": 3}
_HIDDEN = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})


class Waits:
    """What the rig needs of pytest-qt."""

    def waitUntil(self, holds: Callable[[], bool], timeout: int = 5000) -> None:  # noqa: N802
        deadline = time.monotonic() + timeout / 1000
        while not holds():
            assert time.monotonic() < deadline, holds
            QApplication.processEvents()


def texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Every text that a window shows or speaks, and what shows it."""
    for each in (widget, *widget.findChildren(QWidget)):
        kind = type(each).__name__
        if isinstance(each, QLineEdit):
            continue  # holds what may be edited, as it is
        yield f"{kind} name", each.accessibleName()
        yield f"{kind} description", each.accessibleDescription()
        yield f"{kind} title", each.windowTitle()
        yield f"{kind} tip", each.toolTip()
        if isinstance(each, QLabel):
            yield kind, each.whole if isinstance(each, PlainLabel) else each.text()
        if isinstance(each, QAbstractButton):
            yield f"{kind} caption", each.text()
        if isinstance(each, QMenu):
            yield from ((f"{kind} caption", action.text()) for action in each.actions())
        if isinstance(each, QAbstractItemView) and bool(each.model()):
            yield from _cells(each)


def _cells(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model, root = view.model(), QModelIndex()
    for row in range(min(model.rowCount(root), 8)):
        for column in range(4):  # a list has one; what is not there is empty
            cell = model.index(row, column, root).data(Qt.ItemDataRole.DisplayRole)
            yield type(view).__name__, str(cell or "")


def complaints(widgets: list[QWidget], payload: str, signs: int) -> Iterator[str]:
    """What is wrong with what is shown; nothing, if it is the text as it is and nothing else."""
    wanted = _bare(shown(payload, signs))
    found = not wanted
    for widget in widgets:
        for what, text in texts(widget):
            found = found or _readable(what, wanted, text)
            yield from (f"{what}: {why}" for why in _wrong(what, text))
        for each in widget.findChildren(QLabel):
            if isinstance(each, PlainLabel) and each.textFormat() is not Qt.TextFormat.PlainText:
                yield f"{each.text()[:20]} is not plain"
    if not found:
        yield f"not shown: {wanted!a}"


def _readable(what: str, wanted: str, text: str) -> bool:
    if what.endswith("caption"):
        text = text.replace("&&", "&")
    if what.endswith("title"):
        text = text.replace("[*][*]", "[*]")
    return wanted in _bare(text)


def _bare(text: str) -> str:
    """Only what is read: no blanks or marks, nor what stands for a sign that can't be kept."""
    kept = (sign for sign in text if unicodedata.category(sign)[0] not in "ZM")
    return "".join(sign for sign in kept if sign not in OURS | {"?", "\ufffd"})


def _wrong(what: str, text: str) -> Iterator[str]:
    if len(text) > LONGEST:
        yield f"{len(text)} signs"
    hidden = [s for s in text if unicodedata.category(s) in _HIDDEN and s not in OURS]
    if [sign for sign in hidden if sign not in "\n\t"]:
        yield f"hidden {hidden[:3]!a}"
    if what.endswith("tip") and QtGui.mightBeRichText(text):
        yield "a tip that is markup"
    if what.endswith("caption") and not QKeySequence.mnemonic(text).isEmpty():
        yield f"a shortcut {text[:30]!r}"


def paint(widgets: list[QWidget]) -> float:
    """Lay out and paint; return the seconds of this thread the slowest of them took."""
    slowest = 0.0
    for widget in widgets:
        image = QImage(max(widget.width(), 1), max(widget.height(), 1), QImage.Format.Format_RGB32)
        began = time.thread_time()  # others may have the processor meanwhile
        layout = widget.layout()
        if layout is not None:
            layout.invalidate()
            layout.activate()
        widget.render(image, QPoint())
        slowest = max(slowest, time.thread_time() - began)
    return slowest


def look(stage: Stage, sink: Callable[[Stage, str], list[QWidget]], text: str) -> dict[str, object]:
    """Show one text in one place; return what is wrong, and how long it took to be painted."""
    widgets = sink(stage, text)
    QApplication.processEvents()
    signs = _SHORT.get(sink.__name__, 10)
    wrong = list(dict.fromkeys(complaints(widgets, text, signs)))
    window = stage.rig.desktop.window
    return {
        "wrong": wrong,
        "paint": min(paint(widgets) for _ in range(2)),
        "widths": [window.width(), window.minimumSizeHint().width(), *(w.width() for w in widgets)],
    }


def control(planted: str, port: int) -> None:
    """Show that the traps work: a label and a tool tip that guess, and one real request."""
    markup = f'Ana <img src="file://{planted}">'
    label = QLabel(markup)
    label.show()
    paint([label])
    QToolTip.showText(QPoint(5, 5), markup)
    QApplication.processEvents()
    document = QTextDocument()
    document.setHtml(markup)
    document.size()
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/control") as answer:
        answer.read()


def main(planted: str, trap: str, port: int, few: int = 60) -> None:
    """Show them all."""
    logging.disable(logging.WARNING)
    application = QApplication(["sinks"])
    QGuiApplication.setQuitOnLastWindowClosed(False)
    control(trap, port)
    with tempfile.TemporaryDirectory() as home:
        rig = open_rig(cast("QtBot", Waits()), Path(home), settings_for_all())
        rig.up(*EVERYTHING, "QueueStatus", "QueueAdd", "QueueRemove", "QueuePause")
        stage = set_up(rig)
        texts_by_name = dict(list(payloads(planted, port).items())[:few])
        told: dict[str, dict[str, dict[str, object]]] = {}
        for sink in SINKS:
            gc.collect()
            told[sink.__name__] = {"plain": look(stage, sink, _PLAIN)}
            for name, text in texts_by_name.items():
                told[sink.__name__][name] = look(stage, sink, text)
            stage.clear()
        rig.close()
    application.processEvents()
    print(json.dumps(told), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), *map(int, sys.argv[4:]))

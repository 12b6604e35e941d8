# SPDX-License-Identifier: MIT
"""PySide6 6.12.0 loses references to None on Python 3.11 and aborts after some thousand calls."""

import sys

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from pytestqt.qtbot import QtBot

_CALLS = 500


class Nothing(QAbstractListModel):
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 10

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        return None


def test_none_keeps_its_references(qtbot: QtBot) -> None:
    model, proxy = Nothing(), QSortFilterProxyModel()
    proxy.setSourceModel(model)
    index = proxy.index(0, 0)
    proxy.data(index, 1)
    before = sys.getrefcount(None)
    for _ in range(_CALLS):
        proxy.data(index, 1)
    assert before - sys.getrefcount(None) < _CALLS / 2

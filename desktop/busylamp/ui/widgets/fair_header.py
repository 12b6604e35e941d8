# SPDX-License-Identifier: MIT
"""The heading of a table: each column has room for its name, what is left is shared."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHeaderView, QTableView


class FairHeader(QHeaderView):
    """Qt would make all columns equally wide, and cut a long name in the middle.

    Where the names need more than there is, the table scrolls sideways.
    """

    def __init__(self, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.sectionCountChanged.connect(self._share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share anew."""
        super().resizeEvent(event)
        self._share()

    def showEvent(self, event: QShowEvent) -> None:
        """The style sheet's font is known now."""
        super().showEvent(event)
        self._share()

    def _share(self) -> None:
        places = range(self.count())
        needed = [self.sectionSizeHint(place) for place in places]
        if not needed:
            return
        spare = max(0, self.viewport().width() - sum(needed))
        each, rest = divmod(spare, len(needed))
        for place in places:
            self.resizeSection(place, needed[place] + each + (1 if place < rest else 0))

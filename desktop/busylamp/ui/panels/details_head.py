# SPDX-License-Identifier: MIT
"""The head of the details: face, name, Call; under it the numbers with their labels."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from busylamp.desk.dossier import Dossier, KnownNumber
from busylamp.telephony.model import PresenceState
from busylamp.ui.number_words import kind_words
from busylamp.ui.room import grown
from busylamp.ui.theme import Theme
from busylamp.ui.type_scale import Type, sized
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.faces import face_from, paint_face
from busylamp.ui.widgets.lamp import paint_lamp
from busylamp.ui.widgets.person_row import initials
from busylamp.ui.widgets.plain_label import PlainLabel, caption, plain
from busylamp.ui.widgets.sides import across
from busylamp.ui.words import say

_FACE = 56
_BESIDE = 440  # pixels from which the buttons stand beside the name
_LABELS = 88  # pixels the labels of numbers take
_LONGEST_LABEL = 12  # signs that have room there


class Face(QWidget):
    """Initials in a circle, with the lamp of a colleague."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._letters = ""
        self._photo: QImage | None = None
        self._state: PresenceState | None = None
        self._has_lamp = False
        self._fit()
        theme.changed.connect(self._fit)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show somebody."""
        self._letters = initials(dossier.title) or "?"
        self._photo = face_from(dossier.photo)
        self._state, self._has_lamp = dossier.state, dossier.has_lamp
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("chip"))
        painter.drawEllipse(QRectF(self.rect()))
        painter.setFont(sized(self.font(), Type.TITLE, QFont.Weight.Bold))
        painter.setPen(self._theme.colour("muted"))
        if self._photo is not None:
            paint_face(painter, QRectF(self.rect()), self._photo)
        else:
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)
        if self._has_lamp:
            ground = self._theme.colour("window")
            side, rect = grown(20), self.rect()
            spot = QRectF(self.width() - side, self.height() - side, side, side)
            spot = across(spot, rect)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawEllipse(spot)
            paint_lamp(painter, spot, self._state, self._theme, ground)
        painter.end()

    def _fit(self) -> None:
        self.setFixedSize(grown(_FACE), grown(_FACE))
        self.update()


class DetailsHead(QWidget):
    """Who it is."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face = Face(theme)
        self.title = PlainLabel(name="detailsTitle", elided=True)
        self.second = PlainLabel(role="muted", elided=True)
        self.call = button(self.tr("Call"), role="primary")
        self.edit = button("")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.second)
        words.addStretch(1)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.call)
        acts.addWidget(self.edit)
        acts.setAlignment(Qt.AlignmentFlag.AlignLeading)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.face, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        self._whole = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(12)
        self._whole.addLayout(top, 1)
        self._whole.addLayout(acts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beside the name where that leaves it room."""
        super().resizeEvent(event)
        across = QBoxLayout.Direction.LeftToRight
        down = QBoxLayout.Direction.TopToBottom
        self._whole.setDirection(across if self.width() >= grown(_BESIDE) else down)

    def show_dossier(self, dossier: Dossier) -> None:
        """Show somebody."""
        self.face.show_dossier(dossier)
        self.title.show_text(dossier.title or self.tr("Number withheld"))
        state = say(dossier.state or PresenceState.UNKNOWN) if dossier.has_lamp else ""
        source = self.tr("from {directory}").format(directory=plain(dossier.source))
        source = source if dossier.source else ""
        self.second.show_text(
            " · ".join(part for part in (plain(dossier.company), state, source) if part)
        )
        self.second.setVisible(bool(self.second.whole))
        self.call.setVisible(bool(dossier.number))
        spoken = self.tr("Call %1").replace("%1", self.title.whole)
        self.call.setAccessibleName(spoken)
        known = dossier.contact is not None and not dossier.source
        self.edit.setText(self.tr("Edit…") if known else self.tr("Add to contacts…"))
        self.edit.setVisible(known or bool(dossier.number))


class NumberRows(QWidget):
    """Numbers with their places, email and remark; a click on a number calls it."""

    call_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._rows: list[QWidget] = []

    def show_dossier(self, dossier: Dossier) -> None:
        """Show what somebody can be reached by."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for known in dossier.numbers:
            place = PlainLabel(known.place, role="muted", elided=True)
            self._add(kind_words(known.label), self._link(known), place)
        for words, text in ((self.tr("Email"), dossier.email), (self.tr("Note"), dossier.remark)):
            if text:
                shown = PlainLabel(wrapped=True)
                shown.show_text(text, limit=600)
                self._add(words, shown, None)

    def _link(self, known: KnownNumber) -> QPushButton:
        words = plain(known.shown or known.number)
        link = button(caption(words), role="number")
        link.setAccessibleName(self.tr("Call %1").replace("%1", words))
        link.clicked.connect(lambda: self.call_wanted.emit(known.number))
        return link

    def _add(self, label: str, widget: QWidget, beside: QWidget | None) -> None:
        row = QWidget(self)
        name = PlainLabel(plain(label, _LONGEST_LABEL), role="muted")
        name.setFixedWidth(grown(_LABELS))
        if beside is None:  # of several lines
            name.setAlignment(Qt.AlignmentFlag.AlignTop)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        across.addWidget(name)
        across.addWidget(widget, 1 if beside is None else 0)
        if beside is not None:
            across.addWidget(beside, 1)
        self._column.addWidget(row)
        self._rows.append(row)

# SPDX-License-Identifier: MIT
"""One queue on the wallboard: draws its figures as large as its place lets them be."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from busylamp.desk.queue_figures import Figures, Level, wait_level, waiting_level
from busylamp.settings.model import WallboardSettings
from busylamp.ui.theme import Theme
from busylamp.ui.widgets.mark import paint_level, sized
from busylamp.ui.widgets.plain_label import cut
from busylamp.ui.widgets.sides import across
from busylamp.ui.words import clock
from busylamp.ui.writing import number

_NOTHING = "\u2013"
_PROBE = 100  # pixels a text is measured at
_LEAST = 6
_BESIDE = 0.1  # of a figure's room, for a mark at its left
_HIGH = 1.25  # below this width to height a tile is high
_GROUNDS = {Level.CALM: "card", Level.WARN: "ringing", Level.ALARM: "busy"}
_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """What one tile shows."""

    title: str
    figures: Figures
    limits: WallboardSettings

    @property
    def waiting_level(self) -> Level:
        """How urgent the number of callers is."""
        return waiting_level(self.figures.waiting, self.limits)

    def wait_level(self, now: float | None = None) -> Level:
        """How urgent the longest wait is."""
        return wait_level(self.figures.longest_wait(now), self.limits)


@dataclass(frozen=True, slots=True)
class _Cell:
    """One figure: what it says, what it is called, how urgent it is."""

    text: str
    label: str
    level: Level = Level.CALM


def paint_tile(painter: QPainter, where: QRectF, tile: Tile, theme: Theme) -> None:
    """Draw one queue; a tile that is high has its figures one above the other."""
    worst = max(tile.waiting_level, tile.wait_level())
    edge = theme.colour("line" if worst is Level.CALM else _GROUNDS[worst])
    width = 1.0 if worst is Level.CALM else max(2.0, where.height() * 0.012 * int(worst))
    corner = where.height() * 0.03
    painter.setPen(QPen(edge, width))
    painter.setBrush(theme.colour("card"))
    half = width / 2
    painter.drawRoundedRect(where.adjusted(half, half, -half, -half), corner, corner)
    pad = min(where.width(), where.height()) * 0.045
    inner = where.adjusted(pad, pad * 0.5, -pad, -pad)
    head = QRectF(inner.left(), inner.top(), inner.width(), inner.height() * 0.16)
    painter.setPen(theme.colour("ink"))
    _write(painter, head, tile.title, QFont.Weight.Bold, _LEFT, share=0.7)
    is_high = where.width() < where.height() * _HIGH
    share = 0.52
    large = QRectF(inner.left(), head.bottom(), inner.width(), inner.height() * share)
    small = QRectF(inner.left(), large.bottom(), inner.width(), inner.bottom() - large.bottom())
    _grid(painter, large, _large(tile), theme, columns=1 if is_high else 2, usual="0:00")
    below = small.adjusted(0, pad * 0.5, 0, 0)
    columns = 3 if is_high else 6
    _grid(painter, below, _small(tile.figures), theme, columns=columns, usual="100 %")


def paint_words(painter: QPainter, where: QRectF, words: str, theme: Theme) -> None:
    """Say why there is no tile."""
    painter.setPen(theme.colour("muted"))
    room = where.adjusted(where.width() * 0.1, 0, -where.width() * 0.1, 0)
    _write(painter, room, words, QFont.Weight.Normal, _CENTRE, share=0.08)


def _large(tile: Tile) -> list[_Cell]:
    figures = tile.figures
    longest = clock(figures.longest_wait()) if figures.waiting else _NOTHING
    return [
        _Cell(str(figures.waiting), _tr("Waiting"), tile.waiting_level),
        _Cell(longest, _tr("Longest wait"), tile.wait_level()),
    ]


def _small(figures: Figures) -> list[_Cell]:
    within = _tr("Service level")
    if figures.service_seconds:
        within = _tr("Within %1 s").replace("%1", str(figures.service_seconds))
    return [
        _Cell(str(figures.available), _tr("Available")),
        _Cell(str(figures.on_calls), _tr("On calls")),
        _Cell(str(figures.paused), _tr("Paused")),
        _Cell(number(figures.completed), _tr("Served")),
        _Cell(_percent(figures.abandoned_percent), _tr("Abandoned")),
        _Cell(_percent(figures.service_percent), within),
    ]


def _percent(share: int | None) -> str:
    return _NOTHING if share is None else _tr("%1 %").replace("%1", str(share))


def _grid(
    painter: QPainter,
    where: QRectF,
    cells: list[_Cell],
    theme: Theme,
    *,
    columns: int,
    usual: str,  # as wide as this, a figure need not be drawn larger
) -> None:
    """Draw figures in rows of so many; all in the size that the widest of them has room for."""
    rows = -(-len(cells) // columns)
    gap = min(where.width() / columns, where.height() / rows) * 0.06
    width = (where.width() - gap * (columns - 1)) / columns
    height = (where.height() - gap * (rows - 1)) / rows
    rooms = [
        QRectF(
            where.left() + place % columns * (width + gap),
            where.top() + place // columns * (height + gap),
            width,
            height,
        )
        for place in range(len(cells))
    ]
    widest = max((*(cell.text for cell in cells), usual), key=len)
    named = max((cell.label for cell in cells), key=len)
    above, below = _above(rooms[0]), _below(rooms[0])
    figure = _fit(painter, above, widest, QFont.Weight.Bold, 0.98)
    label = _fit(painter, below, named, QFont.Weight.Medium, 0.72)
    for place, cell in zip(rooms, cells, strict=True):
        _cell(painter, across(place, where), cell, theme, (figure, label))


def _cell(
    painter: QPainter, room: QRectF, cell: _Cell, theme: Theme, pixels: tuple[int, int]
) -> None:
    ink, quiet = theme.colour("ink"), theme.colour("muted")
    below = _below(room)
    if cell.level is not Level.CALM:
        ground = theme.colour(_GROUNDS[cell.level])
        ink = quiet = theme.colour(f"on_{_GROUNDS[cell.level]}")
        corner = room.height() * 0.06
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(room, corner, corner)
        side = min(room.height() * 0.4, room.width() * _BESIDE)
        mark = QRectF(room.left() + side * 0.3, _above(room).center().y() - side / 2, side, side)
        paint_level(painter, across(mark, room), cell.level, ink, ground)
    painter.setPen(ink)
    painter.setFont(sized(painter.font(), pixels[0], QFont.Weight.Bold))
    painter.drawText(_above(room), _CENTRE, cell.text)
    painter.setPen(quiet)
    painter.setFont(sized(painter.font(), pixels[1], QFont.Weight.Medium))
    painter.drawText(below, _CENTRE, cell.label)


def _above(room: QRectF) -> QRectF:
    beside = room.width() * _BESIDE
    return QRectF(room.left() + beside, room.top(), room.width() - 2 * beside, room.height() * 0.7)


def _below(room: QRectF) -> QRectF:
    high = room.height() * 0.27
    return QRectF(room.left(), room.bottom() - high * 1.12, room.width(), high)


def _write(
    painter: QPainter,
    where: QRectF,
    words: str,
    weight: QFont.Weight,
    flags: Qt.AlignmentFlag,
    *,
    share: float,
) -> None:
    """Write in one line, smaller where it has no room, cut where that would not be read."""
    pixels = max(_fit(painter, where, words, weight, share), int(where.height() * share * 0.45))
    painter.setFont(sized(painter.font(), pixels, weight))
    shown = cut(words, QFontMetricsF(painter.font()), where.width())
    painter.drawText(where, flags, shown)


def _fit(painter: QPainter, where: QRectF, words: str, weight: QFont.Weight, share: float) -> int:
    """Return the pixels of the largest font that has room."""
    high = where.height() * share
    wide = QFontMetricsF(sized(painter.font(), _PROBE, weight)).horizontalAdvance(words)
    room = where.width() * 0.94
    return max(_LEAST, int(min(high, room / wide * _PROBE if wide else high)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("wallboard", text)

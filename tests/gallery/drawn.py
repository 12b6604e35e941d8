# SPDX-License-Identifier: MIT
"""Every text a widget really draws, rows of a list too: its colour, its place, its ground."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from PySide6.QtCore import QBuffer, QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget

SVG = "{http://www.w3.org/2000/svg}"
LARGE = 24.0  # pixels from which 3:1 is enough
_SEEN = 0.25  # of the way from the ground to the ink: less of it in the picture is covered up


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnText:
    """One piece of text."""

    words: str
    ink: QColor  # its alpha still apart
    pixels: float
    where: QRectF


def drawn_texts(top: QWidget) -> list[DrawnText]:
    """Return what a widget and its children write, from its drawing as SVG."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    paper = QSvgGenerator()
    paper.setOutputDevice(buffer)
    paper.setSize(top.size())
    paper.setViewBox(top.rect())
    painter = QPainter(paper)
    top.render(painter, QPoint())
    painter.end()
    # Written by Qt in this very process: nobody else's words are its markup.
    root = ET.fromstring(re.sub(rb"&#x?[0-9a-fA-F]+;", b"?", buffer.data().data()))
    return list(_texts(root, (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)))


def faint(top: QWidget) -> list[str]:
    """Return what can't be told from its ground: under 4.5:1, or 3:1 where it is large."""
    picture = top.grab().toImage()
    found: list[str] = []
    for text in drawn_texts(top):
        middle = text.where.center().toPoint()
        if is_disabled(top, middle) or is_cut(top, middle):
            continue
        measured = ratio_in(picture, text)
        if measured is not None and measured < least(text):
            found.append(f"{text.words!r} {measured:.2f}:1")
    return found


def least(text: DrawnText) -> float:
    """Return the contrast a text needs; an arrow or a tick is a sign, not text."""
    is_sign = not any(sign.isalnum() for sign in text.words)
    return 3.0 if is_sign or text.pixels >= LARGE else 4.5


def ratio_in(picture: QImage, text: DrawnText) -> float | None:
    """Return the contrast of a text in a picture; None where it is covered up or outside."""
    scale = picture.devicePixelRatio()
    place = QRectF(text.where.topLeft() * scale, text.where.size() * scale).toAlignedRect()
    area = place.intersected(picture.rect())
    if area.width() < 2 or area.height() < 2:
        return None
    colours = _colours(picture, area)
    ground = QColor.fromRgb(colours.most_common(1)[0][0])
    ink = over(text.ink, ground)
    whole = distance(ink, ground)
    if not whole or min(distance(QColor.fromRgb(c), ink) for c in colours) > whole * (1 - _SEEN):
        return None
    return contrast(ink, ground)


def is_disabled(top: QWidget, where: QPoint) -> bool:
    """Whether nobody can use what stands there: its words may be faint."""
    if isinstance(top, QMenu):
        return any(
            top.actionGeometry(each).contains(where) and not each.isEnabled()
            for each in top.actions()
        )
    # Not by childAt: the middle of what is half scrolled away lies outside of the view.
    return any(
        not each.isEnabled()
        and each.isVisibleTo(top)
        and each.window() is top.window()
        and QRect(each.mapTo(top, QPoint()), each.size()).contains(where)
        for each in top.findChildren(QWidget)
    )


def is_cut(top: QWidget, where: QPoint) -> bool:
    """Whether what stands there is half scrolled away: a slice of letters has no ink to measure."""
    return any(
        QRect(each.mapTo(top, QPoint()), each.size()).contains(where)
        and each.visibleRegion().boundingRect().size() != each.size()
        for kind in (QLabel, QAbstractButton)
        for each in top.findChildren(kind)
        if each.isVisibleTo(top) and each.window() is top.window()
    )


def luminance(colour: QColor) -> float:
    """Relative luminance (WCAG 2.1)."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    """Return the ratio of two colours."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def over(ink: QColor, ground: QColor) -> QColor:
    """Return what is seen of a colour that lets its ground through."""
    share = ink.alphaF()
    pairs = zip(_parts(ink), _parts(ground), strict=True)
    red, green, blue = (round(share * a + (1 - share) * b) for a, b in pairs)
    return QColor(red, green, blue)


def distance(one: QColor, other: QColor) -> float:
    """How far apart two colours are."""
    pairs = zip(_parts(one), _parts(other), strict=True)
    return float(sum((a - b) ** 2 for a, b in pairs)) ** 0.5


def _parts(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def _colours(picture: QImage, area: QRect) -> Counter[int]:
    return Counter(
        picture.pixel(x, y)
        for y in range(area.top(), area.bottom() + 1)
        for x in range(area.left(), area.right() + 1)
    )


Matrix = tuple[float, float, float, float, float, float]


def _texts(node: ET.Element, outer: Matrix) -> Iterator[DrawnText]:
    matrix = _joined(outer, node.get("transform", ""))
    if node.tag == f"{SVG}text" and (words := "".join(node.itertext()).strip()):
        yield _text(node, matrix, words)
    for child in node:
        yield from _texts(child, matrix)


def _text(node: ET.Element, matrix: Matrix, words: str) -> DrawnText:
    size = float(node.get("font-size", "12"))
    usual = QGuiApplication.font()
    if size == usual.pointSizeF():  # Qt writes points and pixels alike
        size = QFontMetricsF(usual).ascent() / QFontMetricsF(_sized(100)).ascent() * 100
    font = _sized(max(1, round(size)))
    font.setWeight(QFont.Weight(int(node.get("font-weight", "400"))))
    metrics = QFontMetricsF(font)
    a, b, c, d, e, f = matrix
    x, y = float(node.get("x", "0")), float(node.get("y", "0"))
    left = QPointF(a * x + c * y + e, b * x + d * y + f)
    ink = QColor(node.get("fill", "#000000"))
    ink.setAlphaF(float(node.get("fill-opacity", "1")))
    where = QRectF(left.x(), left.y() - metrics.ascent() * d, 0, metrics.height() * d)
    where.setWidth(metrics.horizontalAdvance(words) * a)
    return DrawnText(words=words, ink=ink, pixels=size * d, where=where)


def _sized(pixels: int) -> QFont:
    font = QGuiApplication.font()
    font.setPixelSize(pixels)
    return font


def _joined(outer: Matrix, inner: str) -> Matrix:
    found = re.search(r"matrix\(([^)]*)\)", inner)
    if found is None:
        return outer
    g, h, i, j, k, m = (float(each) for each in found[1].split(","))
    a, b, c, d, e, f = outer
    return (
        a * g + c * h,
        b * g + d * h,
        a * i + c * j,
        b * i + d * j,
        a * k + c * m + e,
        b * k + d * m + f,
    )

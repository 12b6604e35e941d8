# SPDX-License-Identifier: MIT
"""Finds spacings that are not on the grid of 4 pixels; 2 is allowed between lines of one text."""

from PySide6.QtWidgets import QBoxLayout, QFormLayout, QGridLayout, QLayout, QStackedLayout, QWidget

STEP = 4
LINES = 2  # between a name and what stands under it
# Qt's own insides: a line edit's, a header's, a message box's.
THEIRS = ("qt_", "QLineEdit", "QComboBox", "QMessageBox", "QTabBar", "QAbstractItemView")


def off_grid(top: QWidget) -> list[str]:
    """Return the layouts in a widget whose margins or gaps are off the grid."""
    found: list[str] = []
    for layout in top.findChildren(QLayout):
        owner = layout.parentWidget()
        if type(layout) is QLayout or isinstance(layout, QStackedLayout):
            continue  # a window's own, which places its bars; one that has no use for margins
        if owner is None or owner.window() is not top.window() or _is_theirs(owner):
            continue
        margins = layout.contentsMargins()
        sizes = (margins.left(), margins.top(), margins.right(), margins.bottom())
        gaps = _gaps(layout)
        bad = [n for n in sizes if n % STEP] + [n for n in gaps if n % STEP and n != LINES]
        if bad:
            names = (owner.objectName() or type(owner).__name__, type(layout).__name__)
            found.append(f"{' '.join(names)}: {', '.join(map(str, bad))}")
    return sorted(set(found))


def _gaps(layout: QLayout) -> tuple[int, ...]:
    if layout.count() < 2:
        return ()
    if isinstance(layout, QFormLayout | QGridLayout):
        return (layout.horizontalSpacing(), layout.verticalSpacing())
    return (layout.spacing(),) if isinstance(layout, QBoxLayout) else ()


def _is_theirs(widget: QWidget) -> bool:
    name = widget.objectName()
    return any(name.startswith(each) or widget.inherits(each) for each in THEIRS)

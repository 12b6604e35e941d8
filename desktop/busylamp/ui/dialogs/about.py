# SPDX-License-Identifier: MIT
"""What this program is."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from busylamp import __version__
from busylamp.assets import icon
from busylamp.ui.room import wide
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.plain_label import PlainLabel

_SIGN = 48  # pixels of the program's own sign


class AboutDialog(QDialog):
    """Name, version, licence, privacy in a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Busylamp"))
        self.setMinimumWidth(wide(360))
        words = PlainLabel(wrapped=True)
        words.show_text(
            self.tr(
                "The desktop companion of a desk phone. It talks to your phone system, to what "
                "you add in the settings, and to nobody else; contacts stay on this computer, the "
                "password in its keyring."
            ),
            limit=400,
        )
        close = button(self.tr("Close"))
        close.clicked.connect(self.accept)
        sign = PlainLabel()
        sign.setPixmap(
            QIcon(str(icon("busylamp"))).pixmap(QSize(_SIGN, _SIGN), self.devicePixelRatioF())
        )
        name = QVBoxLayout()
        name.setSpacing(0)
        name.addStretch(1)
        name.addWidget(PlainLabel(f"Busylamp {__version__}", role="title"))
        name.addWidget(PlainLabel(self.tr("MIT licence"), role="muted"))
        name.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(sign)
        top.addLayout(name, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(words)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)

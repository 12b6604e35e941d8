# SPDX-License-Identifier: MIT
"""What this program is."""

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from busylamp import __version__
from busylamp.ui.room import wide
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.plain_label import PlainLabel


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
        close = button(self.tr("Close"), role="primary")
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(PlainLabel(f"Busylamp {__version__}", role="title"))
        column.addWidget(words)
        column.addWidget(PlainLabel(self.tr("MIT licence"), role="muted"))
        column.addWidget(close)

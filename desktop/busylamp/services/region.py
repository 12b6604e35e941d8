# SPDX-License-Identifier: MIT
"""Where home is, for reading national numbers."""

from PySide6.QtCore import QLocale

from busylamp.settings.model import Settings


def home_region(settings: Settings) -> str:
    """Return the ISO 3166 code from the settings, else from the system, else ''."""
    return settings.numbers.region or QLocale.territoryToCode(QLocale.system().territory())

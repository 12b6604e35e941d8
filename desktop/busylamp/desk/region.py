# SPDX-License-Identifier: MIT
"""Where home is, for reading national numbers."""

import locale

from busylamp.settings.model import Settings

_CODE_LENGTH = 2  # ISO 3166-1 alpha-2


def home_region(settings: Settings) -> str:
    """Return the ISO 3166 code from the settings, else from the system's locale, else ''."""
    return settings.numbers.region or _from_locale(locale.getlocale()[0] or "")


def _from_locale(name: str) -> str:
    territory = name.partition(".")[0].partition("_")[2]
    return territory.upper() if len(territory) == _CODE_LENGTH and territory.isalpha() else ""

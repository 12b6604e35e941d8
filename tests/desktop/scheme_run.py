# SPDX-License-Identifier: MIT
"""Says each look the program wears, as the system tells it: `dark` or `light`, one a line."""

import sys

from PySide6.QtWidgets import QApplication

from busylamp.settings.model import Appearance
from busylamp.ui.theme import Theme


def main() -> int:
    """Run until the input is closed."""
    application = QApplication(sys.argv[:1])
    theme = Theme(Appearance.SYSTEM, application)

    def tell() -> None:
        shown = application.palette().window().color()
        if theme.is_high:
            print("high", flush=True)
            return
        print("dark" if shown == theme.colour("window") and theme.is_dark else "light", flush=True)

    theme.changed.connect(tell)
    theme.wear()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())

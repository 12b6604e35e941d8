# SPDX-License-Identifier: MIT
"""The settings of the window and of the history."""

from busylamp.settings.model import Appearance
from busylamp.ui.dialogs.pages.page import Page, PageContext


class GeneralPage(Page):
    """Colours, and how long calls are remembered."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.heading(self.tr("Window"))
        self.choice(
            "window.appearance",
            self.tr("Appearance"),
            {
                Appearance.SYSTEM: self.tr("As the system"),
                Appearance.LIGHT: self.tr("Light"),
                Appearance.DARK: self.tr("Dark"),
            },
        )
        self.heading(self.tr("History"))
        self.number(
            "history.keep_days",
            self.tr("Days calls are remembered"),
            range(36501),
            self.tr("Older ones are deleted. 0 remembers none."),
        )

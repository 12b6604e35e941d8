# SPDX-License-Identifier: MIT
"""The settings of the window, of incoming calls and of the history."""

from busylamp.settings.model import Appearance, PopupStyle
from busylamp.ui.dialogs.pages.page import Page, PageContext


class GeneralPage(Page):
    """Colours, how an incoming call is shown, how long it is remembered."""

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
        self.heading(self.tr("Incoming calls"))
        self.choice(
            "popup.style",
            self.tr("An incoming call shows"),
            {
                PopupStyle.CARD: self.tr("A card"),
                PopupStyle.NOTIFICATION: self.tr("A notification"),
                PopupStyle.NONE: self.tr("Nothing"),
            },
            self.tr("A card stays at the corner of the screen until the call is answered."),
        )
        self.heading(self.tr("History"))
        self.number(
            "history.keep_days",
            self.tr("Days calls are remembered"),
            range(36501),
            self.tr("Older ones are deleted. 0 remembers none."),
        )

# SPDX-License-Identifier: MIT
"""The settings of the window and of the history."""

from busylamp.settings.model import Appearance, Language
from busylamp.ui.dialogs.pages.page import Page, PageContext

_LANGUAGES = {  # each in its own words, for who can't read the present one
    Language.GERMAN: "Deutsch",
    Language.ENGLISH: "English",
    Language.SPANISH: "Español",
    Language.FRENCH: "Français",
    Language.CHINESE: "简体中文",
}


class GeneralPage(Page):
    """Colours, language, and how long calls are remembered."""

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
                Appearance.HIGH_CONTRAST: self.tr("High contrast"),
            },
        )
        self.language = self.choice(
            "window.language",
            self.tr("Language"),
            {Language.SYSTEM: self.tr("As the system"), **_LANGUAGES},
            self.tr("Used at once; during a call, when it is over."),
        )
        self.heading(self.tr("History"))
        self.number(
            "history.keep_days",
            self.tr("Days calls are remembered"),
            range(36501),
            self.tr("Older ones are deleted. 0 remembers none."),
        )

    def begin(self) -> None:
        """Put the keyboard on the language: the window was made anew because it changed.

        Not by a focus proxy: Tab would pass by the control before it.
        """
        self.language.setFocus()

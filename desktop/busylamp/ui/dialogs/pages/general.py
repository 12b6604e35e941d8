# SPDX-License-Identifier: MIT
"""The settings of the window, of the start and of the history."""

from PySide6.QtWidgets import QCheckBox

from busylamp.settings.model import Appearance, Language
from busylamp.system.autostart.protocol import Autostart
from busylamp.ui.dialogs.pages.changes import Change
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
        self.heading(self.tr("Start"))
        parts = context.integration
        self._add_start(parts.autostart if parts else None)
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

    def _add_start(self, autostart: Autostart | None) -> None:
        box = QCheckBox()
        label = self.tr("Start with the computer")
        row = self.row(label, box, self.tr("Without a window: only the lamp beside the clock."))
        box.setEnabled(autostart is not None)
        if autostart is None:
            row.explain(self.tr("The demo changes nothing on this computer."))
            return

        def set_start(on: bool) -> None:  # noqa: FBT001 - a switch
            try:
                if on:
                    autostart.turn_on((*command, "--hidden"))
                else:
                    autostart.turn_off()
            except OSError as error:
                row.complain(error.strerror or str(error))
            else:
                row.complain("")
            box.setChecked(autostart.is_on())

        def take(on: bool) -> None:  # noqa: FBT001 - Qt's signature
            set_start(on)
            if box.isChecked() is on:
                self.context.changes.remember(Change(label=label, undo=lambda: set_start(not on)))

        parts = self.context.integration
        command = parts.start_command if parts else ()
        box.setChecked(autostart.is_on())
        box.clicked.connect(take)

# SPDX-License-Identifier: MIT
"""The settings of incoming calls: which are shown, how, and what is heard."""

from pathlib import Path
from typing import cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QWidget

from busylamp.services.ring import sound_file
from busylamp.settings.model import PopupStyle, Settings
from busylamp.system.sound.choose import choose_ringer
from busylamp.ui.dialogs.pages.page import Page, PageContext
from busylamp.ui.room import grown
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.plain_label import plain

_TRIED = 4000  # milliseconds
_NOTHING, _OWN, _FILE = range(3)
_CONTROL = 190


class IncomingPage(Page):
    """Pop-ups, colleagues' calls and the ring."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._ringer = choose_ringer()
        self._trial = QTimer(self)
        self._trial.setSingleShot(True)
        self._trial.timeout.connect(self._ringer.stop)
        self._add_popups()
        self.heading(self.tr("Colleagues"))
        self.watched = self.text(
            "popup.watched",
            self.tr("Also show the calls of"),
            self.tr(
                "Their extensions, with commas between. Their calls are marked as theirs and make "
                "no sound. Used from the next sign-in, at the latest when no call is under way."
            ),
            read=_extensions,
            write=_joined,
        )
        self.heading(self.tr("Sound"))
        self._add_sound()

    def _add_popups(self) -> None:
        self.heading(self.tr("Pop-up"))
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
        self.switch("popup.external", self.tr("For calls from outside"))
        self.switch("popup.internal", self.tr("For calls from colleagues"))
        self.switch("popup.queue", self.tr("For calls through a queue"))
        self.switch(
            "popup.over_full_screen",
            self.tr("Also over a full screen"),
            self.tr(
                "Off: nothing is shown while a film, slides or a remote desktop fills the screen "
                "(Windows and X11). That you share your screen can't be recognised: choose "
                "“Snooze” in the menu for that."
            ),
        )

    def _add_sound(self) -> None:
        self.sound = QComboBox()
        self.sound.setMinimumWidth(grown(_CONTROL))
        self.trying = button(self.tr("Try"))
        self.trying.clicked.connect(self._on_try)
        both = QWidget()
        side = QHBoxLayout(both)
        side.setSpacing(8)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self.sound)
        side.addWidget(self.trying)
        self._sound_label = self.tr("Ring on this computer")
        self.sound.setAccessibleName(self._sound_label)
        hint = self.tr("Your phone rings by itself. WAV files can be played on every system.")
        self._sound_row = self.row(self._sound_label, both, hint, key="sound.ring")
        self.sound.activated.connect(self._on_sound)
        self.follow(self._show_sound)

    def _show_sound(self, settings: Settings) -> None:
        ring = settings.sound.ring
        names = [self.tr("Nothing"), self.tr("Busylamp's ring"), self.tr("A file…")]
        place = _NOTHING if not ring else _OWN if ring == "default" else _FILE
        if place == _FILE:
            names[_FILE] = plain(Path(ring).name, 30)
        self.sound.clear()
        self.sound.addItems(names)
        self.sound.setCurrentIndex(place)
        self.trying.setEnabled(bool(ring))
        file = sound_file(ring)
        missing = file is not None and not file.is_file()
        self._sound_row.complain(self.tr("This file is not there.") if missing else "")

    def _on_sound(self, place: int) -> None:
        if place != _FILE:
            self.put(self._sound_label, {"sound.ring": "default" if place == _OWN else ""})
            return
        kinds = self.tr("Sounds (*.wav *.oga *.ogg *.flac);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self._sound_label, "", kinds)
        if name:
            self.put(self._sound_label, {"sound.ring": name})
        self._show_sound(self.context.changes.settings)

    def _on_try(self) -> None:
        file = sound_file(self.context.changes.settings.sound.ring)
        if file is not None:
            self._ringer.stop()
            self._ringer.ring(file)
            self._trial.start(_TRIED)


def _extensions(text: str) -> tuple[str, ...]:
    parts = [part.strip() for part in text.replace(";", ",").split(",")]
    return tuple(dict.fromkeys(part for part in parts if part))


def _joined(value: object) -> str:
    return ", ".join(cast("tuple[str, ...]", value)) if isinstance(value, tuple) else ""

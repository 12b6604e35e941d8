# SPDX-License-Identifier: MIT
"""Joins the window to the desktop around it: keys that work in every program."""

import os
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from busylamp.desk.hangup import call_meant
from busylamp.services.build import Services
from busylamp.services.integration import Integration, Links, command_for
from busylamp.services.newer import NewerService
from busylamp.services.shortcuts import Shortcuts
from busylamp.services.wake import Wakefulness
from busylamp.system.autostart.choose import choose as autostart
from busylamp.system.hotkeys.choose import choose
from busylamp.system.hotkeys.protocol import Act, KeyHeld, Press
from busylamp.system.telurls.choose import choose as links
from busylamp.telephony.model import Call
from busylamp.telephony.reasons import HotkeyTrouble, WishFailure
from busylamp.ui.words import in_words

_FOCUS = 1000  # milliseconds a desktop may take to give the focus


class Surroundings(QObject):
    """Begins when the window was drawn. The demo takes no key of the desktop."""

    dial_wanted = Signal()  # what was copied or selected
    show_wanted = Signal()
    hide_wanted = Signal()
    dial_key_changed = Signal(str)  # the keys that dial what was copied, '' for none
    key_lost = Signal(object)  # KeyHeld: keys of the settings can't be held, others might

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self.integration: Integration | None = None
        self._waits = False
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_state_changed)
        self._wakefulness = Wakefulness(self)
        self._wakefulness.woke.connect(services.line.look)
        self.newer = NewerService(services.preferences, self)
        if not services.is_demo:
            shortcuts = Shortcuts(services.preferences, partial(choose, say=in_words), self)
            command = command_for(services.preferences.path)
            self.integration = Integration(
                shortcuts=shortcuts,
                links=Links(links(), (*command, "--url"), self),
                autostart=autostart(),
                start_command=command,
            )
            shortcuts.pressed.connect(self._on_pressed)
            shortcuts.changed.connect(self._on_held)

    def start(self) -> None:
        """Hold the keys, watch for sleep."""
        self._wakefulness.start()
        if self.integration is not None:
            self.integration.shortcuts.start()
            self.newer.start()

    def stop(self) -> None:
        """Let go of all."""
        self._wakefulness.stop()
        self.newer.stop()
        if self.integration is not None:
            self.integration.shortcuts.stop()

    def _on_pressed(self, press: Press) -> None:
        if press.token:
            os.environ["XDG_ACTIVATION_TOKEN"] = press.token  # Qt takes it from there
        match press.act:
            case Act.DIAL:
                self._dial()
            case Act.SHOW:
                self.show_wanted.emit()
            case Act.HIDE:
                self.hide_wanted.emit()
            case Act.HANG_UP:
                self._hang_up()

    def _dial(self) -> None:
        """On Wayland only a program with the focus can read what was copied: take it first."""
        active = QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
        if active or not QGuiApplication.platformName().startswith("wayland"):
            self.dial_wanted.emit()
            return
        self.show_wanted.emit()
        self._waits = True
        QTimer.singleShot(_FOCUS, self, self._on_focus)

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self._on_focus()

    def _on_focus(self) -> None:
        """Dial, once: the focus came, or it won't."""
        if self._waits:
            self._waits = False
            self.dial_wanted.emit()

    def _hang_up(self) -> None:
        """Hang up the call that is meant, or show the window to choose one."""
        call = call_meant(card.call for card in self._services.phone.calls)
        if isinstance(call, Call):
            self._services.phone.hang_up(call.id)
        elif call is WishFailure.SEVERAL:
            self.show_wanted.emit()

    def _on_held(self, held: KeyHeld) -> None:
        if held.act is Act.DIAL:
            self.dial_key_changed.emit("" if held.trouble is not None else held.keys)
        if held.trouble in (HotkeyTrouble.TAKEN, HotkeyTrouble.UNKNOWN_KEY):
            self.key_lost.emit(held)

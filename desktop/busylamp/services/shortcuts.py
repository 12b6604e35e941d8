# SPDX-License-Identifier: MIT
"""The keys of the whole desktop for the window: held as the settings say, told when pressed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from busylamp.services.preferences import Preferences, PreferencesChanged
from busylamp.settings.chords import Chord, parse_chord
from busylamp.settings.model import KeySettings
from busylamp.system.hotkeys.protocol import Act, Hotkeys, KeyHeld, Listener, Press
from busylamp.telephony.reasons import HotkeyTrouble

_OFFERED = ("Ctrl+Alt+D", "Ctrl+Alt+K", "Ctrl+Alt+C", "Ctrl+Alt+Shift+D", "Meta+Shift+D", "F9")
Opens = Callable[[Listener], Hotkeys | None]


class Shortcuts(QObject):
    """Owns the way keys are held. What it is told may come from another thread."""

    pressed = Signal(object)  # Press
    changed = Signal(object)  # KeyHeld
    _pressed = Signal(object)
    _held = Signal(object)

    def __init__(
        self, preferences: Preferences, opens: Opens, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._opens = opens
        self._way: Hotkeys | None = None
        self._states: dict[Act, KeyHeld] = {}
        self._pressed.connect(self._on_pressed)
        self._held.connect(self._on_held)
        preferences.changed.connect(self._on_preferences_changed)

    @property
    def asks_itself(self) -> bool:
        """Whether the desktop lets its user choose the keys."""
        return self._way is not None and self._way.asks_itself

    def state(self, act: Act) -> KeyHeld | None:
        """Return how it stands with a key, None if none is wanted."""
        return self._states.get(act)

    def start(self) -> None:
        """Hold what the settings say."""
        if self._way is None:
            self._way = self._opens(Listener(pressed=self._pressed.emit, held=self._held.emit))
        self._states.clear()
        wanted = chords_of(self._preferences.settings.keys)
        if self._way is not None:
            self._way.hold(wanted)
            return
        for act, chord in wanted.items():
            self._on_held(KeyHeld(act=act, keys=str(chord), trouble=HotkeyTrouble.NO_WAY))

    def pause(self) -> None:
        """Let go of the keys, so that the settings can be typed; `start` holds them again."""
        if self._way is not None:
            self._way.hold({})

    def stop(self) -> None:
        """Let go of all for good."""
        way, self._way = self._way, None
        if way is not None:
            way.close()

    def offer(self) -> str:
        """Return keys that are free, '' if none of ours is."""
        used = {str(chord) for chord in chords_of(self._preferences.settings.keys).values()}
        if self._way is None or self._way.asks_itself:
            return ""
        free = (k for k in _OFFERED if k not in used and self._way.is_free(parse_chord(k)))
        return next(free, "")

    def _on_pressed(self, press: Press) -> None:
        if self._way is not None:
            self.pressed.emit(press)

    def _on_held(self, held: KeyHeld) -> None:
        self._states[held.act] = held
        self.changed.emit(held)

    def _on_preferences_changed(self, change: PreferencesChanged) -> None:
        if change.old.keys != change.new.keys and self._way is not None:
            self.start()


def chords_of(keys: KeySettings) -> dict[Act, Chord]:
    """Return the keys that are set."""
    texts = {act: str(getattr(keys, act.value)) for act in Act}
    return {act: parse_chord(text) for act, text in texts.items() if text}

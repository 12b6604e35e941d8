# SPDX-License-Identifier: MIT
"""Keys on Wayland: the desktop portal's GlobalShortcuts; the user decides there which keys."""

import contextlib
import itertools
import os
from collections.abc import Callable, Mapping
from typing import Any

from busylamp.phrases import phrase
from busylamp.settings.chords import Chord
from busylamp.system.bus import Bus, BusError, Place
from busylamp.system.hotkeys.codes import keysym_name
from busylamp.system.hotkeys.protocol import Act, KeyHeld, Listener, Press
from busylamp.telephony.reasons import HotkeyTrouble

_NAME = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SHORTCUTS = Place(name=_NAME, path=_PATH, interface="org.freedesktop.portal.GlobalShortcuts")
_REGISTRY = Place(name=_NAME, path=_PATH, interface="org.freedesktop.host.portal.Registry")
_MODIFIERS = {"Ctrl": "CTRL", "Alt": "ALT", "Shift": "SHIFT", "Meta": "LOGO"}
_DESCRIPTIONS = {
    Act.DIAL: phrase("Call what I copied or selected"),
    Act.SHOW: phrase("Show Busylamp"),
    Act.HIDE: phrase("Hide the pop-ups of Busylamp"),
    Act.HANG_UP: phrase("Hang up"),
}
_SILENT = ("org.freedesktop.DBus.Error.NoReply", "org.freedesktop.DBus.Error.Disconnected")

Results = Mapping[str, Any]


class PortalHotkeys:
    """One session of the portal; other keys take a new one, as the portal wants it."""

    asks_itself = True

    def __init__(
        self, listener: Listener, bus: Bus | None = None, *, say: Callable[[str], str] = str
    ) -> None:
        self._listener = listener
        self._say = say  # what the desktop shows its user is in the user's language
        self._bus = bus or Bus()
        self._wanted: dict[Act, Chord] = {}
        self._said: dict[Act, str] = {}
        self._session = ""
        self._counter = itertools.count(1)
        self._bus.do(self._begin)

    def hold(self, wanted: Mapping[Act, Chord]) -> None:
        """Ask for these."""
        chords = dict(wanted)
        said = {act: self._say(_DESCRIPTIONS[act]) for act in chords}
        self._bus.do(lambda bus: self._hold(bus, chords, said))

    def is_free(self, chord: Chord) -> bool:
        """Only the desktop knows."""
        del chord
        return True

    def close(self) -> None:
        """End the session."""
        self._bus.do(self._leave)
        self._bus.close()

    def _begin(self, bus: Bus) -> None:
        with contextlib.suppress(BusError):  # since portal 1.20: it knows whose keys these are
            bus.call(_REGISTRY, "Register", "sa{sv}", ("busylamp", {}))
        bus.subscribe(_SHORTCUTS, "Activated", self._on_activated)
        bus.subscribe(_SHORTCUTS, "ShortcutsChanged", self._on_changed)

    def _hold(self, bus: Bus, wanted: dict[Act, Chord], said: dict[Act, str]) -> None:
        self._leave(bus)
        self._wanted, self._said = wanted, said
        if not wanted:
            return
        token = self._token()
        values = {"session_handle_token": ("s", token)}
        self._request(bus, "CreateSession", "a{sv}", (values,), self._on_session)

    def _leave(self, bus: Bus) -> None:
        session, self._session = self._session, ""
        if session:
            place = Place(name=_NAME, path=session, interface="org.freedesktop.portal.Session")
            with contextlib.suppress(BusError):
                bus.call(place, "Close")

    def _request(
        self,
        bus: Bus,
        method: str,
        signature: str,
        values: tuple[object, ...],
        then: Callable[[Bus, Results], None],
    ) -> None:
        """Call a method whose answer comes later, as a signal of its own object."""
        token = self._token()
        options: dict[str, object] = {**dict_of(values[-1]), "handle_token": ("s", token)}
        numbers: list[int] = []

        def answered(body: tuple[Any, ...]) -> None:
            for number in numbers:
                bus.unsubscribe(number)
            if int(body[0]):  # 1: the user said no, 2: it ended otherwise
                self._tell_all(HotkeyTrouble.DENIED)
            else:
                then(bus, body[1])

        try:
            sender = bus.own_name[1:].replace(".", "_")
            path = f"{_PATH}/request/{sender}/{token}"
            place = Place(name=_NAME, path=path, interface="org.freedesktop.portal.Request")
            numbers.append(bus.subscribe(place, "Response", answered))
            bus.call(_SHORTCUTS, method, signature, (*values[:-1], options))
        except BusError as error:
            silent = error.name in _SILENT
            self._tell_all(HotkeyTrouble.NO_ANSWER if silent else HotkeyTrouble.NO_WAY)

    def _on_session(self, bus: Bus, results: Results) -> None:
        self._session = str(results["session_handle"][1])
        shortcuts = [
            (act.value, _described(self._said[act], chord)) for act, chord in self._wanted.items()
        ]
        values: tuple[object, ...] = (self._session, shortcuts, "", {})
        self._request(bus, "BindShortcuts", "oa(sa{sv})sa{sv}", values, self._on_bound)

    def _on_bound(self, bus: Bus, results: Results) -> None:
        del bus
        self._tell(results["shortcuts"][1])

    def _on_changed(self, body: tuple[Any, ...]) -> None:
        if body[0] == self._session:
            self._tell(body[1])

    def _on_activated(self, body: tuple[Any, ...]) -> None:
        session, name, _, options = body[:4]
        if session == self._session and name in {act.value for act in self._wanted}:
            token = str(options["activation_token"][1]) if "activation_token" in options else ""
            self._listener.pressed(Press(act=Act(name), token=token))

    def _tell(self, bound: list[tuple[str, Results]]) -> None:
        words = {name: str(facts.get("trigger_description", ("s", ""))[1]) for name, facts in bound}
        for act, chord in self._wanted.items():
            trouble = None if act.value in words else HotkeyTrouble.DENIED
            keys = words.get(act.value) or str(chord)
            self._listener.held(KeyHeld(act=act, keys=keys, trouble=trouble))

    def _tell_all(self, trouble: HotkeyTrouble) -> None:
        for act, chord in self._wanted.items():
            self._listener.held(KeyHeld(act=act, keys=str(chord), trouble=trouble))

    def _token(self) -> str:
        return f"busylamp_{os.getpid()}_{next(self._counter)}"


def trigger_of(chord: Chord) -> str:
    """Return the keys as the XDG shortcuts specification writes them: `CTRL+ALT+d`."""
    held = [name for key, name in _MODIFIERS.items() if key in chord.modifiers]
    return "+".join([*held, keysym_name(chord.key)])


def dict_of(value: object) -> dict[str, object]:
    """Return the options at the end of the values."""
    options: Any = value
    return dict(options)


def _described(said: str, chord: Chord) -> dict[str, tuple[str, str]]:
    return {
        "description": ("s", said),
        "preferred_trigger": ("s", trigger_of(chord)),
    }

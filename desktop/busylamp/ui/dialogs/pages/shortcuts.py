# SPDX-License-Identifier: MIT
"""The keys that work wherever the user is."""

from PySide6.QtWidgets import QPushButton

from busylamp.settings.keys import value_at
from busylamp.settings.model import Settings
from busylamp.system.hotkeys.protocol import Act, KeyHeld
from busylamp.telephony.reasons import HotkeyTrouble
from busylamp.ui.dialogs.pages.page import Page, PageContext, Row
from busylamp.ui.room import grown
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.key_field import KeyField
from busylamp.ui.widgets.plain_label import PlainLabel, plain
from busylamp.ui.words import say

_WIDTH = 190


class ShortcutsPage(Page):
    """One row for each act, with how it stands with its keys."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._shortcuts = context.integration.shortcuts if context.integration else None
        self._key_rows: dict[Act, Row] = {}
        self._offers: dict[Act, QPushButton] = {}
        self.heading(self.tr("Keys that work in every program"))
        for act, label, hint in (
            (
                Act.DIAL,
                self.tr("Call what I copied or selected"),
                self.tr("A card shows the number first; Enter calls it."),
            ),
            (Act.SHOW, self.tr("Show the window"), ""),
            (Act.HIDE, self.tr("Hide the pop-ups"), self.tr("The calls go on ringing.")),
            (Act.HANG_UP, self.tr("Hang up"), ""),
        ):
            self._add(act, label, hint)
        words = PlainLabel(role="muted", wrapped=True)
        words.show_text(self._how(), limit=600)
        self.note(words)
        if self._shortcuts is not None:
            self._shortcuts.changed.connect(self._on_held)
            for act in Act:
                held = self._shortcuts.state(act)
                if held is not None:
                    self._on_held(held)

    def _add(self, act: Act, label: str, hint: str) -> None:
        key = f"keys.{act.value}"
        field = KeyField()
        field.setMinimumWidth(grown(_WIDTH))
        field.setAccessibleName(label)
        row = self._key_rows[act] = self.row(label, field, hint, key=key)
        offer = self._offers[act] = button(self.tr("Use other keys"), role="quiet")
        offer.hide()
        row.add_below(offer)

        def take(keys: str) -> None:
            row.complain("")
            offer.hide()
            self.put(label, {key: keys})

        def refuse(why: str) -> None:
            row.complain(f"{label} {why}.")

        def show(settings: Settings) -> None:
            field.show_keys(plain(str(value_at(settings, key))))

        field.chosen.connect(take)
        field.refused.connect(refuse)
        field.listening.connect(self._on_listening)
        offer.clicked.connect(lambda: take(str(offer.property("keys"))))
        self.follow(show)

    def _how(self) -> str:
        if self._shortcuts is None:
            return self.tr("The demo takes no keys of the desktop.")
        if self._shortcuts.asks_itself:
            return self.tr(
                "Your desktop decides which keys these are; it may have asked you. "
                "What is set here is a proposal."
            )
        return self.tr(
            "Click a field and press the keys. Backspace takes none, Esc leaves all as it was."
        )

    def _on_listening(self, on: bool) -> None:  # noqa: FBT001 - the signal's payload
        """While keys are chosen, those held must reach the field."""
        if self._shortcuts is not None:
            (self._shortcuts.pause if on else self._shortcuts.start)()

    def _on_held(self, held: KeyHeld) -> None:
        row, offer = self._key_rows[held.act], self._offers[held.act]
        row.complain(say(held.trouble) if held.trouble else "")
        offer.hide()
        if held.trouble is HotkeyTrouble.TAKEN and self._shortcuts is not None:
            free = self._shortcuts.offer()
            offer.setProperty("keys", free)
            offer.setText(self.tr("Use %1, which is free").replace("%1", free))
            offer.setVisible(bool(free))

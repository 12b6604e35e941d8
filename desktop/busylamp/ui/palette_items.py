# SPDX-License-Identifier: MIT
"""What the command palette offers: the acts of calls and menus as they are, and what was typed."""

import functools
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

from busylamp.letters import sought
from busylamp.ui.widgets.plain_label import plain

LONGEST = 90  # signs of one line
_DEPTH = 3  # menus within menus


@dataclass(frozen=True, slots=True, kw_only=True)
class PaletteItem:
    """One line: what it does, and beside it the keys or the state."""

    words: str
    run: Callable[[], None]
    detail: str = ""
    also: str = ""  # by which it is found too: a number

    @property
    def key(self) -> str:
        """By which it is known again when it was used lately."""
        return self.words


def items_of_menu(
    menu: QMenu, *, path: str = "", of: str = "", also: str = "", depth: int = 0
) -> Iterator[PaletteItem]:
    """Return what a menu offers now; `of`: whom it is about; `path`: the menus above it."""
    if depth >= _DEPTH:
        return
    menu.aboutToShow.emit()  # some are filled when they open
    for action in menu.actions():
        words = _words(action)
        if not words or not action.isEnabled() or not action.isVisible():
            continue
        named = " · ".join(part for part in (path, words, plain(of)) if part)
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from items_of_menu(inner, path=named, of=of, also=also, depth=depth + 1)
        else:
            detail = "✓" if action.isCheckable() and action.isChecked() else ""
            run = functools.partial(_trigger, action, menu, words)
            yield PaletteItem(words=named[:LONGEST], run=run, detail=detail, also=also)


def _trigger(action: QAction, menu: QMenu, words: str) -> None:
    """Do it; of a menu that was filled anew meanwhile, the act that is called so now."""
    if isValid(action):
        action.trigger()
    elif isValid(menu):
        menu.aboutToShow.emit()
        named = (each for each in menu.actions() if _words(each) == words)
        same = next((each for each in named if each.isEnabled() and each.isVisible()), None)
        if same is not None:
            same.trigger()


def ranked(items: list[PaletteItem], text: str, recent: tuple[str, ...]) -> list[PaletteItem]:
    """Return those that match, the best first: the order depends on nothing but what is given.

    Each word that was typed must be found: at the beginning of a word (best), anywhere, or as an
    abbreviation of one: `prk`. Among equals what was used last comes first, then the order given.
    """
    tokens = sought(text).split()
    scored: list[tuple[int, int, int, PaletteItem]] = []
    for place, item in enumerate(items):
        score = _score(sought(f"{item.words} {item.also}"), tokens)
        if score is not None:
            age = recent.index(item.key) if item.key in recent else len(recent)
            scored.append((score, age, place, item))
    scored.sort(key=lambda each: each[:3])
    return [item for *_, item in scored]


def _score(words: str, tokens: list[str]) -> int | None:
    worst = 0
    for place, token in enumerate(tokens):
        found = _distance(words, token)
        if found is None:
            return None
        worst = max(worst, found)
        if place == 0 and not words.startswith(token):
            worst = max(worst, 1)
    return worst


def _distance(words: str, token: str) -> int | None:
    """Return 0 at the beginning of a word, 2 inside one, 3 as signs of one word, else None."""
    if words.startswith(token) or f" {token}" in words:
        return 0
    if token in words:
        return 2
    return 3 if any(_abbreviates(token, word) for word in words.split()) else None


def _abbreviates(token: str, word: str) -> bool:
    rest = iter(word)
    return word[:1] == token[:1] and all(sign in rest for sign in token)


def _words(action: QAction) -> str:
    if action.isSeparator():
        return ""
    return plain(
        action.text().partition("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&")
    )

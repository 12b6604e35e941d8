# SPDX-License-Identifier: MIT
"""Collects what the palette offers from where the window has it: cards, menus, people."""

import functools
from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from busylamp.desk.people import Person
from busylamp.services.build import Services
from busylamp.ui.acting import Acting, ActWanted
from busylamp.ui.acts import acts_of
from busylamp.ui.palette_items import LONGEST, PaletteItem, items_of_menu
from busylamp.ui.person_menu import PersonMenus
from busylamp.ui.widgets.plain_label import fill, plain
from busylamp.ui.words import title_of

_PEOPLE = 20
_IN_FULL = 3  # people whose whole menu is offered; of the others only Call


class PaletteSources:
    """Knows no rule of its own: what is offered here is what cards and menus offer."""

    def __init__(
        self,
        services: Services,
        acting: Acting,
        people: PersonMenus,
        menus: Callable[[], tuple[tuple[str, QMenu], ...]],
        owner: QWidget,
        *,
        keeps_calls: Callable[[], bool],
    ) -> None:
        self._services = services
        self._acting = acting
        self._people = people
        self._menus = menus
        self._owner = owner
        self._keeps_calls = keeps_calls
        self._of_menus: list[PaletteItem] = []
        self._shown: list[QMenu] = []  # of the people of the last search

    def begin(self) -> None:
        """Read the menus, once for each time it opens: some ask the PBX when they are shown."""
        self._of_menus = []
        for name, menu in self._menus():
            self._of_menus.extend(items_of_menu(menu, path=name))

    def offered(self, text: str) -> list[PaletteItem]:
        """Return all that can be done now; for a text also what can be done with whom it names."""
        return [*self._calls(), *self._parked(), *self._of_menus, *self._of_people(text)]

    def _calls(self) -> Iterator[PaletteItem]:
        for card in self._services.phone.calls:
            for act in acts_of(card, takes_notes=self._keeps_calls()):
                words = f"{act.words} · {title_of(card)}"
                keys = QKeySequence(act.keys).toString(QKeySequence.SequenceFormat.NativeText)
                run = functools.partial(self._acting.do, ActWanted(card=card, act=act))
                yield PaletteItem(words=words, run=run, detail=keys)

    def _parked(self) -> Iterator[PaletteItem]:
        tools = self._services.call_tools
        for card in tools.parked:
            if card.may_retrieve:
                words = _tr("Retrieve %1 from %2")
                yield PaletteItem(
                    words=fill(words, plain(card.who.title), plain(card.slot)),
                    run=functools.partial(tools.retrieve, card.slot),
                )

    def _of_people(self, text: str) -> Iterator[PaletteItem]:
        for menu in self._shown:
            menu.deleteLater()
        self._shown = []
        for place, person in enumerate(self._found(text)):
            if place < _IN_FULL:
                menu = self._people.menu_for(person, self._owner)
                self._shown.append(menu)
                yield from items_of_menu(menu, of=person.name, also=person.number)
            elif person.number:
                words = f"{_tr('Call')} · {plain(person.name)}"
                run = functools.partial(self._people.call_wanted.emit, person)
                yield PaletteItem(words=words[:LONGEST], run=run, also=person.number)

    def _found(self, text: str) -> tuple[Person, ...]:
        """Who is called so; the first word may say what to do with them."""
        if not text:
            return ()
        search = self._services.people.search
        _, _, rest = text.partition(" ")
        found = search(text, _PEOPLE)
        if not found and rest.strip():
            found = search(rest, _PEOPLE)
        return found[:_PEOPLE]


def _tr(text: str) -> str:
    return QCoreApplication.translate("palette", text)

# SPDX-License-Identifier: MIT
"""Opens the dialog of a contact, and keeps what was entered."""

import functools
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from busylamp.desk.people import Person
from busylamp.services.people import PeopleService
from busylamp.stores.contacts import Contact, ContactNumber, NotKeptError

if TYPE_CHECKING:
    from busylamp.ui.dialogs.contact import ContactDialog


class ContactEditing(QObject):
    """A dialog stays open with what was typed until it could be kept."""

    def __init__(self, people: PeopleService, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._people = people
        self._window = window

    def edit(self, person: Person | None) -> None:
        """Edit somebody, or add them; None for a new contact."""
        from busylamp.ui.dialogs.contact import ContactDialog

        dialog = ContactDialog(_contact_of(person), self._window)
        people = self._people
        dialog.saved.connect(functools.partial(self._change, dialog, people.save))
        dialog.deleted.connect(functools.partial(self._change, dialog, people.delete))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _change(
        self, dialog: "ContactDialog", change: Callable[[Contact], None], contact: Contact
    ) -> None:
        try:
            change(contact)
        except NotKeptError as error:
            dialog.show_problem(self._not_kept(error))
        else:
            dialog.accept()

    def _not_kept(self, error: NotKeptError) -> str:
        words = self.tr("The contacts could not be changed, nothing is lost: %1. Try again.")
        return words.replace("%1", str(error))


def _contact_of(person: Person | None) -> Contact:
    if person is None:
        return Contact()
    if person.contact is not None:  # one of a directory is copied: nothing is changed there
        return replace(person.contact, id=0, source="") if person.contact.source else person.contact
    return Contact(name=person.name, numbers=(ContactNumber(number=person.number, label="work"),))

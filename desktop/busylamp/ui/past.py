# SPDX-License-Identifier: MIT
"""Joins the history to the window: the tab's badge, what was seen, notes, forgetting."""

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from busylamp.services.build import Services
from busylamp.stores.entries import Entry
from busylamp.stores.transaction import NotKeptError
from busylamp.telephony.model import CallId
from busylamp.ui.panels.body import Body
from busylamp.ui.panels.call_card import CallNote
from busylamp.ui.panels.lists import Lists
from busylamp.ui.theme import Theme

if TYPE_CHECKING:
    from busylamp.ui.panels.calls import CallsPanel

_SEEN = 1500  # milliseconds the missed calls are looked at until they count as seen

_LOOKED_AWAY_OR_BACK = (
    QEvent.Type.WindowActivate,
    QEvent.Type.WindowDeactivate,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.WindowStateChange,
)


class Past(QObject):
    """Owns the Calls tab; the window owns the rest."""

    call_wanted = Signal(object)  # Entry
    edit_wanted = Signal(object)  # Person
    choice_changed = Signal(object)  # Entry or None
    details_wanted = Signal(object)  # Entry
    typed = Signal(str)
    troubled = Signal(str)  # a sentence for the user

    def __init__(self, services: Services, theme: Theme, lists: Lists, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._theme = theme
        self._lists = lists
        self._body: Body | None = None
        self._panel: CallsPanel | None = None
        self.place = lists.add(self.tr("Calls"), self._make)
        self._seen = QTimer(self, singleShot=True, interval=_SEEN)
        self._seen.timeout.connect(self._on_seen)
        lists.turned.connect(self.look)
        services.journal.missed_changed.connect(self._on_missed)
        services.journal.changed.connect(self.look)

    @property
    def panel(self) -> "CallsPanel":
        """The Calls tab; made when it is first chosen."""
        made = self._panel
        if made is None:
            self._lists.list_at(self.place)
            made = self._panel or self._make()
        return made

    @property
    def is_shown(self) -> bool:
        """Whether the Calls tab is the one that is shown."""
        return self._panel is not None and self._lists.shown is self._panel

    def watch(self, body: Body) -> None:
        """Know where the list is, to tell whether it is looked at."""
        self._body = body
        body.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window comes forward or goes away: the list is looked at, or no longer."""
        if event.type() in _LOOKED_AWAY_OR_BACK:
            self.look()
        return super().eventFilter(watched, event)

    def look(self) -> None:
        """Begin to count the moment in which missed calls become seen ones."""
        if not self._is_looked_at():
            self._seen.stop()
        elif not self._seen.isActive() and self._services.journal.unseen():
            self._seen.start()

    def change(self, work: Callable[[], object]) -> bool:
        """Change the history; say so where it could not be written."""
        try:
            work()
        except NotKeptError as error:
            self.tell_not_kept(str(error))
            return False
        return True

    def tell_not_kept(self, why: str) -> None:
        """Say that nothing was changed, and why."""
        words = self.tr("The history could not be changed, nothing is lost: %1. Try again.")
        self.troubled.emit(words.replace("%1", why))

    def note_present(self, note: CallNote) -> None:
        """Keep what is written on a call's card until the call is over."""
        self._services.journal.note_present(CallId(note.call), note.text)

    def _make(self) -> "CallsPanel":
        from busylamp.ui.panels.calls import CallsPanel

        panel = CallsPanel(self._services.journal, self._services.people, self._theme)
        panel.call_wanted.connect(self.call_wanted)
        panel.choice_changed.connect(self.choice_changed)
        panel.details_wanted.connect(self.details_wanted)
        panel.typed.connect(self.typed)
        panel.edit_wanted.connect(self._on_edit_wanted)
        panel.note_wanted.connect(self._on_note_wanted)
        panel.delete_wanted.connect(self._on_delete_wanted)
        panel.delete_all_wanted.connect(self._on_delete_all_wanted)
        self._panel = panel
        return panel

    def _is_looked_at(self) -> bool:
        if self._body is None or not self.is_shown or self._panel is None:
            return False
        window = self._body.window()
        return self._panel.isVisible() and window.isActiveWindow() and not window.isMinimized()

    def _on_missed(self, count: int) -> None:
        spoken = self.tr("Calls")
        if count:
            missed = self.tr("%n missed", "", count)
            spoken = f"{spoken}, {missed}"
        self._lists.show_count(self.place, count, spoken)
        self.look()

    def _on_seen(self) -> None:
        if self._is_looked_at():
            self.change(self._services.journal.mark_seen)

    def _on_edit_wanted(self, entry: Entry) -> None:
        self.edit_wanted.emit(self._services.people.about(entry).person)

    def _on_note_wanted(self, entry: Entry) -> None:
        self.details_wanted.emit(entry)
        if self._body is not None:
            self._body.details.on_call.setChecked(True)
            self._body.details.write_note()

    def _on_delete_wanted(self, entry: Entry) -> None:
        """Forget one; the next one is chosen then."""
        panel = self.panel
        place = panel.model.place_of(entry.id)
        if entry.id and self.change(functools.partial(self._services.journal.delete, entry.id)):
            panel.refresh()
            panel.view.choose_near(place)

    def _on_delete_all_wanted(self) -> None:
        from busylamp.ui.dialogs.question import QuestionDialog

        dialog = QuestionDialog(
            self.tr("Delete all calls?"),
            self.tr("All calls and the notes on them are deleted for good. Contacts stay."),
            self.tr("Delete all"),
            self._lists.window(),
        )
        dialog.accepted.connect(lambda: self.change(self._services.journal.delete_all))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

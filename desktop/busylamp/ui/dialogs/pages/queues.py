# SPDX-License-Identifier: MIT
"""The settings of queues: mine, the reasons for a pause, the wallboard and its thresholds."""

from typing import cast

from PySide6.QtWidgets import QLineEdit

from busylamp.ui.dialogs.pages.page import Page, PageContext
from busylamp.ui.queue_words import title_of_queue
from busylamp.ui.widgets.plain_label import PlainLabel, bare, plain
from busylamp.ui.widgets.rows_table import RowsTable

_MOST_WAITING = range(1001)
_MOST_SECONDS = range(86_401)
_MOST_NAMED = 12


class QueuesPage(Page):
    """What I serve, why I pause, when a queue calls for help."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._service = context.services.queues
        self.mine = self._add_mine()
        self.reasons = self._add_reasons()
        self._add_thresholds()
        self.board = self._add_board()
        self.known = PlainLabel(role="muted", wrapped=True)
        self.note(self.known)
        self._service.changed.connect(self._tell_known)
        self._service.gone.connect(self._tell_known)
        self._tell_known()

    def _add_mine(self) -> QLineEdit:
        self.heading(self.tr("My queues"))
        mine = self.text(
            "queues.mine",
            self.tr("Queues to log in to"),
            self.tr(
                "Their names at the phone system, with commas between: 6500, 6501. Queues you are "
                "in already need not be named."
            ),
            read=_named,
            write=_joined,
        )
        self.text(
            "queues.interface",
            self.tr("What a queue calls for me"),
            self.tr(
                "Empty: as the queue's other members are written. {device} is your phone, as in "
                "PJSIP/1000; {extension} your number: Local/{extension}@from-queue/n."
            ),
            wide=True,
        )
        self.text(
            "queues.numbers",
            self.tr("Numbers of queues"),
            self.tr(
                "To move a waiting caller there, where a queue is not called by its name: "
                "support=6500, sales=6501."
            ),
            read=_named,
            write=_joined,
        )
        return mine

    def _add_reasons(self) -> RowsTable:
        self.heading(self.tr("Pause"))
        label = self.tr("Reasons to choose from")
        table = RowsTable(label, (self.tr("Reason"),))
        words = self.tr("Others see the reason in their queues.")
        row = self.row(label, table, words, wide=True, key="queues.reasons")

        def take(rows: tuple[tuple[str, ...], ...]) -> None:
            given = tuple(dict.fromkeys(text.strip() for (text,) in rows if text.strip()))
            unfit = next((text for text in given if bare(text) != text), "")
            words = self.tr("“%1” has signs that can't be sent. Nothing was changed yet.")
            row.complain(words.replace("%1", plain(unfit)) if unfit else "")
            if not unfit:
                self.put(label, {"queues.reasons": given})

        table.changed.connect(take)
        self.follow(lambda settings: table.show_rows([(r,) for r in settings.queues.reasons]))
        return table

    def _add_thresholds(self) -> None:
        self.heading(self.tr("When a queue calls for help"))
        waiting = self.tr("From so many callers on. 0: never.")
        wait = self.tr("From a wait of so many seconds on. 0: never.")
        for key, label, allowed, hint in (
            ("warn_waiting", self.tr("Warning by callers"), _MOST_WAITING, waiting),
            ("alarm_waiting", self.tr("Alarm by callers"), _MOST_WAITING, waiting),
            ("warn_seconds", self.tr("Warning by the longest wait"), _MOST_SECONDS, wait),
            ("alarm_seconds", self.tr("Alarm by the longest wait"), _MOST_SECONDS, wait),
        ):
            self.number(f"wallboard.{key}", label, allowed, hint)

    def _add_board(self) -> QLineEdit:
        self.heading(self.tr("Wallboard"))
        return self.text(
            "wallboard.queues",
            self.tr("Queues on the wallboard"),
            self.tr(
                "Their names at the phone system, in this order. Empty: yours; all, where you "
                "are in none."
            ),
            read=_named,
            write=_joined,
        )

    def _tell_known(self) -> None:
        """Name the queues there are, so that nobody has to ask for their names."""
        queues = self._service.queues[:_MOST_NAMED]
        named = [
            each.name if title_of_queue(each) == each.name else f"{each.name} {each.title}"
            for each in queues
        ]
        words = self.tr("Queues of your phone system: %1").replace("%1", ", ".join(named))
        if len(self._service.queues) > len(queues):
            words += " …"
        self.known.show_text(words, limit=600)
        self.known.setVisible(bool(queues))


def _named(text: str) -> tuple[str, ...]:
    parts = [part.strip() for part in text.replace(";", ",").split(",")]
    return tuple(dict.fromkeys(part for part in parts if part))


def _joined(value: object) -> str:
    return ", ".join(cast("tuple[str, ...]", value)) if isinstance(value, tuple) else ""

# SPDX-License-Identifier: MIT
"""How the program stands in the desktop: the links it opens, its log, news of newer versions."""

from PySide6.QtWidgets import QCheckBox

from busylamp.services.integration import Links, LinkState
from busylamp.services.log_detail import LogDetail
from busylamp.system.telurls.protocol import SCHEMES
from busylamp.ui.dialogs.pages.changes import Change
from busylamp.ui.dialogs.pages.page import Page, PageContext, Row
from busylamp.ui.widgets.plain_label import PlainLabel, plain


class SystemPage(Page):
    """Most of it the system itself remembers, not the settings file."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._link_rows: dict[str, Row] = {}
        parts = context.integration
        self.heading(self.tr("Links"))
        self._add_links(parts.links if parts else None)
        self.heading(self.tr("Log"))
        self._add_log(context.services.log_detail)
        self.heading(self.tr("Newer versions"))
        address = self.text(
            "update.url",
            self.tr("Address that tells of them"),
            self.tr(
                "Empty: nobody is asked. Else it is asked at the start and once a day over https, "
                "and a newer version is told here once. Nothing is downloaded."
            ),
            wide=True,
        )
        if parts is None:
            address.setEnabled(False)
            words = PlainLabel(role="muted", wrapped=True)
            words.show_text(self.tr("The demo changes nothing on this computer."))
            self.note(words)

    def _add_links(self, links: Links | None) -> None:
        for scheme in SCHEMES:
            box = QCheckBox()
            label = self.tr("Open %1 links").replace("%1", f"{scheme}:")
            self._link_rows[scheme] = self.row(label, box)
            box.setEnabled(links is not None)
            if links is not None:
                self._join_link(scheme, label, box, links)
        if links is not None:
            links.changed.connect(self._on_links_changed)
            links.look()

    def _add_log(self, detail: LogDetail) -> None:
        box = QCheckBox()
        words = self.tr(
            "For half an hour, what the phone system sends is written down too: names and numbers "
            "masked, never the password. It ends by itself. Save diagnostics shows the log."
        )
        self.row(self.tr("Write a detailed log"), box, words)
        box.setChecked(detail.is_on)

        def take(on: bool) -> None:  # noqa: FBT001 - Qt's signature
            if on:
                detail.begin()
            else:
                detail.end()

        box.clicked.connect(take)
        detail.changed.connect(box.setChecked)

    def _join_link(self, scheme: str, label: str, box: QCheckBox, links: Links) -> None:
        def take(on: bool) -> None:  # noqa: FBT001 - Qt's signature
            box.setEnabled(False)  # until the system has done it
            links.set(scheme, on)
            self.context.changes.remember(
                Change(label=label, undo=lambda: links.set(scheme, not on))
            )

        box.clicked.connect(take)

    def _on_links_changed(self, states: tuple[LinkState, ...]) -> None:
        for state in states:
            row = self._link_rows[state.scheme]
            box = row.control
            if isinstance(box, QCheckBox):
                box.setEnabled(True)
                box.setChecked(state.is_ours)
            row.explain(self._words(state))
            row.complain(plain(state.trouble, 300))

    def _words(self, state: LinkState) -> str:
        parts = self.context.integration
        if state.is_ours:
            return self.tr("A click shows the number first; nothing is called unasked.")
        asks = parts is not None and parts.links is not None and parts.links.asks_itself
        if asks:
            return self.tr(
                "Switching this on offers Busylamp; then choose it in the system's settings for "
                "default apps. Opened now by: %1"
            ).replace("%1", plain(state.program) or self.tr("nothing"))
        if state.program:
            words = self.tr(
                "Opened now by %1. Switching this on takes its place; switching it off gives it "
                "back."
            )
            return words.replace("%1", plain(state.program))
        return self.tr("No program opens them now.")

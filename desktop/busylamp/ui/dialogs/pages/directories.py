# SPDX-License-Identifier: MIT
"""The settings of directories: whose people are shown, whether it works, when they were read."""

from enum import Enum
from typing import Generic, TypeVar

from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QProgressBar,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from busylamp.desk.signin import typed
from busylamp.services.directories import DirectoryNews, DirectoryTested, PasswordLooked
from busylamp.settings.model import DirectoryKind, DirectoryServer, DirectoryTls, Settings
from busylamp.settings.read import row_problem
from busylamp.telephony.reasons import DirectoryTrouble, SecretTrouble
from busylamp.ui.dialogs.pages.page import Page, PageContext
from busylamp.ui.moments import moment_of
from busylamp.ui.room import grown
from busylamp.ui.widgets.buttons import button
from busylamp.ui.widgets.plain_label import PlainLabel, plain
from busylamp.ui.widgets.when_empty import WhenEmpty
from busylamp.ui.words import in_words, say

C = TypeVar("C", bound=Enum)
_LIST_HEIGHT = 74
_BESIDE = 12  # pixels, as the lines have beside what is typed
_WHOLE = 1000  # steps of the progress bar
_MOST_HOURS = 720


class DirectoriesPage(Page):
    """A list of directories and a form for the chosen one; each change acts at once."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._service = context.services.directories
        self._label = self.tr("Directories")
        self._shown: tuple[DirectoryServer, ...] | None = None
        self.list = QListWidget()
        WhenEmpty(self.list, self.tr("No directory yet. Add begins one."))
        self.list.setFixedHeight(grown(_LIST_HEIGHT))
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.add = button(self.tr("Add"))
        self.remove = button(self.tr("Remove"))
        self.test = button(self.tr("Test"))
        self.refresh = button(self.tr("Read now"))
        self.name = QLineEdit()
        self.address = QLineEdit()
        self.base = QLineEdit()
        self.filter = QLineEdit()
        self.user = QLineEdit()
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.ca_file = QLineEdit()
        self.hours = QSpinBox()
        self.hours.setRange(1, _MOST_HOURS)
        self.hours.lineEdit().setTextMargins(_BESIDE, 0, _BESIDE, 0)
        self.kind = _Choice(
            {
                DirectoryKind.LDAP: self.tr("LDAP (Active Directory, phone system)"),
                DirectoryKind.CARDDAV: self.tr("CardDAV (Nextcloud and others)"),
            }
        )
        self.tls = _Choice(
            {
                DirectoryTls.TLS: self.tr("TLS"),
                DirectoryTls.STARTTLS: self.tr("STARTTLS"),
                DirectoryTls.PLAIN: self.tr("None: everybody on the way can read it"),
            }
        )
        self.result = PlainLabel(role="muted", wrapped=True)
        self.tried = PlainLabel(role="muted", wrapped=True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.form = QWidget()
        self._build()
        self._join()
        self.follow(self._show)

    @property
    def servers(self) -> tuple[DirectoryServer, ...]:
        """The present directories."""
        return self.context.changes.settings.directories.server

    def _build(self) -> None:
        self.heading(self._label)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setSpacing(8)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        column.addLayout(_beside(self.add, self.remove))
        form = QFormLayout(self.form)
        form.setSpacing(8)
        form.setContentsMargins(0, 8, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for words, control in (
            (self.tr("Kind"), self.kind),
            (self.tr("Name"), self.name),
            (self.tr("Address"), self.address),
            (self.tr("Encryption"), self.tls),
            (self.tr("User"), self.user),
            (self.tr("Password"), self.password),
            (self.tr("Where the search begins"), self.base),
            (self.tr("Filter"), self.filter),
            (self.tr("File of certificates"), self.ca_file),
            (self.tr("Read again after so many hours"), self.hours),
        ):
            form.addRow(PlainLabel(words, beside=True), control)
            control.setAccessibleName(words)
        self.hours.lineEdit().setAccessibleName(self.hours.accessibleName())
        self.list.setAccessibleName(self._label)
        column.addWidget(self.form)
        column.addLayout(_beside(self.test, self.refresh))
        column.addWidget(self.progress)
        column.addWidget(self.result)
        column.addWidget(self.tried)
        hint = self.tr(
            "People of your company or your cloud are found, named and called like your own "
            "contacts; nothing is changed there. They stay here for when it can't be reached. "
            "On a UCM: LDAP, begin at dc=pbx,dc=com, without a user."
        )
        words = self.tr("Whose people are shown")
        self.row(words, whole, hint, wide=True, key=_KEY, parts=self._chosen_parts())
        self.base.setPlaceholderText("dc=example,dc=com")
        self.filter.setPlaceholderText("(telephoneNumber=*)")

    def _chosen_parts(self) -> tuple[QWidget, ...]:
        """Return what holds the setting; the password is each user's own, whoever chose it."""
        lines = (self.name, self.address, self.user, self.base, self.filter, self.ca_file)
        return (self.add, self.remove, self.kind, self.tls, self.hours, *lines)

    def _join(self) -> None:
        self.list.currentRowChanged.connect(self._on_chosen)
        self.add.clicked.connect(self._on_add)
        self.remove.clicked.connect(self._on_remove)
        self.test.clicked.connect(self._on_test)
        self.refresh.clicked.connect(self._on_refresh)
        lines = (self.name, self.address, self.base, self.filter, self.user, self.ca_file)
        for line in lines:
            line.editingFinished.connect(self._take)
        self.hours.editingFinished.connect(self._take)
        for box in (self.kind, self.tls):
            box.activated.connect(self._take)
        self.password.editingFinished.connect(self._on_password)
        self._service.changed.connect(self._on_news)
        self._service.tested.connect(self._on_tested)
        self._service.password_kept.connect(self._on_password_kept)
        self._service.password_looked_for.connect(self._on_looked_for)

    def _chosen(self) -> DirectoryServer | None:
        row = self.list.currentRow()
        return self.servers[row] if 0 <= row < len(self.servers) else None

    def _show(self, settings: Settings) -> None:
        servers = settings.directories.server
        if servers == self._shown:
            return
        self._shown = servers
        row = self.list.currentRow()
        self.list.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.list.clear()
        self.list.addItems([plain(each.name) or "…" for each in servers])
        self.list.setCurrentRow(min(max(row, 0), len(servers) - 1))
        self.list.blockSignals(False)  # noqa: FBT003 - Qt's signature
        self._on_chosen(self.list.currentRow())

    def _on_chosen(self, row: int) -> None:
        del row
        server = self._chosen()
        for each in (self.form, self.test, self.refresh, self.result, self.tried):
            each.setVisible(server is not None)
        is_mine = not self.context.services.preferences.is_locked(_KEY)
        self.remove.setEnabled(server is not None and is_mine)
        self.tried.show_text("")
        self.progress.hide()
        if server is None:
            return
        for line, text in (
            (self.name, server.name),
            (self.address, server.address),
            (self.base, server.base),
            (self.filter, server.filter),
            (self.user, server.user),
            (self.ca_file, server.ca_file),
        ):
            line.setText(text)
        self.hours.setValue(server.refresh_hours)
        self.kind.show_value(server.kind)
        self.tls.show_value(server.tls)
        self.password.clear()
        self.password.setPlaceholderText("")
        self._service.look_for_password(server)
        self._show_fields(server)
        self._on_news(self._service.news(server.name))

    def _show_fields(self, server: DirectoryServer) -> None:
        form = self.form.layout()
        is_ldap = server.kind is DirectoryKind.LDAP
        self.address.setPlaceholderText(
            "ldap.example.com" if is_ldap else "https://cloud.example.com"
        )
        if isinstance(form, QFormLayout):
            form.setRowVisible(self.base, is_ldap)
            form.setRowVisible(self.filter, is_ldap)
            form.setRowVisible(self.password, bool(server.user))

    def _entered(self) -> DirectoryServer:
        tls = self.tls.value
        if self.kind.value is DirectoryKind.CARDDAV and tls is DirectoryTls.STARTTLS:
            tls = DirectoryTls.TLS
        return DirectoryServer(
            kind=self.kind.value,
            name=self.name.text().strip(),
            address=self.address.text().strip(),
            base=self.base.text().strip(),
            filter=self.filter.text().strip(),
            user=self.user.text().strip(),
            tls=tls,
            ca_file=self.ca_file.text().strip(),
            refresh_hours=self.hours.value(),
        )

    def _take(self) -> None:
        row, before = self.list.currentRow(), self._chosen()
        server = self._entered()
        if before is None or server == before:
            return
        others = [each.name for each in (*self.servers[:row], *self.servers[row + 1 :])]
        problem = ""
        if not server.name or server.name in others:
            problem = self.tr("Each directory needs a name of its own.")
        elif server.address:
            problem = in_words(row_problem(_KEY, server))
        self.rows[-1].complain(problem)
        if not problem:
            self._show_fields(server)
            self._put((*self.servers[:row], server, *self.servers[row + 1 :]))

    def _on_add(self) -> None:
        taken = {each.name for each in self.servers}
        first = self.tr("Company directory")
        names = (first, *(f"{first} {place}" for place in range(2, 1000)))
        name = next(each for each in names if each not in taken)
        self._put((*self.servers, DirectoryServer(kind=DirectoryKind.LDAP, name=name, address="")))
        self.list.setCurrentRow(len(self.servers) - 1)
        self.address.setFocus()

    def _on_remove(self) -> None:
        row, server = self.list.currentRow(), self._chosen()
        if server is not None:
            self._service.forget_password(server)
            self._put((*self.servers[:row], *self.servers[row + 1 :]))

    def _on_password(self) -> None:
        server, password = self._chosen(), typed(self.password.text())
        if server is not None and password:
            self.password.clear()
            self._service.keep_password(server, password)

    def _on_password_kept(self, trouble: SecretTrouble | None) -> None:
        words = (
            self.tr("The password is kept in your keyring.") if trouble is None else say(trouble)
        )
        self.tried.show_text(words, limit=400)

        server = self._chosen()
        if server is not None:
            self._service.look_for_password(server)

    def _on_looked_for(self, looked: PasswordLooked) -> None:
        if looked.server == self._chosen() and looked.is_kept is not None:
            kept, none = self.tr("Kept; type to change it"), self.tr("Not kept yet; enter it")
            self.password.setPlaceholderText(kept if looked.is_kept else none)

    def _on_test(self) -> None:
        server = self._chosen()
        if server is not None:
            self._service.test(server)

    def _on_refresh(self) -> None:
        server = self._chosen()
        if server is not None:
            self._service.refresh(server.name)

    def _on_tested(self, tested: DirectoryTested) -> None:
        parts = [say(step) for step in tested.steps]
        if tested.trouble is not None:
            parts.append(_trouble_words(tested.trouble, tested.detail))
        elif tested.is_over:
            found = self.tr("It works. Found for example: {names}")
            parts.append(found.format(names=", ".join(plain(each, 60) for each in tested.people)))
        else:
            parts.append(self.tr("Trying it"))
        self.tried.show_text("  ·  ".join(parts), limit=900)

    def _on_news(self, news: DirectoryNews) -> None:
        server = self._chosen()
        if server is None or news.name != server.name:
            return
        self.refresh.setEnabled(not news.is_running)
        self.progress.setVisible(news.is_running)
        self.progress.setRange(0, 0 if news.share is None else _WHOLE)
        if news.share is not None:
            self.progress.setValue(round(news.share * _WHOLE))
        words = self._state_words(news)
        self.result.show_text(words, limit=600)
        self.progress.setAccessibleName(words)

    def _state_words(self, news: DirectoryNews) -> str:
        state = news.state
        if news.is_running:
            if news.share is not None:
                return self.tr("Taking people in")
            return self.tr("Reading: %n so far", "", news.read)
        parts: list[str] = []
        if state.trouble:
            when = self.tr("Last try {when}:").format(when=moment_of(state.tried_at))
            parts.append(f"{when} {say(DirectoryTrouble(state.trouble))}")
        if state.refreshed_at:
            read = self.tr("%n people, read {when}.", "", state.count)
            parts.append(read.format(when=moment_of(state.refreshed_at)))
        return " ".join(parts) or self.tr("Not read yet.")

    def _put(self, servers: tuple[DirectoryServer, ...]) -> None:
        self.put(self._label, {_KEY: servers})


_KEY = "directories.server"


def _trouble_words(trouble: DirectoryTrouble, detail: str) -> str:
    return f"{say(trouble)} ({plain(detail)})" if detail else say(trouble)


def _beside(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


class _Choice(QComboBox, Generic[C]):
    """One of some values."""

    def __init__(self, choices: dict[C, str]) -> None:
        super().__init__()
        self._values = tuple(choices)
        self.addItems(list(choices.values()))

    @property
    def value(self) -> C:
        """What is chosen."""
        return self._values[self.currentIndex()]

    def show_value(self, value: C) -> None:
        """Choose this one."""
        self.setCurrentIndex(self._values.index(value))

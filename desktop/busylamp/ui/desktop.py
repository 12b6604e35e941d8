# SPDX-License-Identifier: MIT
"""Joins window, pop-ups, tray and dialogs to the services, and ends them."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from busylamp.ami.secret import Secret
from busylamp.desk.cards import CallNews
from busylamp.desk.people import Person
from busylamp.link.line import LineChanged
from busylamp.services.build import Services
from busylamp.services.line import SecretNeed
from busylamp.services.people import FileRead
from busylamp.settings.model import PopupStyle, Settings
from busylamp.stores.contacts import Contact, ContactNumber
from busylamp.stores.exchange import Preview
from busylamp.system.notifications.freedesktop import Notifier
from busylamp.telephony.changes import CallEnded
from busylamp.telephony.model import CallState, Direction
from busylamp.telephony.reasons import LineTrouble, SecretTrouble
from busylamp.ui.dialogs.about import AboutDialog
from busylamp.ui.dialogs.contact import ContactDialog
from busylamp.ui.dialogs.imports import ImportDialog
from busylamp.ui.dialogs.signin import SignInDialog
from busylamp.ui.popup import Popups
from busylamp.ui.theme import Theme
from busylamp.ui.tray import Tray
from busylamp.ui.window import MainWindow
from busylamp.ui.words import number_of, say, title_of


class Desktop(QObject):
    """Everything on the screen."""

    ended = Signal()

    def __init__(self, services: Services, theme: Theme) -> None:
        super().__init__()
        self._services = services
        self._theme = theme
        self.window = MainWindow(services, theme)
        self.popups = Popups(services, theme)
        self.tray = Tray(services, theme, self)
        self.notifier = Notifier()
        self.signing_in: SignInDialog | None = None
        self._told_closing = False
        self._join()

    def start(self, secret: Secret | None) -> None:
        """Show the window and sign in, or ask what is needed for it."""
        if Tray.is_possible():
            self.tray.show()
        self.window.show()
        if self._services.preferences.settings.complete:
            self._services.start(secret)
        else:
            self.ask_sign_in()

    def quit(self) -> None:
        """Take everything off the screen, then end."""
        self.popups.close_all()
        self.tray.hide()
        if self.signing_in is not None:
            self.signing_in.close()
        self.window.hide()
        self.ended.emit()

    def ask_sign_in(self, why: str = "") -> SignInDialog:
        """Open the sign-in dialog, or bring it forward."""
        dialog = self.signing_in
        if dialog is None:
            dialog = SignInDialog(self._services.preferences.settings, self._theme, self.window)
            dialog.accepted_with.connect(self._on_signed_in)
            dialog.finished.connect(self._on_sign_in_closed)
            self.signing_in = dialog
        if why:
            dialog.ask_again(why)
        dialog.show()
        dialog.raise_()
        return dialog

    def _join(self) -> None:
        window, services = self.window, self._services
        window.sign_in_wanted.connect(self.ask_sign_in)
        window.edit_wanted.connect(self._on_edit_wanted)
        window.import_wanted.connect(self._on_import_wanted)
        window.export_wanted.connect(self._on_export_wanted)
        window.about_wanted.connect(lambda: AboutDialog(window).open())
        window.quit_wanted.connect(self.quit)
        window.closed.connect(self._on_window_closed)
        self.tray.open_wanted.connect(window.come_forward)
        self.tray.quit_wanted.connect(self.quit)
        services.line.secret_needed.connect(self._on_secret_needed)
        services.line.identity_needed.connect(self._on_identity_needed)
        services.line.keyring_trouble.connect(self._on_keyring_trouble)
        services.people.file_read.connect(self._on_file_read)
        services.phone.call_changed.connect(self._on_call_changed)

    # -- signing in

    def _on_signed_in(self, entered: tuple[Settings, Secret | None]) -> None:
        settings, secret = entered
        self._services.preferences.change(settings)
        self._services.line.sign_in(secret, keep=secret is not None)

    def _on_sign_in_closed(self) -> None:
        dialog, self.signing_in = self.signing_in, None
        if dialog is not None:
            dialog.deleteLater()

    def _on_secret_needed(self, need: SecretNeed) -> None:
        why = say(need.trouble)
        if need.keyring is not None and need.keyring is not SecretTrouble.NO_KEYRING:
            why = f"{why} {say(need.keyring)}"
        self.ask_sign_in(why)

    def _on_identity_needed(self, line: LineChanged) -> None:
        if line.certificate is None:
            return
        changed = line.trouble is LineTrouble.CERTIFICATE_CHANGED
        dialog = self.ask_sign_in(say(line.trouble or LineTrouble.CERTIFICATE_UNKNOWN))
        dialog.offer_certificate(line.certificate, changed=changed)

    def _on_keyring_trouble(self, trouble: SecretTrouble) -> None:
        if not self._services.is_demo:
            self.window.notify(say(trouble))

    # -- people

    def _on_edit_wanted(self, person: Person | None) -> None:
        dialog = ContactDialog(_contact_of(person), self.window)
        dialog.saved.connect(self._services.people.save)
        dialog.deleted.connect(self._services.people.delete)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_import_wanted(self) -> None:
        kinds = self.tr("Contacts (*.csv *.vcf *.vcard *.txt)")
        name, _ = QFileDialog.getOpenFileName(self.window, self.tr("Import contacts"), "", kinds)
        if name:
            self._services.people.read(Path(name))

    def _on_file_read(self, read: FileRead) -> None:
        dialog = ImportDialog(read, self.window)
        dialog.taken.connect(self._on_import_taken)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_import_taken(self, preview: Preview) -> None:
        count = self._services.people.take(preview)
        self.window.notify(self.tr("%1 contacts imported.").replace("%1", f"{count:,}"))

    def _on_export_wanted(self) -> None:
        suggested = str(Path.home() / "contacts.csv")
        name, _ = QFileDialog.getSaveFileName(self.window, self.tr("Export contacts"), suggested)
        if not name:
            return
        try:
            count = self._services.people.export(Path(name))
        except OSError as error:
            why = error.strerror or str(error)
            self.window.notify(self.tr("The file could not be written: %1").replace("%1", why))
        else:
            self.window.notify(self.tr("%1 contacts exported.").replace("%1", f"{count:,}"))

    # -- calls and closing

    def _on_call_changed(self, news: CallNews) -> None:
        """Tell by the system's own notification, if the user prefers that to the card."""
        style = self._services.preferences.settings.popup.style
        call = news.card.call
        incoming = call.direction is Direction.INCOMING and not call.originated
        if style is not PopupStyle.NOTIFICATION or not incoming:
            return
        if isinstance(news.change, CallEnded) or call.state is not CallState.RINGING:
            self.notifier.withdraw(call.id)
        else:
            title = self.tr("%1 calls").replace("%1", title_of(news.card))
            via = self.tr("via %1").replace("%1", call.via) if call.via else ""
            body = " · ".join(part for part in (number_of(news.card), via) if part)
            self.notifier.show(call.id, title, body)

    def _on_window_closed(self) -> None:
        """With a tray the window hides; without one it goes to the task bar. Said once."""
        has_tray = self.tray.icon.isVisible() and Tray.is_possible()
        settings = self._services.preferences.settings
        if not settings.window.told_tray and not self._told_closing:
            self._told_closing = True
            self._tell_once(settings)
            return
        if has_tray:
            self.window.hide()
        else:
            self.window.showMinimized()

    def _tell_once(self, settings: Settings) -> None:
        self.window.notify(
            self.tr(
                "Busylamp goes on running when you close this window, so that no call is missed. "
                "Close it once more to hide it; Quit in the menu ends it."
            )
        )
        window = replace(settings.window, told_tray=True)
        self._services.preferences.change(replace(settings, window=window))


def _contact_of(person: Person | None) -> Contact:
    if person is None:
        return Contact()
    if person.contact is not None:
        return person.contact
    return Contact(name=person.name, numbers=(ContactNumber(number=person.number, label="work"),))

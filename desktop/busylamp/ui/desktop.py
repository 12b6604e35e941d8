# SPDX-License-Identifier: MIT
"""Joins window, pop-ups, tray and dialogs to the services, and ends them."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog

from busylamp.desk.signin import Entered
from busylamp.services.build import Services
from busylamp.services.line import SecretNeed
from busylamp.settings.model import Settings
from busylamp.telephony.reasons import LineTrouble, SecretTrouble
from busylamp.telephony.status import LineChanged
from busylamp.ui.contact_editing import ContactEditing
from busylamp.ui.theme import Theme
from busylamp.ui.widgets.plain_label import plain
from busylamp.ui.window import MainWindow
from busylamp.ui.words import say, say_trouble
from busylamp.ui.writing import number

if TYPE_CHECKING:  # dialogs load when they are opened: the window is to be there first
    from busylamp.system.hotkeys.protocol import KeyHeld
    from busylamp.ui.alerts import Alerts
    from busylamp.ui.diagnostics import Diagnostics
    from busylamp.ui.dialogs.settings import SettingsDialog
    from busylamp.ui.dialogs.signin import SignInDialog
    from busylamp.ui.entrance import Entrance
    from busylamp.ui.files import Files
    from busylamp.ui.kept import Kept
    from busylamp.ui.notifications import CallNotifications
    from busylamp.ui.popup.stack import Popups
    from busylamp.ui.surroundings import Surroundings
    from busylamp.ui.tray import Tray
    from busylamp.ui.wallboard import Wallboard

_TRAY_COMES = 15_000  # milliseconds: at the start of a session the tray may come after us
_DRAWN = 50  # milliseconds the window may draw before threads and tray compete with it


class Desktop(QObject):
    """Everything on the screen."""

    settled = Signal()  # the window was drawn; the rest may start
    ended = Signal()
    alerts: "Alerts"  # made when the window was drawn
    popups: "Popups"
    entrance: "Entrance"
    tray: "Tray"
    surroundings: "Surroundings"
    notifications: "CallNotifications"
    files: "Files"

    def __init__(self, services: Services, theme: Theme, kept: "Kept | None" = None) -> None:
        super().__init__()
        self._services = services
        self._theme = theme
        self._kept = kept
        self.window = MainWindow(services, theme)
        self._has_left = False
        self.is_settled = False
        self.diagnostics: Diagnostics | None = None
        self.signing_in: SignInDialog | None = None
        self.settings: SettingsDialog | None = None
        self.wallboard: Wallboard | None = None
        self._told_closing = False
        self._told_error = False
        self._is_hidden = False
        self._join()

    def start(self, *, hidden: bool = False) -> None:
        """Show the window, then sign in, or ask what is needed for it.

        Hidden, only the lamp is shown; where no tray comes, the window waits in the task bar.
        """
        self._is_hidden = hidden
        if not hidden:
            self.window.show()
        QTimer.singleShot(_DRAWN, self, self._go_on)

    def _go_on(self) -> None:
        from busylamp.ui.alerts import Alerts
        from busylamp.ui.tray import Tray

        self.alerts = Alerts(
            self._services, self._theme, self.window, self, acting=self.window.acting
        )
        self.popups = self.alerts.popups
        self._open_entrance()
        self.tray = Tray(self._services, self._theme, self)
        self._join_snooze()
        self.tray.offer_acts(self.window.acting, self.window.my_state.actions)
        self.tray.offer_queues(self.window.queues.mine)
        self.tray.open_wanted.connect(self.window.come_forward)
        self.tray.settings_wanted.connect(self.open_settings)
        self.tray.quit_wanted.connect(self.quit)
        self._join_surroundings()
        self.is_settled = True
        self.settled.emit()
        self._services.phone.get_ready()
        self._services.journal.get_ready()
        self.tray.begin()
        if self._is_hidden:
            QTimer.singleShot(_TRAY_COMES, self, self._on_tray_late)
        self._open_files()
        if self._kept is not None:
            self._take_over(self._kept)
        else:
            self.surroundings.start()
            self._sign_in()
        self.entrance.open()

    def _sign_in(self) -> None:
        if self._services.preferences.settings.complete:
            self._services.start()
        else:
            self.ask_sign_in()

    def _take_over(self, kept: "Kept") -> None:
        if kept.has_wallboard:
            self.open_wallboard()
        if kept.changes is not None:
            dialog = self.open_settings()
            dialog.changes.take_over(kept.changes)
            dialog.page("general").begin()

    def _open_files(self) -> None:
        from busylamp.ui.diagnostics import Diagnostics
        from busylamp.ui.directory_notices import DirectoryNotices
        from busylamp.ui.files import Files

        self.files = Files(self._services, self.window, self)
        self.diagnostics = Diagnostics(self._services.diagnostics, self.window)
        directories = self._services.directories
        DirectoryNotices(
            directories, self.window, self.open_settings, lambda: self.settings is not None
        )

    def _open_entrance(self) -> None:
        """Links, keys, commands and drops may come now."""
        from busylamp.ui.drops import Drops
        from busylamp.ui.entrance import Entrance

        self.entrance = Entrance(self._services, self._theme, parent=self)
        self.entrance.flooded.connect(self._on_flooded)
        Drops(self.window).dropped.connect(self.entrance.dial_dropped)
        self._services.entries.show_wanted.connect(self.window.come_forward)
        self._services.entries.suspended.connect(self._on_links_suspended)

    def _on_flooded(self, count: int) -> None:
        words = self.tr("Too many links to numbers came at once. Left out: %1")
        self.window.notify(words.replace("%1", number(count)))

    def _on_links_suspended(self) -> None:
        self.window.notify(
            self.tr(
                "More than three links a minute were to be called without a question. "
                "Busylamp asks about each again until the next start."
            )
        )

    def _join_surroundings(self) -> None:
        from busylamp.ui.free_cards import FreeCards
        from busylamp.ui.notifications import CallNotifications
        from busylamp.ui.surroundings import Surroundings

        self.notifications = CallNotifications(self._services, self.alerts.attention, self)
        self.notifications.act_wanted.connect(self.window.acting.do)
        self.notifications.open_wanted.connect(self.window.come_forward)
        self.notifications.message_wanted.connect(self.tray.show_message)
        free = FreeCards(
            self._services, self._theme, self.popups, self.notifications, self.notifications
        )
        free.call_wanted.connect(self._on_free_called)
        around = Surroundings(self._services) if self._kept is None else self._kept.surroundings
        around.setParent(self)
        self.surroundings = around
        around.show_wanted.connect(self.window.come_forward)
        around.dial_wanted.connect(self.entrance.dial_copied)
        around.hide_wanted.connect(self.popups.hide_all)
        around.key_lost.connect(self._on_key_lost)
        around.newer.found.connect(self.window.tell_release)
        around.dial_key_changed.connect(self.window.field.show_key)

    def _on_free_called(self, extension: str) -> None:
        self._services.phone.dial(extension)
        self.window.come_forward()  # it shows the steps

    def _on_key_lost(self, held: "KeyHeld") -> None:
        """Say it where nobody is choosing keys right now."""
        if held.trouble is not None and self.settings is None:
            words = self.tr("%1 does not work. %2 Choose others in the settings.")
            told = words.replace("%1", plain(held.keys)).replace("%2", say(held.trouble))
            self.window.notify(told)

    def _join_snooze(self) -> None:
        from busylamp.ui.snooze import fill_snooze, snooze_words

        attention, menu = self.alerts.attention, self.window.menu.snooze
        self.tray.offer_snooze(attention)
        menu.aboutToShow.connect(lambda: fill_snooze(menu, attention))

        def tell(until: int) -> None:
            self.window.head.show_notice(snooze_words(until))

        attention.snooze_changed.connect(tell)
        tell(attention.snoozed_until)

    def quit(self) -> None:
        """Take everything off the screen, then end; a second wish to end finds nothing left."""
        if self._has_left:
            return
        if self.is_settled:
            self._services.entries.close()
            self.surroundings.stop()
        elif self._kept is not None:  # the keys are held already
            self._kept.surroundings.stop()
        self._clear()
        self.ended.emit()

    def give_way(self) -> "Kept":
        """Take everything off the screen, and leave to another desktop what goes on."""
        from busylamp.ui.kept import Kept

        around = self.surroundings
        for each in (around.show_wanted, around.dial_wanted, around.hide_wanted, around.key_lost):
            each.disconnect()
        around.setParent(None)
        kept = Kept(
            surroundings=around,
            geometry=self.window.saveGeometry(),
            tab=self.window.lists.tabs.currentIndex(),
            changes=None if self.settings is None else self.settings.changes,
            has_wallboard=self.wallboard is not None and self.wallboard.isVisible(),
        )
        self._clear()
        return kept

    def _clear(self) -> None:
        self._has_left = True
        if self.is_settled:
            self.entrance.close_all()
            self.notifications.close()
            self.alerts.close()
            self.window.acting.close()
            self.tray.hide()
        if self.signing_in is not None:
            self.signing_in.close()
        if self.settings is not None:
            self.settings.close()
        if self.wallboard is not None:
            self.wallboard.close()
            self.wallboard.deleteLater()
        self.window.hide()

    def ask_sign_in(self, why: str = "") -> "SignInDialog":
        """Open the sign-in dialog, or bring it forward."""
        from busylamp.ui.dialogs.signin import SignInDialog

        dialog = self.signing_in
        if dialog is None:
            is_kept = self._services.line.has_password
            dialog = SignInDialog(self._services.preferences, self.window, is_kept=is_kept)
            dialog.accepted_with.connect(self._on_signed_in)
            if self.diagnostics is not None:
                dialog.diagnostics_wanted.connect(self.diagnostics.take)
            dialog.finished.connect(self._on_sign_in_closed)
            self.signing_in = dialog
        if why:
            dialog.ask_again(why)
        dialog.show()
        dialog.raise_()
        return dialog

    def change_seat(self) -> "QDialog":
        """Offer another extension, or what is needed before there is one."""
        from busylamp.ui.dialogs.seat import SeatDialog

        settings = self._services.preferences.settings
        if not settings.complete or self._services.preferences.is_locked("me.extension"):
            return self.ask_sign_in()
        me = settings.me
        dialog = SeatDialog(self._services.phone, me.extension, self.window, channel=me.channel)
        dialog.taken.connect(self._services.line.take_seat)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def open_settings(self, page: str = "") -> "SettingsDialog":
        """Open the settings, at this page if one is named, or bring them forward."""
        from busylamp.ui.dialogs.settings import SettingsDialog

        if self.settings is None:
            self.settings = SettingsDialog(
                self._services,
                self._theme,
                self.window,
                integration=self.surroundings.integration if self.is_settled else None,
            )
            self.settings.finished.connect(self._on_settings_closed)
        if page:
            self.settings.show_page(page)
        self.settings.show()
        self.settings.raise_()
        self.settings.activateWindow()
        return self.settings

    def open_wallboard(self) -> "Wallboard":
        """Show the queues in large figures, on a second screen if there is one."""
        from busylamp.ui.wallboard import Wallboard

        if self.wallboard is None:
            services = self._services
            mine = self.window.queues.mine
            self.wallboard = Wallboard(services.queues, mine, services.preferences, self._theme)
        self.wallboard.come_forward(away_from=self.window.screen())
        return self.wallboard

    def _on_settings_closed(self) -> None:
        dialog, self.settings = self.settings, None
        if dialog is not None:
            dialog.deleteLater()

    def _join(self) -> None:
        window, menu, services = self.window, self.window.menu, self._services
        menu.sign_in_wanted.connect(self.ask_sign_in)
        menu.settings_wanted.connect(self.open_settings)
        menu.wallboard_wanted.connect(self.open_wallboard)
        menu.about_wanted.connect(self._on_about_wanted)
        menu.quit_wanted.connect(self.quit)
        window.edit_wanted.connect(ContactEditing(services.people, window, self).edit)
        window.seat_wanted.connect(self.change_seat)
        window.closed.connect(self._on_window_closed)
        services.line.secret_needed.connect(self._on_secret_needed)
        services.line.identity_needed.connect(self._on_identity_needed)
        services.line.keyring_trouble.connect(self._on_keyring_trouble)
        services.journal.not_kept.connect(self._on_history_not_kept)

    # -- signing in

    def _on_signed_in(self, entered: Entered) -> None:
        self._services.preferences.change(entered.settings)
        self._services.line.sign_in_with(entered.password)

    def _on_sign_in_closed(self) -> None:
        dialog, self.signing_in = self.signing_in, None
        if dialog is not None:
            dialog.deleteLater()

    def _on_secret_needed(self, need: SecretNeed) -> None:
        if need.is_first:
            self.ask_sign_in().greet()
            return
        why = say_trouble(need.trouble, relayed=need.relayed)
        if need.keyring is not None and need.keyring is not SecretTrouble.NO_KEYRING:
            why = f"{why} {say(need.keyring)}"
        if need.kept_in:
            why += " " + self.tr("It was kept in: %1").replace("%1", plain(need.kept_in))
        self.ask_sign_in(why)

    def _on_identity_needed(self, line: LineChanged) -> None:
        if line.certificate is None:
            return
        changed = line.trouble is LineTrouble.CERTIFICATE_CHANGED
        trouble = line.trouble or LineTrouble.CERTIFICATE_UNKNOWN
        dialog = self.ask_sign_in(say_trouble(trouble, relayed=line.relayed))
        dialog.offer_certificate(line.certificate, changed=changed)

    def _on_keyring_trouble(self, trouble: SecretTrouble) -> None:
        if not self._services.is_demo:
            self.window.notify(say(trouble))

    # -- people

    def _on_about_wanted(self) -> None:
        from busylamp.ui.dialogs.about import AboutDialog

        dialog = AboutDialog(self.window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # -- closing

    def _on_history_not_kept(self, why: str) -> None:
        words = self.tr("The history can't be written: %1. Busylamp goes on trying.")
        self.window.notify(words.replace("%1", why))

    def tell_of_error(self) -> None:
        """Say once that something went wrong inside; what it was stands in the log."""
        if not self._told_error:
            self._told_error = True
            self.window.notify(
                self.tr(
                    "Something went wrong inside Busylamp; it goes on. Save diagnostics in the "
                    "menu shows what it was."
                )
            )

    def _on_tray_late(self) -> None:
        if not self.tray.is_shown and not self.window.isVisible():
            self.window.showMinimized()

    def _on_window_closed(self) -> None:
        """With a tray the window hides; without one it goes to the task bar. Said once."""
        has_tray = self.is_settled and self.tray.is_shown
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

# SPDX-License-Identifier: MIT
"""The line for the window: sign in with the secret of the keyring, say how it is."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from busylamp.ami.secret import Secret
from busylamp.desk.access import Access
from busylamp.desk.keys import Found, Keys
from busylamp.desk.office import AccessChanged, Office, OfficeEvent
from busylamp.desk.signin import account_of, secret_user
from busylamp.link.line import Account
from busylamp.services.errand import send
from busylamp.services.preferences import Preferences
from busylamp.settings.model import PbxSettings
from busylamp.telephony.reasons import LineState, LineTrouble, SecretTrouble
from busylamp.telephony.status import Certificate, LineChanged


@dataclass(frozen=True, slots=True)
class SecretNeed:
    """The password must be asked for, and why."""

    trouble: LineTrouble
    keyring: SecretTrouble | None = None
    kept_in: str = ""  # the keyring that had it, where it is gone
    relayed: bool = False  # it is the desk's key for a relay

    @property
    def is_first(self) -> bool:
        """Whether nothing went wrong: nobody entered one yet."""
        fine = (None, SecretTrouble.NO_KEYRING)
        return self.trouble is LineTrouble.NO_SECRET and self.keyring in fine


_ASKED_ABOUT = (
    *(LineTrouble.LOGIN_REFUSED, LineTrouble.LOGIN_UNSENDABLE),
    *(LineTrouble.RELAY_BAD_KEY, LineTrouble.RELAY_OTHER_KEY),
)
Place = tuple[str, int, str]  # host or relay, port, user: what a secret is for


class OpenLine(Protocol):
    """What this service does with the line's thread."""

    def open(self, account: Account, secret: Secret) -> None:
        """Connect and stay connected."""
        ...

    def close(self) -> None:
        """Sign off."""
        ...

    def probe(self) -> None:
        """Look whether it lives."""
        ...


class LineService(QObject):
    """Owns signing in and out."""

    changed = Signal(object)  # LineChanged
    access_changed = Signal(object)  # Access
    secret_needed = Signal(object)  # SecretNeed
    identity_needed = Signal(object)  # LineChanged with the certificate
    keyring_trouble = Signal(object)  # SecretTrouble: the password is kept for this run only

    def __init__(
        self,
        line: OpenLine,
        office: Office,
        keys: Keys,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._line = line
        self._office = office
        self._keys = keys
        self._preferences = preferences
        self._since: Callable[[], float | None] = lambda: None
        self._given: tuple[Place, Secret] | None = None  # the last one, and where it belongs
        self._asking = 0  # counts sign-ins: what the keyring says to an older one is dropped

    def tell_since(self, since: Callable[[], float | None]) -> None:
        """Take who knows when the last call ended that the history has."""
        self._since = since

    @property
    def status(self) -> LineChanged:
        """How the line is."""
        return self._office.line

    @property
    def access(self) -> Access:
        """What this account may do."""
        return self._office.access

    @property
    def has_password(self) -> bool:
        """Whether a password is in use, or was kept, for the account that is set."""
        return bool(self._preferences.settings.pbx.keyring) or self._remembered() is not None

    def sign_in(self, secret: Secret | None = None) -> None:
        """Sign in with this secret, or with the one the keyring has. Returns at once."""
        if not self._preferences.settings.complete:
            return
        self._asking += 1
        pbx = self._preferences.settings.pbx
        if secret is None:
            self._work(pbx, lambda: self._keys.fetch(pbx))
        else:
            self._open(secret)

    def sign_in_with(self, secret: Secret) -> None:
        """Sign in with what the user typed, and keep it; with nothing typed, as `sign_in`."""
        if not secret:
            self.sign_in()
            return
        pbx = self._preferences.settings.pbx
        self.sign_in(secret)
        self._work(pbx, lambda: self._keys.keep(pbx, secret), keeping=True)

    def sign_out(self) -> None:
        """Sign off and stay off."""
        self._asking += 1
        self._line.close()

    def retry(self) -> None:
        """Try now, for the user wants it; a refused login is asked about: each counts for a ban."""
        trouble = self.status.trouble
        if trouble in _ASKED_ABOUT and trouble is not LineTrouble.LOGIN_UNSENDABLE:
            self.secret_needed.emit(SecretNeed(trouble, relayed=self.status.relayed))
        elif self.status.state in (LineState.REFUSED, LineState.IDENTITY, LineState.OFF):
            self.sign_in(self._remembered())
        else:
            self._line.probe()

    def look(self) -> None:
        """See whether the line lives; one that was refused or closed is left as it is."""
        if self.status.state not in (LineState.REFUSED, LineState.IDENTITY, LineState.OFF):
            self._line.probe()

    def renew(self) -> None:
        """Sign in anew with the secret in use: the settings ask for another account."""
        if self.status.state not in (LineState.REFUSED, LineState.IDENTITY, LineState.OFF):
            self.sign_in(self._remembered())

    def trust(self, certificate: Certificate) -> None:
        """Pin the certificate the user compared, and sign in."""
        settings = self._preferences.settings
        pinned = replace(settings.pbx, pin=certificate.spki_sha256)
        self._preferences.change(replace(settings, pbx=pinned))
        self.sign_in(self._remembered())

    def take_seat(self, extension: str) -> None:
        """Make another extension mine and sign in anew; the phone that was named is not mine."""
        settings = self._preferences.settings
        me = replace(settings.me, extension=extension, channel="")
        self._preferences.change(replace(settings, me=me))
        self.sign_in(self._remembered())

    def hear(self, event: OfficeEvent) -> None:
        """Pass on what concerns the line."""
        match event:
            case LineChanged():
                self.changed.emit(event)
                if event.state is LineState.IDENTITY:
                    self.identity_needed.emit(event)
                elif event.trouble in _ASKED_ABOUT:
                    self.secret_needed.emit(SecretNeed(event.trouble, relayed=event.relayed))
            case AccessChanged(access=access):
                self.access_changed.emit(access)
            case _:
                pass

    def _open(self, secret: Secret) -> None:
        settings = self._preferences.settings
        self._given = (_place_of(settings.pbx), secret)
        self._line.open(replace(account_of(settings), since=self._since()), secret)

    def _remembered(self) -> Secret | None:
        """Return the last secret, unless it was for another PBX or user: it must not go there."""
        if self._given is None or self._given[0] != _place_of(self._preferences.settings.pbx):
            return None
        return self._given[1]

    def _work(self, pbx: PbxSettings, work: "_Work", *, keeping: bool = False) -> None:
        """Ask the keyring in a thread: it may hang on a prompt nobody sees."""
        asked = None if keeping else self._asking
        send("keys", lambda: (work(), asked, pbx), self._on_found)

    def _on_found(self, result: tuple[Found, int | None, PbxSettings]) -> None:
        found, asked, pbx = result
        keeping = asked is None
        if not keeping and asked != self._asking:
            return  # the user signed in otherwise while the keyring was thinking
        if found.trouble is not None and (keeping or found.secret is not None):
            self.keyring_trouble.emit(found.trouble)
        if not keeping:
            self._use(found, pbx)
        self._note_keyring(found.keyring, pbx)

    def _use(self, found: Found, pbx: PbxSettings) -> None:
        if found.secret is None:
            gone = pbx.keyring if found.trouble is SecretTrouble.GONE else ""
            need = SecretNeed(LineTrouble.NO_SECRET, found.trouble, gone, bool(pbx.relay))
            self.secret_needed.emit(need)
        else:
            self._open(found.secret)

    def _note_keyring(self, keyring: str, pbx: PbxSettings) -> None:
        """Remember which keyring has the secret, to know when that one is gone."""
        settings = self._preferences.settings
        if not keyring or keyring == settings.pbx.keyring:
            return
        if _place_of(settings.pbx) == _place_of(pbx):
            noted = replace(settings.pbx, keyring=keyring)
            self._preferences.change(replace(settings, pbx=noted))


def _place_of(pbx: PbxSettings) -> Place:
    return pbx.relay or pbx.host, pbx.port, secret_user(pbx)


class _Work(Protocol):
    def __call__(self) -> Found: ...

# SPDX-License-Identifier: MIT
"""What a command stands on: its settings and its secret."""

import sys
from dataclasses import dataclass

from busylamp.ami.secret import Secret
from busylamp.desk.signin import account_of, missing, secret_service
from busylamp.link.line import Account
from busylamp.settings.model import Settings
from busylamp.system.secrets.choose import choose
from busylamp.system.secrets.patient import within_deadline
from busylamp.system.secrets.protocol import SecretError
from busylamp.telephony.reasons import SecretTrouble
from busylamp.texts import sentence

USAGE = 2  # exit codes: the table stands in README
NO_CONNECTION = 4


class CommandError(Exception):
    """The command can't go on; the text is for the user."""

    def __init__(self, text: str, code: int = USAGE) -> None:
        super().__init__(text)
        self.code = code


@dataclass(frozen=True, slots=True)
class Ground:
    """Settings, and the secret if it was given with the command or belongs to the demo."""

    settings: Settings
    given: Secret | None = None
    json: bool = False

    def account(self) -> tuple[Account, Secret]:
        """Return what signs in; raise CommandError naming what is missing."""
        lacking = missing(self.settings)
        if lacking:
            names = ", ".join(each.value for each in lacking)
            msg = f"The settings lack: {names}. Start Busylamp once to fill them in."
            raise CommandError(msg)
        return account_of(self.settings), self.given or self._kept()

    def _kept(self) -> Secret:
        pbx = self.settings.pbx
        store = choose().store
        try:
            found = within_deadline(lambda: store.get(secret_service(pbx), pbx.username))
        except SecretError as error:
            raise CommandError(sentence(error.trouble), NO_CONNECTION) from error
        if found is None:
            msg = "No password is kept for this AMI user. Set it with “busylamp secret set”."
            raise CommandError(msg, NO_CONNECTION)
        return Secret(found)


def read_secret(prompt: str) -> Secret:
    """Read a secret from standard input, or ask for it on a terminal."""
    if sys.stdin.isatty():
        import getpass

        return Secret(getpass.getpass(prompt))
    return Secret(sys.stdin.readline().rstrip("\r\n"))


def set_secret(ground: Ground) -> int:
    """`busylamp secret set`: keep the secret in the keyring."""
    pbx = ground.settings.pbx
    if not (pbx.host and pbx.username):
        msg = "The settings lack the address or the AMI user. Start Busylamp once to fill them in."
        raise CommandError(msg)
    secret = ground.given or read_secret(f"Password of {pbx.username} at {pbx.host}: ")
    if not secret:
        msg = "No password was given; nothing was changed."
        raise CommandError(msg)
    chosen = choose()
    if not chosen.store.lasting:
        raise CommandError(sentence(chosen.trouble or SecretTrouble.NO_KEYRING), NO_CONNECTION)
    try:
        store, service = chosen.store, secret_service(pbx)
        within_deadline(lambda: store.set(service, pbx.username, secret.reveal()), 60.0)
    except SecretError as error:
        raise CommandError(sentence(error.trouble), NO_CONNECTION) from error
    print(f"The password is kept in {chosen.store.name}.")
    return 0


def forget_secret(ground: Ground) -> int:
    """`busylamp secret forget`: delete the secret from the keyring."""
    pbx = ground.settings.pbx
    chosen = choose()
    try:
        store, service = chosen.store, secret_service(pbx)
        within_deadline(lambda: store.forget(service, pbx.username), 60.0)
    except SecretError as error:
        raise CommandError(sentence(error.trouble), NO_CONNECTION) from error
    print("The password is forgotten.")
    return 0

# SPDX-License-Identifier: MIT
"""What a command stands on: its settings and its secret."""

import sys
from dataclasses import dataclass

from busylamp.ami.secret import Secret
from busylamp.desk.signin import account_of, missing
from busylamp.link.line import Account
from busylamp.settings.model import Settings
from busylamp.system.memory import hide_memory

UNWRITTEN = 1
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
        from busylamp.cli.secret import kept  # the keyring is not needed with --secret-stdin

        hide_memory()
        return account_of(self.settings), self.given or kept(self.settings.pbx)


def read_secret(prompt: str) -> Secret:
    """Read a secret from standard input, or ask for it on a terminal."""
    if getattr(sys, "stdin", None) is None:  # closed by the shell: `<&-`
        msg = "The password can't be read: standard input is closed."
        raise CommandError(msg)
    if sys.stdin.isatty():
        import getpass

        return Secret(getpass.getpass(prompt))
    return Secret(sys.stdin.readline().rstrip("\r\n"))

# SPDX-License-Identifier: MIT
"""The scheme of subjects, `.github/RELAY.md`: who may hear and say what hangs on it alone."""

import re

_BARE = re.compile(r"[A-Za-z0-9_-]")
SITE = re.compile(r"[a-z0-9][a-z0-9-]{0,31}\Z")
EXTENSION = re.compile(r"[A-Za-z0-9_-]{1,32}\Z")


def token(name: str) -> str:
    """Return one token of a subject for any name: `=` and two hex digits for each odd byte."""
    return "".join(c if _BARE.match(c) else "".join(f"={b:02X}" for b in c.encode()) for c in name)


class Subjects:
    """The subjects of one site."""

    def __init__(self, site: str) -> None:
        if not SITE.match(site):
            msg = "a site's name has small letters, digits and dashes"
            raise ValueError(msg)
        self.site = site
        self._root = f"busylamp.{site}"
        self.line = f"{self._root}.line"  # the relay's sign of life, and its line to the PBX
        self.parked = f"{self._root}.parked"
        self.event = f"{self._root}.event"  # UserEvents the administrator named
        self.any_lamp = f"{self._root}.ext.*.lamp"
        self.any_queue = f"{self._root}.queue.*"
        self.any_ask = f"{self._root}.do.*.*"
        self.relay_inbox = f"_RELAY.{site}"  # no site's name makes it a desk's
        self.everything = f"{self._root}.>"
        self.any_ended = f"{self._root}.ext.*.ended"
        name = site.replace("-", "_")
        self.bucket = f"busylamp_{name}"  # of the last known state
        self.ended_stream = f"busylamp_{name}_ended"  # of the calls of the last days

    def calls(self, extension: str) -> str:
        """The calls of one extension."""
        return f"{self._root}.ext.{token(extension)}.calls"

    def ended(self, extension: str) -> str:
        """The calls of one extension that are over: kept, and read by relays alone."""
        return f"{self._root}.ext.{token(extension)}.ended"

    def own(self, extension: str) -> str:
        """What concerns one desk alone: its devices, its mailbox, what it may ask."""
        return f"{self._root}.ext.{token(extension)}.own"

    def lamp(self, extension: str) -> str:
        """The state of one extension, for everybody."""
        return f"{self._root}.ext.{token(extension)}.lamp"

    def queue(self, name: str) -> str:
        """One queue."""
        return f"{self._root}.queue.{token(name)}"

    def ask(self, extension: str, verb: str) -> str:
        """A request of one desk; the verb is the action's name in small letters."""
        return f"{self._root}.do.{token(extension)}.{token(verb.lower())}"

    def asks(self, extension: str) -> str:
        """Everything one desk may ask."""
        return f"{self._root}.do.{token(extension)}.*"

    def inbox(self, extension: str) -> str:
        """Where answers to one desk go: nobody else may listen there."""
        return f"_INBOX.{self.site}.{token(extension)}"

    def asked(self, subject: str) -> tuple[str, str] | None:
        """Read `busylamp.<site>.do.<extension>.<verb>`: whose request it is, and the verb."""
        parts = subject.removeprefix(f"{self._root}.do.").split(".")
        if len(parts) != 2 or not EXTENSION.match(parts[0]):  # noqa: PLR2004 - the scheme
            return None
        return parts[0], parts[1]

    def stream(self, subject: str) -> str:
        """Name what a message's number counts: all lamps together, else its subject."""
        return "lamps" if subject.endswith(".lamp") else subject.removeprefix(f"{self._root}.")

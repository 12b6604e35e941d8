# SPDX-License-Identifier: MIT
"""A Secret Service on a bus of its own that does as it is told.

`python -m tests.hostile.wallet HOW` with the bus in the environment; prints `ready`.
"""

import contextlib
import itertools
import sys
import time
from typing import Any

import jeepney
from jeepney.io import blocking

LIBRARY: Any = jeepney
_BLOCKING: Any = blocking
NAME = "org.freedesktop.secrets"
_ROOT = "/org/freedesktop/secrets"
_COLLECTION = f"{_ROOT}/collection/login"
_PROMPT = f"{_ROOT}/prompt/1"
_SLOW_SECONDS = 30.0
_DENIED = "org.freedesktop.DBus.Error.AccessDenied"
HOWS = (
    *("well", "hangs", "locked", "dismissed", "slow", "denies"),
    *("dies", "drops", "alters", "denies-writing"),
)


class Wallet:
    """One collection, unlocked unless told otherwise; sessions in plain text only."""

    def __init__(self, how: str) -> None:
        self.how = how
        self.items: dict[str, tuple[dict[str, str], bytes]] = {}
        self._numbers = itertools.count(1)
        self._bus = _BLOCKING.open_dbus_connection(bus="SESSION")
        _BLOCKING.Proxy(LIBRARY.message_bus, self._bus).RequestName(NAME)

    def run(self) -> None:
        """Serve until the bus ends."""
        with contextlib.suppress(ConnectionError):
            while True:
                message = self._bus.receive()
                if message.header.message_type is LIBRARY.MessageType.method_call:
                    self._serve(message)

    def _serve(self, message: Any) -> None:
        fields, names = message.header.fields, LIBRARY.HeaderFields
        method, path = fields[names.member], fields[names.path]
        if self.how == "hangs":
            return
        if self.how == "slow":
            time.sleep(_SLOW_SECONDS)
        if self.how == "dies" and method in ("GetSecret", "CreateItem"):
            sys.exit(0)
        refused = self.how == "denies" or (self.how, method) == ("denies-writing", "CreateItem")
        if refused:
            self._bus.send(LIBRARY.new_error(message, _DENIED, "s", ("no",)))
            return
        answer = getattr(self, f"_{method.lower()}", None)
        if answer is None:
            unknown = "org.freedesktop.DBus.Error.UnknownMethod"
            self._bus.send(LIBRARY.new_error(message, unknown, "s", (method,)))
            return
        with contextlib.suppress(_NotSupportedError):
            kinds, body = answer(path, message)
            self._bus.send(LIBRARY.new_method_return(message, kinds, body))
            self._after(method)

    def _after(self, method: str) -> None:
        if method == "Prompt" and self.how == "dismissed":
            prompt = LIBRARY.DBusAddress(_PROMPT, NAME, "org.freedesktop.Secret.Prompt")
            body: tuple[Any, ...] = (True, ("ao", []))
            self._bus.send(LIBRARY.new_signal(prompt, "Completed", "bv", body))

    # -- the methods, in lower case

    def _opensession(self, path: str, message: Any) -> tuple[str, tuple[Any, ...]]:
        del path
        if message.body[0] != "plain":
            unsupported = "org.freedesktop.DBus.Error.NotSupported"
            self._bus.send(LIBRARY.new_error(message, unsupported, "s", ("",)))
            raise _NotSupportedError
        return "vo", (("s", ""), f"{_ROOT}/session/1")

    def _readalias(self, path: str, message: Any) -> tuple[str, tuple[Any, ...]]:
        del path, message
        return "o", (_COLLECTION,)

    def _get(self, path: str, message: Any) -> tuple[str, tuple[Any, ...]]:
        del path
        locked = self.how in ("locked", "dismissed")
        return "v", ((("b", locked) if message.body[1] == "Locked" else ("s", "Login")),)

    def _unlock(self, path: str, message: Any) -> tuple[str, tuple[Any, ...]]:
        del path
        locked = self.how in ("locked", "dismissed")
        return "aoo", (([], _PROMPT) if locked else (message.body[0], "/"))

    def _prompt(self, path: str, message: Any) -> tuple[str, tuple[Any, ...]]:
        del path, message
        return "", ()

    def _searchitems(self, path: str, message: Any) -> tuple[str, tuple[Any, ...]]:
        del path
        wanted = message.body[0].items()
        found = [where for where, (has, _) in self.items.items() if wanted <= has.items()]
        return "ao", (found,)

    def _createitem(self, path: str, message: Any) -> tuple[str, tuple[Any, ...]]:
        del path
        properties, (_, _, secret, _), _ = message.body
        attributes = properties["org.freedesktop.Secret.Item.Attributes"][1]
        where = f"{_COLLECTION}/{next(self._numbers)}"
        if self.how == "alters":
            secret = secret[:-1]
        if self.how != "drops":
            self.items = {w: i for w, i in self.items.items() if i[0] != attributes}
            self.items[where] = (attributes, bytes(secret))
        return "oo", (where, "/")

    def _getsecret(self, path: str, message: Any) -> tuple[str, tuple[Any, ...]]:
        return "(oayays)", ((message.body[0], b"", self.items[path][1], "text/plain"),)


class _NotSupportedError(Exception):
    """Told already."""


if __name__ == "__main__":
    wallet = Wallet(sys.argv[1])
    print("ready", flush=True)
    wallet.run()

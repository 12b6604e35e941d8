# SPDX-License-Identifier: MIT
"""One AMI connection to the make-believe UCM: login, dispatch, and what is told to whom."""

import secrets
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from busylamp.ami.secret import Secret
from busylamp.ami.server import Request, Server, accepts
from busylamp.demo.answers import Answer
from busylamp.demo.dialling import Dialling
from busylamp.demo.handing import Handing
from busylamp.demo.lines import Headers
from busylamp.demo.listings import Listings
from busylamp.demo.office import Office
from busylamp.demo.queue_answers import QueueAnswers
from busylamp.demo.tools import Tools

USERNAME = "ucmamiuser1"

# Listed by the guide, described nowhere: what a UCM answers is not known, so this is invented.
_UNDESCRIBED = "Missing parameter in request"


def command_list() -> list[tuple[str, str]]:
    """Return what ListCommands says, line by line as the vendor's guide prints it."""
    text = (Path(__file__).parent / "scenes" / "listcommands.txt").read_text(encoding="utf-8")
    pairs = (line.partition(": ") for line in text.splitlines() if line)
    return [(name, rest) for name, _, rest in pairs]


class Manager:
    """Answers one client; the greeting is a UCM's."""

    def __init__(
        self,
        office: Office,
        secret: Secret,
        *,
        close: Callable[[], None],
        wall: Callable[[], float],
        refuses: Callable[[], bool],
        username: str = USERNAME,
    ) -> None:
        self.server = Server("5.0.0")
        self.signed_in = False
        self._office = office
        self._username = username
        self._secret = secret
        self._close = close
        self._wall = wall
        self._refuses = refuses
        self._challenge = ""
        self._classes: frozenset[str] | None = frozenset()  # None: all
        self._dialling = Dialling(office, self.server, self._go_on)
        self._kept: deque[Callable[[], None]] = deque()  # while an Originate is waited for
        listed = {name.casefold() for name, _ in command_list()}
        answers = self._answers()
        self.actions = {name: answers.get(name, self._undescribed) for name in listed}
        self.server.greet()

    def take(self, request: Request) -> None:
        """Do what a client asks; behind an Originate that is not Async, later."""
        if self._dialling.stands_still:
            self._kept.append(lambda: self._take(request))
        else:
            self._take(request)

    def tell(self, kind: str, name: str, headers: Headers) -> None:
        """Pass an event on if the client asked for its class."""
        if not self.signed_in or not (self._classes is None or kind in self._classes):
            return
        told = [("Privilege", f"{kind},all"), *headers]
        if self._dialling.stands_still:
            self._kept.append(lambda: self.server.event(name, told))
        else:
            self.server.event(name, told)

    def _answers(self) -> dict[str, Answer]:
        own: dict[str, Answer] = {
            "ping": self._ping,
            "events": self._events,
            "logoff": self._logoff,
            "listcommands": self._list_commands,
            "userevent": self._user_event,
            "challenge": self._challenged,
            "login": self._login,
        }
        subjects = (Listings, Handing, Tools, QueueAnswers)
        for subject in subjects:
            own |= subject(self._office, self.server).actions()
        return own | self._dialling.actions()

    def _go_on(self) -> None:
        """The Originate is answered: say what was kept, do what was asked meanwhile."""
        while self._kept and not self._dialling.stands_still:
            self._kept.popleft()()

    def _take(self, request: Request) -> None:
        name = request.name.casefold()
        if not self.signed_in and name not in ("login", "challenge"):
            self.server.respond(request, "Permission denied", success=False)
        elif name in self.actions:
            self.actions[name](request)
        else:
            words = f"Invalid/unknown command: {request.name}. Use Action: ListCommands to show"
            self.server.respond(request, words + " available commands.", success=False)

    def _undescribed(self, request: Request) -> None:
        self.server.respond(request, _UNDESCRIBED, success=False)

    def _challenged(self, request: Request) -> None:
        self._challenge = str(secrets.randbelow(10**9))
        self.server.respond(request, headers=[("Challenge", self._challenge)])

    def _login(self, request: Request) -> None:
        if self.signed_in:
            self.server.respond(request, "Already authenticated")
            return
        if self._refuses() or not self._accepts(request):
            self.server.respond(request, "Authentication failed", success=False)
            self._close()
            return
        self.signed_in = True
        self._mask(request.get("Events", "on"))
        self.server.respond(request, "Authentication accepted")
        self.tell("security", "SuccessfulAuth", self._authenticated())

    def _accepts(self, request: Request) -> bool:
        return accepts(request, self._username, self._secret, self._challenge)

    def _authenticated(self) -> Headers:
        """Field for field as the vendor's guide prints it behind the response."""
        at = datetime.fromtimestamp(self._wall(), UTC)
        now = f"{at:%Y-%m-%dT%H:%M:%S}.{at.microsecond // 1000:03}+0000"
        return [
            ("EventTV", now),
            ("Severity", "Informational"),
            ("Service", "AMI"),
            ("EventVersion", "1"),
            ("AccountID", self._username),
            ("SessionID", f"0x{id(self) & 0xFFFFFFFFFF:x}"),
            ("LocalAddress", "IPV4/TCP/127.0.0.1/7777"),
            ("RemoteAddress", "IPV4/TCP/127.0.0.1/50000"),
            ("UsingPassword", "0"),
            ("SessionTV", now),
        ]

    def _mask(self, mask: str) -> None:
        word = mask.casefold()
        if word in ("on", "yes", "all"):
            self._classes = None
        else:
            off = word in ("off", "no", "")
            self._classes = frozenset() if off else frozenset(word.split(","))

    def _ping(self, request: Request) -> None:
        headers = [("Ping", "Pong"), ("Timestamp", f"{self._wall():.6f}")]
        self.server.respond(request, headers=headers)

    def _events(self, request: Request) -> None:
        self._mask(request.get("EventMask"))
        silent = self._classes is not None and not self._classes
        self.server.respond(request, headers=[("Events", "Off" if silent else "On")])

    def _logoff(self, request: Request) -> None:
        self.server.goodbye(request)
        self._close()

    def _list_commands(self, request: Request) -> None:
        self.server.respond(request, headers=command_list())

    def _user_event(self, request: Request) -> None:
        name = request.get("UserEvent")
        if not name:
            self.server.respond(request, "No UserEvent specified", success=False)
            return
        self.server.respond(request, "Event Sent")
        others = [
            (header, value)
            for header, value in request.headers
            if header.casefold() not in ("action", "userevent")
        ]
        self._office.exchange.tell("user", "UserEvent", [("UserEvent", name), *others])

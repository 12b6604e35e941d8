# SPDX-License-Identifier: MIT
"""Client and Server joined in memory, their bytes given one at a time."""

from collections.abc import Callable

from busylamp.ami.actions import STATUS
from busylamp.ami.client import Answer, Client, Received, SignedIn
from busylamp.ami.messages import Event, Greeting
from busylamp.ami.secret import Secret
from busylamp.ami.server import Request, Server, accepts
from busylamp.ami.wire import Limits

USER, SECRET, CHALLENGE = "anna", Secret("Zaunk\u00f6nig7"), "840415273"
GREETING = Greeting.of("Asterisk Call Manager/5.0.0")

Handler = Callable[[Server, Request], None]


def pbx(server: Server, request: Request) -> None:
    """Let one user in, by either way."""
    match request.name:
        case "Challenge":
            server.respond(request, headers=[("Challenge", CHALLENGE)])
        case "Login" if accepts(request, USER, SECRET, CHALLENGE):
            server.respond(request, "Authentication accepted")
        case "Login":
            server.respond(request, "Authentication failed", success=False)
        case "Logoff":
            server.goodbye(request)
        case _:
            server.respond(request, f"did {request.name}")


def silent(server: Server, request: Request) -> None:
    """Answer nothing."""


def refusing(name: str, message: str) -> Handler:
    def handler(server: Server, request: Request) -> None:
        if request.name == name:
            server.respond(request, message, success=False)
        else:
            pbx(server, request)

    return handler


class Pair:
    """A client and the PBX's side of its connection; `seen` is what the PBX was asked."""

    def __init__(
        self,
        *,
        version: str = "5.0.0",
        wanted: set[str] | None = None,
        limits: Limits | None = None,
        handler: Handler = pbx,
    ) -> None:
        self.client = Client(token="t", wanted=wanted, limits=limits)
        self.server = Server(version)
        self.handler = handler
        self.seen: list[Request] = []
        self.client.start(0.0)

    def move(self, now: float = 1.0) -> list[Received]:
        """Carry bytes both ways, one at a time, until nobody says more."""
        received: list[Received] = []
        while True:
            down, up = self.server.data_to_send(), self.client.data_to_send()
            if not down and not up:
                return received
            for byte in down:
                received.extend(self.client.receive_data(bytes((byte,)), now))
            for byte in up:
                for request in self.server.receive_data(bytes((byte,))):
                    self.seen.append(request)
                    self.handler(self.server, request)

    def sign_in(self, secret: Secret = SECRET, *, plain: bool = True) -> list[Received]:
        self.server.greet()
        assert self.move() == [Greeting.of(f"Asterisk Call Manager/{self.server._version}")]
        self.client.sign_in(USER, secret, plain=plain, events="call", now=1.0)
        return self.move()

    def say(self, text: str) -> list[Received]:
        """Let the PBX write these lines, `|` between them."""
        self.server.raw(text.replace("|", "\r\n").encode() + b"\r\n\r\n")
        return self.move()


def signed_in(
    *,
    version: str = "5.0.0",
    wanted: set[str] | None = None,
    limits: Limits | None = None,
    handler: Handler = pbx,
) -> Pair:
    pair = Pair(version=version, wanted=wanted, limits=limits)
    assert pair.sign_in() == [SignedIn()]
    pair.seen.clear()
    pair.handler = handler
    return pair


def only_answer(received: list[Received]) -> Answer:
    (answer,) = received
    assert isinstance(answer, Answer)
    return answer


def names(received: list[Received]) -> list[str]:
    return [item.name if isinstance(item, Event) else type(item).__name__ for item in received]


def start_list(*, wanted: set[str] | None = None) -> tuple[Pair, str]:
    pair = signed_in(wanted=wanted, handler=silent)
    mine = pair.client.ask(STATUS, 1.0)
    pair.move()
    assert pair.say(f"Response: Success|ActionID: {mine}|EventList: start") == []
    assert pair.say(f"Event: Status|ActionID: {mine}|Uniqueid: 1") == []
    return pair, mine

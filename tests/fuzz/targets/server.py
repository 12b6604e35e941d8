# SPDX-License-Identifier: MIT
"""What we send, read as Asterisk reads it: just the headers meant, or nothing is sent at all."""

from busylamp.ami.actions import Hangup, Originate, Raw, encode
from busylamp.ami.errors import LocalError
from busylamp.ami.server import Request, Server
from tests.fuzz.choices import Choices, pieces

_LINE, _HEADERS = 1024, 128  # with the line's end (main/manager.c get_input, manager.h)


def check(data: bytes) -> None:
    choices = Choices(data)
    if choices.last() & 1:
        _heard(choices)
    else:
        _sent(choices)


def _heard(choices: Choices) -> None:
    """Any bytes of a client: however they are cut, the same requests and the same answers."""
    sizes = [choices.last() for _ in range(3)]
    stream = choices.rest()
    assert _taken([stream]) == _taken(pieces(stream, sizes))


def _taken(parts: list[bytes]) -> tuple[list[Request], bytes]:
    server = Server()
    server.greet()
    requests = [request for part in parts for request in server.receive_data(part)]
    for request in requests:
        server.respond(request, "did it", [("Echo", request.get("Channel"))])
    answers = server.data_to_send()
    assert answers.endswith(b"\r\n")
    return requests, answers


def _sent(choices: Choices) -> None:
    kind = choices.byte() % 3
    try:
        match kind:
            case 0:
                fields = [(choices.word(16), choices.word(255)) for _ in range(choices.byte())]
                action = Raw(choices.word(24), tuple(fields))
            case 1:
                action = Originate(
                    channel=choices.word(),
                    exten=choices.word(),
                    context=choices.word(),
                    timeout_ms=choices.byte(),
                    caller_id=choices.word(),
                    channel_id=choices.word(),
                    variables=((choices.word(16), choices.word()),),
                )
            case _:
                action = Hangup(channel=choices.word(), cause=choices.byte())
        packet = encode(action, choices.word(16))
    except LocalError:
        return
    wanted = [("Action", action.name), *action.headers()]
    read = [pair for pair in as_asterisk(packet) if pair[0] != "ActionID"]
    asked = [pair for pair in wanted if pair[0] != "ActionID"]
    assert read == [(name, value.lstrip(" ")) for name, value in asked]
    [request] = Server().receive_data(packet)
    ours = [(name, value) for name, value in request.headers if name != "ActionID"]
    assert ours == [(name, value.lstrip(" ")) for name, value in asked]


def as_asterisk(packet: bytes) -> list[tuple[str, str]]:
    """Read one action by the PBX's own rules: LF or CRLF ends a line, an empty line the action."""
    *lines, rest = packet.replace(b"\r\n", b"\n").split(b"\n")
    assert rest == b""
    assert lines.index(b"") == len(lines) - 1  # one action, and nothing behind it
    headers = lines[:-1]
    assert len(headers) <= _HEADERS
    assert all(len(line) + 2 <= _LINE for line in headers)
    pairs = [line.partition(b":") for line in headers]
    return [(name.decode(), value.lstrip(b" ").decode()) for name, _, value in pairs]

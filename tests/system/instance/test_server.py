# SPDX-License-Identifier: MIT
"""Foreign users, squatters, slow ones, huge ones, a thousand of them: nothing comes in."""

import os
import socket
import stat
import struct
import subprocess
import sys
import threading

import pytest

from busylamp.system.instance.client import NoAnswerError, NotRunningError, ask
from busylamp.system.instance.enter import Door, SilentError, enter
from busylamp.system.instance.loopback import LoopbackWay
from busylamp.system.instance.messages import Dial, Prefill, Show, Status, frame
from busylamp.system.instance.place import Place
from busylamp.system.instance.protocol import Way
from busylamp.system.instance.server import MOST_CONNECTIONS, Reply, Server
from busylamp.system.instance.unix import UnixWay
from tests.system.instance.conftest import Asked, is_closed, wait_until

ROOT = os.name == "posix" and os.geteuid() == 0
needs_root = pytest.mark.skipif(not ROOT, reason="only root can become somebody else")


def server_of(door: Door) -> Server:
    assert door._server is not None
    return door._server


def say(way: Way, place: Place, text: str) -> list[dict[str, object]]:
    return list(ask(way, place, Prefill(text=text), seconds=10))


def test_a_message_comes_in_and_is_answered(way: Way, place: Place, asked: Asked) -> None:
    answers = say(way, place, "tel:1001")
    assert [message for message, _ in asked] == [Prefill(text="tel:1001")]
    assert [answer["ok"] for answer in answers] == [True]


def test_what_came_before_the_window_is_kept(way: Way, place: Place, door: Door) -> None:
    answers: list[dict[str, object]] = []
    asking = threading.Thread(target=lambda: answers.extend(say(way, place, "tel:1")))
    asking.start()
    wait_until(lambda: len(door.inbox._kept) == 1)
    door.inbox.attend(lambda _, reply: reply.end({"ok": True}))
    asking.join(10)
    assert [answer["ok"] for answer in answers] == [True]


def test_answers_come_one_by_one(way: Way, place: Place, door: Door) -> None:
    def take(_: object, reply: Reply) -> None:
        reply.tell({"step": "asked"})
        reply.tell({"step": "they_ring"})
        reply.end({"step": "connected"})

    door.inbox.attend(take)
    steps = list(ask(way, place, Dial(text="1001"), seconds=10))
    assert [step["step"] for step in steps] == ["asked", "they_ring", "connected"]
    assert [step["last"] for step in steps] == [False, False, True]


def test_one_who_ends_says_so(way: Way, place: Place, door: Door) -> None:
    door.inbox.refuse()
    with pytest.raises(NotRunningError):
        say(way, place, "tel:1")


def test_nobody_there(way: Way, place: Place) -> None:
    with pytest.raises(NotRunningError):
        say(way, place, "tel:1")


def test_no_answer_is_no_success(way: Way, place: Place, door: Door) -> None:
    with pytest.raises(NoAnswerError):
        list(ask(way, place, Status(), seconds=0.2))
    with pytest.raises(SilentError):
        enter(place, Show(), Mute(), patience=0.0)


class Mute(UnixWay):
    """Reaches nobody."""

    def connect(self, place: Place) -> socket.socket:
        raise ConnectionRefusedError


@pytest.mark.parametrize(
    "data",
    [
        struct.pack(">I", 64 * 1024 * 1024) + b"x" * 4096,
        b"GET / HTTP/1.1\r\n\r\n",
        frame({"verb": "quit"}),
        frame({"verb": "dial"}),
        struct.pack(">I", 4) + b"nope",
    ],
    ids=["64 MiB", "http", "unknown verb", "no text", "no JSON"],
)
def test_what_is_no_message_is_hung_up_on(
    data: bytes, way: Way, place: Place, asked: Asked
) -> None:
    with way.connect(place) as connection:
        connection.sendall(data)
        assert is_closed(connection)
    assert asked == []
    assert say(way, place, "tel:1")


def test_more_than_one_message_is_not_heard(way: Way, place: Place, door: Door) -> None:
    heard: list[object] = []
    door.inbox.attend(lambda message, _: heard.append(message))
    with UnixWay().connect(place) if isinstance(way, UnixWay) else way.connect(place) as peer:
        peer.sendall(frame({"verb": "show"}) * 3)
        assert is_closed(peer)
    assert len(heard) <= 1


def test_a_slow_one_is_hung_up_on(way: Way, place: Place, asked: Asked) -> None:
    with way.connect(place) as slow:
        slow.sendall(frame({"verb": "show"})[:5])
        assert say(way, place, "tel:1")  # others are served meanwhile
        assert is_closed(slow)
    assert len(asked) == 1


def test_a_thousand_connections_leave_room(
    way: Way, place: Place, door: Door, asked: Asked
) -> None:
    open_ones: list[socket.socket] = []
    most = 0
    for _ in range(1000):
        try:
            open_ones.append(way.connect(place))
        except OSError:
            continue
        most = max(most, server_of(door).connections)
        if len(open_ones) > 200:
            open_ones.pop(0).close()
    assert most <= MOST_CONNECTIONS
    for connection in open_ones:
        connection.close()
    wait_until(lambda: server_of(door).connections == 0)
    assert say(way, place, "tel:1")


def test_what_a_flood_sends_is_not_kept(way: Way, place: Place, door: Door, asked: Asked) -> None:
    with way.connect(place) as connection:
        connection.sendall(struct.pack(">I", 4000))
        wait_until(lambda: server_of(door).connections == 1)
        (peer,) = server_of(door)._peers.values()
        connection.sendall(b"x" * 3000)
        wait_until(lambda: len(peer.frames._buffer) > 4 or server_of(door).connections == 0)
        assert len(peer.frames._buffer) <= 4100
        connection.sendall(b"x" * 100_000)
        assert is_closed(connection)
    assert asked == []


def test_loopback_without_the_key_is_not_heard(place: Place) -> None:
    way = LoopbackWay()
    door = enter(place, Show(), way)
    assert door is not None
    heard: list[object] = []
    door.inbox.attend(lambda message, _: heard.append(message))
    for fields in ({"verb": "show"}, {"verb": "show", "nonce": "1", "proof": "2"}):
        with way.connect(place) as connection:
            connection.sendall(frame(fields))
            assert is_closed(connection)
    assert stat.S_IMODE(place.address.stat().st_mode) == 0o600
    door.close()
    assert heard == []


def test_loopback_does_not_believe_another_server(place: Place) -> None:
    with socket.create_server(("127.0.0.1", 0)) as squatter:
        place.address.write_text(f"{squatter.getsockname()[1]} {'ab' * 32}\n")

        def answer() -> None:
            peer, _ = squatter.accept()
            with peer:
                peer.recv(4096)
                peer.sendall(frame({"ok": True, "last": True}))

        answering = threading.Thread(target=answer)
        answering.start()
        with pytest.raises(NoAnswerError):
            say(LoopbackWay(), place, "tel:1")
        answering.join(10)


@pytest.mark.parametrize("text", ["", "x", "80", "99999999 zz", "80 abc"])
def test_loopback_with_a_spoilt_file(text: str, place: Place) -> None:
    place.address.write_text(text)
    with pytest.raises(NotRunningError):
        say(LoopbackWay(), place, "tel:1")


def test_a_squatted_path_does_not_stop_a_start(place: Place) -> None:
    for squat in (place.address.touch, lambda: place.address.symlink_to("/nonexistent")) * 50:
        squat()
        door = enter(place, Show(), UnixWay())
        assert door is not None
        door.inbox.attend(lambda _, reply: reply.end({"ok": True}))
        assert say(UnixWay(), place, "tel:1")
        door.close()
        place.address.unlink(missing_ok=True)


def test_a_folder_at_the_path_leaves_a_program_without_a_door(
    place: Place, caplog: pytest.LogCaptureFixture
) -> None:
    place.address.mkdir()
    door = enter(place, Show(), UnixWay())
    assert door is not None
    assert "no door" in caplog.text
    caplog.clear()
    door.close()
    assert place.address.is_dir()


AS_NOBODY = """
import os, socket, sys
os.setgid(65534); os.setuid(65534)
peer = socket.socket(socket.AF_UNIX)
peer.settimeout(10)
try:
    peer.connect(sys.argv[1])
    peer.sendall(bytes.fromhex(sys.argv[2]))
    print("closed" if peer.recv(100) == b"" else "heard")
except PermissionError:
    print("kept out")
except (ConnectionResetError, BrokenPipeError):
    print("closed")
"""


def as_nobody(place: Place) -> str:
    data = frame({"verb": "dial", "text": "0900123456"}).hex()
    command = [sys.executable, "-I", "-c", AS_NOBODY, str(place.address), data]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    return done.stdout.strip() or done.stderr


@needs_root
def test_a_foreign_user_does_not_come_in(place: Place) -> None:
    door = enter(place, Show(), UnixWay())
    assert door is not None
    heard: list[object] = []
    door.inbox.attend(lambda message, _: heard.append(message))
    assert as_nobody(place) == "kept out"
    # Were the folder opened by mistake, the kernel's word about the peer still holds.
    for folder in place.folder.parents:
        if str(folder).startswith("/tmp/"):
            folder.chmod(0o755)
    place.folder.chmod(0o755)
    place.address.chmod(0o777)
    assert as_nobody(place) == "closed"
    door.close()
    assert heard == []


@needs_root
def test_a_foreign_server_is_told_nothing(place: Place) -> None:
    place.folder.chmod(0o777)
    script = (
        "import os, socket, sys\nos.setgid(65534); os.setuid(65534)\n"
        "s = socket.socket(socket.AF_UNIX); s.bind(sys.argv[1]); s.listen()\n"
        "print('up', flush=True)\n"
        "s.settimeout(10)\npeer, _ = s.accept()\npeer.settimeout(10)\nprint(len(peer.recv(100)))\n"
    )
    for folder in place.folder.parents:
        if str(folder).startswith("/tmp/"):
            folder.chmod(0o755)
    command = [sys.executable, "-I", "-c", script, str(place.address)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as foreign:
        assert foreign.stdout is not None
        assert foreign.stdout.readline() == "up\n"
        with pytest.raises(NotRunningError):
            say(UnixWay(), place, "tel:1")
        assert foreign.stdout.readline() == "0\n"

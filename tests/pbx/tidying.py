# SPDX-License-Identifier: MIT
"""Puts a PBX into the state it boots with: what an earlier test left is found by none."""

import socket
import time
from collections.abc import Iterator

from tests.pbx.asterisk import SECRET, Asterisk

_USER = "alluser"
_SECONDS = 5.0
# What feature codes of the lab's dialplan write, and where FreePBX keeps names.
_FAMILIES = ("DND", "CF", "CFB", "CFU", "AMPUSER")
_Packet = dict[str, str]


def tidy(pbx: Asterisk) -> None:
    """End every call, empty the mailboxes, and take back what was switched or signed in."""
    with socket.create_connection(("127.0.0.1", pbx.ami), _SECONDS) as connection:
        talk = _Talk(connection)
        _hang_up(talk)
        for family in _FAMILIES:
            talk.ask("DBDelTree", Family=family)  # refused where there is none
        _forget_states(talk)
        _forget_members(talk)
        talk.command("queue reset stats")
    for message in (pbx.folder / pbx.lab[1:] / "spool" / "voicemail").glob("*/*/*/msg*"):
        message.unlink()


class _Talk:
    """One signed-in connection that hears no events but those of its own lists."""

    def __init__(self, connection: socket.socket) -> None:
        self._stream = connection.makefile("rwb")
        self._stream.readline()  # the greeting
        self.ask("Login", Username=_USER, Secret=SECRET, Events="off")

    def ask(self, action: str, **headers: str) -> _Packet:
        """Return the response; the value that is asked for may be refused."""
        lines = [("Action", action), *headers.items()]
        self._stream.write("".join(f"{name}: {value}\r\n" for name, value in lines).encode())
        self._stream.write(b"\r\n")
        self._stream.flush()
        while "Response" not in (packet := self._packet()):
            pass
        return packet

    def items(self, action: str) -> Iterator[_Packet]:
        """Return the items of a list."""
        if self.ask(action).get("Response") == "Success":
            while not (packet := self._packet()).get("Event", "").endswith("Complete"):
                yield packet

    def command(self, words: str) -> list[str]:
        """Return what the command line says."""
        return self.ask("Command", Command=words)["Output"].splitlines()

    def _packet(self) -> _Packet:
        packet: _Packet = {}
        while line := self._stream.readline().decode().rstrip("\r\n"):
            name, _, value = line.partition(": ")
            packet[name] = f"{packet[name]}\n{value}" if name in packet else value
        assert packet, "the PBX hung up"
        return {"Output": "", **packet}


def _hang_up(talk: _Talk) -> None:
    deadline = time.monotonic() + _SECONDS
    while list(talk.items("CoreShowChannels")):
        assert time.monotonic() < deadline, "a call does not end"
        talk.ask("Hangup", Channel="/.*/")


def _forget_states(talk: _Talk) -> None:
    """Take devices and notes of the dialplan back; who watches a hint is told.

    UNKNOWN, as a device is before it was ever set, can't be set (measured): of a hint that names
    another device too, INVALID says as little.
    """
    for family, function, device, nothing in (
        ("CustomDevstate", "DEVICE_STATE", "Custom", "INVALID"),
        ("CustomPresence", "PRESENCE_STATE", "CustomPresence", "not_set"),
    ):
        for line in talk.command(f"database show {family}"):
            place = line.partition(":")[0].strip()
            if place.startswith("/"):
                name = f"{function}({device}:{place.rpartition('/')[2]})"
                assert talk.ask("Setvar", Variable=name, Value=nothing)["Response"] == "Success"
        talk.ask("DBDelTree", Family=family)


def _forget_members(talk: _Talk) -> None:
    members = [item for item in talk.items("QueueStatus") if item["Event"] == "QueueMember"]
    for member in members:
        place = {"Queue": member["Queue"], "Interface": member["Location"]}
        if member["Membership"] == "dynamic":
            talk.ask("QueueRemove", **place)
        elif member["Paused"] == "1":
            talk.ask("QueuePause", **place, Paused="false")

# SPDX-License-Identifier: MIT
"""A small SIP phone for the tests: registers, rings, answers, refuses, calls, holds (RFC 3261)."""

import asyncio
import contextlib
import hashlib
import random
import re
import urllib.parse
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from tests.pbx.message import Message
from tests.pbx.sound import Sound

_T1 = 0.5  # seconds between retransmissions (RFC 3261 17.1.1.1)
_LONGEST = 90.0
_REFER_SECONDS = 2.0


def _token(length: int = 12) -> str:
    return "".join(random.choice("abcdefghjkmnpqrstuvwxyz23456789") for _ in range(length))


@dataclass(eq=False)
class Call:
    """One dialog of a phone."""

    phone: "Phone"
    call_id: str
    local: str = ""
    remote: str = ""
    target: str = ""
    route: list[str] = field(default_factory=list[str])
    invite: Message | None = None
    sent: str = ""
    number: int = 1
    tag: str = field(default_factory=_token)
    answered: asyncio.Event = field(default_factory=asyncio.Event)
    given_up: bool = False  # a CANCEL is out; an answer that crosses it is hung up at once
    ended: asyncio.Event = field(default_factory=asyncio.Event)
    referred: asyncio.Event = field(default_factory=asyncio.Event)
    heard: str = ""  # the keys of the other side, where they come as INFO

    def answer(self) -> None:
        """Pick up."""
        if self.invite is not None and not self.ended.is_set():
            self.phone.reply(self.invite, "200 OK", self.tag, self.phone.sdp("sendrecv"))
            self.answered.set()

    def refuse(self, status: str, contact: str = "") -> None:
        """Say 486 Busy Here, 603 Decline, or 302 with another contact..."""
        if self.invite is not None and not self.ended.is_set():
            self.phone.reply(self.invite, status, self.tag, contact=contact)
            self.end()

    async def hang_up(self) -> None:
        """End it, whichever way its state asks for."""
        if self.ended.is_set():
            return
        if self.answered.is_set():
            self.end()
            await self.phone.ask(self._request("BYE"))
        elif self.sent:
            self.given_up = True
            cancel = Message.read(self.sent.encode())
            self.phone.send(self.phone.derived(cancel, "CANCEL"))

    async def hold(self, *, on: bool) -> None:
        """Send a re-INVITE that stops or starts what we hear."""
        body = self.phone.sdp("sendonly" if on else "sendrecv")
        reply = await self.phone.ask(self._request("INVITE", body))
        if reply is not None and reply.status < 300:
            self.phone.send(self._request("ACK", number=self.number))

    async def transfer(self, number: str, by: "Call | None" = None) -> None:
        """Hand over by REFER: blindly, or to the one at the other end of a second call."""
        host, port = self.phone.server
        replaces = "" if by is None else f"?Replaces={by.identity}"
        lines = (
            f"Refer-To: <sip:{number}@{host}:{port}{replaces}>",
            f"Referred-By: <sip:{self.phone.extension}@{host}:{port}>",
        )
        await self.phone.ask(self._request("REFER", extra=lines))
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_REFER_SECONDS):
                await self.referred.wait()
        for call in (self, by):  # a phone leaves when it is told that the call went over
            if call is not None:
                await call.hang_up()

    async def press(self, digits: str) -> None:
        """Press keys: feature codes, menus. Each is an INFO (RFC 6086)."""
        for digit in digits:
            body = f"Signal={digit}\r\nDuration=160\r\n"
            await self.phone.ask(
                self._request("INFO", body, extra=("Content-Type: application/dtmf-relay",))
            )
            await asyncio.sleep(0.1)  # as fast as fingers

    @property
    def identity(self) -> str:
        """This dialog as the value of a Replaces header, escaped for a Refer-To (RFC 3891)."""
        theirs = re.search(r"tag=([^;>\s]+)", self.remote)
        return f"{self.call_id}%3Bto-tag%3D{theirs[1] if theirs else ''}%3Bfrom-tag%3D{self.tag}"

    def hear(self, message: Message) -> None:
        """Take what the other side asks within the dialog."""
        match message.method:
            case "CANCEL":
                self.refuse("487 Request Terminated")
            case "BYE":
                self.end()
            case "INFO":
                found = re.search(r"Signal=\s*([0-9A-D*#])", message.body)
                self.heard += found[1] if found else ""
            case "NOTIFY" if message.one("event") == "talk":
                if self.phone.obeys_talk:
                    self.answer()
            case "NOTIFY" if "200" in message.body.partition("\n")[0]:
                self.referred.set()
            case _:
                pass

    def end(self) -> None:
        self.ended.set()
        self.phone.calls.pop(self.call_id, None)

    def _request(
        self, method: str, body: str = "", number: int = 0, extra: tuple[str, ...] = ()
    ) -> str:
        self.number = number or self.number + 1
        return self.phone.request(self, method, self.target, body, extra)


Behaviour = Callable[[Call], Awaitable[None]]


class Phone(asyncio.DatagramProtocol):
    """One user agent on a socket of its own; sends no sound."""

    def __init__(
        self,
        extension: str,
        server: tuple[str, int],
        behaviour: Behaviour,
        address: tuple[str, int],
    ) -> None:
        self.extension = extension
        self.obeys_talk = False  # picks up when the PBX says so
        self.calls: dict[str, Call] = {}
        self.server = server
        self.sound: Sound | None = None  # most phones neither send nor hear any
        self._behaviour = behaviour
        self._address = address
        self._waiting: dict[tuple[str, str], asyncio.Queue[Message]] = {}
        self._transport: asyncio.DatagramTransport | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._registration = (_token(), _token(), 0)

    async def open(self) -> None:
        loop = asyncio.get_running_loop()
        transport, _ = await loop.create_datagram_endpoint(lambda: self, local_addr=self._address)
        self._transport = transport
        self._address = transport.get_extra_info("sockname")[:2]

    async def register(self, seconds: int = 600) -> None:
        """Sign in to the PBX; 0 seconds signs off."""
        call_id, tag, number = self._registration
        uri = f"sip:{self.server[0]}:{self.server[1]}"
        me = f"<sip:{self.extension}@{self.server[0]}:{self.server[1]}>"
        proof: tuple[str, ...] = ()
        for _ in range(2):
            number += 1
            self._registration = (call_id, tag, number)
            lines = (f"Expires: {seconds}", *proof)
            text = self._build("REGISTER", uri, f"{me};tag={tag}", me, call_id, number, "", lines)
            reply = await self.ask(text)
            if reply is None:
                raise TimeoutError(f"{self.extension} could not register")
            if reply.status != 401:
                assert reply.status == 200, reply.line
                return
            proof = (self._digest(reply.one("www-authenticate"), "REGISTER", uri, "Authorization"),)

    def behave(self, behaviour: Behaviour) -> None:
        """Do otherwise with the next call."""
        self._behaviour = behaviour

    async def listen(self) -> Sound:
        """Send quiet and hear keys from the next call on."""
        self.sound = Sound()
        await self.sound.open(self._address[0])
        return self.sound

    async def close(self) -> None:
        if self.sound is not None:
            self.sound.close()
        for call in list(self.calls.values()):
            await call.hang_up()
        for task in self._tasks:
            task.cancel()
        if self._transport is not None:
            self._transport.close()

    async def call(
        self, number: str, name: str = "", caller: str = "", replaces: Call | None = None
    ) -> Call:
        """Dial; returns at once. Await `answered` or `ended` of the call.

        With `replaces` it asks for the place of another phone's call (a pick-up by key).
        """
        me = caller or self.extension
        uri = f"sip:{number}@{self.server[0]}:{self.server[1]}"
        shown = f'"{name}" ' if name else ""
        call = Call(self, _token(16))
        call.local = f"{shown}<sip:{me}@{self.server[0]}:{self.server[1]}>;tag={call.tag}"
        call.remote, call.target = f"<{uri}>", uri
        self.calls[call.call_id] = call
        extra: tuple[str, ...] = ()
        if replaces is not None:
            extra = ("Require: replaces", f"Replaces: {urllib.parse.unquote(replaces.identity)}")
        self._spawn(self._place(call, uri, extra))
        return call

    async def _place(self, call: Call, uri: str, extra: tuple[str, ...]) -> None:
        proof: tuple[str, ...] = ()
        for _ in range(2):
            call.number += 1
            body = self.sdp("sendrecv")
            call.sent = self._build(
                "INVITE",
                uri,
                call.local,
                f"<{uri}>",
                call.call_id,
                call.number,
                body,
                (*extra, *proof),
            )
            reply = await self.ask(call.sent, _LONGEST)
            if reply is None or reply.status >= 300:
                if reply is None:
                    call.end()
                    return
                self.send(self.derived(Message.read(call.sent.encode()), "ACK", reply.one("to")))
                challenge = reply.one("www-authenticate") or reply.one("proxy-authenticate")
                if not challenge:
                    call.end()
                    return
                kind = "Authorization" if reply.status == 401 else "Proxy-Authorization"
                proof = (self._digest(challenge, "INVITE", uri, kind),)
                continue
            call.remote = reply.one("to")
            call.target = _uri(reply.one("contact"))
            self.send(self.request(call, "ACK", call.target))
            if self.sound is not None:
                self.sound.towards(reply.body)
            call.answered.set()
            if call.given_up:
                await call.hang_up()
            return

    # -- messages

    def sdp(self, direction: str) -> str:
        ip = self._address[0]
        lines = ["v=0", f"o=- 1 {random.randrange(10**6)} IN IP4 {ip}", "s=-", f"c=IN IP4 {ip}"]
        port, keys = (9, "") if self.sound is None else (self.sound.port, " 101")
        lines += ["t=0 0", f"m=audio {port} RTP/AVP 0{keys}", "a=rtpmap:0 PCMU/8000"]
        if keys:
            lines += ["a=rtpmap:101 telephone-event/8000", "a=fmtp:101 0-16"]
        lines.append(f"a={direction}")
        return "\r\n".join(lines) + "\r\n"

    def request(
        self, call: Call, method: str, uri: str, body: str = "", extra: tuple[str, ...] = ()
    ) -> str:
        extra = (*(f"Route: {each}" for each in call.route), *extra)
        return self._build(
            method, uri, call.local, call.remote, call.call_id, call.number, body, extra
        )

    def derived(self, invite: Message, method: str, to: str = "") -> str:
        """Make the CANCEL or ACK that belongs to an INVITE's own transaction."""
        number = invite.one("cseq").split()[0]
        lines = [
            invite.line.replace("INVITE", method, 1),
            f"Via: {invite.one('via')}",
            "Max-Forwards: 70",
            f"From: {invite.one('from')}",
            f"To: {to or invite.one('to')}",
            f"Call-ID: {invite.one('call-id')}",
            f"CSeq: {number} {method}",
            "Content-Length: 0",
        ]
        return "\r\n".join(lines) + "\r\n\r\n"

    def reply(
        self, request: Message, status: str, tag: str = "", body: str = "", contact: str = ""
    ) -> None:
        to = request.one("to")
        if tag and ";tag=" not in to:
            to += f";tag={tag}"
        lines = [f"SIP/2.0 {status}", *(f"Via: {via}" for via in request.headers["via"])]
        lines += [f"From: {request.one('from')}", f"To: {to}", f"Call-ID: {request.one('call-id')}"]
        lines += [f"CSeq: {request.one('cseq')}", f"Contact: {contact or self._contact}"]
        if body:
            lines.append("Content-Type: application/sdp")
        lines.append(f"Content-Length: {len(body)}")
        self.send("\r\n".join(lines) + "\r\n\r\n" + body)

    def send(self, text: str) -> None:
        if self._transport is not None and not self._transport.is_closing():
            self._transport.sendto(text.encode(), self.server)

    async def ask(self, text: str, seconds: float = 8.0) -> Message | None:
        """Send with retransmission; return the final reply."""
        message = Message.read(text.encode())
        replies: asyncio.Queue[Message] = asyncio.Queue()
        self._waiting[message.transaction] = replies
        heard, gap = False, _T1
        try:
            async with asyncio.timeout(seconds):
                while True:
                    if not heard:
                        self.send(text)
                    try:
                        limit = None if heard else gap
                        reply = await asyncio.wait_for(replies.get(), limit)
                    except TimeoutError:
                        gap *= 2
                        continue
                    heard = True
                    if reply.status >= 200:
                        return reply
        except TimeoutError:
            return None
        finally:
            self._waiting.pop(message.transaction, None)

    # -- what comes in

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        del addr
        if len(data) < 12:
            return
        message = Message.read(data)
        if message.status:
            call = self.calls.get(message.one("call-id"))
            if call is not None and 100 < message.status < 200:
                call.remote = message.one("to")  # an early dialog has a name already
            waiting = self._waiting.get(message.transaction)
            if waiting is not None:
                waiting.put_nowait(message)
            return
        self._take(message)

    def _take(self, message: Message) -> None:
        call = self.calls.get(message.one("call-id"))
        match message.method:
            case "INVITE" if call is None:
                self._ring(message)
            case "INVITE":
                self.reply(message, "200 OK", body=self.sdp("sendrecv"))
            case "ACK":
                pass
            case _ if call is None:
                self.reply(message, "200 OK", _token())
            case _:
                self.reply(message, "200 OK", _token())
                call.hear(message)

    def _ring(self, message: Message) -> None:
        call = Call(self, message.one("call-id"), invite=message)
        call.local = f"{message.one('to')};tag={call.tag}"
        call.remote = message.one("from")
        call.target = _uri(message.one("contact"))
        call.route = message.headers.get("record-route", [])
        self.calls[call.call_id] = call
        if self.sound is not None:
            self.sound.towards(message.body)
        self.reply(message, "180 Ringing", call.tag)
        self._spawn(self._behaviour(call))

    def _spawn(self, work: Awaitable[None]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)  # pyright: ignore[reportArgumentType] - ensure_future of a coroutine is a task
        task.add_done_callback(self._tasks.discard)  # pyright: ignore[reportArgumentType] - as above

    @property
    def _contact(self) -> str:
        return f"<sip:{self.extension}@{self._address[0]}:{self._address[1]}>"

    def _build(
        self,
        method: str,
        uri: str,
        sender: str,
        to: str,
        call_id: str,
        number: int,
        body: str = "",
        extra: tuple[str, ...] = (),
    ) -> str:
        via = f"SIP/2.0/UDP {self._address[0]}:{self._address[1]};rport;branch=z9hG4bK{_token()}"
        lines = [f"{method} {uri} SIP/2.0", f"Via: {via}", "Max-Forwards: 70", f"From: {sender}"]
        lines += [f"To: {to}", f"Call-ID: {call_id}", f"CSeq: {number} {method}"]
        lines += [f"Contact: {self._contact}", *extra]
        if body and not any(line.startswith("Content-Type:") for line in extra):
            lines.append("Content-Type: application/sdp")
        lines.append(f"Content-Length: {len(body)}")
        return "\r\n".join(lines) + "\r\n\r\n" + body

    def _digest(self, challenge: str, method: str, uri: str, header: str) -> str:
        fields = {
            name.lower(): quoted or bare
            for name, quoted, bare in re.findall(r'(\w+)=(?:"([^"]*)"|([^\s,]+))', challenge)
        }
        user, password = self.extension, f"phone{self.extension}"
        realm, nonce = fields["realm"], fields["nonce"]
        one = _md5(f"{user}:{realm}:{password}")
        two = _md5(f"{method}:{uri}")
        text = f'{header}: Digest username="{user}", realm="{realm}", nonce="{nonce}", uri="{uri}"'
        if "qop" in fields:
            own = _token(8)
            response = _md5(f"{one}:{nonce}:00000001:{own}:auth:{two}")
            text += f', qop=auth, nc=00000001, cnonce="{own}"'
        else:
            response = _md5(f"{one}:{nonce}:{two}")
        opaque = f', opaque="{fields["opaque"]}"' if "opaque" in fields else ""
        return f'{text}, response="{response}", algorithm=MD5{opaque}'


def answering(ring: float = 0.5, talk: float | None = None) -> Behaviour:
    """Ring, pick up, hang up after `talk` seconds (never by itself for None)."""

    async def behave(call: Call) -> None:
        await asyncio.sleep(ring)
        call.answer()
        if talk is not None:
            await asyncio.sleep(talk)
            await call.hang_up()

    return behave


async def obeying(call: Call) -> None:
    """Pick up by itself if the INVITE says so, else ring and never answer."""
    told = call.invite.one("call-info") if call.invite is not None else ""
    if "answer-after=0" in told:
        call.answer()
    await silent(call)


def refusing(status: str = "486 Busy Here", ring: float = 0.0) -> Behaviour:
    """Ring and refuse."""

    async def behave(call: Call) -> None:
        await asyncio.sleep(ring)
        call.refuse(status)

    return behave


def forwarding(number: str) -> Behaviour:
    """Send each call to another number, as a phone with call forwarding does (302)."""

    async def behave(call: Call) -> None:
        await asyncio.sleep(0.2)
        host, port = call.phone.server
        call.refuse("302 Moved Temporarily", f"<sip:{number}@{host}:{port}>")

    return behave


async def silent(call: Call) -> None:
    """Ring and never answer."""
    with contextlib.suppress(asyncio.CancelledError):
        await call.ended.wait()


def _uri(value: str) -> str:
    found = re.search(r"<([^>]+)>", value)
    return found[1] if found else value.partition(";")[0].strip()


def _md5(text: str) -> str:
    return hashlib.md5(text.encode()).hexdigest()

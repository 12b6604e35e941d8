# SPDX-License-Identifier: MIT
"""One AMI connection to the make-believe UCM: login, lists and actions in the vendor's dialect."""

import secrets
from collections.abc import Callable
from pathlib import Path

from busylamp.ami.secret import Secret
from busylamp.ami.server import Request, Server, accepts
from busylamp.demo.exchange import Headers
from busylamp.demo.office import Office, channel_item

USERNAME = "ucmamiuser1"
_CONTEXTS = ("from-internal", "outbound-allroutes")
_SHORTEST_OUTSIDE = 6


def command_list() -> list[tuple[str, str]]:
    """Return what ListCommands says, line by line as the vendor's guide prints it."""
    text = (Path(__file__).parent / "scenes" / "listcommands.txt").read_text(encoding="utf-8")
    pairs = (line.partition(": ") for line in text.splitlines() if line)
    return [(name, rest) for name, _, rest in pairs]


_ANSWERED = 4  # AST_CONTROL_ANSWER (include/asterisk/frame.h)


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
    ) -> None:
        self.server = Server("5.0.0")
        self.signed_in = False
        self._office = office
        self._secret = secret
        self._close = close
        self._wall = wall
        self._refuses = refuses
        self._challenge = ""
        self._classes: frozenset[str] | None = frozenset()  # None: all
        self._actions: dict[str, Callable[[Request], None]] = {
            "ping": self._ping,
            "events": self._events,
            "logoff": self._logoff,
            "listcommands": self._list_commands,
            "originate": self._originate,
            "hangup": self._hangup,
            "coreshowchannels": self._channels,
            "status": self._status,
            "extensionstatelist": self._extensions,
            "extensionstate": self._extension,
            "devicestatelist": self._devices,
            "voicemailuserslist": self._voicemail,
            "queues": self._queues,
            "gsagents": self._agents,
            "queuestatus": self._queue_status,
            "coresettings": self._settings,
            "mailboxcount": self._mailbox,
        }
        self.server.greet()

    def take(self, request: Request) -> None:
        """Do what a client asks."""
        name = request.name.casefold()
        if name == "login":
            self._login(request)
        elif name == "challenge":
            self._challenge = str(secrets.randbelow(10**9))
            self.server.respond(request, headers=[("Challenge", self._challenge)])
        elif not self.signed_in:
            self.server.respond(request, "Permission denied", success=False)
        elif name in self._actions:
            self._actions[name](request)
        else:
            words = f"Invalid/unknown command: {request.name}. Use Action: ListCommands to show"
            self.server.respond(request, words + " available commands.", success=False)

    def tell(self, kind: str, name: str, headers: Headers) -> None:
        """Pass an event on if the client asked for its class."""
        if self.signed_in and (self._classes is None or kind in self._classes):
            self.server.event(name, [("Privilege", f"{kind},all"), *headers])

    def _login(self, request: Request) -> None:
        if self._refuses() or not accepts(request, USERNAME, self._secret, self._challenge):
            self.server.respond(request, "Authentication failed", success=False)
            self._close()
            return
        self.signed_in = True
        self._mask(request.get("Events", "on"))
        self.server.respond(request, "Authentication accepted")

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

    def _originate(self, request: Request) -> None:
        refusal = self._why_not(request)
        if refusal:
            self.server.respond(request, refusal, success=False)
            return
        self.server.respond(request, "Originate successfully queued")
        exten, uid = request.get("Exten"), request.get("ChannelId")

        def answered(reason: int) -> None:
            word = "Success" if reason == _ANSWERED else "Failure"
            channel = request.get("Channel")
            own = [("ActionID", request.action_id)] if request.action_id else []
            headers = [*own, ("Response", word), ("Channel", channel)]
            place = [("Context", request.get("Context")), ("Exten", exten)]
            ids = [("Reason", str(reason)), ("Uniqueid", uid or "<unknown>")]
            self.tell("call", "OriginateResponse", [*headers, *place, *ids])

        self._office.originate(request.get("Channel"), exten, uid, answered)

    def _why_not(self, request: Request) -> str:
        channel, exten = request.get("Channel"), request.get("Exten")
        if not channel:
            return "Channel not specified"
        if "/" not in channel:
            return "Invalid channel"
        inside = exten in self._office.exchange.phones
        outside = len(exten.lstrip("+")) >= _SHORTEST_OUTSIDE and exten.lstrip("+").isdecimal()
        known = request.get("Context") in _CONTEXTS and (inside or outside)
        return "" if known else "Extension does not exist."

    def _hangup(self, request: Request) -> None:
        cause = request.get("Cause")
        code = int(cause) if cause.isdecimal() else None
        if self._office.hang_up(request.get("Channel"), code):
            self.server.respond(request, "Channel Hungup")
        else:
            self.server.respond(request, "No such channel", success=False)

    def _channels(self, request: Request) -> None:
        self._list_legs(request, "CoreShowChannel", "CoreShowChannelsComplete")

    def _status(self, request: Request) -> None:
        self._list_legs(request, "Status", "StatusComplete")

    def _list_legs(self, request: Request, item: str, complete: str) -> None:
        exchange, now = self._office.exchange, self._wall()
        items = [(item, channel_item(exchange, leg, now)) for leg in exchange.legs.values()]
        self.server.respond_list(request, "Channels will follow", items, complete)

    def _extensions(self, request: Request) -> None:
        exchange = self._office.exchange
        phones = exchange.phones.values()
        items = [("ExtensionStatus", exchange.extension_status(phone)) for phone in phones]
        words = "Extension Statuses will follow"
        self.server.respond_list(request, words, items, "ExtensionStateListComplete")

    def _extension(self, request: Request) -> None:
        phone = self._office.exchange.phones.get(request.get("Exten"))
        if phone is None:
            headers = [("Exten", request.get("Exten")), ("Hint", ""), ("Status", "-1")]
        else:
            headers = self._office.exchange.extension_status(phone)
        self.server.respond(request, "Extension Status", headers)

    def _devices(self, request: Request) -> None:
        states = self._office.exchange.device_states()
        items = [("DeviceStateChange", state) for state in states]
        words = "Device State Changes will follow"
        self.server.respond_list(request, words, items, "DeviceStateListComplete")

    def _voicemail(self, request: Request) -> None:
        items = [
            ("VoicemailUserEntry", [("VoiceMailbox", phone.number), ("Fullname", phone.name)])
            for phone in self._office.exchange.phones.values()
        ]
        words = "Voicemail user list will follow"
        self.server.respond_list(request, words, items, "VoicemailUserEntryComplete")

    def _queues(self, request: Request) -> None:
        """Field for field as the vendor's guide prints it, SeviceLevel with its spelling."""
        queue = self._office.script.queue
        stats = [
            ("Queue", queue),
            ("CallsTotal", "0"),
            ("CallCount", "0"),
            ("CallsComplete", "0"),
            ("CallsAbandoned", "0"),
            ("Strategy", "ringall"),
            ("EnableAgentLogin", "no"),
            ("QueueName", "Support"),
            ("SeviceLevel", "SL:0.0% within 0s"),
            ("AbandonedRate", "0.00%"),
            ("AvgWaitTime", "0"),
            ("AvgTalkTime", "0"),
            ("AvailableCount", "0"),
            ("AgentCount", "1"),
        ]
        items = [("QueueStatus", stats), ("QueueMemberStatus", self._member(guide=True))]
        self.server.respond_list(request, "Queues list will follow", items, "QueuesComplete")

    def _agents(self, request: Request) -> None:
        place = self._office.exchange.phones[self._office.script.me].device
        items = [("GsAgent", [("Agent", place), ("QueueName", "Support"), *self._member()])]
        self.server.respond_list(request, "Agents status will follow", items, "GsAgentComplete")

    def _member(self, *, guide: bool = False) -> Headers:
        phone = self._office.exchange.phones[self._office.script.me]
        named = [("MemberName", phone.device)] if guide else []
        login = [("EnableAgentLogin", "no")] if guide else []
        paused = [("PausedTime", "0")] if guide else []
        return [
            ("Queue", self._office.script.queue),
            ("Location", phone.device),
            *named,
            ("Membership", "dynamic"),
            ("Penalty", "0"),
            ("CallsTaken", "0"),
            ("LastCall", "0"),
            ("Status", "5" if phone.offline else "1"),
            *login,
            ("LoginTime", "1633618142"),
            ("CallsAbandon", "0"),
            ("TalkTime", "0"),
            *paused,
            ("Paused", "0"),
        ]

    def _queue_status(self, request: Request) -> None:
        queue = [("Queue", self._office.script.queue), ("Strategy", "ringall"), ("Calls", "0")]
        phone = self._office.exchange.phones[self._office.script.me]
        member = [("Name", phone.name), ("Location", phone.device), ("Paused", "0")]
        items = [("QueueParams", queue), ("QueueMember", [queue[0], *member])]
        self.server.respond_list(request, "Queue status will follow", items, "QueueStatusComplete")

    def _settings(self, request: Request) -> None:
        headers = [("AMIversion", "5.0.0"), ("AsteriskVersion", "16.2.0"), ("SystemName", "")]
        self.server.respond(request, headers=headers)

    def _mailbox(self, request: Request) -> None:
        counts = [("UrgMessages", "0"), ("NewMessages", "0"), ("OldMessages", "0")]
        headers = [("Mailbox", request.get("Mailbox")), *counts]
        self.server.respond(request, "Mailbox Message Count", headers)

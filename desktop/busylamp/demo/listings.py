# SPDX-License-Identifier: MIT
"""Actions that look: channels, lamps, mailboxes, the dialplan, the database."""

from busylamp.ami.server import Request
from busylamp.demo.answers import Answer, Answers
from busylamp.demo.dialplan import CONTEXTS, INSIDE
from busylamp.demo.lines import Headers, Leg, Phone, snapshot
from busylamp.demo.office import channel_item

_UNKNOWN_HINT = [("Hint", ""), ("Status", "-1"), ("StatusText", "Unknown")]


class Listings(Answers):
    """Answers without changing anything."""

    def actions(self) -> dict[str, Answer]:
        """Return what is answered here."""
        return {
            "coreshowchannels": self._channels,
            "status": self._status,
            "extensionstatelist": self._extensions,
            "extensionstate": self._extension,
            "devicestatelist": self._devices,
            "presencestatelist": self._presences,
            "presencestate": self._presence,
            "voicemailuserslist": self._voicemail,
            "mailboxcount": self._mailbox,
            "mailboxstatus": self._mailbox_status,
            "dbget": self._database,
            "showdialplan": self._dialplan,
            "getvar": self._variable,
            "coresettings": self._settings,
        }

    def _channels(self, request: Request) -> None:
        items = [
            ("CoreShowChannel", [*snapshot(leg), *channel_item(leg), *self._time(leg)])
            for leg in self.exchange.legs.values()
        ]
        words = "Channels will follow"
        self.server.respond_list(request, words, items, "CoreShowChannelsComplete")

    def _time(self, leg: Leg) -> Headers:
        seconds = int(max(0.0, self.exchange.wall() - leg.began))
        clock = f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"
        return [("Duration", clock), ("BridgeId", leg.bridge.uid if leg.bridge else "")]

    def _status(self, request: Request) -> None:
        items = [("Status", self._status_item(leg)) for leg in self.exchange.legs.values()]
        words = "Channel status will follow"
        self.server.respond_list(request, words, items, "StatusComplete")

    def _status_item(self, leg: Leg) -> Headers:
        number, name = leg.connected
        (_, application), (_, data) = channel_item(leg)
        return [
            ("Privilege", "Call"),
            *snapshot(leg),
            ("Type", leg.name.partition("/")[0]),
            ("DNID", leg.exten),
            ("EffectiveConnectedLineNum", number),
            ("EffectiveConnectedLineName", name),
            ("TimeToHangup", "0"),
            ("BridgeID", leg.bridge.uid if leg.bridge else ""),
            ("Application", application),
            ("Data", data),
            *[(name, "(ulaw)" if name == "Nativeformats" else "ulaw") for name in _FORMATS],
            ("Readtrans", ""),
            ("Writetrans", ""),
            ("Callgroup", "0"),
            ("Pickupgroup", "0"),
            ("Seconds", str(int(max(0.0, self.exchange.wall() - leg.began)))),
        ]

    def _extensions(self, request: Request) -> None:
        phones = self.exchange.phones.values()
        items = [("ExtensionStatus", phone.extension_status()) for phone in phones]
        words = "Extension Statuses will follow"
        self.server.respond_list(request, words, items, "ExtensionStateListComplete")

    def _extension(self, request: Request) -> None:
        exten, context = request.get("Exten"), request.get("Context") or "default"
        phone = self.exchange.phones.get(exten)
        if phone is None or context not in ("default", INSIDE):
            headers: Headers = [("Exten", exten), ("Context", context), *_UNKNOWN_HINT]
        else:
            headers = phone.extension_status()
        self.server.respond(request, "Extension Status", headers)

    def _devices(self, request: Request) -> None:
        items = [("DeviceStateChange", state) for state in self.exchange.device_states()]
        words = "Device State Changes will follow"
        self.server.respond_list(request, words, items, "DeviceStateListComplete")

    def _presences(self, request: Request) -> None:
        items = [
            ("PresenceStateChange", [("Presentity", _provider(phone)), *phone.presence_headers()])
            for phone in self.exchange.phones.values()
            if phone.presence[0] != "not_set"
        ]
        words = "Presence State Changes will follow"
        self.server.respond_list(request, words, items, "PresenceStateListComplete")

    def _presence(self, request: Request) -> None:
        provider = request.get("Provider")
        phones = self.exchange.phones.values()
        phone = next((each for each in phones if _provider(each) == provider), None)
        if not provider.startswith("CustomPresence:"):
            words = f"Invalid provider {provider} or provider in invalid state"
            self.refuse(request, words)
            return
        status, subtype, message = ("not_set", "", "") if phone is None else phone.presence
        more = [(name, text) for name, text in (("Subtype", subtype), ("Message", message)) if text]
        self.server.respond(request, "Presence State", [("State", status), *more])

    def _voicemail(self, request: Request) -> None:
        phones = self.exchange.phones.values()
        items = [("VoicemailUserEntry", _box_item(phone)) for phone in phones]
        words = "Voicemail user list will follow"
        self.server.respond_list(request, words, items, "VoicemailUserEntryComplete")

    def _mailbox(self, request: Request) -> None:
        new, old = self._messages(request)
        counts = [("UrgMessages", "0"), ("NewMessages", str(new)), ("OldMessages", str(old))]
        headers = [("Mailbox", request.get("Mailbox")), *counts]
        self.server.respond(request, "Mailbox Message Count", headers)

    def _mailbox_status(self, request: Request) -> None:
        waiting = str(int(self._messages(request)[0] > 0))
        headers = [("Mailbox", request.get("Mailbox")), ("Waiting", waiting)]
        self.server.respond(request, "Mailbox Status", headers)

    def _messages(self, request: Request) -> tuple[int, int]:
        """An unknown mailbox has none: a success with zeros (measured)."""
        box = request.get("Mailbox").partition("@")[0]
        phone = self.exchange.phones.get(box)
        return (0, 0) if phone is None else (phone.new_messages, phone.old_messages)

    def _database(self, request: Request) -> None:
        family, key = request.get("Family"), request.get("Key")
        missing = next((name for name in ("Family", "Key") if not request.get(name)), "")
        if missing:
            self.refuse(request, f"No {missing.lower()} specified.")
            return
        value = self.office.dialplan.features.database.get((family, key))
        if value is None:
            self.refuse(request, "Database entry not found")
            return
        item = [("Family", family), ("Key", key), ("Val", value)]
        items = [("DBGetResponse", item)]
        self.server.respond_list(request, "Result will follow", items, "DBGetComplete")

    def _dialplan(self, request: Request) -> None:
        context, exten = request.get("Context"), request.get("Extension")
        if context and context not in CONTEXTS:
            self.refuse(request, f"Did not find context {context}")
            return
        kind = self.office.dialplan.kind(exten) if exten else ""
        if exten and not kind:
            self.refuse(request, f"Did not find extension {exten}@{context}")
            return
        found = [(exten, kind)] if exten else [(each, "Dial") for each in self.exchange.phones]
        items = [("ListDialplan", _priority(context, each, name)) for each, name in found]
        words = "DialPlan list will follow"
        self.server.respond_list(request, words, items, "ShowDialPlanComplete")

    def _variable(self, request: Request) -> None:
        headers = [("Variable", request.get("Variable")), ("Value", "")]
        if request.get("Channel"):
            leg = self.leg(request, "", "No such channel")
            if leg is None:
                return
            if request.get("Variable") == "CHANNEL(linkedid)":
                headers[1] = ("Value", leg.link)
        else:
            headers[1] = ("Value", self._caller_id(request.get("Variable")))
        self.server.respond(request, headers=headers)

    def _caller_id(self, asked: str) -> str:
        """PJSIP_ENDPOINT(1001,callerid), the one function that is known here."""
        phones = self.exchange.phones.values()
        found = (p for p in phones if asked == f"PJSIP_ENDPOINT({p.number},callerid)")
        return next((f'"{phone.name}" <{phone.number}>' for phone in found), "")

    def _settings(self, request: Request) -> None:
        headers = [("AMIversion", "5.0.0"), ("AsteriskVersion", "16.2.0"), ("SystemName", "")]
        self.server.respond(request, headers=headers)


_FORMATS = ("Nativeformats", "Readformat", "Writeformat")


def _provider(phone: Phone) -> str:
    return f"CustomPresence:{phone.number}"


def _priority(context: str, exten: str, application: str) -> Headers:
    return [
        ("Context", context or INSIDE),
        ("Extension", exten),
        ("Priority", "1"),
        ("Application", application),
        ("AppData", ""),
        ("Registrar", "pbx_config"),
    ]


def _box_item(phone: Phone) -> Headers:
    empty = [(name, "") for name in ("Callback", "Dialout", "UniqueID", "ExitContext")]
    flags = [(name, "No") for name in ("CanReview", "CallOperator")]
    return [
        ("VMContext", "default"),
        ("VoiceMailbox", phone.number),
        ("Fullname", phone.name),
        ("Email", "(null)"),
        ("Pager", ""),
        ("ServerEmail", "asterisk"),
        ("FromString", ""),
        ("MailCommand", "/bin/true"),
        ("Language", ""),
        ("TimeZone", ""),
        *empty,
        ("SayDurationMinimum", "2"),
        ("SayEnvelope", "Yes"),
        ("SayCID", "No"),
        ("AttachMessage", "No"),
        ("AttachmentFormat", ""),
        ("DeleteMessage", "No"),
        ("VolumeGain", "0.00"),
        *flags,
        ("MaxMessageCount", "100"),
        ("MaxMessageLength", "120"),
        ("NewMessageCount", str(phone.new_messages)),
        ("OldMessageCount", str(phone.old_messages)),
    ]

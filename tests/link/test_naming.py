# SPDX-License-Identifier: MIT
"""The names no list tells: asked for late, few at a time, once, and never where it is refused."""

from collections.abc import Callable

from busylamp.ami.server import Request
from busylamp.link import naming
from busylamp.telephony.changes import PresenceChanged
from tests.link.pbx import COMMANDS, FakePbx, Item, Talk, unanswered
from tests.link.rig import Rig, looped, rig, settle, until, up

ASKING = ("DBGet", "Getvar", "SIPshowpeer")


def hints(*extensions: str, technology: str = "PJSIP") -> list[list[tuple[str, str]]]:
    return [
        [
            ("Exten", each),
            ("Context", "ext-local"),
            ("Hint", f"{technology}/{each}"),
            ("Status", "0"),
        ]
        for each in extensions
    ]


class NamingPbx(FakePbx):
    """Knows names by extension: in FreePBX's database, or with its phones."""

    def __init__(self, *extensions: str, technology: str = "PJSIP") -> None:
        super().__init__()
        self.commands = (*COMMANDS, *ASKING)
        self.hints = hints(*extensions, technology=technology)
        self.database: dict[str, str] = {}
        self.phones: dict[str, str] = {}
        self.replies["DBGet"] = self._database
        self.replies["Getvar"] = self._variable
        self.replies["SIPshowpeer"] = self._peer

    @property
    def questions(self) -> list[Request]:
        """Every question for a name, in order."""
        return [asked for name in ASKING for asked in self.asked(name)]

    def _database(self, talk: Talk, request: Request) -> None:
        extension = request.get("Key").removesuffix("/cidname")
        if request.get("Family") != "AMPUSER" or extension not in self.database:
            talk.server.respond(request, "Database entry not found", success=False)
            return
        item: Item = ("DBGetResponse", [("Val", self.database[extension])])
        talk.server.respond_list(request, "Result will follow", [item], "DBGetComplete")

    def _variable(self, talk: Talk, request: Request) -> None:
        phone = request.get("Variable").removeprefix("PJSIP_ENDPOINT(").partition(",")[0]
        talk.server.respond(request, headers=[("Value", self.phones.get(phone, ""))])

    def _peer(self, talk: Talk, request: Request) -> None:
        known = self.phones.get(request.get("Peer"))
        if known is None:
            talk.server.respond(request, "Peer not found.", success=False)
        else:
            talk.server.respond(request, headers=[("Callerid", known)])


def names(line: Rig) -> dict[str, str | None]:
    """Each extension's name, as it was told last."""
    changes = line.of(PresenceChanged)
    return {change.presence.extension: change.presence.name for change in changes}


async def told(line: Rig, done: Callable[[], object]) -> None:
    """Let time pass until something came of it."""
    await line.clock.let_pass(0.5)
    await until(done)
    await line.heard()


@looped
async def test_a_phones_name_is_asked_for_when_the_picture_stands() -> None:
    async with NamingPbx("1000", "1001") as pbx:
        pbx.phones = {"1000": '"Alice Ahonen" <1000>', "1001": '"Dan \\"Dee\\" O\'Neil" <1001>'}
        async with up(pbx) as line:
            await settle()
            assert not pbx.questions  # the first picture comes first
            await told(line, lambda: names(line)["1001"])
            assert names(line) == {"1000": "Alice Ahonen", "1001": 'Dan "Dee" O\'Neil'}
            asked = [request.get("Variable") for request in pbx.asked("Getvar")]
            assert asked == ["PJSIP_ENDPOINT(1000,callerid)", "PJSIP_ENDPOINT(1001,callerid)"]


@looped
async def test_freepbx_names_its_users_in_its_database() -> None:
    async with NamingPbx("1000", "1001") as pbx:
        pbx.database = {"1000": "Alice", "1001": "Bob"}
        pbx.phones = {"1001": '"device" <1001>'}
        async with up(pbx) as line:
            await told(line, lambda: names(line)["1001"])
            assert names(line) == {"1000": "Alice", "1001": "Bob"}
            assert not pbx.asked("Getvar")


@looped
async def test_an_older_phone_is_a_peer() -> None:
    async with NamingPbx("1000", "1001", technology="SIP") as pbx:
        pbx.phones = {"1001": '"Bob Brown" <1001>'}
        async with up(pbx) as line:
            await told(line, lambda: names(line)["1001"])
            assert names(line) == {"1000": None, "1001": "Bob Brown"}
            assert not pbx.asked("Getvar")


@looped
async def test_nobody_is_asked_for_whose_name_is_known() -> None:
    async with NamingPbx("1000", "1001") as pbx:
        pbx.commands = (*pbx.commands, "VoicemailUsersList")
        boxes: list[Item] = [
            ("VoicemailUserEntry", [("VoiceMailbox", each), ("Fullname", f"Box {each}")])
            for each in ("1000", "1001")
        ]
        pbx.replies["VoicemailUsersList"] = lambda talk, request: talk.server.respond_list(
            request, "Voicemail user list will follow", boxes, "VoicemailUserEntryComplete"
        )
        async with up(pbx) as line:
            assert names(line) == {"1000": "Box 1000", "1001": "Box 1001"}
            await line.clock.let_pass(30.0)
            await line.heard()
            assert not pbx.questions


@looped
async def test_a_place_that_knows_nobody_is_left_alone() -> None:
    many = [str(number) for number in range(1000, 1100)]
    async with NamingPbx(*many) as pbx, up(pbx) as line:
        for _ in range(30):
            await line.clock.let_pass(1.0)
            await line.heard()
        assert len(pbx.asked("DBGet")) < 10
        assert len(pbx.asked("Getvar")) < 10
        assert set(names(line).values()) == {None}


@looped
async def test_what_is_refused_is_asked_no_more_on_this_connection() -> None:
    many = [str(number) for number in range(1000, 1100)]
    async with NamingPbx(*many) as pbx:
        for action in ASKING:
            pbx.replies[action] = lambda talk, request: talk.server.respond(
                request, "Permission denied", success=False
            )
        async with up(pbx) as line:
            for _ in range(30):
                await line.clock.let_pass(1.0)
                await line.heard()
            assert len(pbx.questions) <= 2 * naming.IN_FLIGHT
            assert not line.troubles


@looped
async def test_what_is_not_offered_is_not_asked() -> None:
    async with NamingPbx("1000", "1001") as pbx:
        pbx.commands = COMMANDS
        async with up(pbx) as line:
            await line.clock.let_pass(30.0)
            await line.heard()
            assert not pbx.questions


@looped
async def test_a_pbx_that_does_not_answer_is_let_be() -> None:
    many = [str(number) for number in range(1000, 1100)]
    async with NamingPbx(*many) as pbx:
        for action in ASKING:
            pbx.replies[action] = unanswered
        async with up(pbx) as line:
            for _ in range(30):
                await line.clock.let_pass(1.0)
                await line.heard()
            pbx.talk.event("ExtensionStatus", hints("1200")[0])
            await line.heard()
            await line.clock.let_pass(naming.LOOK_EVERY + 1.0)
            await line.heard()
            assert len(pbx.questions) == naming.IN_FLIGHT
            assert not line.troubles


@looped
async def test_five_hundred_extensions_are_asked_for_few_at_a_time() -> None:
    many = [str(number) for number in range(1000, 1500)]
    async with NamingPbx(*many) as pbx:
        pbx.phones = {each: f'"Person {each}" <{each}>' for each in many}
        held: list[tuple[Talk, Request]] = []
        answer, pbx.replies["DBGet"] = pbx.replies["Getvar"], unanswered
        pbx.commands = (*COMMANDS, "Getvar")
        pbx.replies["Getvar"] = lambda talk, request: held.append((talk, request))
        async with up(pbx) as line:
            await line.clock.let_pass(0.5)
            for _ in range(2 * naming.A_TICK):
                await line.heard()
                if not held:
                    break
                assert len(held) <= naming.IN_FLIGHT
                for talk, request in held:
                    answer(talk, request)
                    talk.flush()
                held.clear()
            assert len(pbx.asked("Getvar")) == naming.A_TICK  # the rest waits for the next look
            pbx.replies["Getvar"] = answer
            for _ in range(30):
                await line.clock.let_pass(0.5)
                await line.heard()
                await line.heard()
            await until(lambda: None not in names(line).values())
            assert names(line) == {each: f"Person {each}" for each in many}
            assert len(pbx.asked("Getvar")) == len(many)


@looped
async def test_after_a_new_connection_nobody_is_asked_for_again() -> None:
    async with NamingPbx("1000", "1001", "1002") as pbx:
        pbx.phones = {"1000": '"Alice" <1000>', "1001": '"Bob" <1001>', "1002": "<unknown>"}
        async with rig(pbx) as line:
            line.open()
            await line.up()
            await told(line, lambda: names(line)["1001"])
            assert names(line)["1002"] is None
            asked = len(pbx.questions)
            pbx.talk.cut()
            await line.up_again(pbx)
            await line.clock.let_pass(30.0)
            await line.heard()
            assert names(line)["1001"] == "Bob"
            assert len(pbx.questions) == asked


@looped
async def test_who_comes_later_is_asked_for_too() -> None:
    async with NamingPbx("1000") as pbx:
        pbx.phones = {"1000": '"Alice" <1000>', "1001": '"Bob" <1001>'}
        async with up(pbx) as line:
            await told(line, lambda: names(line)["1000"])
            pbx.talk.event("ExtensionStatus", hints("1001")[0])
            await line.heard()
            await line.clock.let_pass(naming.LOOK_EVERY + 1.0)
            await until(lambda: names(line)["1001"] == "Bob")

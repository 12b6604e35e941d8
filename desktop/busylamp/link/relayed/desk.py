# SPDX-License-Identifier: MIT
"""A desk at its server: who it is, what it hears, and the picture it asks for."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from busylamp.ami.secret import Secret
from busylamp.link.line import Account
from busylamp.link.relayed.form import Picture, PictureWanted, read, write
from busylamp.link.relayed.nats import Said, Server
from busylamp.link.relayed.servers import Servers
from busylamp.link.relayed.subjects import Subjects

_PICTURE_SECONDS = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What stays the same from one connection to the next."""

    account: Account
    secret: Secret
    servers: Servers
    subjects: Subjects

    @property
    def extension(self) -> str:
        """Whose desk it is."""
        return self.account.me.extension

    async def connect(self, lost: Callable[[], object]) -> Server:
        """Connect to any of the servers. Raises NatsError."""
        inbox = self.subjects.inbox(self.extension)
        return await self.servers.connect(self.secret, inbox=inbox, lost=lost)


class Hearing:
    """What a desk hears at one connection; each subject once."""

    def __init__(self, desk: Desk, server: Server, hear: Callable[[str, bytes], object]) -> None:
        self._desk = desk
        self._server = server
        self._hear = hear
        self._heard: set[str] = set()

    @property
    def refused(self) -> bool:
        """Whether the server did not pass on something this desk said."""
        return self._server.unheard

    async def begin(self, queues: Iterable[str], beat: Callable[[bytes], object]) -> None:
        """Hear what is mine, what is everybody's, and the beat last."""
        subjects, account = self._desk.subjects, self._desk.account
        mine = self._desk.extension
        await self.also(
            (
                *(subjects.own(mine), subjects.any_lamp, subjects.parked, subjects.event),
                *(subjects.calls(each) for each in (mine, *account.watched)),
                *queues,
            )
        )
        await self._server.subscribe(subjects.line, lambda said: beat(said.data))
        await self._server.flush()

    async def also(self, wanted: Iterable[str]) -> bool:
        """Hear what is told there, too; say whether any of it is new."""
        fresh = [subject for subject in wanted if subject not in self._heard]
        for subject in fresh:
            await self._server.subscribe(subject, self._pass_on)
        self._heard.update(fresh)
        return bool(fresh)

    async def picture(self, since: float | None) -> Picture:
        """Ask the relay for all I may see. Raises what the client raises, and FormError."""
        subject = self._desk.subjects.ask(self._desk.extension, "picture")
        wanted = PictureWanted(watched=self._desk.account.watched, since=since)
        return read(Picture, await self._server.request(subject, write(wanted), _PICTURE_SECONDS))

    async def queues_of(self, picture: Picture) -> tuple[tuple[str, ...], bool]:
        """Hear the queues the picture says I may see; say which, and whether any is new.

        What changes from then on is heard: only a second picture fits to it.
        """
        subjects, only = self._desk.subjects, picture.only_queues
        queues = (subjects.any_queue,) if only is None else tuple(map(subjects.queue, only))
        fresh = await self.also(queues)
        if fresh:
            await self._server.flush()
        return queues, fresh

    def _pass_on(self, said: Said) -> None:
        self._hear(self._desk.subjects.stream(said.subject), said.data)

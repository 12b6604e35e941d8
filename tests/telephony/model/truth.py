# SPDX-License-Identifier: MIT
"""What the people at the phones would say of their calls; the model writes it as it acts."""

from dataclasses import dataclass, field

RINGING = "ringing"
DIALING = "dialing"
WAITING = "waiting"
TALKING = "talking"
HELD = "held"
ENDED = "ended"


@dataclass(kw_only=True)
class Story:
    """One call of one extension. What is None was not so; `open` names what nobody can tell."""

    kind: str
    extension: str
    direction: str
    first: str | None
    peer: str | None = None
    state: str = DIALING
    via: str | None = None
    result: str | None = None
    reason: str | None = None
    answered_by: str | None = None
    transferred_by: str | None = None
    transferred_to: str | None = None
    rang: bool = False  # at this extension, for somebody else's call: it pops up
    may_pop: bool = False  # it was dialled there, and never rang
    open: frozenset[str] = frozenset()
    met: set[str | None] = field(default_factory=set[str | None])  # everybody it was with
    began: int = 0  # the burst it began in, and the one it ended in
    ended: int | None = None

    def __post_init__(self) -> None:
        self.peer = self.peer or self.first
        self.met.update((self.first, self.peer))

    def rings(self) -> None:
        """My phone rings, or the one I call."""
        self.state = RINGING
        self.rang = self.rang or self.direction == "in"

    def talks(self, peer: str | None = None, by: str | None = None) -> None:
        """They talk; perhaps to somebody else than before, who was handed over."""
        self.state = TALKING
        if peer is not None and peer != self.peer:
            self.peer = peer
            self.met.add(peer)
            self.transferred_by = self.transferred_by or by

    def ends(self, result: str, reason: str, *, by: str | None = None) -> None:
        """It is over for this extension."""
        if self.state == ENDED:
            return
        self.state = ENDED
        self.result, self.reason, self.answered_by = result, reason, by

    def hung_up(self) -> None:
        """It is over after talk."""
        self.ends("answered", "normal")

    def taken(self, by: str) -> None:
        """Somebody else answered."""
        self.ends("answered_elsewhere", "answered_elsewhere", by=by)


@dataclass
class Truth:
    """Every story so far, and what each said at its end."""

    stories: list[Story] = field(default_factory=list[Story])
    burst: int = 0

    def tick(self) -> None:
        """The next burst of events comes; note which stories ended in the last one."""
        for story in self.stories:
            if story.ended is None and story.state == ENDED:
                story.ended = self.burst
        self.burst += 1

    def begin(
        self,
        kind: str,
        extension: str,
        direction: str,
        first: str | None,
        *,
        via: str | None = None,
        by: str | None = None,
        unsaid: str = "",
    ) -> Story:
        """Open a story."""
        story = Story(
            kind=kind,
            extension=extension,
            direction=direction,
            first=first,
            via=via,
            transferred_by=by,
            open=frozenset(unsaid.split()),
            began=self.burst,
        )
        self.stories.append(story)
        return story

    def of(self, extension: str) -> list[Story]:
        """Return one extension's stories."""
        return [story for story in self.stories if story.extension == extension]

    def present(self, extension: str) -> list[Story]:
        """Return the ones that go on."""
        return [story for story in self.of(extension) if story.state != ENDED]

# SPDX-License-Identifier: MIT
"""The snapshot after a login: what was asked, what came, what happened meanwhile."""

from dataclasses import dataclass, field

from busylamp.ami.client import Answer, Outcome
from busylamp.ami.messages import Event
from busylamp.telephony.snapshot import QUEUE_KINDS, Question, QuestionKind

_ASK_AGAIN = (0.5, 1.0, 2.0, 4.0, 8.0)  # a PBX that just started lists no hints at first (measured)

_MOST_KEPT = 8_000  # at 5,000 events/s the longest snapshot measured takes 0.5 s


@dataclass(slots=True)
class Sync:
    """One snapshot under way: questions out, answers in, events kept for after it."""

    open: dict[str, QuestionKind] = field(default_factory=dict[str, QuestionKind])
    answers: dict[QuestionKind, tuple[Event, ...]] = field(
        default_factory=dict[QuestionKind, tuple[Event, ...]]
    )
    kept: list[Event] = field(default_factory=list[Event])
    known: int = 0  # how many of the kept came before the list of queues: it knows of them
    is_torn: bool = False  # a question got no answer in time

    is_short: bool = False  # more happened than was kept

    def keep(self, event: Event) -> None:
        """Keep what happened for after the snapshot; too much of it, and another one is wanted."""
        if len(self.kept) >= _MOST_KEPT:
            self.kept.clear()
            self.known = 0
            self.is_short = True
        self.kept.append(event)

    def asked(self, action_id: str, question: Question) -> None:
        """Take note of a question that is out."""
        self.open[action_id] = question.kind

    def take(self, answer: Answer) -> bool:
        """Take an answer if it is one of ours; a refusal leaves its kind unknown."""
        kind = self.open.pop(answer.action_id, None)
        if kind is None:
            return False
        self.is_torn = self.is_torn or answer.outcome is Outcome.TIMED_OUT
        if answer.outcome is Outcome.COMPLETE and answer.response is not None:
            # An error is how some empty lists come: "No dialplan hints are available".
            refused = "permission denied" in answer.response.message.casefold()
            if not refused:
                self.answers[kind] = answer.items
                if kind in QUEUE_KINDS:
                    self.known = len(self.kept)
        return True

    @property
    def done(self) -> bool:
        """Whether every question has its answer."""
        return not self.open

    @property
    def lacks_hints(self) -> bool:
        """Whether the list of hints came, and was empty."""
        return self.answers.get(QuestionKind.EXTENSIONS) == ()


def wait_for_hints(tries: int) -> float | None:
    """Return the seconds until the hints are asked for again; None: there are none."""
    return _ASK_AGAIN[tries] if tries < len(_ASK_AGAIN) else None

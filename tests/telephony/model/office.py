# SPDX-License-Identifier: MIT
"""The model PBX's dialplan and people: what several steps of the switch mean together."""

import random
from collections.abc import Callable, Iterator

from tests.telephony.model.exchange import DIALLED, Exchange, Leg
from tests.telephony.model.people import DEVICES, EXTENSIONS, OUTSIDE, TRUNK, name_of
from tests.telephony.model.truth import Story, Truth

Steps = Iterator[None]  # each step ends where a person takes their time
BUSY, DECLINED, CANCELLED, ELSEWHERE, NORMAL, TIMED_OUT = 17, 21, 127, 26, 16, 0


class Office:
    """One model PBX; the kinds of calls act through it and write down the truth."""

    def __init__(
        self, switch: Exchange, truth: Truth, expected: dict[str, tuple[str, str]]
    ) -> None:
        self.x = switch
        self.truth = truth
        self.expected = expected  # Uniqueid of an Originate of ours -> extension, number
        self.chance = random.Random(0)
        self.favourite = ""  # the extension that takes part in every second call

    # -- who

    def some(self, count: int) -> list[str]:
        """Choose extensions."""
        chosen = self.chance.sample(EXTENSIONS, count)
        if self.favourite and self.favourite not in chosen and self.coin():
            chosen[self.chance.randrange(count)] = self.favourite
        return chosen

    def coin(self, odds: float = 0.5) -> bool:
        return self.chance.random() < odds

    def pick(self, *choices: str) -> str:
        return self.chance.choice(choices)

    def caller_from_outside(self, dialled: str) -> Leg:
        """Let somebody call in by the trunk."""
        number = self.chance.choice(sorted(OUTSIDE))
        return self.x.new(
            TRUNK, exten=dialled, context="from-trunk", number=number, title=name_of(number)
        )

    def caller_from(self, extension: str, dialled: str) -> Leg:
        """Let an extension dial."""
        device = self.chance.choice(DEVICES[extension])
        return self.x.new(device, exten=dialled, number=extension, title=name_of(extension))

    # -- dialling

    def call(
        self, source: Leg, extension: str, *, ring: bool = True, group: tuple[str, ...] = ()
    ) -> list[Leg]:
        """Dial each phone of an extension, as Dial() does; perhaps as one of a group."""
        phones = [device for each in group or (extension,) for device in DEVICES[each]]
        self.x.run(source, "Dial", f"{'&'.join(phones)},25,tTkK", extension)
        legs: list[Leg] = []
        for device in DEVICES[extension]:
            leg = self._target(device, source, extension)
            leg.exten = extension
            self.x.show(leg, source.number, source.title)
            self.x.dial(source, leg, DIALLED)
            legs.append(leg)
        if source.state != 6:
            self.x.show(source, extension, name_of(extension))
        for leg in legs if ring else ():
            self.ring(source, leg)
        return legs

    def _target(self, device: str, source: Leg, extension: str) -> Leg:
        return self.x.new(
            device,
            exten="s",
            link=source.link,
            state=0,
            number=extension,
            title=name_of(extension),
        )

    def call_by_trunk(self, source: Leg, number: str) -> Leg:
        """Dial out."""
        self.x.run(source, "Dial", f"PJSIP/{number}@trunk,60")
        leg = self._target(TRUNK, source, number)
        leg.title = "<unknown>"
        self.x.show(leg, source.number, source.title)
        self.x.dial(source, leg)
        return leg

    def ring(self, source: Leg | None, leg: Leg) -> None:
        self.x.state(leg, 5)
        self.x.dial_state(source, leg)

    def answer(self, source: Leg, leg: Leg, others: list[Leg] | None = None) -> str:
        """Pick up: the dial ends, the other phones stop, the two talk."""
        self.x.state(leg, 6)
        leg.exten = ""
        self.x.dial_end(source, leg, "ANSWER")
        self.stop(source, [other for other in others or () if other is not leg])
        if source.state != 6:
            self.x.state(source, 6)
        return self.x.bridge(leg, source)

    def stop(self, source: Leg | None, legs: list[Leg], cause: int = ELSEWHERE) -> None:
        """Stop what still rings."""
        for leg in legs:
            self.x.dial_end(source, leg, "CANCEL")
            self.x.hang_up(leg, cause)

    def refuse(self, source: Leg, leg: Leg, how: str) -> None:
        """Refuse, or ring until the dialplan has enough."""
        status, cause = {
            "reject": ("BUSY", BUSY),
            "busy": ("BUSY", BUSY),
            "decline": ("NOANSWER", DECLINED),
            "timeout": ("NOANSWER", TIMED_OUT),
        }[how]
        self.x.dial_end(source, leg, status)
        self.x.hang_up(leg, cause)

    def give_up(self, source: Leg, legs: list[Leg]) -> None:
        """The caller hangs up while it rings."""
        self.stop(source, legs, CANCELLED)
        self.x.hang_up(source, CANCELLED)

    def voicemail(self, source: Leg) -> None:
        """Let the voicemail answer."""
        self.x.run(source, "VoiceMail", "box@default,su")
        if source.state != 6:
            self.x.state(source, 6)

    def part(self, *legs: Leg) -> None:
        """All hang up, in any order."""
        order = list(legs)
        self.chance.shuffle(order)
        for leg in order:
            if leg.bridge:
                self.x.leave(leg)
        self.chance.shuffle(order)
        for leg in order:
            self.x.hang_up(leg, NORMAL)


Kind = Callable[[Office], Steps]
REFUSALS = {
    "reject": ("rejected", "declined"),
    "busy": ("busy", "busy"),
    "decline": ("rejected", "declined"),
    "timeout": ("missed", "no_answer"),
}
# The caller is told less: 486 is busy, whether it rang before or not.
OUTCOMES = {
    "reject": ("busy", "busy"),
    "busy": ("busy", "busy"),
    "decline": ("rejected", "declined"),
    "timeout": ("no_answer", "no_answer"),
}


def fail(o: Office, source: Leg, how: str, caller: Story | None, *, box: bool) -> Steps:
    """After nobody took it: voicemail, or the end of the dialplan."""
    result, reason = OUTCOMES[how]
    if box:
        o.voicemail(source)
        if caller is not None:
            caller.talks()
        yield
        o.x.hang_up(source, NORMAL)
        result = "voicemail"
    else:
        o.x.hang_up(source, {"timeout": 19}.get(how, BUSY if how != "decline" else DECLINED))
    if caller is not None:
        caller.ends(result, reason)

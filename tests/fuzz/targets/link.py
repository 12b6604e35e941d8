# SPDX-License-Identifier: MIT
"""A link of a stranger: asked about or refused, never called by itself, never read as an option."""

from busylamp.cli.ground import CommandError
from busylamp.cli.link import take_link
from busylamp.desk.requests import Ask, CallNow, DialRequest, Refuse, Requests, RequestSource
from busylamp.settings.model import LinkAsk, LinkSettings, Settings
from busylamp.system.instance.messages import Frames, Prefill, fields_of, frame, message_of
from busylamp.system.telurls.address import LONGEST
from busylamp.telephony.numbers_plan import NumberClass
from tests.fuzz.choices import Choices, in_words, text
from tests.fuzz.plans import DIALLED, check_reading, numbering


def check(data: bytes) -> None:
    choices = Choices(data)
    plan, way = choices.last(), choices.last()
    argument = text(choices.rest())
    try:
        own, address = take_link(["--url", *([argument] if way & 1 else argument.split("\0"))])
    except CommandError as refused:
        in_words(refused)
        return
    assert own == []
    if address:
        assert len(address) <= LONGEST
        _decide(_carried(address), plan)


def _carried(address: str) -> str:
    """Return the address as the running program gets it of a second start."""
    frames = Frames()
    fields = frames.receive(frame(fields_of(Prefill(text=address))))
    assert fields is not None
    message = message_of(fields)
    assert isinstance(message, Prefill)
    assert message.text == address
    return message.text


def _decide(address: str, plan: int) -> None:
    reads = numbering(plan)
    for ask in LinkAsk:
        settings = Settings(links=LinkSettings(ask=ask))
        requests = Requests(reads, settings=lambda made=settings: made, clock=lambda: 0.0)
        request = DialRequest(texts=(address,), source=RequestSource.LINK)
        decisions = [requests.decide(request) for _ in range(5)]
        unasked = [each for each in decisions if isinstance(each, CallNow)]
        assert len(unasked) <= (0 if ask is LinkAsk.ALWAYS else 3)
        for each in decisions:
            match each:
                case Ask(candidate=candidate, careful=careful):
                    assert careful
                    assert DIALLED.fullmatch(candidate.dialled)
                    check_reading(candidate)
                case CallNow(candidate=candidate):
                    assert candidate.kind in (NumberClass.INTERNAL, NumberClass.NATIONAL)
                    assert not {"*", "#"} & set(candidate.dialled.removeprefix(candidate.prefix))
                case Refuse(failure=failure):
                    assert failure is not None
                case _:
                    raise AssertionError(each)

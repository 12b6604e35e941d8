# SPDX-License-Identifier: MIT
"""One number as people write it: refused, or dialled with no sign the dialplan could misread."""

from busylamp.telephony.numbers import NotDialable, bare, dialable, key, readable
from tests.fuzz.choices import Choices, in_words, text
from tests.fuzz.plans import DIALLED, check_reading, numbering


def check(data: bytes) -> None:
    choices = Choices(data)
    plan = choices.last()
    written = text(choices.rest())
    reads = numbering(plan)
    for line in ("", "Sales"):
        reading = reads.read(written, line)
        check_reading(reading)
        if reading.refused is None:
            again = reads.again(reading.dialled)
            assert again.refused is None
            assert again.dialled == reading.dialled  # a number redialled is the number dialled
    _compare(written, reads.plan.region)


def _compare(written: str, region: str) -> None:
    try:
        assert DIALLED.fullmatch(dialable(written))
    except NotDialable as why:
        in_words(why)
    same = key(written, region)
    assert same == key(written, region)
    assert isinstance(readable(written, region), str)
    assert bare(bare(written)) == bare(written)

# SPDX-License-Identifier: MIT
"""Numbers in a text somebody copied: ten at most, each dialable, each once."""

from busylamp.telephony.numbers_finder import find_numbers
from tests.fuzz.choices import Choices, text
from tests.fuzz.plans import check_reading, numbering


def check(data: bytes) -> None:
    choices = Choices(data)
    plan = choices.last()
    copied = text(choices.rest())
    reads = numbering(plan)
    found = find_numbers(copied, reads.plan)
    assert len(found) <= 10
    assert len({each.e164 or each.dialled for each in found}) == len(found)
    for each in found:
        check_reading(each)
        assert each.refused is None
        assert each.found.strip() in copied
    whole = reads.find(copied)
    assert whole
    for each in whole:
        check_reading(each)

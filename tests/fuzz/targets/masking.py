# SPDX-License-Identifier: MIT
"""What is written down of strangers: a number keeps two digits in the log, and none in a bundle."""

import random

from busylamp.desk.diagnostics.masking import Masker
from busylamp.desk.diagnostics.packets import last_packets, learn, masked
from busylamp.link.last_reads import Read
from busylamp.log.foreign import foreign as mask
from tests.fuzz.choices import Choices, text

_GAPS = ("", "", "", " ", "-", ".", "/", " (", ") ", "\u00a0", "-(")
_OPENINGS = ("", "+", "00", "(", "*72", "tel:", "+(")
_NAME, _NUMBER = "Wilhelmine Qvortrup", "03098765432"
_FIELDS = ("CallerIDName", "ConnectedLineName", "DestCallerIDName", "MemberName", "Fullname")


def check(data: bytes) -> None:
    choices = Choices(data)
    match choices.last() % 3:
        case 0:
            _in_log(choices)
        case 1:
            _in_sentence(choices)
        case _:
            _in_packets(choices)


def _in_log(choices: Choices) -> None:
    digits = "".join(str(1 + choices.byte() % 9) for _ in range(7 + choices.byte() % 9))
    written = choices.pick(_OPENINGS)
    for digit in digits:
        written += digit + choices.pick(_GAPS)
    line = f"{_lettered(choices.word(24))} {written} {_lettered(choices.word(24))}"
    shown = "".join(sign for sign in mask(line) if sign.isdecimal())
    assert digits[:-2] not in shown, (line, mask(line))
    assert digits[:5] not in shown, (line, mask(line))


def _lettered(words: str) -> str:
    """Without digits of their own, nor of their escapes: they could spell the number by chance."""
    return "".join(sign for sign in words if sign.isprintable() and not sign.isdecimal())


def _in_sentence(choices: Choices) -> None:
    """What was learned as real is masked wherever it stands, the same one always alike."""
    masker = Masker(random.Random(choices.byte()))
    masker.learn(_NAME)
    masker.learn(_NUMBER)
    masker.mark(_NAME)
    masker.mark(_NUMBER)
    masker.mark_phrase(_NAME)
    before, after = choices.word(48), choices.word(48)
    masker.learn(before + after)
    said = masker.mask_known(f"{before} {_NAME} called {_NUMBER} {after}")
    assert "Qvortrup" not in said
    assert _NUMBER not in said
    words = text(choices.rest())
    assert masker.mask(words) == masker.mask(words)


def _in_packets(choices: Choices) -> None:
    """A caller's name and number stand in no packet, whatever else came on the wire."""
    header = choices.pick(_FIELDS)
    number = header.replace("Name", "Num") if "Line" in header or "ID" in header else "CallerIDNum"
    event = (
        f"Event: Newstate\r\nChannel: PJSIP/{_NUMBER}-00000001\r\n{header}: {_NAME}\r\n"
        f"{number}: {_NUMBER}\r\n\r\n"
    ).encode()
    stream = choices.rest()
    packets = last_packets([Read(0.0, event + stream[: len(stream) // 2]), Read(1.0, stream)])
    masker = Masker(random.Random(5))
    learn(masker, packets)
    written = b"".join(masked(masker, packets))
    if b"Qvortrup" not in stream and _NUMBER.encode() not in stream:
        assert b"Qvortrup" not in written
        assert _NUMBER.encode() not in written
    assert written.count(b"\r\n\r\n") == len(packets)

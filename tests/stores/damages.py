# SPDX-License-Identifier: MIT
"""Ways to spoil a database file, each from a chance of its own."""

import random
from collections.abc import Callable
from pathlib import Path

PAGE = 4096
Damage = Callable[[bytearray, random.Random], bytes]


def flipped(data: bytearray, chance: random.Random, low: int = 0, high: int = 0) -> bytes:
    for _ in range(chance.randint(1, 8)):
        data[chance.randrange(low, high or len(data))] ^= 1 << chance.randrange(8)
    return bytes(data)


def head_flipped(data: bytearray, chance: random.Random) -> bytes:
    return flipped(data, chance, high=100)


def schema_flipped(data: bytearray, chance: random.Random) -> bytes:
    return flipped(data, chance, low=100, high=PAGE)


def truncated(data: bytearray, chance: random.Random) -> bytes:
    return bytes(data[: chance.randrange(len(data))])


def truncated_at_a_page(data: bytearray, chance: random.Random) -> bytes:
    return bytes(data[: chance.randrange(len(data) // PAGE) * PAGE])


def zeroed(data: bytearray, chance: random.Random) -> bytes:
    return _over(data, chance, lambda: bytes(PAGE))


def garbled(data: bytearray, chance: random.Random) -> bytes:
    return _over(data, chance, lambda: chance.randbytes(PAGE))


def swapped(data: bytearray, chance: random.Random) -> bytes:
    one, other = (chance.randrange(len(data) // PAGE) * PAGE for _ in range(2))
    first, second = bytes(data[one : one + PAGE]), bytes(data[other : other + PAGE])
    data[one : one + PAGE], data[other : other + PAGE] = second, first
    return bytes(data)


def a_text(data: bytearray, chance: random.Random) -> bytes:
    return b"Dear diary, " * chance.randint(1, 1000)


def nothing(data: bytearray, chance: random.Random) -> bytes:
    return b""


def longer(data: bytearray, chance: random.Random) -> bytes:
    return bytes(data) + chance.randbytes(chance.randint(1, 3 * PAGE))


def _over(data: bytearray, chance: random.Random, made: Callable[[], bytes]) -> bytes:
    for _ in range(chance.randint(1, 3)):
        start = chance.randrange(len(data) // PAGE) * PAGE
        data[start : start + PAGE] = made()
    return bytes(data)


OF_THE_FILE: tuple[Damage, ...] = (
    flipped, head_flipped, schema_flipped, truncated, truncated_at_a_page, zeroed, garbled,
    swapped, a_text, nothing, longer,
)  # fmt: skip
OF_THE_LOG: tuple[Damage, ...] = (flipped, truncated, zeroed, garbled, a_text, nothing, longer)


def spoil(path: Path, damage: Damage, chance: random.Random) -> None:
    path.write_bytes(damage(bytearray(path.read_bytes()), chance))

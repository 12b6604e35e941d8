# SPDX-License-Identifier: MIT
"""Makes resources/sounds/ring.wav, Busylamp's own ring: two soft notes and a rest."""

import array
import math
import sys
import wave
from pathlib import Path

RATE = 16_000
NOTES = ((0.00, 659.26), (0.16, 987.77), (0.60, 659.26), (0.76, 987.77))  # E5, B5
SECONDS = 2.0
LOUD = 0.35


def samples() -> "array.array[int]":
    """Return the ring as 16-bit samples; each note is struck and fades."""
    made = array.array("h")
    for place in range(int(RATE * SECONDS)):
        now = place / RATE
        level = sum(_note(now - begins, pitch) for begins, pitch in NOTES)
        made.append(round(32767 * LOUD * max(-1.0, min(1.0, level))))
    if sys.byteorder == "big":
        made.byteswap()
    return made


def _note(since: float, pitch: float) -> float:
    if since < 0:
        return 0.0
    rises = min(1.0, since / 0.004)
    tone = math.sin(math.tau * pitch * since) + 0.25 * math.sin(2 * math.tau * pitch * since)
    return rises * math.exp(-since * 7) * tone


def write(path: Path) -> None:
    """Write the ring as a WAV file, which every player of every system reads."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples().tobytes())


if __name__ == "__main__":
    write(Path(__file__).parents[2] / "resources" / "sounds" / "ring.wav")

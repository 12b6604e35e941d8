# SPDX-License-Identifier: MIT
"""Tables written from few words, and how a spreadsheet reads what we export."""

import csv
import io

from tests.fuzz.choices import Choices

_CELLS = (
    *("=1+1", "+49 30 1234567", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''+1", "'", "''", "'x"),
    *(
        "\n=1",
        "\n'-1",
        " +1",
        "\u00a0=1",
        "\ufeff=1",
        "|=1",
        "a\nb",
        'a"b',
        ",",
        ";",
        "\x00",
        "0x1",
    ),
    *(
        "1001",
        "+1",
        "Anna",
        "",
        "  ",
        "\u2028=1",
        "\x1d=1",
        "\x85-1",
        "\ud800",
        "\uff1d1",
        "x" * 501,
    ),
)

_LIVE = ("=", "+", "-", "@", "\t", "\r", "\n", "\0", "\uff1d", "\uff0b", "\uff0d", "\uff20")


def cell(choices: Choices) -> str:
    """Write the cell the next bytes choose: one of the hostile ones, or their own words."""
    kind = choices.byte()
    known = _CELLS[kind % len(_CELLS)]
    return known if kind < 128 else f"{known}{choices.word(24)}"


def check_harmless(exported: str) -> list[list[str]]:
    """No cell of it is one a spreadsheet would calculate; return the rows."""
    rows = list(csv.reader(io.StringIO(exported, newline="")))
    for row in rows:
        for each in row:
            assert not each.startswith(_LIVE), each
    return rows

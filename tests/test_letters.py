# SPDX-License-Identifier: MIT
"""Accents are no hindrance to a search; letters of other scripts stay what they are."""

import pytest

from busylamp.letters import sought, unmarked


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Adela Kovač", "adela kovac"),
        ("Zoë", "zoe"),
        ("Zoe\u0308", "zoe"),
        ("MÜLLER", "muller"),
        ("Straße", "strasse"),
        ("Łódź Ørsted Đoković Æsir", "lodz orsted dokovic aesir"),
        ("Έλενα", "ελενα"),
        ("王小明", "王小明"),
        ("김민준", "김민준"),
        ("がか", "がか"),
        ("هَلَا", "هَلَا"),
        ("plain", "plain"),
        ("", ""),
    ],
)
def test_what_a_search_compares(text: str, found: str) -> None:
    assert sought(text) == found


def test_capitals_stay_where_the_index_has_them() -> None:
    assert unmarked("Ágnes ß") == "Agnes ss"

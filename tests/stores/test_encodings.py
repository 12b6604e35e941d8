# SPDX-License-Identifier: MIT
"""Tables in the encodings of other programs are read as they were written."""

import pytest

from busylamp.stores.encodings import encoding_of
from busylamp.stores.exchange import read_file

CHINESE = "姓名,公司,手机\r\n王伟,北京贸易,13800138000\r\n李娜,上海,13900139000\r\n"
EUROPEAN = [
    "Name;Telefon\nJörg Müller;1001\nGröße, Füße, Öäü;1002\n",
    "Nome;Telefone\nCONCEIÇÃO;1001\nJOÃO MAGALHÃES;1002\n",
    "Nom;Téléphone\nAgnès Lefèvre;1001\nZoé Noël;1002\n",
    "Nombre;Teléfono\nMuñoz Ibáñez;1001\nPEÑA;1002\n",
    "Name;Phone\nConceição;1001\n",
    "Nome\nCONCEIÇÃO\nASSUNÇÃO\nFUNÇÃO\nJOÃO\nJOSÉ\nSIMÃO\n",
    "Name\nCONCEIÇÃO\nASSUNÇÃO\nFUNÇÃO\nGröße\nGrößen\nBlöße\nStöße\n",
    "Name;Phone\nÄÖÜ Öß;1001\n",
]


@pytest.mark.parametrize("encoding", ["gb18030", "gbk", "gb2312", "utf-16-le", "utf-16-be"])
def test_a_chinese_table_is_read(encoding: str) -> None:
    preview = read_file("a.csv", CHINESE.encode(encoding))
    assert preview.refused == ()
    found = [(each.name, each.company, each.numbers[0].label) for each in preview.contacts]
    assert found == [("王伟", "北京贸易", "mobile"), ("李娜", "上海", "mobile")]


@pytest.mark.parametrize("text", EUROPEAN)
@pytest.mark.parametrize("encoding", ["cp1252", "utf-8", "utf-16-le", "utf-16-be"])
def test_european_text_stays_what_it_is(text: str, encoding: str) -> None:
    assert text.encode(encoding).decode(encoding_of(text.encode(encoding))) == text


def test_a_zero_in_a_text_makes_it_no_other_encoding() -> None:
    assert encoding_of(b"Name,Phone\nMa\0ya,1001\n") == "utf-8-sig"
    assert encoding_of(b"Name\r\n" + b"\0a" * 99) == "utf-8-sig"


def test_a_name_beyond_the_signs_in_use_is_read() -> None:
    text = CHINESE + "喆堃,镕,1001\r\n"
    assert text.encode("gb18030").decode(encoding_of(text.encode("gb18030"))) == text


def test_zeros_on_both_sides_are_no_signs_of_two_bytes() -> None:
    assert encoding_of(b"Name\0\0\0\0Phone\0\0\0") == "utf-8-sig"

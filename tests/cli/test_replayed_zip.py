# SPDX-License-Identifier: MIT
"""`busylamp replay` of a zip: only what we write ourselves is unpacked."""

import zipfile
from pathlib import Path

import pytest

from busylamp.cli import replay
from busylamp.main import main

_DIRECTORY = b"PK\x01\x02"


def zipped(path: Path, method: int = zipfile.ZIP_DEFLATED) -> bytearray:
    with zipfile.ZipFile(path, "w", method) as archive:
        archive.writestr("packets.ami.idx", "# nothing\n")
        archive.writestr("packets.ami", b"Event: X\r\n\r\n" * 1000)
    return bytearray(path.read_bytes())


def refused(path: Path, capsys: pytest.CaptureFixture[str]) -> bool:
    code = main(["replay", str(path), "--extension", "1000"])
    return code == 2 and "is no diagnostics" in capsys.readouterr().err


@pytest.mark.parametrize("fault", ["encrypted", "method", "lzma", "torn"])
def test_a_zip_of_another_kind(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], fault: str
) -> None:
    path = tmp_path / "d.zip"
    data = zipped(path, zipfile.ZIP_LZMA if fault == "lzma" else zipfile.ZIP_DEFLATED)
    at = data.index(_DIRECTORY)
    if fault == "encrypted":
        data[at + 8] |= 1
        data[6] |= 1
    elif fault == "method":
        data[at + 10] = data[8] = 99
    elif fault == "torn":
        del data[len(data) // 2 :]
    path.write_bytes(data)
    assert refused(path, capsys)


def test_a_member_is_read_to_its_cap_whatever_it_declares(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "d.zip"
    zipped(path)
    assert main(["replay", str(path), "--extension", "1000"]) == 0
    capsys.readouterr()
    monkeypatch.setattr(replay, "_MOST_INDEX", 5)
    assert refused(path, capsys)

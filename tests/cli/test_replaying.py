# SPDX-License-Identifier: MIT
"""`busylamp replay`: recordings of real PBXs told in the stable schema, and as text."""

import os
import re
from pathlib import Path

import pytest

from busylamp.main import main
from tests.cli.conftest import (
    CALL_KEYS,
    CHANGES,
    RECORDINGS,
    Json,
    Program,
    objects,
    told_plainly,
)

ANSWERED = RECORDINGS / "22" / "incoming-answered.ami"
EVIL = "\x1b]0;owned\x07\x1b[2J\u202eMallory\x9b31m"


def replayed(capsys: pytest.CaptureFixture[str], path: Path, extension: str) -> list[Json]:
    assert main(["replay", str(path), "--extension", extension, "--json"]) == 0
    return objects(capsys.readouterr().out)


def check_line(line: Json) -> None:
    assert line["change"] in CHANGES
    assert "at" in line
    if line["change"] == "presence_changed":
        assert {"extension", "state"} <= line["presence"].keys()
    else:
        assert line["call"].keys() >= CALL_KEYS
        assert line["call"]["peer"].keys() == {"number", "name"}


@pytest.mark.parametrize("version", ["16", "22"])
def test_every_recording_is_told_in_the_schema(
    capsys: pytest.CaptureFixture[str], version: str
) -> None:
    seen: set[str] = set()
    for path in sorted((RECORDINGS / version).glob("*.ami")):
        for extension in ("1000", "1001"):
            *changes, last = replayed(capsys, path, extension)
            assert last.keys() == {"calls"}
            assert all(call.keys() >= CALL_KEYS for call in last["calls"])
            for line in changes:
                check_line(line)
            seen |= {line["change"] for line in changes}
            ended = {line["call"]["id"] for line in changes if line["change"] == "call_ended"}
            started = {line["call"]["id"] for line in changes if "call" in line}
            assert ended <= started == {call["id"] for call in last["calls"]}
    assert seen >= CHANGES - {"line_up", "line_lost", "call_updated"}


@pytest.mark.parametrize(
    ("name", "extension", "expected"),
    [
        (
            "incoming-answered",
            "1000",
            {
                "direction": "incoming",
                "state": "ended",
                "number": "0298765432",
                "name": "ACME Oy",
                "via": "0911234500",
                "result": "answered",
                "reason": "normal",
                "duration_s": 3.5,
                "internal": False,
                "peer": {"number": "0298765432", "name": "ACME Oy"},
            },
        ),
        ("incoming-missed", "1000", {"result": "missed", "duration_s": None, "answered_at": None}),
        ("internal-answered", "1000", {"internal": True, "result": "answered"}),
    ],
)
def test_what_a_call_came_to(program: Program, name: str, extension: str, expected: Json) -> None:
    path = RECORDINGS / "22" / f"{name}.ami"
    done = program.run("replay", str(path), "--extension", extension, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    [call] = objects(done.stdout)[-1]["calls"]
    assert {key: call[key] for key in expected} == expected
    assert call["extension"] == extension


def test_times_come_from_the_index(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A PBX that stamps its events needs none; without stamps it is all there is."""
    stamps = re.compile(rb"^Timestamp: .*\r\n", re.MULTILINE)
    data = stamps.sub(b"", ANSWERED.read_bytes())
    alone = tmp_path / "alone.ami"
    alone.write_bytes(data)
    timeless = replayed(capsys, alone, "1000")
    assert {line["at"] for line in timeless[:-1]} == {None}
    assert timeless[-1]["calls"][0]["result"] == "answered"
    half = data.index(b"Event: Hangup")
    index = f"R 0 {half} 5.0 1000.5\nR {half} {len(data) - half} 9.0 1004.5\n"
    (tmp_path / "alone.ami.idx").write_text(index)
    timed = replayed(capsys, alone, "1000")
    assert timed[0]["at"] == "1970-01-01T00:16:40.500+00:00"
    assert timed[-1]["calls"][0]["ended_at"] == "1970-01-01T00:16:44.500+00:00"


def test_as_text(program: Program) -> None:
    done = program.run("replay", str(ANSWERED), "--extension", "1000")
    lines = done.stdout.splitlines()
    assert "Call from ACME Oy (0298765432) via 0911234500: Ringing" in lines
    assert "1000 Alice Ahonen: On a call" in lines
    assert lines[-1] == "1 calls"


def test_a_file_that_is_not_there(program: Program, tmp_path: Path) -> None:
    missing = tmp_path / "missing.ami"
    done = program.run("replay", str(missing), "--extension", "1000", "--json")
    assert told_plainly(done, 2, "missing.ami can't be read", "No such file")
    assert done.stdout == ""


def test_a_folder(program: Program, tmp_path: Path) -> None:
    done = program.run("replay", str(tmp_path), "--extension", "1000")
    assert told_plainly(done, 2, "can't be read")


@pytest.mark.parametrize("data", [b"\x7fELF" + bytes(range(256)), b"Dear diary\n", b"HTTP/1.1 200"])
def test_a_file_that_is_no_recording(program: Program, tmp_path: Path, data: bytes) -> None:
    other = tmp_path / "other.bin"
    other.write_bytes(data)
    done = program.run("replay", str(other), "--extension", "1000", "--json")
    assert told_plainly(done, 2, "other.bin is no recording")


def test_a_recording_that_never_heard_anything(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = tmp_path / "empty.ami"
    empty.write_bytes(b"")
    assert replayed(capsys, empty, "1000") == [{"calls": []}]


def test_a_recording_cut_and_spoilt_is_told_as_far_as_it_goes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = ANSWERED.read_bytes()
    middle = data.index(b"Event: BridgeEnter")
    spoilt = tmp_path / "spoilt.ami"
    spoilt.write_bytes(data[37:middle] + bytes(range(256)) * 300)
    (tmp_path / "spoilt.ami.idx").write_bytes(b"R 0 nonsense\n\xff\xfe R -1")
    [call] = replayed(capsys, spoilt, "1000")[-1]["calls"]
    assert call["number"] == "0298765432"
    assert call["result"] is None


def packet(name: str, **headers: str) -> str:
    lines = [f"Event: {name}", *(f"{key}: {value}" for key, value in headers.items())]
    return "\r\n".join(lines) + "\r\n\r\n"


def hostile(path: Path) -> Path:
    caller = {"Channel": "PJSIP/trunk-1", "ChannelState": "4", "CallerIDNum": "0123\x1b[31m"}
    caller |= {"CallerIDName": EVIL, "Exten": "s", "Uniqueid": "1.1", "Linkedid": "1.1"}
    mine = {"Channel": "PJSIP/1000-2", "ChannelState": "0", "CallerIDNum": "1000"}
    mine |= {"CallerIDName": "Me", "Exten": "s", "Uniqueid": "1.2", "Linkedid": "1.1"}
    dest = {f"Dest{key}": value for key, value in mine.items()}
    text = "Asterisk Call Manager/5.0.0\r\n"
    text += packet("Newchannel", **caller) + packet("Newchannel", **mine)
    text += packet("DialBegin", **caller, **dest)
    text += packet("Newstate", **mine | {"ChannelState": "5"})
    text += packet("ExtensionStatus", Exten="10\x1b[2J01", Hint="PJSIP/1001", Status="1")
    path.write_bytes(text.encode())
    return path


def test_a_name_does_not_drive_the_terminal(program: Program, tmp_path: Path) -> None:
    path = hostile(tmp_path / "evil.ami")
    done = program.run("replay", str(path), "--extension", "1000")
    assert "Mallory" in done.stdout
    assert "(0123 [31m): Ringing" in done.stdout
    assert "10 [2J01: On a call" in done.stdout
    assert all(sign.isprintable() for sign in done.stdout.replace("\n", ""))


def test_json_keeps_the_name_and_is_harmless_too(program: Program, tmp_path: Path) -> None:
    path = hostile(tmp_path / "evil.ami")
    done = program.run("replay", str(path), "--extension", "1000", "--json")
    assert objects(done.stdout)[-1]["calls"][0]["name"] == EVIL
    assert all(sign.isprintable() and sign.isascii() for sign in done.stdout.replace("\n", ""))


@pytest.mark.parametrize("form", ["--json", ""])
def test_any_encoding_of_the_output_will_do(program: Program, form: str) -> None:
    program.environment["PYTHONIOENCODING"] = "ascii"
    path = RECORDINGS / "22" / "incoming-unicode-name.ami"
    done = program.run("replay", str(path), "--extension", "1000", *filter(None, [form]))
    assert (done.returncode, done.stderr) == (0, "")
    if form:
        assert "北京" in objects(done.stdout)[-1]["calls"][0]["name"]
    else:
        assert "??kk?set Oy" in done.stdout


def test_a_reader_that_went_away_is_no_crash(program: Program) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as nobody:
        process = program.start("replay", str(ANSWERED), "--extension", "1000", into=nobody)
        errors = process.communicate(timeout=30)[1]
    assert process.returncode == 1
    assert errors == "busylamp: The output can't be written: Broken pipe.\n"

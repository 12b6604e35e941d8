# SPDX-License-Identifier: MIT
"""A diagnostics bundle names nobody, and tells the same calls as what it was made of."""

import base64
import random
import re
import stat
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from urllib.parse import quote

import pytest

from busylamp.ami.messages import Event, Packet
from busylamp.ami.wire import Decoder
from busylamp.cli.replay import changes_of
from busylamp.desk.diagnostics import bundle
from busylamp.desk.diagnostics.bundle import Sources, make_bundle, pack, save
from busylamp.desk.diagnostics.masking import Masker
from busylamp.desk.diagnostics.packets import last_packets, learn, masked
from busylamp.desk.doctor.finding import Finding, Verdict
from busylamp.link.last_reads import LastReads, Read
from busylamp.link.recording import Index
from busylamp.settings.model import MeSettings, PbxSettings, PopupSettings, Settings
from busylamp.telephony.model import ExtensionNumber, Presence, PresenceState
from busylamp.telephony.status import Certificate
from tests.telephony.conftest import EXTENSIONS, RECORDINGS, events, fold, told

NAMES = sorted({path.name.split(".")[0] for path in (RECORDINGS / "22").glob("*.ami")})
# Technologies and the lab's own contexts, where a queue's member has no name of its own.
NOBODY = ("unknown", "anonymous", "dial", "pjsip", "local", "from", "queue", "internal")
_TOLD = ("state=", "result=", "reason=")
PBX = PbxSettings(host="ucm.kern-soehne.example", username="kernami77", pin="ab" * 32)
SETTINGS = Settings(
    pbx=PBX, me=MeSettings(extension="1000"), popup=PopupSettings(watched=("1004",))
)


def sources_of(path: Path, **more: object) -> Sources:
    made = Sources(settings=SETTINGS, reads=[Read(1700000000.0, path.read_bytes())])
    return replace(made, **more)  # pyright: ignore[reportArgumentType] - by field


def mask_all(data: bytes) -> tuple[Masker, bytes]:
    masker = Masker(random.Random(5))
    packets = last_packets([Read(0.0, data)], 10**9)
    learn(masker, packets)
    return masker, b"".join(masked(masker, packets))


def kinds(lines: list[str]) -> list[list[str]]:
    """What happened, and how it ended, without who it was."""
    words = [line.split() for line in lines]
    return [[*each[:2], *(w for w in each if w.startswith(_TOLD))] for each in words]


@pytest.mark.parametrize("version", ["16", "22"])
@pytest.mark.parametrize("name", NAMES)
def test_masked_packets_tell_the_same_calls(name: str, version: str) -> None:
    path = RECORDINGS / version / f"{name}.ami"
    if not path.exists():
        pytest.skip("not recorded on this version")
    masker, data = mask_all(path.read_bytes())
    happened = [packet for packet in Decoder().feed(data) if isinstance(packet, Event)]
    for extension in EXTENSIONS:
        real = told(fold(events(version, name), extension))
        assert kinds(told(fold(happened, masker.mask(extension)))) == kinds(real)


def people(path: Path) -> Iterator[str]:
    """The names of people in a recording, and the numbers outside."""
    for packet in Decoder().feed(path.read_bytes()):
        for header, value in packet.items() if isinstance(packet, Packet) else ():
            if header.endswith(("CallerIDName", "ConnectedLineName", "Fullname", "MemberName")):
                yield from re.findall(r"[^\W\d_]{3,}", value)
            if header.endswith(("CallerIDNum", "ConnectedLineNum", "Exten")):
                yield from re.findall(r"\d{9,}", value)


def spelt(word: str) -> Iterator[bytes]:
    """A word in whatever it may be written."""
    for encoding in ("utf-8", "latin-1", "cp1252", "utf-16-le", "utf-16-be"):
        raw = word.encode(encoding, "ignore")
        yield raw
        yield raw.hex().encode()
        for shift in range(3):  # base64 depends on where in three bytes it begins
            whole = base64.b64encode(b"x" * shift + raw)
            yield whole[4 * (shift > 0) : -4 or None]
    yield quote(word).encode()
    yield word.encode("unicode-escape")


def nowhere(content: bytes, words: set[str]) -> None:
    lowered = content.lower()
    for word in words:
        found = [each for each in spelt(word) if len(each) > 2 and each in content]
        assert not found, (word, found)
        assert not re.search(rb"(?<![a-z0-9])" + re.escape(word.lower().encode()), lowered), word


def test_nobody_is_named_in_any_recording() -> None:
    for path in sorted(RECORDINGS.glob("*/*.ami")):
        words = {w for w in people(path) if w.casefold() not in NOBODY}
        _, data = mask_all(path.read_bytes())
        lowered = data.lower()
        assert not [
            word for word in words if re.search(rb"\b%b\b" % word.lower().encode(), lowered)
        ]


def test_the_zip_holds_no_secret_no_host_no_number_and_no_name(tmp_path: Path) -> None:
    path = RECORDINGS / "22" / "incoming-answered.ami"
    log = tmp_path / "busylamp.log"
    log.write_text(
        "2026-11-24 10:00:00,000 INFO busylamp.link.session: connected to ucm.kern-soehne.example\n"
        "2026-11-24 10:00:01,000 ERROR busylamp.link: "
        "Alice called …67 from 192.0.2.44 as kernami77\n"
    )
    shown = Certificate(spki_sha256="cd" * 32, sha256="ef" * 32, subject="CN=ucm.kern-soehne")
    presence = Presence(
        extension=ExtensionNumber("1000"), state=PresenceState.IDLE, name="Alice Ahonen"
    )
    finding = Finding(
        step="identity",
        verdict=Verdict.BAD,
        title="ucm.kern-soehne.example is 192.0.2.44",
        advice=f"SHA-256 {':'.join(['EF'] * 32)}, extension 1000 of Alice Ahonen",
        certificate=shown,
        presences=(presence,),
    )
    made = make_bundle(sources_of(path, log=log, findings=[finding]))
    words = {*people(path), "Ahonen", "kern", "soehne", "kernami77", "192.0.2.44", "67 from"}
    words -= {"unknown"}
    for file in made:
        nowhere(file.content, words)
        assert b"ab" * 32 not in file.content
        assert b"EF:EF" not in file.content
    texts = {file.name: file.text for file in made}
    assert "pbx.pin = set" in texts["settings.txt"]
    assert "connected to" in texts["log.txt"]
    assert "(fingerprint), extension" in texts["findings.txt"]
    assert "10:00:01,000 ERROR busylamp.link: " in texts["log.txt"]
    nowhere(pack(made), words)


def test_a_custom_event_and_what_is_no_header_are_masked_whole() -> None:
    said = (
        b"Event: UserEvent\r\nPrivilege: user,all\r\nUserEvent: Park\r\nCustomer: Mark Park, 30\r\n"
        b"Jane Doe: queue\r\n\r\nEvent: Newexten\r\nJane Doe\r\nAppData: NoOp(Mark)\r\n\r\n"
    )
    _, data = mask_all(said)
    assert not re.search(rb"Park|Mark|Jane|Doe|Customer|30", data)
    assert data.count(b"\r\n") == said.count(b"\r\n")


def test_which_actions_are_offered_and_why_stays() -> None:
    said = (
        b"Response: Success\r\nOriginate: Originate a call. (Priv: originate,all)\r\n"
        b"Redirect: Ask Jane. (Priv: jane,all)\r\n\r\n"
    )
    _, data = mask_all(said)
    assert b"\r\nOriginate: (Priv: originate,all)\r\n" in data
    assert b"ane" not in data


def test_the_same_has_one_mask_and_two_never_share_one() -> None:
    masker = Masker(random.Random(3))
    for number in range(1000, 4000):
        masker.learn(str(number))
    masks = [masker.mask(str(number)) for number in range(1000, 4000)]
    assert len(set(masks)) == 3000
    assert not set(masks) & {str(number) for number in range(1000, 4000)}
    assert masks == [masker.mask(str(number)) for number in range(1000, 4000)]
    digits = masker.mask("0298 765-432")
    assert re.fullmatch(r"0\d{3} \d{3}-\d{3}", digits)
    assert digits.replace(" ", "").replace("-", "") == masker.mask("0298765432")
    letters = [masker.mask(sign) for sign in "abcdefghijklmnopqrstuvwxyzäöü"]
    assert len(set(letters)) == len(letters)
    assert masker.mask("Dan O\\'Neil").count("\\'") == 1


def test_two_bundles_mask_otherwise() -> None:
    """Nobody learns from one bundle who is meant in another."""
    assert Masker().mask("0298765432109") != Masker().mask("0298765432109")


def test_a_saved_bundle_is_replayed(tmp_path: Path) -> None:
    path = RECORDINGS / "22" / "incoming-answered.ami"
    files = make_bundle(sources_of(path))
    save(tmp_path / "d.zip", files)
    assert stat.S_IMODE((tmp_path / "d.zip").stat().st_mode) == 0o600
    (me,) = re.findall(r"--extension (\d+)", files[0].text)
    with zipfile.ZipFile(BytesIO(pack(files))) as archive:
        data, index = archive.read("packets.ami"), archive.read("packets.ami.idx").decode()
    real = [type(c) for c in changes_of(path.read_bytes(), Index(""), "1000")]
    assert [type(c) for c in changes_of(data, Index(index), me)] == real
    first, *_ = Index(index).reads(len(data))
    assert (first[0], first[2]) == (0, 1700000000.0)


def test_a_bundle_that_can_not_be_written_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(files: object) -> bytes:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(bundle, "pack", full)
    with pytest.raises(OSError, match="No space"):
        save(tmp_path / "d.zip", ())
    assert [path for path in tmp_path.iterdir() if path.is_file()] == []


def test_only_the_last_packets_are_taken_and_a_torn_first_one_is_not() -> None:
    body = b"".join(b"Event: E%d\r\nX: 1\r\n\r\n" % number for number in range(3000))
    reads = [Read(float(at), body[at : at + 1000]) for at in range(0, len(body), 1000)]
    packets = last_packets(reads)
    assert len(packets) == 2000
    assert packets[-1].lines[0] == "Event: E2999"
    torn = last_packets([Read(0.0, b"annel: x\r\n\r\nEvent: A\r\n\r\nEvent: B\r\n")])
    assert [packet.lines for packet in torn] == [("Event: A",)]


def test_the_ring_keeps_the_newest_and_the_greeting() -> None:
    ring = LastReads(most_bytes=1000)
    ring.take(b"Asterisk Call Manager/5.0.4\r\nResponse: Success\r\n\r\n", 1.0)
    for at in range(100):
        ring.take(b"x" * 300, float(at))
    assert sum(len(read.data) for read in ring.reads()) <= 1000
    assert ring.reads()[-1].at == 99.0
    assert ring.greeting == b"Asterisk Call Manager/5.0.4\r\n"
    ring.take(b"y" * 5000, 100.0)  # one that is too large alone is still the newest
    assert [len(read.data) for read in ring.reads()] == [5000]

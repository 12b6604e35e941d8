# SPDX-License-Identifier: MIT
"""A detailed log shows packets and names nobody; the sign-in is never in it."""

import logging
import re
import subprocess
import sys
from pathlib import Path

import pytest

from busylamp.demo.settings import demo_settings
from busylamp.demo.stage import Stage
from busylamp.link.detail import Detail
from busylamp.log.packets import shown_packet
from busylamp.settings.file import save

PEOPLE = ("Priya", "Bose", "02079460018", "1001", "frontdesk")


def test_what_is_the_protocols_own_stays_and_names_and_numbers_go() -> None:
    packet = (
        b"Event: Newstate\r\nChannel: PJSIP/1001-0000002a\r\nChannelStateDesc: Ringing\r\n"
        b"CallerIDNum: 02079460018\r\nCallerIDName: Priya Bose\r\nUniqueid: 1732500000.42\r\n"
        b"Context: from-internal\r\nAccountCode: frontdesk\r\n"
    )
    text = shown_packet(packet)
    assert not [word for word in PEOPLE if word in text]
    for kept in ("Event: Newstate", "-0000002a", "Ringing", "1732500000.42", "…18]"):
        assert kept in text


@pytest.mark.parametrize(
    "packet",
    [
        b"Action: Login\r\nUsername: ami\r\nSecret: geheim7\r\n",
        b"action: login\r\nSecret: geheim7\r\nActionID: 1\r\n",
        b"Action: Login\r\nAuthType: MD5\r\nKey: geheim7\r\nEvents: call\r\n",
        b"Response: Success\r\nChallenge: geheim7\r\n",
        b"Action: Originate\r\nVariable: PIN=geheim7\r\n",
        b"Event: X\r\nSECRET: geheim7\r\n",
    ],
)
def test_no_secret_is_shown(packet: bytes) -> None:
    text = shown_packet(packet)
    assert "geheim7" not in text
    assert "(left out)" in text


def test_a_huge_packet_is_cut_and_stays_one_line() -> None:
    text = shown_packet(b"Event: X\r\n" + b"A: b\r\n" * 100_000)
    assert len(text) < 2000
    assert "\n" not in text


def test_packets_cut_anywhere_are_told_whole(caplog: pytest.LogCaptureFixture) -> None:
    detail = Detail()
    whole = b"Asterisk Call Manager/5.0.4\r\nEvent: A\r\nExten: 12\r\n\r\nEvent: B\r\n\r\n"
    with caplog.at_level(logging.DEBUG, "busylamp"):
        for at in range(len(whole)):
            detail.read(whole[at : at + 1] if at > 28 else b"" if at else whole[:29])
        detail.written(b"Action: Ping\r\n\r\nAction: Login\r\nSecret: geheim7\r\n\r\n")
    told = [record.getMessage() for record in caplog.records]
    assert [text.partition(" |")[0] for text in told] == [
        *("read Event: A", "read Event: B", "sent Action: Ping", "sent Action: Login (left out)"),
    ]
    caplog.clear()


def test_where_it_is_not_wanted_nothing_is_kept() -> None:
    detail = Detail()
    detail.read(b"Event: A\r\n" * 1000)
    assert detail._rest == b""


def test_a_whole_call_at_debug_shows_no_secret_and_nobody(stage: Stage, tmp_path: Path) -> None:
    settings = demo_settings(stage)
    save(tmp_path / "settings.toml", settings)
    command = [sys.executable, "-m", "busylamp", "--home", str(tmp_path), "--secret-stdin"]
    secret = stage.secret.reveal()
    done = subprocess.run(
        [*command, "--debug", "dial", "1001"],
        input=secret + "\n",
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    log = done.stderr
    assert log.count("busylamp.link.detail: sent Action:") > 5, log[-2000:]
    assert log.count("busylamp.link.detail: read Event:") > 5
    assert "sent Action: Login (left out)" in log
    assert secret not in log
    assert settings.pbx.username not in log
    people = {dict(each)["name"] for each in stage.script.contacts if dict(each).get("name")}
    words = {word for name in people for word in name.split() if len(word) > 3}
    assert words
    assert not [word for word in words if re.search(rf"\b{re.escape(word)}\b", log)]
    assert not re.search(r"\b100\d\b", re.sub(r"ActionID: \S+|\d{10}\.\d+|^\S+ \S+", "", log))

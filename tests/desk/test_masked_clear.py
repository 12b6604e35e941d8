# SPDX-License-Identifier: MIT
"""What once came in clear into a diagnostics bundle, and no longer does."""

import random
import re
from pathlib import Path

import pytest

from busylamp.desk.diagnostics.bundle import Sources, make_bundle
from busylamp.desk.diagnostics.masking import Masker
from busylamp.desk.diagnostics.packets import last_packets, learn, masked
from busylamp.desk.doctor.finding import Finding, Verdict
from busylamp.link.last_reads import Read
from busylamp.settings.model import MeSettings, ScreenPopRule, ScreenPopSettings, Settings


def note(step: str, title: str) -> Finding:
    return Finding(step=step, verdict=Verdict.NOTE, title=title)


def test_phones_contexts_and_unknown_answers_are_masked() -> None:
    me = MeSettings(extension="1000", context="from-kernsales", channel="PJSIP/frontdesk")
    findings = [
        note("me", "Extension 1000 (PJSIP/lobby): Free, signed in from gate.kern.example:5060"),
        note("context", "Context from-kernsales does not know it; its hint stands in ext-soehne"),
        note("undocumented_pausecall", "PauseCall answers Error: Agent Bo Li, Queue: 7746"),
        note("rights", "PJSIP/frontdesk can't be dialled"),
    ]
    made = make_bundle(Sources(settings=Settings(me=me), findings=findings))
    text = {file.name: file.text for file in made}["findings.txt"]
    secret = ("kernsales", "lobby", "gate", "soehne", "Bo", "Li", "7746", "frontdesk")
    # Whole words: what stands instead of a word is drawn by lot, and may have any letters in it.
    assert not [word for word in secret if re.search(rf"\b{word}\b", text)]
    assert "signed in from" in text
    assert "PauseCall answers Error: " in text


@pytest.mark.parametrize(
    "address", ["2001:db8:85a3:8d3::1", "fe80::1234:5678", "00:0b:82:aa:bb:cc", "fe80::abcd%eth0"]
)
def test_an_address_is_one_token(address: str) -> None:
    masker = Masker(random.Random(1))
    said = masker.mask_known(f"at 10:00:01 from {address}: refused")
    assert said.startswith("at 10:00:01 from ")
    assert said.endswith(": refused")
    assert address not in said
    mask = said.removeprefix("at 10:00:01 from ").removesuffix(": refused")
    assert masker.mask(f"[{address}]:5") != f"[{address}]:5"
    assert masker.mask(address) == mask


@pytest.mark.parametrize(
    "path", [r"C:\Users\johnny\x.log", r"C:\\Users\\johnny\\x.log", "/home/johnny/x.log"]
)
def test_a_home_and_what_stands_behind_a_backslash(path: str) -> None:
    masker = Masker(random.Random(1))
    said = masker.mask_known(f"no file {path}")
    assert "ohnny" not in said
    assert said.endswith("x.log")
    assert "ohnny" not in masker.mask(path)
    masker.mark("nina")
    assert "ina" not in masker.mask_known(r"C:\nina")


def test_a_name_of_two_letters_is_masked_in_the_log(tmp_path: Path) -> None:
    log = tmp_path / "x.log"
    log.write_text("2026-11-24 10:00:00,000 INFO x: call of Bo Li, to be\n")
    read = Read(0.0, b"Event: Newchannel\r\nCallerIDName: Bo Li\r\n\r\n")
    made = make_bundle(Sources(settings=Settings(), reads=[read], log=log))
    text = {file.name: file.text for file in made}["log.txt"]
    assert "Bo Li" not in text
    assert text.endswith(", to be\n")


def test_only_a_count_by_its_full_name_stays() -> None:
    said = (
        b"Event: X\r\nPausedReason: 4930123456\r\nPeerStatus: 4930123457\r\nReason: 4930123458\r\n"
        b"Status: 4\r\nDestChannelState: 6\r\n\r\n"
    )
    masker = Masker(random.Random(5))
    packets = last_packets([Read(0.0, said)])
    learn(masker, packets)
    data = b"".join(masked(masker, packets))
    assert b"493012345" not in data
    assert b"Status: 4\r\nDestChannelState: 6\r\n" in data


def test_of_a_page_only_the_masked_host_is_told() -> None:
    rule = ScreenPopRule(name="CRM", url="https://crm.kern.example/o?key=aB3xZ9&n={number}")
    settings = Settings(screen_pop=ScreenPopSettings(rule=(rule,)))
    text = {f.name: f.text for f in make_bundle(Sources(settings=settings))}["settings.txt"]
    line = next(each for each in text.splitlines() if each.startswith("screen_pop.rule"))
    assert "https://" in line
    assert not [sign for sign in ("kern", "?", "&", "3", "9", "{") if sign in line]

# SPDX-License-Identifier: MIT
"""Signing in to a real Asterisk, as `busylamp check` and `monitor` tell it."""

import hashlib
import subprocess

import pytest

from busylamp.link.der import facts_of
from tests.pbx.conftest import RELAYED, STRAIGHT, Change, Office
from tests.pbx.phone import silent


def verdicts(findings: list[Change]) -> dict[str, str]:
    return {finding["step"]: finding["verdict"] for finding in findings}


def bad(findings: list[Change]) -> list[str]:
    return [finding["step"] for finding in findings if finding["verdict"] == "bad"]


def pin_of(office: Office) -> str:
    pem = (office.pbx.root / "tls" / "ami.crt").read_bytes()
    der = subprocess.run(
        ["openssl", "x509", "-outform", "der"], input=pem, capture_output=True, check=True
    ).stdout
    return hashlib.sha256(facts_of(der).spki).hexdigest()


@pytest.mark.skipif(RELAYED, reason=STRAIGHT)
def test_in_plain_tcp_the_secret_is_proved_by_a_challenge(office: Office) -> None:
    # Not 1000: a do-not-disturb device in its hint that was set once hides that its phone is away.
    office.sign_off(office.phone("1003", silent))  # whatever another test left
    code, findings = office.run("check", extension="1003")
    assert verdicts(findings)["login"] == "good"
    age = "Asterisk 16" if office.pbx.version == "16" else "Asterisk 22"
    assert any(age in finding["title"] for finding in findings)
    assert code == 61  # the phone of 1003 is not registered: that is bad, the rest is not
    assert bad(findings) == ["me"]


def test_over_tls_with_the_pinned_key(office: Office) -> None:
    _, findings = office.run("check", tls=True, pin=pin_of(office))
    assert verdicts(findings)["tls"] == "good"
    assert verdicts(findings)["login"] == "good"


def test_a_certificate_nobody_vouches_for_stops_before_the_login(office: Office) -> None:
    code, findings = office.run("check", tls=True)
    assert (code, bad(findings)) == (30, ["identity"])


def test_another_key_than_the_pinned_one_stops_before_the_login(office: Office) -> None:
    code, findings = office.run("check", tls=True, pin="ab" * 32)
    assert (code, bad(findings)) == (32, ["identity"])
    assert "Nothing was sent" in findings[-1]["title"]


@pytest.mark.parametrize(
    ("user", "secret"),
    [
        pytest.param("agentuser", "wrong", marks=pytest.mark.skipif(RELAYED, reason=STRAIGHT)),
        ("nobody", "testsecret1"),
        ("denieduser", "testsecret1"),
    ],
)
def test_wrong_secret_unknown_user_and_refused_address_look_the_same_and_are_told_so(
    office: Office, user: str, secret: str
) -> None:
    code, findings = office.run("check", user=user, secret=secret)
    assert code == 40
    login = next(finding for finding in findings if finding["step"] == "login")
    assert (login["verdict"], login["cause"]) == ("bad", "login_refused")
    for cause in ("The user", "the password", "address is 127.0.0.1"):
        assert cause in login["advice"]


def test_a_refused_login_is_not_tried_again(office: Office) -> None:
    code, changes = office.run("monitor", secret="wrong")
    assert code == 4
    assert changes == [
        {
            "change": "line_lost",
            "at": changes[0]["at"],
            "reason": "relay_bad_key" if RELAYED else "login_refused",
            "final": True,
            "retry_in_s": None,
        }
    ]


def test_an_account_that_may_only_dial_and_read_calls_still_comes_up(office: Office) -> None:
    watcher = office.watch(user="minimaluser")
    office.phone("1000", silent)
    bob = office.phone("1001", silent)
    call = office.call(bob, "1000")
    watcher.wait_for("call_ringing", direction="incoming", number="1001")
    office.hang_up(call)
    watcher.wait_for("call_ended", result="missed")

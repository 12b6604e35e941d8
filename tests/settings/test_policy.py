# SPDX-License-Identifier: MIT
"""What an administrator presets is a default, what is locked stands, and no secret gets in."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from busylamp.settings.file import load, save
from busylamp.settings.model import (
    PbxSettings,
    PopupSettings,
    PopupStyle,
    ScreenPopRule,
    ScreenPopSettings,
    Settings,
)
from busylamp.settings.policy import NO_POLICY, Policy, load_policy, read_policy, user_name
from busylamp.settings.read import NO_SUCH_PIN
from busylamp.settings.registry import policy_document

OFFICE = """
locked = ["pbx.host", "pbx.tls", "numbers.*"]
[pbx]
host = "ucm.example.net"
username = "desk-{user}"
[numbers]
outside_prefix = "0"
[popup]
style = "notification"
[queues]
reasons = ["Lunch", "Training"]
[[screen_pop.rule]]
name = "CRM"
url = "https://crm.example.net/?n={number}"
[extensions]
anna = "1001"
Bob = 1002
"""


def policy_of(tmp_path: Path, text: str, user: str = "anna") -> Policy:
    path = tmp_path / "policy.toml"
    path.write_text(text)
    return load_policy(path, owner=None, user=user)


def test_a_new_user_needs_the_password_only(tmp_path: Path) -> None:
    policy = policy_of(tmp_path, OFFICE)
    assert policy.problems == ()
    settings = load(tmp_path / "settings.toml", policy).settings
    assert settings.pbx == PbxSettings(host="ucm.example.net", username="desk-anna")
    assert settings.me.extension == "1001"
    assert settings.complete
    assert [rule.name for rule in settings.screen_pop.rule] == ["CRM"]


@pytest.mark.parametrize(("user", "extension"), [("ANNA", "1001"), ("bob", "1002"), ("eve", "")])
def test_the_extension_is_found_by_the_login_name(
    tmp_path: Path, user: str, extension: str
) -> None:
    policy = policy_of(tmp_path, OFFICE, user)
    assert policy.base.me.extension == extension
    assert policy.problems == ()


def test_a_preset_gives_way_to_the_user_and_a_lock_does_not(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('[pbx]\nhost = "mine.example.net"\n[popup]\nstyle = "none"\n')
    settings = load(path, policy_of(tmp_path, OFFICE)).settings
    assert settings.popup.style is PopupStyle.NONE
    assert settings.pbx.host == "ucm.example.net"
    assert settings.numbers.outside_prefix == "0"


def test_what_is_locked_without_a_value_is_our_default(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("[pbx]\ntls = false\n")
    assert load(path, policy_of(tmp_path, OFFICE)).settings.pbx.tls is True


def test_a_preset_is_not_written_as_the_users_choice(tmp_path: Path) -> None:
    """So that a later policy reaches whoever never chose."""
    path, policy = tmp_path / "settings.toml", policy_of(tmp_path, OFFICE)
    known = load(path, policy).settings
    wanted = replace(known, window=replace(known.window, told_tray=True))
    save(path, wanted, known, policy.base)
    assert path.read_text().strip() == "[window]\ntold_tray = true"
    later = policy_of(tmp_path, OFFICE.replace('"notification"', '"none"'))
    assert load(path, later).settings.popup.style is PopupStyle.NONE


def test_our_own_default_can_be_chosen_over_a_preset(tmp_path: Path) -> None:
    path, policy = tmp_path / "settings.toml", policy_of(tmp_path, OFFICE)
    known = load(path, policy).settings
    save(path, replace(known, popup=PopupSettings()), known, policy.base)
    assert load(path, policy).settings.popup.style is PopupStyle.CARD


@pytest.mark.parametrize("word", ["secret", "password"])
def test_a_password_in_it_is_refused_and_not_repeated(tmp_path: Path, word: str) -> None:
    policy = policy_of(tmp_path, f'[pbx]\n{word} = "hunter2"\n')
    (problem,) = policy.problems
    assert "a password does not belong here" in problem
    assert "hunter2" not in problem + repr(policy)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('locked = ["pbx.hots"]', "pbx.hots is no setting"),
        ('locked = "pbx.host"', "locked must be a list"),
        ('[popup]\nstyle = "hologram"', "popup.style must be one of"),
        ("[pbx]\nport = 99999", "pbx.port must be between 1 and 65535"),
        ("[colours]\nred = 1", "[colours] is not known"),
        ("pbx = 3", "pbx is neither a table"),
        ('[extensions]\nanna = "hello"', "extensions.anna is no extension"),
        ("extensions = 3", "[extensions] is not a table"),
        ('[me]\nchannel = "PJSIP/{extension}"', "[extensions] has none for “anna”"),
    ],
)
def test_each_mistake_is_named_and_the_rest_is_used(tmp_path: Path, text: str, said: str) -> None:
    policy = policy_of(tmp_path, f"{text}\n[history]\nkeep_days = 30\n")
    (problem,) = policy.problems
    assert said in problem
    assert policy.base.history.keep_days == 30


def test_a_spoilt_pin_trusts_nothing(tmp_path: Path) -> None:
    policy = policy_of(tmp_path, 'locked = ["pbx.pin"]\n[pbx]\npin = "zz"\n')
    assert policy.enforced(Settings()).pbx.pin == NO_SUCH_PIN
    assert "pbx.pin" in policy.given


@pytest.mark.parametrize("user", ["", "a b", "a\r\nb", "x" * 65])
def test_a_login_name_that_can_not_stand_there_is_told(tmp_path: Path, user: str) -> None:
    policy = policy_of(tmp_path, '[pbx]\nusername = "desk-{user}"\n', user)
    assert "the login name" in policy.problems[0]
    assert policy.base.pbx.username == ""


def test_what_somebody_has_to_enter_is_not_locked_while_it_is_empty(tmp_path: Path) -> None:
    policy = policy_of(tmp_path, 'locked = ["pbx.*", "me.extension"]\n')
    assert "pbx.port" in policy.locked
    assert not {"pbx.host", "pbx.username", "me.extension"} & policy.locked


@pytest.mark.parametrize(
    "content", [b"[pbx\n", b"\xff\xfe", b"a = 1\n" * 400_000, b"x = " + b"[" * 5000]
)
def test_a_file_that_can_not_be_read_is_told_and_left_out(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "policy.toml"
    path.write_bytes(content)
    policy = load_policy(path, owner=None, user="anna")
    assert policy.base == Settings()
    assert "It is not used." in policy.problems[0]


def test_no_file_is_no_policy(tmp_path: Path) -> None:
    assert load_policy(tmp_path / "none.toml", owner=0) is NO_POLICY


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="Windows has other rights")
def test_a_file_that_others_may_write_is_not_used(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    path.write_text(OFFICE)
    path.chmod(0o644)
    assert load_policy(path, owner=os.getuid(), user="anna").base.pbx.host
    for mode in (0o664, 0o646):
        path.chmod(mode)
        assert "others" in load_policy(path, owner=os.getuid(), user="anna").problems[0]
    path.chmod(0o644)
    assert "others" in load_policy(path, owner=os.getuid() + 1, user="anna").problems[0]


class FakeRegistry:
    """Keys by path, each with its values."""

    def __init__(self, keys: dict[str, dict[str, object]]) -> None:
        self._keys = keys

    def values(self, path: str) -> dict[str, object]:
        return self._keys.get(path, {})

    def keys(self, path: str) -> tuple[str, ...]:
        below = [key.removeprefix(f"{path}\\") for key in self._keys if key.startswith(f"{path}\\")]
        return tuple(dict.fromkeys(key.partition("\\")[0] for key in below))


def test_the_registry_locks_and_recommends() -> None:
    root = r"Software\Policies\Busylamp"
    registry = FakeRegistry(
        {
            rf"{root}\pbx": {"host": "ucm.example.net", "tls": 1, "port": 5039},
            rf"{root}\Recommended\popup": {"style": "none", "internal": 0},
            rf"{root}\Recommended\queues": {"reasons": ["Lunch"]},
        }
    )
    policy = read_policy(policy_document(registry), "anna")
    assert policy.problems == ()
    assert policy.locked == {"pbx.host", "pbx.tls", "pbx.port"}
    assert policy.base.pbx == PbxSettings(host="ucm.example.net")
    assert policy.base.popup == PopupSettings(style=PopupStyle.NONE, internal=False)
    assert policy.base.queues.reasons == ("Lunch",)


def test_numbers_written_as_texts_are_numbers() -> None:
    root = r"Software\Policies\Busylamp"
    said: dict[str, object] = {"internal_lengths": ["3", "4"]}
    registry = FakeRegistry({rf"{root}\pbx": {"port": "5038"}, rf"{root}\numbers": said})
    policy = read_policy(policy_document(registry), "anna")
    assert policy.problems == ()
    assert (policy.base.pbx.port, policy.base.numbers.internal_lengths) == (5038, (3, 4))


def test_what_can_not_be_used_is_not_locked_but_for_what_guards_the_line() -> None:
    document = {"locked": ["pbx.*"], "pbx": {"port": "many", "tls": "yes", "pin": "zz"}}
    policy = read_policy(document, "anna")
    assert "pbx.port" not in policy.locked
    assert {"pbx.tls", "pbx.pin"} < policy.locked
    assert policy.enforced(Settings()).pbx.pin == NO_SUCH_PIN


def test_no_rows_can_be_chosen_over_preset_ones(tmp_path: Path) -> None:
    path, policy = tmp_path / "settings.toml", policy_of(tmp_path, OFFICE)
    known = load(path, policy).settings
    save(path, replace(known, screen_pop=ScreenPopSettings()), known, policy.base)
    assert load(path, policy).settings.screen_pop.rule == ()


@pytest.mark.skipif(not hasattr(os, "getuid"), reason="Windows asks otherwise")
def test_the_environment_makes_nobody_somebody_else(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.setenv(name, "boss")
    assert user_name() not in ("", "boss")


def test_an_empty_registry_says_nothing() -> None:
    assert policy_document(FakeRegistry({})) == {}


def test_rows_of_the_policy_are_whole(tmp_path: Path) -> None:
    rule = policy_of(tmp_path, OFFICE).base.screen_pop.rule
    assert rule == (ScreenPopRule(name="CRM", url="https://crm.example.net/?n={number}"),)


def test_what_the_program_writes_down_itself_is_not_locked_with_its_table(tmp_path: Path) -> None:
    policy = policy_of(tmp_path, 'locked = ["update.*", "pbx.*", "popup.*"]\n')
    assert {"update.url", "pbx.tls", "popup.style"} <= policy.locked
    assert not {"update.told", "pbx.keyring", "popup.snoozed_until"} & policy.locked
    assert "update.told" in policy_of(tmp_path, 'locked = ["update.told"]\n').locked


def test_an_address_that_tells_of_versions_is_https(tmp_path: Path) -> None:
    for url in ("http://example.com/", "https://you:pw@example.com/", "https://", "ftp://x/"):
        policy = policy_of(tmp_path, f'[update]\nurl = "{url}"\n')
        assert "https://" in policy.problems[0]
        assert policy.base.update.url == ""
    good = policy_of(tmp_path, '[update]\nurl = "https://example.com:8443/v.json?a=b"\n')
    assert good.problems == ()


@pytest.mark.parametrize("kind", [str.splitlines, str])
def test_windows_takes_what_the_file_would_hold_as_one_value(kind: type[str]) -> None:
    root = r"Software\Policies\Busylamp"
    registry = FakeRegistry(
        {root: {"Policy": kind(OFFICE)}, rf"{root}\pbx": {"host": "other.example.net"}}
    )
    policy = read_policy(policy_document(registry), "anna")
    assert policy.problems == ()
    assert [rule.name for rule in policy.base.screen_pop.rule] == ["CRM"]
    assert policy.base.me.extension == "1001"
    assert policy.base.pbx.host == "other.example.net"
    assert {"pbx.host", "pbx.tls", "numbers.rule"} <= policy.locked


def test_a_value_that_is_no_toml_is_told_and_the_others_are_used() -> None:
    root = r"Software\Policies\Busylamp"
    registry = FakeRegistry({root: {"Policy": "[pbx\n"}, rf"{root}\pbx": {"port": 5038}})
    policy = read_policy(policy_document(registry), "anna")
    assert "no TOML" in policy.problems[0]
    assert policy.base.pbx.port == 5038

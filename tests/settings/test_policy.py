# SPDX-License-Identifier: MIT
"""What an administrator presets is a default, what is locked stands, and no secret gets in."""

import os
import re
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from busylamp.settings.file import load, save
from busylamp.settings.keys import all_keys
from busylamp.settings.model import (
    PbxSettings,
    PopupSettings,
    PopupStyle,
    ScreenPopRule,
    ScreenPopSettings,
    Settings,
)
from busylamp.settings.policy import NO_POLICY, Policy, load_policy, read_policy, user_name
from busylamp.settings.policy_checks import without_secrets
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
    """Keys by path, each with its values; finds them in any case, and tells them as written."""

    def __init__(self, keys: dict[str, dict[str, object]]) -> None:
        self._keys = keys

    def values(self, path: str) -> dict[str, object]:
        by_name = {key.casefold(): found for key, found in self._keys.items()}
        return by_name.get(path.casefold(), {})

    def keys(self, path: str) -> tuple[str, ...]:
        start = f"{path}\\".casefold()
        below = [key[len(start) :] for key in self._keys if key.casefold().startswith(start)]
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


def test_windows_has_no_case() -> None:
    root = r"Software\Policies\Busylamp"
    registry = FakeRegistry(
        {
            rf"{root}\PBX": {"Host": "ucm.example.net", "Port": 5038, "TLS": 0},
            rf"{root}\recommended\Popup": {"Internal": 0},
        }
    )
    policy = read_policy(policy_document(registry), "anna")
    assert policy.problems == ()
    assert policy.locked == {"pbx.host", "pbx.port", "pbx.tls"}
    assert (policy.base.pbx.port, policy.base.pbx.tls) == (5038, False)
    assert policy.base.popup == PopupSettings(internal=False)


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


LOCK_ALL = 'locked = ["pbx.*"]\n[pbx]\nhost = "ucm.example.net"\nusername = "desk"\n'


def test_a_pin_that_is_not_said_is_the_users_to_choose(tmp_path: Path) -> None:
    """Else the first run with a certificate of the phone system's own would end there."""
    policy = policy_of(tmp_path, LOCK_ALL)
    assert {"pbx.host", "pbx.tls", "pbx.allow_plain_login"} <= policy.locked
    assert "pbx.pin" not in policy.locked


@pytest.mark.parametrize(
    "text", [f'{LOCK_ALL}pin = ""\n', f'{LOCK_ALL}pin = "zz"\n', 'locked = ["pbx.pin"]\n']
)
def test_a_pin_that_is_said_or_locked_by_its_name_is_not(tmp_path: Path, text: str) -> None:
    assert "pbx.pin" in policy_of(tmp_path, text).locked


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ('[[directories.server]]\npassword = "hunter2"', "directories.server.password"),
        ('[pbx]\nPassword = "hunter2"', "pbx.Password"),
        ('[pbx]\nami_secret = "hunter2"', "pbx.ami_secret"),
        ('[directories]\nuserPassword = "hunter2"', "directories.userPassword"),
        ('secret = "hunter2"', "secret"),
    ],
)
def test_a_password_is_found_however_deep_and_however_written(
    tmp_path: Path, text: str, named: str
) -> None:
    policy = policy_of(tmp_path, text)
    assert f"{named}: a password does not belong here" in policy.problems[0]
    assert "hunter2" not in "".join(policy.problems) + repr(policy)


def test_no_setting_is_taken_for_a_password() -> None:
    made = {table: {key: 0} for table, _, key in (each.partition(".") for each in all_keys())}
    told: list[str] = []
    assert without_secrets(made, told) == made
    assert not told


def rule(url: str, more: str = "") -> str:
    return f"[[screen_pop.rule]]\nname = 'CRM'\nurl = '{url}'\n{more}"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[pbx]\nhost = "http://ucm.example.com/ x"', "pbx.host must be a name"),
        ('[pbx]\nhost = "{user}.example.com"', "pbx.host has {user}, which is not filled in"),
        ('[pbx]\nusername = "desk{ext}"', "pbx.username has {ext}"),
        (f'[pbx]\ntls = false\npin = "{"ef" * 32}"', "pbx.pin is of no use"),
        (rule("javascript:alert(1)"), "CRM”: url must begin with https://"),
        (rule("https://x.example/?n={nmber}"), "CRM”: url has a name in braces"),
        (rule("https://{number}.example/"), "CRM”: url has a brace in its host"),
        (rule("https://x.example/{number"), "CRM”: url has a brace that lacks"),
        (rule("https://me@x.example/"), "CRM”: url has a user"),
        (rule("https://x.example/ b"), "CRM”: url has blanks"),
        (rule("https://x.example/", 'on = "event"'), "CRM”: event is missing"),
        (rule("https://x.example/").replace("CRM", ""), "“”: name is missing"),
        (
            '[[directories.server]]\nkind = "carddav"\nname = "A"\naddress = "http://x.example/"',
            "A”: address must be an address that begins with https://",
        ),
        ('[queues]\nnumbers = ["support"]', "support is no queue and its number"),
        ('[extensions]\nAnna = "1001"\nanna = "1002"', "[extensions] has anna twice"),
    ],
)
def test_what_no_user_could_use_is_told(tmp_path: Path, text: str, said: str) -> None:
    (problem,) = policy_of(tmp_path, text).problems
    assert said in problem


def test_what_no_user_could_use_is_left_out(tmp_path: Path) -> None:
    good = rule("https://crm.example.net/?n={number}")
    policy = policy_of(tmp_path, f"{LOCK_ALL}{rule('ftp://x/')}\n{good}".replace("ucm.", "u cm."))
    assert len(policy.problems) == 2
    assert [each.url for each in policy.base.screen_pop.rule] == [
        "https://crm.example.net/?n={number}"
    ]
    assert policy.base.pbx.host == ""
    assert "pbx.host" not in policy.locked


@pytest.mark.parametrize(
    ("interface", "is_taken"),
    [("Local/{extension}@from-queue/n", True), ("{device}", True), ("Local/{user}@q/n", False)],
)
def test_what_a_queue_dials_is_filled_in_by_the_program(
    tmp_path: Path, interface: str, is_taken: bool
) -> None:
    policy = policy_of(tmp_path, f'[queues]\ninterface = "{interface}"\n')
    assert policy.base.queues.interface == (interface if is_taken else "")
    assert len(policy.problems) == (not is_taken)


@pytest.mark.parametrize("host", ["ucm", "10.0.0.5", "fe80::1%eth0", "[2001:db8::1]", "тест.рф"])
def test_every_kind_of_address_is_taken(tmp_path: Path, host: str) -> None:
    assert policy_of(tmp_path, f'[pbx]\nhost = "{host}"\n').problems == ()


def test_a_plain_directory_is_taken_where_it_is_said(tmp_path: Path) -> None:
    text = 'kind = "carddav"\nname = "A"\naddress = "http://x.example/"\ntls = "plain"'
    assert policy_of(tmp_path, f"[[directories.server]]\n{text}\n").problems == ()


@pytest.mark.parametrize("login", ["bob.miller", '"bob.miller"'])
def test_a_login_name_with_a_dot_needs_no_quotes(tmp_path: Path, login: str) -> None:
    policy = policy_of(tmp_path, f'[extensions]\n{login} = "1002"\n', "Bob.Miller")
    assert policy.problems == ()
    assert policy.base.me.extension == "1002"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    os.mkfifo(path)
    assert "is no file" in load_policy(path, owner=None, user="anna").problems[0]


def test_the_pages_own_policies_are_without_fault() -> None:
    page = (Path(__file__).parents[2] / ".github/ROLLOUT.md").read_text("utf-8")
    blocks = re.findall(r"^```toml\n(.*?)^```", page, re.DOTALL | re.MULTILINE)
    assert len(blocks) == 2
    found = [read_policy(tomllib.loads(block), "anna") for block in blocks]
    assert [len(policy.problems) for policy in found] == [1, 0]
    assert "pbx.pin is no SHA-256 fingerprint" in found[0].problems[0]  # 9f2c...
    assert [policy.base.pbx.username for policy in found] == ["desk1001", "desk1001"]
    dotted = read_policy(tomllib.loads(blocks[0]), "bob.miller")
    assert dotted.base.me.extension == "1002"

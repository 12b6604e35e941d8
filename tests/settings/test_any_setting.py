# SPDX-License-Identifier: MIT
"""Whatever can be set, an administrator can preset and lock: each setting, one by one."""

from pathlib import Path

import pytest

from busylamp.settings.file import load
from busylamp.settings.keys import all_keys, value_at
from busylamp.settings.model import Settings
from busylamp.settings.policy import load_policy

# The administrator's value and the user's, as TOML; neither is the program's own.
VALUES = {
    "pbx.host": ('"a.example.net"', '"b.example.net"'),
    "pbx.relay": ('"tls://a.example.net:4222"', '"tls://b.example.net:4222"'),
    "pbx.ca_file": ('"/etc/ssl/a.pem"', '"/etc/ssl/b.pem"'),
    "pbx.port": ("7777", "5038"),
    "pbx.tls": ("false", "true"),
    "pbx.username": ('"anna"', '"bob"'),
    "pbx.pin": (f'"{"ab" * 32}"', f'"{"cd" * 32}"'),
    "pbx.allow_plain_login": ("true", "false"),
    "pbx.undocumented_actions": ("true", "false"),
    "pbx.keyring": ('"memory"', '"secret-service"'),
    "me.extension": ('"1001"', '"1002"'),
    "me.context": ('"desks"', '"others"'),
    "me.channel": ('"PJSIP/1001"', '"PJSIP/1002"'),
    "dial.external_context": ('"trunk"', '"other"'),
    "dial.ring_seconds": ("20", "30"),
    "calls.pickup_code": ('"*8"', '"*9"'),
    "calls.voicemail_prefix": ('"*"', '"*7"'),
    "calls.conference_room": ('"700"', '"701"'),
    "phone.auto_answer": ('"yealink"', '"snom"'),
    "phone.answers_by_notify": ("true", "false"),
    "popup.style": ('"none"', '"notification"'),
    "popup.external": ("false", "true"),
    "popup.internal": ("false", "true"),
    "popup.queue": ("false", "true"),
    "popup.watched": ('["1001"]', '["1002"]'),
    "popup.over_full_screen": ("false", "true"),
    "popup.snoozed_until": ("4000000000", "4000000001"),
    "sound.ring": ('"default"', '"other.wav"'),
    "screen_pop.rule": (
        '[{name = "A", url = "https://a.example.net/{number}"}]',
        '[{name = "B", url = "https://b.example.net/{number}"}]',
    ),
    "window.appearance": ('"dark"', '"light"'),
    "window.language": ('"de"', '"fr"'),
    "window.favourites": ('["1001"]', '["1002"]'),
    "window.told_tray": ("true", "false"),
    "numbers.region": ('"DE"', '"FR"'),
    "numbers.area_code": ('"030"', '"040"'),
    "numbers.outside_prefix": ('"0"', '"9"'),
    "numbers.international_prefix": ('"00"', '"011"'),
    "numbers.full_numbers": ("true", "false"),
    "numbers.internal_lengths": ("[6]", "[7]"),
    "numbers.emergency_outside_prefix": ("true", "false"),
    "numbers.rule": (
        '[{name = "A", pattern = "^1", replacement = "2"}]',
        '[{name = "B", pattern = "^3", replacement = "4"}]',
    ),
    "numbers.line": ('[{name = "A", prefix = "81"}]', '[{name = "B", prefix = "82"}]'),
    "history.keep_days": ("30", "90"),
    "links.ask": ('"except_national"', '"always"'),
    "hotkey.act": ('"now"', '"countdown"'),
    "hotkey.seconds": ("3", "7"),
    "keys.dial": ('"Ctrl+Alt+A"', '"Ctrl+Alt+B"'),
    "keys.show": ('"Ctrl+Alt+E"', '"Ctrl+Alt+F"'),
    "keys.hide": ('"Ctrl+Alt+G"', '"Ctrl+Alt+H"'),
    "keys.hang_up": ('"Ctrl+Alt+I"', '"Ctrl+Alt+J"'),
    "queues.mine": ('["6500"]', '["6501"]'),
    "queues.reasons": ('["Tea"]', '["Coffee"]'),
    "queues.interface": ('"PJSIP/1001"', '"PJSIP/1002"'),
    "queues.numbers": ('["support=6500"]', '["support=6501"]'),
    "wallboard.queues": ('["6500"]', '["6501"]'),
    "wallboard.warn_waiting": ("2", "4"),
    "wallboard.alarm_waiting": ("8", "9"),
    "wallboard.warn_seconds": ("30", "45"),
    "wallboard.alarm_seconds": ("200", "300"),
    "wallboard.screen": ('"HDMI-1"', '"DP-1"'),
    "wallboard.full_screen": ("true", "false"),
    "features.preset": ('"freepbx"', '"ucm"'),
    "features.dnd": ('"database"', '"off"'),
    "features.forward": ('"database"', '"off"'),
    "features.code": (
        '[{feature = "dnd", on = "*61", off = "*62"}]',
        '[{feature = "dnd", on = "*63", off = "*64"}]',
    ),
    "features.mailbox": ('"1001@default"', '"1002@default"'),
    "features.voicemail_number": ('"*98"', '"*99"'),
    "features.parking_lot": ('"sales"', '"support"'),
    "update.url": ('"https://a.example.net/v"', '"https://b.example.net/v"'),
    "update.told": ('"1.2"', '"1.3"'),
    "directories.server": (
        '[{name = "A", kind = "ldap", address = "a.example.net"}]',
        '[{name = "B", kind = "ldap", address = "b.example.net"}]',
    ),
}


def written(key: str, value: str) -> str:
    table, _, name = key.partition(".")
    return f"[{table}]\n{name} = {value}\n"


def settings_of(folder: Path, *, policy: str, own: str) -> tuple[Settings, tuple[str, ...]]:
    for name, text in (("policy.toml", policy), ("settings.toml", own)):
        (folder / name).write_text(text)
    said = load_policy(folder / "policy.toml", owner=None, user="anna")
    loaded = load(folder / "settings.toml", said)
    return loaded.settings, (*said.problems, *loaded.repairs)


def test_none_is_left_out() -> None:
    assert sorted(VALUES) == sorted(all_keys())


@pytest.mark.parametrize("key", VALUES)
def test_it_is_preset_and_locked(tmp_path: Path, key: str) -> None:
    theirs, own = (written(key, value) for value in VALUES[key])
    alone, problems = settings_of(tmp_path, policy=theirs, own="")
    assert problems == ()
    assert value_at(alone, key) != value_at(Settings(), key)
    chosen, problems = settings_of(tmp_path, policy=theirs, own=own)
    assert problems == ()
    assert value_at(chosen, key) != value_at(alone, key)
    locked, _ = settings_of(tmp_path, policy=f'locked = ["{key}"]\n{theirs}', own=own)
    assert value_at(locked, key) == value_at(alone, key)

# SPDX-License-Identifier: MIT
"""`busylamp relay` as an administrator types it: what can't work is said before anything begins."""

from pathlib import Path

import pytest

from busylamp.cli.ground import CommandError
from busylamp.cli.relay import run_relay
from busylamp.relay.users import keep, new_seed

CONFIG = """\
nats = "nats://127.0.0.1:1"
[pbx]
host = "127.0.0.1"
username = "relay"
[desk.1000]
"""


def refused(act: str, *paths: Path) -> str:
    with pytest.raises(CommandError) as error:
        run_relay(act, list(paths), None)
    assert error.value.code == 2
    assert not (paths[0].parent / "audit.jsonl").exists()
    return str(error.value)


@pytest.fixture
def config(tmp_path: Path) -> Path:
    (tmp_path / "pbx.secret").write_text("hunter2\n")
    keep(tmp_path / "relay.seed", new_seed())
    path = tmp_path / "relay.toml"
    path.write_text(CONFIG)
    return path


@pytest.mark.parametrize("text", ["", "\n", " \n"])
def test_an_empty_password(config: Path, text: str) -> None:
    config.with_name("pbx.secret").write_text(text)
    assert "pbx.secret is empty: write the password" in refused("serve", config)


@pytest.mark.parametrize("text", ["", "hunter3\n", new_seed().reveal()[:-1], "SU" * 29])
def test_a_key_that_is_none(config: Path, text: str) -> None:
    config.with_name("relay.seed").write_text(text)
    told = refused("serve", config)
    assert f"relay.seed is no key: delete it, run `busylamp relay users --config {config}`" in told
    assert "hunter3" not in told


@pytest.mark.parametrize("name", ["pbx.secret", "relay.seed"])
def test_a_file_that_is_missing(config: Path, name: str) -> None:
    config.with_name(name).unlink()
    assert refused("serve", config) == f"{config.with_name(name)} can't be read."


def test_two_sites_with_one_key(config: Path) -> None:
    other = config.with_name("paris.toml")
    other.write_text(f'site = "paris"\n{CONFIG}')
    assert "seed_file of its own" in refused("users", config, other)
    other.write_text(f'site = "paris"\nseed_file = "paris.seed"\n{CONFIG}')
    assert run_relay("users", [config, other], None) == 0
    assert other.with_name("paris.seed").exists()

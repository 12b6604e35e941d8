# SPDX-License-Identifier: MIT
"""What an administrator writes is used as written, or said to be wrong."""

import tomllib

import pytest

from busylamp.link.relayed.address import AddressError, parse
from busylamp.relay.config import ConfigError, read_config

GOOD = """\
nats = "tls://relay.example.com:4222"
site = "berlin"
keepers = ["one", "two-b", "three_c"]
codes = ["*78", "*72*"]
[pbx]
host = "pbx.example.com"
username = "relay"
[desk.1000]
watch = ["1001"]
[desk.1001]
supervise = true
"""


def test_a_good_file() -> None:
    config = read_config(tomllib.loads(GOOD))
    assert (config.site, config.pbx.host, config.desk["1000"].watch) == (
        "berlin",
        "pbx.example.com",
        ("1001",),
    )
    assert config.keepers == ("one", "two-b", "three_c")
    assert not config.desk["1000"].supervise
    assert config.desk["1001"].supervise


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("tls://relay", "nats://relay", "TLS"),
        ("tls://relay.example.com:4222", "", "tls://"),
        ('site = "berlin"', 'site = "Ber.lin"', "site"),
        ('"*78"', '"SHELL"', "codes"),
        ("watch", "wtach", "desk.1000.wtach"),
        ("supervise = true", 'supervise = "yes"', "true or false"),
        ("[desk.1001]", '[desk."10.01"]', "desk.10.01"),
        ('host = "pbx.example.com"', "", "pbx.host"),
        ('host = "pbx.example.com"', 'hots = "pbx.example.com"', "pbx.hots"),
        ('site = "berlin"', 'refues = ["0900"]', "refues"),
        ('nats = "tls://relay.example.com:4222"', "", "nats"),
        ('["one", "two-b", "three_c"]', '["a", "b"]', "keepers"),
        ('["one", "two-b", "three_c"]', '["a", "b", "a"]', "keepers"),
        ('["one", "two-b", "three_c"]', '["a", "b", "C d"]', "C d"),
        ('["1001"]', "[1001]", "desk.1000.watch: a list of extensions is wanted"),
        ('["1001"]', '"1001"', "desk.1000.watch: a list of extensions is wanted"),
        ('["1001"]', '["1001"]\nqueues = 1', "desk.1000.queues: a list of queues is wanted"),
        ('["1001"]', '["1001"]\nrefuse = [""]', "desk.1000.refuse: an entry is empty"),
        ('["1001"]', '["1001"]\nrefuse = ["0-9"]', "desk.1000.refuse: 0-9 is no beginning"),
        ("supervise = true", 'supervise = "yes"', "desk.1001.supervise: true or false is wanted"),
        ('nats = "tls://relay.example.com:4222"', "", "nats: this is needed"),
        ("example.com:4222", "example.com:4222/paris", "nats: no site"),
        ("example.com:4222", "example.com:0", "nats: "),
        ("example.com:4222", "example.com:65536", "nats: "),
        ('site = "berlin"', "site = 1", "site: a text is wanted"),
        ('site = "berlin"', 'folder = "/"', "folder: this is no setting"),
        ('site = "berlin"', 'refuse = [" "]', "refuse: an entry is empty"),
        ('site = "berlin"', "contexts = []", "contexts: at least one is wanted"),
        ('site = "berlin"', 'contexts = [""]', "contexts: an entry is empty"),
        ('site = "berlin"', 'contexts = ["a b"]', "contexts: 'a b' can't be used"),
        ('site = "berlin"', 'seed_file = ""', "seed_file: the name of a file"),
        ('site = "berlin"', "internal_lengths = [0]", "internal_lengths: 0 can't be used"),
        ('site = "berlin"', "internal_lengths = [true]", "internal_lengths: a list of lengths"),
        ('"*78"', '""', "codes: an entry is empty"),
        ('"one"', '""', "keepers: an entry is empty"),
        ('username = "relay"', 'username = "relay"\nport = 70000', "pbx.port: 70000 can't be used"),
        ('username = "relay"', 'username = "relay"\nport = -1', "between 1 and 65535"),
        ('username = "relay"', 'username = "relay"\npin = "zz"', "pbx.pin: a SHA-256"),
        ('username = "relay"', "username = true", "pbx.username: True can't be used"),
        ('username = "relay"', 'username = "r"\nrelay = "tls://x"', "pbx.relay: this is for desks"),
    ],
)
def test_what_is_wrong_is_named(old: str, new: str, named: str) -> None:
    assert old in GOOD
    with pytest.raises(ConfigError, match=named.replace(".", r"\.")):
        read_config(tomllib.loads(GOOD.replace(old, new)))


@pytest.mark.parametrize(
    ("name", "told", "sentence"),
    [
        ("desk", ["1000"], "desk: a table is wanted, [desk]."),
        ("desk", {"1000": ["1001"]}, "desk.1000: a table is wanted, [desk.1000]."),
        ("pbx", 1, "pbx: a table is wanted, [pbx]."),
    ],
)
def test_what_is_no_table_is_said(name: str, told: object, sentence: str) -> None:
    with pytest.raises(ConfigError) as wrong:
        read_config({**tomllib.loads(GOOD), name: told})
    assert str(wrong.value) == sentence


def test_a_pin_is_read_as_on_a_desk() -> None:
    told = GOOD.replace('username = "relay"', f'username = "relay"\npin = "{"AB:" * 31}AB"')
    assert read_config(tomllib.loads(told)).pbx.pin == "ab" * 32


def test_nobody_to_serve() -> None:
    with pytest.raises(ConfigError, match="desk"):
        read_config(tomllib.loads(GOOD.partition("[desk")[0]))


@pytest.mark.parametrize(
    ("text", "port", "tls", "site"),
    [
        ("tls://relay.example.com", 4222, True, "main"),
        ("tls://relay.example.com:5222/berlin", 5222, True, "berlin"),
        ("nats://127.0.0.1:4333", 4333, False, "main"),
        ("nats://[::1]:4333/", 4333, False, "main"),
        ("nats://localhost", 4222, False, "main"),
    ],
)
def test_an_address(text: str, port: int, tls: bool, site: str) -> None:
    address = parse(text)
    assert (address.port, address.tls, address.site) == (port, tls, site)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "relay",
            "http://relay",
            "nats://relay",
            "nats://127.0.0.1.example.com",
            "nats://10.0.0.1",
        ),
        *("tls://user:pass@relay", "tls://relay:x", "tls://relay/a/b", "tls://relay/A", "tls://"),
        *("tls://relay?x=1", "tls://relay#x", "tls://[::1"),
    ],
)
def test_what_is_no_address(text: str) -> None:
    with pytest.raises(AddressError):
        parse(text)

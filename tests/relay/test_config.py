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
    ],
)
def test_what_is_wrong_is_named(old: str, new: str, named: str) -> None:
    assert old in GOOD
    with pytest.raises(ConfigError, match=named.replace(".", r"\.")):
        read_config(tomllib.loads(GOOD.replace(old, new)))


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

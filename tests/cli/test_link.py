# SPDX-License-Identifier: MIT
"""One foreign argument: an address or nothing, and no option of ours or Qt's."""

import pytest

from busylamp.cli.ground import CommandError
from busylamp.cli.link import take_link
from busylamp.system.telurls.address import LONGEST


@pytest.mark.parametrize(
    "address", ["tel:1001", "TEL:+49%2030", "callto:1001", "sip:a@b", "sips:a@b", "tel:*72"]
)
def test_an_address(address: str) -> None:
    assert take_link(["--home", "x", "--url", address]) == (["--home", "x"], address)


def test_without_a_link() -> None:
    assert take_link([]) == ([], None)
    assert take_link(["dial", "1001"]) == (["dial", "1001"], None)
    assert take_link(["--url"]) == ([], "")


@pytest.mark.parametrize(
    "foreign",
    [
        ["tel:1", "tel:2"],
        ["tel:1", "--home", "/tmp"],
        ["--home", "/tmp"],
        ["--demo"],
        ["-platformpluginpath"],
        ["http://example.net"],
        ["file:///etc/passwd"],
        ["javascript:alert(1)"],
        ["tel:"],
        [""],
        [" tel:1"],
        ["tel:1\n2"],
        ["tel:1\x00"],
        ["tel:\u202e1"],
        ["tel:" + "1" * LONGEST],
    ],
)
def test_anything_else_is_refused(foreign: list[str]) -> None:
    with pytest.raises(CommandError) as refused:
        take_link(["--url", *foreign])
    assert refused.value.code == 2


@pytest.mark.parametrize("glued", ["--url=tel:1", "--url=--demo"])
def test_an_address_is_an_argument_of_its_own(glued: str) -> None:
    with pytest.raises(CommandError):
        take_link([glued])

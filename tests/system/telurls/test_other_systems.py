# SPDX-License-Identifier: MIT
"""Links on Windows and macOS, with the calls into the system played."""

import pytest

from busylamp.system.telurls.macos import MacLinks
from busylamp.system.telurls.windows import WindowsLinks
from tests.system.registry import FakeRegistry

COMMAND = (r"C:\Program Files\Busylamp\busylamp-window.exe", "--url")
CHOICE = r"Software\Microsoft\Windows\Shell\Associations\UrlAssociations\tel\UserChoice"


def test_windows_is_offered_the_program_and_the_user_chooses() -> None:
    registry, told = FakeRegistry(), list[str]()
    registry.write(CHOICE, "ProgId", "Other.1")
    registry.write(r"Software\Classes\Other.1\Application", "ApplicationName", "Other Phone")
    before = dict(registry.values)
    links = WindowsLinks(registry, lambda: told.append("changed"))
    assert links.asks_itself
    links.register(("tel", "sip"), COMMAND)
    assert (links.current("tel"), links.is_ours("tel")) == ("Other Phone", False)
    opens = registry.read(r"Software\Classes\Busylamp.Link\shell\open\command")
    assert opens == r'"C:\Program Files\Busylamp\busylamp-window.exe" --url "%1"'
    capabilities = registry.read(r"Software\RegisteredApplications", "Busylamp")
    assert capabilities is not None
    assert registry.read(rf"{capabilities}\URLAssociations", "tel") == "Busylamp.Link"
    registry.write(CHOICE, "ProgId", "Busylamp.Link")
    assert (links.current("tel"), links.is_ours("tel")) == ("Busylamp", True)
    links.unregister(("tel",))
    assert not links.is_ours("tel")
    assert registry.read(rf"{capabilities}\URLAssociations", "sip") == "Busylamp.Link"
    registry.write(CHOICE, "ProgId", "Other.1")
    links.unregister(("sip",))
    assert registry.values == before
    assert told == ["changed"] * 3


class FakeServices:
    """LaunchServices with an app that has tel: links."""

    def __init__(self, own: str, *, willing: bool = True) -> None:
        self.own = own
        self.willing = willing
        self.handlers = {"tel": "com.other.phone"}

    def own_identifier(self) -> str:
        return self.own

    def handler(self, scheme: str) -> str:
        return self.handlers.get(scheme, "")

    def set_handler(self, scheme: str, identifier: str) -> bool:
        if self.willing:
            self.handlers[scheme] = identifier
        return self.willing


def test_a_mac_gives_links_to_an_app_and_back() -> None:
    system = FakeServices("net.busylamp.window")
    links = MacLinks(system)
    links.register(("tel",), COMMAND)
    links.register(("tel",), COMMAND)
    assert links.is_ours("tel")
    links.unregister(("tel",))
    assert links.current("tel") == "com.other.phone"
    links.unregister(("tel",))
    assert links.current("tel") == "com.other.phone"


@pytest.mark.parametrize(
    ("system", "words"),
    [
        (FakeServices(""), "only to an installed app"),
        (FakeServices("net.busylamp.window", willing=False), "refused tel: links"),
    ],
)
def test_a_mac_says_why_not(system: FakeServices, words: str) -> None:
    links = MacLinks(system)
    assert not links.is_ours("tel")
    with pytest.raises(OSError, match=words):
        links.register(("tel",), COMMAND)
    assert links.current("tel") == "com.other.phone"

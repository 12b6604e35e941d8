# SPDX-License-Identifier: MIT
"""Links on Linux: what is taken is given back to the letter."""

from pathlib import Path

import pytest

from busylamp.system.files import config_home, data_home
from busylamp.system.telurls.linux import FILE_NAME, LinuxLinks
from busylamp.system.telurls.mimeapps import default_of, with_default

COMMAND = ("/usr/bin/busylamp-window", "--url")
TEL = "x-scheme-handler/tel"
LIST = """# my own
[Added Associations]
x-scheme-handler/tel=added.desktop

[Default Applications]
text/html=browser.desktop
x-scheme-handler/tel=other.desktop;third.desktop;
"""


@pytest.fixture(autouse=True)
def bare_desktop(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "")
    monkeypatch.setenv("XDG_DATA_DIRS", str(tmp_path / "shared"))
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "etc"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    program(tmp_path / "shared" / "applications" / "other.desktop", "Other Phone")


def program(file: Path, name: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"[Desktop Entry]\nType=Application\nName={name}\nExec=true %u\n")


def listed(text: str | None = None, name: str = "mimeapps.list") -> str:
    file = config_home() / name
    if text is not None:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return file.read_text() if file.is_file() else ""


def own_file() -> Path:
    return data_home() / "applications" / FILE_NAME


def test_taken_and_given_back_to_the_letter() -> None:
    listed(LIST)
    links = LinuxLinks()
    assert (links.current("tel"), links.is_ours("tel")) == ("Other Phone", False)
    assert (links.current("sip"), links.is_ours("sip")) == ("", False)
    links.register(("tel", "sip"), COMMAND)
    assert (links.current("tel"), links.is_ours("tel")) == ("Busylamp", True)
    assert links.is_ours("sip")
    assert "text/html=browser.desktop" in listed()
    assert "Exec=/usr/bin/busylamp-window --url %u\n" in own_file().read_text()
    assert f"MimeType={TEL};x-scheme-handler/sip;\n" in own_file().read_text()
    links.unregister(("tel",))
    assert (links.current("tel"), links.is_ours("sip")) == ("Other Phone", True)
    assert "Exec=/usr/bin/busylamp-window --url %u\n" in own_file().read_text()
    assert "\nTryExec=/usr/bin/busylamp-window\n" in own_file().read_text()
    links.unregister(("sip",))
    assert listed() == LIST
    assert not own_file().exists()


def test_twice_is_as_once() -> None:
    listed(LIST)
    links = LinuxLinks()
    links.register(("tel",), COMMAND)
    links.register(("tel",), ("/new/place", "--url"))
    assert "Exec=/new/place --url %u\n" in own_file().read_text()
    links.unregister(("tel",))
    links.unregister(("tel",))
    assert listed() == LIST


def test_a_file_of_a_version_that_named_no_program_to_look_for_stays_one() -> None:
    links = LinuxLinks()
    links.register(("tel", "sip"), COMMAND)
    own_file().write_text(own_file().read_text().replace("TryExec=/usr/bin/busylamp-window\n", ""))
    links.unregister(("sip",))
    assert links.is_ours("tel")
    assert "TryExec" not in own_file().read_text()


def test_a_choice_made_since_then_stays() -> None:
    links = LinuxLinks()
    links.register(("tel",), COMMAND)
    listed(with_default(listed(), TEL, "other.desktop"))
    assert not links.is_ours("tel")
    links.unregister(("tel",))
    assert default_of(listed(), TEL) == "other.desktop"


def test_from_nothing_and_back_to_nothing() -> None:
    links = LinuxLinks()
    links.register(("callto",), COMMAND)
    assert listed() == f"[Default Applications]\nx-scheme-handler/callto={FILE_NAME}\n"
    links.unregister(("callto",))
    assert listed() == "[Default Applications]\n"


def test_the_desktops_own_list_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "GNOME")
    listed(LIST)
    own = "[Default Applications]\nx-scheme-handler/tel=other.desktop\n"
    listed(own, "gnome-mimeapps.list")
    links = LinuxLinks()
    links.register(("tel",), COMMAND)
    assert links.is_ours("tel")
    assert listed() == LIST
    links.unregister(("tel",))
    assert listed(name="gnome-mimeapps.list") == own


def test_a_program_that_was_removed_opens_nothing() -> None:
    listed("[Default Applications]\nx-scheme-handler/tel=gone.desktop;other.desktop\n")
    assert LinuxLinks().current("tel") == "Other Phone"


def test_bytes_nobody_can_read_stay() -> None:
    file = config_home() / "mimeapps.list"
    file.parent.mkdir(parents=True, exist_ok=True)
    odd = b"# \xff\xfe\n[Default Applications]\nx-scheme-handler/tel=other.desktop\n"
    file.write_bytes(odd)
    links = LinuxLinks()
    links.register(("tel",), COMMAND)
    assert b"\xff\xfe" in file.read_bytes()
    links.unregister(("tel",))
    assert file.read_bytes() == odd

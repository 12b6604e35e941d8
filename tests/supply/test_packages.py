# SPDX-License-Identifier: MIT
"""What the packages are made by agrees with the program, also for Windows and macOS."""

import ast
import importlib.util
import io
import os
import plistlib
import re
import shutil
import subprocess
import sys
import tomllib
import types
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from busylamp.settings.model import Language
from busylamp.system.autostart.windows import WindowsAutostart
from busylamp.system.telurls.protocol import SCHEMES
from busylamp.system.telurls.windows import WindowsLinks
from tests.system.registry import FakeRegistry

ROOT = Path(__file__).parents[2]
PACKAGING = ROOT / "packaging"
ID = "org.busylamp.Busylamp"
DESKTOP = ROOT / "resources" / "desktop" / f"{ID}.desktop"
METAINFO = PACKAGING / "linux" / f"{ID}.metainfo.xml"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


LANGUAGES = {each.value for each in Language} - {"", "en"}


def test_the_desktop_is_told_of_it_in_every_language() -> None:
    lines = DESKTOP.read_text("utf-8").splitlines()
    for key in ("GenericName", "Comment"):
        assert {f"{key}[{name}]" for name in LANGUAGES} <= {
            each.partition("=")[0] for each in lines
        }
    root = ET.parse(METAINFO).getroot()
    spoken = "{http://www.w3.org/XML/1998/namespace}lang"
    description = root.find("description")
    assert description is not None
    for parent, tag, count in ((root, "summary", 1), (description, "p", 2), (description, "li", 5)):
        for language in LANGUAGES:
            said = [each for each in parent.iter(tag) if each.get(spoken) == language]
            assert len(said) == count, (tag, language)


def module(path: str) -> types.ModuleType:
    """Load a script of packaging/ that no package holds."""
    spec = importlib.util.spec_from_file_location(Path(path).stem, PACKAGING / path)
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


PARTS = module("bundle/parts.py")
START = module("bundle/start.py")


def entry() -> dict[str, str]:
    pairs = (line.partition("=") for line in DESKTOP.read_text().splitlines())
    return {key: value for key, sign, value in pairs if sign}


def test_one_name_ties_window_desktop_file_and_description_together() -> None:
    component = ET.parse(METAINFO).getroot()
    assert component.findtext("id") == ID
    assert component.findtext("launchable") == DESKTOP.name
    assert entry()["Icon"] == ID
    app = (ROOT / "desktop/busylamp/ui/app.py").read_text()
    assert f'setDesktopFileName("{ID}")' in app
    assert f'bundle_identifier="{ID}"' in (PACKAGING / "bundle/busylamp.spec").read_text()
    assert f"id: {ID}\n" in (PACKAGING / f"linux/{ID}.yaml").read_text()


def test_the_description_knows_this_version_and_the_links_it_opens() -> None:
    component = ET.parse(METAINFO).getroot()
    versions = [each.get("version") for each in component.iter("release")]
    assert versions[0] == PROJECT["version"]
    kinds = {each.text for each in component.iter("mediatype")}
    assert set(entry()["MimeType"].strip(";").split(";")) == kinds


@pytest.mark.parametrize(
    "command",
    [
        ["desktop-file-validate", str(DESKTOP)],
        ["appstreamcli", "validate", "--no-net", "--no-color", str(METAINFO)],
    ],
    ids=lambda command: command[0],
)
def test_the_desktops_own_tools_have_nothing_to_say(command: list[str]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_each_resource_of_the_wheel_goes_into_the_folder() -> None:
    placed = {str(Path(place) / Path(file).name) for file, place in PARTS.resources(ROOT)}
    wheel = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["hatch"]["build"]
    for source, place in wheel["targets"]["wheel"]["force-include"].items():
        whole = ROOT / source
        for file in whole.rglob("*") if whole.is_dir() else [whole]:
            name = Path(place) / file.relative_to(whole) if whole.is_dir() else Path(place)
            assert file.is_dir() or str(name) in placed
    assert "busylamp/demo/scenes/office.toml" in placed
    assert any(name.startswith("busylamp/stores/migrations/") for name in placed)
    assert any(name.endswith("_de.qm") for name in placed)
    assert not [name for name in placed if name.endswith((".ts", ".py", ".pyc"))]


@pytest.mark.parametrize(
    ("name", "goes"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6\\Qt\\plugins\\tls\\qopensslbackend.so", False),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/plugins/tls/qopensslbackend.dll", False),
        ("PySide6/opengl32sw.dll", False),
        ("PySide6/Qt/translations/qtbase_zh_CN.qm", True),
        ("PySide6/Qt/translations/qtbase_pl.qm", False),
        ("PySide6/translations/qtbase_de.qm", True),
        ("libX11.so.6", False),
        ("libxcb-cursor.so.0", True),
        ("busylamp/resources/places.zip", True),
    ],
)
def test_the_list_of_what_is_not_needed_is_asked(name: str, goes: bool) -> None:
    assert PARTS.needed(name) is goes


@pytest.mark.skipif(sys.platform != "linux", reason="the wheel's places on Linux")
def test_each_part_of_qt_that_is_left_out_is_one_that_qt_has() -> None:
    """A pattern that meets nothing was written for a name that has changed: its file goes along."""
    PySide6 = pytest.importorskip("PySide6")  # noqa: N806 - its name
    folder = Path(PySide6.__file__).parent
    names = [f"PySide6/{each.relative_to(folder)}" for each in folder.rglob("*")]
    patterns = [each for each in PARTS.listed("unneeded.txt") if each.startswith("PySide6/Qt/")]
    assert len(patterns) > 15
    idle = [each for each in patterns if not any(PARTS.matches(name, each) for name in names)]
    assert idle == []


def test_the_spec_is_python_and_names_modules_that_are() -> None:
    tree = ast.parse((PACKAGING / "bundle/busylamp.spec").read_text())
    words = [n.value for n in ast.walk(tree) if isinstance(n, ast.Constant)]
    named = [each for each in words if isinstance(each, str) and each.startswith("keyring.")]
    assert len(named) == 5
    for name in named:
        assert importlib.util.find_spec(name) is not None


def test_windows_is_told_what_the_program_is() -> None:
    text = PARTS.version_info("1.2.3")
    tree = ast.parse(text, mode="eval")
    assert "filevers=(1, 2, 3, 0)" in text
    assert isinstance(tree.body, ast.Call)


def test_what_is_started_from_the_folder_gets_the_users_environment() -> None:
    environment = {
        "LD_LIBRARY_PATH": "/x/lib:/users",
        "LD_LIBRARY_PATH_ORIG": "/users",
        "QT_PLUGIN_PATH": "/x/plugins",
        "HOME": "/h",
    }
    START.give_back(environment)
    assert environment == {"LD_LIBRARY_PATH": "/users", "HOME": "/h"}


@pytest.mark.parametrize("place", START._ROOTS)
def test_the_folder_trusts_whom_the_system_trusts(tmp_path: Path, place: str) -> None:
    def found(**environment: str) -> dict[str, str]:
        START.find_roots(environment, str(tmp_path))
        return environment

    assert found() == {}
    roots = tmp_path / place[1:]
    roots.parent.mkdir(parents=True)
    roots.write_text("")
    assert found() == {"SSL_CERT_FILE": str(roots)}
    assert found(SSL_CERT_DIR="/own") == {"SSL_CERT_DIR": "/own"}
    (tmp_path / "usr/lib/ssl/certs").mkdir(parents=True)
    assert found() == {}  # Debian's own place


def test_icons_of_windows_and_macos_hold_all_their_sizes(tmp_path: Path) -> None:
    code = "import sys, icons; from PySide6.QtGui import QGuiApplication; a = QGuiApplication([]);"
    code += "icons.hicolor(icons.Path(sys.argv[1])); sys.stdout.buffer.write(icons.ico())"
    environment = {**os.environ, "PYTHONPATH": str(PACKAGING), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code, str(tmp_path)]
    done = subprocess.run(command, env=environment, capture_output=True, check=True)
    written = io.BytesIO(done.stdout)
    assert written.read(6) == b"\0\0\1\0\x08\0"
    assert done.stdout.count(b"\x89PNG\r\n") == 8
    sizes = sorted(each.name for each in (tmp_path / "hicolor").iterdir())
    assert {"16x16", "48x48", "256x256", "512x512", "scalable"} <= set(sizes)
    for size in (16, 256):
        picture = (tmp_path / f"hicolor/{size}x{size}/apps/{ID}.png").read_bytes()
        assert int.from_bytes(picture[16:20], "big") == size


def test_the_windows_installer_is_whole() -> None:
    """Inno Setup runs on Windows only: what can be seen of its script is seen here."""
    file = PACKAGING / "windows" / "busylamp.iss"
    sections: dict[str, list[str]] = {}
    here: list[str] = []
    for line in file.read_text(encoding="utf-8").splitlines():
        if found := re.fullmatch(r"\[(\w+)\]", line.strip()):
            here = sections.setdefault(found[1], [])
        elif line.strip() and not line.lstrip().startswith((";", "#")):
            here.append(line)
    known = {"Setup", "Languages", "Files", "InstallDelete", "Registry", "Icons", "Run"}
    assert set(sections) == known
    setup = dict(line.split("=", 1) for line in sections["Setup"])
    assert setup["PrivilegesRequired"] == "lowest"  # for one user without rights
    assert "commandline" in setup["PrivilegesRequiredOverridesAllowed"]  # and /ALLUSERS for all
    assert (file.parent / setup["LicenseFile"].replace("\\", "/")).is_file()
    for name in known - {"Setup"}:
        for line in sections[name]:
            for part in line.split("; "):
                assert re.match(r'\w+: ("([^"]|"")*"|[\w ]+)$', part), line
    spec = (PACKAGING / "bundle/busylamp.spec").read_text()
    for program in re.findall(r"\{app\}\\([\w-]+)\.exe", file.read_text()):
        assert f'program("{program}"' in spec


def test_the_windows_uninstaller_takes_what_the_program_wrote_for_its_user() -> None:
    text = (PACKAGING / "windows" / "busylamp.iss").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line.startswith("Root: HKCU; ")]
    parts = [dict(part.split(": ", 1) for part in line.split("; ")) for line in lines]
    taken = [(each["Subkey"].strip('"'), each.get("ValueName", "").strip('"')) for each in parts]
    assert len(taken) == 4
    registry = FakeRegistry()
    WindowsLinks(registry, lambda: None).register(SCHEMES, ("busylamp",))
    WindowsAutostart(registry).turn_on(("busylamp",))
    assert len(registry.values) > 8
    for key, name in registry.values:
        whole = any(not value and key.startswith(place) for place, value in taken)
        assert whole or (key, name) in taken, key


def test_macos_shows_windows_and_hands_the_links_it_is_asked_for() -> None:
    """PyInstaller makes a console's program an app that macOS lets have no window."""
    spec = (PACKAGING / "bundle/busylamp.spec").read_text()
    assert 'program("busylamp", sys.platform != "darwin")' in spec
    assert "argv_emulation" not in spec  # Qt hears of links itself: ui/application.py
    declared = re.search(r'"CFBundleURLSchemes": (\[.*\])', spec)
    assert declared is not None
    assert set(SCHEMES) <= set(ast.literal_eval(declared[1]))
    (scheme,) = [each for each in entry()["MimeType"].split(";") if each.endswith("/tel")]
    assert scheme.removeprefix("x-scheme-handler/") in SCHEMES


def test_scripts_of_other_systems_are_balanced_and_name_files_that_are() -> None:
    script = (PACKAGING / "windows" / "build.ps1").read_text()
    bare = re.sub(r'"[^"]*"|#.*', "", script)
    assert all(bare.count(opening) == bare.count(end) for opening, end in ("{}", "()"))
    for name in (script, (PACKAGING / "macos" / "build").read_text()):
        for path in re.findall(r"packaging[\\/][\w\\/.-]+", name):
            assert (ROOT / path.replace("\\", "/")).exists(), path
    rights = plistlib.loads((PACKAGING / "macos" / "entitlements.plist").read_bytes())
    assert rights == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_flatpak_takes_what_the_build_makes_and_asks_for_no_files() -> None:
    text = (PACKAGING / "linux" / f"{ID}.yaml").read_text()
    rights = re.findall(r"^  - --(\S+)", text, re.MULTILINE)
    assert "share=network" in rights
    assert not [right for right in rights if right.startswith(("filesystem", "socket=session-bus"))]
    assert "path: ../../dist/busylamp\n" in text
    build = (PACKAGING / "build").read_text()
    for part in ("licences", "share", "LICENSE"):
        assert re.search(rf"cp -a .*\b{part}\b", text)
        assert part in build


def test_workflows_run_what_there_is() -> None:
    text = (ROOT / ".github" / "workflows" / "packages.yml").read_text()
    for path in re.findall(r"packaging[\\/][\w\\/.-]+", text):
        assert (ROOT / path.replace("\\", "/")).exists(), path
    assert re.findall(r"^permissions: \{\}$", text, re.MULTILINE)

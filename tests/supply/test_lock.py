# SPDX-License-Identifier: MIT
"""What is installed comes from one registry, by its hash; what CI runs, by its commit."""

import json
import os
import pwd
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
LISTING = ROOT / "resources" / "licences" / "THIRD-PARTY.txt"
_SHA256 = re.compile(r"sha256:[0-9a-f]{64}\Z")
_FILES = "https://files.pythonhosted.org/"


def packages() -> list[dict[str, Any]]:
    return tomllib.loads((ROOT / "uv.lock").read_text())["package"]


def faults(package: dict[str, Any]) -> list[str]:
    """Say what of a package is not nailed down."""
    source = package["source"]
    if package["name"] == "busylamp":
        return [] if source == {"editable": "."} else [f"busylamp from {source}"]
    found = [] if source == {"registry": "https://pypi.org/simple"} else [f"from {source}"]
    files = [*package.get("wheels", ()), *([package["sdist"]] if "sdist" in package else ())]
    found += [] if files else ["no file"]
    for file in files:
        if not _SHA256.match(file.get("hash", "")):
            found.append(f"no hash: {file.get('url')}")
        if not str(file.get("url", "")).startswith(_FILES):
            found.append(f"elsewhere: {file.get('url')}")
    return found


def test_every_package_is_locked_by_hash() -> None:
    assert len(packages()) > 50
    assert {p["name"]: bad for p in packages() if (bad := faults(p))} == {}


@pytest.mark.parametrize(
    "change",
    [
        {"source": {"git": "https://example.org/x"}},
        {"source": {"url": "https://example.org/x.whl"}},
        {"wheels": [{"url": f"{_FILES}x.whl"}]},
        {"wheels": [{"url": "https://example.org/x.whl", "hash": "sha256:" + "0" * 64}]},
        {"wheels": [], "sdist": {"url": f"{_FILES}x.tar.gz", "hash": "md5:0"}},
    ],
)
def test_a_package_that_is_not_is_seen(change: dict[str, Any]) -> None:
    whole = {
        "name": "x",
        "source": {"registry": "https://pypi.org/simple"},
        "wheels": [{"url": f"{_FILES}x.whl", "hash": "sha256:" + "0" * 64}],
    }
    assert faults(whole) == []
    assert faults({**whole, **change})


def test_the_first_tool_is_installed_by_hash_and_all_else_from_the_lock() -> None:
    first = (ROOT / "packaging" / "uv.txt").read_text()
    assert len(re.findall(r"--hash=sha256:[0-9a-f]{64}", first)) >= 1
    scripts = [p for p in (ROOT / "packaging").iterdir() if p.is_file() and p.suffix in ("", ".sh")]
    assert len(scripts) >= 5
    whole = "\n".join(path.read_text().replace("\\\n", "") for path in scripts)
    for line in whole.split("\n"):
        if re.search(r"\bpip\"? install\b", line):
            assert "--require-hashes" in line, line
        if re.search(r"\buv\"? sync\b", line):
            assert "--frozen" in line, line
        if re.search(r"\buv\"? (export|build)\b", line):
            assert "--frozen" in line or "--require-hashes" in line, line
        assert not re.search(r"curl|wget|uvx|pipx", line), line


def test_no_action_of_ci_is_taken_by_a_name_that_can_move() -> None:
    folders = (ROOT / ".ci", ROOT / ".github")
    for path in (p for folder in folders for p in folder.rglob("*") if p.is_file()):
        for used in re.findall(
            r"^\s*-?\s*uses:\s*(\S+)", path.read_text(errors="replace"), re.MULTILINE
        ):
            assert re.search(r"@[0-9a-f]{40}\Z", used), f"{path.name}: {used}"


def test_the_listing_of_licences_is_that_of_the_lock() -> None:
    done = subprocess.run(
        [sys.executable, "packaging/licences.py", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "GNU Lesser General Public License" in LISTING.read_text()


def test_the_sbom_names_what_runs_with_hashes(tmp_path: Path) -> None:
    file = tmp_path / "sbom.json"
    script = ROOT / "packaging" / "sbom"
    home = {"HOME": pwd.getpwuid(os.getuid()).pw_dir, "PATH": os.environ["PATH"]}  # where uv is
    done = subprocess.run([script, file], env=home, capture_output=True, text=True, check=False)
    if "uv is missing" in done.stderr:
        pytest.skip("made by packaging/test, which brings uv")
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(file.read_text())
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.5")
    named = {(each["name"], each["version"]) for each in told["components"]}
    listed = re.findall(r"^([a-z0-9-]+) ([\w., ]+): ", LISTING.read_text(), re.MULTILINE)
    assert named == {(name, one) for name, all_ in listed for one in all_.split(", ")}
    for each in told["components"]:
        assert each["purl"] == f"pkg:pypi/{each['name']}@{each['version']}"
        hashes = [h for ref in each["externalReferences"] for h in ref["hashes"]]
        assert hashes
        assert all(re.fullmatch(r"[0-9a-f]{64}", h["content"]) for h in hashes)

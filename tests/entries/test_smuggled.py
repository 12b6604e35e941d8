# SPDX-License-Identifier: MIT
"""No switch of Qt's and none of ours does anything when a link brings it."""

import ctypes
import os
import select
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from busylamp.cli.arguments import parser
from busylamp.cli.ground import CommandError
from busylamp.cli.link import take_link
from busylamp.main import main

QT = (
    *("-platform", "-platformpluginpath", "-platformtheme", "-plugin", "-qwindowgeometry"),
    *("-qwindowicon", "-qwindowtitle", "-style", "-stylesheet", "-widgetcount", "-reverse"),
    *("-qmljsdebugger", "-session", "-display", "-geometry", "-fn", "-font", "-bg", "-fg"),
    *("-btn", "-name", "-title", "-visual", "-ncols", "-cmap", "-im", "-inputstyle"),
    *("-dialogs", "-fontengine", "-nograb"),
)
OWN = (
    *("--home", "--demo", "--secret-stdin", "--json", "--url", "--version", "--help", "-h"),
    *("monitor", "replay", "check", "dial", "secret", "hangup", "show", "status", "number"),
    *("--record", "--extension", "--channel", "--clipboard", "set", "forget", "--hom", "--dem"),
    *("--", "-", "--home=/tmp", "--url=tel:1", "@arguments"),
)


@pytest.mark.parametrize("switch", [*QT, *OWN])
def test_a_switch_behind_a_link_is_refused(switch: str, capsys: pytest.CaptureFixture[str]) -> None:
    for foreign in (
        ["tel:1001", switch, "/planted"],
        [switch, "tel:1001"],
        [switch],
        [f"tel:1001\n{switch}"],
    ):
        assert main(["--url", *foreign]) == 2
        told = capsys.readouterr()
        assert told.out == ""
        assert told.err.startswith("busylamp: ")


@pytest.mark.parametrize("switch", [*QT, *OWN])
def test_a_switch_inside_a_link_is_text(switch: str) -> None:
    own, address = take_link(["--url", f"tel:1001 {switch} /planted"])
    assert (own, address) == ([], f"tel:1001 {switch} /planted")
    read = vars(parser().parse_args(own))
    assert not [name for name, value in read.items() if value]


def test_thirty_of_each() -> None:
    assert (len(set(QT)), len(set(OWN))) == (30, 30)
    with pytest.raises(CommandError):
        take_link(["--url", "-platform", "x"])


class Watch:
    """Sees whether anybody opens a folder (inotify)."""

    def __init__(self, folder: Path) -> None:
        libc = ctypes.CDLL(None, use_errno=True)
        self.descriptor = libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        assert libc.inotify_add_watch(self.descriptor, os.fsencode(folder), 0x20) >= 0  # IN_OPEN

    def opens(self) -> int:
        count = 0
        while select.select([self.descriptor], [], [], 0)[0]:
            data = os.read(self.descriptor, 65536)
            while data:
                _, _, _, length = struct.unpack_from("iIII", data)
                data = data[16 + length :]
                count += 1
        return count


ROOT = Path(__file__).parents[2]
NAIVE = "import sys\nfrom PySide6.QtWidgets import QApplication\nQApplication(sys.argv)\n"


@pytest.mark.skipif(sys.platform != "linux", reason="inotify")
def test_a_planted_folder_is_not_looked_into(tmp_path: Path) -> None:
    """The raw argument vector in Qt's hands does look there: the baseline."""
    planted = tmp_path / "planted"
    planted.mkdir()
    watch = Watch(planted)
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT / "desktop"),
    }
    split = ["tel:1001", "-platformpluginpath", str(planted)]
    naive = [sys.executable, "-c", NAIVE, "--url", *split]
    subprocess.run(naive, env=environment, check=True, timeout=60)
    assert watch.opens() > 0
    home = ["--home", str(tmp_path / "home")]
    ours = [sys.executable, "-m", "busylamp", *home, "--url"]
    done = subprocess.run([*ours, *split], env=environment, check=False, timeout=60, stderr=-1)
    assert done.returncode == 2
    # Split by a careless handler the switch would stand in sys.argv: Qt must not see it there.
    whole = [*home, "--url", f"tel:1001 -platformpluginpath {planted}"]
    script = f"import sys\nfrom busylamp.main import main\nsys.exit(main({whole!r}))"
    careless = [sys.executable, "-c", script, *split]
    with subprocess.Popen(careless, env=environment) as running:
        status = [sys.executable, "-m", "busylamp", *home, "status"]
        while subprocess.run(status, env=environment, check=False, capture_output=True).returncode:
            assert running.poll() is None
        running.terminate()
        assert running.wait(30) == 0
    assert watch.opens() == 0

# SPDX-License-Identifier: MIT
"""Days pass in seconds in the tests: what waits or keeps moments asks a clock it was given."""

import ast
from pathlib import Path

import pytest

HOUSE = Path(__file__).parents[2] / "desktop" / "busylamp"
FLOORS = ("ami", "telephony", "settings", "link", "stores", "desk", "services")
CLOCKS = {
    *("time.time", "time.monotonic", "time.perf_counter", "time.sleep", "time.clock_gettime"),
    *("datetime.now", "dt.datetime.now", "datetime.utcnow", "date.today", "dt.date.today"),
    *("asyncio.sleep", "asyncio.timeout", "QDateTime.currentDateTime"),
}
# They measure a moment of the real world, or stand for it.
ALLOWED = {
    "link/clock.py": "the line's own clock",
    "link/connect.py": "the system's connect is not ours to hurry",
    "link/relayed/nats.py": "the client's connect is not ours to hurry",
    "link/relayed/trust.py": "one look at a certificate, at a peer nobody vouches for",
    "link/page.py": "one answer of a real server, or none",
    "link/recording.py": "stamps the bytes it was given",
    "link/session.py": "the farewell at exit",
    "link/conversation.py": "yields to the loop: sleep(0)",
    "link/thread.py": "how long one turn of the window's loop took",
    "desk/queue_figures.py": "only where no moment is given",
    "desk/doctor/": "tells the user how long the real thing took",
    "services/build.py": "the demo's past",
    "services/directories.py": "how long one turn of the window's loop took",
    "services/importing.py": "how long one turn of the window's loop took",
    "services/safekeeping.py": "the age of a real file",
}
MODULES = [path for floor in FLOORS for path in sorted((HOUSE / floor).rglob("*.py"))]


def called(path: Path) -> set[str]:
    """The clocks a module asks by itself; a default of a parameter is not asked."""
    tree = ast.parse(path.read_text("utf-8"))
    calls = [ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return CLOCKS & set(calls)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(HOUSE)))
def test_no_module_asks_a_clock_of_its_own(path: Path) -> None:
    name = path.relative_to(HOUSE).as_posix()
    if not any(name.startswith(each) for each in ALLOWED):
        assert called(path) == set(), f"take a clock as an argument, or say in {__file__} why not"


@pytest.mark.parametrize("name", ALLOWED)
def test_what_is_allowed_is_needed(name: str) -> None:
    paths = [path for path in MODULES if path.relative_to(HOUSE).as_posix().startswith(name)]
    assert set[str]().union(*map(called, paths))

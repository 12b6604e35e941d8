# SPDX-License-Identifier: MIT
"""What is searched: one target a file of `targets`, with its limits."""

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
Check = Callable[[bytes], None]


@dataclass(frozen=True, slots=True)
class Target:
    """One way in for strangers' bytes."""

    name: str
    longest: int = 2048  # bytes of an input
    milliseconds: int = 100  # of one input, on the processor
    also: tuple[str, ...] = ()  # libraries whose branches count too

    @property
    def check(self) -> Check:
        """Load it; it raises for what must not be."""
        module = importlib.import_module(f"tests.fuzz.targets.{self.name}")
        return module.check

    @property
    def seeds(self) -> Path:
        """Every input that ever broke it, kept for good."""
        return HERE / "seeds" / self.name

    @property
    def corpus(self) -> Path:
        """The inputs that reach all we know how to reach, packed."""
        return HERE / "corpus" / f"{self.name}.zip"

    @property
    def words(self) -> Path:
        """Its vocabulary, as libFuzzer reads one."""
        return HERE / "words" / f"{self.name}.dict"


TARGETS = {
    target.name: target
    for target in (
        Target("calls"),
        Target("certificate"),
        Target("contacts"),
        Target("finder", longest=512),
        Target("fold"),
        Target("frame"),
        Target("link", longest=300),
        Target("masking", longest=512),
        Target("number", longest=200),
        Target("policy", also=("tomllib",)),
        Target("queues"),
        Target("replay"),
        Target("screenpop", longest=512),
        Target("server", longest=4096),
        Target("settings", also=("tomllib", "tomlkit")),
        Target("vcard", also=("vobject",)),
        Target("wire", longest=4096),
    )
}
PLANTED = Target(
    "planted", longest=64, also=("tests.fuzz.targets.planted",)
)  # has a bug: the search must find it


def named(name: str) -> Target:
    """Return the target of this name."""
    return PLANTED if name == PLANTED.name else TARGETS[name]

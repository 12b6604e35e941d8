# SPDX-License-Identifier: MIT
"""Lets the gallery render the pictures of the pages, twice as sharp as they are shown."""

import struct
import tempfile
from pathlib import Path

_SCALE = 2
_LOOKS = ("light", "dark")


def render_views(views: tuple[str, ...], folder: Path) -> int:
    """Render these views into a folder; not 0 where the gallery found something wrong."""
    from tests.gallery.__main__ import make_small, render

    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as made:
        failed = render(Path(made), "en", str(_SCALE), "", font="Inter", names=views)
        for view in views:
            for look in _LOOKS:
                name = f"{view}-{look}.png"
                if not (Path(made) / name).exists():
                    raise ValueError(f"the gallery has not rendered {name}")
                make_small(Path(made) / name, folder / name)
    return failed


def size_of(picture: Path) -> tuple[int, int]:
    """Return how large a PNG is shown, by its header."""
    with picture.open("rb") as file:
        width, height = struct.unpack(">II", file.read(24)[16:])
    return width // _SCALE, height // _SCALE

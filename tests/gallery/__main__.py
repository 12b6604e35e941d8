# SPDX-License-Identifier: MIT
"""Renders the gallery: `python -m tests.gallery FOLDER` writes every picture and an index page.

--languages en de    the languages to render; English and German unless told
--scales 1.25 2      also some views at these scales, to see whether they are crisp
--views WORDS        only views whose names hold these words, as pytest's -k takes them
--font NAME          another font than the platform's, 13 pixels high
--text PERCENT       only with letters so large, in one look, on a screen of 1366 x 768
--readme             only the three pictures of README, into FOLDER: twice as sharp, in Inter
Ends with 1 where a text is clipped or faint, or a gap is off the grid; the pictures are there then.
"""

import argparse
import html
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

HERE = Path(__file__).parent
README = {  # the views README shows, and how their files are called there
    "on_a_call-light": "on-a-call",
    "popup_of_a_queue-light": "pop-up",
    "wide_with_details-dark": "details-dark",
}
READABLE = f"{HERE / 'test_gallery.py'}::test_a_view_can_be_read"
USUAL = 100  # per cent of the usual letters
LAPTOP = {
    "name": "laptop",
    "x": 0,
    "y": 0,
    "width": 1366,
    "height": 768,
    "logicalDpi": 96,
    "logicalBaseDpi": 96,
    "dpr": 1,
}
SHARP = "on_a_call or queues or settings_incoming or past_calls_wide or popup_of_a_queue"


def main(arguments: list[str]) -> int:
    """Render, then write the index."""
    reader = argparse.ArgumentParser(prog="python -m tests.gallery", description=__doc__)
    reader.add_argument("folder", type=Path)
    reader.add_argument("--languages", nargs="+", default=["en", "de"])
    reader.add_argument("--scales", nargs="*", default=["1.25", "1.5", "2"])
    reader.add_argument("--views", default="")
    reader.add_argument("--font", default="")
    reader.add_argument("--text", type=int, default=100)
    reader.add_argument("--readme", action="store_true")
    chosen = reader.parse_args(arguments)
    if chosen.readme:
        return render_readme(chosen.folder)
    runs = [(language, "1", chosen.views) for language in chosen.languages]
    if chosen.text == USUAL:
        runs += [(chosen.languages[0], scale, chosen.views or SHARP) for scale in chosen.scales]
    worst = 0
    for language, scale, views in runs:
        name = language if scale == "1" else f"{language}-at-{scale}"
        print(f"{name}:", flush=True)
        folder = chosen.folder / name
        found = render(folder, language, scale, views, font=chosen.font, text=chosen.text)
        worst = max(worst, found)
    write_index(chosen.folder)
    print(chosen.folder / "index.html")
    return 1 if worst else 0


def render_readme(folder: Path) -> int:
    """Render what README shows."""
    folder.mkdir(parents=True, exist_ok=True)
    wanted = " or ".join(view.rpartition("-")[0] for view in README)
    with tempfile.TemporaryDirectory() as made:
        failed = render(Path(made), "en", "2", wanted, font="Inter")
        for view, name in README.items():
            make_small(Path(made) / f"{view}.png", folder / f"{name}.png")
    return failed


def make_small(source: Path, target: Path) -> None:
    """Write a picture with its 256 most common colours: a third of the size, no dithering."""
    picture = QImage(str(source)).convertToFormat(QImage.Format.Format_ARGB32)
    seen = Counter(memoryview(picture.constBits()).cast("I"))
    table = [colour for colour, _ in seen.most_common(256)]
    plain = Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither
    picture.convertToFormat(QImage.Format.Format_Indexed8, table, plain).save(str(target))


def render(
    folder: Path,
    language: str,
    scale: str,
    views: str,
    *,
    font: str = "",
    text: int = USUAL,
    names: Sequence[str] = (),
) -> int:
    """Render in a process of its own: Qt starts with scale and screen. `names`: only these."""
    folder.mkdir(parents=True, exist_ok=True)
    told = {
        "BUSYLAMP_GALLERY": str(folder.absolute()),
        "BUSYLAMP_GALLERY_LANGUAGE": language,
        "BUSYLAMP_GALLERY_FONT": font,
        "BUSYLAMP_GALLERY_TEXT": str(text),
        "QT_SCALE_FACTOR": scale,
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
    }
    if text != USUAL:
        screens = folder / "screens.json"
        screens.write_text(json.dumps({"screens": [LAPTOP]}), "utf-8")
        told["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens}"
    wanted = [f"{READABLE}[{name}]" for name in names] or [READABLE]
    call = [sys.executable, "-m", "pytest", "-q", "--no-header", *wanted]
    if views:
        call += ["-k", views]
    return subprocess.run(call, env=os.environ | told, cwd=HERE.parents[1], check=False).returncode


def write_index(folder: Path) -> None:
    """List the pictures, one row a view, light beside dark."""
    rows: list[str] = []
    for each in sorted(path for path in folder.iterdir() if path.is_dir()):
        rows.append(f"<h2>{html.escape(each.name)}</h2>")
        for light in sorted(each.glob("*-light.png")):
            view = light.stem.removesuffix("-light")
            pair = (light, light.with_name(f"{view}-dark.png"))
            shown = "".join(f'<img src="{each.name}/{p.name}" loading="lazy">' for p in pair)
            rows.append(f"<h3>{html.escape(view.replace('_', ' '))}</h3><p>{shown}</p>")
    head = (
        '<!doctype html><meta charset="utf-8"><title>Busylamp, every view</title>'
        "<style>body{font:14px sans-serif;background:#cfd5de;margin:24px}"
        "img{max-width:48%;margin-right:16px;vertical-align:top}</style>"
    )
    (folder / "index.html").write_text("\n".join((head, *rows)), "utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

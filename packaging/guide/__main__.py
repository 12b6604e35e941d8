# SPDX-License-Identifier: MIT
"""Makes the guides' pages of their Markdown: `python packaging/guide FOLDER`.

The pictures are rendered by the gallery at that moment, light and dark, twice as sharp (about a
minute; needs the group `dev` of pyproject). Ends with 1 where a page is not as it should be.
"""

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))  # for tests.gallery

from checking import faults  # noqa: E402 - found through the line above
from layout import write_pages  # noqa: E402
from picturing import render_views, size_of  # noqa: E402
from sources import read_guide, views_of  # noqa: E402


def main(arguments: list[str]) -> int:
    """Render the pictures, then write the pages and look at them."""
    reader = argparse.ArgumentParser(prog="python packaging/guide", description=__doc__)
    reader.add_argument("folder", type=Path, help="where the pages go; index.html is the first")
    folder: Path = reader.parse_args(arguments).folder
    try:
        guide = read_guide(ROOT)
        pictures = folder / "pictures"
        failed = render_views(views_of(guide), pictures)
        pages = write_pages(guide, folder, lambda view: size_of(pictures / f"{view}-light.png"))
        found = faults(folder)
    except (OSError, ValueError) as error:
        print(f"guide: {error}", file=sys.stderr)
        return 1
    for fault in found:
        print(f"guide: {fault}", file=sys.stderr)
    print(f"{pages} pages: {folder / 'index.html'}")
    return 1 if failed or found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

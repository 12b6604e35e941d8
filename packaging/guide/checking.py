# SPDX-License-Identifier: MIT
"""Looks at pages that were made: each link leads somewhere, those who can't see find their way."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from xml.etree import ElementTree as ET

_FETCHES = ("src", "srcset", "poster", "data", "action")
_MACHINE = re.compile(r"(/home|/root|/tmp|/work|/Users)/[a-z]|C:\\Users\\", re.IGNORECASE)


def faults(folder: Path) -> list[str]:
    """Say what is wrong with the pages in a folder."""
    pages: dict[Path, ET.Element] = {}
    found: list[str] = []
    for path in sorted(folder.rglob("*.html")):
        try:
            pages[path.resolve()] = ET.fromstring(path.read_text("utf-8"))
        except ET.ParseError as error:
            found.append(f"{path.name}: not well-formed: {error}")
    for path, page in pages.items():
        told = (*_links(path, page, pages), *_form(page), *_safety(page), *_pictures(path, page))
        found += [f"{path.relative_to(folder.resolve())}: {fault}" for fault in told]
    return found


def _links(path: Path, page: ET.Element, pages: dict[Path, ET.Element]) -> Iterator[str]:
    for link in page.iter("a"):
        href = link.get("href", "")
        if href.startswith("https://"):
            continue
        place, _, anchor = href.partition("#")
        target = (path.parent / place).resolve() if place else path
        if target not in pages:
            yield f"a link leads nowhere: {href}"
        elif anchor and not any(each.get("id") == anchor for each in pages[target].iter()):
            yield f"a link leads to no heading: {href}"


def _form(page: ET.Element) -> Iterator[str]:
    main = page.find("body/main")
    inside = [] if main is None else list(main.iter())
    levels = [int(each.tag[1]) for each in inside if re.fullmatch("h[1-6]", each.tag)]
    if levels.count(1) != 1:
        yield f"{levels.count(1)} headings of the first level"
    for before, after in pairwise(levels):
        if after > before + 1:
            yield f"a heading of level {after} behind one of level {before}"
    anchors = [each.get("id") for each in page.iter() if each.get("id")]
    for twice in sorted({each for each in anchors if each and anchors.count(each) > 1}):
        yield f"two places are called {twice}"
    if not page.get("lang") or not (page.findtext("head/title") or "").strip():
        yield "no language or no title"


def _safety(page: ET.Element) -> Iterator[str]:
    if any(True for _ in page.iter("script")):
        yield "a script"
    whole = "".join(page.itertext())
    for hit in _MACHINE.finditer(whole):
        yield f"a path of some machine: {hit[0]}"
    if re.search(r"url\(|@import", whole):
        yield "the style fetches something"


def _pictures(path: Path, page: ET.Element) -> Iterator[str]:
    for each in page.iter():
        for name in _FETCHES:
            place = each.get(name)
            if place is not None and (":" in place or not (path.parent / place).is_file()):
                yield f"a picture is not there: {place}"
        if each.tag == "link":
            yield "something is fetched for the page"
    for image in page.iter("img"):
        if len((image.get("alt") or "").strip()) < 20:  # noqa: PLR2004 - a word is no description
            yield f"nobody is told what is on {image.get('src')}"

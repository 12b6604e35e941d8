# SPDX-License-Identifier: MIT
"""Reads the guides' Markdown: which pages there are, in the order their first page names them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

FIRST = ".github/guide/README.md"
_PICTURE = re.compile(r"<!-- picture ([a-z0-9_]+): (.+?) -->\s*\Z", re.DOTALL)
_SHOWN = "resources/screenshots/"  # pictures that are kept for those who read the Markdown itself


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A view of the gallery, and what is to be seen on it."""

    view: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading and where a link finds it."""

    level: int
    words: str
    anchor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One page as it was written."""

    path: str  # in the repository
    title: str
    headings: tuple[Heading, ...]
    tokens: tuple[Token, ...]

    @property
    def target(self) -> str:
        """Where its page is written, below the folder of all pages."""
        if self.path == FIRST:
            return "index.html"
        name = re.sub(r"^\.github/(guide/)?", "", self.path)
        return name.removesuffix(".md").lower() + ".html"


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Pages that belong together."""

    title: str
    pages: tuple[Source, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """The first page, and all others in sections."""

    root: Path
    first: Source
    sections: tuple[Section, ...]

    @property
    def pages(self) -> tuple[Source, ...]:
        """Every page."""
        return (self.first, *(page for section in self.sections for page in section.pages))


def read_guide(root: Path) -> Guide:
    """Read the first page, and every page it links to."""
    first = read_source(root, FIRST)
    sections: list[Section] = []
    title, paths = "", list[str]()
    for token, following in zip(first.tokens, (*first.tokens[1:], None), strict=True):
        if token.type == "heading_open" and token.tag == "h2" and following is not None:
            _close(root, sections, title, paths)
            title, paths = _words(following), []
        paths += [path for path in _linked(first, token) if path not in paths]
    _close(root, sections, title, paths)
    guide = Guide(root=root, first=first, sections=tuple(sections))
    known = {page.path for page in guide.pages}
    written = {str(path.relative_to(root)) for path in (root / FIRST).parent.rglob("*.md")}
    if written - known:
        raise ValueError(f"no link leads from {FIRST} to {', '.join(sorted(written - known))}")
    return guide


def read_source(root: Path, path: str) -> Source:
    """Read one page."""
    tokens = (
        MarkdownIt("commonmark", {"html": True})
        .enable("table")
        .parse((root / path).read_text("utf-8"))
    )
    headings = tuple(_headings(tokens))
    titles = [each.words for each in headings if each.level == 1]
    if len(titles) != 1:
        raise ValueError(f"{path}: {len(titles)} titles")
    return Source(path=path, title=titles[0], headings=headings, tokens=tuple(tokens))


def picture_of(token: Token, root: Path) -> Picture | None:
    """Return the picture a token stands for, if it does; what else is HTML is refused."""
    if token.type in ("html_block", "html_inline"):
        found = _PICTURE.match(token.content)
        if found is None:
            raise ValueError(f"HTML that is no picture: {token.content.strip()[:60]}")
        return Picture(view=found[1], words=" ".join(found[2].split()))
    if token.type == "image":
        kept = kept_pictures(root)
        name = str(token.attrs.get("src", "")).rpartition(_SHOWN)[2]
        if name not in kept:
            raise ValueError(f"no picture of the gallery: {token.attrs.get('src')}")
        return Picture(view=kept[name], words=token.content)
    return None


def kept_pictures(root: Path) -> dict[str, str]:
    """Return the files of the pictures that README shows, and their views."""
    listing = (root / "tests/gallery/__main__.py").read_text("utf-8")
    pairs = re.findall(r'"([a-z_]+)-(?:light|dark)": "([a-z-]+)"', listing)
    return {f"{name}.png": view for view, name in pairs}


def flat(tokens: tuple[Token, ...] | list[Token]) -> Iterator[Token]:
    """Return all tokens, with those within paragraphs."""
    for token in tokens:
        yield token
        yield from token.children or ()


def views_of(guide: Guide) -> tuple[str, ...]:
    """Return the views all pages show, each once."""
    shown = (picture_of(token, guide.root) for page in guide.pages for token in flat(page.tokens))
    return tuple(dict.fromkeys(picture.view for picture in shown if picture is not None))


def path_of(page: Source, href: str) -> str:
    """Return the path in the repository a link of a page leads to."""
    parts: list[str] = []
    for part in (*page.path.split("/")[:-1], *href.split("/")):
        if part == "..":
            parts.pop()
        elif part != ".":
            parts.append(part)
    return "/".join(parts)


def _close(root: Path, sections: list[Section], title: str, paths: list[str]) -> None:
    if paths:
        pages = tuple(read_source(root, path) for path in paths)
        sections.append(Section(title=title, pages=pages))


def _linked(page: Source, token: Token) -> Iterator[str]:
    for inner in token.children or ():
        href = str(inner.attrs.get("href", "")).partition("#")[0]
        if inner.type == "link_open" and href.endswith(".md"):
            yield path_of(page, href)


def _headings(tokens: list[Token]) -> Iterator[Heading]:
    """Give each heading the anchor that GitHub gives it."""
    seen: dict[str, int] = {}
    for token, following in pairwise(tokens):
        if token.type == "heading_open":
            words = _words(following)
            anchor = re.sub(r"[^\w\- ]", "", words.casefold()).replace(" ", "-")
            count = seen[anchor] = seen.get(anchor, -1) + 1
            anchor = f"{anchor}-{count}" if count else anchor
            token.attrs["id"] = anchor
            yield Heading(level=int(token.tag[1:]), words=words, anchor=anchor)


def _words(token: Token) -> str:
    return "".join(each.content for each in token.children or ())

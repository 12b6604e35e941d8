# SPDX-License-Identifier: MIT
"""Writes the pages: contents at the side, pictures in two looks, nothing fetched from elsewhere."""

import copy
import html
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict
from sources import Guide, Picture, Source, path_of, picture_of

Size = Callable[[str], tuple[int, int]]
_STYLE = Path(__file__).with_name("pages.css")
_OPTIONS = MarkdownIt("commonmark", {"html": True, "xhtmlOut": True}).options
_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>{title}</title>
<style>
{style}</style>
</head>
<body>
<a class="skip" href="#content">To the text</a>
<nav aria-label="Contents">
{contents}
</nav>
<main id="content">
{body}
{after}
</main>
</body>
</html>
"""


def write_pages(guide: Guide, folder: Path, size: Size) -> int:
    """Write every page; return how many."""
    style = _STYLE.read_text("utf-8")
    pages = guide.pages
    for place, page in enumerate(pages):
        title = page.title if page is guide.first else f"{page.title} · Busylamp"
        target = folder / page.target
        target.parent.mkdir(parents=True, exist_ok=True)
        following = pages[place + 1] if place + 1 < len(pages) else None
        whole = _PAGE.format(
            title=html.escape(title),
            style=style,
            contents=_contents(guide, page),
            body=_body(guide, page, size),
            after=_after(page, following),
        )
        target.write_text(whole, "utf-8")
    return len(pages)


def _body(guide: Guide, page: Source, size: Size) -> str:
    tokens = _without_empty_heads(copy.deepcopy(list(page.tokens)))
    for token in tokens:
        if token.children:
            token.children = _linked(guide, page, token.children)
    return _Renderer(guide, page, size).render(_unwrapped(tokens), _OPTIONS, {})


class _Renderer(RendererHTML):
    """Its public methods are the rules for tokens of that name."""

    def __init__(self, guide: Guide, page: Source, size: Size) -> None:
        super().__init__()
        self._guide = guide
        self._page = page
        self._size = size

    def image(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """Show a picture of the gallery."""
        del options, env
        picture = picture_of(tokens[idx], self._guide.root)
        return "" if picture is None else _figure(self._page, picture, self._size)

    html_block = image
    html_inline = image

    def table_open(self, *_: object) -> str:
        """Let a wide table scroll by itself."""
        return '<div class="wide"><table>\n'

    def table_close(self, *_: object) -> str:
        """End it."""
        return "</table></div>\n"


def _unwrapped(tokens: list[Token]) -> list[Token]:
    """A picture alone in a paragraph stands without it."""
    kept: list[Token] = []
    for place, token in enumerate(tokens):
        inner = next(
            (each for each in tokens[max(0, place - 1) : place + 2] if each.children), None
        )
        alone = inner is not None and [each.type for each in inner.children or ()] == ["image"]
        if not (alone and token.type in ("paragraph_open", "paragraph_close")):
            kept.append(token)
    return kept


def _without_empty_heads(tokens: list[Token]) -> list[Token]:
    """A table whose head says nothing has none."""
    kept: list[Token] = []
    place = 0
    while place < len(tokens):
        if tokens[place].type == "thead_open":
            end = next(n for n in range(place, len(tokens)) if tokens[n].type == "thead_close")
            if not any(token.content for token in tokens[place:end]):
                place = end + 1
                continue
        kept.append(tokens[place])
        place += 1
    return kept


def _linked(guide: Guide, page: Source, tokens: list[Token]) -> list[Token]:
    """Lead links to pages; what is a file of the project and no page is only named."""
    kept: list[Token] = []
    is_open = True
    for token in tokens:
        if token.type == "link_open":
            href = _href(guide, page, str(token.attrs["href"]))
            is_open = href is not None
            if href is not None:
                token.attrs["href"] = href
        if is_open or token.type not in ("link_open", "link_close"):
            kept.append(token)
    return kept


def _href(guide: Guide, page: Source, href: str) -> str | None:
    if href.startswith(("#", "https://")):
        return href
    path, _, anchor = href.partition("#")
    whole = path_of(page, path)
    target = next((each.target for each in guide.pages if each.path == whole), None)
    if target is None:
        if not (guide.root / whole).exists():
            raise ValueError(f"{page.path}: no file {whole}")
        return None
    return _between(page, target) + (f"#{anchor}" if anchor else "")


def _between(page: Source, target: str) -> str:
    return os.path.relpath(target, os.path.dirname(page.target) or ".").replace(os.sep, "/")  # noqa: PTH120 - of addresses


def _figure(page: Source, picture: Picture, size: Size) -> str:
    width, height = size(picture.view)
    light, dark = (
        _between(page, f"pictures/{picture.view}-{look}.png") for look in ("light", "dark")
    )
    words = html.escape(picture.words)
    return (
        "<figure><picture>"
        f'<source srcset="{dark}" media="screen and (prefers-color-scheme: dark)" />'
        f'<img src="{light}" alt="{words}" width="{width}" height="{height}" loading="lazy" />'
        "</picture></figure>\n"
    )


def _contents(guide: Guide, page: Source) -> str:
    lines = [_entry(page, guide.first, "Busylamp", "p")]
    for section in guide.sections:
        lines.append(f"<h2>{html.escape(section.title)}</h2>\n<ul>")
        lines += [_entry(page, each, each.title, "li") for each in section.pages]
        lines.append("</ul>")
    return "\n".join(lines)


def _entry(page: Source, other: Source, words: str, tag: str) -> str:
    if other.path != page.path:
        return f'<{tag}><a href="{_between(page, other.target)}">{html.escape(words)}</a></{tag}>'
    inner = "".join(
        f'<li><a href="#{each.anchor}">{html.escape(each.words)}</a></li>\n'
        for each in page.headings
        if each.level == 2  # noqa: PLR2004 - the second level
    )
    inner = f"<ul>\n{inner}</ul>" if inner and tag == "li" else ""
    return f'<{tag}><a href="#content" aria-current="page">{html.escape(words)}</a>{inner}</{tag}>'


def _after(page: Source, following: Source | None) -> str:
    if following is None:
        return ""
    href = _between(page, following.target)
    return f'<p class="next">Next: <a href="{href}">{html.escape(following.title)}</a></p>'

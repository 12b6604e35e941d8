# SPDX-License-Identifier: MIT
"""The guides: whole pages, links that lead somewhere, the gallery's views."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from checking import faults
from layout import write_pages
from sources import FIRST, Guide, flat, kept_pictures, picture_of, read_guide, views_of

from tests.gallery import guide_views, small_views, views
from tests.gallery.registry import VIEWS

ROOT = Path(__file__).parents[2]
GUIDE = read_guide(ROOT)
SIZE = (400, 300)
assert all((guide_views, small_views, views))  # they fill VIEWS


def built(guide: Guide, folder: Path) -> Path:
    """Write the pages, with empty files in the place of the pictures."""
    (folder / "pictures").mkdir()
    for view in views_of(guide):
        for look in ("light", "dark"):
            (folder / "pictures" / f"{view}-{look}.png").touch()
    write_pages(guide, folder, lambda _view: SIZE)
    return folder


def test_the_pages_are_whole(tmp_path: Path) -> None:
    assert faults(built(GUIDE, tmp_path)) == []
    pages = {str(each.relative_to(tmp_path)) for each in tmp_path.rglob("*.html")}
    assert {"index.html", "settings.html", "commands.html", "rollout.html"} <= pages
    assert len(pages) > 20


def test_every_picture_is_a_view_of_the_gallery() -> None:
    shown = views_of(GUIDE)
    assert set(shown) <= set(VIEWS)
    assert len(shown) > 30
    assert set(kept_pictures(ROOT).values()) <= set(VIEWS)


def test_what_github_shows_of_the_sources_is_there() -> None:
    """Pictures that are only made are comments there, and links lead to the Markdown."""
    for page in GUIDE.pages:
        for token in flat(page.tokens):
            place = token.attrs.get("src") or token.attrs.get("href") or ""
            path = str(place).partition("#")[0]
            if path and not path.startswith("https://"):
                assert ((ROOT / page.path).parent / path).exists(), f"{page.path}: {path}"


def small(root: Path, first: str, **pages: str) -> Guide:
    """A guide of one section."""
    folder = root / Path(FIRST).parent
    folder.mkdir(parents=True, exist_ok=True)
    (root / "tests" / "gallery").mkdir(parents=True, exist_ok=True)
    (root / "tests" / "gallery" / "__main__.py").write_text('"popup-light": "pop-up",\n')
    links = "".join(f"- [{name}]({name}.md)\n" for name in pages)
    (root / FIRST).write_text(f"# Guide\n\n{first}\n\n## Part\n\n{links}", "utf-8")
    for name, text in pages.items():
        (folder / f"{name}.md").write_text(text, "utf-8")
    return read_guide(root)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("[a](other.md)", ""),
        ("[a](other.md#a-heading-twice)", ""),
        ("[a](#part)", ""),
        ("| | |\n|---|---|\n| a | b |", ""),
        ("<!-- picture popup: The card of a call that rings -->", ""),
        ("![The card of a call that rings](../../resources/screenshots/pop-up.png)", ""),
        ("[a](other.md#no-such-heading)", "leads to no heading"),
        ("[a](#nowhere)", "leads to no heading"),
        ("<!-- picture popup: short -->", "nobody is told"),
        ("#### Deep", "a heading of level 4"),
        ("as in /home/anna/x", "a path of some machine"),
    ],
)
def test_what_is_wrong_with_a_page_is_said(tmp_path: Path, text: str, fault: str) -> None:
    (tmp_path / "out").mkdir()
    guide = small(tmp_path, text, other="# Other\n\n## A heading, twice!\n\nText & `<more>`.")
    found = faults(built(guide, tmp_path / "out"))
    assert bool(found) is bool(fault)
    assert all(fault in each for each in found), found


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[a](gone.md)", "gone.md"),
        ("[a](../gone.txt)", "no file .github/gone.txt"),
        ("<b>bold</b>", "HTML that is no picture"),
        ("# Another", "2 titles"),
        ("![a](elsewhere.png)", "no picture of the gallery"),
    ],
)
def test_what_can_not_become_a_page_is_refused(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "out").mkdir()
    with pytest.raises((OSError, ValueError), match=said):
        built(small(tmp_path, text, other="# Other"), tmp_path / "out")


def test_a_page_that_no_link_leads_to_is_refused(tmp_path: Path) -> None:
    small(tmp_path, "", other="# Other")
    (tmp_path / FIRST).with_name("lonely.md").write_text("# Lonely")
    with pytest.raises(ValueError, match=r"lonely\.md"):
        read_guide(tmp_path)


@pytest.mark.parametrize(
    ("before", "after", "fault"),
    [
        ("</main>", "", "not well-formed"),
        ("</body>", "<script></script></body>", "a script"),
        ('src="', 'src="https://example.com/', "a picture is not there"),
        ("</style>", "a { b: url(c) }</style>", "fetches something"),
        (' lang="en"', "", "no language"),
        ("</h1>", "</h1><h1>2</h1>", "2 headings"),
        ('href="other.html"', 'href="gone.html"', "a link leads nowhere"),
        ('id="part"', 'id="guide"', "two places are called guide"),
        ("</head>", '<link href="style.css" /></head>', "something is fetched"),
    ],
)
def test_what_is_wrong_with_a_written_page_is_said(
    tmp_path: Path, before: str, after: str, fault: str
) -> None:
    (tmp_path / "out").mkdir()
    text = "<!-- picture popup: The card of a call that rings -->"
    built(small(tmp_path, text, other="# Other"), tmp_path / "out")
    index = tmp_path / "out" / "index.html"
    page = index.read_text("utf-8")
    assert before in page
    index.write_text(page.replace(before, after), "utf-8")
    assert any(fault in each for each in faults(tmp_path / "out"))


def test_a_picture_is_dark_on_a_dark_screen_and_light_elsewhere(tmp_path: Path) -> None:
    built(GUIDE, tmp_path)
    page = ET.fromstring((tmp_path / "user" / "incoming.html").read_text("utf-8"))
    for picture in page.iter("picture"):
        source, image = picture.find("source"), picture.find("img")
        assert source is not None
        assert image is not None
        assert source.get("media") == "screen and (prefers-color-scheme: dark)"
        assert source.get("srcset", "").endswith("-dark.png")
        assert image.get("src", "").endswith("-light.png")
        assert (image.get("width"), image.get("height")) == ("400", "300")


def test_what_github_needs_and_a_page_does_not_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    picture = "![The card of a call that rings](../../resources/screenshots/pop-up.png)"
    built(
        small(tmp_path, f"| | |\n|---|---|\n| a | b |\n\n{picture}", other="# Other"),
        tmp_path / "out",
    )
    page = (tmp_path / "out" / "index.html").read_text("utf-8")
    assert "<td>a</td>" in page
    assert "<thead>" not in page
    assert "<p><figure>" not in page
    assert "<figure>" in page


def test_pictures_of_all_pages_are_described() -> None:
    for page in GUIDE.pages:
        for token in flat(page.tokens):
            picture = picture_of(token, ROOT)
            assert picture is None or len(picture.words) > 20, f"{page.path}: {picture}"

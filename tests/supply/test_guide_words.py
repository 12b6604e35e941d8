# SPDX-License-Identifier: MIT
"""What the guides tell is what the program has: words in bold, keys, commands, settings."""

import re
import shlex
import tomllib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from sources import flat, read_guide, read_source

from busylamp.cli.arguments import parser
from busylamp.settings.keys import all_keys
from busylamp.settings.model import KeySettings
from busylamp.settings.policy import read_policy
from busylamp.ui.acts import KEYS

ROOT = Path(__file__).parents[2]
GUIDE = read_guide(ROOT)
OWN = [page.path for page in GUIDE.pages if "/guide/" in page.path]
PLACES = re.compile(r"%L?[0-9n]|\{[a-z]+\}")


def program_words() -> set[str]:
    """Every text of the window."""
    found = ET.parse(ROOT / "resources" / "i18n" / "busylamp_de.ts").getroot().iter("source")
    return {each.text or "" for each in found}


def bold(path: str) -> Iterator[str]:
    """What stands in bold."""
    for token in read_source(ROOT, path).tokens:
        opened: list[str] | None = None
        for inner in token.children or ():
            if inner.type == "strong_open":
                opened = []
            elif inner.type == "strong_close" and opened is not None:
                yield "".join(opened)
                opened = None
            elif opened is not None:
                opened.append(inner.content or " ")


def is_said(words: str, known: set[str]) -> bool:
    """Whether the program says this, whatever it puts into the places it leaves open."""
    if words in known:
        return True
    shapes = (".*".join(map(re.escape, PLACES.split(each))) for each in known)
    return any(re.fullmatch(shape, each) for shape in shapes for each in (words, f"{words} "))


@pytest.mark.parametrize("path", OWN)
def test_words_in_bold_are_the_programs_own(path: str) -> None:
    known = {each for each in program_words() if re.search(r"\w", PLACES.sub("", each))}
    assert [words for words in bold(path) if not is_said(words, known)] == []


def test_words_nobody_says_are_found() -> None:
    known = {"Log in to %1", "Test", "Calls between %1 and %2 may be missing"}
    assert is_said("Test", known)
    assert is_said("Log in to", known)
    assert is_said("Calls between 12:03 and 12:41 may be missing", known)
    assert not is_said("Tests", known)
    assert not is_said("Calls may be missing", known)


def test_the_page_of_keys_knows_every_key() -> None:
    text = (ROOT / ".github" / "guide" / "user" / "access.md").read_text("utf-8")
    wanted = {*KEYS.values(), KeySettings().dial, "Ctrl+K", "Ctrl+F", "Ctrl+L", "Ctrl+,", "Ctrl+1"}
    assert [keys for keys in sorted(wanted) if f"`{keys}`" not in text] == []


def commands(path: str) -> Iterator[list[str]]:
    """The command lines of a page, without what stands in brackets."""
    for token in flat(read_source(ROOT, path).tokens):
        lines = token.content.splitlines() if token.type in ("code_inline", "fence") else ()
        for line in lines:
            told = re.sub(r"\[[^]]*\]|\s#.*", "", line.strip())
            if told.startswith("busylamp "):
                yield shlex.split(told)[1:]


def is_taken(words: list[str]) -> bool:
    """Whether the program takes these words; a link is read before all else."""
    try:
        parser().parse_args(["5" if word == "SECONDS" else word for word in words])
    except SystemExit as end:
        return end.code == 0 or "--url" in words
    return True


@pytest.mark.parametrize("path", ["README.md", *(page.path for page in GUIDE.pages)])
def test_commands_are_taken(path: str) -> None:
    bare = (["dial"], ["monitor", "--record"])  # named without what follows
    told = [words for words in commands(path) if words not in bare]
    assert [words for words in told if not is_taken(words)] == []


def test_words_the_program_does_not_take_are_found(capsys: pytest.CaptureFixture[str]) -> None:
    assert is_taken(["check", "--load", "60"])
    assert not is_taken(["check", "--loud", "60"])
    assert "--loud" in capsys.readouterr().err


def test_there_are_commands() -> None:
    told = [words for page in GUIDE.pages for words in commands(page.path)]
    assert ["queue", "pause", "--reason", "Lunch"] in told
    assert len(told) > 25


def blocks(language: str) -> list[str]:
    """The blocks of a language in the administrator's guide."""
    pages = [page for page in GUIDE.pages if "/administrator/" in page.path]
    fences = (token for page in pages for token in page.tokens if token.type == "fence")
    return [token.content for token in fences if token.info == language]


def test_examples_of_a_policy_are_without_fault() -> None:
    found = blocks("toml")
    assert len(found) >= 4
    for text in found:
        policy = read_policy(tomllib.loads(text), "anna")
        assert policy.problems == (), text
        assert policy.given


@pytest.mark.parametrize("path", OWN)
def test_settings_are_called_so(path: str) -> None:
    known = {f"[{key.partition('.')[0]}] {key.partition('.')[2]}" for key in all_keys()}
    text = (ROOT / path).read_text("utf-8")
    assert set(re.findall(r"`(\[[a-z_]+\] [a-z_]+)`", text)) <= known

# SPDX-License-Identifier: MIT
"""Make resources/places.zip, the towns of numbers, from the tables of the library phonenumbers.

Run it after the library was renewed: python packaging/places.py
"""

import importlib
import pkgutil
import zipfile
from collections import defaultdict
from functools import cache
from pathlib import Path

import phonenumbers
from phonenumbers import geodata
from phonenumbers.geodata import locale

TARGET = Path(__file__).parents[1] / "resources" / "places.zip"
SAME_DAY = (2000, 1, 1, 0, 0, 0)  # the same tables make the same file
DIGITS = "0123456789"
LANGUAGES = {"de": "de", "es": "es", "fr": "fr", "zh_CN": "zh"}  # ours -> the library's
# A mobile phone's prefix names where its card was sold; China's are half of all tables.
LEFT_OUT = ("861",)
KEPT_OF_THEM = ("8610",)  # Beijing


@cache
def tables() -> dict[str, dict[str, str]]:
    """Return what the library calls the town of each prefix, by language."""
    found: dict[str, dict[str, str]] = {}
    for module in pkgutil.iter_modules(geodata.__path__):
        if module.name.startswith("data"):
            found |= importlib.import_module(f"phonenumbers.geodata.{module.name}").data
    return found


@cache
def towns() -> dict[str, str]:
    """Return the English name for each prefix."""
    found = {prefix: names["en"] for prefix, names in tables().items() if "en" in names}
    return {
        prefix: name
        for prefix, name in found.items()
        if not prefix.startswith(LEFT_OUT) or prefix.startswith(KEPT_OF_THEM)
    }


def shortened(table: dict[str, str]) -> dict[str, str]:
    """Join ten prefixes of one town into one, and drop what a shorter prefix says already."""
    joined = dict(table)
    for length in range(max(map(len, joined)), 1, -1):
        groups: dict[str, list[str]] = defaultdict(list)
        for prefix in [each for each in joined if len(each) == length]:
            groups[prefix[:-1]].append(prefix)
        for parent, children in groups.items():
            names = {joined[child] for child in children}
            if parent not in joined and len(children) == len(DIGITS) and len(names) == 1:
                joined[parent] = names.pop()
    return {
        prefix: name for prefix, name in joined.items() if _nearest(joined, prefix[:-1]) != name
    }


def _nearest(table: dict[str, str], prefix: str) -> str | None:
    while prefix and prefix not in table:
        prefix = prefix[:-1]
    return table.get(prefix)


def elsewhere(language: str) -> dict[str, str]:
    """Return how a language calls towns: country's code and English name -> its own name.

    Two towns of one English name and several of its own (there are some) keep the English one.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for prefix, names in tables().items():
        if prefix in towns() and LANGUAGES[language] in names:
            found[f"{part_of(prefix)} {names['en']}"].add(names[LANGUAGES[language]])
    own = {key: names.pop() for key, names in found.items() if len(names) == 1}
    return {key: name for key, name in own.items() if not key.endswith(f" {name}")}


def part_of(prefix: str) -> str:
    """Return which part of the table a prefix stands in: its country's code, `12` in America."""
    code = next(
        prefix[:n] for n in (1, 2, 3) if int(prefix[:n]) in phonenumbers.COUNTRY_CODE_TO_REGION_CODE
    )
    return code if code != "1" else prefix[:2]


def countries(language: str = "en") -> dict[str, str]:
    """Return a language's name of each country."""
    names = locale.LOCALE_DATA
    return {
        region: _name(names[region], LANGUAGES.get(language, language))
        for region in sorted(phonenumbers.SUPPORTED_REGIONS)
        if region in names
    }


def _name(names: dict[str, str], language: str) -> str:
    name = names[language]
    return names[name[1:]] if name.startswith("*") else name


def main() -> None:
    """Write the table and say how large it is."""
    parts: dict[str, list[str]] = defaultdict(list)
    for prefix, name in sorted(shortened(towns()).items()):
        parts[part_of(prefix)].append(f"{prefix}\t{name}")
    parts["countries"] = [f"{region}\t{name}" for region, name in countries().items()]
    for language in LANGUAGES:
        own = elsewhere(language) | countries(language)
        parts[language] = [f"{key}\t{name}" for key, name in sorted(own.items())]
    with zipfile.ZipFile(TARGET, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as table:
        for part, lines in sorted(parts.items()):
            table.writestr(
                zipfile.ZipInfo(part, SAME_DAY),
                "\n".join(lines),
                compress_type=zipfile.ZIP_DEFLATED,
                compresslevel=9,
            )
    print(f"{TARGET.name}: {TARGET.stat().st_size:,} bytes, {sum(map(len, parts.values())):,} rows")


if __name__ == "__main__":
    main()

# SPDX-License-Identifier: MIT
"""Make resources/places.zip, the towns of numbers, from the tables of the library phonenumbers.

Run it after the library was renewed: python packaging/places.py
"""

import importlib
import pkgutil
import zipfile
from collections import defaultdict
from pathlib import Path

import phonenumbers
from phonenumbers import geodata
from phonenumbers.geodata import locale

TARGET = Path(__file__).parents[1] / "resources" / "places.zip"
SAME_DAY = (2000, 1, 1, 0, 0, 0)  # the same tables make the same file
DIGITS = "0123456789"
# A mobile phone's prefix names where its card was sold; China's are half of all tables.
LEFT_OUT = ("861",)
KEPT_OF_THEM = ("8610",)  # Beijing


def towns() -> dict[str, str]:
    """Return the English name for each prefix."""
    found: dict[str, str] = {}
    for module in pkgutil.iter_modules(geodata.__path__):
        if module.name.startswith("data"):
            table: dict[str, dict[str, str]] = importlib.import_module(
                f"phonenumbers.geodata.{module.name}"
            ).data
            found.update({prefix: names["en"] for prefix, names in table.items() if "en" in names})
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


def countries() -> dict[str, str]:
    """Return the English name of each country."""
    names = locale.LOCALE_DATA
    return {
        region: _name(names[region])
        for region in sorted(phonenumbers.SUPPORTED_REGIONS)
        if region in names
    }


def _name(names: dict[str, str]) -> str:
    name = names["en"]
    return names[name[1:]] if name.startswith("*") else name


def main() -> None:
    """Write the table and say how large it is."""
    parts: dict[str, list[str]] = defaultdict(list)
    for prefix, name in sorted(shortened(towns()).items()):
        code = next(
            prefix[:n]
            for n in (1, 2, 3)
            if int(prefix[:n]) in phonenumbers.COUNTRY_CODE_TO_REGION_CODE
        )
        parts[code if code != "1" else prefix[:2]].append(f"{prefix}\t{name}")
    parts["countries"] = [f"{region}\t{name}" for region, name in countries().items()]
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

# SPDX-License-Identifier: MIT
"""Writes the templates for group policies: `python packaging/windows/admx FOLDER`.

busylamp.admx and, in English and German, its words; made of the settings themselves. They go into
`PolicyDefinitions` of Windows or of the domain. What they write is read by settings/registry.py.
"""

import dataclasses
import sys
import typing
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from xml.etree import ElementTree as ET

from busylamp.settings.keys import all_keys, value_at
from busylamp.settings.model import Settings
from busylamp.settings.policy import OWN
from busylamp.settings.read import RANGES

HERE = Path(__file__).parent
SPACE = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"
ROOT = r"Software\Policies\Busylamp"
LANGUAGES = {"en-US": 0, "de-DE": 1}
_VERSIONS = {"revision": "1.0", "schemaVersion": "1.0"}
_LOCKED, _PRESET = "locked", "preset"
_WHOLE = "whole"


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One setting as a policy."""

    key: str
    default: object

    @property
    def table(self) -> str:
        """The table it stands in."""
        return self.key.partition(".")[0]

    @property
    def name(self) -> str:
        """Its name in the table."""
        return self.key.partition(".")[2]


def settings() -> list[Setting]:
    """Return those of one value that are an administrator's to give: no rows, nothing noted."""
    usual = Settings()
    found = (Setting(key=key, default=value_at(usual, key)) for key in all_keys())
    return [each for each in found if each.key not in OWN and not _has_rows(each)]


def _has_rows(setting: Setting) -> bool:
    values: typing.Any = getattr(Settings(), setting.table)
    held = typing.get_args(typing.get_type_hints(values.__class__)[setting.name])
    return any(dataclasses.is_dataclass(each) for each in held)


def words() -> dict[str, tuple[str, str]]:
    """Return what settings and tables are called and what is told of them, in both languages."""
    lines = (HERE / "words.txt").read_text(encoding="utf-8").splitlines()
    parts = [line.split(" | ") for line in lines if line and not line.startswith("#")]
    return {key: (english, german) for key, english, german in parts}


def definitions() -> ET.Element:
    """Return busylamp.admx."""
    root = ET.Element("policyDefinitions", {"xmlns": SPACE, **_VERSIONS})
    spaces = ET.SubElement(root, "policyNamespaces")
    ET.SubElement(spaces, "target", prefix="busylamp", namespace="Busylamp.Policies")
    ET.SubElement(root, "resources", minRequiredRevision="1.0", fallbackCulture="en-US")
    supported = ET.SubElement(ET.SubElement(root, "supportedOn"), "definitions")
    ET.SubElement(supported, "definition", name="supported", displayName="$(string.supported)")
    categories = ET.SubElement(root, "categories")
    policies = ET.SubElement(root, "policies")
    tables = dict.fromkeys(each.table for each in settings())
    for kind, below in ((_LOCKED, ""), (_PRESET, r"\Recommended")):
        _category(categories, kind)
        for table in tables:
            _category(categories, f"{kind}.{table}", kind)
        for each in settings():
            policy = _policy(policies, f"{kind}.{each.key}", rf"{ROOT}{below}\{each.table}")
            ET.SubElement(policy, "parentCategory", ref=_id(f"{kind}.{each.table}"))
            ET.SubElement(policy, "supportedOn", ref="supported")
            _value(policy, each)
    whole = _policy(policies, _WHOLE, ROOT)
    ET.SubElement(whole, "parentCategory", ref=_LOCKED)
    ET.SubElement(whole, "supportedOn", ref="supported")
    ET.SubElement(ET.SubElement(whole, "elements"), "multiText", id="value", valueName="Policy")
    whole.set("presentation", "$(presentation.list)")
    return root


def _category(categories: ET.Element, name: str, parent: str = "") -> None:
    label = name.rpartition(".")[2]
    made = ET.SubElement(categories, "category", name=_id(name), displayName=_string(label))
    if parent:
        ET.SubElement(made, "parentCategory", ref=parent)


def _policy(policies: ET.Element, name: str, key: str) -> ET.Element:
    label = name.partition(".")[2] or name
    named = {"name": _id(name), "class": "Both", "key": key}
    said = {"displayName": _string(label), "explainText": _string(f"{name}.help")}
    return ET.SubElement(policies, "policy", named | said)


def _value(policy: ET.Element, setting: Setting) -> None:
    """Say what is written, as settings/registry.py reads it."""
    name = setting.name
    if isinstance(setting.default, bool):
        policy.set("valueName", name)
        for element, value in (("enabledValue", "1"), ("disabledValue", "0")):
            ET.SubElement(ET.SubElement(policy, element), "decimal", value=value)
        return
    elements = ET.SubElement(policy, "elements")
    match setting.default:
        case Enum() as default:
            policy.set("presentation", "$(presentation.choice)")
            choice = ET.SubElement(elements, "enum", id="value", valueName=name)
            for each in type(default):
                item = ET.SubElement(choice, "item", displayName=_string(_choice(each)))
                ET.SubElement(ET.SubElement(item, "value"), "string").text = str(each.value)
        case int():
            allowed = RANGES[setting.key]
            policy.set("presentation", f"$(presentation.{_id(setting.key)})")
            limits = {"minValue": str(allowed[0]), "maxValue": str(allowed[-1])}
            ET.SubElement(elements, "decimal", {"id": "value", "valueName": name, **limits})
        case tuple():
            policy.set("presentation", "$(presentation.list)")
            ET.SubElement(elements, "multiText", id="value", valueName=name)
        case _:
            policy.set("presentation", "$(presentation.text)")
            ET.SubElement(elements, "text", id="value", valueName=name, maxLength="1000")


def resources(language: str) -> ET.Element:
    """Return the words of one language."""
    place = LANGUAGES[language]
    called = {key: both[place] for key, both in words().items()}
    root = ET.Element("policyDefinitionResources", {"xmlns": SPACE, **_VERSIONS})
    ET.SubElement(root, "displayName").text = called["name"]
    ET.SubElement(root, "description").text = called["about"]
    inside = ET.SubElement(root, "resources")
    table = ET.SubElement(inside, "stringTable")
    for key, text in _strings(called):
        ET.SubElement(table, "string", id=_id(key)).text = text
    shown = ET.SubElement(inside, "presentationTable")
    for kind, element in (
        ("choice", "dropdownList"),
        ("list", "multiTextBox"),
        ("text", "textBox"),
    ):
        made = ET.SubElement(ET.SubElement(shown, "presentation", id=kind), element, refId="value")
        if kind == "text":
            ET.SubElement(made, "label")
        if kind == "choice":
            made.set("noSort", "true")
    for each in settings():
        if isinstance(each.default, int) and not isinstance(each.default, bool):
            made = ET.SubElement(shown, "presentation", id=_id(each.key))
            usual = {"refId": "value", "defaultValue": str(each.default)}
            ET.SubElement(made, "decimalTextBox", usual).text = called[each.key]
    return root


def _strings(called: dict[str, str]) -> Iterator[tuple[str, str]]:
    for key in ("supported", _LOCKED, _PRESET, _WHOLE, f"{_WHOLE}.help"):
        yield key, called[key]
    for table in dict.fromkeys(each.table for each in settings()):
        yield table, called[table]
    choices: dict[str, str] = {}
    for each in settings():
        yield each.key, called[each.key]
        for kind in (_LOCKED, _PRESET):
            help_words = called[f"{kind}.help"]
            yield (
                f"{kind}.{each.key}.help",
                help_words.format(key=each.key, default=_told(each.default)),
            )
        if isinstance(each.default, Enum):
            choices |= {_choice(one): str(one.value) or "-" for one in type(each.default)}
    yield from choices.items()


def _told(default: object) -> str:
    match default:
        case Enum():
            return str(default.value) or "-"
        case bool():
            return "1" if default else "0"
        case tuple():
            return (
                ", ".join(str(each) for each in typing.cast("tuple[object, ...]", default)) or "-"
            )
        case _:
            return str(default) or "-"


def _choice(each: Enum) -> str:
    return f"choice.{type(each).__name__}.{each.name}"


def _id(name: str) -> str:
    """Return a name as the schema takes it: letters, figures and _."""
    return name.replace(".", "_")


def _string(key: str) -> str:
    return f"$(string.{_id(key)})"


def main() -> None:
    """Write all three."""
    folder = Path(sys.argv[1])
    made = {"busylamp.admx": definitions()}
    made |= {f"{language}/busylamp.adml": resources(language) for language in LANGUAGES}
    for name, root in made.items():
        ET.indent(root)
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        text = ET.tostring(root, encoding="utf-8", xml_declaration=True)
        (folder / name).write_bytes(text + b"\n")


if __name__ == "__main__":
    main()

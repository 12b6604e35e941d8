# SPDX-License-Identifier: MIT
"""Finds every sentence the program shows, by the syntax tree.

`pyside6-lupdate` knows `self.tr` alone: not the `_tr` of a module, nor the sentences of the floors
below Qt (texts.py, `phrase(...)`), which are two thirds of what there is.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROGRAM = ROOT / "desktop" / "busylamp"
SENTENCES = "texts"  # the context of all that is said below Qt
_SENTENCES_FILE = "texts.py"
_MAKERS = ("phrases.py", "texts.py")  # make phrases of what was found elsewhere


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One sentence, as Qt looks it up."""

    context: str
    source: str
    comment: str = ""  # parts two meanings of one text
    files: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, str, str]:
        """What Qt looks up."""
        return self.context, self.source, self.comment

    @property
    def counts(self) -> bool:
        """Whether its words follow a number."""
        return "%n" in self.source or "%Ln" in self.source


@dataclass(slots=True)
class Harvest:
    """What was found, in the order of the program, and what can't be found by anybody."""

    messages: dict[tuple[str, str, str], Message] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def add(self, message: Message) -> None:
        """Join one text of several modules into one message."""
        known = self.messages.get(message.key)
        files = (*known.files, *message.files) if known else message.files
        self.messages[message.key] = Message(
            context=message.context,
            source=message.source,
            comment=message.comment,
            files=tuple(dict.fromkeys(files)),
        )


def harvest(program: Path = PROGRAM) -> Harvest:
    """Read every module of the program."""
    found = Harvest()
    for path in sorted(program.rglob("*.py")):
        read_module(path.read_text(encoding="utf-8"), path.relative_to(program).as_posix(), found)
    return found


def read_module(source: str, name: str, found: Harvest) -> None:
    """Add what one module says."""
    tree = ast.parse(source)
    reader = _Reader(name, _context_of_module(tree), found)
    reader.visit(tree)
    if name == _SENTENCES_FILE:
        for text in _in_tables(tree):
            found.add(Message(context=SENTENCES, source=text, files=(name,)))


def _context_of_module(tree: ast.Module) -> str:
    """The context that the module's own `_tr` asks in, '' where it has none."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and _called(call) == "translate":
                    return _literal(call.args[0]) or ""
    return ""


def _in_tables(tree: ast.Module) -> Iterator[str]:
    """The sentences in the tables of texts.py: reason -> sentence."""
    for node in tree.body:
        value = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None
        if isinstance(value, ast.Dict):
            yield from (text for each in value.values if (text := _literal(each)))


class _Reader(ast.NodeVisitor):
    def __init__(self, name: str, module_context: str, found: Harvest) -> None:
        self._name = name
        self._module_context = module_context
        self._found = found
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name not in ("_tr", "tr"):  # what hands its argument on
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        match _called(node), node.func:
            case "tr", ast.Attribute(value=ast.Name(id="self")):
                context = self._classes[-1] if self._classes else ""
                self._take(node, context, node.args)
            case "tr", ast.Attribute():
                self._blame(node, "tr of another object: its context can't be told")
            case "_tr", ast.Name():
                self._take(node, self._module_context, node.args[:1])
            case "translate", ast.Attribute(value=ast.Name(id="QCoreApplication")):
                self._translated(node)
            case "phrase", ast.Name() if self._name not in _MAKERS or _literal(node.args[0]):
                self._take(node, SENTENCES, node.args[:1])
            case _:
                pass

    def _translated(self, node: ast.Call) -> None:
        context = _literal(node.args[0])
        if context != SENTENCES:  # those are found where they are written
            self._take(node, context or "", node.args[1:])

    def _take(self, node: ast.Call, context: str, words: list[ast.expr]) -> None:
        source = _literal(words[0]) if words else None
        if not source or not context:
            self._blame(node, "not one literal text in a known context")
            return
        comment = _literal(words[1]) or "" if len(words) > 1 else ""
        self._found.add(
            Message(context=context, source=source, comment=comment, files=(self._name,))
        )

    def _blame(self, node: ast.Call, why: str) -> None:
        self._found.faults.append(f"{self._name}:{node.lineno}: {why}")


def _called(node: ast.Call) -> str:
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None

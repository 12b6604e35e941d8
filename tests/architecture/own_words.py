# SPDX-License-Identifier: MIT
"""Tells by the syntax tree whether an expression is words of our own, or was made fit.

It follows a name to what it was given in its function, a parameter to what the callers of the
module pass, a function of the module to what it returns. What it can't follow is from outside.
"""

import ast
from collections.abc import Iterator

OWN = frozenset({"tr", "_tr", "translate", "say", "toString"})  # translated, or names of keys
NUMBERS = frozenset({"len", "int", "round"})
LABELS = ("words", "text", "name", "title", "label")  # how what is a text is called


def name_of(node: ast.expr) -> str:
    """The last part of a name."""
    match node:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""


def calls_in(tree: ast.Module) -> Iterator[tuple[ast.AST, ast.Call]]:
    """Return each call with the innermost function it stands in."""
    inner: dict[ast.AST, ast.AST] = {}
    for outer in ast.walk(tree):  # outer before inner: the last one said is the innermost
        if isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef):
            inner.update((node, outer) for node in ast.walk(outer))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield inner.get(node, tree), node


def is_object(node: ast.expr) -> bool:
    """Whether it is surely no text: a widget's own `self`, a member of an enum, a function."""
    match node:
        case ast.Name(id="self" | "parent" | "owner") | ast.Lambda():
            return True
        case ast.Attribute(value=ast.Name(id="self"), attr=attr):
            return not attr.endswith(LABELS)
        case ast.Attribute(attr=attr):  # QSystemTrayIcon.MessageIcon.NoIcon
            return attr[:1].isupper()
        case ast.Constant(value=value):
            return not isinstance(value, str)
        case _:
            return False


class Words:
    """Looks at expressions of one function; `fit` is what makes a text from outside fit."""

    def __init__(self, tree: ast.Module, scope: ast.AST, fit: str) -> None:
        self._tree = tree
        self._scope = scope
        self._fit = fit
        self._seen: frozenset[tuple[ast.AST, str]] = frozenset()

    def fits(self, node: ast.expr) -> bool:
        """Whether nothing in it is from outside and raw."""
        match node:
            case ast.Call():
                return self._call(node)
            case ast.Name(id=name):
                return self._local(name)
            case ast.Constant():
                return True
            case _:
                parts = parts_of(node)
                return all(map(self.fits, parts)) if parts else is_object(node)

    def _call(self, node: ast.Call) -> bool:
        name = name_of(node.func)
        if name == self._fit or name in OWN or self._returns(name):
            return True
        if name == "replace" and isinstance(node.func, ast.Attribute):
            return self.fits(node.func.value) and self.fits(node.args[1])
        if name == "str" and len(node.args) == 1 and isinstance(node.args[0], ast.Call):
            return name_of(node.args[0].func) in NUMBERS
        return name in ("QAction", "QMenu")  # looked at where they are made

    def _returns(self, name: str) -> bool:
        """Whether a function of this module gives fit words only."""
        walked = ast.walk(self._tree)
        made = [n for n in walked if isinstance(n, ast.FunctionDef) and n.name == name]
        if len(made) != 1 or (made[0], name) in self._seen:
            return False
        there = self._there(made[0], name)
        given = [n.value for n in ast.walk(made[0]) if isinstance(n, ast.Return) and n.value]
        return bool(given) and all(map(there.fits, given))

    def _local(self, name: str) -> bool:
        """What a name was given, everywhere in its function, or by those who call that."""
        if (self._scope, name) in self._seen:
            return True  # a loop: decided by the other ways to it
        here = self._there(self._scope, name)
        given = list(values_of(self._scope, name))
        return all(map(here.fits, given)) if given else self._parameter(name)

    def _there(self, scope: ast.AST, name: str) -> "Words":
        made = Words(self._tree, scope, self._fit)
        made._seen = self._seen | {(self._scope, name), (scope, name)}
        return made

    def _parameter(self, name: str) -> bool:
        function = self._scope
        if not isinstance(function, ast.FunctionDef):
            return False
        names = [each.arg for each in (*function.args.posonlyargs, *function.args.args)]
        if name not in (*names, *(each.arg for each in function.args.kwonlyargs)):
            return False
        place = names.index(name) - (names[0] == "self") if name in names else -1
        callers = [
            (scope, call)
            for scope, call in calls_in(self._tree)
            if name_of(call.func) == function.name
        ]
        return bool(callers) and all(self._passed(*each, name, place) for each in callers)

    def _passed(self, scope: ast.AST, call: ast.Call, name: str, place: int) -> bool:
        passed = next((each.value for each in call.keywords if each.arg == name), None)
        if passed is None and 0 <= place < len(call.args):
            passed = call.args[place]
        return passed is None or self._there(scope, name)._from(passed)

    def _from(self, passed: ast.expr) -> bool:
        """Look at what a caller passes, whose names may be called as ours are."""
        fresh = Words(self._tree, self._scope, self._fit)
        fresh._seen = frozenset(each for each in self._seen if each[0] is not self._scope)
        return fresh.fits(passed)


def parts_of(node: ast.expr) -> list[ast.expr]:
    """What a text is put together from."""
    match node:
        case ast.JoinedStr(values=parts) | ast.BoolOp(values=parts):
            return parts
        case ast.Tuple(elts=parts) | ast.List(elts=parts) | ast.Dict(values=parts):
            return parts
        case ast.FormattedValue(value=part) | ast.Subscript(value=part):
            return [part]
        case ast.BinOp(left=one, right=other) | ast.IfExp(body=one, orelse=other):
            return [one, other]
        case _:
            return []


def values_of(scope: ast.AST, name: str) -> Iterator[ast.expr]:
    """Everything a name is given in a function."""
    for node in ast.walk(scope):
        match node:
            case ast.Assign(targets=targets, value=value):
                for target in targets:
                    yield from _unpacked(target, value, name)
            case ast.AugAssign(target=target, value=value):
                yield from _unpacked(target, value, name)
            case ast.AnnAssign(target=target, value=ast.expr() as value):
                yield from _unpacked(target, value, name)
            case ast.For(target=target, iter=many) | ast.comprehension(target=target, iter=many):
                each_of = many.elts if isinstance(many, ast.Tuple | ast.List) else [many]
                for value in each_of:
                    yield from _unpacked(target, value, name)
            case _:
                pass


def _unpacked(target: ast.expr, value: ast.expr, name: str) -> Iterator[ast.expr]:
    if isinstance(target, ast.Name):
        if target.id == name:
            yield value
    elif isinstance(target, ast.Tuple):
        parts = value.elts if isinstance(value, ast.Tuple) else [value] * len(target.elts)
        for inner, part in zip(target.elts, parts, strict=False):
            yield from _unpacked(inner, part, name)

# SPDX-License-Identifier: MIT
"""What relay and desk say survives the way; what is none of it is refused with one error."""

import dataclasses
import json
import types
import typing
from collections.abc import Callable
from enum import Enum

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from busylamp.link.line import Answered, RequestId
from busylamp.link.relayed import form
from busylamp.link.relayed.codec import FormError
from busylamp.link.relayed.form import Batch, Beat, Picture, PictureWanted, Wish, read, write
from busylamp.link.relayed.subjects import Subjects, token
from busylamp.telephony.changes import CallRinging
from busylamp.telephony.model import Call, CallId, CallState, Direction, ExtensionNumber
from busylamp.telephony.reasons import LineState

_SIMPLE: dict[object, st.SearchStrategy[typing.Any]] = {
    str: st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
    bool: st.booleans(),
    int: st.integers(-(2**50), 2**50),
    float: st.floats(-1e12, 1e12),
}


def values(kind: typing.Any) -> st.SearchStrategy[typing.Any]:
    """Any value of a type, by its hints alone: not by the code that is tested."""
    kind = getattr(kind, "__supertype__", kind)
    if kind in _SIMPLE:
        return _SIMPLE[kind]
    if dataclasses.is_dataclass(kind):
        hints = typing.get_type_hints(kind)
        fields = {field.name: values(hints[field.name]) for field in dataclasses.fields(kind)}
        return st.builds(typing.cast("typing.Any", kind), **fields)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return st.sampled_from(list(kind))
    origin, arguments = typing.get_origin(kind), typing.get_args(kind)
    if origin in (types.UnionType, typing.Union):
        return st.one_of(*(st.none() if a is types.NoneType else values(a) for a in arguments))
    if origin is frozenset:
        return st.frozensets(values(arguments[0]), max_size=3)
    if origin is dict:
        return st.dictionaries(values(arguments[0]), values(arguments[1]), max_size=3)
    if arguments[1:] == (Ellipsis,):
        return st.lists(values(arguments[0]), max_size=2).map(tuple)
    return st.tuples(*map(values, arguments))


@pytest.mark.parametrize("name", sorted(form._KINDS))
def test_each_kind_of_change_survives(name: str) -> None:
    @settings(max_examples=15, deadline=None)
    @given(values(form._KINDS[name]))
    def survives(change: typing.Any) -> None:
        batch = Batch(epoch=3, number=4, order=9, told=(change, change))
        assert form.read_batch(write(batch)) == batch
        assert type(form.read_batch(write(batch)).told[0]) is type(change)

    survives()


@pytest.mark.parametrize("kind", [Beat, Wish, PictureWanted, Picture])
def test_each_message_survives(kind: type[typing.Any]) -> None:
    @settings(max_examples=15, deadline=None)
    @given(values(kind))
    def survives(message: typing.Any) -> None:
        assert read(kind, write(message)) == message

    survives()


def test_every_change_there_is_has_a_form() -> None:
    from busylamp.telephony import changes

    told = {name for name, kind in vars(changes).items() if dataclasses.is_dataclass(kind)}
    assert told - {"CallChange", "Call", "Parked", "Presence", "Queue"} <= set(form._KINDS)


CALL = Call(
    id=CallId("1@1000"),
    extension=ExtensionNumber("1000"),
    direction=Direction.INCOMING,
    state=CallState.RINGING,
)
BATCH = Batch(epoch=1, number=2, order=2, told=(CallRinging(call=CALL, at=5.0),))


def changed(**fields: object) -> bytes:
    """The batch with some of its call's fields otherwise."""
    told = json.loads(write(BATCH))
    told["m"]["told"][0][1]["call"].update(fields)
    return json.dumps(told).encode()


def test_unknown_fields_and_kinds_are_let_be() -> None:
    assert form.read_batch(changed(mood="good")) == BATCH
    told = json.loads(write(BATCH))
    told["m"]["told"].insert(0, ["CallSungTo", {"song": 1}])
    told["new"] = [1]
    assert form.read_batch(json.dumps(told).encode()) == BATCH


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff",
        b"[" * 100_000,
        b"null",
        b'{"m":{}}',
        b'{"v":2,"m":{"epoch":1,"number":2,"order":2,"told":[]}}',
        b'{"v":true,"m":{"epoch":1,"number":2,"order":2,"told":[]}}',
        b'{"v":1,"m":[]}',
        b'{"v":1,"m":{"epoch":1,"number":2}}',
        b'{"v":1,"m":{"epoch":1,"number":2,"order":2,"told":[[]]}}',
        b'{"v":1,"m":{"epoch":1e400,"number":2,"order":2,"told":[]}}',
        b'{"v":1,"m":{"epoch":true,"number":2,"order":2,"told":[]}}',
        b'{"v":1,"m":{"epoch":1,"number":' + b"9" * 5000 + b',"order":2,"told":[]}}',
        changed(state="singing"),
        changed(state=["ringing"]),
        changed(first={"number": 5}),
        changed(id=None),
        changed(internal=1),
        changed(started_at="now"),
        changed(id="x" * 5000),
        write(BATCH).replace(b"5.0", b"NaN"),
        write(BATCH).replace(b"5.0", b"1e999"),
        b" " * (form.MOST_BYTES + 1),
    ],
)
def test_what_is_no_message_is_refused(data: bytes) -> None:
    with pytest.raises(FormError):
        form.read_batch(data)


@settings(max_examples=150, deadline=None)
@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(
                st.sampled_from(["v", "m", "told", "epoch", "number", "call", "id"]), inner
            )
        ),
    )
)
def test_any_json_is_read_or_refused(body: object) -> None:
    data = json.dumps({"v": 1, "m": body}).encode()
    readers: tuple[Callable[[bytes], object], ...]
    readers = (form.read_batch, form.read_answer, lambda told: read(Wish, told))
    for reader in readers:
        try:
            reader(data)
        except FormError:
            continue


def test_an_answer_survives() -> None:
    answer = Answered(request=RequestId("a-1"), success=True, headers=(("Response", "Success"),))
    assert form.read_answer(write(answer)) == answer


def test_defaults_take_no_room() -> None:
    beat = Beat(epoch=1, beat=2, every=1.0, lamps=0, state=LineState.UP)
    assert b"trouble" not in write(beat)


def test_a_name_is_one_token_and_no_other_names_token() -> None:
    assert token("support") == "support"
    assert token("a.b >*ü") == "a=2Eb=20=3E=2A=C3=BC"
    assert token("=2E") != token(".")


@given(
    st.text(st.characters(exclude_categories=["Cs"])),
    st.text(st.characters(exclude_categories=["Cs"])),
)
def test_tokens_keep_names_apart(one: str, other: str) -> None:
    assert (token(one) == token(other)) == (one == other)
    assert not set(token(one)) & set(". *>\t\r\n")


@pytest.mark.parametrize("site", ["", "Main", "a.b", "a>", "*", "a" * 40, "-a"])
def test_a_site_is_a_plain_word(site: str) -> None:
    with pytest.raises(ValueError, match="site"):
        Subjects(site)


@pytest.mark.parametrize(
    "subject",
    ["busylamp.main.do.1000", "busylamp.main.do.1000.a.b", "busylamp.b.do.1000.hangup", "x"],
)
def test_a_request_elsewhere_is_nobodys(subject: str) -> None:
    assert Subjects("main").asked(subject) is None
    assert Subjects("main").asked("busylamp.main.do.1000.hangup") == ("1000", "hangup")

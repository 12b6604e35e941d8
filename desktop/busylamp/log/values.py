# SPDX-License-Identifier: MIT
"""What a line of the log may show: figures and words of ours; any other text is masked whole."""

from enum import Enum

from busylamp.log.tags import number_tag, word_tag


class _Text:
    """A text that is shown as something else, also in a list of its kind."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return str(self)


class Number(_Text):
    """A phone number: its tag, perhaps its last two digits."""

    __slots__ = ()

    def __str__(self) -> str:
        return number_tag(self._text)


class Name(_Text):
    """A person's, queue's or device's name: its tag."""

    __slots__ = ()

    def __str__(self) -> str:
        return word_tag(self._text)


class Foreign(_Text):
    """A text of another program's own, such as Qt's: its numbers masked, and what it quotes."""

    __slots__ = ()

    def __str__(self) -> str:
        from busylamp.log.errors import without_quotes
        from busylamp.log.foreign import foreign

        return foreign(without_quotes(self._text))


class Packets:
    """A packet of the wire: only what is the protocol's own is read in it."""

    __slots__ = ("_data",)

    def __init__(self, data: bytes) -> None:
        self._data = data

    def __str__(self) -> str:
        from busylamp.log.packets import shown_packet

        return shown_packet(self._data)

    __repr__ = __str__


def shown(value: object) -> object:
    """Return what may be written of an argument; text that nobody vouched for is a name."""
    match value:
        case Number() | Name() | Foreign() | Packets() | None | bool() | int() | float():
            return value
        case Enum():
            return value.name.lower()
        case type():
            return value.__name__
        case BaseException():
            from busylamp.log.errors import said

            return said(value)
        case _:
            return word_tag(str(value))

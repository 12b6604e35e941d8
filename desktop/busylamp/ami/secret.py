# SPDX-License-Identifier: MIT
"""A password that shows itself to nobody."""


class Secret:
    """Text hidden from repr, str, format, pickle and exceptions."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """Return the text; call it only where it goes on to the wire or into the keyring."""
        return self._value

    def __repr__(self) -> str:
        return "Secret(***)"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return "Secret(***)"

    def __reduce__(self) -> tuple[object, ...]:
        msg = "a secret is not pickled"
        raise TypeError(msg)

    def __bool__(self) -> bool:
        return bool(self._value)

# SPDX-License-Identifier: MIT
"""A registry of the test's own."""


class FakeRegistry:
    """Values by key and name."""

    def __init__(self) -> None:
        self.values: dict[tuple[str, str], str] = {}

    def read(self, key: str, name: str = "") -> str | None:
        return self.values.get((key, name))

    def write(self, key: str, name: str, value: str) -> None:
        self.values[key, name] = value

    def delete_value(self, key: str, name: str) -> None:
        self.values.pop((key, name), None)

    def delete_tree(self, key: str) -> None:
        below = [pair for pair in self.values if pair[0] == key or pair[0].startswith(f"{key}\\")]
        for pair in below:
            del self.values[pair]

# SPDX-License-Identifier: MIT
"""How much the PBX sends, and how much of it was of use here."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """Sums since the program began to count; the difference of two tells a stretch of time."""

    at: float = 0.0  # monotonic seconds
    size: int = 0  # bytes received
    packets: int = 0
    read: int = 0  # events of kinds Busylamp reads
    read_size: int = 0  # their bytes
    useful: int = 0  # events that changed something for this user

    def since(self, earlier: "Load") -> "Load":
        """Return what came between; `at` is the seconds it took."""
        return Load(
            at=self.at - earlier.at,
            size=self.size - earlier.size,
            packets=self.packets - earlier.packets,
            read=self.read - earlier.read,
            read_size=self.read_size - earlier.read_size,
            useful=self.useful - earlier.useful,
        )


class LoadMeter:
    """Adds up once a read, never once a packet: a storm must not pay for being counted."""

    __slots__ = ("packets", "read", "read_size", "size", "useful")

    def __init__(self) -> None:
        self.size = self.packets = self.read = self.read_size = self.useful = 0

    def told(self, at: float) -> Load:
        """Return the sums."""
        return Load(
            at=at,
            size=self.size,
            packets=self.packets,
            read=self.read,
            read_size=self.read_size,
            useful=self.useful,
        )

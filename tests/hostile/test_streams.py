# SPDX-License-Identifier: MIT
"""A hostile PBX against the whole program: it stays small, stays awake and says why it left."""

import os
from pathlib import Path

import pytest

from tests.hostile.flood import flood
from tests.hostile.scale import ALL
from tests.hostile.streams import STREAMS
from tests.link.conftest import Certificates, certificates

__all__ = ["certificates"]
FEW = ("endless-headers", "giant-names", "endless-list", "my-calls")
DROPPED = {
    "no-newline": "protocol",
    "endless-headers": "protocol",
    "endless-list": "protocol",
    "giant-output": "protocol",
    "endless-banner": "not_ami",
}
MIB = int(os.environ.get("BUSYLAMP_MIB", "1024" if ALL else "8"))
MOST_MEMORY = 16.0  # MiB more than before
MOST_GAP = 0.1  # seconds; asserted on demand only: the figure needs a computer of its own


@pytest.mark.parametrize("kind", [k for k in STREAMS if k != "ringing"] if ALL else FEW)
def test_a_stream_costs_little(kind: str, tmp_path: Path, certificates: Certificates) -> None:
    from busylamp.link.tls import read_certificate

    made = certificates.ec
    pin = read_certificate(made.der).spki_sha256
    tls = (made.pem, made.key, pin) if kind == "small-records" else None
    size = MIB * 2**20 if tls is None else MIB * 2**10  # a byte a record: it takes a day
    figures = flood(kind, size, tmp_path, tls)
    print(figures)
    assert figures.growth <= MOST_MEMORY, figures
    assert figures.ended, "its threads ended in time, in the middle of it"
    if kind in DROPPED:
        assert DROPPED[kind] in figures.troubles, figures
    if ALL:
        assert figures.gap <= MOST_GAP, figures

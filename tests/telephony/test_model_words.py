# SPDX-License-Identifier: MIT
"""The model PBX says nothing that a real one does not say: the same events, the same headers."""

from collections import defaultdict

from busylamp.ami.messages import Event
from tests.telephony.conftest import RECORDINGS, events
from tests.telephony.model.stage import KINDS, Plan, Stage

# Told by no recording in the tree; from the Asterisk sources (main/channel.c, res_parking).
_UNHEARD = {"Rename", "ParkedCallGiveUp"}
_OPTIONAL = {"SwapUniqueid", "Forward", "DestApp"}


def heard() -> dict[str, set[str]]:
    """Read which headers each event of the recordings has."""
    found: dict[str, set[str]] = defaultdict(set)
    for version in ("16", "22"):
        for path in sorted((RECORDINGS / version).glob("*.ami")):
            for event in events(version, path.stem):
                found[event.name].update(name for name, _ in event.items())
    return found


def said() -> list[Event]:
    """Let the model play every kind of call."""
    found: list[Event] = []
    for kind in KINDS:
        for seed in range(8):
            stage = Stage()
            stage.switch.shots = []
            for burst in stage.bursts(Plan(calls=((kind, seed),), seed=seed)):
                found += burst
            found += [item for shot in stage.switch.shots for item in shot]
    return found


def test_every_event_and_every_header_was_heard_from_a_real_pbx() -> None:
    real = heard()
    odd: set[tuple[str, str]] = set()
    for event in said():
        if event.name in _UNHEARD:
            continue
        names = {name for name, _ in event.items()}
        odd |= {(event.name, name) for name in names - real[event.name] - _OPTIONAL}
    assert odd == set()

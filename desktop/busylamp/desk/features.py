# SPDX-License-Identifier: MIT
"""Which codes and database keys switch the features of my phone on this PBX."""

from collections.abc import Mapping

from busylamp.settings.model import Feature, FeatureCode, FeaturePreset, FeatureSettings

_DND, _ALWAYS = Feature.DND, Feature.FORWARD_ALWAYS
_BUSY, _NO_ANSWER = Feature.FORWARD_BUSY, Feature.FORWARD_NO_ANSWER
# Service guide of the UCM6xxx, "Do-Not-Disturb". How its codes for forwarding take a number is not
# published; who knows it for his firmware enters rows of his own.
_UCM = (FeatureCode(feature=_DND, on="*77", off="*78"),)
# The defaults of FreePBX's modules donotdisturb and callforward.
_FREEPBX = (
    FeatureCode(feature=_DND, on="*78", off="*79", key="DND/{extension}"),
    FeatureCode(feature=_ALWAYS, on="*72{number}", off="*73", key="CF/{extension}"),
    FeatureCode(feature=_BUSY, on="*90{number}", off="*91", key="CFB/{extension}"),
    FeatureCode(feature=_NO_ANSWER, on="*52{number}", off="*53", key="CFU/{extension}"),
)
_PRESETS = {FeaturePreset.UCM: _UCM, FeaturePreset.FREEPBX: _FREEPBX}


def codes(
    settings: FeatureSettings, commands: frozenset[str], devices: Mapping[str, str]
) -> dict[Feature, FeatureCode]:
    """Return the codes of each feature: the settings' rows, else the preset's."""
    preset = settings.preset
    if preset is FeaturePreset.AUTO:
        preset = _recognised(commands, devices)
    found = {row.feature: row for row in _PRESETS.get(preset, ())}
    return {**found, **{row.feature: row for row in settings.code}}


def _recognised(commands: frozenset[str], devices: Mapping[str, str]) -> FeaturePreset:
    """A UCM offers actions nobody else has; FreePBX writes Custom:DND into each hint."""
    if "GSAgents" in commands:
        return FeaturePreset.UCM
    freepbx = any(device.startswith("Custom:DND") for device in devices)
    return FeaturePreset.FREEPBX if freepbx else FeaturePreset.CUSTOM

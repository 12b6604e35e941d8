# SPDX-License-Identifier: MIT
"""Finds resources: beside the package in a wheel or a frozen bundle, in a checkout above it."""

from pathlib import Path


def root() -> Path:
    """Return the folder of icons, sounds and translations."""
    packaged = Path(__file__).parent / "resources"
    return packaged if packaged.is_dir() else Path(__file__).parents[2] / "resources"


def icon(name: str) -> Path:
    """Return an SVG of resources/icons."""
    return root() / "icons" / f"{name}.svg"


def places() -> Path:
    """Return the table of the towns of numbers."""
    return root() / "places.zip"


def sound(name: str) -> Path:
    """Return a WAV file of resources/sounds."""
    return root() / "sounds" / f"{name}.wav"


def language(name: str) -> Path:
    """Return the translations of a language, made of resources/i18n; for English its plurals."""
    return root() / "languages" / f"busylamp_{name}.qm"

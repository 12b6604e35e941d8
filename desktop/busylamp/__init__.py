# SPDX-License-Identifier: MIT
"""Busylamp: the desktop companion of a desk phone."""

__version__ = "0.1.0"

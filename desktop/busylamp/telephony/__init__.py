# SPDX-License-Identifier: MIT
"""The meaning: what the events of a PBX say about extensions and calls."""

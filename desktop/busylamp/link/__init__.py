# SPDX-License-Identifier: MIT
"""The live line to the PBX."""

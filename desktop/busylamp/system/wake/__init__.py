# SPDX-License-Identifier: MIT
"""The computer slept, was unlocked or changed its network: time to look whether the line lives."""

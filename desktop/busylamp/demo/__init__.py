# SPDX-License-Identifier: MIT
"""A make-believe UCM on loopback."""

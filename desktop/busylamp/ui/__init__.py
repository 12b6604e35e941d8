# SPDX-License-Identifier: MIT
"""Pixels."""

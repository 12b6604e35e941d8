# SPDX-License-Identifier: MIT
"""Thin QObjects over the desk, for the window. UI thread only."""

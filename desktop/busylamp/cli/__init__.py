# SPDX-License-Identifier: MIT
"""The commands that need no window."""

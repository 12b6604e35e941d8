# SPDX-License-Identifier: MIT
"""Starting with the computer, hidden: for this user only."""

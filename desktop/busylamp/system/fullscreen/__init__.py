# SPDX-License-Identifier: MIT
"""Whether a window fills the screen now."""

# SPDX-License-Identifier: MIT
"""A sound while it rings."""

# SPDX-License-Identifier: MIT
"""What appears at the corner of the screen when somebody calls."""

# SPDX-License-Identifier: MIT
"""The desktop's own notifications."""

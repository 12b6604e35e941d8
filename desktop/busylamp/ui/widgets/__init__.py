# SPDX-License-Identifier: MIT
"""Small widgets of our own."""

# SPDX-License-Identifier: MIT
"""The set-up doctor: one module for each step from the name to the lamp."""

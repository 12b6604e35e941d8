# SPDX-License-Identifier: MIT
"""What is remembered: SQLite, and the files people bring and take."""

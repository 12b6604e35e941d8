# SPDX-License-Identifier: MIT
"""Directories of people: one module a way of reading them."""

# SPDX-License-Identifier: MIT
"""Keys that reach the program wherever the user is: only those keys, never all of them."""

# SPDX-License-Identifier: MIT
"""One Busylamp a user: who is the first, and what the others may tell it."""

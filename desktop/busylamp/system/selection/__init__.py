# SPDX-License-Identifier: MIT
"""What the user selected or copied in another program: read when asked for, never changed."""

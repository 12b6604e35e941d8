# SPDX-License-Identifier: MIT
"""What the user or the administrator chose. No Qt, no secret."""

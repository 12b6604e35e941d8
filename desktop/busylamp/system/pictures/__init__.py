# SPDX-License-Identifier: MIT
"""Images that came from outside."""

# SPDX-License-Identifier: MIT
"""What can be received: the greeting, responses and events, their headers read only when asked for."""

# SPDX-License-Identifier: MIT
"""Whether the user asked the system that nothing moves."""

# SPDX-License-Identifier: MIT
"""What the operating system offers, one folder a capability."""

# SPDX-License-Identifier: MIT
"""Windows that ask something."""

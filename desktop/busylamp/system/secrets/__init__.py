# SPDX-License-Identifier: MIT
"""Where the secret of an account is kept."""

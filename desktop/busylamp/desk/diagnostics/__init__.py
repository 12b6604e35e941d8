# SPDX-License-Identifier: MIT
"""What a user may send to whoever helps: masked, shown before it is saved."""

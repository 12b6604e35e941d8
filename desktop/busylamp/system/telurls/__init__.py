# SPDX-License-Identifier: MIT
"""tel:, callto: and sip: links open this program: for this user only, and taken back whole."""

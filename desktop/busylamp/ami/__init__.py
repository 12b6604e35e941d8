# SPDX-License-Identifier: MIT
"""The wire: AMI bytes to packets and back. No I/O, standard library only."""

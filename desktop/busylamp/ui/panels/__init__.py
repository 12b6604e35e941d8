# SPDX-License-Identifier: MIT
"""The parts a window is made of."""

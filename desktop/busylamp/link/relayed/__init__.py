# SPDX-License-Identifier: MIT
"""What relay and desk say to each other: subjects, JSON, pictures."""

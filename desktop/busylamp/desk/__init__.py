# SPDX-License-Identifier: MIT
"""The use cases, one owner for each rule. No Qt."""

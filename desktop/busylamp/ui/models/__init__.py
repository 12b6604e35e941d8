# SPDX-License-Identifier: MIT
"""Values as Qt's lists see them."""

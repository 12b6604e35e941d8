# SPDX-License-Identifier: MIT
"""What people do with their phones, played on a real PBX: for recordings and for the cuts."""

from tests.pbx.scenes import dialplan, groups, handing_over, mine, parking
from tests.pbx.stage import SCENES

__all__ = ["SCENES", "dialplan", "groups", "handing_over", "mine", "parking"]

# SPDX-License-Identifier: MIT
"""What may stand in a feature code, a database key, a mailbox: they go into a dial string."""

import re

from busylamp.phrases import phrase
from busylamp.settings.model import Feature, FeatureCode
from busylamp.telephony.numbers_rules import BadRuleError

NUMBER = "{number}"
EXTENSION = "{extension}"
_CODE = re.compile(r"[0-9*#]{1,16}")
_KEY = re.compile(r"[A-Za-z0-9_.-]{1,40}(?:/[A-Za-z0-9_.{}-]{1,40}){1,3}")
_WORD = re.compile(r"[A-Za-z0-9_.-]{1,40}")
FEATURE_TEXTS = {
    "features.mailbox": re.compile(r"[A-Za-z0-9_.-]{1,40}(?:@[A-Za-z0-9_.-]{1,40})?"),
    "features.voicemail_number": re.compile(r"[0-9*#+]{1,32}"),
    "features.parking_lot": _WORD,
}


def check_code(row: FeatureCode) -> None:
    """Raise BadRuleError with what is wrong about a feature's code."""
    wrong = _wrong(row)
    if wrong:
        raise BadRuleError(wrong)


def _wrong(row: FeatureCode) -> str:
    is_dnd = row.feature is Feature.DND
    for name, code in (("on", row.on), ("off", row.off)):
        bare = code.replace(NUMBER, "", 1) if name == "on" and not is_dnd else code
        if code and not _CODE.fullmatch(bare):
            return phrase("{name} must have up to 16 of the signs 0-9 * #", name=name)
    if not is_dnd and NUMBER not in row.on:
        return phrase("on must hold {number}: where calls are forwarded to")
    if row.key and not (_KEY.fullmatch(row.key) and EXTENSION in row.key):
        return phrase("key must be like CF/{extension}")
    return "" if _WORD.fullmatch(row.value) else phrase("value must be one word")

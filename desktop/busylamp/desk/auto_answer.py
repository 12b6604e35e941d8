# SPDX-License-Identifier: MIT
"""What lets my own phone pick up by itself when a call is asked for from here."""

from busylamp.settings.model import PhoneFamily

Variables = tuple[tuple[str, str], ...]

_CALL_INFO = ("PJSIP_HEADER(add,Call-Info)", "<sip:busylamp.invalid>;answer-after=0")
_ALERT_INFO = (
    "PJSIP_HEADER(add,Alert-Info)",
    "<http://busylamp.invalid>;info=alert-autoanswer;delay=0",
)
# What each maker's guide names; each phone must be told to obey besides (texts of the settings).
_VARIABLES: dict[PhoneFamily, Variables] = {
    PhoneFamily.NONE: (),
    PhoneFamily.GRANDSTREAM: (_CALL_INFO, _ALERT_INFO),
    PhoneFamily.YEALINK: (_CALL_INFO, _ALERT_INFO),
    PhoneFamily.SNOM: (_CALL_INFO, _ALERT_INFO),
    PhoneFamily.POLYCOM: (("PJSIP_HEADER(add,Alert-Info)", "Ring Answer"),),
    PhoneFamily.CISCO: (_CALL_INFO,),
}


def variables(family: PhoneFamily, phone: str) -> Variables:
    """Return the variables of an Originate that rings `phone`.

    Asterisk sets them on the leg before its INVITE goes out, for an account of class originate
    (measured on 16 and 22). Behind a Local channel they would be lost, and other channel drivers
    have other ways: nothing is sent to those.
    """
    return _VARIABLES[family] if phone.startswith("PJSIP/") else ()

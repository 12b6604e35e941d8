# SPDX-License-Identifier: MIT
"""Who is connected to the model PBX: extensions with their phones, members of groups and queues."""

NAMES = {
    "1000": "Alice Ahonen",
    "1001": "Bob Brown",
    "1002": "Carol Castro",
    "1003": "Dan O'Neil",
    "1004": "Eve Example",
    "1005": "Frank Fisher",
}
EXTENSIONS = tuple(NAMES)
TRUNK = "PJSIP/trunk"
DID = "0911234500"  # rings what the dialplan says
QUEUE = "6500"
OUTSIDE = {"0298765432": "ACME Oy", "0401234567": "Liisa Laine", "0031201234567": "Nils Berg"}

# 1005 has a desk phone and a softphone.
DEVICES = {ext: (f"PJSIP/{ext}",) for ext in EXTENSIONS} | {
    "1005": ("PJSIP/1005", "PJSIP/1005-soft")
}


def hint_of(extension: str) -> str:
    """Return an extension's hint, as a dialplan writes it."""
    devices = "&".join((*DEVICES[extension], f"Custom:DND{extension}"))
    return f"{devices},CustomPresence:{extension}"


def name_of(number: str) -> str:
    """Return a name as the PBX knows it."""
    return NAMES.get(number) or OUTSIDE.get(number) or "<unknown>"

# SPDX-License-Identifier: MIT
"""The settings that reach the make-believe UCM, with what an administrator would have entered."""

from busylamp.demo.dialplan import INSIDE, OUTSIDE
from busylamp.demo.features import MESSAGE
from busylamp.demo.rooms import ROOM
from busylamp.demo.stage import Stage
from busylamp.settings.model import (
    CallSettings,
    DialSettings,
    MeSettings,
    PbxSettings,
    Settings,
)


def demo_settings(stage: Stage) -> Settings:
    """Return them for a stage that listens."""
    pbx = PbxSettings(host="127.0.0.1", port=stage.port, tls=False, username=stage.username)
    return Settings(
        pbx=pbx,
        me=MeSettings(extension=stage.script.me, context=INSIDE),
        dial=DialSettings(external_context=OUTSIDE),
        calls=CallSettings(conference_room=ROOM, voicemail_prefix=MESSAGE),
    )

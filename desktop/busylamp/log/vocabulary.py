# SPDX-License-Identifier: MIT
"""What of a packet is Asterisk's own and stays: by the header it stands in, never by the word."""

import re


def words(text: str) -> frozenset[str]:
    """Return the words of a list."""
    return frozenset(text.split())


# Identifiers made of times and counters.
IDS = ("uniqueid", "linkedid", "bridgeid")
ID = re.compile(r"[0-9]{9,11}\.[0-9]+\Z|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z")

# Counts, states and times; nobody's number stands there.
NUMBERS = words(
    "channelstate priority bridgenumchannels status cause reason count position wait waittime "
    "holdtime talktime ringtime calls max completed abandoned servicelevel servicelevelperf "
    "servicelevelperf2 weight penalty callstaken lastcall lastpause logintime incall paused "
    "wrapuptime listitems duration billableseconds durationms seconds timestamp loggedin "
    "available callers longestholdtime newmessages oldmessages urgmessages waiting new old "
    "newmessagecount oldmessagecount urgentmessagecount parkingtimeout parkingduration "
    "originalposition ringinuse muted talking admin"
)
# Each channel or bridge of an event has its own, behind the part it plays.
_OF_PARTS = ("channelstate", "priority", "bridgenumchannels")
_PARTS = words(
    "dest transferer transferee secondtransferer origtransferer transfertarget target orig second "
    "localone localtwo parkee parker retriever source from to local spyer spyee"
)
REASON = re.compile(r"[0-9]{1,3}\Z")
NUMBER = re.compile(r"-?[0-9]{1,10}(\.[0-9]{1,6})?%?\Z")


def counts(header: str) -> bool:
    """Tell whether a header is, by its full name, one of a count."""
    of_part = next((each for each in _OF_PARTS if header.endswith(each)), "")
    return header in NUMBERS or (bool(of_part) and header.removesuffix(of_part) in _PARTS)


# Headers whose values are words of the protocol, and these words.
WORDED = (
    *("channelstatedesc", "dialstatus", "bridgetype", "bridgetechnology", "bridgecreator"),
    *("bridgevideosourcemode", "statustext", "state", "cause-txt", "privilege", "event"),
    *("response", "eventlist", "message", "strategy", "membership", "result", "isexternal"),
    *("desttype", "transfermethod", "context", "application", "method", "reason", "status"),
    *("disposition", "subtype", "direction", "events", "ping"),
)
WORDS = words("""
Rsrvd Down OffHook Dialing Ring Ringing Up Busy Pre Idle InUse Unavailable Hold Unknown
ANSWER BUSY CANCEL CHANUNAVAIL CONGESTION NOANSWER PROGRESS PROCEEDING RINGING ABORT CONTINUE GOTO
FORWARD basic base parking simple bridge holding softmix native rtp ConfBridge Parking AgentRequest
none talker single unknown
NOT INUSE UNAVAILABLE ONHOLD RINGINUSE INVALID not set available away xa chat dnd unavailable BUSY
UNKNOWN
Normal Clearing Interworking unspecified Answered elsewhere Call Rejected No route to destination
Circuit channel congestion Redirected new Unallocated unassigned number alerting no answer User busy
Switching equipment failure Bearer capability available Destination out of order Recovery timer
expired Subscriber absent Invalid format Normal Unspecified Failure Success Network
call agent cdr system user dialplan reporting security dtmf log verbose command config originate all
start Complete Cancelled Error Goodbye Pong On Off
Authentication accepted failed Thanks for the fish Channels Channel will follow Extension Statuses
Status Queue status summary Voicemail list Device State Changes Presence Mailbox Message Count
Originate successfully queued Added interface Removed from queue Permission denied Hungup such Event
Parked calls lots hints are Command output follows Bad Variable Set Agents
ringall leastrecent fewestcalls random rrmemory rrordered linear wrandom dynamic static realtime
Yes No Bridge App Link Fail Threeway caller transfer Attended
internal ext local parkedcalls queue trunk park dial outbound allroutes macro sub did pstn
featurecodes ivr timeconditions app group from hint default
AppDial AppDial Dial Queue AppQueue Answer Hangup Wait ConfBridge VoiceMail VoiceMailMain ParkedCall
Park Goto GotoIf Set Echo Playback BackGround WaitExten Pickup Macro Gosub Read Progress Ringing
Transferred ParkAndAnnounce Bridge MeetMe Page Stasis
ANSWERED FAILED DISPOSITION Agent Inbound Outbound Sent Received
""")

# `Originate a call. (Priv: originate,all)`.
PRIVILEGE = re.compile(r"\(Priv: ([a-z,<>]+)\)\Z")
CLASSES = words(
    "call agent cdr system user dialplan reporting security dtmf log verbose command config "
    "originate all test message specialcommand cc aoc agi hookresponse <none>"
)

# What may stand before a device's own name, and in a hint.
DEVICES = words(
    "PJSIP SIP IAX DAHDI SCCP Local Agent Custom CustomPresence DND Queue park MWI ConfBridge "
    "from queue internal parkedcalls n"
)
DEVICED = (
    *("hint", "device", "interface", "stateinterface", "location", "dialstring", "appdata"),
    *("applicationdata", "presentity", "parkerdialstring", "member"),
)
KEPT = DEVICES | WORDS  # whatever they stand in, they are nobody's
CHANNELS = ("channel",)
# `PJSIP/1000-0000002a`, `Local/1000@from-queue-00000001;2`: the counter behind it is no secret.
CHANNEL = re.compile(r"(.+)(-[0-9a-f]{8}(?:;[12])?)\Z")

# Whose values name people and their numbers, so that no sentence may repeat them either.
PEOPLE = (
    *("calleridname", "connectedlinename", "fullname", "membername"),
    *("calleridnum", "connectedlinenum"),
)

# Words that stand for a number or a name which nobody gave, and extensions of Asterisk's own.
NOBODY = frozenset(
    ("", "<unknown>", "unknown", "anonymous", "restricted", "private", "withheld", "unavailable")
)
SPECIAL = frozenset(("s", "h", "i", "t", "T", "o", "a", "e"))
HEADER = re.compile(r"[A-Za-z][A-Za-z0-9_.-]{0,60}\Z")

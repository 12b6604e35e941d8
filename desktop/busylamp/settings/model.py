# SPDX-License-Identifier: MIT
"""The settings as frozen values with their defaults."""

from dataclasses import dataclass, field
from enum import Enum

from busylamp.telephony.numbers_plan import NumberRule, OutgoingLine


class PopupStyle(Enum):
    """How an incoming call is shown."""

    CARD = "card"
    NOTIFICATION = "notification"
    NONE = "none"


class PopMoment(Enum):
    """When a screen pop comes."""

    RINGING = "ringing"
    ANSWER = "answer"
    END = "end"
    CLICK = "click"  # only by its button on the pop-up
    EVENT = "event"  # when the dialplan tells an event of its own


class PopDirection(Enum):
    """Which calls a screen pop is for, by who called."""

    INCOMING = "incoming"
    OUTGOING = "outgoing"
    ANY = "any"


class PopScope(Enum):
    """Which calls a screen pop is for, by where they came from."""

    INTERNAL = "internal"
    EXTERNAL = "external"
    QUEUE = "queue"
    ANY = "any"


class Appearance(Enum):
    """Which colours the window wears."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class Language(Enum):
    """What the window speaks, by the names Qt gives languages."""

    SYSTEM = ""
    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"
    FRENCH = "fr"
    CHINESE = "zh_CN"  # simplified


class LinkAsk(Enum):
    """Which links are called without a question."""

    ALWAYS = "always"  # ask about each
    EXCEPT_NATIONAL = "except_national"  # internal and national numbers are called at once


class PhoneFamily(Enum):
    """Whose phone stands on the desk, for what each maker wants to be told in its own way."""

    NONE = ""
    GRANDSTREAM = "grandstream"
    YEALINK = "yealink"
    SNOM = "snom"
    POLYCOM = "polycom"
    CISCO = "cisco"


class HotkeyAct(Enum):
    """What the dial key does with one plain number."""

    CARD = "card"  # a card; Enter calls
    NOW = "now"
    COUNTDOWN = "countdown"  # a card that calls by itself unless it is stopped


@dataclass(frozen=True, slots=True, kw_only=True)
class PbxSettings:
    """`[pbx]`: where the phone system is and who signs in. Never the secret."""

    host: str = ""
    port: int = 5039
    tls: bool = True
    username: str = ""
    pin: str = ""  # SHA-256 of the server's public key (SPKI), lower-case hex; empty: none
    allow_plain_login: bool = False  # the secret may cross the network unhashed without TLS
    undocumented_actions: bool = False  # Grandstream's own, which no public text describes
    relay: str = ""  # tls://host:4222: through a relay there, and not to the PBX itself
    ca_file: str = ""  # PEM; the only roots it may be vouched for by. Empty: the system's
    keyring: str = ""  # which keyring has the password, as it calls itself; to tell when it is gone

    @property
    def shown(self) -> str:
        """Where this goes, in words for a person."""
        return self.relay.partition("://")[2] or self.relay or self.host


@dataclass(frozen=True, slots=True, kw_only=True)
class MeSettings:
    """`[me]`: which extension is mine."""

    extension: str = ""
    context: str = "from-internal"  # the context my phone dials in
    channel: str = ""  # what Originate rings, e.g. PJSIP/1000; empty: learned from the hint


@dataclass(frozen=True, slots=True, kw_only=True)
class DialSettings:
    """`[dial]`: how a number is dialled."""

    external_context: str = ""  # empty: the same context as internal numbers
    ring_seconds: int = 60  # how long my own phone rings before the PBX gives up


@dataclass(frozen=True, slots=True, kw_only=True)
class CallSettings:
    """`[calls]`: codes of the phone system for what is done with a call; empty: not offered."""

    pickup_code: str = "**"  # dialled before a colleague's extension to take its ringing call
    voicemail_prefix: str = ""  # dialled before an extension to reach its mailbox
    conference_room: str = ""  # the room that calls are joined in


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneSettings:
    """`[phone]`: what the phone on the desk can be told. Off by default."""

    auto_answer: PhoneFamily = PhoneFamily.NONE  # it picks up by itself when I call from here
    answers_by_notify: bool = False  # it picks up on NOTIFY with the event talk


@dataclass(frozen=True, slots=True, kw_only=True)
class PopupSettings:
    """`[popup]`: how an incoming call is shown."""

    style: PopupStyle = PopupStyle.CARD
    external: bool = True  # calls from outside
    internal: bool = True  # calls from colleagues
    queue: bool = True  # calls through a queue, whoever calls
    watched: tuple[str, ...] = ()  # colleagues' extensions whose calls are shown too, as theirs
    over_full_screen: bool = True  # also while a window fills the screen
    snoozed_until: int = 0  # Unix seconds; nothing is shown before


@dataclass(frozen=True, slots=True, kw_only=True)
class SoundSettings:
    """`[sound]`: what is heard of an incoming call. Off by default: the phone rings itself."""

    ring: str = ""  # empty: nothing; "default": our own sound; else the path of a sound file


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenPopRule:
    """`[[screen_pop.rule]]`: a page to open for a call, or a text to copy."""

    name: str  # what its button says
    url: str  # with {number} {e164} {name} {queue} {called} {uniqueid} behind the host
    on: PopMoment = PopMoment.RINGING
    direction: PopDirection = PopDirection.INCOMING
    scope: PopScope = PopScope.ANY
    prefix: str = ""  # only numbers that begin so, in full (`+44`) or as they came
    copy: bool = False  # put it on the clipboard and open nothing
    event: str = ""  # with on = "event": the UserEvent's name; its headers are the placeholders


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenPopSettings:
    """`[screen_pop]`: what opens for a call."""

    rule: tuple[ScreenPopRule, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowSettings:
    """`[window]`: how the window looks."""

    appearance: Appearance = Appearance.SYSTEM
    language: Language = Language.SYSTEM
    favourites: tuple[str, ...] = ()  # extensions, in the user's order
    told_tray: bool = False  # the user was told that closing keeps it running


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberSettings:
    """`[numbers]`: how numbers are read, and what is dialled for them."""

    region: str = ""  # ISO 3166 two-letter code of home; empty: taken from the system's locale
    area_code: str = ""  # of my own town, as dialled before a number: 030
    outside_prefix: str = ""  # dialled before each number outside the house: 0
    # Dialled for a `+`: 00. Empty: the `+` itself is sent, behind an outside_prefix the country's.
    international_prefix: str = ""
    full_numbers: bool = False  # numbers of my own country too are dialled with their country
    internal_lengths: tuple[int, ...] = (2, 3, 4, 5)
    emergency_outside_prefix: bool = False  # whether 112 and its like need `outside_prefix` too
    rule: tuple[NumberRule, ...] = ()
    line: tuple[OutgoingLine, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HistorySettings:
    """`[history]`: how long calls are remembered."""

    keep_days: int = 365  # 0: no call is kept


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkSettings:
    """`[links]`: what a link to a number may do."""

    ask: LinkAsk = LinkAsk.ALWAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class HotkeySettings:
    """`[hotkey]`: what the key that dials the copied number does."""

    act: HotkeyAct = HotkeyAct.CARD
    seconds: int = 5  # of the countdown


@dataclass(frozen=True, slots=True, kw_only=True)
class KeySettings:
    """`[keys]`: keys that work wherever the user is; empty: none."""

    dial: str = "Ctrl+Alt+D"  # what was copied or selected
    show: str = ""
    hide: str = ""
    hang_up: str = ""


class FeaturePreset(Enum):
    """Whose codes switch my phone's features."""

    AUTO = "auto"  # as the PBX shows itself: its actions and my hint tell
    UCM = "ucm"
    FREEPBX = "freepbx"
    CUSTOM = "custom"  # the rows of the settings alone


class FeatureWay(Enum):
    """How a feature of my phone is switched."""

    CODE = "code"  # the PBX is let dial the feature code for me
    DATABASE = "database"  # its database is written: needs the privilege "system"
    OFF = "off"  # not from here


class Feature(Enum):
    """What the PBX keeps for my phone."""

    DND = "dnd"
    FORWARD_ALWAYS = "forward_always"
    FORWARD_BUSY = "forward_busy"
    FORWARD_NO_ANSWER = "forward_no_answer"


@dataclass(frozen=True, slots=True, kw_only=True)
class FeatureCode:
    """`[[features.code]]`: how one feature is switched and read."""

    feature: Feature
    on: str  # dialled to switch it on; `{number}` stands for where a call is forwarded to
    off: str = ""
    key: str = ""  # where the PBX's database keeps it: CF/{extension}
    value: str = "YES"  # what stands there while do not disturb is on


@dataclass(frozen=True, slots=True, kw_only=True)
class FeatureSettings:
    """`[features]`: what the PBX does for my phone besides calls."""

    preset: FeaturePreset = FeaturePreset.AUTO
    dnd: FeatureWay = FeatureWay.CODE
    forward: FeatureWay = FeatureWay.CODE
    code: tuple[FeatureCode, ...] = ()  # before the preset's
    mailbox: str = ""  # empty: my extension, context "default"
    voicemail_number: str = "*97"
    parking_lot: str = ""  # empty: the PBX's usual one


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueSettings:
    """`[queues]`: the queues I serve."""

    mine: tuple[str, ...] = ()  # queues to sign in to, beside those I am in
    reasons: tuple[str, ...] = ("Break", "Lunch", "Meeting", "After-call work")
    # What a queue dials for me: `{device}`, or `Local/{extension}@from-queue/n`. Empty: as the
    # queue's other members are written.
    interface: str = ""
    numbers: tuple[str, ...] = ()  # `support=6500`: what is dialled for a queue; else its name


@dataclass(frozen=True, slots=True, kw_only=True)
class WallboardSettings:
    """`[wallboard]`: what the wallboard shows, and from when on a queue calls for help."""

    queues: tuple[str, ...] = ()  # by their names at the PBX; empty: mine, else all
    warn_waiting: int = 3  # callers; 0: never
    alarm_waiting: int = 6
    warn_seconds: int = 60  # of the longest wait; 0: never
    alarm_seconds: int = 180
    screen: str = ""  # where it stood last
    full_screen: bool = False


class DirectoryKind(Enum):
    """What a directory of people speaks."""

    LDAP = "ldap"
    CARDDAV = "carddav"


class DirectoryTls(Enum):
    """How the way to a directory is encrypted."""

    TLS = "tls"  # from the first byte: ldaps://, https://
    STARTTLS = "starttls"  # LDAP only: asked for before anything else is sent
    PLAIN = "plain"  # not at all; names, numbers and the password can be read on the way


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryServer:
    """`[[directories.server]]`: people somebody else keeps, read only. Never the password."""

    kind: DirectoryKind
    name: str  # as it is shown beside its people
    address: str  # LDAP: a host, or host:port; CardDAV: the address of the server or the book
    base: str = ""  # LDAP: where the search begins; empty: as the server says
    filter: str = ""  # LDAP: which entries; empty: all with a number
    user: str = ""  # LDAP: a DN, or user@domain; empty: nobody
    tls: DirectoryTls = DirectoryTls.TLS
    ca_file: str = ""  # PEM; the only certificates it may be vouched for by. Empty: the system's
    refresh_hours: int = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectorySettings:
    """`[directories]`: people of other directories, kept here for when they can't be reached."""

    server: tuple[DirectoryServer, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateSettings:
    """`[update]`: where it is told which version is the newest. Off by default."""

    url: str = ""  # https; empty: nobody is asked
    told: str = ""  # the version that was told last; each is told once


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """All of it."""

    pbx: PbxSettings = field(default_factory=PbxSettings)
    me: MeSettings = field(default_factory=MeSettings)
    dial: DialSettings = field(default_factory=DialSettings)
    calls: CallSettings = field(default_factory=CallSettings)
    phone: PhoneSettings = field(default_factory=PhoneSettings)
    popup: PopupSettings = field(default_factory=PopupSettings)
    sound: SoundSettings = field(default_factory=SoundSettings)
    screen_pop: ScreenPopSettings = field(default_factory=ScreenPopSettings)
    window: WindowSettings = field(default_factory=WindowSettings)
    numbers: NumberSettings = field(default_factory=NumberSettings)
    history: HistorySettings = field(default_factory=HistorySettings)
    links: LinkSettings = field(default_factory=LinkSettings)
    hotkey: HotkeySettings = field(default_factory=HotkeySettings)
    keys: KeySettings = field(default_factory=KeySettings)
    queues: QueueSettings = field(default_factory=QueueSettings)
    wallboard: WallboardSettings = field(default_factory=WallboardSettings)
    features: FeatureSettings = field(default_factory=FeatureSettings)
    update: UpdateSettings = field(default_factory=UpdateSettings)
    directories: DirectorySettings = field(default_factory=DirectorySettings)

    @property
    def complete(self) -> bool:
        """Whether enough is known to sign in."""
        reached = self.pbx.relay or (self.pbx.host and self.pbx.username)
        return bool(reached and self.me.extension)

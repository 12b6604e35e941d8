# SPDX-License-Identifier: MIT
"""Why something is not as the user wants it: closed enums, whose sentences stand in texts.py."""

from enum import Enum


class LineState(Enum):
    """Where the line stands. The window's foot has a sentence for each."""

    OFF = "off"
    CONNECTING = "connecting"
    SIGNING_IN = "signing_in"
    SYNCING = "syncing"
    UP = "up"
    WAITING = "waiting"  # lost or not reached; tries again by itself in `retry_in` seconds
    REFUSED = "refused"  # the login was refused: stops until the user acts
    IDENTITY = "identity"  # the certificate is unknown or changed: stops, nothing was sent


class LineTrouble(Enum):
    """Why the line is not up, as far as it can be told; texts.py has the sentences."""

    NAME_UNKNOWN = "name_unknown"  # the host name does not resolve
    UNREACHABLE = "unreachable"
    CONNECTION_REFUSED = "connection_refused"
    TIMED_OUT = "timed_out"
    TLS_FAILED = "tls_failed"
    NOT_TLS = "not_tls"  # the port speaks plain text
    TLS_ONLY = "tls_only"  # a plain connection was closed without a greeting: perhaps a TLS port
    NO_GREETING = "no_greeting"
    NOT_AMI = "not_ami"
    PROTOCOL = "protocol"  # a limit of the wire was passed
    CERTIFICATE_UNKNOWN = "certificate_unknown"
    CERTIFICATE_CHANGED = "certificate_changed"
    LOGIN_REFUSED = "login_refused"  # user, password or address: the PBX does not say which
    LOGIN_IN_USE = "login_in_use"
    LOGIN_UNSENDABLE = "login_unsendable"  # a sign in user or password that AMI can't carry
    CA_UNREADABLE = "ca_unreadable"  # the file of roots in the settings
    PLAIN_LOGIN_NEEDED = "plain_login_needed"  # no challenge offered, plain login not allowed
    NO_SECRET = "no_secret"
    CLOSED_BY_PEER = "closed_by_peer"
    SILENT = "silent"  # the keepalive got no answer
    SHUTDOWN = "shutdown"  # the PBX says it goes down
    RELAY_ABSENT = "relay_absent"  # the message server is reached, no relay answers there
    RELAY_DEAF = (
        "relay_deaf"  # its sign of life comes, and no answer: it may not know this desk yet
    )
    RELAY_SILENT = "relay_silent"  # its sign of life does not come
    RELAY_LOST_PBX = "relay_lost_pbx"  # the relay is there and says it has no line to the PBX
    RELAY_STRANGE = "relay_strange"  # it speaks another version
    RELAY_BAD_KEY = "relay_bad_key"  # what is kept as my key is none
    ADDRESS_UNUSABLE = "address_unusable"  # of a relay: no tls://host, or in clear to elsewhere
    RELAY_OTHER_KEY = "relay_other_key"  # a key the server knows, of another desk than this one
    RELAY_UNSUPPORTED = "relay_unsupported"  # this installation came without the client


class AskFailure(Enum):
    """Why a request has no response."""

    NOT_CONNECTED = "not_connected"  # it was not sent
    LOST = "lost"  # it was sent; the line broke before an answer came. Never sent again
    TIMED_OUT = "timed_out"  # it was sent; no answer came in time


class DialStep(Enum):
    """Where a call asked for by this program stands."""

    ASKED = "asked"  # the request is on its way to the PBX
    MY_PHONE_RINGS = "my_phone_rings"
    DIALLING = "dialling"  # my phone was picked up; the PBX calls the other end
    THEY_RING = "they_ring"
    CONNECTED = "connected"
    ENDED = "ended"
    FAILED = "failed"
    UNKNOWN = "unknown"  # the line broke after it was sent: look at your phone; never sent again


class DialFailure(Enum):
    """Why a number was not called."""

    NO_NUMBER = "no_number"  # nothing in it that can be dialled
    NOT_DIALABLE = "not_dialable"  # other signs than 0-9 * # +, or more than 32
    DATE = "date"  # a date or a time of day
    ADDRESS = "address"  # an IP address
    SEVERAL = "several"  # more than one number
    LETTERS = "letters"  # letters that are no number on the keys either
    TOO_MANY_DIGITS = "too_many_digits"  # more than any number of the world has (E.164: 15)
    NO_SUCH_COUNTRY = "no_such_country"  # a + and no country's code behind it
    TOO_SHORT = "too_short"  # for a number of that country
    FOREIGN = "foreign"  # a link names a number that counts in another network only
    BAD_RULE = "bad_rule"  # a rule of the settings makes of it what can't be dialled
    NO_EXTENSION = "no_extension"  # my own extension is not set
    NO_PHONE = "no_phone"  # no device is known for my extension
    NOT_CONNECTED = "not_connected"
    LOST = "lost"  # sent, and the line broke before the answer
    NO_ANSWER_FROM_PBX = "no_answer_from_pbx"
    NO_PRIVILEGE = "no_privilege"
    NUMBER_UNKNOWN = "number_unknown"  # "Extension does not exist." in that context
    NOT_ALLOWED = "not_allowed"  # a relay's administrator refuses numbers that begin so
    RELAY_DENIES = "relay_denies"  # it is not among what a relay lets this desk do
    REFUSED = "refused"  # any other refusal; the PBX's words are in the detail
    MY_PHONE_BUSY = "my_phone_busy"
    MY_PHONE_DECLINED = "my_phone_declined"
    MY_PHONE_NO_ANSWER = "my_phone_no_answer"
    MY_PHONE_OFFLINE = "my_phone_offline"
    PBX_GOES_DOWN = "pbx_goes_down"


class WishFailure(Enum):
    """Why something wished for a call, a queue or my phone was not done."""

    GONE = "gone"  # there is no such call, parked call or queue any more
    NO_PRIVILEGE = "no_privilege"
    NOT_CONNECTED = "not_connected"
    LOST = "lost"  # sent, and the line broke before the answer; never sent again
    NO_ANSWER_FROM_PBX = "no_answer_from_pbx"
    REFUSED = "refused"  # any other refusal; the PBX's words are in the detail
    NOT_DIALABLE = "not_dialable"  # the target is no number that can be dialled
    UNSENDABLE = "unsendable"  # never sent: the PBX would read something else in it
    DIGITS_ONLY = "digits_only"  # the target can't be pressed on keys: it has a + or a #
    NOT_ALLOWED = "not_allowed"  # a relay's administrator refuses numbers that begin so
    RELAY_DENIES = "relay_denies"  # it is not among what a relay lets this desk do
    NO_SUCH_TARGET = "no_such_target"  # the PBX would take it and lose the call (measured)
    NOT_NOW = "not_now"  # the call is in no state for it: nobody talks, nothing rings
    SEVERAL = "several"  # it was not said which, and it is not plain
    NOT_PARKED = "not_parked"  # taken, and no place given: no such lot, or it is full (measured)
    UNSEEN = "unseen"  # taken, and the PBX tells by nothing what came of it
    NO_EFFECT = "no_effect"  # sent, and the state the PBX tells is not the one wished for
    NOT_SET_UP = "not_set_up"  # the settings name no code, room or reason for it
    NOTHING_CAME = "nothing_came"  # the PBX took it, and its events tell of nothing
    NO_FEATURE_CODE = "no_feature_code"  # the PBX has no code for attended transfers
    NO_PHONE = "no_phone"  # no device is known for my extension
    NO_SUCH_QUEUE = "no_such_queue"
    NO_QUEUE_NAMED = "no_queue_named"  # I am in none, and the settings name none
    ALREADY_THERE = "already_there"  # signed in to that queue
    NOT_THERE = "not_there"  # not signed in to that queue
    STATIC_MEMBER = "static_member"  # written in the PBX's configuration: can only be paused


class HotkeyTrouble(Enum):
    """Why a key of the whole desktop is not held."""

    TAKEN = "taken"  # another program has it, or another act of ours
    UNKNOWN_KEY = "unknown_key"  # this keyboard has no such key
    NO_WAY = "no_way"  # this desktop lets no program hold a key
    DENIED = "denied"  # the desktop, or its user, said no
    NO_ANSWER = "no_answer"  # the desktop does not answer


class SecretTrouble(Enum):
    """Why the keyring did not do what was asked."""

    NO_KEYRING = "no_keyring"  # no usable keyring on this system
    LOCKED = "locked"  # locked, or the user closed its prompt
    NO_ANSWER = "no_answer"  # it did not answer within the deadline (a prompt nobody saw)
    REFUSED = "refused"  # it answered with an error
    NOT_KEPT = "not_kept"  # it said yes and did not keep it
    TOO_LONG = "too_long"  # more than 512 characters, or characters that can't be kept
    GONE = "gone"  # the keyring that had it is not there, or has it no longer


class DataTrouble(Enum):
    """What became of the file of contacts and calls at the start."""

    NEWER = "newer"  # written by a newer Busylamp; left untouched
    UNUSABLE = "unusable"  # locked, full, not ours to write; left untouched
    MENDED = "mended"  # damaged; everything could be saved
    PARTLY_MENDED = "partly_mended"  # damaged; what could be read was saved
    FROM_BACKUP = "from_backup"  # damaged; what was missing came from a backup
    EMPTY = "empty"  # damaged; nothing could be saved


class TemplateTrouble(Enum):
    """Why the address of a screen pop is not used."""

    NOT_WEB = "not_web"  # no http:// or https:// with a host
    SIGN_IN = "sign_in"  # a user or password before the host
    PLACE = "place"  # a placeholder in scheme, host or port
    UNKNOWN = "unknown"  # a placeholder nobody fills
    NO_EVENT = "no_event"  # it waits for an event, and names none
    BRACES = "braces"  # a brace without its other half
    CONTROL = "control"  # a control character, a blank or a backslash
    TOO_LONG = "too_long"


class DirectoryTrouble(Enum):
    """Why a directory of people could not be read; those it brought before stay."""

    BAD_ADDRESS = "bad_address"  # no host, or no address of the web
    PLAIN_NOT_ALLOWED = "plain_not_allowed"  # http:// where the settings want it encrypted
    NO_PASSWORD = "no_password"
    NAME_UNKNOWN = "name_unknown"
    REFUSED = "refused"  # nothing listens there
    UNREACHABLE = "unreachable"
    NO_ANSWER = "no_answer"  # nothing came in time
    CERTIFICATE = "certificate"  # nobody vouches for it, or it is another's; nothing was sent
    CA_FILE = "ca_file"  # the file of certificates can't be read
    NOT_TLS = "not_tls"
    STARTTLS_REFUSED = "starttls_refused"
    SIGN_IN = "sign_in"  # the user or the password
    SIGN_IN_UNKNOWN = "sign_in_unknown"  # it wants a way of signing in that we don't speak
    FORBIDDEN = "forbidden"  # signed in, and may not read
    REFERRAL = "referral"  # it sends us to another server
    OTHER_ORIGIN = "other_origin"  # the same on the web
    TO_PLAIN = "to_plain"  # it sends us where nothing is encrypted
    NO_BASE = "no_base"  # there is no such place in the directory
    BAD_FILTER = "bad_filter"
    NO_BOOK = "no_book"  # no address book is there
    NOBODY = "nobody"  # nobody with a number; an empty answer forgets nobody
    SIZE_LIMIT = "size_limit"  # the server gives no more; what came is kept, nobody is forgotten
    TOO_LARGE = "too_large"  # more than we take
    NOT_UNDERSTOOD = "not_understood"
    BROKEN = "broken"  # the process that reads it ended in the middle
    NOT_KEPT = "not_kept"  # the file of contacts can't be written


class DirectoryStep(Enum):
    """What reading a directory came to so far."""

    CONNECTED = "connected"  # encrypted, and it is who it should be
    CONNECTED_PLAIN = "connected_plain"
    SIGNED_IN = "signed_in"
    NOT_SIGNED_IN = "not_signed_in"  # asked as nobody
    BOOK_FOUND = "book_found"
    READ = "read"  # somebody was read

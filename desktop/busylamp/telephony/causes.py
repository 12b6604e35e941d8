# SPDX-License-Identifier: MIT
"""What the set-up doctor may find wrong; texts.py has what to do about each."""

from enum import Enum


class Cause(Enum):
    """One thing to put right, or to know."""

    NAME_UNKNOWN = "name_unknown"
    NOTHING_LISTENS = "nothing_listens"
    UNREACHABLE = "unreachable"
    NO_ANSWER = "no_answer"
    PLAIN_PORT = "plain_port"  # spoken to in TLS
    TLS_PORT = "tls_port"  # spoken to in plain
    TLS_FAILED = "tls_failed"
    WEB_SERVER = "web_server"
    NOT_AMI = "not_ami"
    SILENT = "silent"  # connected, and nothing was said
    CERTIFICATE_UNKNOWN = "certificate_unknown"
    CERTIFICATE_EXPIRED = "certificate_expired"
    CERTIFICATE_CHANGED = "certificate_changed"
    LOGIN_REFUSED = "login_refused"  # user, password or address: the PBX does not say which
    NO_CHALLENGE = "no_challenge"  # and a password in clear is not allowed
    LOGIN_IN_USE = "login_in_use"
    LOGIN_UNSENDABLE = "login_unsendable"
    LINE_LOST = "line_lost"  # the connection broke while the doctor looked
    NO_ORIGINATE = "no_originate"
    NO_CALL_ACTIONS = "no_call_actions"  # can't hang up, read who is on a call, see lamps
    NO_CALL_EVENTS = "no_call_events"
    EXTENSION_UNKNOWN = "extension_unknown"
    PHONE_OFFLINE = "phone_offline"
    OTHER_CONTEXT = "other_context"  # my extension is not in the context I dial in
    TOO_MUCH = "too_much"  # system, command or config
    PUBLIC_PLAIN = "public_plain"  # without TLS to a public address
    PLAIN_PASSWORD = "plain_password"  # noqa: S105 - no challenge, and a password in clear allowed
    CA_UNREADABLE = "ca_unreadable"  # the file of roots in the settings
    RELAY_ADDRESS = "relay_address"
    RELAY_UNSUPPORTED = "relay_unsupported"
    RELAY_KEY = "relay_key"  # what is kept is none
    RELAY_KEY_REFUSED = "relay_key_refused"
    RELAY_ABSENT = "relay_absent"  # or it stopped answering
    RELAY_LOST_PBX = "relay_lost_pbx"
    RELAY_STRANGE = "relay_strange"
    NO_RELAY_SERVER = "no_relay_server"  # something else answers there
    NOT_ENCRYPTED = "not_encrypted"

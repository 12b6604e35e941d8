# SPDX-License-Identifier: MIT
"""Reasons and states as sentences for people, in English; the window translates them."""

from enum import Enum

from busylamp.phrases import opening, phrase, sentences
from busylamp.telephony.causes import Cause
from busylamp.telephony.model import CallResult, CallState, EndReason, PresenceState, RecordingState
from busylamp.telephony.reasons import (
    AskFailure,
    DataTrouble,
    DialFailure,
    DialStep,
    DirectoryStep,
    DirectoryTrouble,
    HotkeyTrouble,
    LineState,
    LineTrouble,
    SecretTrouble,
    TemplateTrouble,
    WishFailure,
)

_PRESENCE = {
    PresenceState.IDLE: "Available",
    PresenceState.IN_USE: "On a call",
    PresenceState.BUSY: "Busy",
    PresenceState.RINGING: "Ringing",
    PresenceState.ON_HOLD: "On hold",
    PresenceState.UNAVAILABLE: "Phone not reachable",
    PresenceState.DND: "Do not disturb",
    PresenceState.UNKNOWN: "State not known",
}
_CALL_STATES = {
    CallState.DIALING: "Calling",
    CallState.RINGING: "Ringing",
    CallState.WAITING: "The caller is waiting",
    CallState.TALKING: "Talking",
    CallState.HELD: "On hold",
    CallState.ENDED: "Ended",
}
_RECORDINGS = {
    RecordingState.UNKNOWN: "It is not known whether this call is recorded",
    RecordingState.OFF: "Not recorded",
    RecordingState.ON: "Recording",
    RecordingState.PAUSED: "Recording paused",
}
_RESULTS = {
    CallResult.ANSWERED: "Answered",
    CallResult.MISSED: "Missed",
    CallResult.ANSWERED_ELSEWHERE: "Answered by somebody else",
    CallResult.BUSY: "Busy",
    CallResult.NO_ANSWER: "No answer",
    CallResult.REJECTED: "Declined",
    CallResult.CANCELLED: "Cancelled",
    CallResult.FAILED: "Not connected",
    CallResult.VOICEMAIL: "Voicemail",
    CallResult.UNKNOWN: "Ended while not connected",
}
_ENDS = {
    EndReason.NORMAL: "The call ended.",
    EndReason.NUMBER_UNKNOWN: "This number does not exist.",
    EndReason.UNREACHABLE: "This number can't be reached.",
    EndReason.NOT_REGISTERED: "The phone was not signed in to the phone system.",
    EndReason.BUSY: "Busy.",
    EndReason.NO_ANSWER: "Nobody answered.",
    EndReason.DECLINED: "The call was declined.",
    EndReason.CALLER_GAVE_UP: "The caller gave up.",
    EndReason.ANSWERED_ELSEWHERE: "Somebody else took the call.",
    EndReason.LINES_BUSY: "All lines are busy. Try again in a moment.",
    EndReason.NETWORK: "The telephone network failed. Try again in a moment.",
    EndReason.NOT_PERMITTED: "Your phone may not call this number. Ask your administrator.",
    EndReason.DO_NOT_DISTURB: "Do not disturb was on.",
    EndReason.MY_PHONE_BUSY: "Your own phone is busy.",
    EndReason.MY_PHONE_DECLINED: "The call was declined on your own phone.",
    EndReason.MY_PHONE_NO_ANSWER: "Your own phone was not picked up.",
    EndReason.MY_PHONE_OFFLINE: "Your own phone is not signed in to the phone system.",
    EndReason.HUNG_UP_HERE: "You hung up.",
    EndReason.TRANSFERRED: "You handed the call over.",
    EndReason.OFFLINE: "The call ended while Busylamp was not connected.",
    EndReason.UNKNOWN: "The call ended; the phone system did not say why.",
}
_LINE_STATES = {
    LineState.OFF: "Not connected",
    LineState.CONNECTING: "Connecting",
    LineState.SIGNING_IN: "Signing in",
    LineState.SYNCING: "Reading the state of the phones",
    LineState.UP: "Connected",
    LineState.WAITING: "Phone system not reachable",
    LineState.REFUSED: "Sign-in refused",
    LineState.IDENTITY: "Is this your phone system?",
}
_TROUBLES = {
    LineTrouble.NAME_UNKNOWN: "Nobody knows the address of the phone system. Check its spelling.",
    LineTrouble.UNREACHABLE: "The phone system can't be reached. Check your network.",
    LineTrouble.CONNECTION_REFUSED: "Nothing listens at that address and port. "
    "Check the port, and that AMI is switched on.",
    LineTrouble.TIMED_OUT: "The phone system does not answer.",
    LineTrouble.TLS_FAILED: "No secure connection could be made.",
    LineTrouble.NOT_TLS: "That port is not a TLS port. Take the TLS port, or switch TLS off.",
    LineTrouble.TLS_ONLY: "The phone system closed the connection. If this is a TLS port, "
    "switch TLS on.",
    LineTrouble.NO_GREETING: "The phone system says nothing. If this is a TLS port, switch TLS on.",
    LineTrouble.NOT_AMI: "Something else than a phone system answers there. Check the port.",
    LineTrouble.PROTOCOL: "The phone system sends what can't be read. The connection was dropped.",
    LineTrouble.CERTIFICATE_UNKNOWN: "The certificate of the phone system is not known yet. "
    "Compare it before you trust it.",
    LineTrouble.CERTIFICATE_CHANGED: "The phone system shows another certificate than before. "
    "Nothing was sent. Ask your administrator.",
    LineTrouble.LOGIN_REFUSED: "The phone system refused the sign-in. Check the AMI user, the "
    "password, and that the user permits this computer's address.",
    LineTrouble.LOGIN_UNSENDABLE: "The AMI user or the password holds a sign that can't be sent. "
    "Nothing was sent. Enter them again.",
    LineTrouble.LOGIN_IN_USE: "This AMI user is signed in elsewhere. Trying again.",
    LineTrouble.PLAIN_LOGIN_NEEDED: "The phone system takes the password in clear only. "
    "Use TLS, or allow it in the settings.",
    LineTrouble.NO_SECRET: "The password is not known. Enter it to sign in.",
    LineTrouble.CLOSED_BY_PEER: "The phone system closed the connection.",
    LineTrouble.SILENT: "The phone system stopped answering.",
    LineTrouble.SHUTDOWN: "The phone system is restarting.",
    LineTrouble.RELAY_ABSENT: "The relay does not run. Its server is there.",
    LineTrouble.RELAY_DEAF: "The relay is there and does not answer this desk. If it stays so, ask "
    "your administrator to restart it.",
    LineTrouble.RELAY_SILENT: "The relay stopped answering.",
    LineTrouble.RELAY_LOST_PBX: "Connected to the relay, which is not connected to the phone "
    "system.",
    LineTrouble.RELAY_STRANGE: "The relay speaks another version than this program. "
    "Ask your administrator.",
    LineTrouble.RELAY_BAD_KEY: "That is no key of a desk: it begins with SU and has 58 signs. "
    "Enter it again.",
    LineTrouble.RELAY_OTHER_KEY: "This key is another desk's or another site's. Check your "
    "extension and the site in the address, or enter the right key.",
    LineTrouble.RELAY_UNSUPPORTED: "This installation can't use a relay: it came without nats-py.",
    LineTrouble.ADDRESS_UNUSABLE: "The address of the phone system can't be used.",
    LineTrouble.CA_UNREADABLE: "The file of certificates in the settings (pbx.ca_file) can't be "
    "used.",
}
_RELAYED = {  # the same troubles, where it is the relay's server that was to be reached
    LineTrouble.NAME_UNKNOWN: "Nobody knows the address of the relay. Check its spelling.",
    LineTrouble.ADDRESS_UNUSABLE: "The address of the relay can't be used. "
    "It is like tls://relay.example.com:4222.",
    LineTrouble.UNREACHABLE: "The relay's server can't be reached. Check your network.",
    LineTrouble.CONNECTION_REFUSED: "The relay's server is not there: nothing listens at that "
    "address and port.",
    LineTrouble.TIMED_OUT: "The relay's server does not answer.",
    LineTrouble.TLS_FAILED: "No secure connection to the relay's server could be made.",
    LineTrouble.NOT_TLS: "The relay's server does not offer TLS. Ask your administrator.",
    LineTrouble.PROTOCOL: "Something else than a relay's server answers there. Check the port.",
    LineTrouble.CERTIFICATE_UNKNOWN: "The certificate of the relay's server is not known yet. "
    "Compare it before you trust it.",
    LineTrouble.CERTIFICATE_CHANGED: "The relay's server shows another certificate than before. "
    "Nothing was sent. Ask your administrator.",
    LineTrouble.LOGIN_REFUSED: "The relay's server refused the key of this desk. "
    "Ask your administrator for a new one.",
    LineTrouble.NO_SECRET: "The key of this desk is not known. Enter it to sign in.",
    LineTrouble.CLOSED_BY_PEER: "The connection to the relay's server broke.",
    LineTrouble.SILENT: "The relay's server stopped answering.",
}
_ASKS = {
    AskFailure.NOT_CONNECTED: "Not connected to the phone system. Nothing was sent.",
    AskFailure.LOST: "The line broke before the phone system answered.",
    AskFailure.TIMED_OUT: "The phone system did not answer in time.",
}
_STEPS = {
    DialStep.ASKED: "Asking the phone system",
    DialStep.MY_PHONE_RINGS: "Pick up your phone",
    DialStep.DIALLING: "Calling",
    DialStep.THEY_RING: "Ringing",
    DialStep.CONNECTED: "Connected",
    DialStep.ENDED: "Ended",
    DialStep.FAILED: "Not called",
    DialStep.UNKNOWN: "Look at your phone",
}
_DIALS = {
    DialFailure.NO_NUMBER: "There is no number to call in that.",
    DialFailure.NOT_DIALABLE: "That can't be dialled. A number has digits, *, # and a leading +, "
    "32 signs at most.",
    DialFailure.DATE: "That is a date or a time, not a number to call.",
    DialFailure.ADDRESS: "That is a network address, not a number to call.",
    DialFailure.SEVERAL: "These are several numbers. Choose one.",
    DialFailure.LETTERS: "That has letters in it which are no number.",
    DialFailure.TOO_MANY_DIGITS: "No number has so many digits.",
    DialFailure.NO_SUCH_COUNTRY: "There is no country with this code behind the +.",
    DialFailure.TOO_SHORT: "That is too short for a number of that country.",
    DialFailure.FOREIGN: "This link names a number of another network, without its beginning.",
    DialFailure.BAD_RULE: "A rule in the settings makes a number of it that can't be dialled.",
    DialFailure.NO_EXTENSION: "Sign in first: your own extension is not known yet.",
    DialFailure.NO_PHONE: "The phone system does not know your phone. "
    "Check your extension in the settings.",
    DialFailure.NOT_CONNECTED: "Not connected to the phone system. Nothing was dialled.",
    DialFailure.LOST: "The line broke while dialling. Look at your phone before you try again.",
    DialFailure.NO_ANSWER_FROM_PBX: "The phone system did not say what became of the call. "
    "Look at your phone.",
    DialFailure.NO_PRIVILEGE: "This AMI user may not place calls. Ask your administrator for "
    "the privilege “originate”.",
    DialFailure.NUMBER_UNKNOWN: "The phone system does not know this number.",
    DialFailure.RELAY_DENIES: "The relay does not allow that call. Ask your administrator.",
    DialFailure.NOT_ALLOWED: "Your administrator does not allow this number.",
    DialFailure.REFUSED: "The phone system refused to place the call.",
    DialFailure.MY_PHONE_BUSY: "Your own phone is busy.",
    DialFailure.MY_PHONE_DECLINED: "The call was declined on your own phone.",
    DialFailure.MY_PHONE_NO_ANSWER: "Your own phone was not picked up.",
    DialFailure.MY_PHONE_OFFLINE: "Your own phone is not signed in to the phone system.",
    DialFailure.PBX_GOES_DOWN: "The phone system is shutting down. Try again in a few minutes.",
}
_WISHES = {
    WishFailure.GONE: "That is over already.",
    WishFailure.NO_PRIVILEGE: "This AMI user may not do that. Use your phone, or ask your "
    "administrator for the privilege “call”, for queues “agent”.",
    WishFailure.NOT_CONNECTED: "Not connected to the phone system. Nothing was done.",
    WishFailure.LOST: "The line broke before the phone system answered. Look at your phone.",
    WishFailure.NO_ANSWER_FROM_PBX: "The phone system did not answer. Look at your phone.",
    WishFailure.REFUSED: "The phone system refused.",
    WishFailure.NOT_DIALABLE: "That is no number which can be dialled. Nothing was done.",
    WishFailure.DIGITS_ONLY: "An attended transfer reaches numbers of digits only: set the prefix "
    "for other countries (00) in the settings. Nothing was done.",
    WishFailure.RELAY_DENIES: "The relay does not allow that. Use your phone, or ask your "
    "administrator.",
    WishFailure.NOT_ALLOWED: "Your administrator does not allow this number. Nothing was done.",
    WishFailure.NO_SUCH_TARGET: "The phone system does not know this number. Nothing was done.",
    WishFailure.NOT_NOW: "The call is in no state for that now. Nothing was done.",
    WishFailure.SEVERAL: "You have several calls. Hang up the one you mean in the window.",
    WishFailure.NOT_PARKED: "The phone system did not park the call: there is no such parking lot, "
    "or no free place. You still have the call.",
    WishFailure.UNSEEN: "The phone system took it but does not show what came of it. Check before "
    "you rely on it.",
    WishFailure.NO_EFFECT: "The phone system took it, but nothing changed. Check the codes in the "
    "settings.",
    WishFailure.NOT_SET_UP: "The settings do not say how. Nothing was done.",
    WishFailure.UNSENDABLE: "This has a sign that the phone system would misread, so nothing was "
    "sent. Check the contexts and codes in the settings.",
    WishFailure.NOTHING_CAME: "The phone system took that, and nothing came of it: this call or "
    "your phone does not allow it. Use your phone.",
    WishFailure.NO_FEATURE_CODE: "The phone system has no code for attended transfers "
    "(features.conf: atxfer). Ask by a second call, or transfer at once.",
    WishFailure.NO_PHONE: "The phone system does not know your phone. "
    "Check your extension in the settings.",
    WishFailure.NO_SUCH_QUEUE: "The phone system knows no such queue.",
    WishFailure.NO_QUEUE_NAMED: "You are in no queue. Name yours in the settings to sign in.",
    WishFailure.ALREADY_THERE: "You are signed in there already.",
    WishFailure.NOT_THERE: "You are not signed in there.",
    WishFailure.STATIC_MEMBER: "The phone system keeps you in this queue for good: "
    "you can't sign out. Pause instead.",
}
_SECRETS = {
    SecretTrouble.NO_KEYRING: "This computer has no usable keyring, so a password lasts for this "
    "run only.",
    SecretTrouble.LOCKED: "Your keyring is locked. Unlock it, or enter the password.",
    SecretTrouble.NO_ANSWER: "Your keyring does not answer. Look for its window, "
    "or enter the password.",
    SecretTrouble.REFUSED: "Your keyring refused, so a password lasts for this run only.",
    SecretTrouble.NOT_KEPT: "Your keyring did not keep the password, so it lasts for this run "
    "only.",
    SecretTrouble.TOO_LONG: "This password can't be kept: 512 characters at most, "
    "no control characters.",
    SecretTrouble.GONE: "The keyring that had your password is not there, or has it no longer.",
}
_DATA = {
    DataTrouble.NEWER: "Your contacts and calls were written by a newer Busylamp. They were left "
    "as they are; install the newer version to see them.",
    DataTrouble.UNUSABLE: "The file of your contacts and calls can't be written. "
    "What you change, and who calls, is remembered for this run only.",
    DataTrouble.MENDED: "The file of your contacts and calls was damaged. All of it was saved.",
    DataTrouble.PARTLY_MENDED: "The file of your contacts and calls was damaged. "
    "What could be read of it was saved.",
    DataTrouble.FROM_BACKUP: "The file of your contacts and calls was damaged. What could not be "
    "read came from a backup; deleted things may be back.",
    DataTrouble.EMPTY: "The file of your contacts and calls was damaged. "
    "Nothing of it could be read, so you start anew.",
}
_HOTKEYS = {
    HotkeyTrouble.TAKEN: "Another program uses these keys already.",
    HotkeyTrouble.UNKNOWN_KEY: "This keyboard has no such key.",
    HotkeyTrouble.NO_WAY: "No program gets keys of its own here. Set them in the "
    "desktop's settings instead, for the command: busylamp dial --clipboard",
    HotkeyTrouble.DENIED: "The desktop did not allow these keys. Allow them in its settings, or "
    "set keys there for the command: busylamp dial --clipboard",
    HotkeyTrouble.NO_ANSWER: "The desktop does not answer. Set the keys in its settings instead, "
    "for the command: busylamp dial --clipboard",
}
_TEMPLATES = {
    TemplateTrouble.NOT_WEB: "The address must begin with https:// or http:// and a host.",
    TemplateTrouble.SIGN_IN: "No user and no password before the host: a page opened for a call "
    "must not hold one.",
    TemplateTrouble.PLACE: "Only what follows the host may come from a call.",
    TemplateTrouble.UNKNOWN: "A name in braces is not known. There are {number}, {e164}, {name}, "
    "{queue}, {called} and {uniqueid}.",
    TemplateTrouble.NO_EVENT: "Name the event of the phone system it waits for.",
    TemplateTrouble.BRACES: "A brace lacks its other half.",
    TemplateTrouble.CONTROL: "Blanks, backslashes and control characters can't stand in an "
    "address. Write %20 for a blank.",
    TemplateTrouble.TOO_LONG: "The address is too long.",
}
_DIRECTORIES = {
    DirectoryTrouble.BAD_ADDRESS: "This is no address: enter the name of the server, or for "
    "CardDAV an address that begins with https://.",
    DirectoryTrouble.PLAIN_NOT_ALLOWED: "The address begins with http://, so anybody on the way "
    "could read the password. Use https://, or allow it to go unencrypted.",
    DirectoryTrouble.NO_PASSWORD: "No password is kept for this user. Enter it.",
    DirectoryTrouble.NAME_UNKNOWN: "There is no server of that name. Check the spelling.",
    DirectoryTrouble.REFUSED: "Nothing listens there. Check the address and the port.",
    DirectoryTrouble.UNREACHABLE: "The server can't be reached. Check your network.",
    DirectoryTrouble.NO_ANSWER: "The server does not answer.",
    DirectoryTrouble.CERTIFICATE: "The server's certificate is not trusted here; nothing was sent. "
    "Is it your company's own? Name its certificate file.",
    DirectoryTrouble.CA_FILE: "The file of certificates can't be read.",
    DirectoryTrouble.NOT_TLS: "The server does not encrypt on this port. Check the port, or try "
    "STARTTLS. Nothing was sent.",
    DirectoryTrouble.STARTTLS_REFUSED: "The server refuses STARTTLS. Nothing was sent. Try TLS on "
    "its other port (636).",
    DirectoryTrouble.SIGN_IN: "The server refuses the user or the password.",
    DirectoryTrouble.SIGN_IN_UNKNOWN: "The server wants a way of signing in that Busylamp does not "
    "speak. An app password may help.",
    DirectoryTrouble.FORBIDDEN: "This user may not read there.",
    DirectoryTrouble.REFERRAL: "The server sends us to another one. Nothing was sent there: enter "
    "the address of that server, or a place this one has itself.",
    DirectoryTrouble.OTHER_ORIGIN: "The server sends us to another one. The password was not sent "
    "there: enter that address, if you trust it.",
    DirectoryTrouble.TO_PLAIN: "The server sends us to an address that is not encrypted. Nothing "
    "was sent there: enter the whole address of the address book.",
    DirectoryTrouble.NO_BASE: "The directory has no such place. Check where the search begins.",
    DirectoryTrouble.BAD_FILTER: "The filter can't be read. Check its brackets.",
    DirectoryTrouble.NO_BOOK: "No address book is there.",
    DirectoryTrouble.NOBODY: "Nobody with a phone number is there. "
    "People who were read before stay.",
    DirectoryTrouble.SIZE_LIMIT: "The server gave only some of its people: ask its administrator "
    "for a higher limit, or narrow the search.",
    DirectoryTrouble.TOO_LARGE: "The directory is larger than Busylamp takes. Narrow the search.",
    DirectoryTrouble.NOT_UNDERSTOOD: "The answer of the server can't be understood.",
    DirectoryTrouble.BROKEN: "Reading the directory ended in the middle.",
    DirectoryTrouble.NOT_KEPT: "The people could not be kept: the file of your contacts can't be "
    "written.",
    DirectoryStep.CONNECTED: "Connected, encrypted, and it is the server it should be.",
    DirectoryStep.CONNECTED_PLAIN: "Connected. Nothing is encrypted: names, numbers and the "
    "password can be read on the way.",
    DirectoryStep.SIGNED_IN: "Signed in.",
    DirectoryStep.NOT_SIGNED_IN: "Asked without a user, as the directory allows.",
    DirectoryStep.BOOK_FOUND: "An address book was found.",
    DirectoryStep.READ: "People can be read.",
}
_CAUSES = {
    Cause.NAME_UNKNOWN: "Check the spelling of the address.",
    Cause.NOTHING_LISTENS: "Nothing listens there. Check the port, and that AMI is switched on.",
    Cause.UNREACHABLE: "The phone system can't be reached. Check your network.",
    Cause.NO_ANSWER: "No answer came in time. Check the address, and a firewall in between.",
    Cause.PLAIN_PORT: "Take the TLS port (5039), or switch TLS off.",
    Cause.TLS_PORT: "Switch TLS on for this port, or take the plain one (7777 on a UCM, else "
    "5038).",
    Cause.TLS_FAILED: "TLS 1.2 or newer is needed. Check the certificate and key of the phone "
    "system.",
    Cause.WEB_SERVER: "That is the port of its web pages, not of AMI. Take 5039 with TLS, or 7777 "
    "on a UCM and 5038 elsewhere without.",
    Cause.NOT_AMI: "Another program answers there. Check the port.",
    Cause.SILENT: "AMI greets at once; this does not. Check the port. Asterisk is silent too "
    "where too many wait to sign in.",
    Cause.CERTIFICATE_UNKNOWN: "Nothing was sent.",
    Cause.CERTIFICATE_EXPIRED: "Its time is over: it needs a new one.",
    Cause.CERTIFICATE_CHANGED: "It is another certificate than the trusted one. Ask your "
    "administrator whether it was renewed.",
    Cause.LOGIN_REFUSED: "The user, the password, or this computer's address: the phone system "
    "does not say which of the three it is.",
    Cause.NO_CHALLENGE: "Use TLS, or set pbx.allow_plain_login = true.",
    Cause.LOGIN_IN_USE: "This user is signed in elsewhere, and may be only once.",
    Cause.LOGIN_UNSENDABLE: "The user or the password holds a sign that can't be sent.",
    Cause.LINE_LOST: "The connection broke while it was looked at. Try again.",
    Cause.NO_ORIGINATE: "Without it, no number is called from here.",
    Cause.NO_CALL_ACTIONS: "Without it, calls can't be ended or handed over from here.",
    Cause.NO_CALL_EVENTS: "A call was asked for that reaches nobody, and its end was not told: no "
    "call pops up, or a filter hides it (OriginateResponse).",
    Cause.EXTENSION_UNKNOWN: "Check the number of your extension; it needs a hint in the dialplan.",
    Cause.PHONE_OFFLINE: "Your phone is not signed in to the phone system. Look at its screen.",
    Cause.OTHER_CONTEXT: "Numbers may not be dialled in it. Set me.context to the one your phone "
    "uses.",
    Cause.TOO_MUCH: "Whoever learns its password could change or stop the phone system.",
    Cause.PUBLIC_PLAIN: "Names, numbers and what the account may do lie open to everybody on the "
    "way. Use TLS or a VPN.",
    Cause.PLAIN_PASSWORD: "Everybody on the way can read it. Use TLS.",
    Cause.CA_UNREADABLE: "Check pbx.ca_file: a PEM file that you may read.",
    Cause.RELAY_ADDRESS: "Check pbx.relay: it is like tls://relay.example.com:4222.",
    Cause.RELAY_UNSUPPORTED: "Install the package that can use a relay.",
    Cause.RELAY_KEY: "Ask your administrator for the key of this desk.",
    Cause.RELAY_KEY_REFUSED: "Ask your administrator for a new key of this desk.",
    Cause.RELAY_ABSENT: "Ask your administrator to start the relay.",
    Cause.RELAY_LOST_PBX: "The relay tries again by itself.",
    Cause.RELAY_STRANGE: "Relay and desks should have the same version.",
    Cause.NO_RELAY_SERVER: "Another program answers there. Check the port in pbx.relay.",
    Cause.NOT_ENCRYPTED: "Names and numbers cross the network in clear.",
}
_ALL: dict[Enum, str] = {
    **_PRESENCE,
    **_CALL_STATES,
    **_RESULTS,
    **_RECORDINGS,
    **_ENDS,
    **_LINE_STATES,
    **_TROUBLES,
    **_ASKS,
    **_STEPS,
    **_DIALS,
    **_WISHES,
    **_SECRETS,
    **_DATA,
    **_HOTKEYS,
    **_TEMPLATES,
    **_DIRECTORIES,
    **_CAUSES,
}


def sentence(reason: Enum) -> str:
    """Return the words for a reason or a state."""
    return phrase(_ALL[reason])


def trouble_sentence(trouble: LineTrouble, *, relayed: bool = False) -> str:
    """Return the words for what is wrong with the line, of whichever kind it is."""
    return phrase(_RELAYED[trouble]) if relayed and trouble in _RELAYED else sentence(trouble)


def data_sentence(trouble: DataTrouble, *, kept: str = "", why: str = "") -> str:
    """Say what became of the file at the start, and under which name the damaged one was kept."""
    words = sentence(trouble)
    if kept:
        words = sentences([words, phrase("The damaged file was kept as {name}.", name=kept)])
    return phrase("{words} ({why})", words=words, why=why) if why else words


def line_sentence(
    state: LineState,
    trouble: LineTrouble | None,
    *,
    host: str,
    retry_in: float | None = None,
    encrypted: bool = False,
    pinned: bool = False,
    relayed: bool = False,
) -> str:
    """Say in one line how the connection to the phone system is."""
    match state:
        case LineState.UP if relayed:
            return _up_relayed(encrypted=encrypted, pinned=pinned)
        case LineState.UP:
            return _up(host, encrypted=encrypted, pinned=pinned)
        case LineState.WAITING if trouble is LineTrouble.RELAY_LOST_PBX:
            return phrase("Connected to the relay · the relay waits for the phone system")
        case LineState.WAITING:
            return _waiting(_why(state, trouble, relayed=relayed), retry_in)
        case LineState.REFUSED | LineState.IDENTITY:
            return _why(state, trouble, relayed=relayed)
        case _:
            words = sentence(state)
            return phrase("{words} · {host}", words=words, host=host) if host else words


def _up(host: str, *, encrypted: bool, pinned: bool) -> str:
    if not encrypted:
        return phrase("Connected to {host} · not encrypted", host=host)
    if pinned:
        return phrase("Connected to {host} · TLS, certificate pinned", host=host)
    return phrase("Connected to {host} · TLS", host=host)


def _up_relayed(*, encrypted: bool, pinned: bool) -> str:
    if not encrypted:
        return phrase("Connected through the relay · not encrypted")
    if pinned:
        return phrase("Connected through the relay · TLS, certificate pinned")
    return phrase("Connected through the relay · TLS")


def _why(state: LineState, trouble: LineTrouble | None, *, relayed: bool) -> str:
    return sentence(state) if trouble is None else trouble_sentence(trouble, relayed=relayed)


def _waiting(told: str, retry_in: float | None) -> str:
    why = opening(told)
    if retry_in is None or retry_in < 1:
        return phrase("{why} · trying again", why=why)
    return phrase("{why} · trying again in {seconds} s", why=why, seconds=round(retry_in))

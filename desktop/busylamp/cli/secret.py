# SPDX-License-Identifier: MIT
"""The secret in the keyring, from the command line."""

from busylamp.ami.secret import Secret
from busylamp.cli.ground import NO_CONNECTION, CommandError, Ground, read_secret
from busylamp.desk.keys import Keys
from busylamp.desk.signin import judge_key, secret_service, secret_user
from busylamp.settings.model import PbxSettings
from busylamp.system.memory import hide_memory
from busylamp.system.secrets.choose import choose
from busylamp.system.secrets.patient import within_deadline
from busylamp.system.secrets.protocol import SecretError, SecretStore
from busylamp.telephony.reasons import SecretTrouble
from busylamp.texts import sentence, trouble_sentence


def kept(pbx: PbxSettings) -> Secret:
    """Return the secret of the keyring; raise CommandError where there is none."""
    found = Keys().fetch(pbx)
    if found.secret is not None:
        return found.secret
    if found.trouble is not None:
        msg = f"{sentence(found.trouble)} --secret-stdin reads the password from standard input."
        raise CommandError(msg, NO_CONNECTION)
    whose = (
        "No key of this desk is kept." if pbx.relay else "No password is kept for this AMI user."
    )
    msg = f"{whose} Set it with “busylamp secret set”."
    raise CommandError(msg, NO_CONNECTION)


def set_secret(ground: Ground) -> int:
    """`busylamp secret set`: keep the secret in the keyring."""
    pbx = _named(ground)
    hide_memory()
    where = pbx.relay or pbx.host
    what = "Key of this desk" if pbx.relay else f"Password of {secret_user(pbx)}"
    secret = ground.given or read_secret(f"{what} at {where}: ")
    if not secret:
        msg = "No password was given; nothing was changed."
        raise CommandError(msg)
    if pbx.relay and (unfit := judge_key(secret)) is not None:
        msg = f"{trouble_sentence(unfit, relayed=True)} Nothing was changed."
        raise CommandError(msg)
    store, service = _lasting(pbx), secret_service(pbx)
    try:
        within_deadline(lambda: store.set(service, secret_user(pbx), secret.reveal()), 60.0)
    except SecretError as error:
        raise CommandError(sentence(error.trouble), NO_CONNECTION) from error
    print(f"The {'key' if pbx.relay else 'password'} is kept in {store.name}.")
    return 0


def forget_secret(ground: Ground) -> int:
    """`busylamp secret forget`: delete the secret from the keyring."""
    pbx = _named(ground)
    hide_memory()
    store, service = _lasting(pbx), secret_service(pbx)
    try:
        within_deadline(lambda: store.forget(service, secret_user(pbx)), 60.0)
    except SecretError as error:
        raise CommandError(sentence(error.trouble), NO_CONNECTION) from error
    print(f"The {'key' if pbx.relay else 'password'} is forgotten.")
    return 0


def _named(ground: Ground) -> PbxSettings:
    """Return whose secret it is."""
    pbx = ground.settings.pbx
    if not pbx.relay and not (pbx.host and pbx.username):
        msg = "The settings lack the address or the AMI user. Start Busylamp once to fill them in."
        raise CommandError(msg)
    return pbx


def _lasting(pbx: PbxSettings) -> SecretStore:
    """Return the keyring."""
    chosen = choose(pbx.keyring)
    if not chosen.store.lasting:
        raise CommandError(sentence(chosen.trouble or SecretTrouble.NO_KEYRING), NO_CONNECTION)
    return chosen.store

"""Notification messages about accounts."""

from jobtease.notices.messages import Message
from jobtease.words.translations import N_

PAGES = {
    "known": "accounts:known_mine",
    "account": "accounts:about",
    "address": "accounts:address",
    "age": "accounts:age",
    "passkeys": "accounts:passkeys",
    "mandates": "accounts:mandates",
}

MERGED = Message("accounts.municipality.merged", N_("{old} is part of {new} now. You don't have to do anything."))
MERGED_DESK = Message(
    "accounts.municipality.merged_desk",
    N_("{old} is part of {new} now. You are a moderator of {new}, and the cases of {old} come along."),
)
KNOWN = Message(
    "accounts.known.given",
    N_("The municipality of {place} says that it knows you. People who ask for help can see that."),
)
KNOWN_ENDED = Message("accounts.known.ended", N_("The municipality of {place} says no longer that it knows you."))
ADDRESS_ASKED = Message(
    "accounts.address.asked",
    N_("Another mail address was asked for your account. Was that not you? Then stop it here."),
)
PASSKEY_ADDED = Message(
    "accounts.passkey.added",
    N_("A passkey was added to your account: {device}. Was that not you? Remove it here at once."),
)
PASSKEY_REMOVED = Message(
    "accounts.passkey.removed",
    N_("A passkey was removed from your account: {device}. Was that not you? Look here which ones are left."),
)
PASSKEYS_RESET = Message(
    "accounts.passkeys.reset",
    N_(
        "Your passkeys were removed, so that you can start anew. Sign in with a code from the mail, and make a new one."
    ),
)
APPOINTED_MODERATOR = Message(
    "accounts.mandate.moderator",
    N_("You are a moderator of {place} from now on. Sign in with a code from the mail, and make a passkey first."),
)
APPOINTED_ADMINISTRATOR = Message(
    "accounts.mandate.administrator",
    N_("You are an administrator from now on. Sign in with a code from the mail, and make a passkey first."),
)
APPOINTED_AS_WELL = Message("accounts.mandate.as_well", N_("You are a moderator of {place} as well from now on."))
APPOINTED_BY_DIRECTORY = Message(
    "accounts.mandate.by_directory",
    N_(
        "You are a moderator of {place} from now on, as your municipality's directory says. Sign in with your work account."
    ),
)
DIRECTORY_LINKED = Message(
    "accounts.directory.linked",
    N_("Your work account opens your account here from now on. Was that not you? Tell an administrator at once."),
)
DISMISSED_MODERATOR = Message("accounts.mandate.no_moderator", N_("You are no longer a moderator of {place}."))
DISMISSED_ADMINISTRATOR = Message("accounts.mandate.no_administrator", N_("You are no longer an administrator."))
ENTRUSTED = Message(
    "accounts.mandate.child_abuse",
    N_("You deal with suspicions of child abuse in {place} from now on. Nobody else at the desk sees such a case."),
)
NOT_ENTRUSTED = Message(
    "accounts.mandate.no_child_abuse", N_("You no longer deal with suspicions of child abuse in {place}.")
)
STAFF_CHANGED = Message(
    "accounts.mandates.changed",
    N_("Something changed about moderators and administrators. Look here at what, by whom and why."),
)

GROWING_UP = Message(
    "accounts.age.growing_up",
    N_(
        "You said that you are 18. In a week we stop protecting you as 16 or 17. Not true? Say it here, for as long as you like."
    ),
    awaited=True,
)
"""Who was pressed into saying so, or whose phone somebody else held, hears it and has a week."""

MESSAGES = (
    KNOWN,
    KNOWN_ENDED,
    GROWING_UP,
    MERGED,
    MERGED_DESK,
    ADDRESS_ASKED,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    PASSKEYS_RESET,
    APPOINTED_MODERATOR,
    APPOINTED_ADMINISTRATOR,
    APPOINTED_AS_WELL,
    APPOINTED_BY_DIRECTORY,
    DIRECTORY_LINKED,
    DISMISSED_MODERATOR,
    DISMISSED_ADMINISTRATOR,
    STAFF_CHANGED,
    ENTRUSTED,
    NOT_ENTRUSTED,
)

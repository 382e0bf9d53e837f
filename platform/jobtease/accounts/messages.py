"""Notification messages about accounts."""

from jobtease.notices.messages import Message
from jobtease.words.translations import N_

PAGES = {
    "known": "accounts:known_mine",
    "account": "accounts:about",
    "address": "accounts:address",
    "age": "accounts:age",
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

GROWING_UP = Message(
    "accounts.age.growing_up",
    N_(
        "You said that you are 18. In a week we stop protecting you as 16 or 17. Not true? Say it here, for as long as you like."
    ),
    awaited=True,
)
"""Who was pressed into saying so, or whose phone somebody else held, hears it and has a week."""

MESSAGES = (KNOWN, KNOWN_ENDED, MERGED, MERGED_DESK, ADDRESS_ASKED, GROWING_UP)

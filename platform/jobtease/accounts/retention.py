"""Retention of what accounts keep of a person: address, sessions, codes, mandates."""

from collections.abc import Sequence

from jobtease.accounts.mail_address import actions as address_actions
from jobtease.accounts.passkeys import challenges
from jobtease.accounts.sign_in import codes, sessions
from jobtease.accounts.states import SHOWN_WITHIN
from jobtease.audience import REMEMBERED
from jobtease.retention import Kept, Part
from jobtease.words.durations import in_words
from jobtease.words.translations import _


def kept() -> Sequence[Kept]:
    """Each kind of thing, in the language of this request."""
    until_erased = _("Until you erase your account.")
    return (
        Kept(
            Part.ACCOUNT,
            _("Your e-mail address, name here, municipality and language"),
            _("To let you sign in, to mail you, and to show you people nearby."),
            until_erased,
            ("account",),
        ),
        Kept(
            Part.ACCOUNT,
            _("When you joined, what you said of your age and when, and the last day you were here"),
            _("To see who is new and around to help, and to protect people of 16 and 17."),
            until_erased,
            ("account",),
        ),
        Kept(
            Part.ACCOUNT,
            _("A sign-in code, and the address it is for"),
            _("To know that the address is yours."),
            _("The code works {time}. It is gone {later} after that.").format(
                time=in_words(codes.LASTS), later=in_words(codes.KEPT)
            ),
            ("sign_in_code",),
        ),
        Kept(
            Part.ACCOUNT,
            _("The new e-mail address that you asked for"),
            _("To know that it is yours, and that you asked for it yourself."),
            _("Until your address has changed or you stop it: at most {time}.").format(
                time=in_words(SHOWN_WITHIN + address_actions.WAITS)
            ),
            ("address_change",),
        ),
        Kept(
            Part.ACCOUNT,
            _("Where you are signed in: kind of browser and device, since when, and the last day"),
            _("To keep you signed in, and so that you can sign out elsewhere."),
            _("Until you sign out there. If you don't: {time} after you last used it.").format(
                time=in_words(sessions.LASTS)
            ),
            ("session",),
        ),
        Kept(
            Part.ACCOUNT,
            _("Your passkeys: the name that you gave each, its public half, since when, and when you last used it"),
            _("To let you sign in without a code. What opens your device never reaches us."),
            _("Until you remove it, or erase your account."),
            ("passkey",),
        ),
        Kept(
            Part.ACCOUNT,
            _(
                "For who works here with a work account: who you are in the directory of your municipality, and the last day it said so"
            ),
            _(
                "To let you in, and to ask whether you still work there. What it is asked with is encrypted, and goes with the session."
            ),
            until_erased,
            ("directory_identity", "session"),
        ),
        Kept(
            Part.ACCOUNT,
            _("That an answer of that directory was used"),
            _("So that nobody can use it again. It says nothing of you."),
            _("Two hours."),
            ("directory_answer",),
        ),
        Kept(
            Part.ACCOUNT,
            _("A question to your device, while you use a passkey"),
            _("So that nobody can use an answer of before."),
            _("Until it is answered. If it isn't: {time}, and at most an hour after that.").format(
                time=in_words(challenges.LASTS)
            ),
            ("passkey_challenge",),
        ),
        Kept(
            Part.ACCOUNT,
            _("That you were signed in somewhere, after that has ended"),
            _("To know whose words they are when you were still typing there."),
            in_words(sessions.REMEMBERED),
            ("session",),
        ),
        Kept(
            Part.ACCOUNT,
            _("Where you lived before, when you change your municipality"),
            _("So that what is not meant for people from there stays closed to you."),
            in_words(REMEMBERED),
            ("former_home",),
        ),
        Kept(
            Part.ACCOUNT,
            _(
                "What you were appointed to as a moderator or administrator: for which place, since when and until when, by whom and why"
            ),
            _("So that you see only what you answer for. And so that it can be checked later."),
            until_erased,
            ("mandate",),
        ),
        Kept(
            Part.ACCOUNT,
            _("That your municipality knows you as a helper: what it saw, on which day, and until when it says so"),
            _("So that people who ask for help can trust you. A certificate itself is never kept."),
            _("Until that day, until you live elsewhere, or until you take it away."),
            ("known_helper",),
        ),
    )

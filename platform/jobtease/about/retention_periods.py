"""Retention periods (articles 13 and 30 of the GDPR): what is kept of a person, what for and how long, from the code's constants.

Beware: a new table, or a new reason to keep something, needs a line here; tests/about/test_privacy.py knows which tables are told.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from jobtease.about.durations import in_words
from jobtease.accounts.erasure import after_restore, rejoin_blocks
from jobtease.accounts.mail_address import actions as address_actions
from jobtease.accounts.sign_in import codes, sessions
from jobtease.accounts.states import SHOWN_WITHIN
from jobtease.audience import REMEMBERED
from jobtease.conversations import attachments
from jobtease.data import rate_limits, revisions
from jobtease.events import retention
from jobtease.helping.direct_requests import queries
from jobtease.helping.offering import pending_answers
from jobtease.mail import outbox
from jobtease.moderation import rules
from jobtease.notices import actions as notices
from jobtease.outfits.asking.choices import KEEP_HOURS
from jobtease.outfits.asking.photo_actions import DRAFT_LASTS
from jobtease.profiles import geocoding
from jobtease.web import interrupted_forms
from jobtease.words.translations import _


@dataclass(frozen=True)
class Kept:
    """One kind of thing, in words."""

    what: str
    what_for: str
    how_long: str


@dataclass(frozen=True)
class Group:
    """Things that belong together."""

    title: str
    kept: Sequence[Kept]


def groups() -> Sequence[Group]:
    """Everything, in the language of this request."""
    return (
        Group(_("Your account"), _of_the_account()),
        Group(_("What you put here"), _of_what_is_shared()),
        Group(_("Reports and decisions"), _of_decisions()),
        Group(_("Against abuse and mistakes"), _of_operations()),
    )


def _of_the_account() -> Sequence[Kept]:
    until_erased = _("Until you erase your account.")
    return (
        Kept(
            _("Your e-mail address, name here, municipality and language"),
            _("To let you sign in, to mail you, and to show you people nearby."),
            until_erased,
        ),
        Kept(
            _("When you joined, that you said to be 16 or older, and the last day you were here"),
            _("To see who is new, and who is around to help."),
            until_erased,
        ),
        Kept(
            _("A sign-in code, and the address it is for"),
            _("To know that the address is yours."),
            _("The code works {time}. It is gone {later} after that.").format(
                time=in_words(codes.LASTS), later=in_words(codes.KEPT)
            ),
        ),
        Kept(
            _("The new e-mail address that you asked for"),
            _("To know that it is yours, and that you asked for it yourself."),
            _("Until your address has changed or you stop it: at most {time}.").format(
                time=in_words(SHOWN_WITHIN + address_actions.WAITS)
            ),
        ),
        Kept(
            _("Where you are signed in: kind of browser and device, since when, and the last day"),
            _("To keep you signed in, and so that you can sign out elsewhere."),
            _("Until you sign out there. If you don't: {time} after you last used it.").format(
                time=in_words(sessions.LASTS)
            ),
        ),
        Kept(
            _("That you were signed in somewhere, after that has ended"),
            _("To know whose words they are when you were still typing there."),
            in_words(sessions.REMEMBERED),
        ),
        Kept(
            _("What you sent just after you were signed out"),
            _("To give it back to you when you sign in again."),
            in_words(interrupted_forms.KEPT),
        ),
        Kept(
            _("Where you lived before, when you change your municipality"),
            _("So that what is not meant for people from there stays closed to you."),
            in_words(REMEMBERED),
        ),
        Kept(
            _("What you were appointed to as a moderator or administrator: for which place, since when and until when"),
            _("So that you see only what you answer for. And so that it can be checked later."),
            until_erased,
        ),
        Kept(
            _("Your postcode, if you give one"),
            _("For distances. We make it a point that is right to about five kilometres, and keep that point."),
            _("Until it is a point. If that does not work: {time}.").format(time=in_words(geocoding.GIVE_UP_AFTER)),
        ),
        Kept(_("News for you"), _("To tell you what happened around you."), in_words(notices.KEPT)),
        Kept(
            _("Which questions and reminders stood in your mail of the day"),
            _("So that you hear of each only once."),
            in_words(notices.KEPT),
        ),
        Kept(
            _("That we mailed you, about what and when"),
            _("To see whether mail arrives. The text is not kept."),
            _("{time}. If the mail did not arrive: {longer}.").format(
                time=in_words(outbox.KEPT), longer=in_words(outbox.GIVEN_UP_KEPT)
            ),
        ),
    )


def _of_what_is_shared() -> Sequence[Kept]:
    return (
        Kept(
            _("Your profile, questions, offers and what you say of outfits"),
            _("To show them to the people you choose."),
            _("Until you take them away or erase your account."),
        ),
        Kept(
            _("Whom you choose, say no to, and whether it helped, as long as you can undo it"),
            _("So that nobody hears of a mistake."),
            _("{time}. If it could not be passed on any more: {longer}.").format(
                time=in_words(pending_answers.LASTS), longer=in_words(pending_answers.KEPT)
            ),
        ),
        Kept(
            _("Whom you asked directly, and whether they said no"),
            _("So that they hear of your question, and nobody is asked again and again."),
            _("As long as your question is open, and at least {time}.").format(time=in_words(queries.QUIET)),
        ),
        Kept(
            _("Photos of your clothes"),
            _("To show them to the people you choose. What you hide in a photo is never kept."),
            _("You choose: {choices}. A photo that you don't post: {time}.").format(
                choices=" · ".join(_(label) for label in KEEP_HOURS.values()), time=in_words(DRAFT_LASTS)
            ),
        ),
        Kept(
            _("Whose photos you looked at"),
            _("So that nobody can collect photos, and who asks reads how many looked."),
            _("Until that photo is destroyed."),
        ),
        Kept(
            _("Messages"),
            _("So that the two of you can read them back."),
            _("Until both of you have erased your account. What is left of who leaves has no name."),
        ),
        Kept(
            _("A photo or a PDF in a conversation"),
            _("To give it to the other one. What a camera writes into a photo is never kept."),
            _(
                "{time} after you sent it, or until you erase your account. After you take the message back, {short}: then only "
                "a moderator can see it, when somebody reports it."
            ).format(time=in_words(attachments.KEPT), short=in_words(revisions.KEPT)),
        ),
        Kept(
            _("Words that you replaced by others"),
            _("So that a moderator can read them when somebody reports them."),
            in_words(revisions.KEPT),
        ),
        Kept(
            _("Who helped you, whom you thanked and whom you blocked"),
            _("To show more to who helps you, and nothing to who is blocked."),
            _("Until you end it or erase your account."),
        ),
    )


def _of_decisions() -> Sequence[Kept]:
    evidence = in_words(rules.EVIDENCE_KEPT)
    return (
        Kept(
            _("What was reported, words and photos"),
            _("So that a moderator can decide on what there was. Also when its author takes it away or leaves."),
            _("Until {time} after the decision.").format(time=evidence),
        ),
        Kept(
            _("A scrambled form of your address, when you leave while something of yours is reported"),
            _("So that the decision still counts."),
            _("Until {time} after the decision.").format(time=evidence),
        ),
        Kept(
            _("Decisions, their reasons, and what a moderator opened"),
            _("So that you and others can check them later."),
            _("The reason and your name go when you erase your account. That something was decided stays."),
        ),
        Kept(
            _("A number by which we know a photo that a moderator took away"),
            _("So that it does not come back. The photo and your name are not in it."),
            _("Until the decision is undone."),
        ),
        Kept(
            _("A scrambled form of your address, when you leave while your account is suspended"),
            _("So that nobody comes back the same evening."),
            in_words(rejoin_blocks.LASTS),
        ),
    )


def _of_operations() -> Sequence[Kept]:
    return (
        Kept(
            _("Your internet address (IP), when you ask for a code or type one"),
            _("To stop who tries codes without end."),
            _("{time} after the last time.").format(time=in_words(rate_limits.LONGEST)),
        ),
        Kept(
            _("How often you do something, as a number"),
            _("To stop who floods others."),
            _("{time} after the last time.").format(time=in_words(rate_limits.LONGEST)),
        ),
        Kept(
            _("What happened, with numbers in the place of names and words"),
            _("So that nothing that should follow from it is lost."),
            _("{time}. What moderators did, and that photos were destroyed, stays.").format(
                time=in_words(retention.KEPT)
            ),
        ),
        Kept(
            _("A scrambled number of who erased their account"),
            _("To erase it again when a copy is put back."),
            in_words(after_restore.KEPT),
        ),
        Kept(
            _("Copies for when something breaks (backups)"),
            _("To put everything back after a fault."),
            _("{time} at most.").format(time=in_words(after_restore.BACKUPS_KEPT)),
        ),
    )

"""Each retention period (GDPR, articles 13 and 30), on /privacy: of each feature (its trimming.py), of mechanisms and of several features.

Beware: a new table, or a new reason to keep something, needs its words; tests/about/test_privacy.py knows all tables.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from jobtease.accounts.erasure import after_restore
from jobtease.data import rate_limits, revisions
from jobtease.events import trimming
from jobtease.feature import Features
from jobtease.mail import outbox
from jobtease.retention import Kept, Part
from jobtease.web import interrupted_forms
from jobtease.words.durations import in_words
from jobtease.words.translations import N_, _

TITLES = {
    Part.ACCOUNT: N_("Your account"),
    Part.SHARED: N_("What you put here"),
    Part.DECISIONS: N_("Reports and decisions"),
    Part.OPERATIONS: N_("Against abuse and mistakes"),
}


@dataclass(frozen=True)
class Group:
    """Things that belong together."""

    title: str
    kept: Sequence[Kept]


def groups(features: Features) -> Sequence[Group]:
    """Everything, in the language of this request."""
    every = [*_of_several(), *features.kept(), *_of_mechanisms()]
    return [Group(_(title), [one for one in every if one.part is part]) for part, title in TITLES.items()]


def _of_several() -> Sequence[Kept]:
    """What is told in one line though it is of more than one feature."""
    return (
        Kept(
            Part.SHARED,
            _("Your profile, questions, offers and what you say of outfits"),
            _("To show them to the people you choose."),
            _("Until you take them away or erase your account."),
            (
                *("profile", "profile_skill", "help_request", "request_skill", "offer"),
                *("outfit", "feedback", "advice", "audience_grant", "practised"),
            ),
        ),
    )


def _of_mechanisms() -> Sequence[Kept]:
    return (
        Kept(
            Part.ACCOUNT,
            _("What you sent just after you were signed out"),
            _("To give it back to you when you sign in again."),
            in_words(interrupted_forms.KEPT),
            ("interrupted_form",),
        ),
        Kept(
            Part.ACCOUNT,
            _("That we mailed you, about what and when"),
            _("To see whether mail arrives. The text is not kept."),
            _("{time}. If the mail did not arrive: {longer}.").format(
                time=in_words(outbox.KEPT), longer=in_words(outbox.GIVEN_UP_KEPT)
            ),
            ("outbox",),
        ),
        Kept(
            Part.SHARED,
            _("Words that you replaced by others"),
            _("So that a moderator can read them when somebody reports them."),
            in_words(revisions.KEPT),
            ("replaced_words",),
        ),
        Kept(
            Part.OPERATIONS,
            _("Your internet address (IP), when you ask for a code or type one"),
            _("To stop who tries codes without end."),
            _("{time} after the last time.").format(time=in_words(rate_limits.LONGEST)),
            ("bucket",),
        ),
        Kept(
            Part.OPERATIONS,
            _("How often you do something, as a number"),
            _("To stop who floods others."),
            _("{time} after the last time.").format(time=in_words(rate_limits.LONGEST)),
            ("bucket",),
        ),
        Kept(
            Part.OPERATIONS,
            _("What happened, with numbers in the place of names and words"),
            _("So that nothing that should follow from it is lost."),
            _("{time}. What moderators did, and that photos were destroyed, stays.").format(
                time=in_words(trimming.KEPT)
            ),
            ("event", "parked_event"),
        ),
        Kept(
            Part.OPERATIONS,
            _("A scrambled number of who erased their account"),
            _("To erase it again when a copy is put back."),
            in_words(after_restore.KEPT),
            (),
        ),
        Kept(
            Part.OPERATIONS,
            _("Copies for when something breaks (backups)"),
            _("To put everything back after a fault."),
            _("{time} at most.").format(time=in_words(after_restore.BACKUPS_KEPT)),
            (),
        ),
    )

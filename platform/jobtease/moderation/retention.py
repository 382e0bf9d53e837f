"""Retention of reports, cases, evidence and decisions, and what of it people read in a copy."""

from collections.abc import Sequence

from jobtease.accounts.erasure import rejoin_blocks
from jobtease.moderation import rules
from jobtease.moderation.phrases.models import REMEMBERED
from jobtease.moderation.questions.models import KEPT
from jobtease.moderation.second_opinions.models import WITHIN
from jobtease.moderation.visitors import erasure
from jobtease.retention import Kept, Part, Readable
from jobtease.words.durations import in_words
from jobtease.words.translations import N_, _

READABLE = (
    Readable(N_("Messages you asked about"), "asked_whether_real", "asked_at", (("", "words"), ("", "answer"))),
    Readable(N_("What you reported"), "reports", "made_at", (("", "note"), (N_("What would help you?"), "would_help"))),
    Readable(
        N_("Decisions about what you posted"), "decisions_about_me", "decided_at", (("", "facts"), ("", "reason"))
    ),
    Readable(N_("Who looked at things of yours"), "looks", "looked_at", ((N_("Moderator of"), "municipality"),)),
    Readable(N_("What you objected"), "appeals", "made_at", (("", "words"), ("", "reason"))),
    Readable(N_("What you noted as a moderator"), "notes_as_moderator", "written_at", (("", "text"),)),
)


def kept() -> Sequence[Kept]:
    """Each kind of thing, in the language of this request."""
    evidence = in_words(rules.EVIDENCE_KEPT)
    return (
        Kept(
            Part.DECISIONS,
            _("What was reported, words and photos"),
            _("So that a moderator can decide on what there was. Also when its author takes it away or leaves."),
            _("Until {time} after the decision.").format(time=evidence),
            ("moderation_case", "report", "exhibit"),
        ),
        Kept(
            Part.DECISIONS,
            _("What was reported as sexual abuse of a child, and whom we told of it"),
            _("So that the police can look into it. Nobody else sees it."),
            _(
                "Until {time} after we told the police or the hotline. Or after two moderators agreed that it is none."
            ).format(time=evidence),
            ("moderation_case", "report", "exhibit", "authority_report", "lift_proposal"),
        ),
        Kept(
            Part.DECISIONS,
            _("Your name, your e-mail address and your words, when you report something or object without an account"),
            _("So that you hear what came of it."),
            _("Until {time} after the decision.").format(time=in_words(erasure.KEPT)),
            ("visitor_report", "appeal"),
        ),
        Kept(
            Part.DECISIONS,
            _("To which municipality a report went, and what one moderator told the other"),
            _("So that the right people decide, and can check it later."),
            _("The words go when you erase your account. That it went there stays."),
            ("case_transfer",),
        ),
        Kept(
            Part.DECISIONS,
            _("What moderators note about a case for each other"),
            _("So that colleagues know what was asked and what was tried."),
            _("Until {time} after the decision.").format(time=evidence),
            ("case_note",),
        ),
        Kept(
            Part.DECISIONS,
            _("A scrambled form of your address, when you leave while something of yours is reported"),
            _("So that the decision still counts."),
            _("Until {time} after the decision.").format(time=evidence),
            ("moderation_case",),
        ),
        Kept(
            Part.DECISIONS,
            _("Decisions and their reasons"),
            _("So that you and others can check them later."),
            _("The reason and your name go when you erase your account. That something was decided stays."),
            ("decision",),
        ),
        Kept(
            Part.DECISIONS,
            _("That a moderator looked at something of yours: when, and for which municipality"),
            _("So that you and others can check it later."),
            _("That it was looked at stays. Whose it was goes when you erase your account."),
            ("moderation_look",),
        ),
        Kept(
            Part.DECISIONS,
            _("A message that you asked a moderator about, and the answer"),
            _("So that you can read the answer."),
            _("Until {time} after the answer, or until you erase it.").format(time=in_words(KEPT)),
            ("recruiter_question",),
        ),
        Kept(
            Part.DECISIONS,
            _("A few numbers made from the words of each post"),
            _("So that we see when one text is posted many times. The words can't be read from them."),
            _("Until {time} after it was posted, or until you erase your account.").format(time=in_words(REMEMBERED)),
            ("text_fingerprint",),
        ),
        Kept(
            Part.DECISIONS,
            _("Words that moderators look for in new posts"),
            _("So that they see new tricks soon."),
            _("As long as a moderator looks for them. Their name goes when they erase their account."),
            ("rule_phrase",),
        ),
        Kept(
            Part.DECISIONS,
            _("Rules of a municipality, and which moderator published them"),
            _("So that everybody can read by which rules something was decided."),
            _("They stay. The name goes when the moderator erases their account."),
            ("municipal_rules",),
        ),
        Kept(
            Part.DECISIONS,
            _("What a second moderator would have decided, and until then the words they judge by"),
            _("So that we see whether moderators judge alike."),
            _(
                "The words go when they have judged, or {time} after the decision. The judgement stays, without names."
            ).format(time=in_words(WITHIN)),
            ("second_opinion",),
        ),
        Kept(
            Part.DECISIONS,
            _("Objections to decisions, and the answers"),
            _("So that another moderator can look again, and you can check it later."),
            _("Your words and your name go when you erase your account. That somebody objected stays."),
            ("appeal",),
        ),
        Kept(
            Part.DECISIONS,
            _("A number by which we know a photo that a moderator took away"),
            _("So that it does not come back. The photo and your name are not in it."),
            _("Until the decision is undone."),
            ("removed_picture",),
        ),
        Kept(
            Part.DECISIONS,
            _("A scrambled form of your address, when you leave while your account is suspended"),
            _("So that nobody comes back the same evening."),
            in_words(rejoin_blocks.LASTS),
            ("barred_address",),
        ),
    )

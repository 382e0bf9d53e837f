"""The ten defaults that protect members of 16 and 17 (protection of minors, article 28 of the Digital Services Act).

Source: the European Commission's guidelines of 14 July 2025 on measures to ensure a high level of privacy, safety and security for
minors online, C/2025/5519, section 6.3.1 on default settings. The page at accounts:young_people shows them;
tests/accounts/test_young_people.py has a test for each key that shows it in force.
"""

from dataclasses import dataclass

from jobtease.words.translations import N_


@dataclass(frozen=True)
class Default:
    """One of them. `title`, `means` and `asks` are message ids. `enforced`: the file that sees to it."""

    key: str
    title: str
    means: str
    asks: str
    """What the guidelines ask for; empty: we chose it ourselves."""
    enforced: str


DEFAULTS = (
    Default(
        "not_found",
        N_("Strangers don't find you"),
        N_("Your profile is for people whose help you chose. It is in no list, no search and no suggestion."),
        N_("accounts are private, and not suggested to others"),
        "audience.py",
    ),
    Default(
        "first_words",
        N_("Strangers write to you only after your yes"),
        N_(
            "Somebody offers help? You first see who it is, and none of their words. You say whether you want to read more."
        ),
        N_("no contact by people whom they did not accept"),
        "helping/offering/first_contact_queries.py",
    ),
    Default(
        "near",
        N_("Your questions are for your own municipality"),
        N_("That is how the form begins. You can choose something else."),
        N_("accounts are private"),
        "helping/asking/views.py",
    ),
    Default(
        "photos",
        N_("Your photos are for people you chose"),
        N_("Only people you choose, or who help you, see your outfit. There is no wider choice."),
        N_("what they post is for people whom they accepted"),
        "outfits/asking/actions.py",
    ),
    Default(
        "place",
        N_("Nobody learns where you are"),
        N_("We know your municipality, and nothing finer. We don't ask for your postcode."),
        N_("location is off"),
        "profiles/actions.py",
    ),
    Default(
        "meeting",
        N_("You meet where other people are"),
        N_("Whoever proposes a place reads: a library or a café, not at home."),
        "",
        "conversations/forms.py",
    ),
    Default(
        "mails",
        N_("We leave you in peace"),
        N_(
            "We mail sign-in codes, decisions of moderators, and that you got an answer. All else is off until you want it."
        ),
        N_("push notifications are off"),
        "notices/channels/mail.py",
    ),
    Default(
        "downloads",
        N_("Nothing of yours to download"),
        N_("Others can look at your photos here. Files that stay with others, such as a PDF, you can't send."),
        N_("nobody downloads what they post"),
        "conversations/attachments.py",
    ),
    Default(
        "counts",
        N_("No points"),
        N_("You see of nobody how many people they helped. Nobody sees it of you."),
        N_("counts of likes and reactions are off"),
        "accounts/trust/track_record.py",
    ),
    Default(
        "hidden_age",
        N_("Nobody sees that you are 16 or 17"),
        N_("Your age is on no page of others. A moderator sees it when something is wrong, and looks at you first."),
        "",
        "moderation/cases/minors.py",
    ),
)

"""House rules for who is 16 or 17: the same clauses in fewer and plainer words, each with an example, and what happens when.

They go with one version of rules.py: when a clause there gets other words, its words here are read again (RULES_VERSION). A decision is
always founded on the clause itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from jobtease.words.translations import N_

RULES_VERSION = 4
"""The version of the house rules that these say."""


@dataclass(frozen=True)
class YoungClause:
    """A clause in plain words, and what somebody did that it is about. Both are message ids."""

    text: str
    example: str


YOUNG: Mapping[str, YoungClause] = {
    "1.1": YoungClause(
        N_("Be yourself. A nickname is fine."),
        N_("Not: pretending to be a boss, or your friend."),
    ),
    "1.2": YoungClause(
        N_("It is about finding work, and helping each other with that."),
        N_("Not: asking who wants to date, or who plays a game tonight."),
    ),
    "1.3": YoungClause(
        N_("Report what you really think is wrong. Reporting is not for bothering somebody."),
        N_("Not: reporting each post of your ex."),
    ),
    "2.1": YoungClause(
        N_("Put no phone number, address, e-mail or BSN in what you post. Not of others either."),
        N_("Not: “Call me on 06 ...”."),
    ),
    "2.2": YoungClause(
        N_("Post photos of your own clothes only. Nobody else can be recognised."),
        N_("Not: a photo with your sister behind you."),
    ),
    "2.3": YoungClause(
        N_("Does somebody tell you something? Keep it to yourself."),
        N_("Not: a screenshot of a conversation for your friends."),
    ),
    "2.4": YoungClause(
        N_("Ask nobody for a number, photo, address, age, papers or bank details."),
        N_("Does somebody ask you? You don't have to answer. Press Report."),
    ),
    "2.5": YoungClause(
        N_("Talk here. Ask nobody to go to another app."),
        N_("Not: “Add me on Snapchat”. There we can't help you."),
    ),
    "2.6": YoungClause(
        N_("Meet where other people are. Keep nothing secret, and come with somebody if you like."),
        N_("Not: “Come alone, and don't tell your mother”."),
    ),
    "3.1": YoungClause(
        N_("Be honest and kind. Say what can be better, and how."),
        N_("Not: “That looks like nothing”. But: “With dark shoes it looks tidy”."),
    ),
    "3.2": YoungClause(
        N_("Speak about clothes, texts and plans. Never about somebody's body or who they are."),
        N_("Not: “You are too thin for that”."),
    ),
    "3.3": YoungClause(
        N_("Shut nobody out. Not for origin, skin colour, religion, gender, whom they love, age, disability or money."),
        N_("Not: “People like you don't get that job anyway”."),
    ),
    "3.4": YoungClause(
        N_("Threaten and bully nobody. Does somebody say no? Then stop."),
        N_("Not: “I know where you live”."),
    ),
    "3.5": YoungClause(
        N_("Make no sexual remarks. Post no photos with nudity or underwear."),
        N_("Does somebody send or ask you that? It is not your fault. Press Report."),
    ),
    "4.1": YoungClause(
        N_("Help costs nothing. Sell nothing, and ask for no money."),
        N_("Not: “I write your letter for ten euros”."),
    ),
    "4.2": YoungClause(
        N_("No advertising, no chain letters, no jobs for which you pay first."),
        N_("Not: “Earn 500 euros a day, from home”."),
    ),
    "4.3": YoungClause(
        N_("Post nothing that the law forbids, and help nobody with it."),
        N_("Not: a false diploma, or a job that nobody may know of."),
    ),
    "4.4": YoungClause(
        N_("Ask nobody to pay first, and borrow nobody's account or card."),
        N_("Not: “May I put money on your account for a day?”. You would get the blame."),
    ),
}
"""By the number of the clause."""

STEPS = (
    N_("Press Report. Two clicks are enough. Nobody hears that it was you."),
    N_("A moderator reads it. Is somebody in danger? Then within two hours, also at night."),
    N_("The moderator can warn somebody, hide something, or close an account for a time."),
    N_("You hear what came of it. Was it about you? Then you read by which rule, and why."),
    N_("Don't you agree? You can say so for six months. Somebody else looks again."),
)
"""What happens when somebody breaks a rule."""

CALLS = (
    ("112", N_("Danger now? Call 112.")),
    ("0800-0432", N_("Do you want to talk, about anything? Kindertelefoon: 0800-0432, free.")),
    ("0800-0113", N_("Do you think of death? Call 0800-0113, free, day and night.")),
    ("", N_("Has somebody a nude photo of you, or do they threaten with one? helpwanted.nl helps.")),
)
"""Whom to call: a number, and when."""

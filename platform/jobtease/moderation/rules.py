"""Content policy (house rules): numbered clauses in four groups, with what an author is told when one is broken; reasons to report.

A decision keeps the number of the clause with the version of the rules it was judged by ("3.2 v1"), and is shown with the words of
that version. Change the words of a clause: raise VERSION, leave the old ones in BEFORE, and say so in CHANGELOG.md. Never give an old
number another meaning.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from babel.dates import format_date

from jobtease import working_hours
from jobtease.accounts.trust import newcomers
from jobtease.words import translations
from jobtease.words.translations import N_
from jobtease.working_hours import Within

VERSION = 4
SINCE = date(2026, 12, 1)


@dataclass(frozen=True)
class Clause:
    """One house rule. `reason` is what an author reads when a moderator decides by it: what was wrong, and nothing of what happens now.

    `advice` is for who may go on: it stands beside hidden and warned, and never beside a closed account. All are message ids.
    """

    number: str
    short: str
    text: str
    reason: str
    advice: str = ""


@dataclass(frozen=True)
class Group:
    """Rules that belong together."""

    title: str
    clauses: tuple[Clause, ...]


GROUPS = (
    Group(
        N_("Who you are here"),
        (
            Clause(
                "1.1",
                N_("pretending to be somebody else"),
                N_("You are yourself. A nickname is fine; pretending to be somebody else, or a company, is not."),
                N_("It looks as if you pretend to be somebody else. People must know who they talk to."),
            ),
            Clause(
                "1.2",
                N_("off topic"),
                N_("You post about finding work, and about helping each other with it."),
                N_("This is not about finding work or helping with it. For other things this is not the place."),
            ),
            Clause(
                "1.3",
                N_("reports without a ground"),
                N_("You report what you really think is wrong, and you don't use reports to bother somebody."),
                N_("You often reported things, or objected, while anybody could see that nothing was wrong."),
            ),
        ),
    ),
    Group(
        N_("What stays private"),
        (
            Clause(
                "2.1",
                N_("contact details"),
                N_(
                    "You put no phone number, address, e-mail or citizen service number in a post. Not your own, and not somebody else's."
                ),
                N_("There are contact details or other private data in what you posted. Everybody could copy those."),
                N_("Please leave them out."),
            ),
            Clause(
                "2.2",
                N_("somebody else's photo"),
                N_("You post photos of your own clothes. Nobody else can be recognised in them."),
                N_("Somebody else can be recognised in your photo."),
                N_("Please take a photo with only your own clothes in it."),
            ),
            Clause(
                "2.3",
                N_("passed on"),
                N_("What somebody shares with you, you don't pass on."),
                N_("You passed on something that somebody shared with you. That stays between the two of you."),
            ),
            Clause(
                "2.4",
                N_("asking for private things"),
                N_("You ask nobody for a phone number, a photo, an address, an age, papers or bank details."),
                N_(
                    "You ask for something private: a number, a photo, an address, an age or papers. Nobody has to give that here."
                ),
                N_("Please ask what you need to know for the help itself, here on Jobtease."),
            ),
            Clause(
                "2.5",
                N_("talking elsewhere"),
                N_("You talk to each other here. You ask nobody to go on in another app."),
                N_("You ask somebody to talk in another app. There nobody can help when something goes wrong."),
                N_("Please talk here."),
            ),
            Clause(
                "2.6",
                N_("in secret"),
                N_("You meet where other people are. You ask nobody to come alone, or to keep something secret."),
                N_("You ask somebody to come alone, or to keep something secret. That is not how help goes here."),
            ),
        ),
    ),
    Group(
        N_("How we speak to each other"),
        (
            Clause(
                "3.1",
                N_("unkind"),
                N_("You are honest and kind. You say what can be better and how."),
                N_("What you wrote is hard to read for the other person and doesn't help."),
                N_("Please say kindly what can be better, and how."),
            ),
            Clause(
                "3.2",
                N_("about the person"),
                N_("You speak about clothes, texts and plans, never about the person or the body."),
                N_("You wrote about the person, not about the clothes or the text."),
                N_("Please write it again, only about the clothes or the text."),
            ),
            Clause(
                "3.3",
                N_("discrimination"),
                N_(
                    "You exclude nobody: not for origin, skin colour, religion, gender, orientation, age, disability or income."
                ),
                N_("What you wrote is discrimination. Everybody belongs here."),
            ),
            Clause(
                "3.4",
                N_("threats or bullying"),
                N_("You threaten nobody, you bully nobody, and you stop when somebody says no."),
                N_("You threaten or bully somebody. People must feel safe here."),
            ),
            Clause(
                "3.5",
                N_("sexual"),
                N_("You make no sexual remarks, and post no photos with nudity or underwear."),
                N_("What you posted is sexual, or shows too little clothing. That doesn't belong here."),
            ),
        ),
    ),
    Group(
        N_("Fair help"),
        (
            Clause(
                "4.1",
                N_("selling"),
                N_("Help costs nothing. You sell nothing, and ask for no money."),
                N_("You ask for money, or sell something. Help here is free."),
            ),
            Clause(
                "4.2",
                N_("scam or advertising"),
                N_("You post no advertising, no chain letters, no jobs for which people must pay first."),
                N_("This looks like advertising, or like an offer that tricks people. Those we take away."),
            ),
            Clause(
                "4.3",
                N_("against the law"),
                N_("You post nothing that is forbidden. You help nobody with what is forbidden either."),
                N_("What you posted is against the law, or helps to break it."),
            ),
            Clause(
                "4.4",
                N_("money up front"),
                N_(
                    "You ask nobody to pay first: not for a job, a course or clothes. You borrow nobody's account or card."
                ),
                N_("You ask somebody to pay first, or to lend an account or a card. People lose their money that way."),
            ),
        ),
    ),
)

GRAVE_CLAUSES = frozenset({"2.4", "2.6", "3.3", "3.4", "3.5", "4.2", "4.3", "4.4"})
"""So grave that an account may be suspended without an earlier measure (compare article 23 of the Digital Services Act)."""

CLAUSES = {clause.number: clause for group in GROUPS for clause in group.clauses}

BEFORE: Mapping[str, tuple[tuple[int, Clause], ...]] = {
    "3.2": ((2, replace(CLAUSES["3.2"], advice=N_("You may write again, about what can be changed."))),),
    "4.3": (
        (2, replace(CLAUSES["4.3"], text=N_("You post nothing that the law forbids, and help nobody to break it."))),
    ),
}
"""Clauses as they were worded up to and including a version, the oldest first. What an author was told is kept with the decision."""


@dataclass(frozen=True)
class Reason:
    """Why somebody reports a thing: the label they choose, the word the queue shows, and how soon a moderator must look."""

    label: str
    short: str
    within: Within
    clause: str
    priority: int = 2
    """Of the case: 0 danger to life, 1 a minor or a threat, 2 the rest."""


EVIDENCE_KEPT = timedelta(days=14)
"""After a decision: so long can it be undone, and decided anew with everything on the table. Then what was kept for it goes."""
SOONEST = timedelta(hours=1)
"""However many report it: less can't be promised."""

URGENT = Within(working=False, span=timedelta(hours=2))
"""On the clock, day and night: somebody may be in danger."""
SOON = Within(working=True, span=timedelta(hours=4))
DAY = Within(working=True, span=working_hours.DAY)
HELD = newcomers.SEEN_WITHIN
WITHIN: Mapping[int, Within] = {0: URGENT, 1: SOON, 2: DAY}
"""By the priority of a case: in how much time at most."""

REASONS = {
    "danger": Reason(N_("Somebody is in danger"), N_("In danger"), URGENT, "", priority=0),
    "child": Reason(N_("Sexual images of a child, or child abuse"), N_("Child abuse"), URGENT, "4.3", priority=0),
    "person": Reason(N_("It is about what somebody is or looks like"), N_("About the person"), DAY, "3.2"),
    "threat": Reason(N_("Somebody is threatened or bullied"), N_("Threat or bullying"), SOON, "3.4", priority=1),
    "sexual": Reason(N_("It is sexual"), N_("Sexual"), SOON, "3.5", priority=1),
    "asks": Reason(
        N_("It asks for a number, a photo, papers or a secret meeting"),
        N_("Asks for private things"),
        SOON,
        "2.4",
        priority=1,
    ),
    "discrimination": Reason(N_("It is discrimination"), N_("Discrimination"), DAY, "3.3"),
    "private": Reason(
        N_("It shows something private, or somebody who doesn't want to be in the photo"),
        N_("Private data"),
        DAY,
        "2.1",
    ),
    "money": Reason(
        N_("It sells something, asks for money, or looks like a scam"), N_("Selling or a scam"), DAY, "4.1"
    ),
    "other": Reason(N_("Something else"), N_("Something else"), DAY, ""),
}


CHILD_ABUSE = "child"
"""The reason after which a case has rules of its own: handing_over/."""


@dataclass(frozen=True)
class Complaint:
    """What somebody says is wrong: one of REASONS, and their words."""

    reason: str
    note: str = ""
    would_help: str = ""
    photo: int | None = None
    """Which one of several, from 1."""


GRAVE = tuple(
    dict.fromkeys(
        ("danger", "child", "threat", "sexual", "asks", "discrimination", "money", "private", "person", *REASONS)
    )
)
"""From the gravest on: by which a case is named when its reports differ."""


def worst(reasons: Iterable[str]) -> str:
    """The gravest of these reasons to report; empty for none."""
    return min(reasons, key=lambda key: (REASONS[key].within, GRAVE.index(key)), default="")


def due_at(reasons: Iterable[str], opened_at: datetime) -> datetime:
    """By when somebody must look who was to look at what is held, and at what was reported for these reasons."""
    return min(each.after(opened_at) for each in (HELD, *(REASONS[key].within for key in reasons)))


def stamp(number: str) -> str:
    """How a decision keeps a clause: its number and the version of the rules; empty for no clause."""
    return f"{number} v{VERSION}" if number else ""


def clause_of(stamped: str) -> Clause | None:
    """The clause a decision was made by, in the words of that version, or None when no rule was broken."""
    number, _space, version = stamped.partition(" v")
    worded = (clause for last, clause in BEFORE.get(number, ()) if version.isdecimal() and int(version) <= last)
    return next(worded, CLAUSES.get(number))


def since_in_words() -> str:
    """The day this version began, in the language of the request."""
    return str(format_date(SINCE, "d MMMM y", locale=translations.language.get()))

"""Moderation decision (ruling): what each does to the thing, when it is possible, and in which words everybody hears of it."""

from collections.abc import Mapping

from jobtease.audience import Visibility
from jobtease.moderation.models import Ruling
from jobtease.reportable import Reportable
from jobtease.words.translations import N_

BECOMES: Mapping[Ruling, Visibility] = {
    Ruling.RELEASE: Visibility.SHOWN,
    Ruling.HIDE: Visibility.HIDDEN,
    Ruling.REMOVE: Visibility.REMOVED,
    Ruling.LIMIT: Visibility.HIDDEN,
    Ruling.SUSPEND: Visibility.HIDDEN,
}
"""What a decision makes of the thing. Nothing and warn leave it as it is; see `becomes`."""

MEASURES = frozenset({Ruling.WARN, Ruling.HIDE, Ruling.REMOVE, Ruling.LIMIT, Ruling.SUSPEND, Ruling.PAUSE})
"""Decisions against somebody: by a clause, on facts, with a reason; each is a strike while it stands (cases/strike_queries.py)."""
TIMED = frozenset({Ruling.LIMIT, Ruling.SUSPEND, Ruling.PAUSE})
"""Measures that end by themselves."""
DAYS = (1, 7, 30, 90)
"""How long those last, three months at most; a suspension may also last until it is undone."""

CORRECT = "correct"
"""Warning about something held: its author is asked to correct it, and nobody else sees it until a moderator looked again."""

GONE = "gone"
"""Nothing was done about a thing that isn't there any more. To who reported it."""
BARRED = "barred"
"""The account was closed of somebody who had erased it: the address can't join for a while. To who reported it."""

TAKE_AWAY = (Ruling.REMOVE, Ruling.SUSPEND)
"""After these, the same picture in another outfit waits until a moderator has seen it."""


def becomes(ruling: Ruling, before: Visibility | None, chosen: Visibility | None = None) -> Visibility | None:
    """What a decision makes of a thing that is so now. Only with words of care the moderator chooses; if not, what waits stays unseen."""
    if ruling is Ruling.CARE:
        return chosen or (Visibility.HIDDEN if before is Visibility.HELD else before)
    if ruling is Ruling.WARN and before is Visibility.HELD:
        return Visibility.HIDDEN
    if before is Visibility.REMOVED and ruling in (Ruling.HIDE, *TIMED):
        return before  # what was taken away stays so
    return BECOMES.get(ruling, before)


def outcome_of(ruling: Ruling, before: Visibility | None) -> str:
    """Key of what a decision came down to, for the words below: the ruling, or CORRECT."""
    return CORRECT if ruling is Ruling.WARN and before is Visibility.HELD else ruling.value


BUTTONS: Mapping[str, str] = {
    Ruling.RELEASE: N_("Show it"),
    Ruling.HIDE: N_("Hide"),
    Ruling.WARN: N_("Warn"),
    CORRECT: N_("Ask to correct"),
    Ruling.NOTHING: N_("Leave it"),
    Ruling.REMOVE: N_("Take away"),
    Ruling.LIMIT: N_("Limit for a time …"),
    Ruling.SUSPEND: N_("Suspend account …"),
    Ruling.CARE: N_("Send words of care"),
    Ruling.PAUSE: N_("Handle later for a time …"),
}

KEYS: Mapping[Ruling, str] = {
    Ruling.RELEASE: "G",
    Ruling.HIDE: "V",
    Ruling.WARN: "W",
    Ruling.NOTHING: "N",
    Ruling.REMOVE: "R",
    Ruling.LIMIT: "B",
    Ruling.SUSPEND: "X",
    Ruling.CARE: "Z",
    Ruling.PAUSE: "Q",
}
"""The letter that does the same as a button, in every language the same, and none with which the label of another decision begins
in any of them. J and K walk through the queue."""

DONE: Mapping[str, str] = {
    Ruling.RELEASE: N_("shown"),
    Ruling.HIDE: N_("hidden"),
    Ruling.WARN: N_("warned"),
    CORRECT: N_("asked to correct"),
    Ruling.NOTHING: N_("left as it is"),
    Ruling.REMOVE: N_("taken away"),
    Ruling.LIMIT: N_("limited for a time"),
    Ruling.SUSPEND: N_("account suspended"),
    Ruling.CARE: N_("words of care"),
    Ruling.PAUSE: N_("reports handled later"),
}
"""For the log and the counts at a case."""

DID: Mapping[str, str] = {
    Ruling.RELEASE: N_("{moderator} showed {thing}"),
    Ruling.HIDE: N_("{moderator} hid {thing}"),
    Ruling.WARN: N_("{moderator} gave a warning about {thing}"),
    CORRECT: N_("{moderator} asked to correct {thing}"),
    Ruling.NOTHING: N_("{moderator} left {thing} as it is"),
    Ruling.REMOVE: N_("{moderator} took away {thing}"),
    Ruling.LIMIT: N_("{moderator} limited an account for a time, because of {thing}"),
    Ruling.SUSPEND: N_("{moderator} suspended an account, because of {thing}"),
    Ruling.CARE: N_("{moderator} sent words of care about {thing}"),
    Ruling.PAUSE: N_("{moderator} handles {thing} later for a time"),
}
"""For the moderators' feed."""

HAPPENED: Mapping[str, str] = {
    Ruling.RELEASE: N_("Others can see it now."),
    Ruling.HIDE: N_("It is hidden. You still see it, others don't."),
    Ruling.WARN: N_("It stays as it is. This is a warning."),
    CORRECT: N_("You see it, others don't yet."),
    Ruling.REMOVE: N_("It is taken away for good. You still see it, others don't."),
    Ruling.LIMIT: N_("It is hidden. For a time a moderator reads what you post, before others see it."),
    Ruling.SUSPEND: N_("It is hidden, and you can't sign in any more."),
    Ruling.CARE: N_("You did nothing wrong. A moderator read what you wrote, and wants to say something to you."),
    Ruling.PAUSE: N_(
        "You can still report and object. For a time we handle that last. Danger and child abuse we handle at once, and so we do what "
        "you object about yourself."
    ),
}
"""To the author, on the page about the decision."""

CHANGE_IT = N_("Change what is wrong. Then a moderator looks at it again.")

WAY_ON: Mapping[str, str] = {
    Ruling.RELEASE: N_("You don't have to do anything."),
    Ruling.HIDE: N_("You may post it again, without what was wrong."),
    Ruling.WARN: N_("Please change it, or take it away. Next time a moderator may hide it."),
    CORRECT: CHANGE_IT,
    Ruling.REMOVE: N_("You may post something new. The house rules tell what fits here."),
    Ruling.LIMIT: N_("You may go on posting. Each time a moderator looks first."),
    Ruling.SUSPEND: N_("Do you think this is wrong? You can object."),
    Ruling.CARE: N_("You don't have to do anything here. Talk to somebody today, if you can."),
    Ruling.PAUSE: N_("Do you think this is wrong? You can object."),
}

TO_AUTHOR: Mapping[str, str] = {
    Ruling.RELEASE: N_("A moderator has seen “{title}”. {who}."),
    Ruling.HIDE: N_("A moderator has hidden “{title}”. Why: {reason}"),
    Ruling.WARN: N_("A moderator has a warning for you about “{title}”. Why: {reason}"),
    CORRECT: N_("A moderator asks you to change “{title}”. Why: {reason}"),
    Ruling.REMOVE: N_("A moderator has taken away “{title}”. Why: {reason}"),
    Ruling.LIMIT: N_(
        "A moderator has hidden “{title}”, and reads for a time what you post before others see it. Why: {reason}"
    ),
    Ruling.SUSPEND: N_(
        "A moderator has suspended your account, because of “{title}”. Why: {reason} "
        "Do you think this is wrong? Sign in, and object."
    ),
    Ruling.CARE: N_("A moderator wrote to you: {reason}"),
    Ruling.PAUSE: N_("For a time we handle last what you report and object. You can still do so. Why: {reason}"),
}
"""Of what a moderator saw, never that somebody reported it. Of what stays as it is they hear nothing: where few can read something,
that alone would say who reported it."""

TO_REPORTER: Mapping[str, str] = {
    Ruling.RELEASE: N_("A moderator looked. No house rule is broken: it stays."),
    Ruling.HIDE: N_("A moderator has hidden it. Only the author still sees it."),
    Ruling.WARN: N_("A moderator has warned the author."),
    CORRECT: N_("A moderator keeps it hidden until the author has changed it."),
    Ruling.NOTHING: N_("A moderator looked. No house rule is broken: it stays."),
    Ruling.REMOVE: N_("A moderator has taken it away."),
    Ruling.LIMIT: N_("A moderator has hidden it. For a time they read first what the author posts."),
    Ruling.SUSPEND: N_("A moderator has hidden it. The author can't sign in any more."),
    Ruling.CARE: N_("A moderator has written to the author. Thank you for saying something."),
    GONE: N_("A moderator looked, and has done nothing more: it is no longer there."),
    BARRED: N_("A moderator looked. The author has left, and can't come back for 90 days."),
}

NOT_UNDONE: Mapping[str, str] = {
    "gone": N_("What it was about is gone, so it can't come back."),
    "changed": N_("What it was about has changed since, so it stays as it is now."),
    "suspended": N_("The account stays suspended, because of another decision."),
}
"""What undoing could not take back, each by itself."""


COMPLAINTS = "complaints"
"""The kind of case about what somebody reports and objects (complaints/)."""
_ABOUT_COMPLAINTS = (Ruling.NOTHING, Ruling.WARN, Ruling.PAUSE)


def way_on(outcome: str, about: Reportable) -> str:
    """What the author can do now, as a message id."""
    if about.kind == COMPLAINTS and outcome == Ruling.WARN:
        return N_("Please report only what you really think is wrong. Next time we may handle it last, for a time.")
    return CHANGE_IT if outcome == Ruling.HIDE and about.can_be_changed else WAY_ON[outcome]


def possible_about(kind: str) -> tuple[Ruling, ...] | None:
    """What can be decided about a kind that is no thing of which the visibility counts; None for others."""
    return _ABOUT_COMPLAINTS if kind == COMPLAINTS else None


def possible(
    visibility: Visibility | None, *, has_author: bool, has_mark: bool = False, is_there: bool = True
) -> tuple[Ruling, ...]:
    """What can be decided about a thing with this visibility (None: gone), in the order of the buttons.

    `has_mark`: its author erased the account, and the address can still be kept from joining. `is_there`: not when its author took it
    back or made it private. Then nobody can read what others would see, and so it can't be shown to them.
    """
    if not is_there and visibility is not None:
        shown = possible(visibility, has_author=has_author, has_mark=has_mark)
        return (Ruling.NOTHING, *(ruling for ruling in shown if ruling not in (Ruling.RELEASE, Ruling.NOTHING)))
    warn = (Ruling.WARN,) if has_author else ()
    limit = (Ruling.LIMIT,) if has_author else ()
    suspend = (*limit, Ruling.SUSPEND) if has_author or has_mark else ()
    care = (Ruling.CARE,) if has_author else ()
    if visibility is None:
        return (Ruling.NOTHING, *care, *warn, *suspend)
    if visibility is Visibility.HELD:
        return (Ruling.RELEASE, *care, *warn, Ruling.HIDE, Ruling.REMOVE, *suspend)
    if visibility is Visibility.SHOWN:
        return (Ruling.HIDE, *warn, Ruling.NOTHING, *care, Ruling.REMOVE, *suspend)
    if visibility is Visibility.HIDDEN:
        return (Ruling.RELEASE, Ruling.NOTHING, *care, Ruling.REMOVE, *warn, *suspend)
    return (Ruling.RELEASE, Ruling.NOTHING, *care, *warn, *suspend)


CARE_WORDS = N_(
    "I read what you wrote, and I worry about you. You don't have to carry this alone. Call 113 or 0800-0113: free, day and night. "
    "You can chat on 113.nl. Are you in danger now? Call 112. The neighbourhood team of your municipality helps as well, also with "
    "money and at home. Your doctor knows the way there."
)
"""To start from, in the author's language: a moderator writes their own."""

"""What a moderator can decide: what each ruling does to the thing, when it is possible, and in which words everybody hears of it."""

from collections.abc import Mapping

from jobtease.audience import Visibility
from jobtease.moderation.models import Ruling
from jobtease.translations import N_

BECOMES: Mapping[Ruling, Visibility] = {
    Ruling.RELEASE: Visibility.SHOWN,
    Ruling.HIDE: Visibility.HIDDEN,
    Ruling.REMOVE: Visibility.REMOVED,
    Ruling.SUSPEND: Visibility.HIDDEN,
}
"""What a decision makes of the thing. Nothing and warn leave it as it is."""

TAKE_AWAY = (Ruling.REMOVE, Ruling.SUSPEND)
"""After these, the same picture in another outfit waits until a moderator has seen it."""

BUTTONS: Mapping[Ruling, str] = {
    Ruling.RELEASE: N_("Show it"),
    Ruling.HIDE: N_("Hide"),
    Ruling.WARN: N_("Warn"),
    Ruling.NOTHING: N_("Nothing"),
    Ruling.REMOVE: N_("Take away"),
    Ruling.SUSPEND: N_("Close account"),
}

KEYS: Mapping[str, Mapping[Ruling, str]] = {
    "nl": {
        Ruling.RELEASE: "T",
        Ruling.HIDE: "V",
        Ruling.WARN: "W",
        Ruling.NOTHING: "N",
        Ruling.REMOVE: "H",
        Ruling.SUSPEND: "S",
    },
    "en": {
        Ruling.RELEASE: "S",
        Ruling.HIDE: "H",
        Ruling.WARN: "W",
        Ruling.NOTHING: "N",
        Ruling.REMOVE: "T",
        Ruling.SUSPEND: "C",
    },
}
"""The letter that does the same as a button: one that stands in its label, so per language. J and K walk through the queue."""

DONE: Mapping[Ruling, str] = {
    Ruling.RELEASE: N_("shown"),
    Ruling.HIDE: N_("hidden"),
    Ruling.WARN: N_("warned"),
    Ruling.NOTHING: N_("nothing done"),
    Ruling.REMOVE: N_("taken away"),
    Ruling.SUSPEND: N_("account closed"),
}
"""For the log and the counts at a case."""

TO_AUTHOR: Mapping[Ruling, str] = {
    Ruling.RELEASE: N_("A moderator has seen “{title}”. Others can see it now."),
    Ruling.HIDE: N_("A moderator has hidden “{title}”. Why: {reason}"),
    Ruling.WARN: N_("A moderator has a warning for you about “{title}”. Why: {reason}"),
    Ruling.NOTHING: N_("Somebody reported “{title}”. A moderator looked: it stays as it is."),
    Ruling.REMOVE: N_("A moderator has taken away “{title}”. Why: {reason}"),
    Ruling.SUSPEND: N_(
        "A moderator has closed your account, because of “{title}”. Why: {reason} "
        "Do you think this is wrong? Ask your municipality to look again."
    ),
}

HAPPENED: Mapping[Ruling, str] = {
    Ruling.RELEASE: N_("Others can see it now."),
    Ruling.HIDE: N_("It is hidden. You still see it, others don't."),
    Ruling.WARN: N_("It stays as it is. This is a warning."),
    Ruling.NOTHING: N_("It stays as it is."),
    Ruling.REMOVE: N_("It is taken away. You still see it, others don't."),
    Ruling.SUSPEND: N_("It is hidden, and you can't sign in any more."),
}
"""To the author, on the page about the decision."""

WAY_ON: Mapping[Ruling, str] = {
    Ruling.RELEASE: N_("You don't have to do anything."),
    Ruling.HIDE: N_("You may post it again, without what was wrong."),
    Ruling.WARN: N_("Please change it, or take it back. Next time a moderator may hide it."),
    Ruling.NOTHING: N_("You don't have to do anything."),
    Ruling.REMOVE: N_("You may post something else. The house rules tell what fits here."),
    Ruling.SUSPEND: N_("Do you think this is wrong? Ask your municipality to look again."),
}

TO_REPORTER: Mapping[Ruling, str] = {
    Ruling.RELEASE: N_("A moderator looked. No house rule is broken: it stays."),
    Ruling.HIDE: N_("A moderator looked, and has hidden it. Only who posted it still sees it."),
    Ruling.WARN: N_("A moderator looked, and has warned who posted it."),
    Ruling.NOTHING: N_("A moderator looked. No house rule is broken: it stays."),
    Ruling.REMOVE: N_("A moderator looked, and has taken it away."),
    Ruling.SUSPEND: N_("A moderator looked, has hidden it, and closed the account of who posted it."),
}


def possible(visibility: Visibility | None, *, has_author: bool) -> tuple[Ruling, ...]:
    """What can be decided about a thing with this visibility (None: gone), in the order of the buttons."""
    against_author = (Ruling.WARN, Ruling.SUSPEND) if has_author else ()
    if visibility is None:
        return (Ruling.NOTHING, *against_author)
    if visibility is Visibility.HELD:
        return (Ruling.RELEASE, Ruling.HIDE, Ruling.REMOVE, Ruling.SUSPEND)
    if visibility is Visibility.SHOWN:
        return (Ruling.HIDE, Ruling.WARN, Ruling.NOTHING, Ruling.REMOVE, Ruling.SUSPEND)
    if visibility is Visibility.HIDDEN:
        return (Ruling.RELEASE, Ruling.NOTHING, Ruling.REMOVE, *against_author)
    return (Ruling.RELEASE, Ruling.NOTHING, *against_author)

"""Access control in words: who sees a post, told to its author and to others."""

from jobtease.audience import Audience, Visibility
from jobtease.words.translations import N_

IN_WORDS = {
    Audience.ME: N_("Only you see this"),
    Audience.CHOSEN: N_("Only the people you chose see this"),
    Audience.HELPERS: N_("Only people who help you see this"),
    Audience.MUNICIPALITY: N_("Members in your municipality see this"),
    Audience.MEMBERS: N_("All members see this"),
}
"""Shown on top of every page that shows something of a person: to that person."""


IN_WORDS_TO_OTHERS = IN_WORDS | {
    Audience.CHOSEN: N_("Only people who were chosen see this"),
    Audience.HELPERS: N_("Only people who helped before see this"),
}
"""The same, to somebody who looks at what another shows."""


ELSEWHERE_IN_WORDS = IN_WORDS | {
    Audience.CHOSEN: N_("Only the people you chose see this, nobody from your municipality"),
    Audience.HELPERS: N_("Only people who help you see this, nobody from your municipality"),
    Audience.MEMBERS: N_("Members outside your municipality see this"),
}
"""To the author of something that is not for people from the own municipality."""


HELD_IN_WORDS = N_("For now only you and a moderator see this")
"""To the author of something held, whatever its audience will be."""


KEPT_BACK_IN_WORDS = N_("Only you and the moderators see this")
"""To the author of something that a moderator hid or took away."""


def in_words_to_author(audience: Audience, visibility: Visibility, *, elsewhere: bool = False) -> str:
    """Who sees it at this moment, as a message id for its author: what a moderator made of it counts before the audience."""
    if audience is Audience.ME:
        return IN_WORDS[audience]
    if visibility is Visibility.HELD:
        return HELD_IN_WORDS
    if visibility in (Visibility.HIDDEN, Visibility.REMOVED):
        return KEPT_BACK_IN_WORDS
    return (ELSEWHERE_IN_WORDS if elsewhere else IN_WORDS)[audience]

"""Notification messages about outfits."""

from jobtease.notices.messages import Message
from jobtease.words.translations import N_

PAGES = {"outfit": "outfits:show"}

CHOSEN = Message("outfits.outfit.chosen", N_("{name} chose you to look at an outfit: {job}. It takes one minute."))
FIRST_ANSWER = Message(
    "outfits.feedback.first", N_("{name} answered about your outfit: {job}. Read it now."), awaited=True
)
FIRST_OF_THREE = Message(
    "outfits.feedback.first_of_three",
    N_("Somebody looked at your outfit: {job}. After three answers we put them together for you."),
)
"""Told by version 0.1."""
TOGETHER = Message(
    "outfits.outfit.answered", N_("Your answer is there: {job}. See what to keep and what to swap."), awaited=True
)
NOBODY = Message(
    "outfits.outfit.not_answered",
    N_("Nobody could answer in time: {job}. Wear what you feel good in; the tips for your sector are there for you."),
    awaited=True,
)
OF_ANSWERS = (FIRST_ANSWER, FIRST_OF_THREE, TOGETHER)
HELPED = Message("outfits.feedback.helped", N_("What you said helped {name}. Thank you."))

DESTROYED = Message(
    "outfits.outfit.destroyed", N_("Your photos are destroyed: {job}. Nothing of them is left with us.")
)
DESTROYED_SOME_MISSING = Message(
    "outfits.outfit.destroyed_some_missing",
    N_("Your photos are gone: {job}. Some files were not where we keep them; the others are destroyed."),
)
DESTROYED_ONE_KEPT = Message(
    "outfits.outfit.destroyed_one_kept",
    N_("Your photos are gone for everybody: {job}. A moderator who handles a report sees them until then."),
)

ASKED_HOW = Message("outfits.outfit.asked_how", N_("How did it go: {job}? One tap, and who helped you hears it."))
WENT = {
    "well": (
        Message("outfits.outfit.well", N_("{name} had the interview you helped with. It went well. Thank you.")),
        Message(
            "outfits.outfit.well_words",
            N_("{name} had the interview you helped with. It went well, and there is a sentence for you."),
        ),
    ),
    "hard": (
        Message(
            "outfits.outfit.hard",
            N_("{name} had the interview you helped with. It was hard, and good not to be alone in it. Thank you."),
        ),
        Message(
            "outfits.outfit.hard_words",
            N_("{name} had the interview you helped with. It was hard, and there is a sentence for you."),
        ),
    ),
    "job": (
        Message("outfits.outfit.job", N_("{name} got the job that you helped with. Thank you.")),
        Message(
            "outfits.outfit.job_words",
            N_("{name} got the job that you helped with, and there is a sentence for you."),
        ),
    ),
    "private": (
        Message("outfits.outfit.private", N_("{name} has had the interview you helped with. Thank you.")),
        Message(
            "outfits.outfit.private_words",
            N_("{name} has had the interview you helped with, and there is a sentence for you."),
        ),
    ),
}
"""What helpers hear, without and with a sentence. The sentence itself stays on the page, where a moderator can still hide it."""

MESSAGES = (
    *(CHOSEN, *OF_ANSWERS, NOBODY, HELPED),
    *(DESTROYED, DESTROYED_SOME_MISSING, DESTROYED_ONE_KEPT, ASKED_HOW),
    *(message for pair in WENT.values() for message in pair),
)

"""Notification messages about requests and offers."""

from jobtease.notices.messages import Message
from jobtease.words.translations import N_

PAGES = {"request": "helping:show", "requests": "helping:index"}

OFFERED = Message("helping.offer.made", N_("{name} offers help with “{title}”."), awaited=True)
TAKEN_BACK = Message("helping.offer.withdrawn", N_("{name} took the offer back for “{title}”."))
CONFIRMED = Message("helping.offer.confirmed", N_("{name} read what you changed in “{title}”: the offer stands."))
ACCEPTED = Message(
    "helping.offer.accepted",
    N_("{name} chose your offer: “{title}”. You can talk now."),
    awaited=True,
    counted_on=True,
)
ACCEPTED_CHANGED = Message(
    "helping.offer.accepted_changed",
    N_("{name} chose your offer: “{title}”. The question was changed after you offered: read it first."),
    awaited=True,
    counted_on=True,
)
DECLINED = Message(
    "helping.offer.declined",
    N_("Your help with “{title}” is not needed this time. Thank you for offering."),
)
DECLINED_UNREADABLE = Message(
    "helping.offer.declined_unreadable", N_("{name} doesn't need your help this time. Thank you for offering.")
)
"""What the request says by now may be for others than who offered help when it was for them."""
ASKER_GONE = Message(
    "helping.offer.asker_gone", N_("Somebody you offered help doesn't need it any more. Thank you for offering.")
)
"""When the asker has left, or is rid of who offered: the same words, since it is nobody's business which."""
HELPER_GONE = Message("helping.offer.helper_gone", N_("The one who offered help with “{title}” can't help after all."))
HELPER_GONE_REOPENED = Message(
    "helping.offer.helper_gone_reopened",
    N_("The one who helps with “{title}” can't any more. Your question is open again."),
)

CHANGED = Message(
    "helping.request.changed",
    N_("{name} changed “{title}”, which you offered help with. Read it, and say whether your offer stands."),
)
CHANGED_UNREADABLE = Message(
    "helping.request.changed_unreadable", N_("{name} changed the question you offered help with, and who sees it.")
)
EXPIRED = Message(
    "helping.request.expired", N_("The time for “{title}” is up. That happens. You can ask again with one tap.")
)
REMINDED = Message(
    "helping.request.reminded",
    N_("Did the help with “{title}” work out? Say it with one tap: it shows us what works."),
)
CLOSED_BY_ASKER = Message(
    "helping.request.closed_by_asker", N_("{name} closed “{title}” and said how it went. Will you say it too?")
)
CLOSED_BY_HELPER = Message(
    "helping.request.closed_by_helper", N_("The one who helped with “{title}” said how it went.")
)
CLOSED = Message("helping.request.closed", N_("“{title}” is done. You can still thank the one who helped."))
THANKED = Message("helping.request.thanked", N_("{name} thanks you for your help with “{title}”."))

CHOICE_FAILED = Message(
    "helping.answer.choice_failed",
    N_("Your choice for “{title}” could not go through any more. Look how your question stands now."),
)
ANSWER_FAILED = Message(
    "helping.answer.failed",
    N_("Your answer about “{title}” could not be passed on any more. Look how it stands now."),
)

ASKED = Message("helping.person.asked", N_("{name} asks you for help. You choose whether you answer."))
"""Not a word of the asker stands in it: it would be mailed before anybody could report it."""
CANNOT = Message(
    "helping.person.declined", N_("{name} can't help with “{title}” this time. Others see your question as well.")
)

MESSAGES = (
    *(OFFERED, TAKEN_BACK, CONFIRMED, ACCEPTED, ACCEPTED_CHANGED, DECLINED, DECLINED_UNREADABLE),
    *(ASKER_GONE, HELPER_GONE, HELPER_GONE_REOPENED),
    *(CHANGED, CHANGED_UNREADABLE, EXPIRED, REMINDED, CLOSED_BY_ASKER, CLOSED_BY_HELPER, CLOSED, THANKED),
    *(CHOICE_FAILED, ANSWER_FAILED, ASKED, CANNOT),
)

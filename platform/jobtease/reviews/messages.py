"""Notification messages about reviews."""

from jobtease.notices.messages import Message
from jobtease.words.translations import N_

PAGES = {"review": "reviews:show", "suggestions": "reviews:suggestions"}

CHOSEN = Message("reviews.review.chosen", N_("{name} asks you to read a profile. You can suggest better sentences."))
SUGGESTED = Message(
    "reviews.suggestion.made",
    N_("{name} suggests something for your profile. You choose what you take over."),
    awaited=True,
)
TAKEN = Message("reviews.suggestion.taken", N_("{name} took over your sentence. Thank you."))
OTHER = Message(
    "reviews.suggestion.other",
    N_("{name} chose other words for the same sentence. Yours helped to choose. Thank you."),
)
READ = Message(
    "reviews.suggestion.read", N_("{name} has read what you suggested, and keeps their own words. Thank you.")
)

MESSAGES = (CHOSEN, SUGGESTED, TAKEN, OTHER, READ)

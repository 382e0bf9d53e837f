"""Retention of reviews, and what of them people read in a copy."""

from jobtease.retention import Readable
from jobtease.words.translations import N_

READABLE = (
    Readable(N_("What you asked about your profile"), "reviews", "created_at", (("", "question"),)),
    Readable(N_("What you suggested for profiles"), "suggestions_given", "created_at", (("", "text"), ("", "note"))),
)

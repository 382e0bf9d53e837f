"""Reasons (chips) of a suggestion: about the text and the plan, never about the person."""

from collections.abc import Mapping

from jobtease.words.translations import N_

REASONS: Mapping[str, str] = {
    "clearer": N_("Clearer"),
    "shorter": N_("Shorter"),
    "proof": N_("Shows it with an example"),
    "number": N_("A number says more"),
    "spelling": N_("Spelling"),
    "work": N_("Fits the work you look for"),
    "order": N_("Better in another place"),
    "private": N_("Not needed in a profile"),
    "friendly": N_("Sounds more like you"),
    "question": N_("A question"),
}

"""Outcomes: how an interview can have gone."""

from collections.abc import Mapping
from types import MappingProxyType

from jobtease.words.translations import N_

WENT: Mapping[str, str] = MappingProxyType(
    {
        "well": N_("It went well"),
        "hard": N_("It was hard"),
        "job": N_("I got the job"),
        "private": N_("I'd rather not say"),
    }
)
"""What she can say with one tap."""

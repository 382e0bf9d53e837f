"""Matching: who could help with what."""

from jobtease.feature import Feature, Hooks
from jobtease.matching import offer_queries, queries, views

FEATURE = Feature(
    "matching",
    routes=views.ROUTES,
    hooks=Hooks(people_beside=views.people_beside, fits_of=offer_queries.fits_of, requests_for=queries.requests_for),
)

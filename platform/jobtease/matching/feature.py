"""Matching: who could help with what."""

from jobtease.feature import Feature, Hooks
from jobtease.matching import offer_queries, queries, views

FEATURE = Feature(
    "matching",
    routes=views.ROUTES,
    asides={"request": views.people_beside},
    hooks=Hooks(fits_of=offer_queries.fits_of, requests_for=queries.requests_for),
)

"""Regions: municipalities, and where they lie."""

from jobtease.feature import Feature
from jobtease.regions import views

FEATURE = Feature("regions", routes=views.ROUTES)

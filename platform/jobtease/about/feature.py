"""About: contact, privacy, cookies, accessibility and house rules."""

from jobtease.about import views
from jobtease.feature import Feature

FEATURE = Feature("about", routes=views.ROUTES)

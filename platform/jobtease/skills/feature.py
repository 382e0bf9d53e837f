"""Skills: what people can help with."""

from jobtease.feature import Feature
from jobtease.skills import views

FEATURE = Feature("skills", routes=views.ROUTES)

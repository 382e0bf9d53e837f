"""Ties: who helps whom, and who is rid of whom."""

from jobtease.feature import Feature
from jobtease.ties import queries, retention, views
from jobtease.ties.events import TieEvent

FEATURE = Feature("ties", events=(TieEvent,), routes=views.ROUTES, exporter=queries.export, kept=retention.kept)

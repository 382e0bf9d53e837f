"""Profiles: who somebody is, what they can do, and where."""

from jobtease.feature import Feature
from jobtease.operations.chores import Chore
from jobtease.profiles import actions, consumers, geocoding, messages, queries, reportable, retention, views
from jobtease.profiles.events import ProfileEvent

FEATURE = Feature(
    "profiles",
    events=(ProfileEvent,),
    routes=views.ROUTES,
    consumers=consumers.CONSUMERS,
    chores=(Chore("locate postcodes", 5, geocoding.locate),),
    exporter=queries.export,
    eraser=actions.erase,
    pages=messages.PAGES,
    reportables=reportable.REPORTABLES,
    kept=retention.kept,
    readable=retention.READABLE,
)

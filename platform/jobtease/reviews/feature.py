"""Reviews: others look at a profile and suggest other words."""

from jobtease.feature import Feature
from jobtease.operations.chores import Chore
from jobtease.reviews import consumers, messages, queries, reportable, retention
from jobtease.reviews.asking import actions
from jobtease.reviews.asking import views as asking_views
from jobtease.reviews.events import ReviewEvent
from jobtease.reviews.suggesting import views as suggesting_views

FEATURE = Feature(
    "reviews",
    events=(ReviewEvent,),
    routes=(*asking_views.ROUTES, *suggesting_views.ROUTES),
    consumers=consumers.CONSUMERS,
    chores=(Chore("erase drafts of reviews", 3600, actions.erase_drafts),),
    exporter=queries.export,
    eraser=actions.erase,
    messages=messages.MESSAGES,
    pages=messages.PAGES,
    reportables=reportable.REPORTABLES,
    kept=retention.kept,
    readable=retention.READABLE,
)

"""Outfits: the fitting room."""

from jobtease.feature import Feature
from jobtease.operations.chores import Chore
from jobtease.outfits import consumers, messages, queries, reportable, retention, views
from jobtease.outfits.answer import follow_up_actions
from jobtease.outfits.asking import actions
from jobtease.outfits.ending import destruction
from jobtease.outfits.events import OutfitEvent
from jobtease.outfits.overview import particulars

FEATURE = Feature(
    "outfits",
    events=(OutfitEvent,),
    routes=views.ROUTES,
    consumers=consumers.CONSUMERS,
    chores=(
        Chore("destroy photos", 15, destruction.destroy_due),
        Chore("close outfits", 15, destruction.close_due),
        Chore("ask how it went", 60, follow_up_actions.ask_due),
        Chore("destroy photos of before", 3600, destruction.destroy_late),
    ),
    exporter=queries.export,
    eraser=actions.erase,
    messages=messages.MESSAGES,
    pages=messages.PAGES,
    reportables=reportable.REPORTABLES,
    particulars={"outfit": particulars.particulars},
    records=(OutfitEvent.OUTFIT_DESTROYED,),
    kept=retention.kept,
    readable=retention.READABLE,
)

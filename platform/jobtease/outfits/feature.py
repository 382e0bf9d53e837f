"""Outfits: the fitting room."""

from jobtease.feature import Feature
from jobtease.operations.chores import Chore
from jobtease.outfits import actions, afterwards, consumers, endings, letters, messages, queries, reportable, views

FEATURE = Feature(
    "outfits",
    routes=views.ROUTES,
    consumers=consumers.CONSUMERS,
    chores=(
        Chore("destroy photos", 15, endings.destroy_due),
        Chore("close outfits", 15, endings.close_due),
        Chore("ask how it went", 60, afterwards.ask_due),
        Chore("sweep photos", 3600, endings.sweep),
    ),
    exporter=queries.export,
    eraser=actions.erase,
    messages=messages.MESSAGES,
    pages=messages.PAGES,
    reportables=reportable.REPORTABLES,
    particulars={"outfit": letters.particulars},
    records=("outfits:outfit:destroyed",),
)

"""Conversations: what two people say to each other once one of them helps."""

from jobtease.conversations import (
    actions,
    appointments,
    consumers,
    files,
    messages,
    queries,
    reportable,
    taking_along,
    unread,
    views,
)
from jobtease.feature import Feature
from jobtease.operations.chores import Chore

FEATURE = Feature(
    "conversations",
    routes=(*views.ROUTES, *appointments.ROUTES),
    consumers=consumers.CONSUMERS,
    chores=(
        Chore("destroy sent files", 15, files.destroy_due),
        Chore("mail unread messages", 30, unread.mail_due),
    ),
    exporter=taking_along.export,
    eraser=actions.erase,
    badges=(queries.badge,),
    messages=messages.MESSAGES,
    pages=messages.PAGES,
    reportables=reportable.REPORTABLES,
    mails=unread.WRITERS,
)

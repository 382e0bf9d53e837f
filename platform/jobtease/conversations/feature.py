"""Conversations (private messages): what two people say to each other once one of them helps."""

from jobtease.conversations import actions, attachments, consumers, export, messages, reportable, retention, views
from jobtease.conversations.appointments import views as appointments_views
from jobtease.conversations.events import ConversationEvent
from jobtease.conversations.overview import list_queries, unread_mails
from jobtease.feature import Feature
from jobtease.operations.chores import Chore

FEATURE = Feature(
    "conversations",
    events=(ConversationEvent,),
    routes=(*views.ROUTES, *appointments_views.ROUTES),
    consumers=consumers.CONSUMERS,
    chores=(
        Chore("destroy sent files", 15, attachments.destroy_due),
        Chore("mail unread messages", 30, unread_mails.mail_due),
    ),
    exporter=export.export,
    eraser=actions.erase,
    badges=(list_queries.badge,),
    messages=messages.MESSAGES,
    pages=messages.PAGES,
    reportables=reportable.REPORTABLES,
    mails=unread_mails.WRITERS,
    kept=retention.kept,
    readable=retention.READABLE,
    stored=attachments.known,
)

"""Data export of help: what somebody asked and offered, for the file they take along."""

from typing import Any

from jobtease import blocks
from jobtease.audience import Audience, Visibility
from jobtease.helping.models import AskedPerson, HelpRequest, Offer, OfferState, PendingAnswer, RequestState
from jobtease.helping.queries import COLUMNS, skills_of
from jobtease.helping.states import KEPT


async def export(account_id: int) -> dict[str, Any]:
    """Everything this person asked and offered, as plain values for the file they take along.

    The question that an offer answers is somebody else's: it is named for who helps with it, and while it is for all members.
    """
    requests = await HelpRequest.filter(KEPT.q(), author_id=account_id).order_by("id").values(*COLUMNS)
    keys = await skills_of(row["id"] for row in requests)
    mine = Offer.filter(author_id=account_id)
    offers = await mine.order_by("id").values("message", "state", "created_at", "request_id", *_NAMED_BY)
    near = mine.filter(blocks.none_with(account_id, "request__author_id"))
    seen = set(await near.values_list("request_id", flat=True))
    pending = PendingAnswer.filter(actor_id=account_id).order_by("id")
    named = AskedPerson.filter(blocks.none_with(account_id, "account_id"), request__author_id=account_id)
    asked_me = AskedPerson.filter(account_id=account_id, told_at__isnull=False)
    left_out = {"id", "author_id", "author__nickname", "author__public_id"}
    return {
        "requests": [
            {name: value for name, value in row.items() if name not in left_out} | {"skills": keys[row["id"]]}
            for row in requests
        ],
        "offers": [
            {
                "about": row["request__title"] if _is_named(row) and row["request_id"] in seen else "",
                "message": row["message"],
                "state": row["state"],
                "created_at": row["created_at"],
            }
            for row in offers
        ],
        "people_asked": await named.order_by("id").values("account__nickname", "state", "asked_at", "told_at"),
        "asked_by_others": await asked_me.order_by("id").values("state", "told_at"),
        "answers_not_passed_on_yet": await pending.values("kind", "about", "says", "due_at", "failed_at"),
    }


_NAMED_BY = ("request__title", "request__visibility", "request__audience", "request__elsewhere", "request__state")


def _is_named(row: dict[str, Any]) -> bool:
    if row["request__visibility"] != Visibility.SHOWN or row["state"] == OfferState.WITHDRAWN:
        return False
    for_all = row["request__audience"] == Audience.MEMBERS and not row["request__elsewhere"]
    return row["state"] == OfferState.ACCEPTED or (for_all and row["request__state"] != RequestState.WITHDRAWN)

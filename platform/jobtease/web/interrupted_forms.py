"""Form recovery after a session expired: the typed fields, kept for a day under their account, until their sender is back.

Only for who had a session a while ago (`whose` of accounts/sign_in/sessions.py): a stranger can put nothing here. Photos are not
among it; a browser with our script never lets go of them.
"""

from datetime import timedelta
from typing import Any

from tortoise import fields

from jobtease import clock
from jobtease.data import tables, transactions
from jobtease.errors import NotFound

KEPT = timedelta(days=1)
MOST = 5
"""Of one account; the newest, and one for each address."""


class InterruptedForm(tables.Model):
    """A form that came in without a session. `body` is urlencoded, as a browser sends it."""

    public_id = fields.CharField(max_length=16, unique=True, default=tables.public_id)
    account: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("jobtease.Account", related_name=False)
    path = fields.CharField(max_length=300)
    body = fields.TextField()
    sent_at = fields.DatetimeField(default=clock.now)

    account_id: int

    class Meta:
        table = "interrupted_form"
        indexes = (("account_id", "id"), ("sent_at",))


@transactions.atomic
async def keep(account_id: int, path: str, body: str) -> str:
    """Keep what was sent to this path, in the place of what was before; its public id."""
    await InterruptedForm.filter(account_id=account_id, path=path).delete()
    row = await InterruptedForm.create(account_id=account_id, path=path, body=body)
    newest = (
        await InterruptedForm.filter(account_id=account_id).order_by("-id").limit(MOST).values_list("id", flat=True)
    )
    await InterruptedForm.filter(account_id=account_id).exclude(id__in=list(newest)).delete()
    return row.public_id


async def of(account_id: int, public_id: str) -> InterruptedForm:
    """One of this account. Raises NotFound."""
    row = await InterruptedForm.get_or_none(account_id=account_id, public_id=public_id)
    if row is None:
        raise NotFound
    return row


async def export(account_id: int) -> dict[str, Any]:
    """All of one person, for the file they take along."""
    rows = InterruptedForm.filter(account_id=account_id).order_by("id")
    return {"interrupted_forms": await rows.values("path", "body", "sent_at")}


@transactions.atomic
async def erase_past() -> int:
    """Delete what nobody came back for; how many. A chore."""
    return await InterruptedForm.filter(sent_at__lt=clock.now() - KEPT).delete()

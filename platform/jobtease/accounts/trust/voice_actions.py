"""Writes of voices: the mailbox of accounts that were made before it was kept, or by a server of the version before."""

from jobtease.accounts.models import Account
from jobtease.data import transactions
from jobtease.resources import Resources
from jobtease.words import mail_addresses

AT_ONCE = 500


async def work_out_due(_resources: Resources) -> int:
    """A page of accounts; how many. A chore."""
    return await _work_out()


@transactions.atomic
async def _work_out() -> int:
    found = await Account.filter(mailbox="").order_by("id").limit(AT_ONCE).values("id", "email")
    for row in found:
        mailbox = mail_addresses.mailbox(row["email"])
        await Account.filter(id=row["id"], email=row["email"], mailbox="").update(mailbox=mailbox)
    return len(found)

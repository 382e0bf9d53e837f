"""Accounts: joining, signing in, one's own data, leaving."""

from jobtease.accounts import (
    barred,
    changing_address,
    codes,
    consumers,
    farewell,
    homes,
    letters,
    messages,
    restoring,
    sessions,
    views,
    wiping,
)
from jobtease.feature import Feature
from jobtease.operations.chores import Chore
from jobtease.resources import Resources


async def forget_what_is_past(resources: Resources) -> None:
    """Codes, sessions, changes of address, former homes and addresses that were kept from joining."""
    await codes.forget_old()
    await changing_address.settle(resources.settings)
    await barred.forget_past()
    await homes.forget_past()
    await sessions.forget_expired()
    await restoring.forget_past(resources.settings)


async def wipe_what_was_erased(resources: Resources) -> None:
    """After a backup was put back."""
    await wiping.wipe_owed(resources.settings)


FEATURE = Feature(
    "accounts",
    routes=views.ROUTES,
    consumers=consumers.CONSUMERS,
    chores=(Chore("wipe what was erased", 60, wipe_what_was_erased),),
    forgetters=(forget_what_is_past,),
    messages=messages.MESSAGES,
    pages=messages.PAGES,
    mails={**letters.WRITERS, **farewell.WRITERS},
    records=(
        "accounts:account:appointed",
        "accounts:account:dismissed",
        "accounts:address:readmitted",
        "accounts:installation:restored",
    ),
)

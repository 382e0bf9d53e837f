"""Steps that the tests of asking one person take."""

from typing import Any

from jobtease.audience import HelpTie
from jobtease.data import tables, transactions
from jobtease.helping.messages import ASKED
from jobtease.notices.models import NoticeRow
from tests.helping.people import ask
from tests.house import House, Person


async def helper(house: House, name: str = "Henk", municipality: str = "GM0599", **changes: Any) -> Person:
    """Somebody who says to help."""
    person = await house.join(name, municipality)
    written = {"purpose": "help", "offering": "Oefenen voor de horeca", "audience": "members", "weekly_maximum": "3"}
    assert (await person.write_profile(written | changes)).status_code == 303
    return person


async def asks(person: Person, whom: Person, **changes: Any) -> str:
    return await ask(person, person=whom.viewer.public_id, tell="on", **changes)


@transactions.atomic
async def change(model: type[tables.Model], *, of: dict[str, Any], **columns: Any) -> None:
    await model.filter(**of).update(**columns)


@transactions.atomic
async def tied(asker: Person, helper: Person) -> None:
    await HelpTie.create(asker_id=asker.viewer.id, helper_id=helper.viewer.id)


async def told(person: Person) -> int:
    """How often this person reads that they are asked."""
    return await NoticeRow.filter(account_id=person.viewer.id, message=ASKED.key).count()

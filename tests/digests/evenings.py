"""Steps that several tests of digests take."""

from datetime import datetime, time, timedelta

from jobtease import clock
from jobtease.data import transactions
from jobtease.digests import actions
from jobtease.events import event_log
from jobtease.helping.events import HelpingEvent, RequestPosted
from jobtease.helping.models import HelpRequest
from tests.accounts.signing_in import mails
from tests.house import House, Person

FIRST = clock.local(clock.now()).date() + timedelta(days=3)
"""A day ahead of the real one, so that no test goes by the hour at which it runs."""


def at(hour: int, minute: int = 0, *, day: int = 0) -> datetime:
    """A moment of the first day, or of a later one, by the clock in the Netherlands."""
    return datetime.combine(FIRST + timedelta(days=day), time(hour, minute), clock.AMSTERDAM)


@transactions.atomic
async def put_up(request: HelpRequest) -> str:
    """It is told that a request, put into the table directly, went up; its public id."""
    facts = RequestPosted(visibility=request.visibility)
    event_log.record(HelpingEvent.REQUEST_POSTED, request.public_id, facts=facts)
    return str(request.public_id)


async def noted(house: House) -> None:
    """What fits and what waits now is noted."""
    await house.work()
    await actions.note_due(house.resources)
    await actions.spread_due(house.resources)


async def evening(house: House, day: int = 0, hour: int = 17) -> None:
    """The digests of an evening are queued and sent."""
    with clock.travel(at(hour, 1, day=day)):
        await house.work()
        await house.work()


def digests(house: House, person: Person | None = None) -> list[str]:
    """The texts of all digests that were sent, or of those to somebody; each without its line ends."""
    found = [mail for mail in mails(house) if "hooguit één keer per dag" in str(mail.get_content())]
    if person is not None:
        found = [mail for mail in found if mail["To"] == f"{person.viewer.nickname.lower()}@example.nl"]
    return ["\n".join(str(mail.get_content()).splitlines()) for mail in found]

"""Daily digest: one mail a day, at most, with what fits somebody and what waits for them."""

from jobtease.digests import actions, consumers, mails, queries, retention
from jobtease.feature import Feature
from jobtease.operations.chores import Chore
from jobtease.resources import Resources


async def erase_what_is_past(_resources: Resources) -> None:
    """What stood in digests of three months ago."""
    await actions.erase_past()


FEATURE = Feature(
    "digests",
    consumers=consumers.CONSUMERS,
    chores=(
        Chore("send digests", 60, actions.send_due),
        Chore("spread requests", 120, actions.spread_due),
        Chore("note what waits", 600, actions.note_due),
    ),
    past_erasers=(erase_what_is_past,),
    exporter=queries.export,
    mails=mails.WRITERS,
    kept=retention.kept,
)

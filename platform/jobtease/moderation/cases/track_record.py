"""Track record of reporters (reporter reputation): how often what somebody reported here was right, for the order of the queue.

It orders what is not late yet, and nothing else: nobody's report is held back, and nobody is told.
"""

from jobtease.moderation.cases import standing_queries
from jobtease.moderation.desk import jurisdiction
from jobtease.moderation.models import Report, Ruling

PRIOR = 5
"""As if so many reports of everybody had been right, and as many wrong: one alone moves nobody."""
LAST_OF_ALL = 10
"""The rank of who was never right, and of whose reports are handled last for a time."""
LAST = 200
"""Reports of somebody that count."""
NO_MEASURE = frozenset({Ruling.RELEASE, Ruling.NOTHING})


def rank(right: int, wrong: int) -> int:
    """From 0, always right, to 10, never; in between by tenths, and 5 for nothing known."""
    count = right + wrong + 2 * PRIOR
    return (20 * (wrong + PRIOR) + count) // (2 * count)


async def rank_of(reporter_id: int, municipality: str, reaches: str = "") -> int:
    """The rank of a reporter at the desks that decide about these places. Of one thing only the last decision counts."""
    places = await jurisdiction.covered_by(await jurisdiction.desks_of(municipality, reaches))
    reported = Report.filter(reporter_id=reporter_id, case__closed_at__isnull=False).order_by("-id").limit(LAST)
    cases = await reported.values("case_id", "case__municipality", "case__reaches", "case__subject")
    here = {
        row["case_id"]: row["case__subject"]
        for row in cases
        if {row["case__municipality"], row["case__reaches"]} & {*places}
    }
    if not here:
        return rank(0, 0)
    standing = await standing_queries.of_cases(here)
    last = {here[case]: each.ruling for case, each in sorted(standing.items(), key=lambda pair: pair[1].id)}
    wrong = sum(ruling in NO_MEASURE for ruling in last.values())
    return rank(len(last) - wrong, wrong)

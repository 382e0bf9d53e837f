"""Standing decisions: what is in force about a case, whether it was decided in the case itself or in answer to an objection.

One that an answer took the place of is undone. So of a case and those about objections to it (Case.origin_id) at most one stands.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence

from jobtease.data import raw_sql
from jobtease.moderation import subject_queries
from jobtease.moderation.models import Case, Decision

AT_ONCE = 400
"""Ids in one question: a database takes so many values, and not more."""
_STANDING = """
SELECT c.id AS origin, d.id AS decision FROM moderation_case c JOIN decision d ON d.case_id = c.id
WHERE c.id IN ({marks}) AND d.undone_at IS NULL
UNION ALL SELECT c.origin_id AS origin, d.id AS decision FROM moderation_case c JOIN decision d ON d.case_id = c.id
WHERE c.origin_id IN ({marks}) AND d.undone_at IS NULL
"""


def origin_of(case: Case) -> int:
    """Id of the case in which it all began: that of the reports."""
    return case.id if case.origin_id is None else case.origin_id


async def of_cases(cases: Collection[int]) -> dict[int, Decision]:
    """By the id of the case in which it began, the decision that stands. Without those of which none does."""
    found: dict[int, int] = {}
    wanted: Sequence[int] = sorted(set(cases))
    for start in range(0, len(wanted), AT_ONCE):
        some = wanted[start : start + AT_ONCE]
        sql = _STANDING.format(marks=", ".join("?" * len(some)))
        found |= {int(row["origin"]): int(row["decision"]) for row in await raw_sql.fetch(sql, *some, *some)}
    ids = list(found.values())
    some_of = [ids[start : start + AT_ONCE] for start in range(0, len(ids), AT_ONCE)]
    decisions = {each.id: each for part in some_of for each in await Decision.filter(id__in=part)}
    return {origin: decisions[one] for origin, one in found.items() if one in decisions}


async def of_case(case_id: int) -> Decision | None:
    """The same, of one."""
    return (await of_cases([case_id])).get(case_id)


async def found_by(case: Case) -> str:
    """How it came to a moderator: reported, rules, or empty where that would tell who reported it, or is neither.

    Article 17 wants the author to know whether somebody reported it. Not where only few could: that would say who.
    """
    origin = await Case.get(id=origin_of(case))
    return (await found_by_each([origin]))[origin.id]


async def found_by_each(origins: Collection[Case]) -> dict[int, str]:
    """The same of many, by id. Each is a case in which something began."""
    reported: dict[str, list[str]] = defaultdict(list)
    for case in origins:
        if case.because == "reported" and not case.found_by_rules:
            reported[case.kind].append(case.subject)
    known = await subject_queries.open_to_many(reported)
    return {
        case.id: "rules"
        if case.found_by_rules
        else "reported"
        if case.because == "reported" and case.subject in known
        else ""
        for case in origins
    }

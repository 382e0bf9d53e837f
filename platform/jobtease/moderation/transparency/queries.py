"""Reads of the transparency report: counts and statements, all counted by the database from decisions, reports and appeals. For everybody.

Nobody's name, mail or text is read here, and no statement says in which municipality it was.
"""

import hmac
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from jobtease import clock, reportable
from jobtease.audience import Visibility
from jobtease.data import raw_sql
from jobtease.moderation import rulings
from jobtease.moderation.house_rules.queries import is_added
from jobtease.moderation.models import Ruling
from jobtease.moderation.transparency.category_rules import category_of

SMALLEST = 5
"""Smaller counts of one municipality aren't shown, and never so few of them that the total gives them away."""
LOG = 50


@dataclass(frozen=True)
class Period:
    """A year, or a month of it, in Europe/Amsterdam."""

    year: int
    month: int = 0

    @property
    def is_over(self) -> bool:
        """Whether it has ended, or of a year the first month has: of a month that runs, each day's decisions would show by themselves."""
        start, end = self.bounds
        return start < end <= _this_month()

    @property
    def bounds(self) -> tuple[datetime, datetime]:
        """From the first moment up to the first after it; of the running year up to the first of this month."""
        if not self.month:
            return _midnight(self.year, 1), min(_midnight(self.year + 1, 1), _this_month())
        return _midnight(self.year, self.month), _midnight(self.year + self.month // 12, self.month % 12 + 1)


def _midnight(year: int, month: int) -> datetime:
    return datetime(year, month, 1, tzinfo=clock.AMSTERDAM)


def _this_month() -> datetime:
    now = clock.local(clock.now())
    return _midnight(now.year, now.month)


def newest_year(*, whole: bool = False) -> int:
    """The newest year of which there is something to publish: a month that is over, or all of it."""
    now = clock.local(clock.now())
    return now.year - 1 if whole or now.month == 1 else now.year


@dataclass(frozen=True)
class Count:
    """One number; None where it is too small to be shown."""

    key: str
    n: int | None


@dataclass(frozen=True)
class Figures:
    """What moderators did in a period, in the whole installation or in one municipality."""

    reports: tuple[Count, ...]
    """By reason."""
    decisions: tuple[Count, ...]
    """By what was decided."""
    undone: Count
    categories: tuple[Count, ...]
    """Measures by category of the Transparency Database."""
    appeals: tuple[Count, ...]
    """By side and outcome: "author:upheld"; open ones under "author:open"."""
    found_by_rules: Count
    """Decisions about what our rules pointed at; none was taken by a machine."""
    second: tuple[Count, ...] = ()
    """Decisions that a second moderator judged again without knowing them, and of these with the same measure; of everywhere only."""


_REPORTS = """
SELECT r.reason AS key, count(*) AS n FROM report r JOIN moderation_case c ON c.id = r.case_id
WHERE r.created_at >= ? AND r.created_at < ?{place} GROUP BY r.reason
"""
_DECISIONS = """
SELECT d.ruling AS key, count(*) AS n FROM decision d JOIN moderation_case c ON c.id = d.case_id
WHERE d.decided_at >= ? AND d.decided_at < ?{place} GROUP BY d.ruling
"""
_UNDONE = """
SELECT 'undone' AS key, count(*) AS n FROM decision d JOIN moderation_case c ON c.id = d.case_id
WHERE d.decided_at >= ? AND d.decided_at < ?{place} AND d.undone_at IS NOT NULL
"""
_CLAUSES = """
SELECT d.clause || ':' || d.rule_category AS key, count(*) AS n FROM decision d JOIN moderation_case c ON c.id = d.case_id
WHERE d.decided_at >= ? AND d.decided_at < ?{place} AND d.clause <> '' GROUP BY d.clause, d.rule_category
"""
_APPEALS = """
SELECT a.side || ':' || COALESCE(a.outcome, 'open') AS key, count(*) AS n FROM appeal a
JOIN moderation_case c ON c.id = a.case_id
WHERE a.made_at >= ? AND a.made_at < ?{place} GROUP BY a.side, a.outcome
"""
_BY_RULES = """
SELECT 'rules' AS key, count(*) AS n FROM decision d JOIN moderation_case a ON a.id = d.case_id
JOIN moderation_case c ON c.id = COALESCE(a.origin_id, a.id)
WHERE d.decided_at >= ? AND d.decided_at < ?{place} AND c.found_by_rules
"""


_SECOND = """
SELECT 'given' AS key, count(*) AS n FROM second_opinion s JOIN decision d ON d.id = s.decision_id
WHERE d.decided_at >= ? AND d.decided_at < ?{place} AND s.ruling IS NOT NULL
UNION ALL SELECT 'same' AS key, count(*) AS n FROM second_opinion s JOIN decision d ON d.id = s.decision_id
WHERE d.decided_at >= ? AND d.decided_at < ?{place} AND s.ruling = d.ruling
"""


async def figures(period: Period, municipality: str = "") -> Figures:
    """Counts of a period; of one municipality small ones are hidden."""

    async def counted(sql: str) -> dict[str, int]:
        start, end = period.bounds
        values: list[Any] = [raw_sql.stored(start), raw_sql.stored(end)] * (2 if sql is _SECOND else 1)
        if municipality:
            values.append(municipality)
        place = " AND c.municipality = ?" if municipality else ""
        return {row["key"]: row["n"] for row in await raw_sql.fetch(sql.format(place=place), *values)}

    def shown(counts: Mapping[str, int]) -> tuple[Count, ...]:
        cells = tuple(Count(key, n) for key, n in sorted(counts.items()))
        return hide_small(cells) if municipality else cells

    by_category: dict[str, int] = {}
    for key, n in (await counted(_CLAUSES)).items():
        clause, _colon, kept = key.partition(":")
        category, _keyword = category_of(clause, kept)
        by_category[category] = by_category.get(category, 0) + n
    return Figures(
        reports=shown(await counted(_REPORTS)),
        decisions=shown(await counted(_DECISIONS)),
        undone=shown({"undone": 0} | await counted(_UNDONE))[0],
        categories=shown(by_category),
        appeals=shown(await counted(_APPEALS)),
        found_by_rules=shown({"rules": 0} | await counted(_BY_RULES))[0],
        second=() if municipality else shown(await counted(_SECOND)),
    )


def hide_small(cells: Sequence[Count]) -> tuple[Count, ...]:
    """Cells of one table without those that are small, and without one more when a single one could be worked out from a total."""
    small = {cell.key for cell in cells if cell.n is not None and 0 < cell.n < SMALLEST}
    if len(small) == 1:
        others = sorted((cell.n, cell.key) for cell in cells if cell.n and cell.key not in small)
        small |= {key for _n, key in others[:1]}
    return tuple(Count(cell.key, None if cell.key in small else cell.n) for cell in cells)


@dataclass(frozen=True)
class Logged:
    """A decision as everybody may read it: what, about which kind of thing, by which rule, and what became of it."""

    id: int
    decided_at: datetime
    kind: str
    outcome: str
    """Key of rulings.DONE."""
    clause: str
    """Empty where no rule was broken, and for one that a municipality added: it would say where it was."""
    is_added: bool
    until: datetime | None
    undone_at: datetime | None
    appeal: str
    """What came of objections: an appeals.models.Outcome, "open", or empty."""


_LOG = """
SELECT d.id, d.ruling, d.clause, d.decided_at, d.until, d.undone_at, d.before, c.kind,
  (SELECT COALESCE(a.outcome, 'open') FROM appeal a WHERE a.decision_id = d.id ORDER BY a.id DESC LIMIT 1) AS appeal
FROM decision d JOIN moderation_case c ON c.id = d.case_id
WHERE d.id < ? AND d.ruling <> 'care' AND c.kind IN ({kinds}) ORDER BY d.id DESC LIMIT ?
"""


def _read_by_many() -> list[str]:
    """Kinds of which decisions are published one by one. Of what one other person read, each row would say that they reported it."""
    return [one.kind for one in reportable.registered() if one.is_post and not one.for_one]


async def log(before: int = 0) -> tuple[tuple[Logged, ...], int]:
    """A page of the public log, newest first, and where the next begins (0: this was the end). Words of care are nobody's business."""
    kinds = _read_by_many()
    sql = _LOG.format(kinds=", ".join("?" * len(kinds)))
    rows = await raw_sql.fetch(sql, before or 2**62, *kinds, LOG + 1)
    found = tuple(
        Logged(
            id=row["id"],
            decided_at=raw_sql.as_moment(row["decided_at"]),
            kind=row["kind"],
            outcome=rulings.outcome_of(Ruling(row["ruling"]), Visibility(row["before"]) if row["before"] else None),
            clause="" if is_added(row["clause"]) else row["clause"],
            is_added=is_added(row["clause"]),
            until=raw_sql.as_moment(row["until"]) if row["until"] else None,
            undone_at=raw_sql.as_moment(row["undone_at"]) if row["undone_at"] else None,
            appeal=row["appeal"] or "",
        )
        for row in rows[:LOG]
    )
    return found, found[-1].id if len(rows) > LOG else 0


def _day(moment: Any) -> date | None:
    return clock.local(raw_sql.as_moment(moment)).date() if moment else None


_STATEMENTS = """
SELECT d.id, d.public_id, d.ruling, d.clause, d.rule_category, d.law, d.decided_at, d.until, d.after,
  c.kind, c.found_by_rules, c.opened_at, c.report_count
FROM decision d JOIN moderation_case a ON a.id = d.case_id JOIN moderation_case c ON c.id = COALESCE(a.origin_id, a.id)
WHERE d.decided_at >= ? AND d.decided_at < ? AND d.undone_at IS NULL AND d.id > ? AND c.kind IN ({kinds})
AND (d.ruling IN ('hide', 'remove', 'limit', 'suspend') OR d.ruling = 'warn' AND d.after = 'hidden')
ORDER BY d.id LIMIT ?
"""
AT_ONCE = 100
"""Statements of a page: as many as the Transparency Database takes in one call."""
DISABLED, REMOVED = "DECISION_VISIBILITY_CONTENT_DISABLED", "DECISION_VISIBILITY_CONTENT_REMOVED"
WITH_PICTURES = frozenset({"outfit"})


async def statements(period: Period, secret: str, after: int = 0) -> tuple[list[dict[str, Any]], int]:
    """Each restriction of a period that stands, in the Transparency Database's words, and behind which the next page begins (0: none).

    A warning that hides nothing is no restriction. `secret`: of the installation, or the author of a post could find theirs by its id,
    and read who found it.
    """
    start, end = period.bounds
    kinds = _read_by_many()
    sql = _STATEMENTS.format(kinds=", ".join("?" * len(kinds)))
    rows = await raw_sql.fetch(sql, raw_sql.stored(start), raw_sql.stored(end), after, *kinds, AT_ONCE + 1)
    return [_statement(row, secret) for row in rows[:AT_ONCE]], rows[AT_ONCE - 1]["id"] if len(rows) > AT_ONCE else 0


def _statement(row: Mapping[str, Any], secret: str) -> dict[str, Any]:
    ruling, rule = Ruling(row["ruling"]), _rule(row["clause"])
    category, keyword = category_of(row["clause"], row["rule_category"])
    until = _day(row["until"])
    decided = clock.local(raw_sql.as_moment(row["decided_at"])).date()
    told: dict[str, Any] = {
        "puid": hmac.digest(secret.encode(), f"statement {row['public_id']}".encode(), "sha256").hex()[:32],
        "decision_visibility": [REMOVED if ruling is Ruling.REMOVE else DISABLED],
        "account_type": "ACCOUNT_TYPE_PRIVATE",
        "category": category,
        "category_specification": [keyword] if keyword else [],
        "content_type": ["CONTENT_TYPE_IMAGE", "CONTENT_TYPE_TEXT"]
        if row["kind"] in WITH_PICTURES
        else ["CONTENT_TYPE_TEXT"],
        # when it was posted is not kept: the day on which a moderator got it
        "content_date": clock.local(raw_sql.as_moment(row["opened_at"])).date().isoformat(),
        "territorial_scope": ["NL"],
        "application_date": decided.isoformat(),
        "decision_facts": f"A moderator found that this {row['kind']} breaks {rule}.",
        "source_type": "SOURCE_ARTICLE_16" if row["report_count"] else "SOURCE_VOLUNTARY",
        "automated_detection": "Yes" if row["found_by_rules"] else "No",
        "automated_decision": "AUTOMATED_DECISION_NOT_AUTOMATED",
    }
    if ruling is Ruling.LIMIT:
        told["decision_provision"] = "DECISION_PROVISION_PARTIAL_SUSPENSION"
        told["end_date_service_restriction"] = until.isoformat() if until else None
    if ruling is Ruling.SUSPEND:
        told["decision_account"] = "DECISION_ACCOUNT_SUSPENDED"
        told["end_date_account_restriction"] = until.isoformat() if until else None
    return told | _ground(rule, bool(row["law"]))


def _rule(stamped: str) -> str:
    """The rule of a decision; of one that a municipality added not which, since that would say where it was."""
    return "a rule that a municipality added" if is_added(stamped) else f"house rule {stamped.partition(' v')[0]}"


def _ground(rule: str, by_law: bool) -> dict[str, str]:
    if by_law:
        return {
            "decision_ground": "DECISION_GROUND_ILLEGAL_CONTENT",
            "illegal_content_legal_ground": "Dutch law, as named in the statement to the recipient",
            "illegal_content_explanation": f"Forbidden by law, and by {rule}.",
        }
    return {
        "decision_ground": "DECISION_GROUND_INCOMPATIBLE_CONTENT",
        "incompatible_content_ground": f"{rule[0].upper()}{rule[1:]}",
        "incompatible_content_explanation": f"It breaks {rule}, as explained to the recipient.",
        "incompatible_content_illegal": "No",
    }


async def first_year() -> int:
    """Of the first decision; this year when there is none."""
    rows = await raw_sql.fetch("SELECT min(decided_at) AS first FROM decision")
    first = rows[0]["first"]
    return clock.local(raw_sql.as_moment(first) if first else clock.now()).year

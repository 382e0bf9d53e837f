"""Activity feed items: what happened in a municipality, one line each, for the moderators' feed on the page and live alike."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from jobtease.accounts.events import AccountEvent
from jobtease.accounts.models import Account
from jobtease.audience import Role, Visibility
from jobtease.decision_events import DecisionEvent
from jobtease.events.event_log import Event
from jobtease.events.event_names import EventName
from jobtease.moderation import rules, rulings, subject_queries
from jobtease.moderation.desk import jurisdiction
from jobtease.moderation.events import ModerationEvent, ReportMade
from jobtease.moderation.models import Case, Decision
from jobtease.reportable import Posting, Reportable, Subject, of, registered
from jobtease.words.translations import N_, _

JOINED = AccountEvent.ACCOUNT_JOINED
REPORTED = ModerationEvent.REPORT_MADE
DECIDED = DecisionEvent.MADE
UNDONE = DecisionEvent.UNDONE
QUEUE = (
    ModerationEvent.CASE_OPENED,
    ModerationEvent.CASE_CLOSED,
    ModerationEvent.CASE_TRANSFERRED,
    ModerationEvent.CASE_TAKEN,
    ModerationEvent.CASE_RETURNED,
    ModerationEvent.CASE_HANDED_OVER,
    ModerationEvent.CASE_PUT_APART,
    ModerationEvent.CASE_SUSPECTED,
    ModerationEvent.CASE_LIFT_PROPOSED,
    ModerationEvent.CASE_LIFT_ANSWERED,
)
"""The queue changed: a page that is open shows it anew. No line of its own."""

UNDID = N_("{moderator} undid a decision about {thing}")


def things() -> dict[str, tuple[Reportable, Posting]]:
    """By event: what it says of a thing, where that is said at all."""
    return {name: found for name, found in registered().posted.items() if found[1].line}


REPORTS, DECISIONS, NEWCOMERS = "reports", "decisions", "newcomers"
"""What the feed can be narrowed to, besides each kind of thing (Reportable.kind)."""


def filters() -> Mapping[str, str]:
    """What the feed can be narrowed to, as message ids; under the empty word all of it."""
    kinds = {about.kind: about.name for about, _posting in things().values()}
    others = {REPORTS: N_("Reports"), DECISIONS: N_("Decisions"), NEWCOMERS: N_("Newcomers")}
    return {"": N_("Everything"), **kinds, **others}


def shown(only: str = "") -> tuple[EventName, ...]:
    """Events that have a line, as far as the feed is narrowed: one of `filters`."""
    posted = [posting.event for about, posting in things().values() if only in ("", about.kind)]
    others = {REPORTS: (REPORTED,), DECISIONS: (DECIDED, UNDONE), NEWCOMERS: (JOINED,)}
    return (*posted, *(name for key, names in others.items() if only in ("", key) for name in names))


def live(only: str = "") -> tuple[EventName, ...]:
    """Events that a page of the desk hears of. The queue beside the feed is whole, however that is narrowed."""
    return (*shown(only), *QUEUE)


@dataclass(frozen=True)
class Line:
    """One line of the feed. Texts are message ids; `words` says them in the language of the block."""

    event_id: int
    label: str
    text: str
    happened_at: datetime
    values: Mapping[str, str] = field(default_factory=dict)
    spoken: Mapping[str, str] = field(default_factory=dict)
    """Values that are message ids themselves."""
    title: str = ""
    language: str = ""
    """What the author of the title reads this site in."""
    route: str = ""
    public_id: str = ""
    held: bool = False
    urgent: bool = False
    kind: str = ""
    case_about: str = ""
    """Public id of the thing, where a moderator can open a case about it at once."""

    @property
    def words(self) -> str:
        values = dict(self.values) | {name: _(text) for name, text in self.spoken.items()}
        return _(self.text).format(**values)


async def lines(events: Sequence[Event]) -> dict[int, Line]:
    """Lines by event id, in a few queries for all. Left out: what moderators of where it happened can't see, or what is gone."""
    municipalities = {event.municipality for event in events if event.municipality}
    wanted: dict[str, set[str]] = defaultdict(set)
    said = things()
    for event in events:
        if event.name in said:
            wanted[said[event.name][0].kind].add(event.subject)
    newcomers = [event.subject for event in events if event.name == JOINED]
    if newcomers:  # most have no profile yet, and then there is nothing to look at
        wanted["profile"].update(newcomers)
    found = await subject_queries.summaries(municipalities, wanted)
    people = await _people(newcomers)
    made = await _decisions([e.subject for e in events if e.name in (DECIDED, UNDONE)])
    undoers = await _names(event.actor for event in events if event.name == UNDONE)
    elsewhere = await _handed_on(events, made)
    drawn = (_line(event, found, people, made, undoers) for event in events if event.id not in elsewhere)
    return {line.event_id: line for line in drawn if line is not None}


async def _handed_on(events: Sequence[Event], made: Mapping[str, Decision]) -> set[int]:
    """Ids of reports and decisions whose case is no longer at the desk where they happened, or is a suspicion of child abuse: the feed
    is one for everybody of a desk, and that isn't."""
    reported = {event.id: event.facts_as(ReportMade).case for event in events if event.name == REPORTED}
    cases = (
        {case.public_id: case for case in await Case.filter(public_id__in=list(reported.values()))} if reported else {}
    )
    found: dict[int, Case] = {event_id: cases[case] for event_id, case in reported.items() if case in cases}
    found |= {event.id: made[event.subject].case for event in events if event.subject in made}
    about = {case.subject for case in found.values()}
    suspected = set(
        await Case.filter(subject__in=list(about), child_abuse=True).values_list("subject", flat=True) if about else []
    )
    gone = {event_id for event_id, case in found.items() if case.subject in suspected}
    for event in events:
        if (case := found.get(event.id)) is None or event.municipality in (case.municipality, case.reaches):
            continue
        if event.municipality not in await jurisdiction.desks_of(case.municipality, case.reaches):
            gone.add(event.id)
    return gone


async def _people(public_ids: list[str]) -> dict[tuple[str, str | None], str]:
    """Names of those who joined and are members, by who and where: what somebody is called elsewhere by now is not for us."""
    if not public_ids:
        return {}
    members = Account.filter(public_id__in=public_ids, role=Role.MEMBER)
    rows = await members.values("public_id", "municipality_id", "nickname")
    return {(row["public_id"], row["municipality_id"]): row["nickname"] for row in rows}


async def _names(ids: Iterable[int | None]) -> dict[int, str]:
    wanted = [one for one in ids if one is not None]
    rows = await Account.filter(id__in=wanted).values("id", "nickname") if wanted else []
    return {row["id"]: row["nickname"] for row in rows}


async def _decisions(public_ids: list[str]) -> dict[str, Decision]:
    if not public_ids:
        return {}
    rows = await Decision.filter(public_id__in=public_ids).select_related("moderator", "case")
    return {row.public_id: row for row in rows}


def _line(
    event: Event,
    found: Mapping[str, Subject],
    people: Mapping[tuple[str, str | None], str],
    made: Mapping[str, Decision],
    undoers: Mapping[int, str],
) -> Line | None:
    subject = found.get(event.subject)
    if subject is not None and subject.municipality != event.municipality:
        subject = None  # it belongs elsewhere by now
    if (thing := registered().posted.get(event.name)) and thing[1].line:
        return _about_thing(event, subject, *thing) if subject else None
    if event.name == JOINED and (name := people.get((event.subject, event.municipality))):
        profile = subject.public_id if subject is not None and not subject.sealed else ""
        return Line(
            event.id,
            N_("Newcomer"),
            N_("{name} joined"),
            event.happened_at,
            values={"name": name},
            route="profiles:show" if profile else "",
            public_id=event.subject,
            kind="profile",
            case_about=profile,
        )
    if event.name == REPORTED:
        report = event.facts_as(ReportMade)
        return Line(
            event.id,
            N_("A report"),
            N_("{kind}: {reason}"),
            event.happened_at,
            spoken={
                "kind": of(report.kind).name,
                "reason": rules.REASONS[report.reason].short,
            },
            route="moderation:case",
            public_id=report.case,
            urgent=True,
        )
    if event.name in (DECIDED, UNDONE) and (decision := made.get(event.subject)) is not None:
        return _about_decision(event, decision, undoers)
    return None


def _about_thing(event: Event, subject: Subject, about: Reportable, posting: Posting) -> Line:
    held = subject.visibility is Visibility.HELD
    route = "" if subject.sealed else about.route
    return Line(
        event.id,
        about.name,
        posting.line,
        event.happened_at,
        values={"name": subject.author},
        title="" if subject.sealed else subject.title,
        language=subject.language,
        route="moderation:about" if held else route,
        public_id=subject.public_id if held else subject.parent,
        held=held,
        kind=about.kind,
        case_about="" if held or subject.sealed else subject.public_id,
    )


def _about_decision(event: Event, decision: Decision, undoers: Mapping[int, str]) -> Line:
    name = decision.moderator.nickname if decision.moderator else ""
    if event.name == UNDONE:  # perhaps by a colleague
        name = undoers.get(event.actor or 0, "")
    undone = event.name == UNDONE
    return Line(
        event.id,
        N_("Decision"),
        UNDID if undone else rulings.DID[rulings.outcome_of(decision.ruling, decision.before)],
        event.happened_at,
        values={"moderator": name or "–"},
        spoken={"thing": of(decision.case.kind).one},
        route="moderation:case",
        public_id=decision.case.public_id,
    )

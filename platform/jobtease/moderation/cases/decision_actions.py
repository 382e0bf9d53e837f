"""Writes of decisions: one measure about one case, its effects, and its statement of reasons, in one transaction."""

from dataclasses import dataclass
from datetime import timedelta

from jobtease import clock, reportable
from jobtease.accounts.erasure import rejoin_blocks
from jobtease.accounts.models import Account
from jobtease.accounts.trust import newcomers
from jobtease.audience import Viewer, Visibility
from jobtease.decision_events import Decided, DecisionEvent
from jobtease.errors import Conflict, Invalid, NotFound
from jobtease.events import event_log
from jobtease.moderation import rules, rulings, subject_queries, subjects
from jobtease.moderation.cases import lease, lifecycle, measure_actions, statement_actions, strike_queries
from jobtease.moderation.complaints import queries as complaints
from jobtease.moderation.desk import access_log, jurisdiction
from jobtease.moderation.house_rules import queries as house_rules
from jobtease.moderation.house_rules.models import NUMBERED
from jobtease.moderation.house_rules.queries import Ground
from jobtease.moderation.models import NOT_ASKED, Case, Decision, Ruling
from jobtease.words.translations import _


@dataclass(frozen=True)
class Verdict:
    """What a moderator decides, with all that it rests on.

    `clause` is the number of a house rule, `law` the law where that forbids it as well; `facts` and `reason` are words that the author
    reads. `days`: how long a limit or a suspension lasts, 0 for a suspension until it is undone. `chosen`: what becomes of the thing
    with words of care. `seen`: Subject.mark of what the moderator read; what was changed since is not shown to others.
    """

    ruling: Ruling
    clause: str = ""
    facts: str = ""
    reason: str = ""
    law: str = ""
    days: int = 0
    chosen: Visibility | None = None
    seen: str = ""

    def check(self) -> None:
        """Raises Invalid for one that rests on nothing. The database refuses it as well (models.REASONED)."""
        wrong: dict[str, str] = {}
        if self.ruling in rulings.MEASURES:
            if self.clause not in rules.CLAUSES and not NUMBERED.fullmatch(self.clause):
                wrong["clause"] = _(
                    "Choose the house rule that was broken. Without a rule there is nothing to decide against."
                )
            if not self.facts.strip() or self.facts == NOT_ASKED:
                wrong["facts"] = _("Say what you found. The author must be able to see what it is about.")
        if self.ruling is not Ruling.RELEASE and not self.reason.strip():
            wrong["reason"] = _("Say why, in plain words.")
        if self.ruling in (Ruling.LIMIT, Ruling.PAUSE) and self.days not in rulings.DAYS:
            wrong["days"] = _("Choose for how long.")
        if wrong:
            raise Invalid(**wrong)


@event_log.action
async def decide(viewer: Viewer, case_id: str, verdict: Verdict, *, secret: str = "") -> Decision:
    """Decide about an open case of the moderator's desk. `secret` is the installation's: with it somebody is found again who erased
    the account and came back.

    Raises NotFound for a case elsewhere or about oneself, Forbidden for one's own report, Conflict when somebody was first, Invalid for
    what rests on nothing or doesn't fit (releasing what isn't held).
    """
    verdict.check()
    mine = Case.filter(await jurisdiction.within(viewer), public_id=case_id, appeal_of_id=None)
    if (found := await mine.first()) is None:
        raise NotFound
    # The account before the case, as erasing does: of two at once one waits, and finds the case as the other left it.
    await Account.filter(id=found.author_id or 0).select_for_update().first()
    case = await Case.get(id=found.id)
    await lifecycle.for_a_colleague(viewer, case)
    await lease.for_holder(viewer, case)
    now = clock.now()
    if not await Case.filter(lease.free_for(viewer.id), id=case.id).update(closed_at=now):
        raise await lease.why_not(case.id)
    await access_log.end(case.public_id)
    decision = await make(viewer, case, verdict, secret=secret)
    await lifecycle.tell_closed(case, viewer.id)
    return decision


async def make(
    viewer: Viewer, case: Case, verdict: Verdict, *, secret: str = "", reporters_of: Case | None = None
) -> Decision:
    """The decision about a case, its effects, and what people are told. Within the open transaction, the account locked.

    `reporters_of`: the case with the reports, where that is another one.
    """
    now, about, ruling = clock.now(), reportable.of(case.kind), verdict.ruling
    before = await subjects.visibility_of(case.kind, case.subject)
    await _check_possible(case, before, ruling)
    await _check_warned(viewer, case, verdict)
    ground = await _ground(case, verdict.clause)
    after = await _change(case, verdict, before)
    if ruling is Ruling.RELEASE and before is Visibility.HELD and case.author_id is not None:
        await newcomers.released(case.author_id, with_photo=about.exhibits is not None)
    if ruling is Ruling.SUSPEND and case.author_id is None and case.author_mark:
        await _bar(case, secret)
    elif case.author_mark and ruling is not Ruling.SUSPEND:
        await Case.filter(id=case.id).update(author_mark="")  # it was for barring only
    decision = await Decision.create(
        case_id=case.id,
        moderator_id=viewer.id,
        ruling=ruling,
        clause=ground.clause,
        rule_text=ground.text,
        rule_category=ground.category,
        law=verdict.law,
        facts=verdict.facts,
        reason=verdict.reason,
        until=now + timedelta(days=verdict.days) if ruling in rulings.TIMED and verdict.days else None,
        before=before,
        after=after,
        decided_at=now,
    )
    if ruling in rulings.TIMED and case.author_id is not None:
        await measure_actions.settle(case.author_id)
    if about.recognition and ruling in rulings.TAKE_AWAY:
        await about.recognition.remember(case.subject, decision.public_id)
    if about.exhibits:
        await about.exhibits.may_go_from(case.subject, now + rules.EVIDENCE_KEPT)
    await statement_actions.tell_decided(decision, case, reporters_of or case)
    facts = Decided(about=case.subject, kind=case.kind, case=case.public_id, ruling=ruling.value, told=True)
    place = await jurisdiction.desk_for(viewer, case.municipality, case.reaches)
    event_log.record(DecisionEvent.MADE, decision.public_id, actor=viewer.id, municipality=place, facts=facts)
    return decision


async def _ground(case: Case, clause: str) -> Ground:
    """The rule of a decision, as it is kept with it."""
    if not NUMBERED.fullmatch(clause):
        return Ground(rules.stamp(clause))
    thing = await subject_queries.for_case(case.kind, case.subject)
    author = await Account.get_or_none(id=case.author_id or 0)
    return await house_rules.ground_of(
        clause, case.municipality, thing.posted_at if thing else None, author.language if author else "nl"
    )


async def _check_possible(case: Case, before: Visibility | None, ruling: Ruling) -> None:
    options = rulings.possible_about(case.kind) or rulings.possible(
        before,
        has_author=case.author_id is not None,
        has_mark=bool(case.author_mark),
        is_there=await subject_queries.is_there(case.kind, case.subject),
    )
    if ruling not in options:
        raise Invalid(ruling=_("That can't be decided here any more: the thing has changed."))


async def _check_warned(viewer: Viewer, case: Case, verdict: Verdict) -> None:
    """Nobody is suspended without an earlier measure, but for what is grave; and no pause comes without a warning."""
    if case.kind == complaints.KIND and case.author_id is not None and verdict.ruling in rulings.MEASURES:
        if (await complaints.figures(viewer, case.author_id)).to_nothing < complaints.FEWEST:
            raise Invalid(ruling=_("Too few of their reports and objections came to nothing. That is not often."))
        if verdict.ruling is Ruling.PAUSE and not await complaints.was_warned(case.author_id):
            raise Invalid(ruling=_("Warn first. Only who was warned lately can be handled later."))
    if verdict.ruling is not Ruling.SUSPEND or verdict.clause in rules.GRAVE_CLAUSES:
        return
    if not (await strike_queries.of_person(viewer, case.author_id, but=case.id)).count and case.author_id is not None:
        raise Invalid(
            ruling=_(
                "Warn first, or limit for a time. Only for grave things an account is suspended without an earlier measure."
            )
        )


async def _change(case: Case, verdict: Verdict, before: Visibility | None) -> Visibility | None:
    """What the decision makes of the thing."""
    after = rulings.becomes(verdict.ruling, before, verdict.chosen)
    if before is None or after is None or after is before:
        return after
    if not await subjects.change_visibility(case.kind, case.subject, before, after):
        raise Conflict(_("This changed while you were looking. Please look again."))
    if verdict.seen and after is Visibility.SHOWN:  # its row is ours now: who changes it at this moment waits
        thing = await subject_queries.for_case(case.kind, case.subject)
        if thing is not None and thing.mark != verdict.seen:
            raise Invalid(_("The author changed this while you were looking. Read it again before others see it."))
    return after


async def _bar(case: Case, secret: str) -> None:
    """Who erased the account meanwhile can't come back with that address, nor stay when they did."""
    await rejoin_blocks.bar_mark(case.author_mark)
    since = Account.filter(joined_at__gte=case.left_at).order_by("id")
    async for account in since.only("id", "email"):
        if rejoin_blocks.mark_of(secret, account.email) == case.author_mark:
            await Case.filter(id=case.id).update(author_id=account.id)
            case.author_id = account.id

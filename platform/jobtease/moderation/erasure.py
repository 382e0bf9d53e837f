"""Erasure of an account, in moderation: what it does to reports, cases and decisions.

A case that somebody reported outlives the account: the words and pictures that were reported, and a keyed hash of the address, are
kept until it is decided. The law's right to erasure stops where others' claims need the facts; /about says so.
"""

from collections.abc import Awaitable, Callable, Sequence
from functools import partial

from tortoise.expressions import Q

from jobtease import clock, reportable
from jobtease.accounts.erasure import rejoin_blocks
from jobtease.accounts.models import Account
from jobtease.events import event_log
from jobtease.moderation.appeals.models import Appeal
from jobtease.moderation.cases.lifecycle import MUST_BE_DECIDED, tell_closed
from jobtease.moderation.desk import access_log
from jobtease.moderation.events import ModerationEvent
from jobtease.moderation.handing_over import queries as suspicions
from jobtease.moderation.handing_over.models import Transfer
from jobtease.moderation.models import NOT_ASKED, Case, Decision, Report
from jobtease.moderation.queue.models import CaseNote
from jobtease.moderation.second_opinions import erasure as second_opinions
from jobtease.resources import Resources


async def erase(account_id: int, resources: Resources) -> Callable[[], Awaitable[None]]:
    """Somebody leaves: cases that nobody reported are closed, and the others stay open, without a name.

    That something was decided about them stays, without them. Within the open transaction; returns what removes files afterwards.
    """
    account = await Account.get(id=account_id)
    now = clock.now()
    mine = Case.filter(author_id=account_id)
    # an objection of somebody else is answered all the same; one that only they made is over (_erase_appeals)
    stays_open = Q(report_count__gt=0) | Q(because__in=(*MUST_BE_DECIDED, "appeal"))
    mark = rejoin_blocks.mark_of(resources.settings.secret, account.email)
    await mine.filter(stays_open, closed_at=None).update(author_mark=mark, left_at=now)
    about = await mine.only("id", "public_id", "left_at")
    ids = [case.id for case in about]
    await access_log.erase_about(account_id, [case.public_id for case in about if case.left_at is None])
    await Case.filter(id__in=ids, closed_at=None, left_at=None).update(closed_at=now)
    held = await suspicions.held() or [""]
    past = await Case.filter(id__in=ids, left_at=None).exclude(subject__in=held).only("id", "kind", "subject")
    removals: list[Callable[[], Awaitable[None]]] = []
    for kind, subject in sorted({(case.kind, case.subject) for case in past}):
        exhibits = reportable.of(kind).exhibits
        if exhibits and not await Case.filter(subject=subject, closed_at=None).exists():
            removals.append(partial(exhibits.destroy_released, resources, await exhibits.release(subject)))
    gone = [case.id for case in past]
    await Report.filter(case_id__in=gone).update(evidence="", context=[])
    await CaseNote.filter(case_id__in=gone).delete()
    await Case.filter(id__in=gone).update(evidence="", evidence_gone_at=now, alarms=[])
    await Decision.filter(case_id__in=ids).update(facts=NOT_ASKED, law="", reason="", undone_reason="")
    for decision in await Decision.filter(case_id__in=ids).order_by("id").only("public_id"):
        event_log.record(ModerationEvent.DECISION_ERASED, decision.public_id)
    await _erase_appeals(account_id, ids)
    await Case.filter(id__in=ids).update(author_id=None)
    for report in await Report.filter(reporter_id=account_id).only("id", "context"):
        theirs = [said for said in report.context if said["by_author"]]
        await Report.filter(id=report.id).update(note="", would_help="", context=theirs, reporter_id=None)
    await Transfer.filter(case_id__in=gone).update(note="")
    await Decision.filter(moderator_id=account_id).update(moderator_id=None)
    await second_opinions.erase_judgements(account_id, ids)
    return partial(_all, removals)


async def _erase_appeals(account_id: int, cases: Sequence[int]) -> None:
    """What somebody objected goes, and what was answered about things of theirs; a case in which nobody else objects is over."""
    mine = Appeal.filter(account_id=account_id)
    asked = [int(str(one)) for one in await mine.filter(outcome=None).values_list("case_id", flat=True)]
    ids = [row.id for row in await mine.only("id")]
    await mine.update(words="", reason="", account_id=None)
    nobodys = Appeal.filter(decision__case_id__in=cases, account_id=None, visitor_id=None)
    ids += [row.id for row in await nobodys.only("id")]
    await nobodys.update(reason="")
    for appeal in await Appeal.filter(id__in=ids).order_by("id").only("public_id"):
        event_log.record(ModerationEvent.APPEAL_ERASED, appeal.public_id)
    await Appeal.filter(decided_by_id=account_id).update(decided_by_id=None)
    for case_id in asked:
        others = Q(account_id__isnull=False) | Q(visitor_id__isnull=False)
        if not await Appeal.filter(others, case_id=case_id, outcome=None).exists():
            case = await Case.get(id=case_id)
            if await Case.filter(id=case_id, closed_at=None).update(closed_at=clock.now()):
                await access_log.end(case.public_id)
                await tell_closed(case)


async def _all(steps: Sequence[Callable[[], Awaitable[None]]]) -> None:
    for step in steps:
        await step()

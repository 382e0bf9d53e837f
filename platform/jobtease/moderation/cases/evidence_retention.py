"""Retention of evidence: words and pictures of a case go a while after the decision; that they went stands in the log."""

from tortoise.expressions import Q, Subquery

from jobtease import clock, reportable
from jobtease.events import event_log
from jobtease.moderation import rules
from jobtease.moderation.events import EvidenceDestroyed, ModerationEvent
from jobtease.moderation.handing_over import queries as suspicions
from jobtease.moderation.models import Case, Report
from jobtease.moderation.queue.models import CaseNote
from jobtease.resources import Resources


async def destroy_due(resources: Resources) -> int:
    """Destroy the evidence of cases that were decided long enough ago; of how many. A chore.

    Files first, then the rows together with the event that tells of it, so that a crash between leaves work and no lie.
    """
    if not await resources.storage.is_ours():
        return 0  # outfits/ending/destruction.py says so in the log
    decided = Q(closed_at__lt=clock.now() - rules.EVIDENCE_KEPT)
    # in the order of an index (case_evidence): by id SQLite would read every case that ever was
    kept = Case.filter(closed_at__isnull=False, evidence_gone_at=None)
    names = [name for one in reportable.registered() if one.exhibits for name in await one.exhibits.are_due()]
    held = await suspicions.held() or [""]
    # a comparison, and not IS NULL, so that SQLite takes the index of those (case_appeal_once)
    objected_to = Case.filter(closed_at=None, appeal_of_id__gt=0).values("subject")
    due = (
        kept.filter(decided | Q(subject__in=names or [""]))
        .exclude(subject__in=held)
        .exclude(subject__in=Subquery(objected_to))  # what there is to judge stays until it is answered
        .order_by("closed_at", "id")
        .limit(500)
    )
    return sum([await _destroy(case, resources) for case in await due])


async def _destroy(case: Case, resources: Resources) -> bool:
    exhibits = reportable.of(case.kind).exhibits
    names = await exhibits.due(case.subject) if exhibits else []
    pictures = await exhibits.destroy(resources, names) if exhibits and names else 0
    return await _erase(case, names, pictures)


@event_log.action
async def _erase(case: Case, names: list[str], pictures: int) -> bool:
    closed = Case.filter(id=case.id, closed_at__isnull=False, evidence_gone_at=None)
    if not await closed.update(evidence_gone_at=clock.now(), evidence="", author_mark="", alarms=[]):
        event_log.no_change()  # another process was earlier, or it waits again
        return False
    words = await Report.filter(case_id=case.id).exclude(evidence="").update(evidence="")
    await Report.filter(case_id=case.id).update(context=[])
    await CaseNote.filter(case_id=case.id).delete()
    about = reportable.of(case.kind)
    if about.exhibits:
        await about.exhibits.remove(names)
    if about.files:
        await about.files.destroy_hidden(case.subject)
    files = pictures * about.exhibits.FILES if about.exhibits else 0
    facts = EvidenceDestroyed(about=case.subject, words=words, pictures=pictures, files=files)
    event_log.record(ModerationEvent.EVIDENCE_DESTROYED, case.public_id, municipality=case.municipality, facts=facts)
    return True

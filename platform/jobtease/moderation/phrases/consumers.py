"""Event consumers: copies of a text are flagged, and phrases of a municipality; some of these hold a post (pre-moderation filter)."""

from datetime import timedelta

from jobtease import clock, reportable
from jobtease.audience import Visibility
from jobtease.data import raw_sql, transactions
from jobtease.events import event_log
from jobtease.events.consuming import Consumer
from jobtease.events.event_log import Event
from jobtease.events.event_names import EventName
from jobtease.moderation import rules, subject_queries, subjects
from jobtease.moderation.cases import alarms
from jobtease.moderation.cases.lifecycle import open_case
from jobtease.moderation.events import ModerationEvent, OfCase
from jobtease.moderation.models import Decision, Ruling
from jobtease.moderation.phrases import queries
from jobtease.moderation.phrases.models import REMEMBERED, TextFingerprint
from jobtease.reportable import Subject
from jobtease.words.near_duplicates import ALIKE, sketch
from jobtease.words.own_phrases import book_of, found_in
from jobtease.words.screening import beside, despairs
from jobtease.working_hours import Within

OTHERS = 2
"""Posts that say the same before the one that is flagged: it is the third."""
LOOKED_AT = 50
"""Copies that are looked at, of which somebody may have sent thousands."""
LATE = timedelta(days=1)
LET_BE = (Ruling.NOTHING, Ruling.RELEASE)


async def look_for_copies(event: Event) -> None:
    """The third post with nearly the same words makes a case, whoever the three are of; unless a moderator let one of them be."""
    thing = await _posted(event)
    if thing is None:
        return
    hashes = await beside([thing.evidence], sketch, thing.evidence)
    await TextFingerprint.filter(subject=thing.public_id).delete()
    if not hashes or thing.author_id is None:
        return
    copies = await _alike(thing.public_id, hashes)
    same = {"author_id": thing.author_id, "subject": thing.public_id, "made_at": event.happened_at}
    await TextFingerprint.bulk_create([TextFingerprint(**same, hash=one) for one in hashes], ignore_conflicts=True)
    if event.happened_at < clock.now() - LATE:
        return  # this consumer is new here, and reads what was before it
    if len(copies) >= OTHERS and not await _were_let_be([*copies, thing.public_id], alarms.COPIES):
        await _flag(thing, alarms.COPIES)


async def _alike(subject: str, hashes: tuple[int, ...]) -> list[str]:
    since = raw_sql.stored(clock.now() - REMEMBERED)
    places = ", ".join("?" * len(hashes))
    rows = await raw_sql.fetch(
        f"SELECT subject FROM text_fingerprint WHERE hash IN ({places}) AND made_at >= ? AND subject <> ?"
        " GROUP BY subject HAVING COUNT(*) >= ? LIMIT ?",
        *hashes,
        since,
        subject,
        ALIKE,
        LOOKED_AT,
    )
    return [str(row["subject"]) for row in rows]


async def _were_let_be(subjects: list[str], word: str) -> bool:
    """Whether a moderator who was shown one of these for this reason left it as it was."""
    decided = Decision.filter(case__subject__in=subjects, ruling__in=LET_BE, undone_at=None)
    return any(word in (words or ()) for words in await decided.values_list("case__alarms", flat=True))


async def look_for_own_phrases(event: Event) -> None:
    """A post with a phrase of its own municipality makes a case there, and waits where the phrase holds. Not what is sealed: no moderator
    opens that by a word of theirs."""
    thing = await _posted(event)
    if thing is None or thing.sealed or not (phrases := await queries.active_in(thing.municipality, event.happened_at)):
        return
    found = await beside([thing.evidence], found_in, thing.evidence, book_of(phrases))
    if not found or await _were_let_be([thing.public_id], alarms.PHRASE):
        return
    if found.keys() & await queries.holding_in(thing.municipality, event.happened_at) and await _hold(thing):
        await _flag(thing, alarms.PHRASE, rules.HELD)
    else:
        await _flag(thing, alarms.PHRASE)


async def _hold(thing: Subject) -> bool:
    """Take a post out of sight until a moderator has looked. Not for somebody in despair, and so many a day at most: then it is flagged.

    What is for one person is not held: it reached them. Nor what others don't see at this moment.
    """
    about = reportable.of(thing.kind)
    if not about.is_post or about.for_one or thing.visibility is not Visibility.SHOWN:
        return False
    if await beside([thing.evidence], despairs, thing.evidence) or not await queries.may_hold(thing.municipality):
        return False
    if not await subjects.change_visibility(thing.kind, thing.public_id, Visibility.SHOWN, Visibility.HELD):
        return False
    facts = OfCase(about=thing.public_id)
    event_log.record(ModerationEvent.PHRASE_HELD, thing.public_id, municipality=thing.municipality, facts=facts)
    return True


async def _posted(event: Event) -> Subject | None:
    kind = reportable.registered().posted[event.name][0].kind
    return await subject_queries.for_case(kind, event.subject)


async def _flag(thing: Subject, word: str, within: Within = rules.DAY) -> None:
    await open_case(
        kind=thing.kind,
        subject=thing.public_id,
        author_id=thing.author_id,
        municipality=thing.municipality,
        reaches=thing.reaches,
        because=alarms.RULE,
        due=within.after,
        alarms=(word,),
    )


@transactions.atomic
async def erase_past() -> int:
    """Delete sketches of 90 days ago; how many. A chore."""
    return await TextFingerprint.filter(made_at__lt=clock.now() - REMEMBERED).delete()


def _posted_events() -> tuple[EventName, ...]:
    return tuple(posting.event for _kind, posting in reportable.registered().posted.values())


CONSUMERS = (
    Consumer("moderation copies", _posted_events, look_for_copies),
    Consumer("moderation phrases", _posted_events, look_for_own_phrases),
)

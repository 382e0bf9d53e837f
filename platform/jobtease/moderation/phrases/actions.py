"""Writes about phrases of a municipality: one comes, one ends, and that a rule was tried."""

from tortoise.exceptions import IntegrityError

from jobtease import clock
from jobtease.audience import Viewer
from jobtease.errors import Invalid, NotFound
from jobtease.events import event_log
from jobtease.moderation.events import ModerationEvent, PhraseTold, RuleTried
from jobtease.moderation.phrases.models import MOST_PHRASES, RulePhrase
from jobtease.words.own_phrases import read
from jobtease.words.translations import _


async def add(viewer: Viewer, municipality: str, phrase: str) -> None:
    """From now on posts of this municipality with this phrase are flagged. Raises Invalid for a phrase that can't be read, is there
    already, or is one too many, and NotFound for a municipality that isn't the moderator's."""
    if municipality not in viewer.jurisdiction:
        raise NotFound
    words = " ".join(phrase.split())
    try:
        read(words)
        await _add(viewer, municipality, words)
    except ValueError as unreadable:
        raise Invalid(phrase=str(unreadable)) from unreadable
    except IntegrityError as twice:
        raise Invalid(phrase=_("This phrase is there already.")) from twice


@event_log.action
async def _add(viewer: Viewer, municipality: str, phrase: str) -> None:
    active = RulePhrase.filter(municipality=municipality, ended_at=None)
    if await active.count() >= MOST_PHRASES:
        raise Invalid(phrase=_("There are too many phrases. End another one first."))
    made = await RulePhrase.create(municipality=municipality, phrase=phrase, added_by_id=viewer.id)
    _tell(ModerationEvent.PHRASE_ADDED, viewer, made)


@event_log.action
async def end(viewer: Viewer, public_id: str) -> None:
    """Posts are no longer flagged for it; cases that are open stay. Raises NotFound for another municipality's, or one that ended."""
    active = RulePhrase.filter(municipality__in=viewer.jurisdiction, public_id=public_id, ended_at=None)
    phrase = await active.first()
    if phrase is None or not await active.update(ended_at=clock.now()):
        raise NotFound
    _tell(ModerationEvent.PHRASE_ENDED, viewer, phrase)


def _tell(name: ModerationEvent, viewer: Viewer, phrase: RulePhrase) -> None:
    facts = PhraseTold(phrase=phrase.public_id)
    event_log.record(name, phrase.public_id, actor=viewer.id, municipality=phrase.municipality, facts=facts)


@event_log.action
async def tried(viewer: Viewer, rule: str, *, read: int, met: int) -> None:
    """Record that a moderator looked for a rule, or for words of their own (`rule` empty), in posts. Not for which words."""
    facts = RuleTried(rule=rule, read=read, met=met)
    place = viewer.jurisdiction[0]
    event_log.record(ModerationEvent.RULE_TRIED, viewer.public_id, actor=viewer.id, municipality=place, facts=facts)

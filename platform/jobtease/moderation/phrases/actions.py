"""Writes about phrases of a municipality: one comes, one ends, and that a rule was tried."""

from tortoise.exceptions import IntegrityError

from jobtease import clock
from jobtease.accounts.mandates import queries as mandates
from jobtease.audience import Viewer
from jobtease.errors import Invalid, NotFound
from jobtease.events import event_log
from jobtease.moderation import messages
from jobtease.moderation.events import ModerationEvent, PhraseTold, RuleTried
from jobtease.moderation.phrases.models import MOST_PHRASES, RulePhrase
from jobtease.moderation.phrases.queries import Trial
from jobtease.notices import actions as notices
from jobtease.words.own_phrases import read
from jobtease.words.screening import despairs
from jobtease.words.translations import _

MOST_OF_ALL, ALWAYS = 0.02, 2
"""Of the posts of 90 days a phrase that holds may have met this part, or two of them where there are few."""


def why_not_hold(phrase: str, found: Trial) -> str:
    """Why a phrase may only flag, as a sentence; empty for one that may hold: it met few posts, of more than one person, and says
    nothing of despair."""
    if despairs(phrase):
        return _("These words are of somebody in despair. They are answered at once, and never wait.")
    if found.met > max(ALWAYS, MOST_OF_ALL * found.read):
        return _(
            "Too many posts would have waited: {met} of {read}. It may be at most 2 of 100. Choose rarer words."
        ).format(met=found.met, read=found.read)
    if found.met > 1 and found.authors == 1:
        return _(
            "All of these posts are of one person. Holding is for tricks that many use. Look at their posts at your desk."
        )
    return ""


async def add(viewer: Viewer, municipality: str, phrase: str, *, found: Trial | None = None) -> None:
    """From now on posts of this municipality with this phrase are flagged, or wait: after a trial on it (`found`).

    Raises Invalid for a phrase that can't be read, is there already, is one too many, or may not hold, and NotFound for a municipality
    that isn't the moderator's.
    """
    if municipality not in viewer.jurisdiction:
        raise NotFound
    words = " ".join(phrase.split())
    if found is not None and (why := why_not_hold(words, found)):
        raise Invalid(effect=why)
    try:
        read(words)
        await _add(viewer, municipality, words, holds=found is not None)
    except ValueError as unreadable:
        raise Invalid(phrase=str(unreadable)) from unreadable
    except IntegrityError as twice:
        raise Invalid(phrase=_("This phrase is there already.")) from twice


@event_log.action
async def _add(viewer: Viewer, municipality: str, phrase: str, *, holds: bool) -> None:
    active = RulePhrase.filter(municipality=municipality, ended_at=None)
    if await active.count() >= MOST_PHRASES:
        raise Invalid(phrase=_("There are too many phrases. End another one first."))
    made = await RulePhrase.create(municipality=municipality, phrase=phrase, added_by_id=viewer.id, holds=holds)
    _tell(ModerationEvent.PHRASE_ADDED, viewer, made)
    if holds:
        for colleague in await mandates.moderators_of(municipality):
            if colleague.id != viewer.id:
                key = f"phrase:{made.public_id}:{colleague.id}"
                await notices.tell(key, colleague.id, messages.PHRASE_HOLDS, ("rules", ""), about=viewer.id)


@event_log.action
async def end(viewer: Viewer, public_id: str) -> None:
    """Posts are no longer flagged for it; cases that are open stay. Raises NotFound for another municipality's, or one that ended."""
    active = RulePhrase.filter(municipality__in=viewer.jurisdiction, public_id=public_id, ended_at=None)
    phrase = await active.first()
    if phrase is None or not await active.update(ended_at=clock.now()):
        raise NotFound
    _tell(ModerationEvent.PHRASE_ENDED, viewer, phrase)


def _tell(name: ModerationEvent, viewer: Viewer, phrase: RulePhrase) -> None:
    facts = PhraseTold(phrase=phrase.public_id, holds=phrase.holds)
    event_log.record(name, phrase.public_id, actor=viewer.id, municipality=phrase.municipality, facts=facts)


@event_log.action
async def tried(viewer: Viewer, rule: str, *, read: int, met: int) -> None:
    """Record that a moderator looked for a rule, or for words of their own (`rule` empty), in posts. Not for which words."""
    facts = RuleTried(rule=rule, read=read, met=met)
    place = viewer.jurisdiction[0]
    event_log.record(ModerationEvent.RULE_TRIED, viewer.public_id, actor=viewer.id, municipality=place, facts=facts)

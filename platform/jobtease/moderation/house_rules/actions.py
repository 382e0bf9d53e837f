"""Writes of rules that a municipality adds: one comes, one goes, two municipalities become one. Each publishes a new version."""

from collections.abc import Sequence
from dataclasses import replace

from jobtease.audience import Viewer
from jobtease.errors import Conflict, Invalid, NotFound
from jobtease.events import event_log
from jobtease.moderation.events import ModerationEvent, RulesPublished
from jobtease.moderation.house_rules.models import (
    MOST_NUMBERS,
    MOST_RULES,
    AddedRule,
    MunicipalRules,
    Wording,
    as_stored,
)
from jobtease.words.translations import _


@event_log.action
async def add(viewer: Viewer, municipality: str, wording: Wording) -> None:
    """A rule more, from now on. Raises NotFound for a municipality that isn't the moderator's, Invalid for one too many or one that
    is there already, Conflict when a colleague published at this moment."""
    before = await _before(viewer, municipality)
    rules = before.added
    if len(rules) >= MOST_RULES or before.last_number >= MOST_NUMBERS:
        raise Invalid(nl=_("There are too many rules. Take another one out first."))
    if any(one.nl.lower() == wording.nl.lower() for one in rules):
        raise Invalid(nl=_("This rule is there already."))
    number = before.last_number + 1
    made = AddedRule(number, wording.nl, wording.en, wording.category)
    await _publish(before, [*rules, made], number, viewer.id)


@event_log.action
async def take_out(viewer: Viewer, municipality: str, number: int) -> None:
    """A rule less, from now on: nothing is decided by it any more. Raises NotFound, and Conflict as `add` does."""
    before = await _before(viewer, municipality)
    rules = [one for one in before.added if one.number != number]
    if len(rules) == len(before.added):
        raise NotFound
    await _publish(before, rules, before.last_number, viewer.id)


async def _before(viewer: Viewer, municipality: str) -> MunicipalRules:
    if municipality not in viewer.jurisdiction:
        raise NotFound
    return await _newest(municipality)


async def _newest(municipality: str) -> MunicipalRules:
    """The version in force, or an empty one to begin from, which is not in the database."""
    row = await MunicipalRules.filter(municipality=municipality).order_by("-version").first()
    return row or MunicipalRules(municipality=municipality, version=0, rules=[], last_number=0)


async def _publish(before: MunicipalRules, rules: Sequence[AddedRule], last_number: int, by: int | None) -> None:
    """The next version. Of two at once one is published: the version is unique."""
    made = MunicipalRules(
        municipality=before.municipality,
        version=before.version + 1,
        rules=as_stored(rules),
        last_number=last_number,
        published_by_id=by,
    )
    await MunicipalRules.bulk_create([made], ignore_conflicts=True)
    if not await MunicipalRules.filter(public_id=made.public_id).exists():
        raise Conflict(_("A colleague changed the rules at this moment. Look at them again."))
    facts = RulesPublished(version=made.version, rules=len(rules))
    event_log.record(
        ModerationEvent.RULES_PUBLISHED, made.public_id, actor=by, municipality=before.municipality, facts=facts
    )


@event_log.action
async def merge(old: str, new: str) -> bool:
    """Rules of a municipality that ended go along, with new numbers, also when there are more than may be added; False when it has
    none. The versions of before stay where they are, for who reads an earlier decision."""
    ended = await _newest(old)
    if not ended.rules:
        event_log.no_change()
        return False
    joined = await _newest(new)
    there = {one.nl.lower() for one in joined.added}
    coming = [one for one in ended.added if one.nl.lower() not in there]
    numbered = [replace(one, number=joined.last_number + n) for n, one in enumerate(coming, start=1)]
    await _publish(ended, [], ended.last_number, None)
    await _publish(joined, [*joined.added, *numbered], joined.last_number + len(numbered), None)
    return True

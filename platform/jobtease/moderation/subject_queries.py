"""Reads of what can be reported, held and decided about: for a viewer, for its author, for the desk that has a case about it.

What is private is never read here for a moderator: of that they see only what was reported (Report.evidence).
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

from tortoise.expressions import Q, Subquery

from jobtease import audience, blocks, reportable
from jobtease.accounts.models import Account
from jobtease.audience import Audience, Viewer, Visibility
from jobtease.blocks import Block
from jobtease.errors import NotFound
from jobtease.reportable import Reportable, Subject
from jobtease.words.translations import _


async def seen(viewer: Viewer, kind: str, public_id: str) -> Subject:
    """The thing, if the viewer may see it. Raises NotFound for missing, hidden, not-for-you and unknown kinds alike.

    It goes by its own public id or by what is in the address of its page: of a profile that is its owner's.
    """
    about = reportable.find(kind)
    if about is None:
        raise NotFound
    found = await _found(about, [public_id], _rule(viewer, about))
    if not found:
        raise NotFound
    subject = next(iter(found.values()))
    if about.abridged and viewer.is_member:
        subject = await about.abridged(viewer, subject)
    if subject.author_id is not None and await blocks.has_blocked(subject.author_id, viewer.id):
        return replace(subject, author=_("a former member"))  # as everywhere, to who was blocked
    return subject


async def shown_to_others(kind: str, public_id: str) -> Subject | None:
    """A thing that somebody besides its author sees at this moment, whoever that is: for a report of who has no account.

    None for what is hidden, gone, private, or there for its author only. What it says is for who decides.
    """
    about = reportable.find(kind)
    if about is None or about.private:
        return None
    rule = Q(visibility=Visibility.SHOWN) & ~Q(audience=Audience.ME)
    return next(iter((await _found(about, [public_id], rule)).values()), None)


OPEN_TO_MANY = (Audience.MEMBERS, Audience.MUNICIPALITY)


async def open_to_many(wanted: Mapping[str, Collection[str]]) -> set[str]:
    """Of these things, by kind, those that so many can read that nobody learns anything from hearing that they are there."""
    found: set[str] = set()
    for kind, ids in wanted.items():
        about = reportable.of(kind)
        model: Any = about.model
        if about.is_post and not about.for_one:
            rows = model.filter(public_id__in=list(ids), audience__in=OPEN_TO_MANY)
            found |= {str(one) for one in await rows.values_list("public_id", flat=True)}
    return found


async def is_open_to_many(kind: str, public_id: str) -> bool:
    """The same, of one."""
    return public_id in await open_to_many({kind: [public_id]})


def _rule(viewer: Viewer, about: Reportable) -> Q:
    rule = about.seen_by(viewer)
    return rule if about.private or not viewer.is_member else rule | _despite_a_block(viewer, about)


def _despite_a_block(viewer: Viewer, about: Reportable) -> Q:
    """What can be reported though a block is between: of whom the viewer blocked all that they would see without the block, and
    from anybody what reached them.

    A block takes nothing out of the moderators' hands, and is no way for who harms to get out of sight. Nor is it a way to read what
    was written later for fewer people: an offer or an answer of the past opens nothing here, unless the offer was accepted.
    """
    blocked = Block.filter(blocker_id=viewer.id).values("blocked_id")
    reported = Q(author_id__in=Subquery(blocked)) & about.seen_despite_blocks(viewer)
    if about.for_one:
        reached = audience.Grant.filter(account_id=viewer.id).values("subject")
        reported |= Q(public_id__in=Subquery(reached))
    return Q(visibility=Visibility.SHOWN) & ~Q(audience=Audience.ME) & reported


async def _found(about: Reportable, public_ids: Iterable[str], rule: Q, *, whole: bool = True) -> dict[str, Subject]:
    """Things of one kind that a rule lets through, by public id. Not `whole`: without photos and tags, in one query for all."""
    model: Any = about.model
    rows = await model.filter(rule).filter(_named(about, list(public_ids))).select_related(*about.related)
    things = [await about.read(row, whole) for row in rows if about.is_there(row)]
    return {name: each for each in things for name in _names(about, each)}


def _named(about: Reportable, ids: list[str]) -> Q:
    by_id = Q(public_id__in=ids)
    if not about.by_author:
        return by_id
    # not author__public_id: beside an OR, SQLite would look at every row for a column of another table
    return by_id | Q(author_id__in=Subquery(Account.filter(public_id__in=ids).values("id")))


def _names(about: Reportable, subject: Subject) -> tuple[str, ...]:
    return (subject.public_id,) if about.stands_on else (subject.public_id, subject.parent)


async def summaries(municipalities: Collection[str], wanted: Mapping[str, Iterable[str]]) -> dict[str, Subject]:
    """Things that moderators of these municipalities know of, by public id: a query for each kind. What is private is not among them,
    nor what is suspected to be child abuse.

    Who shows them leaves out the words of what is sealed: nobody looked at it in a case.
    """
    rule = (
        Q(municipality__in=list(municipalities)) & ~Q(audience=audience.Audience.ME) & audience.unsuspected("public_id")
    )
    found: dict[str, Subject] = {}
    for kind, ids in wanted.items():
        about = reportable.of(kind)
        if not about.private:
            found |= await _found(about, ids, rule, whole=False)
    return found


async def for_authors(wanted: Mapping[str, Iterable[str]]) -> dict[str, Subject]:
    """Things read for their own authors, by kind, whatever their visibility: no audience is asked. By public id, a query for each kind;
    without what is gone, or whose author is."""
    found: dict[str, Subject] = {}
    for kind, ids in wanted.items():
        things = await _found(reportable.of(kind), ids, Q(), whole=False)
        found |= {name: each for name, each in things.items() if each.author_id is not None}
    return found


async def for_author(kind: str, public_id: str) -> Subject | None:
    """The same, of one; None when it is gone."""
    return (await for_authors({kind: [public_id]})).get(public_id)


async def is_in_reach(viewer: Viewer, subject: Subject) -> bool:
    """Whether the viewer may see the page that something stands on."""
    try:
        await seen(viewer, reportable.of(subject.kind).page_of, subject.parent)
    except NotFound:
        return False
    return True


ON_THE_DESK = ~Q(audience=Audience.ME)
"""What a case is about is read by its desk whatever its audience and visibility, but for what its author made private again."""


async def for_case(kind: str, public_id: str) -> Subject | None:
    """What a case is about, for the desk that has the case: ask that first, this doesn't. None for what is private, or gone."""
    about = reportable.of(kind)
    return None if about.private else (await _found(about, [public_id], ON_THE_DESK)).get(public_id)


async def is_there(kind: str, public_id: str) -> bool:
    """Whether a desk can read what its case is about: not what was taken back or made private. Of private words that isn't asked."""
    about = reportable.of(kind)
    model: Any = about.model
    if about.private or not await model.filter(public_id=public_id).exists():
        return True
    return bool(await _found(about, [public_id], ON_THE_DESK, whole=False))


async def is_kept_sealed(kind: str, public_id: str) -> bool:
    """Pictures that are kept for a case, of what its author took back or made private: as closed as they were before.

    Of what is erased nobody knows any more for whom it was: closed too.
    """
    about = reportable.of(kind)
    if about.exhibits is None or not await about.exhibits.shown(public_id):
        return False
    model: Any = about.model
    open_to_more = model.filter(public_id=public_id).exclude(audience__in=[*audience.SEALED, Audience.ME])
    return not await open_to_more.exists()


async def titles(wanted: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """First words of things, by public id, for rows of a queue whose desk was asked: a query for each kind.

    Empty for what is sealed: reading the queue is no look.
    """
    found: dict[str, str] = {}
    for kind, ids in wanted.items():
        about = reportable.of(kind)
        things = {} if about.private else await _found(about, ids, ON_THE_DESK, whole=False)
        found |= {each.public_id: "" if each.sealed else each.title for each in things.values()}
    return found

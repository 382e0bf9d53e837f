"""A seventh kind of thing that can be reported, as a feature would have it: poems, and readers who have copies of their words.

Not imported where tests are collected: test_new_kind.py says why.
"""

from typing import Any

from tortoise import fields

from jobtease import audience, clock
from jobtease.audience import Audience, Viewer, Visibility
from jobtease.data import tables
from jobtease.events import event_log
from jobtease.events.event_names import EventName
from jobtease.reportable import Posted, Posting, Reportable, Subject, subject_of

WORDS = "Zonnebloem, a poem about my old boss"


class PoemEvent(EventName):
    POSTED = "poems:poem:posted", Posted
    BURNT = "poems:poem:burnt"


class Poem(audience.Post):
    """Stands on the profile of who wrote it."""

    text = fields.TextField()
    public_at = fields.DatetimeField(default=clock.now)

    class Meta:
        table = "poem"


class Reader(tables.Model):
    """Somebody who has a copy of its words."""

    poem = fields.CharField(max_length=16)
    says = fields.TextField()

    class Meta:
        table = "poem_reader"


async def _poem(post: Any, whole: bool) -> Subject:
    return subject_of("poem", post, post.text, post.author.public_id, passages=(("", post.text),))


async def _readers_follow(public_id: str) -> None:
    poem = await Poem.get(public_id=public_id)
    await Reader.filter(poem=public_id).update(says=poem.text if poem.visibility is Visibility.SHOWN else "…")


POEM = Reportable(
    kind="poem",
    name="Poem",
    one="a poem",
    of_author="Poem of {name}",
    stands_on="profile",
    model=Poem,
    read=_poem,
    posted=(Posting(PoemEvent.POSTED, "{name} wrote a poem"),),
    gone=(PoemEvent.BURNT,),
    in_feeds=True,
    can_be_changed=True,
    copied=_readers_follow,
)


@event_log.action
async def write(viewer: Viewer, visibility: Visibility = Visibility.SHOWN) -> str:
    place = {"municipality": viewer.municipality, "labour_region": viewer.labour_region}
    values: dict[str, Any] = {**place, "audience": Audience.MEMBERS, "visibility": visibility, "text": WORDS}
    poem = await Poem.create(author_id=viewer.id, **values)
    await Reader.create(poem=poem.public_id, says=WORDS)
    municipality = viewer.municipality
    facts = Posted(visibility=visibility)
    event_log.record(PoemEvent.POSTED, poem.public_id, actor=viewer.id, municipality=municipality, facts=facts)
    return str(poem.public_id)


@event_log.action
async def burn(viewer: Viewer, public_id: str) -> None:
    await Poem.filter(public_id=public_id).delete()
    event_log.record(PoemEvent.BURNT, public_id, actor=viewer.id, municipality=viewer.municipality)

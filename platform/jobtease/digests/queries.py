"""Reads of digests: what of the items still holds for the reader, in words, when the mail is written; nothing past or hidden."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from jobtease import clock
from jobtease.audience import Audience, Viewer
from jobtease.conversations import queries as conversations
from jobtease.conversations.overview import list_queries
from jobtease.data.conditions import Condition
from jobtease.digests.models import DigestItem, Kind
from jobtease.errors import NotFound
from jobtease.helping import queries as helping
from jobtease.helping import states as requests
from jobtease.helping.overview import card_queries
from jobtease.helping.state_words import day_in_words
from jobtease.matching import queries as matching
from jobtease.notices.messages import path_of
from jobtease.outfits import states as outfits
from jobtease.outfits.models import Outfit
from jobtease.web import moments
from jobtease.words.cleaning import excerpt
from jobtease.words.translations import _, ngettext

IN_MAIL = 80
"""Characters of a title."""


@dataclass(frozen=True)
class Entry:
    """One thing in a digest: what it is, what is to be said of it, and where it is."""

    head: str
    path: str
    lines: tuple[str, ...] = ()
    ways: tuple[tuple[str, str], ...] = ()
    """More that the reader can do: in words, and where."""


@dataclass(frozen=True)
class Digest:
    """What a reader is told today. Empty lists: nothing of it holds any more."""

    fits: list[Entry] = field(default_factory=list)
    quiet: list[Entry] = field(default_factory=list)
    waiting: list[Entry] = field(default_factory=list)


async def digest_for(viewer: Viewer, item_ids: Sequence[int], most_that_fit: int) -> Digest:
    """The items with these ids that still hold for this reader, in their language."""
    rows = await DigestItem.filter(id__in=list(item_ids), account_id=viewer.id).order_by("id").values("kind", "subject")
    named: dict[Kind, list[str]] = {kind: [] for kind in Kind}
    for row in rows:
        named[Kind(row["kind"])].append(row["subject"])
    return Digest(
        fits=await _fits(viewer, named[Kind.FITS], most_that_fit),
        quiet=await _quiet(viewer, list(dict.fromkeys([*named[Kind.STILL_QUIET], *named[Kind.QUIET]]))),
        waiting=[
            *await _offers(viewer, named[Kind.OFFERS]),
            *await _unread(viewer, named[Kind.UNREAD]),
            *await _drafts(viewer, named[Kind.DRAFT]),
            *await _outfits(viewer, named[Kind.OUTFIT]),
        ],
    )


async def _fits(viewer: Viewer, public_ids: list[str], most: int) -> list[Entry]:
    """Requests of others that nobody has answered yet, the best first, with why."""
    found = {one.public_id: one.fit for one in await matching.fits_among(viewer, public_ids)}
    entries = []
    for card in await card_queries.request_cards(list(found)):
        if card.offer_count:
            continue
        fits = found[card.public_id].sentence
        lines = [_("You fit: {why}").format(why=fits)] if fits else []
        if card.needed_by:
            lines.append(_("Needed by {day}").format(day=day_in_words(card.needed_by)))
        head = _("{name} asks: “{title}”").format(name=card.author, title=excerpt(card.title, IN_MAIL))
        entries.append(Entry(head, f"/requests/{card.public_id}", tuple(lines)))
    return entries[:most]


async def _quiet(viewer: Viewer, public_ids: list[str]) -> list[Entry]:
    """The reader's own requests without an answer, with what helps."""
    entries = []
    for request in await _own(viewer, public_ids, requests.OPEN):
        if request.offer_count:
            continue
        path = f"/requests/{request.public_id}"
        ways = [(_("Make the title clearer: say what you need and for when"), f"{path}/edit")]
        if request.audience is not Audience.MEMBERS:
            ways.append((_("Let more people see it: choose all members"), f"{path}/edit"))
        ways.append((_("See who fits your question"), f"{path}/people"))
        lines = [_("Nobody has answered yet. That says nothing about you. These things help:")]
        if request.until:
            lines.insert(0, _("Open until {day}").format(day=day_in_words(request.until)) + ".")
        entries.append(Entry(f"“{excerpt(request.title, IN_MAIL)}”", path, tuple(lines), tuple(ways)))
    return entries


async def _own(viewer: Viewer, public_ids: list[str], wanted: Condition) -> list[helping.Request]:
    found = []
    for public_id in public_ids:
        try:
            request = await helping.own_request(viewer, public_id)
        except NotFound:
            continue
        if wanted.holds(request):
            found.append(request)
    return found


async def _offers(viewer: Viewer, public_ids: list[str]) -> list[Entry]:
    entries = []
    for request in await _own(viewer, public_ids, requests.OPEN):
        n = len(await helping.offers_on(viewer, request))
        if not n:
            continue
        head = ngettext(
            "{n} person offers help with “{title}” and waits for your answer.",
            "{n} people offer help with “{title}” and wait for your answer.",
            n,
        ).format(n=n, title=excerpt(request.title, IN_MAIL))
        entries.append(Entry(head, f"/requests/{request.public_id}"))
    return entries


async def _unread(viewer: Viewer, public_ids: list[str]) -> list[Entry]:
    entries = []
    for public_id in public_ids:
        n = await list_queries.unread(viewer.id, public_id)
        if not n:
            continue
        talk = await conversations.talk_for(viewer, public_id)
        if talk.other and not await conversations.is_muted(viewer, talk):
            words = ngettext("{n} unread message from {name}.", "{n} unread messages from {name}.", n)
            entries.append(Entry(words.format(n=n, name=talk.other), f"/conversations/{public_id}#newest"))
    return entries


async def _drafts(viewer: Viewer, public_ids: list[str]) -> list[Entry]:
    entries = []
    for request in await _own(viewer, public_ids, requests.DRAFT):
        day = day_in_words(request.needed_by) if request.needed_by else ""
        title = excerpt(request.title, IN_MAIL)
        words = _("Your draft “{title}” is for {day}, and nobody sees it yet.").format(title=title, day=day)
        if day and request.needed_by and request.needed_by >= clock.local(clock.now()).date():
            entries.append(Entry(words, f"/requests/{request.public_id}"))
    return entries


async def _outfits(viewer: Viewer, public_ids: list[str]) -> list[Entry]:
    mine = Outfit.filter(outfits.UNSENT.q(), outfits.SERVED.q(), author_id=viewer.id, public_id__in=public_ids)
    named = _("Your outfit for “{job}” is not sent yet. We destroy the photos {when}.")
    photos = _("Your outfit is not sent yet. We destroy the photos {when}.")
    return [
        Entry(
            (named if outfit.job else photos).format(
                job=excerpt(outfit.job, IN_MAIL), when=moments.in_words(outfit.destroy_at)
            ),
            path_of(("outfit", outfit.public_id)),
        )
        for outfit in await mine.order_by("id")
    ]


async def export(account_id: int) -> dict[str, Any]:
    """What this person was told in digests. What it was about is theirs in other parts of the copy, or somebody else's."""
    items = DigestItem.filter(account_id=account_id).order_by("id")
    return {"digests": await items.values("kind", "edition", "noted_at", "settled_at")}

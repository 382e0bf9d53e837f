"""Reading what can be reported, held and decided about: for a viewer, for its author, for the desk that has a case about it.

A private message is never read here for a moderator: of that they see only what was reported (Report.evidence).
"""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from tortoise.expressions import Q, Subquery

from jobtease import audience, blocks, translations
from jobtease.accounts.models import Account
from jobtease.audience import Audience, Viewer, Visibility
from jobtease.blocks import Block
from jobtease.conversations.models import FILE_WORDS, Message
from jobtease.errors import NotFound
from jobtease.helping import queries as helping
from jobtease.helping.models import HelpRequest, Offer, OfferState, RequestState
from jobtease.moderation.subjects import POSTS, TITLE, Picture, Subject
from jobtease.outfits import exhibits
from jobtease.outfits import queries as outfits
from jobtease.outfits.models import Advice, Outfit, Photo, Verdict
from jobtease.outfits.states import SENT
from jobtease.rubrics import rubric
from jobtease.text import excerpt
from jobtease.translations import N_, _

TAKEN_BACK = N_("a message that was taken back")
VERDICTS = {Verdict.KEEP: N_("Keep"), Verdict.SWAP: N_("Swap")}


async def seen(viewer: Viewer, kind: str, public_id: str) -> Subject:
    """The thing, if the viewer may see it. Raises NotFound for missing, hidden, not-for-you and unknown kinds alike.

    A profile goes by its own public id or its owner's: its page has the owner's in the address.
    """
    subject = await _seen(viewer, kind, public_id)
    if kind == "request" and viewer.is_member and not await helping.is_for(viewer, public_id):
        subject = replace(
            subject, title=subject.author
        )  # they read it while it was open, and can report it; no more than that
    if subject.author_id is not None and await blocks.has_blocked(subject.author_id, viewer.id):
        return replace(subject, author=_("a former member"))  # as everywhere, to who was blocked
    return subject


async def _seen(viewer: Viewer, kind: str, public_id: str) -> Subject:
    if kind == "message":
        return await _message(viewer, public_id)
    rule = outfits.meant_for(viewer) if kind == "outfit" else audience.seen_by(viewer)
    found = await _found(kind, [public_id], rule | _despite_a_block(viewer, kind) if viewer.is_member else rule)
    if not found:
        raise NotFound
    return next(iter(found.values()))


def _despite_a_block(viewer: Viewer, kind: str) -> Q:
    """What can be reported though a block is between: of whom the viewer blocked all that they would see without the block, and
    from anybody what reached them.

    A block takes nothing out of the moderators' hands, and is no way for who harms to get out of sight. Nor is it a way to read what
    was written later for fewer people: an offer or an answer of the past opens nothing here, unless the offer was accepted.
    """
    theirs = audience.seen_by(viewer, despite_blocks=True)
    if kind == "request":
        chosen = Offer.filter(author_id=viewer.id, state=OfferState.ACCEPTED).values("request_id")
        theirs |= Q(id__in=Subquery(chosen))
    blocked = Block.filter(blocker_id=viewer.id).values("blocked_id")
    reported = Q(author_id__in=Subquery(blocked)) & theirs
    if kind in PARENTS:
        reached = audience.Grant.filter(account_id=viewer.id).values("subject")
        reported |= Q(public_id__in=Subquery(reached))
    return Q(visibility=Visibility.SHOWN) & ~Q(audience=Audience.ME) & reported


async def _found(kind: str, public_ids: Iterable[str], rule: Q, *, whole: bool = True) -> dict[str, Subject]:
    """Posts of one kind that a rule lets through, by public id. Not `whole`: without photos and tags, in one query for all."""
    model = POSTS.get(kind)
    if model is None:
        return {}
    ids = list(public_ids)
    query = model.filter(rule).filter(_named(kind, ids)).select_related("author")
    if kind in PARENTS:
        query = query.select_related("author", PARENTS[kind])
    posts = await query
    read = READERS[kind]
    things = [await read(post, whole) for post in posts if not _taken_back(post)]
    return {name: s for s in things for name in (s.public_id, *((s.author_public_id,) if kind == "profile" else ()))}


PARENTS = {"feedback": "outfit", "offer": "request"}


def _named(kind: str, ids: list[str]) -> Q:
    return Q(public_id__in=ids) | Q(author__public_id__in=ids) if kind == "profile" else Q(public_id__in=ids)


def _taken_back(post: Any) -> bool:
    if isinstance(post, Outfit):
        return not SENT.holds(post)
    if isinstance(post, HelpRequest):
        return post.state in (RequestState.DRAFT, RequestState.WITHDRAWN) or post.wiped_at is not None
    return False


def _subject(kind: str, post: Any, title: str, parent: str, reaches: str = "", **more: Any) -> Subject:
    author: Account = post.author
    return Subject(
        kind=kind,
        public_id=post.public_id,
        author_id=author.id,
        author=author.nickname,
        author_public_id=author.public_id,
        language=author.language,
        municipality=post.municipality,
        reaches="" if reaches == post.municipality else reaches,
        title=title or author.nickname,
        visibility=post.visibility,
        sealed=post.audience in audience.SEALED,
        posted_at=post.created_at,
        parent=parent,
        **more,
    )


async def _profile(post: Any, whole: bool) -> Subject:
    passages = (
        (N_("Headline"), post.headline),
        (N_("About"), post.about),
        (N_("Experience"), post.experience),
        (N_("Looks for"), post.looking_for),
        (N_("Offers"), post.offering),
    )
    title = excerpt(post.headline, TITLE)
    return _subject("profile", post, title, post.author.public_id, passages=tuple(p for p in passages if p[1]))


async def _outfit(post: Any, whole: bool) -> Subject:
    photos = await Photo.filter(outfit_id=post.id).order_by("position") if whole else []
    pictures = tuple(Picture(p.name, *p.sizes["large"]) for p in photos)
    passages = ((N_("For"), post.job), (N_("Question"), post.question))
    aside = ((N_("How it went"), post.went_words),) if post.went_words else ()
    title = excerpt(post.question or post.job, TITLE)
    return _subject("outfit", post, title, post.public_id, passages=passages, aside=aside, pictures=pictures)


async def _feedback(post: Any, whole: bool) -> Subject:
    advice = await Advice.filter(feedback_id=post.id).order_by("id") if whole else []
    spoken = translations.language.get()
    passages = [("", post.note)] + [(VERDICTS[a.verdict], rubric.garment(a.garment).label(spoken)) for a in advice]
    title = excerpt(post.note or " ".join(words for _label, words in passages[1:]), TITLE)
    by, said = post.author.municipality_id, tuple(p for p in passages if p[1])  # it stands where the asker lives
    return _subject("feedback", post, title, post.outfit.public_id, by, passages=said)


async def _request(post: Any, whole: bool) -> Subject:
    aside = ((N_("Thank-you"), post.thanks),) if post.thanks else ()
    return _subject(
        "request", post, post.title, post.public_id, passages=(("", post.title), ("", post.story)), aside=aside
    )


async def _offer(post: Any, whole: bool) -> Subject:
    title = excerpt(post.message, TITLE)
    to = post.request.municipality
    return _subject("offer", post, title, post.request.public_id, to, passages=(("", post.message),))


READERS: Mapping[str, Callable[[Any, bool], Awaitable[Subject]]] = {
    "profile": _profile,
    "outfit": _outfit,
    "feedback": _feedback,
    "request": _request,
    "offer": _offer,
}


TALK = ("author", "conversation", "conversation__asker", "conversation__helper")


async def _message(viewer: Viewer, public_id: str) -> Subject:
    """A message of a conversation of the viewer's. Also of somebody who has left: their words are still there to be read."""
    mine = Q(conversation__asker_id=viewer.id) | Q(conversation__helper_id=viewer.id)
    message = await Message.filter(mine, public_id=public_id).select_related(*TALK).first()
    if message is None or message.visibility is not Visibility.SHOWN:
        raise NotFound
    return _of_message(message)


def _of_message(message: Any) -> Subject:
    author: Account | None = message.author
    talk = message.conversation
    other = talk.helper if author and talk.asker_id == author.id else talk.asker
    municipality = author.municipality_id if author else talk.municipality
    reached = other.municipality_id if other else talk.municipality
    return Subject(
        kind="message",
        public_id=message.public_id,
        author_id=author.id if author else None,
        author=author.nickname if author else _("a former member"),
        author_public_id=author.public_id if author else "",
        language=author.language if author else "nl",
        municipality=municipality,  # whose moderators are responsible for the person who wrote it
        reaches="" if reached == municipality else reached,
        title=excerpt(message.text, TITLE) or _(FILE_WORDS.get(message.file, TAKEN_BACK)),
        visibility=message.visibility,
        posted_at=message.sent_at,
        parent=talk.public_id,
        passages=(("", message.text),),
    )


async def summaries(municipality: str, wanted: Mapping[str, Iterable[str]]) -> dict[str, Subject]:
    """Things that moderators of a municipality know of, by public id: a query for each kind. Messages are not among them.

    Who shows them leaves out the words of what is sealed: nobody looked at it in a case.
    """
    rule = Q(municipality=municipality) & ~Q(audience=audience.Audience.ME)
    found: dict[str, Subject] = {}
    for kind, ids in wanted.items():
        if kind in POSTS:
            found |= await _found(kind, ids, rule, whole=False)
    return found


async def for_author(kind: str, public_id: str) -> Subject | None:
    """A thing read for its own author, whatever its visibility: no audience is asked. None when it is gone."""
    if kind == "message":
        row = await Message.filter(public_id=public_id).select_related(*TALK).first()
        return _of_message(row) if row is not None and row.author is not None else None
    return next(iter((await _found(kind, [public_id], Q(), whole=False)).values()), None)


async def is_in_reach(viewer: Viewer, subject: Subject) -> bool:
    """Whether the viewer may see the page that something stands on."""
    try:
        await seen(viewer, PARENTS.get(subject.kind, subject.kind), subject.parent)
    except NotFound:
        return False
    return True


ON_THE_DESK = ~Q(audience=Audience.ME)
"""What a case is about is read by its desk whatever its audience and visibility, but for what its author made private again."""


async def for_case(kind: str, public_id: str) -> Subject | None:
    """What a case is about, for the desk that has the case: ask that first, this doesn't. None for a message, or when it is gone."""
    return (await _found(kind, [public_id], ON_THE_DESK)).get(public_id)


async def is_there(kind: str, public_id: str) -> bool:
    """Whether a desk can read what its case is about: not what was taken back or made private. Of messages that isn't asked."""
    if kind not in POSTS or not await POSTS[kind].filter(public_id=public_id).exists():
        return True
    return bool(await _found(kind, [public_id], ON_THE_DESK, whole=False))


async def is_kept_sealed(kind: str, public_id: str) -> bool:
    """Pictures that are kept for a case, of an outfit that its author took back or made private: as closed as they were before.

    Of one that is erased nobody knows any more for whom it was: closed too.
    """
    if kind != "outfit" or not await exhibits.shown(public_id):
        return False
    return not await Outfit.filter(public_id=public_id).exclude(audience__in=[*audience.SEALED, Audience.ME]).exists()


async def titles(wanted: Mapping[str, Iterable[str]]) -> dict[str, str]:
    """First words of things, by public id, for rows of a queue whose desk was asked: a query for each kind.

    Empty for what is sealed: reading the queue is no look.
    """
    found: dict[str, str] = {}
    for kind, ids in wanted.items():
        things = await _found(kind, ids, ON_THE_DESK, whole=False) if kind in POSTS else {}
        found |= {each.public_id: "" if each.sealed else each.title for each in things.values()}
    return found

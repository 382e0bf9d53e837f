"""The things that can be reported, held and decided about: how each is read for a viewer, and how its visibility is changed.

A private message is never read here for a moderator: of that they see only what was reported (Report.evidence).
"""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from tortoise.expressions import F, Q, Subquery

from jobtease import audience, blocks, translations
from jobtease.accounts.models import Account
from jobtease.audience import Audience, Viewer, Visibility
from jobtease.blocks import Block
from jobtease.conversations.models import Message
from jobtease.errors import NotFound
from jobtease.helping.models import HelpRequest, Offer, RequestState
from jobtease.outfits import queries as outfits
from jobtease.outfits.models import Advice, Feedback, Outfit, Photo, Verdict
from jobtease.profiles.models import Profile
from jobtease.rubrics import rubric
from jobtease.text import excerpt
from jobtease.translations import N_, _

POSTS: Mapping[str, type[audience.Post]] = {
    "profile": Profile,
    "outfit": Outfit,
    "feedback": Feedback,
    "request": HelpRequest,
    "offer": Offer,
}
KINDS = {
    "profile": N_("Profile"),
    "outfit": N_("Outfit"),
    "feedback": N_("Feedback"),
    "request": N_("Help request"),
    "offer": N_("Offer"),
    "message": N_("Message"),
}
OF = {
    "profile": N_("Profile of {name}"),
    "outfit": N_("Outfit of {name}"),
    "feedback": N_("Feedback of {name}"),
    "request": N_("Help request of {name}"),
    "offer": N_("Offer of {name}"),
    "message": N_("Message of {name}"),
}

TITLE = 70
"""Letters of what somebody wrote, where it has no title of its own."""

VERDICTS = {Verdict.KEEP: N_("Keep"), Verdict.SWAP: N_("Swap")}


@dataclass(frozen=True)
class Picture:
    """One photo of an outfit: `name` as in its address, size in pixels."""

    name: str
    width: int
    height: int


@dataclass(frozen=True)
class Subject:
    """A thing as its author posted it."""

    kind: str
    public_id: str
    author_id: int | None
    author: str
    author_public_id: str
    language: str
    municipality: str
    title: str
    visibility: Visibility
    posted_at: datetime
    parent: str
    """Public id of the page it stands on: its own, or that of the outfit, request, account or conversation it belongs to."""
    passages: tuple[tuple[str, str], ...] = ()
    """A label (a message id, or empty) and the words under it."""
    aside: tuple[tuple[str, str], ...] = ()
    """Words that not everybody who sees it can read: for the desk, and never quoted to who reports it."""
    pictures: tuple[Picture, ...] = field(default=())
    sealed: bool = False
    """For people its author named: that it is there may be known to the desk, what it says may not."""

    @property
    def evidence(self) -> str:
        """The words as they stand now."""
        return "\n\n".join(dict.fromkeys(words for _label, words in self.passages if words))


ROUTES = {
    "profile": "profiles:show",
    "outfit": "outfits:show",
    "feedback": "outfits:show",
    "request": "helping:show",
    "offer": "helping:show",
    "message": "conversations:show",
}
"""The page on which each kind stands."""


async def seen(viewer: Viewer, kind: str, public_id: str) -> Subject:
    """The thing, if the viewer may see it. Raises NotFound for missing, hidden, not-for-you and unknown kinds alike.

    A profile goes by its own public id or its owner's: its page has the owner's in the address.
    """
    subject = await _seen(viewer, kind, public_id)
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
    """What can be reported though a block is between: all of whom the viewer blocked, and what reached them from who blocked them.

    A block takes nothing out of the moderators' hands, and is no way for who harms to get out of sight.
    """
    blocked = Block.filter(blocker_id=viewer.id).values("blocked_id")
    reported = Q(author_id__in=Subquery(blocked)) & ~Q(audience=Audience.ME)
    if kind in PARENTS:
        reached = audience.Grant.filter(account_id=viewer.id).values("subject")
        reported |= Q(public_id__in=Subquery(reached))
    return Q(visibility=Visibility.SHOWN) & reported


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
    subjects = [await read(post, whole) for post in posts if not _taken_back(post)]
    return {name: s for s in subjects for name in (s.public_id, *((s.author_public_id,) if kind == "profile" else ()))}


PARENTS = {"feedback": "outfit", "offer": "request"}


def _named(kind: str, ids: list[str]) -> Q:
    return Q(public_id__in=ids) | Q(author__public_id__in=ids) if kind == "profile" else Q(public_id__in=ids)


def _taken_back(post: Any) -> bool:
    if isinstance(post, Outfit):
        return post.withdrawn_at is not None or post.confirmed_at is None
    if isinstance(post, HelpRequest):
        return post.state in (RequestState.DRAFT, RequestState.WITHDRAWN)
    return False


def _subject(kind: str, post: Any, title: str, parent: str, **more: Any) -> Subject:
    author: Account = post.author
    return Subject(
        kind=kind,
        public_id=post.public_id,
        author_id=author.id,
        author=author.nickname,
        author_public_id=author.public_id,
        language=author.language,
        municipality=post.municipality,
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
    pictures = tuple(Picture(p.name, *_largest(p.sizes)) for p in photos)
    passages = ((N_("For"), post.job), (N_("Question"), post.question))
    aside = ((N_("How it went"), post.went_words),) if post.went_words else ()
    title = excerpt(post.question or post.job, TITLE)
    return _subject("outfit", post, title, post.public_id, passages=passages, aside=aside, pictures=pictures)


def _largest(sizes: Mapping[str, list[int]]) -> tuple[int, int]:
    width, height = max(sizes.values(), default=[1, 1])
    return width, height


async def _feedback(post: Any, whole: bool) -> Subject:
    advice = await Advice.filter(feedback_id=post.id).order_by("id") if whole else []
    spoken = translations.language.get()
    passages = [("", post.note)] + [(VERDICTS[a.verdict], rubric.garment(a.garment).label(spoken)) for a in advice]
    title = excerpt(post.note or " ".join(words for _label, words in passages[1:]), TITLE)
    return _subject("feedback", post, title, post.outfit.public_id, passages=tuple(p for p in passages if p[1]))


async def _request(post: Any, whole: bool) -> Subject:
    return _subject("request", post, post.title, post.public_id, passages=(("", post.title), ("", post.story)))


async def _offer(post: Any, whole: bool) -> Subject:
    title = excerpt(post.message, TITLE)
    return _subject("offer", post, title, post.request.public_id, passages=(("", post.message),))


READERS: Mapping[str, Callable[[Any, bool], Awaitable[Subject]]] = {
    "profile": _profile,
    "outfit": _outfit,
    "feedback": _feedback,
    "request": _request,
    "offer": _offer,
}


async def _message(viewer: Viewer, public_id: str) -> Subject:
    mine = Q(conversation__asker_id=viewer.id) | Q(conversation__helper_id=viewer.id)
    message = await Message.filter(mine, public_id=public_id).select_related("author", "conversation").first()
    if message is None or message.author is None or (message.visibility is not Visibility.SHOWN):
        raise NotFound
    return _of_message(message)


def _of_message(message: Any) -> Subject:
    author: Account = message.author
    return Subject(
        kind="message",
        public_id=message.public_id,
        author_id=author.id,
        author=author.nickname,
        author_public_id=author.public_id,
        language=author.language,
        municipality=author.municipality_id,  # whose moderators are responsible for the person who wrote it
        title=excerpt(message.text, TITLE),
        visibility=message.visibility,
        posted_at=message.sent_at,
        parent=message.conversation.public_id,
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
        row = await Message.filter(public_id=public_id).select_related("author", "conversation").first()
        return _of_message(row) if row is not None and row.author is not None else None
    return next(iter((await _found(kind, [public_id], Q(), whole=False)).values()), None)


async def is_in_reach(viewer: Viewer, subject: Subject) -> bool:
    """Whether the viewer may see the page that something stands on."""
    if subject.kind not in PARENTS:
        return True
    try:
        await seen(viewer, PARENTS[subject.kind], subject.parent)
    except NotFound:
        return False
    return True


async def is_sealed(kind: str, public_id: str) -> bool:
    """Whether it is there, and only for people its author named."""
    found = await _found(kind, [public_id], Q(audience__in=audience.SEALED), whole=False)
    return bool(found)


async def visibility_of(kind: str, public_id: str) -> Visibility | None:
    """As it is now; None when the thing is gone."""
    model: Any = POSTS.get(kind, Message)
    row = await model.filter(public_id=public_id).only("id", "visibility").first()
    return row.visibility if row else None


async def change_visibility(kind: str, public_id: str, before: Visibility, after: Visibility) -> bool:
    """Change it within the open transaction, and make ready-made cards stale. False when it was no longer `before`."""
    query: Any = POSTS.get(kind, Message)
    version = {"version": F("version") + 1} if kind in POSTS else {}
    return bool(await query.filter(public_id=public_id, visibility=before).update(visibility=after, **version))

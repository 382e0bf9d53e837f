"""What moves of the viewer's own: requests, outfits, drafts, conversations with something new; what waits for a choice of theirs first.

One look tells whether there is any of each: a helper who asks nothing pays for no more than that.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from jobtease import clock, database
from jobtease.audience import Viewer, Visibility
from jobtease.conversations import queries as conversations
from jobtease.helping import kinds
from jobtease.helping import states as of_requests
from jobtease.helping.models import RequestState
from jobtease.outfits.moving import Moving, moving
from jobtease.standing import NOTHING, StandingOf, is_kept_back
from jobtease.translations import _, ngettext

MOST = 5
"""Cards. The rest stands under Requests and in the fitting room."""
LOOKED_AT = 12
"""Things of one kind that are read to find those."""
STILL_ASKED = timedelta(days=7)
"""For so long it is asked whether a request whose time was up should go on."""

CHOOSE, READ, FINISH, WAIT = range(4)
"""In which order: what waits for her choice, what is there to read, what isn't sent yet, what others do now."""


@dataclass(frozen=True)
class Mine:
    """One card. `next` may hold {when}, for `moment`; `button` leads to `way`, which is where the title leads, or nearer."""

    rank: int
    kind: str
    title: str
    path: str
    now: str
    next: str
    tone: str
    button: str
    way: str
    moment: datetime | None = None
    part: float | None = None
    why: str = ""
    at: datetime | None = None
    """When the interview is, of an outfit."""
    until: datetime | None = None
    """What comes first of one rank."""
    paths: frozenset[str] = field(default_factory=frozenset)
    """Pages that this card stands for."""

    @property
    def order(self) -> tuple[int, float]:
        return self.rank, self.until.timestamp() if self.until else float("inf")


_ANY = """
SELECT
  (SELECT count(*) FROM (SELECT 1 FROM help_request r WHERE {requests} LIMIT 1) a) AS requests,
  (SELECT count(*) FROM (SELECT 1 FROM outfit t WHERE t.author_id = ? AND t.withdrawn_at IS NULL AND t.destroyed_at IS NULL
    AND t.destroy_at > ? LIMIT 1) b) AS outfits,
  (SELECT count(*) FROM (SELECT 1 FROM reading d WHERE d.account_id = ? AND d.unread > 0 LIMIT 1) c) AS talks,
  (SELECT count(*) FROM (SELECT 1 FROM feedback f WHERE f.author_id = ? LIMIT 1) e)
    + (SELECT count(*) FROM practised p WHERE p.account_id = ?) AS looked,
  (SELECT count(*) FROM (SELECT 1 FROM notice n WHERE n.account_id = ? AND n.seen_at IS NULL LIMIT 1) g) AS news
"""
_MOVES = """r.author_id = ? AND r.wiped_at IS NULL
    AND (r.state IN ('draft', 'open', 'matched') OR (r.state = 'expired' AND r.closed_at > ?))"""
_REQUESTS = f"""
SELECT r.public_id, r.kind, r.title, r.state, r.visibility, r.offer_count, r.opened_at, r.needed_by, r.reminded_at, r.asker_says,
  a.nickname AS helper, c.public_id AS talk, d.unread
FROM help_request r
LEFT JOIN offer o ON o.request_id = r.id AND o.state = 'accepted' LEFT JOIN account a ON a.id = o.author_id
LEFT JOIN conversation c ON c.about = r.public_id AND c.ended_at IS NULL
LEFT JOIN reading d ON d.conversation_id = c.id AND d.account_id = r.author_id
WHERE {_MOVES} ORDER BY r.created_at DESC LIMIT ?
"""
_ANY = _ANY.format(requests=_MOVES)


@dataclass(frozen=True)
class Own:
    """The cards, and how many more there are. `has_looked`: whether the viewer ever said something of an outfit, if only to practise."""

    cards: list[Mine]
    more: int
    has_looked: bool
    has_news: bool


async def own_of(viewer: Viewer, standing_of: StandingOf) -> Own:
    """What moves of the viewer's own, at most MOST cards."""
    now = clock.now()
    since, at = database.stored(now - STILL_ASKED), database.stored(now)
    (there,) = await database.glance(_ANY, viewer.id, since, viewer.id, at, *[viewer.id] * 4)
    cards: list[Mine] = []
    if there["requests"]:
        rows = await database.glance(_REQUESTS, viewer.id, since, LOOKED_AT)
        cards += [await _request(viewer, row, standing_of) for row in rows]
    if there["outfits"]:
        cards += [_outfit(one) for one in await moving(viewer, standing_of, MOST)]
    if there["talks"]:
        told = {path for card in cards for path in card.paths}
        cards += _talks(await conversations.mine_unread(viewer, LOOKED_AT), told)
    cards.sort(key=lambda one: one.order)
    return Own(cards[:MOST], len(cards) - len(cards[:MOST]), bool(there["looked"]), bool(there["news"]))


async def _request(viewer: Viewer, row: Mapping[str, Any], standing_of: StandingOf) -> Mine:
    public_id, state, visibility = row["public_id"], RequestState(row["state"]), Visibility(row["visibility"])
    opened_at = database.as_moment(row["opened_at"]) if row["opened_at"] else None
    until = of_requests.last_day(opened_at, database.as_day(row["needed_by"]))
    said = of_requests.for_asker(
        state,
        visibility,
        offers=row["offer_count"],
        until=until,
        helper=row["helper"] or "",
        says=row["asker_says"],
        standing=await standing_of(viewer, public_id) if is_kept_back(visibility) else NOTHING,
    )
    show, talk = f"/requests/{public_id}", f"/conversations/{row['talk']}" if row["talk"] else ""
    rank, button, way = WAIT, _("See your question"), show
    if state is RequestState.DRAFT:
        rank, button, way = FINISH, _("Write on"), f"{show}/edit"
    elif visibility is not Visibility.SHOWN:
        pass
    elif state is RequestState.OPEN and row["offer_count"]:
        rank, button, way = CHOOSE, _("See who offers help"), f"{show}#offers"
    elif state is RequestState.MATCHED and (row["reminded_at"] or not row["helper"]):
        rank, button = CHOOSE, _("Say whether it helped")
    elif state is RequestState.MATCHED and talk:
        rank, button, way = WAIT, _("To your conversation"), f"{talk}#newest"
    elif state is RequestState.EXPIRED:
        rank, button = FINISH, _("Ask again, or leave it")
    if row["unread"] and rank != CHOOSE:
        rank, button, way = READ, _("Read the message"), f"{talk}#newest"
    title = row["title"] or _("Without a title yet")
    kind = kinds.label(row["kind"]) if row["kind"] else _("Draft")
    return Mine(
        rank=rank,
        kind=kind,
        title=title,
        path=show,
        now=said.now,
        next=_new_messages(row["unread"]) if row["unread"] else said.next,
        tone=said.tone,
        button=button,
        way=way,
        until=_end_of(until),
        paths=frozenset({show, talk} - {""}),
    )


def _end_of(day: date | None) -> datetime | None:
    return datetime.combine(day, time.max, clock.AMSTERDAM) if day else None


def _outfit(one: Moving) -> Mine:
    outfit, state = one.outfit, one.state
    show = f"/outfits/{outfit.public_id}"
    rank, button, way = WAIT, _("See your outfit"), show
    if outfit.is_draft:
        rank, way = FINISH, f"{show}/preview"
        button = _("See it, and send it") if outfit.is_whole else _("Go on")
    elif outfit.may_tell:
        rank, button = CHOOSE, _("Tell how it went")
    elif one.headline:
        rank, button = READ, _("Read the answer")
    elif outfit.feedback:
        rank, button = READ, _("Read what they say")
    return Mine(
        rank=rank,
        kind=" · ".join(part for part in (_("Fitting room"), one.sector) if part),
        title=outfit.called,
        path=way if outfit.is_draft else show,
        now=state.now,
        next=state.next,
        tone=state.tone,
        button=button,
        way=way,
        moment=state.moment,
        part=state.part,
        why=one.headline,
        at=outfit.interview_at if outfit.is_asked else None,
        until=outfit.interview_at,
        paths=frozenset({show}),
    )


def _talks(lines: list[conversations.Line], told: set[str]) -> list[Mine]:
    """One card for each person who wrote, for what isn't on another card."""
    cards: dict[str, Mine] = {}
    for line in lines:
        path = f"/conversations/{line.public_id}"
        if path in told or (who := line.other or path) in cards:
            continue
        cards[who] = Mine(
            rank=READ,
            kind=_("Conversation"),
            title=line.other_name,
            path=f"{path}#newest",
            now=_new_messages(line.unread),
            next="",
            tone="swap",
            button=_("Read the message"),
            way=f"{path}#newest",
            why=line.title,
            until=line.last_at,  # a person comes before what is read of a thing
            paths=frozenset({path}),
        )
    return list(cards.values())


def _new_messages(n: int) -> str:
    return ngettext("{n} new message", "{n} new messages", n).format(n=n)

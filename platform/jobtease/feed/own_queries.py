"""Reads of what moves of the viewer's own: requests, outfits, drafts, conversations; what waits for a choice of theirs first.

One look tells whether there is any of each: a helper who asks nothing pays for no more than that.
"""

from dataclasses import dataclass

from jobtease import clock
from jobtease.audience import Viewer
from jobtease.conversations.overview.queries import ANY_MEETS, moving
from jobtease.conversations.states import NOT_OVER
from jobtease.data import raw_sql
from jobtease.feed.conversation_cards import with_talks
from jobtease.feed.own_card import CHOOSE, FINISH, READ, WAIT, Mine
from jobtease.feed.request_cards import ANY_TO_TELL, MOVES, STILL_ASKED, asks_me, own_questions, questions_to_tell_of
from jobtease.helping.direct_requests.queries import ANY_ASKS_ME, asking
from jobtease.helping.offering import pending_answers
from jobtease.moderation_status import StandingsOf
from jobtease.outfits.overview import queries as outfits
from jobtease.outfits.overview.queries import Moving
from jobtease.outfits.states import SERVED
from jobtease.words.translations import _

MOST = 5
"""Cards. The rest stands under Requests and in the fitting room."""
LOOKED_AT = 100
"""Things of one kind that are read to find those, and to count what waits."""

_ANY = f"""
SELECT
  (SELECT count(*) FROM (SELECT 1 FROM help_request r WHERE {MOVES} LIMIT 1) a) AS requests,
  (SELECT count(*) FROM (SELECT 1 FROM outfit t WHERE t.author_id = ? AND {SERVED.sql("t")} LIMIT 1) b) AS outfits,
  (SELECT count(*) FROM (SELECT 1 FROM reading d WHERE d.account_id = ? AND d.unread > 0 LIMIT 1) c) AS unread,
  (SELECT count(*) FROM ({ANY_MEETS}) i) AS meets,
  (SELECT count(*) FROM ({ANY_TO_TELL}) j) AS to_tell,
  (SELECT count(*) FROM ({ANY_ASKS_ME}) l) AS asks,
  (SELECT count(*) FROM (SELECT 1 FROM pending_answer p WHERE p.actor_id = ? LIMIT 1) k) AS pending,
  (SELECT count(*) FROM (SELECT 1 FROM feedback f WHERE f.author_id = ? LIMIT 1) e)
    + (SELECT count(*) FROM practised p WHERE p.account_id = ?) AS looked,
  (SELECT count(*) FROM (SELECT 1 FROM notice n WHERE n.account_id = ? AND n.seen_at IS NULL LIMIT 1) g) AS news
"""


@dataclass(frozen=True)
class Own:
    """The cards, and how many more there are. `has_looked`: whether the viewer ever said something of an outfit, if only to practise."""

    cards: list[Mine]
    more: int
    has_looked: bool
    has_news: bool
    waits: int = 0
    """How many cards wait for the viewer, among those that aren't shown too."""


async def own_of(viewer: Viewer, standings_of: StandingsOf) -> Own:
    """What moves of the viewer's own, at most MOST cards."""
    now, me = clock.now(), viewer.id
    since = raw_sql.stored(now - STILL_ASKED)
    (there,) = await raw_sql.fetch_inline(_ANY, me, since, me, *SERVED.values(), me, me, *NOT_OVER.values(), *[me] * 6)
    pending = await pending_answers.pending_of(viewer) if there["pending"] else {}
    moves = await moving(viewer, LOOKED_AT) if there["unread"] or there["meets"] else []
    cards: list[Mine] = []
    if there["requests"]:
        cards += await own_questions(viewer, standings_of, pending, LOOKED_AT)
    if there["to_tell"]:
        talks = {one.line.about: f"/conversations/{one.line.public_id}" for one in moves}
        cards += await questions_to_tell_of(viewer, standings_of, pending, talks, LOOKED_AT)
    if there["asks"]:
        cards += [asks_me(one) for one in await asking(viewer, LOOKED_AT)]
    if there["outfits"]:
        cards += [_outfit(one) for one in await outfits.moving(viewer, standings_of, MOST)]
    cards = sorted(with_talks(cards, moves), key=lambda one: one.order)
    waits = sum(one.waits for one in cards)
    return Own(cards[:MOST], len(cards) - len(cards[:MOST]), bool(there["looked"]), bool(there["news"]), waits)


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

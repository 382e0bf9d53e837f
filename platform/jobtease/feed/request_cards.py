"""Questions on the home page: each of the viewer's own that moves, and each of others of which a word of theirs is waited for."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from jobtease import clock
from jobtease.audience import Viewer, Visibility
from jobtease.data import raw_sql
from jobtease.feed.own_card import CHOOSE, FINISH, WAIT, Mine
from jobtease.helping import kinds, queries
from jobtease.helping import state_words as of_requests
from jobtease.helping import states as rules
from jobtease.helping.direct_requests.queries import AsksMe
from jobtease.helping.models import RequestState
from jobtease.helping.offering import pending_answers
from jobtease.helping.offering.pending_answers import Pending
from jobtease.helping.overview import next_steps
from jobtease.helping.overview import queries as helping_overview
from jobtease.moderation_status import NOTHING, Standing, StandingsOf, is_kept_back
from jobtease.words.translations import _

STILL_ASKED = timedelta(days=7)
"""For so long it is asked whether a request whose time was up should go on."""

MOVES = f"""r.author_id = ? AND {rules.KEPT.sql("r")}
    AND (r.state IN ('draft', 'open', 'matched') OR (r.state = 'expired' AND r.closed_at > ?))"""
ANY_TO_TELL = f"""SELECT 1 FROM offer h JOIN help_request q ON q.id = h.request_id WHERE h.author_id = ?
    AND ((h.state = 'accepted' AND {rules.HELPER_IS_AWAITED.sql("q")}) OR ({rules.UNSURE.sql("h")})) LIMIT 1"""
"""Whether a word of whoever helps may be waited for (next_steps.of_helper)."""
_REQUESTS = f"""
SELECT r.public_id, r.kind, r.title, r.state, r.visibility, r.offer_count, r.opened_at, r.needed_by, r.reminded_at, r.asker_says,
  a.nickname AS helper, c.public_id AS talk
FROM help_request r
LEFT JOIN offer o ON o.request_id = r.id AND o.state = 'accepted' LEFT JOIN account a ON a.id = o.author_id
LEFT JOIN conversation c ON c.about = r.public_id AND c.ended_at IS NULL
WHERE {MOVES} ORDER BY r.created_at DESC LIMIT ?
"""


async def own_questions(
    viewer: Viewer, standings_of: StandingsOf, pending: Mapping[str, Sequence[Pending]], limit: int
) -> list[Mine]:
    """What the viewer asks, the newest first. `pending`: what they answered a moment ago."""
    since = raw_sql.stored(clock.now() - STILL_ASKED)
    rows = await raw_sql.fetch_inline(_REQUESTS, viewer.id, since, limit)
    kept_back = [row["public_id"] for row in rows if is_kept_back(Visibility(row["visibility"]))]
    standings = await standings_of(viewer, kept_back) if kept_back else {}
    return [_question(row, standings.get(row["public_id"], NOTHING), pending.get(row["public_id"], ())) for row in rows]


def _question(row: Mapping[str, Any], standing: Standing, pending: Sequence[Pending]) -> Mine:
    stands = pending_answers.stands(pending)
    own = _own(row, stands.offers_left(row["offer_count"]))
    public_id, answer = row["public_id"], stands.state(own.helper)
    said = answer or of_requests.for_asker(own, standing)
    step = next_steps.of_asker(own)
    show, talk = f"/requests/{public_id}", f"/conversations/{row['talk']}" if row["talk"] else ""
    rank, button, way = WAIT, _("See your question"), show
    if step and not answer:
        rank, button, way = CHOOSE if step.waits else FINISH, step.label, f"{show}{step.to}"
    elif own.state is RequestState.MATCHED and talk and not answer and own.visibility is Visibility.SHOWN:
        button, way = _("To your conversation"), f"{talk}#newest"
    return Mine(
        rank=rank,
        kind=kinds.label(row["kind"]) if row["kind"] else _("Draft"),
        title=row["title"] or _("Without a title yet"),
        path=show,
        now=said.now,
        next=said.next,
        tone=said.tone,
        button=button,
        way=way,
        until=_end_of(own.until),
        paths=frozenset({show, talk} - {""}),
    )


def _own(row: Mapping[str, Any], offers: int) -> rules.OwnRequest:
    """A row of _REQUESTS."""
    return rules.OwnRequest(
        state=RequestState(row["state"]),
        visibility=Visibility(row["visibility"]),
        opened_at=raw_sql.as_moment(row["opened_at"]) if row["opened_at"] else None,
        needed_by=raw_sql.as_day(row["needed_by"]),
        reminded_at=raw_sql.as_moment(row["reminded_at"]) if row["reminded_at"] else None,
        says=row["asker_says"],
        offers=offers,
        helper=row["helper"] or "",
    )


async def questions_to_tell_of(
    viewer: Viewer,
    standings_of: StandingsOf,
    pending: Mapping[str, Sequence[Pending]],
    talks: Mapping[str, str],
    limit: int,
) -> list[Mine]:
    """What the viewer helps with, where a word of theirs is waited for. `talks`: addresses of conversations that move, by request."""
    found = [helping_overview.offered(one, pending) for one in await queries.helping_with(viewer, limit)]
    waiting = [one for one in found if one.waits]
    standings = await helping_overview.standings(standings_of, viewer, waiting)
    return [
        _to_tell_of(one, helping_overview.state_of(standings, one), talks.get(one.public_id, "")) for one in waiting
    ]


def _to_tell_of(one: helping_overview.Thing, said: of_requests.State, talk: str) -> Mine:
    return _of_another(one.request, one.title, one.kind_label, said, one.step or next_steps.ANSWER, talk)


def asks_me(one: AsksMe) -> Mine:
    """Somebody asks the viewer directly."""
    return _of_another(one, one.title, one.kind_label, of_requests.asks_me(one.asker), next_steps.ANSWER)


def _of_another(
    one: queries.Request | AsksMe, title: str, kind: str, said: of_requests.State, step: next_steps.Step, talk: str = ""
) -> Mine:
    """A question of another that waits for the viewer."""
    show = f"/requests/{one.public_id}"
    return Mine(
        rank=CHOOSE,
        kind=kind,
        title=title,
        path=show,
        now=said.now,
        next=said.next,
        tone=said.tone,
        button=step.label,
        way=f"{show}{step.to}",
        until=_end_of(one.until),
        paths=frozenset({show, talk} - {""}),
        asked=False,
    )


def _end_of(day: date | None) -> datetime | None:
    return datetime.combine(day, time.max, clock.AMSTERDAM) if day else None

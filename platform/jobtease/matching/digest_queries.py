"""Reads of who can be told of a request in a digest."""

from collections.abc import Collection

from jobtease import clock
from jobtease.audience import Audience
from jobtease.data import raw_sql
from jobtease.helping import states
from jobtease.helping.models import HelpRequest, RequestSkill
from jobtease.matching.queries import AROUND, best_people, need_of

_TO_TELL = """COALESCE(a.mail_digest, a.mail_notices) = TRUE AND a.active_on >= ?
    AND NOT EXISTS (SELECT 1 FROM block b WHERE b.blocker_id = ? AND b.blocked_id = a.id)
    AND NOT EXISTS (SELECT 1 FROM block b WHERE b.blocked_id = ? AND b.blocker_id = a.id)
    AND NOT EXISTS (SELECT 1 FROM mute h WHERE h.muted_id = ? AND h.muter_id = a.id)"""


_FOR_WHOM: dict[Audience, str] = {
    Audience.MUNICIPALITY: " AND a.municipality_id = ?",
    Audience.HELPERS: " AND EXISTS (SELECT 1 FROM help_tie t WHERE t.asker_id = ? AND t.helper_id = a.id)",
}
"""What leaves out most of those who may not see a request. Who asks this still asks for each whether they may."""


async def helpers_to_tell(public_id: str, limit: int, *, besides: Collection[int] = ()) -> list[int]:
    """Accounts of who could be mailed about an open request because they fit it, the best first: nobody whose week is full.

    Ask for each whether they may see the request: this only leaves out most of who may not. Empty when it isn't open any more.
    """
    request = await HelpRequest.filter(states.OPEN.q(), public_id=public_id).first()
    if request is None:
        return []
    wanted = await RequestSkill.filter(request_id=request.id).order_by("skill_id").values_list("skill_id", flat=True)
    keys = [str(key) for key in wanted]
    here = clock.local(clock.now()).date() - AROUND
    condition, values = _TO_TELL, [raw_sql.stored(here), *[request.author_id] * 3]
    if request.audience in _FOR_WHOM:
        condition += _FOR_WHOM[request.audience]
        values.append(request.municipality if request.audience is Audience.MUNICIPALITY else request.author_id)
    if besides:
        condition += f" AND a.id NOT IN ({', '.join('?' * len(besides))})"
        values += besides
    found = await best_people(request, need_of(vars(request), len(keys)), keys, (condition, values), limit)
    return [one.id for one in found if one.what[0]["load"] < one.what[0]["weekly_maximum"]]

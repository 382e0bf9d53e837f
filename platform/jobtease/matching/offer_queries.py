"""Reads of how those who offered help with a request fit it: the same line as in the list of people who could help."""

from collections.abc import Sequence

from jobtease.audience import Viewer, seen_by_sql
from jobtease.helping.models import HelpRequest, RequestSkill
from jobtease.matching.fit import fit
from jobtease.matching.queries import need_of, person_of, read_people, skills_among, who_fits
from jobtease.matching.read_models import PersonWhoFits

_THESE = """
SELECT s.author_id AS account_id, (SELECT count(*) FROM profile_skill k WHERE k.account_id = s.author_id AND k.skill_id IN ({skills}))
  AS matched FROM profile s WHERE s.helps = TRUE AND s.author_id IN ({these})
"""
_NONE = 0
"""The id of no request: whoever offered help with it is wanted as well."""


async def fits_of(viewer: Viewer, public_id: str, account_ids: Sequence[int]) -> dict[str, PersonWhoFits]:
    """How these people, who offer help with the viewer's own request, fit it, by their public id.

    Only those who would stand among the people for it: whose profile says that they help, that the viewer may see, and that fit.
    """
    request = await HelpRequest.filter(public_id=public_id, author_id=viewer.id).first()
    if request is None or not account_ids:
        return {}
    wanted = await RequestSkill.filter(request_id=request.id).order_by("skill_id").values_list("skill_id", flat=True)
    keys = [str(key) for key in wanted]
    inner = _THESE.format(skills=", ".join("?" * len(keys)) or "NULL", these=", ".join("?" * len(account_ids)))
    seen, seen_values = seen_by_sql(viewer, "p")
    rows = await read_people(seen, [*seen_values, _NONE], inner, [*keys, *account_ids])
    have = await skills_among(list(account_ids), keys)
    need = need_of(vars(request), len(keys))
    found = [(row, fit(person_of(row), need, row["matched"])) for row in rows if row["may_be_asked"]]
    return {
        row["public_id"]: who_fits(row, fits, keys, have, counted=not viewer.is_young) for row, fits in found if fits
    }

"""Pages of matches: the requests for a helper, and the people for somebody who asks."""

from dataclasses import dataclass

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from jobtease.helping import queries as helping
from jobtease.helping.direct_requests.queries import Asked, RequestOnPage, asked_by
from jobtease.helping.kinds import KINDS
from jobtease.helping.overview import card_queries
from jobtease.helping.overview.card_queries import RequestCard
from jobtease.matching import queries
from jobtease.matching.browse_queries import SEARCHED, Found, Where, browse
from jobtease.matching.read_models import PersonWhoFits
from jobtease.regions import queries as regions
from jobtease.web import renderer
from jobtease.web.filter_chips import Chip, chips_of
from jobtease.web.routing import MEMBER, page, viewer_of
from jobtease.words import cleaning
from jobtease.words.translations import _

ENOUGH = 5
"""When fewer fit, what is asked near by comes after them."""
MORE = 10
LONGEST_WORDS = 80


@dataclass(frozen=True)
class ForMePage:
    """Requests that fit with why each does, and others with where they are; whether the viewer told what they are good at."""

    found: list[tuple[RequestCard, str]]
    others: list[tuple[RequestCard, str]]
    has_skills: bool
    q: str
    kind: str
    where: str
    places: list[Chip]
    kinds: list[Chip]
    searched: int = 0
    """In how many of the newest words were looked for, when there were more."""

    @property
    def is_narrowed(self) -> bool:
        return bool(self.q or self.kind or self.where)

    @property
    def chosen(self) -> list[str]:
        """The chips that leave something out, in words."""
        return [chip.label for chip in (*self.places[1:], *self.kinds[1:]) if chip.is_on]


async def for_me(request: Request) -> Response:
    """The requests that fit the viewer best, and when those are few what else is asked; or what ?q=, ?kind= and ?where= leave of all."""
    viewer, asked = viewer_of(request), request.query_params
    q = cleaning.clean(asked.get("q", "")[:LONGEST_WORDS]).strip()
    kind = asked.get("kind", "") if asked.get("kind") in KINDS else ""
    where = next((one for one in Where if one == asked.get("where")), None)
    chosen = {"q": q, "kind": kind, "where": where.value if where else ""}
    fits: dict[str, str] = {}
    if not (q or kind or where):
        fits = {one.public_id: one.fit.sentence for one in await queries.requests_for(viewer)}
    others = Found([])
    if len(fits) < ENOUGH:
        most = queries.MOST if not fits else MORE
        others = await browse(viewer, most, q=q, kind=kind, where=where, besides=list(fits))
    whys = fits | {one.public_id: one.why for one in others.requests}
    shown = [(card, whys[card.public_id]) for card in await card_queries.request_cards(list(whys))]
    home = regions.by_code(viewer.municipality)
    places = {
        "": _("Everywhere"),
        Where.HERE: _("In {place}").format(place=home.called if home else _("my municipality")),
        Where.NEAR: _("In my region"),
        Where.ONLINE: _("Online"),
    }
    any_kind = {"": _("Every kind")} | {key: _(label) for key, label in KINDS.items()}
    found = ForMePage(
        found=[(card, why) for card, why in shown if card.public_id in fits],
        others=[(card, why) for card, why in shown if card.public_id not in fits],
        has_skills=await queries.has_skills(viewer),
        places=chips_of(request, "matching:for_me", chosen, "where", places),
        kinds=chips_of(request, "matching:for_me", chosen, "kind", any_kind),
        searched=0 if others.is_all else SEARCHED,
        **chosen,
    )
    return await renderer.render(request, "matching/for_me.html", found, here="requests")


@dataclass(frozen=True)
class PeoplePage:
    """People who could help with the viewer's own request."""

    request: helping.Request
    people: list[PersonWhoFits]
    asked: list[Asked]
    """Whom the viewer asked directly with it."""


async def people(request: Request) -> Response:
    """The people who fit a request of the viewer's own best."""
    viewer = viewer_of(request)
    own = await helping.own_request(viewer, request.path_params["public_id"])
    if not own.can_be_found:  # nobody sees it, so nobody is said to
        return renderer.redirect(request, "helping:show", public_id=own.public_id)
    found = PeoplePage(own, await queries.people_for(viewer, own.public_id), await asked_by(viewer, own))
    return await renderer.render(request, "matching/people.html", found, here="requests")


async def people_beside(request: Request, page: RequestOnPage) -> str:
    """For the asker: the first people who could help, on the page of the request itself; empty when nobody fits."""
    own = page.request
    if not page.mine or not own.can_be_found:
        return ""
    found = await queries.people_for(viewer_of(request), own.public_id)
    if not found:
        return ""
    html = renderer.fragment(request, "matching/_people.html", people=found, own=own, asked=page.asked)
    return Markup(html)  # noqa: S704 - a template made it


ROUTES = (
    page("/requests/for-you", for_me, name="matching:for_me", who=MEMBER),
    page("/requests/{public_id}/people", people, name="matching:people", who=MEMBER),
)

"""Home page: members find what they can finish today, visitors find out what this is, others go to their own place."""

from dataclasses import dataclass

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from jobtease.audience import Role
from jobtease.feature import hooks_of
from jobtease.feed.card_cache import cards_for
from jobtease.feed.own_queries import Own, own_of
from jobtease.feed.queries import Mark, stream_for
from jobtease.feed.reasons import Reasoned, for_today, reasoned
from jobtease.notices.queries import Notice, unseen
from jobtease.web import renderer
from jobtease.web.routing import ANYONE, page, viewer_or_none
from jobtease.words.translations import N_, _, ngettext

LEADS = (
    "",
    N_("One thing that you can do today."),
    N_("Two things that you can do today."),
    N_("Three things that you can do today."),
)

NOTHING_OWN = Own([], 0, has_looked=True, has_news=False)
"""On the pages after the first, which show what others ask."""
NEWS = 2
"""Lines of news on the home page, at most. All of it has a page of its own."""
NEWS_LOOKED_AT = 12
"""Of how many unseen ones those are taken: of each thing and each person the newest."""


@dataclass(frozen=True)
class TodayPage:
    """What a member's home shows: each part a slot (see renderer.Slots), or empty."""

    greeting: str
    lead: str
    mine: str
    news: str
    cards: str
    later: str
    older: str
    first: bool
    newcomer: bool


async def today(request: Request) -> Response:
    """`/` for everybody."""
    viewer = viewer_or_none(request)
    if request.state.suspended is not None:
        return renderer.redirect(request, "accounts:suspended")
    if viewer is None:
        return await renderer.render(request, "landing/show.html")
    if viewer.role is not Role.MEMBER:
        return renderer.redirect(request, "moderation:desk" if viewer.is_moderator else "accounts:me")
    after = Mark.read(request.query_params.get("after", ""))
    own = await own_of(viewer, hooks_of(request).standings_of) if after is None else NOTHING_OWN
    stream = await stream_for(viewer, after)
    shown = reasoned(await cards_for(request, stream.items), stream.helper, viewer, has_looked=own.has_looked)
    now, later = for_today(shown, has_looked=own.has_looked) if after is None else (shown, [])
    values: dict[str, str | bytes] = {
        "greeting": _("Hello {name}.").format(name=viewer.nickname) if after is None else _("What came before"),
        "lead": _lead(own, len(now)) if after is None else "",
        "mine": _mine(request, own),
        "news": _news(request, await unseen(viewer, NEWS_LOOKED_AT), own) if own.has_news else "",
        "cards": _joined(now),
        "later": _joined(later),
        "older": f"{request.scope['path']}?after={stream.next}" if stream.next else "",
    }
    holder = TodayPage(
        **{name: renderer.slot(name) if value else "" for name, value in values.items()},
        first=after is None,
        newcomer=stream.helper is None and after is None and not own.cards,
    )
    slots = renderer.Slots(holder, values)
    return await renderer.render(request, "feed/today.html", holder, here="today", slots=slots)


def _lead(own: Own, things: int) -> str:
    """What there is today, in one line: first what waits for her."""
    if own.waits:
        return ngettext("{n} thing waits for you.", "{n} things wait for you.", own.waits).format(n=own.waits)
    return _(LEADS[things]) if things and not own.cards else ""


def _mine(request: Request, own: Own) -> str:
    if not own.cards:
        return ""
    return Markup(renderer.fragment(request, "feed/_mine.html", cards=own.cards, more=own.more))  # noqa: S704 - a template made it


def _news(request: Request, told: list[Notice], own: Own) -> str:
    """The newest word of each person on each thing; first of what has no card here, since a card says how it is."""
    if not told:
        return ""
    newest = {(one.subject, one.about): one for one in reversed(told)}
    shown = {path for card in own.cards for path in card.paths}
    lines = sorted(newest.values(), key=lambda one: (one.path in shown, -one.id))[:NEWS]
    return Markup(  # noqa: S704 - a template made it
        renderer.fragment(
            request,
            "feed/_notices.html",
            notices=lines,
            until=told[0].created_at,
            more=len(told) > len(lines),
            path=request.scope["path"],
        )
    )


def _joined(shown: list[Reasoned]) -> bytes:
    return b"".join([one.html for one in shown])


ROUTES = (page("/", today, name="feed:today", who=ANYONE, indexed=True),)

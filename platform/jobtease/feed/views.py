"""The home page: members find what they can finish today, visitors find out what this is, others go to their own place."""

from dataclasses import dataclass

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from jobtease import notices, pages
from jobtease.audience import Role
from jobtease.feed.cards import cards_for
from jobtease.feed.reasons import Reasoned, for_today, reasoned
from jobtease.feed.stream import Mark, stream_for
from jobtease.notices import Notice
from jobtease.routing import ANYONE, page, viewer_or_none
from jobtease.translations import N_, _

LEADS = (
    "",
    N_("One thing that you can finish today."),
    N_("Two things that you can finish today."),
    N_("Three things that you can finish today."),
)


NEWS = 3
"""Lines of news on the home page, at most. All of it has a page of its own."""


@dataclass(frozen=True)
class TodayPage:
    """What a member's home shows: each part a slot (see pages.Slots), or empty."""

    greeting: str
    lead: str
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
        return pages.redirect(request, "accounts:suspended")
    if viewer is None:
        return await pages.render(request, "landing/show.html")
    if viewer.role is not Role.MEMBER:
        return pages.redirect(request, "moderation:desk" if viewer.is_moderator else "accounts:me")
    after = Mark.read(request.query_params.get("after", ""))
    stream = await stream_for(viewer, after)
    shown = reasoned(await cards_for(request, stream.items), stream.helper, viewer)
    now, later = for_today(shown) if after is None else (shown, [])
    values: dict[str, str | bytes] = {
        "greeting": _("Hello {name}.").format(name=viewer.nickname) if after is None else _("What came before"),
        "lead": _(LEADS[len(now)]) if after is None and now else "",
        "news": _news(request, await notices.unseen(viewer, NEWS + 1)) if after is None else "",
        "cards": _joined(now),
        "later": _joined(later),
        "older": f"{request.scope['path']}?after={stream.next}" if stream.next else "",
    }
    holder = TodayPage(
        **{name: pages.slot(name) if value else "" for name, value in values.items()},
        first=after is None,
        newcomer=stream.helper is None and after is None,
    )
    slots = pages.Slots(holder, values)
    return await pages.render(request, "feed/today.html", holder, here="today", slots=slots)


def _news(request: Request, unseen: list[Notice]) -> str:
    if not unseen:
        return ""
    path = request.scope["path"]
    more = len(unseen) > NEWS
    return Markup(pages.fragment(request, "feed/_notices.html", notices=unseen[:NEWS], more=more, path=path))  # noqa: S704 - a template made it


def _joined(shown: list[Reasoned]) -> bytes:
    return b"".join([one.html for one in shown])


ROUTES = (page("/", today, name="feed:today", who=ANYONE, indexed=True),)

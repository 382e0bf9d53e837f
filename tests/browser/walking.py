"""Finding every page that somebody can come to: by following links, and by doing what must be done first for the others."""

import html
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from starlette.routing import Match

from jobtease import app as composition
from jobtease.web.routing import PageRoute, Who
from tests.browser.people import Person

NOT_PAGES = {
    "static",
    "health:alive",
    "health:ready",
    "regions:search",
    "skills:search",
    "profiles:languages",
    "outfits:photo",
    "moderation:live",
    "moderation:about",
    "moderation:picture",
    "moderation:file",
    "moderation:visitor_appeal",  # once a moderator decided: tests/moderation/test_objecting_without_account.py reads it
    "moderation:second",  # chance draws it: tests/moderation/test_second_opinions.py reads it
    "moderation:figures_csv",
    "moderation:statements",
    "conversations:calendar",
    "conversations:file",
    "conversations:newer",
    "accounts:copy",
    "about:robots",
    "about:security",
    "about:manifest",
    "about:favicon",
    "about:touch_icon",
    "accounts:resume",  # the form of another page
    "accounts:directory",  # on to another site
    "accounts:directory_back",
    "accounts:confirm",  # where staff need a passkey: tests/browser/test_passkeys.py looks at it
}
"""Routes that answer with something else than a page of their own."""

LINK = re.compile(r'<a\b[^>]*\bhref="(/[^"#]*)')


@dataclass
class Walk:
    """Where somebody came: the name of each route, and the addresses seen of it, at most `most`."""

    person: Person
    most: int = 2
    seen: dict[str, list[str]] = field(default_factory=dict)

    def follow_links(self, *start: str) -> None:
        """From these addresses on, follow every link that leads to a page not yet seen often enough."""
        waiting = list(start)
        while waiting:
            address = waiting.pop(0)
            name = route_of(address)
            if name is None or name in NOT_PAGES or address in self.seen.get(name, ()):
                continue
            if len(self.seen.get(name, ())) >= self.most:
                continue
            answer = self.person.context.request.get(self.person.site.origin + address)
            assert answer.ok, f"a link leads to {address}, which answers {answer.status}"
            came = urlsplit(answer.url)
            came_to = came.path + (f"?{came.query}" if came.query else "")
            arrived = route_of(came_to)
            assert arrived, f"{address} leads to {came_to}, which is no route of ours"
            known = self.seen.setdefault(arrived, [])
            if came_to not in known and len(known) < self.most:
                known.append(came_to)
                waiting += links(answer.text())

    def do(self, ways: dict[str, Callable[[Person], str]], wanted: set[str]) -> None:
        """Come to the pages that no link leads to."""
        for name in sorted(wanted - self.seen.keys()):
            assert name in ways, (
                f"no link leads to {name}: say how to come there in tests/browser/test_accessibility.py"
            )
            self.seen[name] = [ways[name](self.person)]


def links(page: str) -> list[str]:
    """Every path of ours that a page's HTML leads to."""
    return [html.unescape(found) for found in LINK.findall(page)]


def route_of(address: str) -> str | None:
    """The name of the route that answers a GET of this address."""
    scope = {"type": "http", "method": "GET", "path": urlsplit(address).path, "headers": []}
    for route in composition.all_routes():
        if isinstance(route, PageRoute) and route.matches(scope)[0] is Match.FULL:
            return route.name
    return None


def pages_for(*whos: Who) -> set[str]:
    """The names of all routes with one of these rules that answer with a page."""
    return {
        route.name
        for route in composition.all_routes()
        if isinstance(route, PageRoute) and "GET" in (route.methods or ()) and route.who in whos
    } - NOT_PAGES

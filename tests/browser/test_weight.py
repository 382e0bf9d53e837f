"""A first view is light, asks nobody else for anything, and keeps to its own policy."""

from collections import defaultdict
from typing import Any

from playwright.sync_api import Browser

from tests.browser.people import Person, people
from tests.browser.walking import Walk
from tests.site import Site

MOST = 30_000
"""Bytes on the line, headers included, without photos."""


def weigh(person: Person, address: str) -> dict[str, int]:
    """Bytes that came over the line for everything of a page, with nothing kept from before."""
    line = person.context.new_cdp_session(person.page)
    line.send("Network.enable")
    line.send("Network.setCacheDisabled", {"cacheDisabled": True})
    addresses: dict[str, str] = {}
    weights: dict[str, int] = defaultdict(int)

    def asked(event: dict[str, Any]) -> None:
        addresses[event["requestId"]] = event["request"]["url"]

    def came(event: dict[str, Any]) -> None:
        if where := addresses.get(event["requestId"]):  # else it belongs to the page before
            weights[where] += int(event["encodedDataLength"])

    line.on("Network.requestWillBeSent", asked)
    line.on("Network.loadingFinished", came)
    answer = person.open(address)
    assert answer.ok
    policy = answer.headers["content-security-policy"]
    assert "unsafe-inline" not in policy
    assert "unsafe-eval" not in policy
    person.page.wait_for_load_state("networkidle")
    line.detach()
    return {where: weight for where, weight in weights.items() if "/photos/" not in where}


def test_a_first_view_of_every_page_is_light(browser: Browser, demo: Site) -> None:
    """A request to elsewhere, or something the policy refused, is a problem of the person who looks."""
    weights: dict[str, dict[str, int]] = {}
    with people(browser, demo) as arrive:
        for name in ("", "Yara", "Henk", "Marloes"):
            person = arrive()
            if name:
                person.sign_in_as(name)
            walk = Walk(person, most=1)
            walk.follow_links(
                "/", *(() if name == "Marloes" else ("/me", "/requests", "/outfits") if name else ("/sign-in",))
            )
            for route, (address,) in walk.seen.items():
                if (key := f"{route} {name if route == 'feed:today' else ''}") not in weights:
                    weights[key] = weigh(person, address)
    told = {page: sum(parts.values()) for page, parts in weights.items()}
    print(sorted(told.items(), key=lambda one: -one[1]))
    assert {page: weight for page, weight in told.items() if weight > MOST} == {}
    assert all(len(parts) > 3 for parts in weights.values())  # else nothing was weighed
    assert len(weights) > 30

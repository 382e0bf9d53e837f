"""A first view is light, asks nobody else for anything, and keeps to its own policy."""

from collections import defaultdict
from typing import Any

from playwright.sync_api import Browser

from tests.browser.people import Person, people
from tests.browser.walking import Walk
from tests.site import Site

MOST = 60_000
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


def test_a_first_view_is_light(browser: Browser, demo: Site) -> None:
    """A request to elsewhere, or something the policy refused, is a problem of the person who looks."""
    with people(browser, demo) as arrive:
        noor, yara = arrive(), arrive()
        yara.sign_in_as("Yara")
        walk = Walk(yara, most=1)
        walk.follow_links("/outfits")
        views = [(noor, "/"), (noor, "/sign-in"), (yara, "/"), (yara, walk.seen["outfits:show"][0])]
        weights = {f"{person.name} {address}": weigh(person, address) for person, address in views}
    heavy = {address: parts for address, parts in weights.items() if sum(parts.values()) > MOST}
    print({address: sum(parts.values()) for address, parts in weights.items()})
    assert heavy == {}
    assert all(len(parts) > 5 for parts in weights.values())  # else nothing was weighed

"""How much comes over the line for a first view of a page."""

from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.browser.people import Person

MOST = 30_000
"""Bytes on the line, headers included, without photos."""


@contextmanager
def weighed(person: Person) -> Iterator[dict[str, int]]:
    """Bytes that come for each address while somebody opens a page and looks at it, with nothing kept from before."""
    line = person.context.new_cdp_session(person.page)
    line.send("Network.enable")
    line.send("Network.setCacheDisabled", {"cacheDisabled": True})
    addresses: dict[str, str] = {}
    weights: dict[str, int] = defaultdict(int)

    def asked(event: dict[str, Any]) -> None:
        addresses[event["requestId"]] = event["request"]["url"]

    def came(event: dict[str, Any]) -> None:
        where = addresses.get(event["requestId"])  # else it belongs to the page before
        if where and "/photos/" not in where:
            weights[where] += int(event["encodedDataLength"])

    line.on("Network.requestWillBeSent", asked)
    line.on("Network.loadingFinished", came)
    yield weights
    line.detach()

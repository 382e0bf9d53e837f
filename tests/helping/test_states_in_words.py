"""Every state has its words, what comes next and a tone: on the page of a request and in the list, for who asks, who helps and others."""

import re
from datetime import date, timedelta
from html import unescape
from typing import Any

import pytest

from jobtease import clock
from jobtease.audience import Audience, Grant, Role, Visibility
from jobtease.data import transactions
from jobtease.helping.models import HelpRequest, Offer, OfferState, RequestState
from tests.helping.people import noon_at_work, offered
from tests.house import House, Person

Words = tuple[str, str, str]

ON_PAGE = re.compile(
    r'<div class="state state--(\w+)">.*?class="state__now">.*?<span>([^<]*)</span></span>'
    r'(?:\s*<span class="state__next">([^<]*)</span>)?'
)

ASKER: dict[str, tuple[dict[str, Any], list[OfferState], Words]] = {
    "draft": (
        {"state": RequestState.DRAFT, "audience": Audience.ME, "opened_at": None},
        [],
        ("neutral", "Draft", "Only you see your question until you post it"),
    ),
    "held": (
        {"visibility": Visibility.HELD},
        [],
        ("swap", "Waiting for a moderator", "A moderator looks before today TIME. You hear it then."),
    ),
    "hidden": (
        {"visibility": Visibility.HIDDEN},
        [],
        ("late", "A moderator has hidden this", "Nobody sees it now. Change it, and a moderator looks again."),
    ),
    "hidden when over": (
        {"visibility": Visibility.HIDDEN, "state": RequestState.EXPIRED},
        [],
        ("late", "A moderator has hidden this", "Only you still see it"),
    ),
    "removed": (
        {"visibility": Visibility.REMOVED},
        [],
        ("late", "A moderator has taken this away", "Only you still see it"),
    ),
    "nobody yet": ({}, [], ("swap", "Posted, no answer yet", "Open until tomorrow")),
    "one offer": ({}, [OfferState.OPEN], ("swap", "1 person offers help", "Say yes or no, until tomorrow")),
    "two offers": ({}, [OfferState.OPEN] * 2, ("swap", "2 people offer help", "Choose one, until tomorrow")),
    "chosen": (
        {"state": RequestState.MATCHED},
        [OfferState.DECLINED, OfferState.ACCEPTED],
        ("keep", "Helper 2 helps you", "Afterwards: say whether it helped"),
    ),
    "helper gone": (
        {"state": RequestState.MATCHED},
        [],
        ("late", "Your helper has left Jobtease", "Say how it was, and ask again"),
    ),
    "done": (
        {"state": RequestState.DONE, "asker_says": "partly", "helper_says": "yes"},
        [OfferState.ACCEPTED],
        ("keep", "Done: it helped partly", ""),
    ),
    "helper let go": ({"state": RequestState.EXPIRED}, [], ("neutral", "Closed for now", "Ask again with one tap")),
    "time was up": (
        {"state": RequestState.EXPIRED, "needed_by": "yesterday"},
        [],
        ("late", "The time was up", "Ask again with one tap"),
    ),
    "taken back": ({"state": RequestState.WITHDRAWN}, [], ("neutral", "Taken down by you", "")),
}
"""The request, the offers on it, and what its asker reads: tone, now, next."""

HELPER: dict[str, tuple[dict[str, Any], dict[str, Any], Words]] = {
    "held": (
        {},
        {"visibility": Visibility.HELD},
        (
            "swap",
            "A moderator reads your offer first",
            "A moderator looks before today TIME. You hear it then. Then Yara chooses, at the latest tomorrow",
        ),
    ),
    "open": ({}, {}, ("swap", "You offered help", "Yara chooses, at the latest tomorrow")),
    "chosen": (
        {"state": RequestState.MATCHED},
        {"state": OfferState.ACCEPTED},
        ("keep", "You help Yara", "Talk it over in your conversation"),
    ),
    "done": (
        {"state": RequestState.DONE, "asker_says": "no"},
        {"state": OfferState.ACCEPTED},
        ("keep", "Done: Yara says: it did not help", "Say how it went for you"),
    ),
    "both said it": (
        {"state": RequestState.DONE, "asker_says": "yes", "helper_says": "partly"},
        {"state": OfferState.ACCEPTED},
        ("keep", "Done: Yara says: it helped", ""),
    ),
    "a no": (
        {},
        {"state": OfferState.DECLINED},
        ("neutral", "Yara doesn't need it this time", "Thank you for offering"),
    ),
    "somebody else": (
        {"state": RequestState.MATCHED},
        {"state": OfferState.DECLINED},
        ("neutral", "Yara chose somebody else", "Thank you for offering"),
    ),
    "somebody else, done": (
        {"state": RequestState.DONE, "asker_says": "yes"},
        {"state": OfferState.DECLINED},
        ("neutral", "Yara chose somebody else", "Thank you for offering"),
    ),
    "over": (
        {"state": RequestState.EXPIRED},
        {"state": OfferState.DECLINED},
        ("neutral", "No longer needed", "Thank you for offering"),
    ),
    "taken back": ({}, {"state": OfferState.WITHDRAWN}, ("neutral", "You took your offer back", "")),
}
"""The request, the offer, and what the one who made it reads."""

OTHERS: dict[RequestState, Words] = {
    RequestState.OPEN: ("swap", "Open", "Until tomorrow"),
    RequestState.MATCHED: ("keep", "Somebody already helps", ""),
    RequestState.DONE: ("keep", "Done", ""),
    RequestState.EXPIRED: ("neutral", "No longer open", ""),
}


def _day(days: int) -> date:
    return clock.local(clock.now()).date() + timedelta(days=days)


async def _asked(asker: Person, helpers: list[Person], **values: Any) -> tuple[str, list[str]]:
    """A request that is needed tomorrow, or was yesterday."""
    request, offers = await offered(asker.viewer, [one.viewer.id for one in helpers])
    values["needed_by"] = _day(-1 if values.get("needed_by") == "yesterday" else 1)
    await transactions.atomic(HelpRequest.filter(public_id=request).update)(**values)
    return request, offers


@transactions.atomic
async def _answered(asker: Person, offer: str, **values: Any) -> None:
    await Grant.create(subject=offer, account_id=asker.viewer.id)
    await Offer.filter(public_id=offer).update(**({"state": OfferState.OPEN, "answered_at": clock.now()} | values))


async def _reads(person: Person, path: str) -> list[Words]:
    page = await person.get(path)
    assert page.status_code == 200, page.text
    found = ON_PAGE.findall(page.text.replace("\n", " "))
    return [(tone, unescape(now), re.sub(r"\d\d:\d\d", "TIME", unescape(then))) for tone, now, then in found]


@pytest.mark.parametrize("state", ASKER)
async def test_who_asks_reads_what_is_so_and_what_comes_next(house: House, state: str) -> None:
    values, answers, words = ASKER[state]
    with clock.travel(noon_at_work()):
        yara = await house.join("Yara", language="en")
        helpers = [await house.join(f"Helper {n}") for n, _answer in enumerate(answers, 1)]
        request, offers = await _asked(yara, helpers, **values)
        for offer, answer in zip(offers, answers, strict=True):
            await _answered(yara, offer, state=answer)
        assert await _reads(yara, f"/requests/{request}") == [words]
        assert await _reads(yara, "/requests") == [words]


@pytest.mark.parametrize("state", HELPER)
async def test_who_helps_reads_what_is_so_and_what_comes_next(house: House, state: str) -> None:
    values, answer, words = HELPER[state]
    with clock.travel(noon_at_work()):
        yara, henk = await house.join("Yara"), await house.join("Henk", language="en")
        request, [his] = await _asked(yara, [henk], **values)
        await _answered(yara, his, **answer)
        assert await _reads(henk, f"/requests/{request}") == [words]
        assert await _reads(henk, "/requests") == ([] if state == "taken back" else [words])


@pytest.mark.parametrize("state", OTHERS)
async def test_others_read_whether_it_is_still_open(house: House, state: RequestState) -> None:
    with clock.travel(noon_at_work()):
        yara, henk, samira = [await house.join(name, language="en") for name in ("Yara", "Henk", "Samira")]
        request, _offers = await _asked(yara, [henk], state=state)
        if state is not RequestState.OPEN:  # only the two read it from then on, and the moderators
            assert (await samira.get(f"/requests/{request}")).status_code == 404
            samira = await house.join("Marloes", role=Role.MODERATOR, language="en")
        assert await _reads(samira, f"/requests/{request}") == [OTHERS[state]]

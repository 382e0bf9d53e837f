"""Reporting, following and objecting without an account, as somebody does with the links in the mails."""

import re
from html import unescape

from tests.accounts import signing_in
from tests.house import House, Person

NOT_TOLD = "Er is geen huisregel overtreden, er staat niets, of niet iedereen mag het zien."
ADDRESS = "piet@example.org"


def sent(where: str, **more: str) -> dict[str, str]:
    """What is typed into the form."""
    given = {"place": where, "reason": "person", "note": "Zonnebloem", "municipality": "Rotterdam", "good_faith": "1"}
    return given | {"name": "Piet de Boer", "email": "piet@example.org"} | more


async def send(who: Person, place: str, **more: str) -> str:
    """Report it; the address of the page that follows the report."""
    answer = await who.post("/report", sent(place, **more))
    assert answer.status_code == 303, answer.text
    return str(answer.headers["location"])


def told(page: str) -> str:
    """What a page says, but for what was typed and what is of this one page."""
    main = re.findall(r"<main.*?</main>", page, re.S)[0]
    return re.sub(r'<p class="said".*?</p>|datetime="[^"]*"|id="[^"]*"|/reported/\S+', "", main, flags=re.S)


async def mailed(house: House, to: str = ADDRESS) -> list[str]:
    """What was mailed there so far, the oldest first."""
    await house.work()
    await house.work()
    return [one.get_content() for one in signing_in.mails(house) if one["To"] == to]


def way_to_object(house: House, mail: str) -> str:
    """The path in a mail on which one can object; empty when it offers none."""
    found = re.search(r"(/reported/\S+/object)", mail.replace(house.settings.origin, ""))
    return found[1] if found else ""


async def object_from_mail(house: House, way: str, words: str = "Het staat er nog.") -> tuple[int, str]:
    """Open the form as whoever has the link, without a session, and send it; status and text of the answer."""
    somebody = house.visitor()
    await somebody.get(way)
    answer = await somebody.post(way, {"words": words})
    return answer.status_code, unescape(answer.text)

"""What the asker reads of each who offers help: enough to choose by, and no offer pushed before another."""

import re
from datetime import timedelta

from jobtease import clock
from jobtease.accounts.models import Account, Thanks
from jobtease.data import transactions
from tests.helping.people import ask, offer
from tests.house import House, Person

ADVICE: dict[str, object] = {
    "headline": "Werkte in drie hotels",
    "helps": "1",
    "skills": ["interview-practice"],
    "languages": ["nl"],
    "travel_km": "10",
    "weekly_maximum": "3",
    "helps_online": "1",
    "audience": "members",
}


async def _shows(person: Person, **changes: object) -> None:
    answer = await person.write_profile({**ADVICE, **changes})
    assert answer.status_code == 303, answer.text


@transactions.atomic
async def _helped(helper: Person, *askers: Person) -> None:
    long_ago = clock.now() - timedelta(days=400)
    await Account.filter(id__in=[one.viewer.id for one in (helper, *askers)]).update(joined_at=long_ago)
    for one in askers:
        await Thanks.create(helper_id=helper.viewer.id, asker_id=one.viewer.id, first_at=clock.now())


def _cards(page: str) -> dict[str, str]:
    """The card of each who offers help, by name."""
    part = page[page.index('aria-labelledby="offers"') :]
    part = part[: part.index("</section>")]
    cards = part.split('<article class="card">')[1:]
    return {re.sub("<[^>]+>", "", one[one.index("<h3") : one.index("</h3>")]).strip(): one for one in cards}


async def test_each_offer_has_the_line_of_the_list_and_the_same_buttons(house: House) -> None:
    yara, henk, samira, noor = [await house.join(name) for name in ("Yara", "Henk", "Samira", "Noor")]
    await _helped(henk, samira, noor)
    await _shows(henk)
    await _shows(samira, skills=["excel"], headline="Leest mee")
    request = await ask(yara, skills=["interview-practice"])
    for person in (henk, samira, noor):
        await offer(person, request)
    cards = _cards((await yara.get(f"/requests/{request}")).text)
    assert list(cards) == ["Henk", "Samira", "Noor"]
    assert "Werkte in drie hotels" in cards["Henk"]
    assert "1 van 1 vaardigheid" in cards["Henk"]
    assert "Hielp 2 mensen." in cards["Henk"]
    assert f'<a href="/people/{henk.viewer.public_id}">Henk</a>' in cards["Henk"]
    assert "vaardigheid" not in cards["Noor"], "a profile that isn't there says nothing"
    assert "/people/" not in cards["Noor"].replace("/people/" + noor.viewer.public_id + "/block", "")
    buttons = {tuple(re.findall(r'<button class="([^"]*)"', card)) for card in cards.values()}
    assert len(buttons) == 1, "no offer is pushed before another"


async def test_who_doesnt_show_a_profile_has_no_line_of_it(house: House) -> None:
    """Distance and skills come from the profile: of who keeps it for others, or doesn't help, an offer tells no more than before."""
    yara, henk, samira = [await house.join(name) for name in ("Yara", "Henk", "Samira")]
    await _shows(henk, audience="helpers")
    await _shows(samira, helps="")
    request = await ask(yara, skills=["interview-practice"])
    for person in (henk, samira):
        await offer(person, request)
    cards = _cards((await yara.get(f"/requests/{request}")).text)
    assert len(cards) == 2
    assert all("van 1 vaardigheid" not in card and "drie hotels" not in card for card in cards.values())
    marloes = await house.moderator()
    assert "Hielp" not in (await marloes.get(f"/requests/{request}")).text

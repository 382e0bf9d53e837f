"""Whoever kept an address finds nothing there from the next request on, and it looks as if there never was anything."""

import httpx2
import pytest

from jobtease import clock
from jobtease.moderation.cases import decision_actions as moderation
from jobtease.moderation.cases.decision_actions import Verdict
from jobtease.moderation.models import Case, Ruling
from jobtease.outfits.models import Outfit
from tests.house import House, Person
from tests.outfits.test_answering import answer
from tests.outfits.test_choosing import choose, helps
from tests.outfits.wardrobe import addresses, draft


async def _photos(asker: Person) -> tuple[str, list[str]]:
    """An outfit of four photos, of which one was hidden more in: its public id, and fifteen addresses of photos."""
    public_id = await draft(asker, 4)
    found = set(await addresses(asker, f"/outfits/{public_id}/preview"))
    assert (await asker.post(f"/outfits/{public_id}/photos/3/hide", {"cut": "30"})).status_code == 303
    found |= set(await addresses(asker, f"/outfits/{public_id}/preview"))
    assert (await asker.post(f"/outfits/{public_id}/confirm", {"sure": "1"})).status_code == 303
    return public_id, sorted(found)


def _pages(public_id: str) -> list[tuple[str, str]]:
    """Every other address that was ever about this outfit."""
    outfit = f"/outfits/{public_id}"
    asked = [outfit, f"{outfit}/preview", f"{outfit}/audience", f"{outfit}/review", f"{outfit}/leave"]
    asked += [f"/report/outfit/{public_id}", f"/desk/about/{public_id}"]
    sent = [f"{outfit}/{what}" for what in ("feedback", "confirm", "withdraw", "audience")]
    sent += [f"{outfit}/photos/{position}/hide" for position in range(4)]
    return [("GET", path) for path in asked] + [("POST", path) for path in sent]


async def _all_people(house: House) -> tuple[Person, Person, Person, Person, Person]:
    """The asker, a reviewer, a member, a moderator, and somebody who is signed out."""
    yara, henk, bram = [await house.join(name) for name in ("Yara", "Henk", "Bram")]
    return yara, henk, bram, await house.moderator(), house.visitor()


async def _nothing_there(person: Person, public_id: str, photos: list[str]) -> None:
    await person.get("/house-rules")  # shows what was still to be said to this person
    never: dict[str, httpx2.Response] = {}
    for address in photos:
        assert await _as_if_never(person, "GET", address, address.split("/")[2], never) == 404, address
    for method, path in _pages(public_id):
        status = await _as_if_never(person, method, path, public_id, {})
        to_sign_in_or_of_another_role = (303, 403)
        assert status in (404, *to_sign_in_or_of_another_role), f"{method} {path}"


async def _as_if_never(person: Person, method: str, path: str, key: str, known: dict[str, httpx2.Response]) -> int:
    """The status of this address, once its answer was found to be that of an address that never was, which may be known."""
    never = "A" * len(key)
    data = {"cut": "20"} if method == "POST" else None
    there = await person.browser.request(method, path, data=data)
    other = path.replace(key, never)
    if other not in known:
        known[other] = await person.browser.request(method, other, data=data)
    nowhere = known[other]
    assert there.status_code == nowhere.status_code, f"{method} {path}"
    assert there.headers.get("location", "").replace(key, never) == nowhere.headers.get("location", "")
    assert there.text.replace(key, never) == nowhere.text, f"{method} {path}"
    return there.status_code


async def test_taken_back_thirty_old_addresses_know_nothing_at_the_next_request(house: House) -> None:
    yara, henk, bram, marloes, visitor = await _all_people(house)
    public_id, photos = await _photos(yara)
    assert await answer(henk, public_id) == 303
    assert len(photos) == 15
    assert len(_pages(public_id)) == 15
    assert (await yara.post(f"/outfits/{public_id}/withdraw")).status_code == 303
    for person in (henk, bram, marloes, visitor):
        await _nothing_there(person, public_id, photos)
    assert {(await yara.get(address)).status_code for address in photos} == {404}


async def test_destroyed_thirty_old_addresses_of_photos_know_nothing_and_the_words_are_for_who_answered(
    house: House,
) -> None:
    yara, henk, bram, marloes, visitor = await _all_people(house)
    (one, photos), (_two, more) = await _photos(yara), await _photos(yara)
    assert await answer(henk, one) == 303
    photos += more
    assert len(photos) == 30
    with clock.travel((await Outfit.get(public_id=one)).destroy_at):
        for person in (yara, henk, bram, marloes, visitor):
            assert {(await person.get(address)).status_code for address in photos} == {404}  # before anything ran
        await house.work()
        for person in (yara, henk, bram, marloes, visitor):
            assert {(await person.get(address)).status_code for address in photos} == {404}
        await _nothing_there(bram, one, photos)
        await _nothing_there(visitor, one, photos)
        assert [(await person.get(f"/outfits/{one}")).status_code for person in (yara, henk, marloes)] == [200] * 3
        assert (await henk.get(f"/outfits/{_two}")).status_code == 404


async def test_who_is_not_chosen_any_more_finds_nothing(house: House) -> None:
    yara, henk, bram, marloes, visitor = await _all_people(house)
    for person in (henk, bram):
        await helps(person)
    public_id, photos = await _photos(yara)
    assert await choose(yara, public_id, henk, bram) == 303
    shown = await addresses(henk, f"/outfits/{public_id}")
    assert {(await henk.get(address)).status_code for address in shown} == {200}
    assert await choose(yara, public_id, bram) == 303
    for person in (henk, visitor):
        await _nothing_there(person, public_id, photos)
    assert {(await bram.get(address)).status_code for address in shown} == {200}
    assert (await yara.post(f"/outfits/{public_id}/audience", {"audience": "me"})).status_code == 303
    for person in (bram, marloes):
        await _nothing_there(person, public_id, photos)


@pytest.mark.parametrize("ruling", [Ruling.HIDE, Ruling.REMOVE])
async def test_what_a_moderator_hides_or_takes_away_is_nowhere_for_others(house: House, ruling: Ruling) -> None:
    yara, henk, bram, marloes, visitor = await _all_people(house)
    public_id, photos = await _photos(yara)
    await henk.post(f"/report/outfit/{public_id}", {"reason": "other", "note": "This is not about clothes"})
    await moderation.decide(
        marloes.viewer, (await Case.get(subject=public_id)).public_id, Verdict(ruling, "3.2", "A camel.", "Not here")
    )
    for person in (henk, bram, visitor):
        await _nothing_there(person, public_id, photos)

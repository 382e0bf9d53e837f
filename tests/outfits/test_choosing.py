"""The asker chooses who looks: at most five people, who see it until she changes her mind."""

import asyncio
from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.audience import SEATS, Audience, Grant
from jobtease.data import faults, transactions
from jobtease.notices.models import NoticeRow
from jobtease.outfits.models import MOST_FEEDBACK, Outfit
from jobtease.outfits.overview import particulars as outfits_particulars
from jobtease.profiles.models import Profile, ProfileSkill
from tests.house import House, Person
from tests.outfits.wardrobe import addresses, ask, draft, practised


@transactions.atomic
async def helps(person: Person, audience: Audience = Audience.MEMBERS, *, days_here: int = 0) -> None:
    """Give somebody a profile that says they help. `days_here`: since when they are here, unless they joined just now."""
    viewer = person.viewer
    if days_here:
        await Account.filter(id=viewer.id).update(joined_at=clock.now() - timedelta(days=days_here))
    await Profile.create(
        author_id=viewer.id,
        municipality=viewer.municipality,
        labour_region=viewer.labour_region,
        audience=audience,
        helps=True,
        latitude=51.9,
        longitude=4.5,
    )


async def choose(asker: Person, public_id: str, *people: Person, **said: str) -> int:
    """Post the audience form; the status."""
    form = {"audience": "chosen", "people": [person.viewer.public_id for person in people], **said}
    return (await asker.post(f"/outfits/{public_id}/audience", form)).status_code


async def test_only_who_is_chosen_sees_it_until_she_changes_her_mind(house: House) -> None:
    yara, henk, samira, bram = [await house.join(name) for name in ("Yara", "Henk", "Samira", "Bram")]
    for person in (henk, samira):
        await helps(person, days_here=100)
    public_id = await draft(yara, audience="chosen")
    early = await yara.post(f"/outfits/{public_id}/confirm", {"sure": "1"})
    assert early.headers["location"] == f"/outfits/{public_id}/audience"
    assert "Henk" in (await yara.get(f"/outfits/{public_id}/audience")).text
    assert await choose(yara, public_id, henk) == 303
    assert (await henk.get(f"/outfits/{public_id}")).status_code == 404  # still a draft
    assert (await yara.post(f"/outfits/{public_id}/confirm", {"sure": "1"})).status_code == 303
    assert (await henk.get(f"/outfits/{public_id}")).status_code == 200
    assert (await bram.get(f"/outfits/{public_id}")).status_code == 404
    found = await addresses(henk, f"/outfits/{public_id}")
    assert await choose(yara, public_id, samira) == 303
    for person, status in ((henk, 404), (samira, 200), (bram, 404)):
        assert {(await person.get(address)).status_code for address in found} == {status}
    await house.work()
    await house.work()
    told = await NoticeRow.filter(text__startswith="{name} chose you").values_list("account_id", flat=True)
    assert samira.viewer.id in told
    assert len(told) == len(set(told))
    assert (await yara.post(f"/outfits/{public_id}/audience", {"audience": "members"})).status_code == 303
    assert (await bram.get(f"/outfits/{public_id}")).status_code == 200


async def test_before_she_sends_it_she_reads_whom_she_chose(house: House) -> None:
    yara, henk, samira = [await house.join(name) for name in ("Yara", "Henk", "Samira")]
    for person in (henk, samira):
        await helps(person)
    public_id = await draft(yara, audience="chosen")
    assert (await yara.get(f"/outfits/{public_id}/preview")).headers["location"] == f"/outfits/{public_id}/audience"
    assert await choose(yara, public_id, samira, henk) == 303
    seen = (await yara.get(f"/outfits/{public_id}/preview")).text
    assert "<dd>Henk, Samira</dd>" in seen
    assert "Verstuur het" in seen
    await transactions.atomic(Grant.filter(subject=public_id).delete)()  # they are gone
    seen = (await yara.get(f"/outfits/{public_id}/preview")).text
    assert "Nog niemand." in seen
    assert "Kies wie dit ziet" in seen
    assert "Verstuur het" not in seen
    assert (await yara.post(f"/outfits/{public_id}/audience", {"audience": "members"})).status_code == 303
    seen = (await yara.get(f"/outfits/{public_id}/preview")).text
    assert "Alle deelnemers zien dit" in seen
    assert "Samira" not in seen


async def test_who_has_looked_is_not_asked_to_look_any_more(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    await helps(henk)
    await practised(henk)
    public_id = await draft(yara, audience="chosen")
    assert await choose(yara, public_id, henk) == 303
    assert (await yara.post(f"/outfits/{public_id}/confirm", {"sure": "1"})).status_code == 303
    await house.work()
    assert "Yara koos jou" in (await henk.get("/")).text
    assert (await henk.post(f"/outfits/{public_id}/feedback", {"verdict-jacket": "keep"})).status_code == 303
    assert "Yara koos jou" not in (await henk.get("/")).text
    assert "Yara koos jou" in (await henk.get("/me/notices")).text


async def test_none_six_strangers_and_unknown_names_are_refused(house: House) -> None:
    yara = await house.join("Yara")
    others = [await house.join(f"P{n}") for n in range(6)]
    for other in others:
        await helps(other)
    hidden = await house.join("Geheim")
    await helps(hidden, Audience.ME)
    public_id = await ask(yara)
    assert await choose(yara, public_id) == 422
    assert await choose(yara, public_id, *others) == 422
    assert await choose(yara, public_id, hidden) == 422
    assert await choose(yara, public_id, named="Geheim") == 422
    assert await choose(yara, public_id, others[0], named="p1") == 303
    assert await choose(others[0], public_id, others[1]) == 404
    assert (await others[1].get(f"/outfits/{public_id}")).status_code == 200
    assert (await others[2].get(f"/outfits/{public_id}")).status_code == 404


async def test_many_changes_at_once_leave_the_five_of_one_of_them(house: House) -> None:
    yara = await house.join("Yara")
    others = [await house.join(f"P{n}") for n in range(9)]
    for other in others:
        await helps(other)
    public_id = await ask(yara)
    wanted = [[others[(first + n) % 9] for n in range(SEATS)] for first in range(9)]
    statuses = await asyncio.gather(*(choose(yara, public_id, *people) for people in wanted))
    assert statuses == [303] * 9
    chosen = set(await Grant.filter(subject=public_id).values_list("account_id", flat=True))
    assert chosen in [{person.viewer.id for person in people} for people in wanted]
    assert (await house.happened("outfits:outfit:changed"))[-1].facts == {
        "audience": "chosen",
        "elsewhere": 0,
        "visibility": "shown",
    }


async def test_a_sixth_can_not_be_chosen_whatever_the_code_does(house: House) -> None:
    yara = await house.join("Yara")
    public_id = await ask(yara)
    add = transactions.atomic(Grant.create)
    for seat in range(SEATS):
        await add(subject=public_id, account_id=1000 + seat, seat=seat)
    for seat in (0, SEATS - 1, SEATS, -1):
        with pytest.raises(faults.IntegrityError):
            await add(subject=public_id, account_id=2000, seat=seat)


async def test_people_to_choose_come_with_a_reason(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    await helps(henk, days_here=100)
    for key in ("dress-horeca", "dress-care", "clothes-advice"):
        await transactions.atomic(ProfileSkill.create)(
            account_id=henk.viewer.id, skill_id=key, latitude=51.9, longitude=4.5
        )
    public_id = await draft(yara, audience="chosen")
    page = (await yara.get(f"/outfits/{public_id}/audience")).text
    assert (
        "Weet veel van Kleding voor een gesprek in de horeca, Eerlijk en aardig kledingadvies geven. Uit Rotterdam."
        in page
    )
    assert "in de zorg" not in page


async def test_who_is_chosen_when_five_have_answered_is_not_asked_for_a_sixth(house: House) -> None:
    yara, henk, samira = [await house.join(name) for name in ("Yara", "Henk", "Samira")]
    await helps(henk)
    await helps(samira)
    public_id = await ask(yara, audience="chosen", people=[henk.viewer.public_id])
    await house.work()
    await transactions.atomic(Outfit.filter(public_id=public_id).update)(feedback_count=MOST_FEEDBACK)
    assert await choose(yara, public_id, henk, samira) == 303
    await house.work()
    assert (await samira.get(f"/outfits/{public_id}")).status_code == 200  # she may look
    told = await NoticeRow.filter(text__startswith="{name} chose you").values_list("account_id", flat=True)
    assert told == [henk.viewer.id]


async def test_a_mail_about_an_outfit_that_five_answered_asks_for_no_answer(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    await helps(henk)
    public_id = await ask(yara, audience="chosen", people=[henk.viewer.public_id])
    interview, answers = await outfits_particulars.particulars(henk.viewer, public_id, "")
    assert answers.startswith("Je kunt antwoorden tot ")
    await transactions.atomic(Outfit.filter(public_id=public_id).update)(feedback_count=MOST_FEEDBACK)
    assert await outfits_particulars.particulars(henk.viewer, public_id, "") == [interview]

"""Contact details, and asking for what is private: named once beside the field, wherever others will read it; then a moderator looks."""

from typing import Any

import pytest

from jobtease.audience import Visibility
from jobtease.data import transactions
from jobtease.helping.models import HelpRequest
from jobtease.outfits.models import Outfit
from jobtease.profiles.models import Profile
from tests.helping.people import REQUEST, ask, offer
from tests.house import House
from tests.outfits import wardrobe

PRIVATE = [
    "Bel me op 06-12345678 of snap yara_x",
    "bel nul zes twaalf drie vier vijfentwintig",
    "kom naar Coolsingel 40, 3011 AD",
    "kijk op win-nu.shop",
    "Stuur je IBAN en een kopie van je paspoort",
    "Baan gegarandeerd! Betaal 50 euro voor je VCA",
]


@pytest.mark.parametrize("field", ["headline", "about", "looking_for", "experience", "offering"])
@pytest.mark.parametrize("words", PRIVATE)
async def test_every_field_of_a_profile_names_it_and_then_waits(house: House, field: str, words: str) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    part, data = "helping" if field == "offering" else "about", {field: words, "purpose": "both"}
    first = await yara.save_profile(part, data)
    assert first.status_code == 422
    assert f'id="field-{field}-error"' in first.text
    assert not await Profile.filter(author_id=yara.viewer.id).exists()
    assert (await yara.save_profile(part, data | {"anyway": "1"})).status_code == 303
    assert (await Profile.get(author_id=yara.viewer.id)).visibility is Visibility.HELD
    assert (await henk.get(f"/people/{yara.viewer.public_id}")).status_code == 404


async def test_private_words_are_named_once_others_begin_to_read_them(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    assert (await yara.write_profile({"about": PRIVATE[0], "audience": "me"})).status_code == 303
    opened = await yara.save_profile("audience", {"audience": "members"})
    assert opened.status_code == 422
    assert 'id="field-audience-error"' in opened.text
    assert "06-12345678" in opened.text
    assert (await yara.save_profile("audience", {"audience": "members", "anyway": "1"})).status_code == 303
    assert (await Profile.get(author_id=yara.viewer.id)).visibility is Visibility.HELD
    assert (await henk.get(f"/people/{yara.viewer.public_id}")).status_code == 404


async def test_what_a_moderator_let_through_is_not_named_again_beside_another_field(house: House) -> None:
    yara = await house.join("Yara")
    assert (await yara.write_profile({"about": PRIVATE[0], "anyway": "1"})).status_code == 303
    await transactions.atomic(Profile.filter(author_id=yara.viewer.id).update)(visibility=Visibility.SHOWN)
    for part, values in (("skills", {"skills": "excel"}), ("audience", {"audience": "municipality"})):
        assert (await yara.save_profile(part, values)).status_code == 303
        assert (await Profile.get(author_id=yara.viewer.id)).visibility is Visibility.SHOWN
    assert (await yara.save_profile("about", {"about": PRIVATE[0], "headline": "Kapster"})).status_code == 303
    assert (
        await Profile.get(author_id=yara.viewer.id)
    ).visibility is Visibility.HELD  # as all its words are looked at together


async def test_what_only_she_sees_is_not_remarked_upon(house: House) -> None:
    yara = await house.join("Yara")
    assert (await yara.write_profile({"about": PRIVATE[0], "audience": "me"})).status_code == 303
    assert (await Profile.get(author_id=yara.viewer.id)).visibility is Visibility.SHOWN


@pytest.mark.parametrize("words", PRIVATE)
async def test_a_request_of_somebody_known_names_it_and_then_waits(house: House, words: str) -> None:
    yara = await house.join("Yara")
    first = await yara.post("/requests/new", REQUEST | {"story": words})
    assert first.status_code == 422
    assert words in first.text
    request = await ask(yara, story=words, anyway="1")
    assert (await HelpRequest.get(public_id=request)).visibility is Visibility.HELD


async def test_the_question_with_an_outfit_names_it_and_then_waits(house: House) -> None:
    yara = await house.join("Yara")
    changes: dict[str, Any] = {"question": PRIVATE[0], "audience": "members"}
    assert (await wardrobe.post(yara, **changes)).status_code == 422
    outfit = await wardrobe.ask(yara, anyway="1", **changes)
    assert (await Outfit.get(public_id=outfit)).visibility is Visibility.HELD


async def test_an_offer_names_it_then_waits_and_can_be_taken_back(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    request = await ask(yara)
    words = "Stuur je 06 maar, dan bel ik je vanavond."
    assert (await henk.post(f"/requests/{request}/offer", {"message": words})).status_code == 422
    held = await offer(henk, request, words, anyway="1")
    await house.work()
    assert words not in (await yara.get(f"/requests/{request}")).text
    assert "Henk biedt hulp" not in (await yara.get("/")).text
    assert (await HelpRequest.get(public_id=request)).offer_count == 0
    assert (await yara.post(f"/requests/{request}/offers/{held}")).status_code in (404, 409)
    assert (await henk.post(f"/requests/{request}/offer/withdraw")).status_code == 303
    assert (await HelpRequest.get(public_id=request)).offer_count == 0


async def test_grooming_is_not_named_to_who_writes_it_and_waits(house: House) -> None:
    henk = await house.join("Henk")
    request = await ask(
        henk, title="Ik zoek een jong meisje", story="Vertel het niet aan je ouders en kom alleen.", anyway="1"
    )
    assert (await HelpRequest.get(public_id=request)).visibility is Visibility.HELD

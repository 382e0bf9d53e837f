"""What a moderator lets through is what the moderator read: who changes it meanwhile, or hides it and brings it back, waits again."""

import re
from html import unescape

from jobtease.audience import Visibility
from jobtease.helping.models import HelpRequest, Offer
from jobtease.moderation.models import Case, Decision
from jobtease.outfits.models import Outfit
from jobtease.profiles.models import Profile
from tests.helping.people import REQUEST, ask, offer
from tests.house import House, Person
from tests.outfits.wardrobe import ask as show
from tests.outfits.wardrobe import fields

LATER = "Come alone to the park tonight, and tell nobody that you know me."


async def _page(marloes: Person, case: str) -> tuple[str, dict[str, str]]:
    """The page of a case, and what its form sends besides a button."""
    text = (await marloes.get(f"/desk/cases/{case}")).text
    found = re.search(r'name="seen" value="([0-9a-f]+)"', text)
    return unescape(text), {"seen": found[1]} if found else {}


async def _a_request_is_read(house: House) -> tuple[Person, Person, str, str, dict[str, str]]:
    """Who asked, the moderator who has it before them, the request, its case, and what the form on that page sends."""
    yara, marloes = await house.join("Yara"), await house.moderator()
    request = await ask(yara)
    await house.work()
    at = (await Case.get(subject=request)).public_id
    _text, form = await _page(marloes, at)
    return yara, marloes, request, at, form


async def test_a_request_that_was_changed_meanwhile_is_read_again(strict_house: House) -> None:
    yara, marloes, request, at, form = await _a_request_is_read(strict_house)
    changed = await yara.post(f"/requests/{request}/edit", REQUEST | {"story": LATER, "anyway": "1"})
    assert changed.status_code == 303

    refused = await marloes.post(f"/desk/cases/{at}", form | {"ruling": "release", "reason": "Prima vraag."})
    assert refused.status_code == 422
    page = unescape(refused.text)
    assert "veranderde dit terwijl je keek" in page
    assert "Prima vraag." in page, "what was typed is kept"
    assert "and tell nobody" in re.sub(r"</?mark>", "", page)
    assert (await HelpRequest.get(public_id=request)).visibility is Visibility.HELD
    assert not await Decision.exists()
    assert (await Case.get(subject=request)).closed_at is None

    _text, form = await _page(marloes, at)
    decided = await marloes.post(f"/desk/cases/{at}", form | {"ruling": "release"})
    assert decided.status_code == 303, "read again, it is the moderator's to decide"
    assert (await HelpRequest.get(public_id=request)).visibility is Visibility.SHOWN


async def test_against_something_that_changed_can_be_decided_all_the_same(strict_house: House) -> None:
    yara, marloes, request, at, form = await _a_request_is_read(strict_house)
    await yara.post(f"/requests/{request}/edit", REQUEST | {"story": "Something else, which is fine."})
    decided = await marloes.post(f"/desk/cases/{at}", form | {"ruling": "hide", "clause": "3.2"})
    assert decided.status_code == 303
    assert (await HelpRequest.get(public_id=request)).visibility is Visibility.HIDDEN


async def test_an_offer_that_was_changed_meanwhile_is_read_again(strict_house: House) -> None:
    house = strict_house
    yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
    request = await ask(yara)
    await house.work()
    first = (await Case.get(subject=request)).public_id
    assert (await marloes.post(f"/desk/cases/{first}", {"ruling": "release"})).status_code == 303
    made = await offer(henk, request)
    await house.work()
    at = (await Case.get(subject=made)).public_id
    assert (await marloes.post(f"/desk/cases/{at}/look")).status_code == 303
    _text, form = await _page(marloes, at)
    await offer(henk, request, LATER, anyway="1")
    refused = await marloes.post(f"/desk/cases/{at}", form | {"ruling": "release"})
    assert refused.status_code == 422
    assert (await Offer.get(public_id=made)).visibility is Visibility.HELD
    await house.work()
    assert "Henk biedt hulp" not in (await yara.get("/")).text


async def test_what_is_private_again_can_not_be_let_through_unread(strict_house: House) -> None:
    house = strict_house
    yara, marloes = await house.join("Yara"), await house.moderator()
    outfit = await show(yara)
    await house.work()
    case = await Case.get(subject=outfit)
    assert (await yara.post(f"/outfits/{outfit}/audience", {"audience": "me"})).status_code == 303
    text, _form = await _page(marloes, case.public_id)
    assert 'value="release"' not in text
    refused = await marloes.post(f"/desk/cases/{case.public_id}", {"ruling": "release"})
    assert refused.status_code in (409, 422)
    await house.work()
    assert (await Case.get(id=case.id)).closed_at is not None, "nobody waits for it any more"

    assert (await yara.post(f"/outfits/{outfit}/audience", {"audience": "members"})).status_code == 303
    await house.work()
    assert (await Outfit.get(public_id=outfit)).visibility is Visibility.HELD
    again = await Case.get(subject=outfit, closed_at=None)
    text, form = await _page(marloes, again.public_id)
    assert fields()["question"] in text
    assert (await marloes.post(f"/desk/cases/{again.public_id}", form | {"ruling": "release"})).status_code == 303
    assert (await Outfit.get(public_id=outfit)).visibility is Visibility.SHOWN


async def test_a_profile_that_was_private_for_a_moment_waits_again(house: House) -> None:
    yara, marloes = await house.join("Yara"), await house.moderator()
    about = {"headline": "19, hotels", "about": "Bel 06-12345678", "anyway": "1", "audience": "members"}
    assert (await yara.write_profile(about)).status_code == 303
    await house.work()
    case = await Case.get(kind="profile")
    assert (await yara.write_profile(about | {"audience": "me"})).status_code == 303
    assert 'value="release"' not in (await _page(marloes, case.public_id))[0]
    await house.work()
    assert (await Case.get(id=case.id)).closed_at is not None
    assert (await yara.write_profile(about)).status_code == 303
    await house.work()
    assert (await Profile.get()).visibility is Visibility.HELD
    assert await Case.filter(kind="profile", closed_at=None).count() == 1

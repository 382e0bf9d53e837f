"""The ten defaults of members of 16 and 17: each shown in force, through the pages. A default without a test here fails the first."""

import re
from datetime import timedelta

import httpx2

from jobtease import clock
from jobtease.accounts.models import AgeBand, KnownAs, KnownHelper
from jobtease.accounts.youth.defaults import DEFAULTS
from jobtease.audience import Audience
from jobtease.conversations.models import Message
from jobtease.data import transactions
from jobtease.helping.models import HelpRequest
from jobtease.outfits.models import Outfit
from jobtease.profiles import actions as profiles
from jobtease.profiles.models import Profile
from jobtease.regions import queries as regions
from jobtease.web import unsubscribe_links
from jobtease.web.unsubscribe_links import MailKind
from tests.accounts.signing_in import mails
from tests.architecture import PACKAGE
from tests.conversations.test_attachments import PDF, PHOTO, send, sent
from tests.helping.people import accept, ask, offer
from tests.house import House, Person
from tests.messages import TOP
from tests.outfits import wardrobe

YOUNG = AgeBand.YOUNG
WORDS = "I know hotels well. Wednesday at seven?"
PROFILE = {
    "headline": "Sef kan goed rekenen",
    "about": "Ik zoek een bijbaan.",
    "skills": ["interview-practice"],
    "helps": "1",
}
PROFILE |= {"offering": "Ik help met sommen."}


def test_each_default_is_shown_by_a_test_of_its_name_and_seen_to_by_a_file() -> None:
    assert len(DEFAULTS) == 10
    assert [one.key for one in DEFAULTS if f"test_{one.key}" not in globals()] == []
    assert [one.key for one in DEFAULTS if not (TOP / "platform" / PACKAGE / one.enforced).is_file()] == []


async def test_the_page_says_all_ten_to_anybody_and_is_found(house: House) -> None:
    visitor = house.visitor()
    page = (await visitor.get("/younger-than-18")).text
    assert page.count('<li class="card"') == 10
    for where in ("/privacy", "/house-rules"):
        assert "/younger-than-18" in (await visitor.get(where)).text


async def _young(house: House, name: str = "Sef") -> Person:
    sef = await house.join(name, age=YOUNG)
    assert (await sef.write_profile(PROFILE)).status_code == 303
    return sef


@transactions.atomic
async def _known(person: Person) -> None:
    today, viewer = clock.local(clock.now()).date(), person.viewer
    await KnownHelper.create(
        account_id=viewer.id, municipality=viewer.municipality, kind=KnownAs.VOG, seen_on=today, until=today
    )


# -- 1 ----------------------------------------------------------------------------------------------------------------------------


async def test_not_found(house: House) -> None:
    sef, henk = await _young(house), await house.join("Henk")
    await house.work()
    with clock.travel(timedelta(days=10)):
        mine = await ask(henk, title="Who practises sums with me?")
        found = (await henk.get(f"/requests/{mine}")).text
        outfit = await wardrobe.draft(henk, audience="chosen")
        choosing = (await henk.get(f"/outfits/{outfit}/audience")).text
        named = await henk.post(f"/outfits/{outfit}/audience", {"audience": "chosen", "named": "Sef"})
        profile = await henk.get(f"/people/{sef.viewer.public_id}")
        direct = await henk.get(f"/requests/new?to={sef.viewer.public_id}")
        searched = (await henk.get("/requests/for-you?q=Sef")).text
    assert (profile.status_code, direct.status_code, named.status_code) == (404, 404, 422)
    assert [page for page in (found, choosing, searched) if "rekenen" in page or sef.viewer.public_id in page] == []
    assert (await Profile.get(author_id=sef.viewer.id)).audience is Audience.HELPERS


async def test_a_wider_profile_is_not_taken_and_one_of_before_is_closed_at_once(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    assert (await yara.write_profile(PROFILE)).status_code == 303
    path = f"/people/{yara.viewer.public_id}"
    assert (await henk.get(path)).status_code == 200
    assert (await yara.post("/me/age", {"age": "16-17"})).status_code == 303
    assert (await henk.get(path)).status_code == 404, "before any consumer worked"
    await house.work()
    assert "Alleen mensen die je helpen zien dit" in (await yara.get("/me/profile")).text
    assert (await yara.save_profile("audience", {"audience": "members"})).status_code == 422
    assert (await henk.get(path)).status_code == 404


# -- 2 ----------------------------------------------------------------------------------------------------------------------------


async def test_first_words(house: House) -> None:
    sef, henk = await _young(house), await house.join("Henk")
    assert (
        await henk.write_profile({"headline": "Vraag mij gerust", "offering": "Hotels", "helps": "1"})
    ).status_code == 303
    public_id = await ask(sef)
    made = await offer(henk, public_id, WORDS)
    path = f"/requests/{public_id}"
    page = (await sef.get(path)).text
    assert "Henk" in page
    assert "Lees wat Henk zegt" in page
    assert [words for words in (WORDS, "Vraag mij gerust", "Kies Henk") if words in page] == []
    await house.work()
    told = [str(mail.get_content()) for mail in mails(house)]
    assert [text for text in told if "hotels well" in text] == []
    assert (await sef.post(f"{path}/offers/{made}")).status_code == 409, "nobody is chosen unread"
    assert (await henk.post(f"{path}/offers/{made}/read")).status_code == 404
    assert (await sef.post(f"{path}/offers/{made}/read")).status_code == 303
    assert (await sef.post(f"{path}/offers/{made}/read")).status_code == 303
    assert [event.name for event in await house.happened("helping:offer:let_in")] == ["helping:offer:let_in"]
    assert WORDS in (await sef.get(path)).text
    await accept(sef, public_id, made)


async def test_a_no_without_reading_is_an_ordinary_no(house: House) -> None:
    sef, henk = await _young(house), await house.join("Henk")
    public_id = await ask(sef)
    made = await offer(henk, public_id, WORDS)
    assert (await sef.post(f"/requests/{public_id}/offers/{made}/decline")).status_code == 303
    assert (await sef.post(f"/requests/{public_id}/offers/{made}/read")).status_code == 409
    await house.work()
    assert "deze keer niet nodig" in (await henk.get("/")).text


async def test_who_says_to_be_16_comes_no_nearer(house: House) -> None:
    sef, other = await _young(house), await house.join("Bram", age=YOUNG)
    public_id = await ask(sef)
    await offer(other, public_id, WORDS)
    assert WORDS not in (await sef.get(f"/requests/{public_id}")).text


async def test_who_is_no_stranger_is_read_at_once(house: House) -> None:
    sef, henk, samira, noor = [await _young(house), *[await house.join(name) for name in ("Henk", "Samira", "Noor")]]
    await _known(henk)
    first = await ask(sef, title="Who practises the interview with me?")
    helped = await offer(samira, first, WORDS)
    assert (await sef.post(f"/requests/{first}/offers/{helped}/read")).status_code == 303
    await accept(sef, first, helped)
    assert (await noor.write_profile({"headline": "Ik help", "offering": "Hotels", "helps": "1"})).status_code == 303
    second = await ask(sef, title="Who reads my letter today?", person=noor.viewer.public_id, tell="1")
    for number, person in enumerate((henk, samira, noor)):
        await offer(person, second, f"{WORDS} {number}")
    page = (await sef.get(f"/requests/{second}")).text
    assert [number for number in range(3) if f"{WORDS} {number}" not in page] == []
    assert "Lees wat" not in page


async def test_a_grown_asker_reads_at_once(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    await offer(henk, public_id, WORDS)
    assert WORDS in (await yara.get(f"/requests/{public_id}")).text


# -- 3 to 6 -----------------------------------------------------------------------------------------------------------------------


async def test_near(house: House) -> None:
    sef, yara = await _young(house), await house.join("Yara")
    ticked = re.compile(r'name="audience" value="(\w+)"[^>]* checked')
    assert ticked.findall((await sef.get("/requests/new")).text) == ["municipality"]
    assert ticked.findall((await yara.get("/requests/new")).text) == ["members"]
    draft = await ask(sef, **{"as": "draft", "audience": ""})
    assert (await HelpRequest.get(public_id=draft)).meant_for is Audience.MUNICIPALITY


async def test_photos(house: House) -> None:
    sef, henk = await _young(house), await house.join("Henk")
    assert (await wardrobe.post(sef, audience="municipality")).status_code == 422
    outfit = await Outfit.get(author_id=sef.viewer.id)
    page = (await sef.get(f"/outfits/{outfit.public_id}/audience")).text
    assert re.findall(r'name="audience" value="(\w+)"', page) == ["chosen", "helpers"]
    yara = await house.join("Yara")
    shown = await wardrobe.ask(yara, audience="municipality")
    assert (await henk.get(f"/outfits/{shown}")).status_code == 200
    (photo, *_more) = await wardrobe.addresses(henk, f"/outfits/{shown}")
    assert (await yara.post("/me/age", {"age": "16-17"})).status_code == 303
    assert [(await henk.get(path)).status_code for path in (f"/outfits/{shown}", photo)] == [404, 404]
    await house.work()
    assert (await Outfit.get(public_id=shown)).audience is Audience.HELPERS
    assert (await yara.get(photo)).status_code == 200


async def test_place(house: House) -> None:
    sef, yara = await _young(house), await house.join("Yara")
    assert 'name="postcode"' not in (await sef.get("/me/profile/helping")).text
    assert 'name="postcode"' in (await yara.get("/me/profile/helping")).text
    await sef.save_profile(
        "helping", {"travel_km": "10", "postcode": "3083 AM", "helps_online": "1", "weekly_maximum": "3"}
    )
    assert (await Profile.get(author_id=sef.viewer.id)).postcode is None
    assert (await yara.write_profile(PROFILE)).status_code == 303
    profile = await Profile.get(author_id=yara.viewer.id)
    await transactions.atomic(lambda: Profile.filter(id=profile.id).update(postcode="3083AM"))()
    await profiles.put_on_map(profile.id, "3083AM", (51.87, 4.49))
    assert (await Profile.get(id=profile.id)).located_by == "postcode"
    assert (await yara.post("/me/age", {"age": "16-17"})).status_code == 303
    await house.work()
    home = regions.home("GM0599")
    profile = await Profile.get(id=profile.id)
    assert (profile.latitude, profile.longitude, profile.located_by) == (home.lat, home.lon, "municipality")
    await transactions.atomic(lambda: Profile.filter(id=profile.id).update(postcode="3083AM"))()
    await profiles.put_on_map(profile.id, "3083AM", (51.87, 4.49))
    assert (await Profile.get(id=profile.id)).latitude == home.lat


async def test_meeting(house: House) -> None:
    sef, henk, path = await _talking(house)
    for person in (sef, henk):
        assert "Niet thuis." in (await person.get(f"{path}/appointment")).text


# -- 7 to 9 -----------------------------------------------------------------------------------------------------------------------


async def _mailed(house: House, name: str) -> list[str]:
    await house.work()
    await house.work()  # a chore queues, and another one sends
    return [str(mail["Subject"]) for mail in mails(house) if mail["To"] == f"{name.lower()}@example.nl"]


async def test_mails(house: House) -> None:
    sef, henk = await _young(house), await house.join("Henk")
    public_id = await ask(sef)
    made = await offer(henk, public_id, WORDS)
    assert len(await _mailed(house, "Sef")) == 1, "the answer they wait for"
    assert (await henk.post(f"/requests/{public_id}/offer/withdraw")).status_code == 303
    assert len(await _mailed(house, "Sef")) == 1, "that it was taken back waits on the page"
    made = await offer(henk, public_id, WORDS)
    assert (await sef.post(f"/requests/{public_id}/offers/{made}/read")).status_code == 303
    talk = await accept(sef, public_id, made)
    before = len(await _mailed(house, "Sef"))
    assert (await henk.post(f"/conversations/{talk}/messages", {"message": "See you there"})).status_code == 303
    with clock.travel(timedelta(hours=30)):
        assert len(await _mailed(house, "Sef")) == before, "neither an unread message nor a digest"
    account = {"nickname": "Sef", "municipality": "Rotterdam", "language": "nl"}
    with clock.travel(timedelta(hours=31)):
        assert (await sef.post("/me/account", account | {"mail_messages": "1"})).status_code == 303
        assert (await sef.post(f"/conversations/{talk}/messages", {"message": "At eight?"})).status_code == 303
        assert (await henk.post(f"/conversations/{talk}/messages", {"message": "Seven is fine"})).status_code == 303
    with clock.travel(timedelta(hours=61)):
        assert len(await _mailed(house, "Sef")) == before + 1, "switched on"


async def test_a_mail_that_was_awaited_can_be_switched_off_too(house: House) -> None:
    sef, henk = await _young(house), await house.join("Henk")
    off = unsubscribe_links.path(house.settings.secret, sef.viewer.public_id, MailKind.NOTICES)
    assert (await house.visitor().post(off)).status_code == 200
    await offer(henk, await ask(sef), WORDS)
    assert await _mailed(house, "Sef") == []


async def _talking(house: House) -> tuple[Person, Person, str]:
    sef, henk = await _young(house), await house.join("Henk")
    public_id = await ask(sef)
    made = await offer(henk, public_id, WORDS)
    assert (await sef.post(f"/requests/{public_id}/offers/{made}/read")).status_code == 303
    return sef, henk, f"/conversations/{await accept(sef, public_id, made)}"


async def test_downloads(house: House) -> None:
    sef, henk, path = await _talking(house)
    refused = await send(sef, path, PDF, "Mijn cv")
    assert refused.status_code == 422
    assert "Stuur er een foto van" in refused.text
    assert "Mijn cv" in refused.text, "what was typed is kept"
    assert await Message.filter(author_id=sef.viewer.id).count() == 0
    address = await sent(sef, path, PHOTO)
    answer = await henk.get(address)
    assert answer.headers["cache-control"] == "private, no-store"
    assert "content-disposition" not in answer.headers
    assert " download" not in (await henk.get(path)).text
    assert (await send(henk, path, PDF)).status_code == 303


async def test_counts(house: House) -> None:
    sef, henk, yara = await _young(house), await house.join("Henk"), await house.join("Yara")
    with clock.travel(timedelta(days=40)):
        for asker, helper in ((yara, sef), (yara, henk)):
            thanked = await ask(asker, title=f"Who helps me, {helper.viewer.nickname}?")
            made = await offer(helper, thanked, WORDS)
            await accept(asker, thanked, made)
            assert (await asker.post(f"/requests/{thanked}/close", {"says": "yes"})).status_code == 303
            assert (
                await asker.post(f"/requests/{thanked}/thanks", {"thanks": "Thank you very much"})
            ).status_code == 303
        again = await ask(yara, title="Who reads one more letter?")
        await offer(sef, again, WORDS)
        assert "Hielp 1 mens" not in (await yara.get(f"/requests/{again}")).text
        await offer(henk, again, WORDS)
        assert "Hielp 1 mens" in (await yara.get(f"/requests/{again}")).text
        own = await ask(sef)
        await offer(henk, own, WORDS)
        assert "Hielp 1 mens" not in (await sef.get(f"/requests/{own}")).text


# -- 10 ---------------------------------------------------------------------------------------------------------------------------


def _alike(answer: httpx2.Response, asker: Person, *ids: str) -> tuple[int, str]:
    """The answer without what differs between any two people."""
    text = answer.text
    for id in (asker.viewer.public_id, *ids):
        text = text.replace(id, "ID")
    text = re.sub(r'(value|content|datetime|for|id|href|aria-[a-z]+)="[^"]*"', r"\1", text)
    return answer.status_code, re.sub(r"\d\d:\d\d", "", text)


async def _as_seen_by_a_stranger(house: House, asker: Person, henk: Person) -> list[tuple[int, str]]:
    """All that somebody learns who looks at an asker from every side, offers help and looks again."""
    await asker.write_profile(PROFILE)
    await asker.save_profile("audience", {"audience": "helpers"})
    public_id = await ask(asker, audience="municipality")
    await house.work()
    person = asker.viewer.public_id
    looks = [
        f"/requests/{public_id}",
        "/",
        "/requests",
        f"/people/{person}",
        f"/requests/new?to={person}",
        f"/people/{person}/block",
        f"/report/request/{public_id}",
        "/requests/for-you?q=kasregel",
    ]
    before = [_alike(await henk.get(path), asker, public_id) for path in looks]
    offered = _alike(await henk.post(f"/requests/{public_id}/offer", {"message": WORDS}), asker, public_id)
    await house.work()
    after = [_alike(await henk.get(path), asker, public_id) for path in looks]
    assert (await henk.post(f"/requests/{public_id}/offer/withdraw")).status_code == 303
    assert (await asker.post(f"/requests/{public_id}/withdraw")).status_code == 303
    await house.work()
    await henk.get("/")  # says once more that it was taken back
    return [*before, offered, *after]


async def test_hidden_age(house: House) -> None:
    """A stranger sees the same, whatever the asker's age, and so does every page of theirs after an offer."""
    henk = await house.join("Henk")
    young = await _as_seen_by_a_stranger(house, await house.join("Kim", age=YOUNG), henk)
    grown = await _as_seen_by_a_stranger(house, await house.join("Pim", age=AgeBand.ADULT), henk)
    grown = [(status, text.replace("Pim", "Kim")) for status, text in grown]
    assert [status for status, _text in young] == [status for status, _text in grown]
    for mine, theirs in zip(young, grown, strict=True):
        assert mine[1] == theirs[1]
    for _status, text in young:
        assert "16 of 17" not in text

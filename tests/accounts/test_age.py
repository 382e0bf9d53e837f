"""How old somebody says they are: asked as a band, when joining and later; young at once, grown after a week, and after two years."""

import io
import zipfile
from datetime import timedelta

from jobtease import clock
from jobtease.accounts import actions as accounts
from jobtease.accounts.models import Account, AgeBand
from jobtease.accounts.sign_in import sessions
from jobtease.accounts.youth.actions import LASTS, WAITS
from jobtease.audience import Role
from jobtease.data import transactions
from tests.accounts.signing_in import JOIN, come_in
from tests.house import House, Person

SAID = {"young": {"age": "16-17"}, "grown": {"age": "18+"}}
ASKED, AGAIN = "Eén vraag: hoe oud ben je?", "Ben je inmiddels 18?"


async def _band(person: Person) -> tuple[AgeBand | None, bool]:
    """What they said, and whether they are protected."""
    account = await Account.get(id=person.viewer.id)
    return account.age_band, account.young_until is not None and account.young_until > clock.now()


async def _signs_in_again(house: House, person: Person) -> None:
    assert person.account
    person.browser.cookies.clear()
    person.browser.cookies.set(sessions.cookie_name(house.settings), await accounts.sign_in(person.account, "test"))


async def test_who_joins_says_a_band_and_no_date(house: House) -> None:
    for name, said, protected in (("Sef", "16-17", True), ("Yara", "18+", False)):
        person = house.visitor()
        await come_in(house, person, f"{name.lower()}@example.nl")
        assert 'type="date"' not in (await person.get("/join")).text
        assert (await person.post("/join", JOIN | {"nickname": name, "age": said})).status_code == 303
        account = await Account.get(email=f"{name.lower()}@example.nl")
        assert (account.age_band, account.young_until is not None) == (AgeBand(said), protected)
        assert account.age_said_at is not None
    young, grown = await Account.get(nickname="Sef"), await Account.get(nickname="Yara")
    assert young.young_since is not None
    assert young.young_until == young.young_since + LASTS
    assert (young.mails, len(grown.mails)) == (frozenset(), 3)


async def test_who_is_younger_hears_kindly_where_to_go_and_nothing_is_kept(house: House) -> None:
    kid = house.visitor()
    await come_in(house, kid, "kid@example.nl")
    answer = await kid.post("/join", JOIN | {"age": "younger"})
    assert answer.status_code == 403
    assert "Vanaf 16 ben je welkom" in answer.text
    assert "0800-0432" in answer.text
    assert await Account.all().count() == 0
    again = await kid.post("/join", JOIN)
    assert again.headers["location"] == "/sign-in", "the other answer is not one tap away"
    assert await Account.all().count() == 0


async def test_who_joined_before_is_asked_without_a_wall(house: House) -> None:
    yara = await house.join("Yara")
    never = {"age_band": None, "age_said_at": None}
    await transactions.atomic(lambda: Account.filter(id=yara.viewer.id).update(**never))()
    assert ASKED in (await yara.get("/")).text
    assert ASKED in (await yara.get("/me")).text
    assert ASKED not in (await yara.get("/requests")).text
    assert (await yara.get("/requests/new")).status_code == 200
    assert (await yara.post("/me/age", {"age": "12"})).status_code == 422
    assert (await yara.post("/me/age", SAID["grown"])).status_code == 303
    assert await _band(yara) == (AgeBand.ADULT, False)
    assert ASKED not in (await yara.get("/")).text


async def test_staff_is_not_asked(house: House) -> None:
    marloes = await house.moderator()
    await transactions.atomic(lambda: Account.filter(id=marloes.viewer.id).update(age_band=None, age_said_at=None))()
    assert ASKED not in (await marloes.get("/me")).text
    assert (await marloes.get("/me/age")).status_code == 404
    ada = await house.join("Ada", role=Role.ADMINISTRATOR)
    assert (await ada.get("/me/age")).status_code == 404


async def test_growing_up_counts_after_a_week_and_can_be_taken_back(house: House) -> None:
    sef = await house.join("Sef", age=AgeBand.YOUNG)
    assert (await sef.post("/me/age", SAID["grown"])).status_code == 303
    assert await _band(sef) == (AgeBand.ADULT, True)
    await house.work()
    assert "Over een week stopt de bescherming" in (await sef.get("/")).text
    with clock.travel(WAITS - timedelta(hours=1)):
        assert await _band(sef) == (AgeBand.ADULT, True)
        assert (await sef.post("/me/age", SAID["grown"])).status_code == 303
    with clock.travel(WAITS + timedelta(hours=1)):
        assert await _band(sef) == (AgeBand.ADULT, False), "said twice it takes no longer"
    with clock.travel(timedelta(days=3)):
        assert (await sef.post("/me/age", SAID["young"])).status_code == 303
    with clock.travel(WAITS + timedelta(hours=1)):
        assert await _band(sef) == (AgeBand.YOUNG, True)


async def test_growing_up_opens_nothing_that_was_for_few(house: House) -> None:
    sef, henk = await house.join("Sef", age=AgeBand.YOUNG), await house.join("Henk")
    assert (await sef.write_profile({"headline": "Ik kan goed rekenen"})).status_code == 303
    assert (await sef.post("/me/age", SAID["grown"])).status_code == 303
    with clock.travel(WAITS + timedelta(hours=1)):
        assert (await henk.get(f"/people/{sef.viewer.public_id}")).status_code == 404


async def test_nobody_is_17_for_more_than_two_years(house: House) -> None:
    sef = await house.join("Sef", age=AgeBand.YOUNG)
    with clock.travel(timedelta(days=364)):
        await _signs_in_again(house, sef)
        assert AGAIN not in (await sef.get("/")).text
    with clock.travel(timedelta(days=366)):
        assert AGAIN in (await sef.get("/")).text
        assert (await sef.post("/me/age", SAID["young"])).status_code == 303
        assert AGAIN not in (await sef.get("/")).text
    with clock.travel(LASTS + timedelta(days=1)):
        await _signs_in_again(house, sef)
        assert (await _band(sef))[1] is False
        answer = await sef.post("/me/age", SAID["young"])
        assert answer.status_code == 422
        assert "Twee jaar geleden" in answer.text
        assert AGAIN not in (await sef.get("/")).text


async def test_the_log_tells_that_it_was_said_and_not_what(house: House) -> None:
    sef = await house.join("Sef", age=AgeBand.YOUNG)
    assert (await sef.post("/me/age", SAID["grown"])).status_code == 303
    (event,) = await house.happened("accounts:account:age_said")
    assert (event.subject, event.facts) == (sef.viewer.public_id, {})


async def test_what_they_said_is_in_their_copy_and_goes_with_them(house: House) -> None:
    sef = await house.join("Sef", age=AgeBand.YOUNG)
    answer = await sef.get("/me/copy")
    with zipfile.ZipFile(io.BytesIO(answer.content)) as copy:
        assert '"age_band": "16-17"' in copy.read("jobtease.json").decode()
    assert (await sef.post("/me/leave", {"nickname": "Sef"})).status_code == 303
    assert await Account.all().count() == 0

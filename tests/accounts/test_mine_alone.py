"""What stands on my pages is mine: a second person has the same, and none of it is there."""

from datetime import timedelta

from jobtease import clock
from jobtease.accounts import actions
from jobtease.accounts.models import Session
from jobtease.data import transactions
from jobtease.notices import actions as notices
from jobtease.notices.models import NoticeRow
from tests import told
from tests.house import House, Person


@transactions.atomic
async def _tell(person: Person, text: str, path: str = "/requests") -> None:
    await told.tell(f"{text}:{person.viewer.id}", person.viewer.id, text, path)


async def test_my_devices_are_mine_only(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    assert yara.account
    assert henk.account
    await actions.sign_in(yara.account, "Chrome, Android")
    await actions.sign_in(henk.account, "Firefox, Linux")
    page = (await yara.get("/me")).text
    assert "Chrome op Android" in page
    assert "Firefox, Linux" not in page


async def test_ending_all_of_mine_ends_none_of_others(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    assert (await yara.post("/me/sessions")).status_code == 303
    assert await Session.filter(account_id=henk.viewer.id).count() == 1
    assert (await henk.get("/me")).status_code == 200


async def test_a_session_of_somebody_else_is_not_found_and_not_ended(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    session = await Session.get(account_id=yara.viewer.id)
    answer = await henk.post(f"/me/sessions/{session.id}")
    assert answer.status_code in (303, 404)
    assert await Session.filter(id=session.id).exists()


async def test_news_is_told_to_one_and_put_away_by_one(house: House) -> None:
    yara, henk = await house.join("Yara", language="en"), await house.join("Henk", language="en")
    for person in (yara, henk):
        await _tell(person, f"News for {person.viewer.nickname}")
    assert "News for Henk" not in (await yara.get("/me/notices")).text
    hers = await NoticeRow.get(account_id=yara.viewer.id)
    his = await NoticeRow.get(account_id=henk.viewer.id)
    answer = await yara.post(f"/me/notices/{his.id}")
    assert answer.status_code in (303, 404)
    assert (await NoticeRow.get(id=his.id)).seen_at is None
    assert (await yara.post(f"/me/notices/{hers.id}")).status_code == 303
    assert (await NoticeRow.get(id=hers.id)).seen_at is not None
    assert (await NoticeRow.get(id=his.id)).seen_at is None


async def test_what_i_did_puts_away_my_news_about_it_and_nobody_elses(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    for person in (yara, henk):
        await _tell(person, "Look", "/requests/abc")
        await _tell(person, "Look there", "/requests/def")
    await transactions.atomic(lambda: notices.settle(yara.viewer, told.subject("/requests/abc")))()
    seen = await NoticeRow.exclude(seen_at=None).values_list("account_id", "path")
    assert list(seen) == [(yara.viewer.id, "/requests/abc")]


async def test_only_what_ran_out_is_swept(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    assert henk.account
    with clock.travel(timedelta(days=40)):
        await actions.sign_in(henk.account, "Firefox, Linux")
    with clock.travel(timedelta(days=68)):
        await house.work()
        assert [s.device for s in await Session.all()] == ["Firefox, Linux"]
    assert yara.account

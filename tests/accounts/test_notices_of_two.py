"""What two people are told side by side, also of each other: reading, putting away, rewording and forgetting what is one's own."""

from datetime import timedelta
from typing import Any

from jobtease import clock
from jobtease.data import transactions
from jobtease.mail.outbox import Outbox
from jobtease.notices import actions as notices
from jobtease.notices.channels.mail import MAILED_A_DAY
from jobtease.notices.messages import LEFT_OUT
from jobtease.notices.models import NoticeRow
from jobtease.notices.queries import all_of, for_mail, unseen
from tests import told
from tests.house import House, Person


async def _tell(key: str, person: Person, path: str = "/a", *, about: Person | None = None, **details: Any) -> None:
    whom = about.viewer.id if about else None
    text = "{name} about {title}" if "title" in details else "{name} " + key
    await transactions.atomic(told.tell)(key, person.viewer.id, text, path, about=whom, **details)
    await told.pass_on()


async def _keys(**filters: Any) -> list[str]:
    return [row.key for row in await NoticeRow.filter(**filters).order_by("id")]


async def _mails() -> list[str]:
    return [row.key.removeprefix("notice:") for row in await Outbox.all().order_by("id")]


async def test_each_reads_their_own_and_what_is_put_away_stays_in_the_list(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    for key, person in (("h1", henk), ("y1", yara), ("h2", henk), ("y2", yara)):
        await _tell(key, person)
    words = [[one.text for one in await unseen(person.viewer)] for person in (yara, henk)]
    assert words == [["Een oud-deelnemer y2", "Een oud-deelnemer y1"], ["Een oud-deelnemer h2", "Een oud-deelnemer h1"]]
    for row in await NoticeRow.filter(key__in=["y1", "h1"]):
        await notices.put_away(yara.viewer, row.id)
    assert await _keys(seen_at=None) == ["h1", "h2", "y2"]
    seen = (await NoticeRow.get(key="y1")).seen_at
    with clock.travel(timedelta(days=1)):
        await notices.put_away(yara.viewer, (await NoticeRow.get(key="y1")).id)
    assert (await NoticeRow.get(key="y1")).seen_at == seen
    assert [one.text[-2:] for one in await unseen(yara.viewer)] == ["y2"]
    whole, goes_on = await all_of(yara.viewer, limit=2)
    assert not goes_on
    assert [(one.text[-2:], one.is_seen) for one in whole] == [("y2", False), ("y1", True)]
    assert await all_of(yara.viewer, limit=1) == (whole[:1], True)
    older, goes_on = await all_of(yara.viewer, before=whole[0].id)
    assert ([one.text[-2:] for one in older], goes_on) == (["y1"], False)
    assert len(await unseen(henk.viewer, limit=1)) == 1


async def test_the_same_is_told_once_and_by_its_own_key(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    await _tell("one", henk)
    for key in ("one", "two", "two"):
        await _tell(key, yara)
    assert await _keys(account_id=yara.viewer.id) == ["two"]
    assert await _mails() == ["one", "two"]
    for key, reader in (("one", "Henk"), ("two", "Yara")):
        mail = await for_mail(key)
        assert mail is not None
        assert (mail.reader, mail.message) == (reader, told.message("{name} " + key).key)
    assert await for_mail("three") is None


async def test_what_still_stands_unseen_about_the_same_person_is_told_anew_and_nothing_else_is(house: House) -> None:
    yara, henk, noor = [await house.join(name) for name in ("Yara", "Henk", "Noor")]
    for key, person, about, path in (
        ("first", yara, henk, "/a"),
        ("another's", noor, henk, "/a"),
        ("about another", yara, noor, "/a"),
        ("elsewhere", yara, henk, "/b"),
    ):
        await _tell(key, person, path, about=about, title="Old")
    await _tell("again", yara, "/a", about=henk, title="New")
    rows = {row.key: row.details["title"] for row in await NoticeRow.all()}
    assert rows == {"first": "New", "another's": "Old", "about another": "Old", "elsewhere": "Old"}
    first = await NoticeRow.get(key="first")
    await notices.put_away(yara.viewer, first.id)
    await _tell("once more", yara, "/a", about=henk, title="New")
    assert "once more" in await _keys()


async def test_words_go_from_every_notice_of_their_page_and_from_no_other(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    for number, path in enumerate(("/a", "/b", "/c")):
        for person in (yara, henk):
            await _tell(f"{number}{person.viewer.nickname}", person, path, title="Old")
    await _tell("plain", yara, "/a")
    words = {yara.viewer.id: "New", henk.viewer.id: LEFT_OUT}
    await transactions.atomic(notices.reword)([told.subject("/a")], "title", words.__getitem__)
    await transactions.atomic(notices.erase_words)([told.subject("/b")])
    details = {row.key: row.details for row in await NoticeRow.all()}
    assert details == {
        "0Yara": {"title": "New"},
        "0Henk": {"title": "…"},
        "1Yara": {},
        "1Henk": {},
        "2Yara": {"title": "Old"},
        "2Henk": {"title": "Old"},
        "plain": {},
    }


async def test_after_a_block_two_read_nothing_of_each_other_and_others_all(house: House) -> None:
    yara, henk, noor = [await house.join(name) for name in ("Yara", "Henk", "Noor")]
    pairs = [(a, b) for a in (yara, henk, noor) for b in (yara, henk, noor) if a is not b]
    for person, about in pairs:
        await _tell(f"{person.viewer.nickname[0]}{about.viewer.nickname[0]}", person, about=about, title="Old")
    await _tell("Hy", henk, "/b", about=yara, title="Old")
    seen = clock.now() - timedelta(days=1)
    await transactions.atomic(NoticeRow.filter(key="Hy").update)(seen_at=seen)
    await transactions.atomic(Outbox.filter(key="notice:Hy").update)(sent_at=seen, next_try_at=None)
    await transactions.atomic(notices.part)(yara.viewer.id, henk.viewer.id)
    found = await NoticeRow.all().values("key", "about_id", "details", "seen_at")
    rows = {row["key"]: (row["about_id"] is not None, row["details"], row["seen_at"] is None) for row in found}
    told = (True, {"title": "Old"}, True)
    assert rows == {"YN": told, "HY": (False, {}, False), "HN": told, "NY": told, "NH": told, "Hy": (False, {}, False)}
    assert (await NoticeRow.get(key="Hy")).seen_at == seen
    assert await _mails() == ["YN", "HN", "NY", "NH", "Hy"]


async def test_what_is_done_settles_my_news_of_this_page_and_person(house: House) -> None:
    yara, henk, noor = [await house.join(name) for name in ("Yara", "Henk", "Noor")]
    await _tell("1", yara, "/a", about=henk)
    await _tell("2", yara, "/a", about=noor)
    await _tell("3", yara, "/b", about=henk)
    await _tell("4", noor, "/a", about=henk)
    await notices.settle(yara.viewer, told.subject("/a"), about=henk.viewer.id)
    assert await _keys(seen_at=None) == ["2", "3", "4"]
    seen = (await NoticeRow.get(key="1")).seen_at
    with clock.travel(timedelta(days=1)):
        await notices.settle(yara.viewer, told.subject("/a"))
    assert await _keys(seen_at=None) == ["3", "4"]
    assert (await NoticeRow.get(key="1")).seen_at == seen


async def test_news_of_three_months_ago_is_forgotten(house: House) -> None:
    yara = await house.join("Yara")
    for key, days in (("old", 91), ("kept", 89)):
        await _tell(key, yara)
        await transactions.atomic(NoticeRow.filter(key=key).update)(created_at=clock.now() - timedelta(days=days))
    assert await notices.erase_past() == 1
    assert await _keys() == ["kept"]


MOST = MAILED_A_DAY.times


async def test_of_one_person_a_few_are_mailed_in_a_day(house: House) -> None:
    yara, henk, noor = [await house.join(name) for name in ("Yara", "Henk", "Noor")]

    async def tell(key: str, person: Person = yara, about: Person | None = henk) -> bool:
        await _tell(key, person, f"/{key}", about=about)
        return key in await _mails()

    assert [await tell(str(number)) for number in range(MOST)] == [True] * MOST
    assert not await tell("too many")
    assert await tell("to another", noor)
    assert await tell("of another", about=noor)
    assert await tell("of nobody", about=None)
    assert await tell("of herself", about=yara)
    with clock.travel(timedelta(days=1) / MOST / 2):
        assert not await tell("still")
    with clock.travel(timedelta(hours=25)):
        assert await tell("tomorrow")

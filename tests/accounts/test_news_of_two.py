"""What is heard to one, about one and of one page is heard, counted, put away and forgotten for nobody else."""

from datetime import timedelta
from typing import Any

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.blocks import Block
from jobtease.data import transactions
from jobtease.mail.outbox import Outbox
from jobtease.notices import actions as notices
from jobtease.notices.channels.mail import MAILED_A_DAY
from jobtease.notices.models import NoticeRow
from jobtease.notices.queries import all_of, unseen
from tests import told
from tests.house import House, Person

TEXT = "{name} offers help with “{title}”."


async def _tell(key: str, to: Person, about: Person | None = None, path: str = "/requests/a", **more: Any) -> None:
    who = about.viewer.id if about else None
    await transactions.atomic(told.tell)(
        key, to.viewer.id, more.pop("text", TEXT), path, about=who, title="Letter", **more
    )
    await told.pass_on()


async def _people(house: House) -> tuple[Person, Person, Person]:
    return await house.join("Yara"), await house.join("Henk"), await house.join("Samira")


async def test_what_stands_is_told_anew_only_when_all_of_it_is_the_same(house: House) -> None:
    yara, henk, samira = await _people(house)
    await _tell("1", yara, henk)
    with clock.travel(timedelta(hours=1)):
        await _tell("2", yara, henk)
        assert await NoticeRow.all().count() == 1
        await _tell("3", samira, henk)
        await _tell("4", yara, samira)
        await _tell("5", yara, henk, "/requests/b")
        await _tell("6", yara, henk, text="{name} thanks you for your help with “{title}”.")
        await _tell("6", yara, samira, "/requests/c")
        assert await NoticeRow.all().order_by("id").values_list("key", flat=True) == ["1", "3", "4", "5", "6"]
        first = await NoticeRow.get(key="1")
        assert first.created_at > clock.now() - timedelta(minutes=1)
        await transactions.atomic(NoticeRow.filter(key="1").update)(seen_at=clock.now())
        await _tell("7", yara, henk)
        assert await NoticeRow.filter(key="7").exists()


async def test_what_others_were_told_and_what_was_told_before_takes_nothing_of_my_mails(house: House) -> None:
    yara, henk, samira = await _people(house)
    for number in range(MAILED_A_DAY.times):
        await _tell(f"s{number}", samira, henk, f"/requests/{number}")
        await _tell(f"y{number}", yara, samira, f"/requests/{number}")
    await _tell("mine", yara, henk)
    assert await Outbox.filter(key="notice:mine").exists()
    await _tell("more", yara, samira, "/requests/z")
    assert not await Outbox.filter(key="notice:more").exists()
    with clock.travel(timedelta(days=1, minutes=1)):
        await _tell("next day", yara, samira, "/requests/y")
    assert await Outbox.filter(key="notice:next day").exists()


async def test_seen_is_what_one_has_put_away(house: House) -> None:
    yara, henk, samira = await _people(house)
    for to in (yara, samira):
        for about in (henk, None):
            await _tell(f"{to.viewer.id}:{about is None}", to, about)
    await transactions.atomic(lambda: notices.settle(yara.viewer, told.subject("/requests/a"), about=henk.viewer.id))()
    assert await NoticeRow.exclude(seen_at=None).values_list("key", flat=True) == [f"{yara.viewer.id}:False"]
    [seen] = await NoticeRow.exclude(seen_at=None)
    with clock.travel(timedelta(hours=1)):
        await notices.put_away(yara.viewer, seen.id)
        await notices.settle(yara.viewer, told.subject("/requests/a"))
    assert (await NoticeRow.get(id=seen.id)).seen_at == seen.seen_at
    assert len(await unseen(samira.viewer)) == 2
    assert (await unseen(yara.viewer), len((await all_of(yara.viewer))[0])) == ([], 2)


async def test_words_go_from_the_pages_they_stood_on_and_from_no_other(house: House) -> None:
    yara, henk, samira = await _people(house)
    for number, path in enumerate(("/requests/a", "/requests/b", "/requests/c")):
        for to in (yara, samira):
            await _tell(f"{path}:{to.viewer.id}", to, henk, path, number=str(number))
    await transactions.atomic(notices.erase_words)([told.subject("/requests/a")])

    def words_for(account_id: int) -> str:
        return "Hers" if account_id == yara.viewer.id else "Others"

    await transactions.atomic(notices.reword)([told.subject("/requests/b")], "title", words_for)
    heard = {row.key: row.details.get("title", "") for row in await NoticeRow.all()}
    ids = (yara.viewer.id, samira.viewer.id)
    assert [heard[f"/requests/a:{one}"] for one in ids] == ["", ""]
    assert [heard[f"/requests/b:{one}"] for one in ids] == ["Hers", "Others"]
    assert [heard[f"/requests/c:{one}"] for one in ids] == ["Letter", "Letter"]
    assert await NoticeRow.filter(key=f"/requests/b:{ids[0]}").values_list("details", flat=True) == [
        {"title": "Hers", "number": "1"}
    ]


async def test_a_block_takes_what_the_two_were_told_of_each_other(house: House) -> None:
    yara, henk, samira = await _people(house)
    people = {"yara": yara, "henk": henk, "samira": samira}
    pairs = [(to, about) for to in people for about in people if to != about]
    for to, about in pairs:
        await _tell(f"{to} of {about}", people[to], people[about])
    await transactions.atomic(notices.part)(yara.viewer.id, henk.viewer.id)
    rows = {row.key: row for row in await NoticeRow.all()}
    assert set(rows) == {f"{to} of {about}" for to, about in pairs} - {"yara of henk"}
    assert [key for key, row in rows.items() if row.seen_at] == ["henk of yara"]
    assert [key for key, row in rows.items() if not row.details] == ["henk of yara"]
    assert await NoticeRow.filter(about_id=None).values_list("key", flat=True) == ["henk of yara"]
    waiting = set(await Outbox.all().values_list("key", flat=True))
    assert waiting == {f"notice:{key}" for key in rows} - {"notice:henk of yara"}
    await transactions.atomic(Block.create)(blocker_id=yara.viewer.id, blocked_id=henk.viewer.id)
    for one, other in ((yara, henk), (henk, yara)):
        await _tell(f"later to {one.viewer.id}", one, other)
    await _tell("to Samira", samira, henk, "/requests/z")
    assert await NoticeRow.filter(key__contains="ater to").count() == 0
    assert await NoticeRow.filter(key="to Samira").exists()


async def test_only_what_is_three_months_old_is_forgotten(house: House) -> None:
    yara, henk, _samira = await _people(house)
    await _tell("old", yara, henk)
    with clock.travel(timedelta(days=60)):
        await _tell("newer", yara, henk, "/requests/b")
    with clock.travel(notices.KEPT + timedelta(minutes=1)):
        assert await notices.erase_past() == 1
    assert await NoticeRow.all().values_list("key", flat=True) == ["newer"]
    assert await Account.all().count() == 3

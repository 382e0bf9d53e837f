"""What is done for one account, mailbox, process or mail is not done for another that looks the same."""

import asyncio
from datetime import timedelta
from typing import Any

from jobtease import blocks, clock
from jobtease.accounts import actions, homes, queries
from jobtease.accounts.erasure import export as erasure_export
from jobtease.accounts.erasure import rejoin_blocks
from jobtease.accounts.events import AccountEvent
from jobtease.accounts.mandates import staff_actions
from jobtease.accounts.models import Account, BarredAddress, Session
from jobtease.accounts.sign_in import sessions
from jobtease.accounts.trust import newcomers
from jobtease.audience import FormerHome, Role
from jobtease.data import leases, rate_limits, tables, transactions
from jobtease.data.rate_limits import Budget
from jobtease.events import event_log
from jobtease.looks import Look
from jobtease.mail import outbox
from jobtease.mail.outbox import Outbox
from jobtease.mail.transport import Mail
from jobtease.notices.queries import export
from jobtease.outfits.reviewing import capacity
from tests import told
from tests.accounts import signing_in
from tests.accounts.signing_in import come_in
from tests.house import House, Person

SECRET = "a secret for tests, forty characters long"


async def test_readmitting_one_address_readmits_no_other(house: House) -> None:
    for email in ("yara@example.nl", "henk@example.nl"):
        await transactions.atomic(rejoin_blocks.bar)(SECRET, email)
    assert await rejoin_blocks.readmit(SECRET, "yara@example.nl")
    assert await BarredAddress.all().count() >= 1
    assert await rejoin_blocks.barred_until(SECRET, "yara@example.nl") is None
    assert await rejoin_blocks.barred_until(SECRET, "henk@example.nl") is not None


async def test_a_lease_is_held_and_given_back_by_its_holder_only(house: House) -> None:
    assert await leases.take("sweep", "one")
    assert not await leases.take("sweep", "two")
    await leases.hold("sweep", 0, "two")  # not theirs to give back
    assert not await leases.take("sweep", "two")
    assert await leases.take("other chore", "two")
    await leases.hold("sweep", 0, "one")
    with clock.travel(timedelta(seconds=1)):
        assert await leases.take("sweep", "two")


async def test_one_lease_is_taken_and_no_other_that_ran_out(house: House) -> None:
    assert await leases.take("sweep", "one")
    assert await leases.take("other chore", "two")
    with clock.travel(3 * leases.WHILE_DOING):
        assert await leases.take("other chore", "two")
        assert (await leases.Lease.get(name="sweep")).holder == "one"


async def test_what_became_of_a_mail_is_told_of_that_mail(house: House) -> None:
    now = clock.now()
    rows: dict[str, dict[str, Any]] = {
        "waits": {},
        "late": {"problem": "451 later", "next_try_at": now},
        "given up": {"problem": "550 no", "next_try_at": None},
        "sent": {"problem": "451 later", "sent_at": now, "next_try_at": None},
    }
    for key, values in rows.items():
        await transactions.atomic(outbox.queue)(key, "yara@example.nl", "test", {})
        await transactions.atomic(Outbox.filter(key=key).update)(letter="test", **values)
    standing = [await outbox.standing(key) for key in (*rows, "nothing")]
    waits, late, given_up = outbox.Standing.ON_ITS_WAY, outbox.Standing.LATE, outbox.Standing.GIVEN_UP
    assert standing == [waits, late, given_up, waits, waits]
    assert [one.problem for one in await outbox.failures()] == ["550 no", "451 later"]
    ids = {row.key: row.id for row in await Outbox.all()}
    assert [await outbox.try_again(ids[key]) for key in rows] == [False, True, True, False]


async def test_the_page_of_a_code_says_what_became_of_its_mail(house: House) -> None:
    visitor = house.visitor()
    path = await signing_in.ask(visitor, "yara@example.nl")
    await signing_in.ask(house.visitor(), "henk@example.nl")
    await house.work()
    mine = Outbox.filter(recipient="yara@example.nl")
    for problem, again, words in (
        ("", clock.now(), "Heb je meer mails van ons?"),
        ("451 later", clock.now(), "de mailserver laat ons wachten"),
        ("550 no", None, "neemt onze mail niet aan"),
    ):
        await transactions.atomic(mine.update)(problem=problem, next_try_at=again, letter="code", sent_at=None)
        assert words in (await visitor.get(path)).text


async def test_a_mail_that_was_sent_is_not_tried_again(house: House) -> None:
    for key in ("1", "2"):
        await transactions.atomic(outbox.queue)(key, "yara@example.nl", "test", {})
    sent, failed = await Outbox.all().order_by("id")
    await transactions.atomic(Outbox.filter(id=sent.id).update)(
        sent_at=clock.now(), next_try_at=None, problem="451 later"
    )
    await transactions.atomic(Outbox.filter(id=failed.id).update)(next_try_at=None, problem="451 later", tries=6)
    assert not await outbox.try_again(sent.id)
    assert await outbox.try_again(failed.id)
    assert (await Outbox.get(id=sent.id)).next_try_at is None
    await transactions.atomic(outbox.remove_waiting)(["1", "2"])
    assert [row.id for row in await Outbox.all()] == [sent.id]


async def test_a_barred_address_is_let_in_again_by_itself_and_when_its_time_is_over(house: House) -> None:
    for email in ("yara@example.nl", "henk@example.nl"):
        await transactions.atomic(rejoin_blocks.bar)(SECRET, email)
    await transactions.atomic(rejoin_blocks.unbar_mark)(rejoin_blocks.mark_of(SECRET, "yara@example.nl"))
    assert await rejoin_blocks.barred_until(SECRET, "yara@example.nl") is None
    assert await rejoin_blocks.barred_until(SECRET, "henk@example.nl") is not None
    with clock.travel(timedelta(days=89)):
        await transactions.atomic(rejoin_blocks.bar)(SECRET, "yara@example.nl")
        assert await rejoin_blocks.barred_until(SECRET, "henk@example.nl") is not None
    with clock.travel(timedelta(days=91)):
        assert await rejoin_blocks.barred_until(SECRET, "henk@example.nl") is None
        assert await rejoin_blocks.erase_past() == 1
        assert await rejoin_blocks.barred_until(SECRET, "yara@example.nl") is not None


async def test_another_name_of_the_same_mailbox_is_suspended_not_the_name_itself(house: House) -> None:
    for name in ("Yara", "Yvonne", "Henk"):
        await house.join(name)
    await transactions.atomic(Account.filter(nickname="Yara").update)(suspended_at=clock.now())
    assert await rejoin_blocks.is_suspended_by_another_name("yara+2@example.nl")
    for other in ("yara@example.nl", "yvonne+2@example.nl", "henk+2@example.nl", "y+2@example.nl"):
        assert not await rejoin_blocks.is_suspended_by_another_name(other), other


async def test_where_one_lived_is_remembered_for_a_while(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    await transactions.atomic(homes.move)(henk.viewer.id, "GM0344")
    await transactions.atomic(homes.move)(yara.viewer.id, "GM0503")

    async def from_(place: str, *people: Person) -> bool:
        return bool(await capacity.belonging([person.viewer.id for person in people], place))

    assert await from_("GM0344", henk)
    assert await from_("GM0599", henk)
    assert not await from_("GM0503", henk)
    assert not await from_("GM0344", yara)
    assert await from_("GM0344", yara, henk)
    with clock.travel(timedelta(days=60)):
        await transactions.atomic(homes.move)(yara.viewer.id, "GM0014")
    with clock.travel(timedelta(days=89)):
        assert await homes.erase_past() == 0
    with clock.travel(timedelta(days=91)):
        assert await from_("GM0344", henk)
        assert not await from_("GM0599", henk)
        assert await from_("GM0503", yara)
        assert not await from_("GM0503", henk)
        assert not await from_("GM0599", yara)
        assert await homes.erase_past() == 2
        assert await FormerHome.all().values_list("municipality", flat=True) == ["GM0503"]


async def test_what_is_released_of_one_releases_nothing_of_another(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")

    async def counts() -> list[tuple[int, bool]]:
        return [(a.posts_released, a.photo_released_at is not None) for a in await Account.all().order_by("id")]

    released, taken_back = transactions.atomic(newcomers.released), transactions.atomic(newcomers.recount)
    await released(yara.viewer.id, with_photo=True)
    assert await counts() == [(1, True), (0, False)]
    first = (await Account.get(id=yara.viewer.id)).photo_released_at
    await released(henk.viewer.id, with_photo=True)
    await released(yara.viewer.id, with_photo=True)
    assert (await Account.get(id=yara.viewer.id)).photo_released_at == first
    assert await counts() == [(2, True), (1, True)]
    assert not await newcomers.is_new(yara.viewer.id, hold=True)
    assert await newcomers.is_new(henk.viewer.id, hold=True)
    assert not await newcomers.is_new(henk.viewer.id, hold=False)
    await taken_back(yara.viewer.id, -1, with_photo=False, photo_since=None)
    assert await counts() == [(1, True), (1, True)]
    for _ in range(2):
        await taken_back(henk.viewer.id, -1, with_photo=True, photo_since=None)
    assert await counts() == [(1, True), (0, False)]
    with clock.travel(timedelta(days=29)):
        assert await newcomers.is_new(henk.viewer.id, hold=True)
    with clock.travel(timedelta(days=31)):
        assert not await newcomers.is_new(henk.viewer.id, hold=True)


async def test_being_here_and_speaking_another_language_changes_one_account(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    assert yara.account
    with clock.travel(timedelta(days=3)):
        await actions.speak(yara.viewer, "en")
        await actions.sign_in(yara.account, "phone")
        first, *_ = await Session.filter(account_id=yara.viewer.id).order_by("id")
        await sessions.seen(yara.viewer.id, first.id)
        today = clock.now().date()
        assert [s.id for s in await Session.filter(seen_at__gte=clock.now() - timedelta(days=1)).order_by("id")] == [
            first.id,
            (await Session.all().order_by("-id").first()).id,  # type: ignore[union-attr]
        ]
    hers, his = await Account.get(id=yara.viewer.id), await Account.get(id=henk.viewer.id)
    assert (hers.language, hers.active_on) == ("en", today)
    assert his.language == "nl"
    assert his.active_on != today


async def test_an_appointment_is_one_persons_and_ends_one_persons_looks(house: House) -> None:
    yara, kees = await house.join("Yara"), await house.moderator("Kees")
    piet = await house.moderator("Piet", "GM0344")
    ended = clock.now() - timedelta(days=1)
    for person, at in ((kees, None), (kees, ended), (piet, None)):
        await transactions.atomic(Look.create)(
            case_public_id=tables.public_id(), kind="outfit", subject="x", account_id=person.viewer.id, ended_at=at
        )
    await staff_actions.appoint("kees@example.nl", "Cornelis", "GM0344", Role.ADMINISTRATOR)
    names = {a.email.partition("@")[0]: (a.nickname, a.role) for a in await Account.all()}
    assert names == {
        "yara": ("Yara", Role.MEMBER),
        "kees": ("Cornelis", Role.ADMINISTRATOR),
        "piet": ("Piet", Role.MODERATOR),
    }
    mine, before, other = [row.ended_at for row in await Look.all().order_by("id")]
    assert mine is not None
    assert mine != before == ended
    assert other is None
    assert await staff_actions.dismiss("piet@example.nl")
    assert not await staff_actions.dismiss("yara@example.nl")
    assert [one.nickname for one in await staff_actions.colleagues()] == ["Cornelis"]
    assert yara.account


async def test_a_device_whose_time_is_over_is_not_among_mine(house: House) -> None:
    yara = await house.join("Yara")
    assert yara.account
    with clock.travel(timedelta(days=10)):
        await actions.sign_in(yara.account, "phone")
    for days, devices in ((59, {"phone", "test"}), (61, {"phone"}), (71, set[str]())):
        with clock.travel(timedelta(days=days)):
            assert {one.device for one in await queries.my_sessions(yara.viewer)} == devices


async def test_the_mailbox_of_one_is_not_found_for_another(house: House) -> None:
    henk, yara = await house.join("Henk"), await house.join("Yara")
    for person in (henk, yara):
        found = await queries.account_at(f"{person.viewer.nickname.lower()}@example.nl")
        assert found is not None
        assert found.id == person.viewer.id
    assert await queries.account_at("noor@example.nl") is None


async def test_what_another_did_meanwhile_is_another_account(house: House) -> None:
    """Who joins twice at once comes in to the account that was made, also where there are others."""
    await house.join("Henk")
    yara = house.visitor()
    await come_in(house, yara, "yara@example.nl")
    join = {"nickname": "Yara", "municipality": "Rotterdam", "language": "nl", "age": "18+", "rules": "1"}
    answers = await asyncio.gather(*(yara.post("/join", join) for _ in range(3)))
    assert [answer.status_code for answer in answers] == [303, 303, 303]
    assert await Account.all().count() == 2
    assert "yara@example.nl" in (await yara.get("/me")).text


async def test_my_copy_holds_what_is_mine(house: House) -> None:
    people = [await house.join("Yara"), await house.join("Henk")]
    for person in people:
        await transactions.atomic(homes.move)(person.viewer.id, "GM0344")
        await transactions.atomic(told.tell)(f"k{person.viewer.id}", person.viewer.id, "Look", "/requests")
    await told.pass_on()
    copy = await erasure_export.export(people[0].viewer.id)
    assert [len(copy[name]) for name in ("devices", "former_homes", "mails")] == [1, 1, 1]
    assert len((await export(people[0].viewer.id))["notices"]) == 1
    names = [event["name"] for event in copy["what_you_did"]]
    assert sorted(names) == ["accounts:account:joined", "accounts:session:began"]


async def test_only_mails_that_were_given_up_long_ago_are_forgotten(house: House) -> None:
    now = clock.now()
    month, week = now - timedelta(days=31), now - timedelta(days=8)
    rows: dict[str, dict[str, Any]] = {
        "given up": {"next_try_at": None, "created_at": month},
        "sent": {"next_try_at": None, "created_at": month, "sent_at": week},
        "sent lately": {"next_try_at": None, "created_at": month, "sent_at": now - timedelta(days=6)},
        "given up lately": {"next_try_at": None, "created_at": now - timedelta(days=29)},
        "still tried": {"next_try_at": now, "created_at": month},
    }
    for key, values in rows.items():
        await transactions.atomic(outbox.queue)(key, "yara@example.nl", "test", {})
        await transactions.atomic(Outbox.filter(key=key).update)(**values)
    assert await outbox.erase_past() == 2
    assert {row.key for row in await Outbox.all()} == {"sent lately", "given up lately", "still tried"}
    assert await transactions.atomic(outbox.remove_all_waiting)() == 2
    assert [row.key for row in await Outbox.all()] == ["sent lately"]


async def test_mails_that_wait_keep_none_that_is_due_from_going(house: House) -> None:
    later = clock.now() + timedelta(hours=1)
    for number in range(51):
        await transactions.atomic(outbox.queue)(f"w{number}", "yara@example.nl", "zzz", {})
    await transactions.atomic(Outbox.filter(letter="zzz").update)(next_try_at=later)
    await transactions.atomic(outbox.queue)("due", "yara@example.nl", "note", {})

    async def write(*_given: object) -> Mail:
        return Mail("News", "News")

    assert await outbox.send_due(house.settings, {"note": write, "zzz": write}) == 1
    assert [row.key for row in await Outbox.exclude(sent_at=None)] == ["due"]


async def test_a_mail_is_claimed_once_when_it_is_due_and_given_back_by_who_has_it(house: House) -> None:
    for key in ("1", "2"):
        await transactions.atomic(outbox.queue)(key, "yara@example.nl", "test", {})
    one, two = await Outbox.all().order_by("id")
    assert await outbox._claim(one)
    assert not await outbox._claim(one)
    claimed = await Outbox.get(id=one.id)
    assert not await outbox._claim(claimed)  # not due before the lease is over
    assert (await Outbox.get(id=two.id)).tries == 0
    await outbox._give_back(claimed)  # as somebody who has it no more
    assert (await Outbox.get(id=one.id)).next_try_at == claimed.next_try_at
    await transactions.atomic(Outbox.filter(id=one.id).update)(next_try_at=clock.now())
    assert not await outbox._claim(one)  # another has tried since we read it
    assert await outbox._claim(two)
    await outbox._give_back(one)
    assert [row.tries for row in await Outbox.all().order_by("id")] == [0, 1]
    await outbox._failed(one, "451 later")
    assert [row.problem for row in await Outbox.all().order_by("id")] == ["451 later", ""]
    await transactions.atomic(Outbox.filter(id=one.id).update)(sent_at=clock.now(), next_try_at=clock.now())
    assert not await outbox._claim(await Outbox.get(id=one.id))
    await transactions.atomic(Outbox.filter(id=one.id).update)(tries=1)
    await outbox._give_back(one)
    assert (await Outbox.get(id=one.id)).tries == 1


async def test_a_block_is_of_two_and_is_taken_away_between_two(house: House) -> None:
    a, b, c = [(await house.join(name)).viewer.id for name in ("Yara", "Henk", "Samira")]
    for blocker, blocked in ((a, b), (a, c), (c, b)):
        assert await transactions.atomic(blocks.put_between)(blocker, blocked)
    pairs = {(x, y) for x in (a, b, c) for y in (a, b, c) if x != y and await blocks.has_blocked(x, y)}
    assert pairs == {(a, b), (a, c), (c, b)}
    assert await blocks.blockers_of(b, a) == {a}
    assert await transactions.atomic(blocks.remove)(a, b)
    assert not await transactions.atomic(blocks.remove)(a, b)
    assert {await blocks.has_blocked(*pair) for pair in ((a, c), (c, b))} == {True}
    assert not await blocks.is_between(a, b)


async def test_a_bucket_is_filled_up_for_one(house: House) -> None:
    budget = Budget(3, per=timedelta(hours=1))
    for key in ("yara", "henk"):
        await rate_limits.spend(key, budget)
    await rate_limits.refill("yara")
    assert await rate_limits.left("yara", budget) == 3
    assert await rate_limits.left("henk", budget) < 3


async def test_the_last_of_a_name_about_a_thing_and_events_after_a_place(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    last = await event_log.latest(AccountEvent.ACCOUNT_JOINED, yara.viewer.public_id)
    assert last is not None
    assert last.actor == yara.viewer.id
    assert (await event_log.latest(AccountEvent.SESSION_BEGAN, yara.viewer.public_id)).id == last.id + 1  # type: ignore[union-attr]
    assert await event_log.latest(AccountEvent.ACCOUNT_JOINED, "nobody") is None
    joined, until = (AccountEvent.ACCOUNT_JOINED,), await event_log.newest()
    found = await event_log.within(["GM0599"], joined, after=last.id, until=until, limit=9)
    assert [event.actor for event in found] == [henk.viewer.id]

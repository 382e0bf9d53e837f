"""What is done for one account, mailbox, process or mail is not done for another that looks the same."""

from datetime import timedelta

from jobtease import clock, database, leases, mail
from jobtease.accounts import barred
from jobtease.accounts.models import BarredAddress
from jobtease.mail import Outbox
from tests.house import House

SECRET = "a secret for tests, forty characters long"


async def test_readmitting_one_address_readmits_no_other(house: House) -> None:
    for email in ("yara@example.nl", "henk@example.nl"):
        await database.atomic(barred.bar)(SECRET, email)
    assert await barred.readmit(SECRET, "yara@example.nl")
    assert await BarredAddress.all().count() >= 1
    assert await barred.barred_until(SECRET, "yara@example.nl") is None
    assert await barred.barred_until(SECRET, "henk@example.nl") is not None


async def test_a_lease_is_held_and_given_back_by_its_holder_only(house: House) -> None:
    assert await leases.take("sweep", "one")
    assert not await leases.take("sweep", "two")
    await leases.hold("sweep", 0, "two")  # not theirs to give back
    assert not await leases.take("sweep", "two")
    assert await leases.take("other chore", "two")
    await leases.hold("sweep", 0, "one")
    with clock.travel(timedelta(seconds=1)):
        assert await leases.take("sweep", "two")


async def test_a_mail_that_was_sent_is_not_tried_again(house: House) -> None:
    for key in ("1", "2"):
        await database.atomic(mail.queue)(key, "yara@example.nl", "test", {})
    sent, failed = await Outbox.all().order_by("id")
    await database.atomic(Outbox.filter(id=sent.id).update)(sent_at=clock.now(), next_try_at=None, problem="451 later")
    await database.atomic(Outbox.filter(id=failed.id).update)(next_try_at=None, problem="451 later", tries=6)
    assert not await mail.try_again(sent.id)
    assert await mail.try_again(failed.id)
    assert (await Outbox.get(id=sent.id)).next_try_at is None
    await database.atomic(mail.forget_waiting)(["1", "2"])
    assert [row.id for row in await Outbox.all()] == [sent.id]

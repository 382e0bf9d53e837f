"""Another mail address for an account, told from both sides: of who wants one, and of who holds a phone that isn't theirs."""

import re
from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.accounts.erasure import export as erasure_export
from jobtease.accounts.erasure import rejoin_blocks
from jobtease.accounts.mail_address import actions as address_actions
from jobtease.accounts.models import Account, AddressChange, Session, SignInCode
from jobtease.data import transactions
from jobtease.mail.outbox import Outbox
from tests.accounts.signing_in import ask as ask_code
from tests.accounts.signing_in import come_in, mails
from tests.house import House, Person

OLD, NEW = "yara@example.nl", "yara.nieuw@example.org"
LINK = re.compile(r"/address(?:-stop)?/\S+")
PATH = "/me/account/address"


async def _asked(house: House, yara: Person, address: str = NEW) -> None:
    answer = await yara.post(PATH, {"email": address})
    assert answer.status_code == 303, answer.text
    await house.work()


def _links(house: House, to: str) -> list[str]:
    """The links in the newest mail to this address."""
    found = [LINK.findall(str(mail.get_content())) for mail in mails(house) if mail["To"] == to]
    return [links for links in found if links][-1] if any(found) else []


async def _press(house: House, path: str) -> str:
    """Open a mailed link in some other browser, and press its button."""
    somebody = house.visitor()
    assert (await somebody.get(path)).status_code == 200
    answer = await somebody.post(path)
    assert answer.status_code == 200, answer.text
    return answer.text


async def _email(yara: Person) -> str:
    return (await Account.get(id=yara.viewer.id)).email


@pytest.mark.parametrize("old_first", [True, False])
async def test_it_changes_once_both_addresses_have_confirmed(house: House, old_first: bool) -> None:
    yara = await house.join("Yara")
    await _asked(house, yara)
    [new], [stop, agree] = _links(house, NEW), _links(house, OLD)
    first, second = (agree, new) if old_first else (new, agree)
    assert "veranderd" not in await _press(house, first)
    assert await _email(yara) == OLD
    assert "Je mailadres is veranderd" in await _press(house, second)
    assert await _email(yara) == NEW
    await house.work()
    assert "Je account bij Jobtease heeft nu een ander mailadres" in [mail["Subject"] for mail in mails(house)]
    await come_in(house, house.visitor(), NEW)
    for link in (new, agree, stop):
        assert (await house.visitor().post(link)).status_code == 404
    assert (await yara.get("/me")).status_code == 200
    names = [each.name for each in await house.happened("accounts:address")]
    assert sorted(names) == sorted([f"accounts:address:{what}" for what in ("asked", "shown", "agreed", "changed")])


async def test_who_can_not_read_the_old_one_waits_a_week(house: House) -> None:
    yara = await house.join("Yara")
    await _asked(house, yara)
    await _press(house, _links(house, NEW)[0])
    await house.work()
    assert "Je nieuwe adres is bevestigd" in (await yara.get(PATH)).text
    assert "Op " in str([mail for mail in mails(house) if mail["To"] == OLD][-1].get_content())
    with clock.travel(timedelta(days=6, hours=23)):
        await house.work()
        assert await _email(yara) == OLD
    with clock.travel(timedelta(days=7, minutes=1)):
        await house.work()
        assert await _email(yara) == NEW


async def test_the_old_address_stops_it_and_signs_the_thief_out(house: House) -> None:
    yara = await house.join("Yara")
    await _asked(house, yara)
    [early, _agree] = _links(house, OLD)
    await _press(house, _links(house, NEW)[0])
    await _asked(house, yara, "thief@example.org")  # once more: the link of the first mail stops this as well
    await _press(house, _links(house, "thief@example.org")[0])
    assert (await house.visitor().get(early)).status_code == 200
    assert await AddressChange.all().count() == 1, "looking changes nothing"
    assert "Tegengehouden" in await _press(house, early)
    assert (await yara.get("/me")).status_code == 303
    with clock.travel(timedelta(days=8)):
        await house.work()
    assert await _email(yara) == OLD
    assert await AddressChange.all().count() == 0
    assert [each.actor for each in await house.happened("accounts:address:stopped")] == [None]


async def test_who_only_holds_the_new_address_gets_nothing_before_the_week(house: House) -> None:
    yara, thief = await house.join("Yara"), house.visitor()
    await _asked(house, yara, "thief@example.org")
    for _ in range(3):
        await _press(house, _links(house, "thief@example.org")[0])
    assert await _email(yara) == OLD
    path = await ask_code(thief, "thief@example.org")
    await house.work()
    assert path.startswith("/sign-in/")
    assert not await Account.filter(email="thief@example.org").exists()


async def test_nobody_learns_whether_an_address_has_an_account(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    told = []
    for address in ("henk@example.nl", "nobody@example.nl"):
        answer = await yara.post(PATH, {"email": address})
        page = (await yara.get(PATH)).text
        told.append((answer.status_code, answer.headers["location"], page.replace(address, "x")))
    assert told[0] == told[1]
    await yara.post(PATH, {"email": "henk@example.nl"})
    await house.work()
    assert _links(house, "henk@example.nl") == []
    assert "Dat kan niet" in str([mail for mail in mails(house) if mail["To"] == "henk@example.nl"][-1].get_content())
    change = await AddressChange.get(account_id=yara.viewer.id)
    await address_actions.show(change)  # as if she had such a link all the same
    await address_actions.agree(change)
    await house.work()
    assert (await _email(yara), await _email(henk)) == (OLD, "henk@example.nl")


async def test_an_address_that_was_taken_meanwhile_is_not_taken_over(house: House) -> None:
    yara = await house.join("Yara")
    await _asked(house, yara, "samira@example.nl")
    links = _links(house, "samira@example.nl"), _links(house, OLD)
    samira = await house.join("Samira")
    await _press(house, links[0][0])
    answer = await house.visitor().post(links[1][1])
    assert answer.status_code == 404
    assert (await _email(yara), await _email(samira)) == (OLD, "samira@example.nl")
    assert len(await house.happened("accounts:address:dropped")) == 1


async def test_a_barred_address_is_no_way_back(house: House) -> None:
    yara = await house.join("Yara")
    await transactions.atomic(rejoin_blocks.bar)(house.settings.secret, NEW)
    await _asked(house, yara)
    assert _links(house, NEW) == []
    await house.join("Bram")
    suspend = transactions.atomic(Account.filter(email="bram@example.nl").update)
    await suspend(suspended_at=clock.now())
    await _asked(house, yara, "bram+2@example.nl")
    assert _links(house, "bram+2@example.nl") == []


async def test_who_is_suspended_meanwhile_keeps_the_address_they_had(house: House) -> None:
    yara = await house.join("Yara")
    await _asked(house, yara)
    await _press(house, _links(house, NEW)[0])
    await transactions.atomic(Account.filter(id=yara.viewer.id).update)(suspended_at=clock.now())
    with clock.travel(timedelta(days=8)):
        await house.work()
    assert await _email(yara) == OLD
    assert await AddressChange.all().count() == 0


async def test_other_devices_are_signed_out_and_old_codes_open_nothing(house: House) -> None:
    yara, elsewhere = await house.join("Yara"), house.visitor()
    await come_in(house, elsewhere, OLD)
    await ask_code(house.visitor(), OLD)
    await _asked(house, yara)
    new, agree = _links(house, NEW)[0], _links(house, OLD)[1]
    await _press(house, new)
    await _press(house, agree)
    assert (await elsewhere.get("/me")).status_code == 303
    assert (await yara.get("/me")).status_code == 200
    assert await SignInCode.filter(email=OLD).count() == 0
    assert await Session.filter(account_id=yara.viewer.id, expires_at__gt=clock.now()).count() == 1


async def test_forged_old_and_strange_links_do_nothing(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    await _asked(house, yara)
    change = await AddressChange.get()
    [new], [stop, agree] = _links(house, NEW), _links(house, OLD)
    forged = "x" * 32
    stolen = address_actions.stop_token(house.settings.secret, await Account.get(id=henk.viewer.id))
    for path in (
        f"/address/{change.public_id}/{forged}",
        f"/address/{change.public_id}/{stop.rsplit('/', 1)[1]}",
        f"/address-stop/{yara.viewer.public_id}/{stolen}",
        f"/address-stop/{yara.viewer.public_id}/{agree.rsplit('/', 1)[1]}",
        f"/address/{henk.viewer.public_id}/{new.rsplit('/', 1)[1]}",
    ):
        assert (await house.visitor().get(path)).status_code == 404, path
        assert (await henk.post(path)).status_code == 404, path
    with clock.travel(timedelta(days=1, minutes=1)):
        assert (await house.visitor().post(new)).status_code == 404
        await house.work()
    assert await AddressChange.all().count() == 0
    assert await _email(yara) == OLD


async def test_it_can_be_asked_three_times_a_day_and_a_mailbox_is_not_filled(house: House) -> None:
    yara = await house.join("Yara")
    assert [(await yara.post(PATH, {"email": f"{n}@example.org"})).status_code for n in range(4)] == [303] * 3 + [429]
    statuses = []
    for name in ("Henk", "Samira", "Noor"):
        one = await house.join(name)
        statuses += [(await one.post(PATH, {"email": f"bram+{n}@example.org"})).status_code for n in range(3)]
    assert statuses == [303] * 6 + [429] * 3


async def test_the_same_address_and_no_address_are_said_beside_the_field(house: House) -> None:
    yara = await house.join("Yara")
    for typed in (OLD, "YARA@example.nl ", "", "nobody"):
        answer = await yara.post(PATH, {"email": typed})
        assert answer.status_code == 422, typed
        assert 'id="field-email-error"' in answer.text
    assert await AddressChange.all().count() == 0
    assert (await house.visitor().post(PATH, {"email": NEW})).headers["location"].startswith("/sign-in")


async def test_who_asked_can_take_it_back(house: House) -> None:
    yara = await house.join("Yara")
    await _asked(house, yara)
    link = _links(house, NEW)[0]
    assert (await yara.post(f"{PATH}/cancel")).status_code == 303
    assert (await yara.get("/me")).status_code == 200, "nobody is signed out"
    assert (await house.visitor().post(link)).status_code == 404


async def test_neither_mail_names_the_other_address(house: House) -> None:
    yara = await house.join("Yara")
    await _asked(house, yara)
    await _press(house, _links(house, NEW)[0])
    await house.work()
    await _press(house, _links(house, OLD)[1])
    await house.work()
    for mail in mails(house):
        other = OLD if mail["To"] == NEW else NEW
        assert other not in str(mail.get_content()) + mail["Subject"]
    assert len([mail for mail in mails(house) if mail["To"] == OLD]) == 3


async def test_what_waits_goes_to_the_new_address_and_erasing_takes_all_of_it(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    await _asked(house, yara, "henk@example.nl")
    waiting = transactions.atomic(Outbox.create)
    for account, address in ((yara, OLD), (henk, "henk@example.nl")):
        await waiting(key=f"x{address}", account_id=account.viewer.id, recipient=address, letter="notice", details={})
    facts = await erasure_export.facts_of(yara.viewer.id, house.app.state.features)
    assert [each["address"] for each in facts["account"]["new_address"]] == ["henk@example.nl"]
    assert (await yara.post("/me/leave", {"nickname": "Yara"})).status_code == 303
    assert await AddressChange.all().count() == 0
    left = await Outbox.exclude(letter="erased").values_list("recipient", "account_id")
    assert left == [("henk@example.nl", henk.viewer.id)], "hers are gone, and his are not"


@pytest.mark.parametrize("how", ["everywhere", "that one"])
async def test_who_ends_the_session_in_which_it_was_asked_ends_it_too(house: House, how: str) -> None:
    """She sees something odd, and signs the other device out."""
    yara = await house.join("Yara")
    thief = house.visitor()
    await come_in(house, thief, OLD)
    thief.account = yara.account
    await _asked(house, thief)
    [new] = _links(house, NEW)
    assert "Er is een ander mailadres gevraagd" in (await yara.get("/me/notices")).text
    theirs = (await AddressChange.get()).session_id
    path = "/me/sessions" if how == "everywhere" else f"/me/sessions/{theirs}"
    assert (await yara.post(path)).status_code == 303
    assert not await AddressChange.exists()
    assert (await house.visitor().post(new)).status_code == 404

"""Mails are switched off by kind: on the page of the account, or by the address in each mail, without signing in."""

import re

import pytest

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.data import transactions
from jobtease.web import unsubscribe_links
from jobtease.web.unsubscribe_links import MailKind
from jobtease.words.translations import N_
from tests import told
from tests.accounts.signing_in import mails
from tests.house import House, Person

TEXT = N_("Good to see you again, {name}.")
tell = transactions.atomic(told.tell)
SETTINGS = {"nickname": "Yara", "municipality": "Rotterdam", "language": "nl"}


def _address(house: House, person: Person, kind: MailKind) -> str:
    return unsubscribe_links.path(house.settings.secret, person.viewer.public_id, kind)


async def _mails_of(person: Person) -> set[MailKind]:
    return set((await Account.get(id=person.viewer.id)).mails)


@pytest.mark.parametrize("kind", list(MailKind))
async def test_a_mail_program_switches_one_kind_off_without_a_session(house: House, kind: MailKind) -> None:
    """As RFC 8058 says it is sent; and as a browser on another site would send it, since some mail programs are web sites."""
    yara, henk, nobody = await house.join("Yara"), await house.join("Henk"), house.visitor()
    for headers in ({}, {"Origin": "https://mail.example", "Sec-Fetch-Site": "cross-site"}):
        answer = await nobody.post(_address(house, yara, kind), {"List-Unsubscribe": "One-Click"}, headers=headers)
        assert answer.status_code == 200
        assert "codes om in te loggen" in answer.text
        assert await _mails_of(yara) == set(MailKind) - {kind}
    assert await _mails_of(henk) == set(MailKind)
    assert len([e for e in await house.happened("accounts:account:changed") if e.actor == yara.viewer.id]) == 1


async def test_looking_changes_nothing_and_the_button_works(house: House) -> None:
    """A scanner of mail looks at every address."""
    yara, nobody = await house.join("Yara"), house.visitor()
    address = _address(house, yara, MailKind.DIGEST)
    for method in ("GET", "HEAD"):
        answer = await nobody.browser.request(method, address)
        assert answer.status_code == 200
        assert answer.headers["referrer-policy"] == "no-referrer"
    assert await _mails_of(yara) == set(MailKind)
    page = (await nobody.get(address)).text
    assert re.search(rf'<form method="post" action="{re.escape(address)}"', page)
    assert "Yara" not in page
    assert "@" not in page
    assert (await nobody.post(address)).status_code == 200
    assert await _mails_of(yara) == {MailKind.NOTICES, MailKind.MESSAGES}


async def test_an_address_opens_nothing_else_and_tells_nothing(house: House) -> None:
    yara, henk, nobody = await house.join("Yara"), await house.join("Henk"), house.visitor()
    genuine = _address(house, yara, MailKind.DIGEST)
    _empty, _mail, _off, hers, kind, token = genuine.split("/")
    forged = [
        f"/mail/off/{henk.viewer.public_id}/{kind}/{token}",
        f"/mail/off/{hers}/notices/{token}",
        f"/mail/off/{hers}/official/{token}",
        f"/mail/off/{hers}/{kind}/{token[:-1]}",
        f"/mail/off/{hers}/{kind}/{token[::-1]}",
    ]
    for address in forged:
        assert (await nobody.get(address)).status_code == 404
        assert (await nobody.post(address)).status_code == 404
    assert await _mails_of(yara) == await _mails_of(henk) == set(MailKind)
    answer = await nobody.post(genuine)
    assert "set-cookie" not in answer.headers
    assert (await nobody.get("/me/account")).status_code == 303, "not signed in by it"
    here = (await nobody.get(genuine)).text
    await transactions.atomic(Account.filter(id=yara.viewer.id).delete)()
    assert (await nobody.get(genuine)).text == here, "whether there still is an account can't be told"
    assert (await nobody.post(genuine)).text == answer.text


async def test_only_these_addresses_take_what_another_site_sends(house: House) -> None:
    yara = await house.join("Yara")
    foreign = {"Origin": "https://mail.example", "Sec-Fetch-Site": "cross-site"}
    for path in ("/me/notices", "/me/account", "/sign-out", "/mail/offer", "//mail/off/"):
        assert (await yara.post(path, headers=foreign)).status_code == 403
    assert (await yara.get("/me")).status_code == 200


async def test_each_kind_is_chosen_by_itself_and_what_was_chosen_before_stays(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    # as an earlier version left them: one switch for all
    await transactions.atomic(Account.filter(id=yara.viewer.id).update)(mail_notices=False)
    assert await _mails_of(yara) == set()
    assert await _mails_of(henk) == set(MailKind)
    page = (await yara.get("/me/account")).text
    assert not re.search(r'name="mail_\w+"[^>]*checked', page)
    await yara.post("/me/account", SETTINGS | {"mail_digest": "1"})
    assert await _mails_of(yara) == {MailKind.DIGEST}
    page = (await yara.get("/me/account")).text
    assert re.findall(r'name="(mail_\w+)"[^>]*checked', page) == ["mail_digest"]
    assert (await house.visitor().post(_address(house, yara, MailKind.DIGEST))).status_code == 200
    assert await _mails_of(yara) == set()


async def test_what_was_switched_off_is_not_sent_any_more_and_decisions_are(house: House) -> None:
    yara = await house.join("Yara")
    await tell("1:yara", yara.viewer.id, TEXT, "/me", name="Henk")
    await tell("2:yara", yara.viewer.id, TEXT, "/decisions/1", official=True, name="Marloes")
    assert (await house.visitor().post(_address(house, yara, MailKind.NOTICES))).status_code == 200
    await house.work()
    (mail,) = mails(house)
    assert "Marloes" in str(mail.get_content())
    assert mail["List-Unsubscribe"] is None


async def test_a_suspended_person_is_mailed_all_the_same(house: House) -> None:
    yara = await house.join("Yara")
    assert (await house.visitor().post(_address(house, yara, MailKind.NOTICES))).status_code == 200
    await transactions.atomic(Account.filter(id=yara.viewer.id).update)(suspended_at=clock.now())
    await tell("1:yara", yara.viewer.id, TEXT, "/me", name="Henk")
    await house.work()
    assert len(mails(house)) == 1

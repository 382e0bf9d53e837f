"""Mandates and what hangs on them: leaving, looks of another desk, a second account of one's own, the audit trail."""

import pytest

from jobtease.accounts.mandates import actions, staff_actions
from jobtease.accounts.models import Account, MandateRow
from jobtease.audience import Role
from jobtease.data import raw_sql, transactions
from jobtease.events import audit_verification
from jobtease.looks import Look
from tests.accounts.authenticator import Authenticator, add, come_in, staff
from tests.accounts.signing_in import mails
from tests.house import House

ROTTERDAM, UTRECHT = "GM0599", "GM0344"


async def test_who_leaves_is_no_moderator_first_and_administrators_hear_of_it(house: House) -> None:
    ada, marloes = await house.join("Ada", role=Role.ADMINISTRATOR), await house.moderator()
    assert (await marloes.post("/me/leave", {"nickname": "Marloes"})).status_code == 303
    await house.work()
    assert [e.name for e in await house.happened("accounts:account:dismissed")] == ["accounts:account:dismissed"]
    assert [str(m.get_content()) for m in mails(house) if m["To"] == "ada@example.nl"]
    assert not await MandateRow.filter(account_id=marloes.viewer.id).exists()
    assert (await audit_verification.verify()).problems == ()
    refused = await ada.post("/me/leave", {"nickname": "Ada"})
    assert (refused.status_code, "laatste beheerder" in refused.text) == (422, True)
    bea = await house.join("Bea", role=Role.ADMINISTRATOR)
    assert (await ada.post("/me/leave", {"nickname": "Ada"})).status_code == 303
    assert await Account.filter(id=bea.viewer.id).exists()


async def test_what_was_opened_at_one_desk_is_closed_with_another_one(house: House) -> None:
    marloes = await house.moderator()
    assert marloes.account

    @transactions.atomic
    async def looked() -> None:
        await Look.create(case_public_id="c" * 16, kind="profile", subject="s" * 16, account_id=marloes.viewer.id)

    await looked()
    await staff_actions.appoint(marloes.account.email, "", ROTTERDAM, Role.MODERATOR)  # as before: nothing changes
    assert (await Look.get()).ended_at is None
    await staff_actions.appoint(marloes.account.email, "", UTRECHT, Role.MODERATOR)
    assert (await Look.get()).ended_at is not None


@pytest.mark.parametrize("address", ["ada+work@example.nl", "A.D.A@gmail.com"])
async def test_an_administrator_appoints_no_second_account_of_her_own(house: House, address: str) -> None:
    own = "ada@example.nl" if "example" in address else "ada@gmail.com"
    ada = await house.join("Ada", role=Role.ADMINISTRATOR)

    @transactions.atomic
    async def moved() -> None:
        await Account.filter(id=ada.viewer.id).update(email=own)

    await moved()
    given = {
        "email": address,
        "role": "moderator",
        "place": "Delft",
        "nickname": "Ida",
        "home": "Delft",
        "reason": "Zij begint.",
    }
    answer = await ada.post("/mandates/new", given)
    assert (answer.status_code, "eigen mailbox" in answer.text) == (422, True)
    assert not await MandateRow.filter(role=Role.MODERATOR).exists()


async def test_what_a_mandate_says_is_in_the_audit_trail(house: House) -> None:
    marloes, ada = await house.moderator(), await house.join("Ada", role=Role.ADMINISTRATOR)
    row = await MandateRow.get(account_id=marloes.viewer.id)
    assert (await audit_verification.verify()).problems == ()
    changes = ("municipality = 'GM0344'", f"account_id = {ada.viewer.id}", "reason = 'another'", "directory = 'x'")
    for change in changes:
        before = (
            await raw_sql.fetch("SELECT municipality, account_id, reason, directory FROM mandate WHERE id = ?", row.id)
        )[0]
        await _changed(f"UPDATE mandate SET {change} WHERE id = {row.id}")
        [problem] = (await audit_verification.verify()).problems
        assert problem.startswith(f"The mandate {row.public_id} no longer says what it said"), change
        back = ", ".join(f"{name} = {value!r}" for name, value in dict(before).items())
        await _changed(f"UPDATE mandate SET {back} WHERE id = {row.id}")
        assert (await audit_verification.verify()).problems == ()
    assert marloes.account
    await staff_actions.dismiss(marloes.account.email, reason="Verhuisd")
    assert (await audit_verification.verify()).problems == ()
    await _changed(f"UPDATE mandate SET until = NULL WHERE id = {row.id}")
    assert len((await audit_verification.verify()).problems) == 1
    await _changed(f"DELETE FROM mandate WHERE id = {row.id}")
    [problem] = (await audit_verification.verify()).problems
    assert "is gone" in problem


async def _changed(sql: str) -> None:
    @transactions.atomic
    async def change() -> None:
        await raw_sql.execute(sql)

    await change()


async def test_a_mandate_of_an_older_version_gets_a_name_and_a_record(house: House) -> None:
    marloes = await house.moderator()
    await _changed("UPDATE mandate SET public_id = ''")
    assert await actions.name_unnamed() == 1
    assert await actions.name_unnamed() == 0
    row = await MandateRow.get(account_id=marloes.viewer.id)
    assert [e.subject for e in await house.happened("accounts:mandate:noted")][-1] == row.public_id


async def test_staff_sign_ins_and_passkeys_are_records_and_those_of_members_are_not(guarded_house: House) -> None:
    house = guarded_house
    await staff_actions.appoint("marloes@example.nl", "Marloes", ROTTERDAM, Role.MODERATOR)
    marloes = house.visitor()
    device = await staff(house, marloes, "marloes@example.nl")
    await come_in(house.visitor(), device)
    yara = await house.join("Yara")
    await add(yara, Authenticator())
    names = [e.name.removeprefix("accounts:staff:") for e in await house.happened("accounts:staff")]
    assert names == ["signed_in", "passkey_added", "signed_in", "signed_in"]
    rows = await raw_sql.fetch(
        "SELECT name FROM event WHERE audit_number IS NOT NULL AND name LIKE 'accounts:passkey%'"
    )
    assert rows == []

"""Somebody takes everything along, and is erased: no row, no file, no mail."""

import io
import json
import zipfile
from datetime import datetime
from typing import Any

from jobtease.accounts.erasure import actions as erasure_actions
from jobtease.accounts.erasure import export as erasure_export
from jobtease.accounts.models import Account
from jobtease.audience import Grant, HelpTie
from jobtease.data import transactions
from jobtease.feature import Feature, Features
from jobtease.outfits.retention import READABLE
from jobtease.resources import Resources
from jobtease.words.translations import N_
from tests import told
from tests.accounts.signing_in import ask, mails
from tests.accounts.traces import traces_of
from tests.house import House

MINE = "outfit-of-yara.webp"


@transactions.atomic
async def _tied(yara: int, henk: int) -> None:
    await HelpTie.create(asker_id=yara, helper_id=henk)
    await HelpTie.create(asker_id=henk, helper_id=yara)
    await Grant.create(subject="a-post-of-samira", account_id=yara)
    await told.tell("1:yara", yara, N_("Saved."), "/me")


async def test_yara_takes_everything_along(house: House) -> None:
    yara = await house.join("Yara")
    await _tied(yara.viewer.id, (await house.join("Henk")).viewer.id)
    await house.resources.storage.put(MINE, b"a picture")

    async def outfits(account_id: int) -> dict[str, Any]:
        return {"outfits": [{"question": "Dit jasje?", "photos": [MINE, "destroyed-already.webp"]}]}

    others = [each for each in house.app.state.features.listed if each.name != "outfits"]
    house.app.state.features = Features(*others, Feature("outfits", exporter=outfits, readable=READABLE))
    answer = await yara.get("/me/copy")
    assert answer.status_code == 200
    assert answer.headers["content-disposition"].startswith('attachment; filename="jobtease-')
    assert answer.headers["cache-control"] == "no-store"
    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        assert sorted(archive.namelist()) == ["jobtease.json", "lees mij.html", f"photos/{MINE}"]
        assert archive.read(f"photos/{MINE}") == b"a picture"
        facts = json.loads(archive.read("jobtease.json"))
        page = archive.read("lees mij.html").decode()
    assert "Dit jasje?" in page
    assert f'src="photos/{MINE}"' in page
    assert facts["account"]["account"]["email"] == "yara@example.nl"
    assert facts["notices"]["notices"][0]["text"] == "Opgeslagen."
    assert facts["outfits"]["outfits"][0]["question"] == "Dit jasje?"
    did = [(each.name, each.happened_at) for each in await house.happened() if each.actor == yara.viewer.id]
    assert did
    told = [(each["name"], datetime.fromisoformat(each["happened_at"])) for each in facts["account"]["what_you_did"]]
    assert told == did
    assert "token" not in json.dumps(facts)
    assert len(facts["ties"]["helped_by"]) == 1
    assert "Henk" not in json.dumps(facts)


async def test_every_exporter_gives_what_json_can_hold(house: House) -> None:
    yara = await house.join("Yara")
    await house.work()
    facts = await erasure_export.facts_of(yara.viewer.id, house.app.state.features)
    assert set(facts) == {"account", *house.app.state.features.exporters}
    assert json.loads(json.dumps(facts, default=str))


async def test_erased_leaves_no_row_no_file_and_no_mail(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    account = yara.viewer
    await house.work()
    await _tied(account.id, henk.viewer.id)
    await told.pass_on()
    await ask(house.visitor(), "yara@example.nl")
    await house.resources.storage.put(MINE, b"a picture")

    async def outfits(account_id: int, resources: Resources) -> erasure_actions.Afterwards:
        async def afterwards() -> None:
            assert transactions.transaction() is None
            assert not await Account.filter(id=account_id).exists()
            await resources.storage.destroy([MINE])

        return afterwards

    before_that = await traces_of(account)
    assert before_that["account"] == {"nickname", "address", "public_id"}
    assert before_that["help_tie"] == {"asker_id", "helper_id"}
    assert before_that["audience_grant"] == before_that["session"] == {"account_id"}
    assert "account_id" in before_that["notice"]
    assert {"sign_in_code", "outbox"} <= before_that.keys()
    house.app.state.features = Features(*house.app.state.features.listed, Feature("pictures", eraser=outfits))
    answer = await yara.post("/me/leave", {"nickname": " yara "})
    assert answer.headers["location"] == "/sign-in"
    assert "Je account is gewist" in (await yara.get("/sign-in")).text
    assert (await yara.get("/me")).status_code == 303
    before = len(mails(house))
    await house.work()
    [last] = mails(house)[before:]
    assert last["Subject"] == "Je account bij Jobtease is gewist"
    assert await traces_of(account) == {"event": {"public_id"}}, "that somebody erased an account, with no name to it"
    assert [stored.name async for stored in house.resources.storage.names()] == []
    await house.work()
    assert len(mails(house)) == before + 1
    (erased,) = await house.happened("accounts:account:erased")
    assert (erased.subject, erased.facts) == (account.public_id, {})
    assert (await henk.get("/me")).status_code == 200


async def test_what_fails_halfway_erases_nothing(house: House) -> None:
    yara = await house.join("Yara")

    async def broken(account_id: int, resources: Resources) -> None:
        await HelpTie.create(asker_id=account_id, helper_id=account_id)
        raise OSError("no")

    house.app.state.features = Features(*house.app.state.features.listed, Feature("broken", eraser=broken))
    try:
        answer = await yara.post("/me/leave", {"nickname": "Yara"})
        assert answer.status_code >= 500
    except OSError:
        pass
    assert (await yara.get("/me")).status_code == 200
    assert await HelpTie.all().count() == 0


async def test_another_name_erases_nothing(house: House) -> None:
    yara = await house.join("Yara")
    for typed, said in (("Henk", "Je heet hier Yara"), ("", "nooit per ongeluk")):
        answer = await yara.post("/me/leave", {"nickname": typed})
        assert answer.status_code == 422
        assert said in answer.text
    assert (await yara.get("/me")).status_code == 200


async def test_somebody_erased_can_join_again(house: House) -> None:
    yara = await house.join("Yara")
    await house.work()
    await yara.post("/me/leave", {"nickname": "Yara"})
    again = await house.join("Yara")
    assert (await again.get("/me")).status_code == 200


async def test_a_visitor_can_neither_copy_nor_erase(house: House) -> None:
    visitor = house.visitor()
    assert (await visitor.get("/me/copy")).status_code == 303
    assert (await visitor.post("/me/leave", {"nickname": "Yara"})).status_code == 303


async def test_a_copy_is_made_five_times_an_hour(house: House) -> None:
    yara = await house.join("Yara")
    assert [(await yara.get("/me/copy")).status_code for _ in range(6)] == [200] * 5 + [429]

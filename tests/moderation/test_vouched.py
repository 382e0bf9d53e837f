"""An objection and its answer are in the audit trail with their words, as decisions are; who leaves takes words along, and it says so."""

from jobtease.events import audit_verification
from jobtease.moderation.appeals.models import Appeal
from jobtease.moderation.events import APPEAL
from tests.events.tampering import tamper
from tests.house import House
from tests.moderation.test_appeals import Scene

CHANGES = {
    "decision_id": "decision_id + 1",
    "case_id": "(SELECT min(id) FROM moderation_case)",
    "side": "'reporter'",
    "words": "'I said something else.'",
    "made_at": "'2020-01-01 00:00:00+00:00'",
    "outcome": "'overturned'",
    "reason": "'Another answer.'",
    "decided_at": "'2020-01-01 00:00:00+00:00'",
}


async def _problems() -> tuple[str, ...]:
    return (await audit_verification.verify()).problems


async def _answered(house: House, outcome: str = "upheld", **more: str) -> Scene:
    scene = await Scene(house).begin("hide")
    assert await scene.object(scene.yara) == 303
    assert await _problems() == ()
    assert await scene.answer(scene.fenna, outcome, **more) == 303
    assert await _problems() == ()
    return scene


async def test_an_objection_that_says_something_else_is_named(house: House) -> None:
    await _answered(house)
    assert CHANGES.keys() == {name for names in APPEAL.columns.values() for name in names}
    url, appeal = house.settings.database, await Appeal.get()
    await tamper(url, "CREATE TABLE kept AS SELECT * FROM appeal")
    for column, value in CHANGES.items():
        await tamper(url, f"UPDATE appeal SET {column} = {value}")
        [told] = await _problems()
        assert told.startswith(f"The appeal {appeal.public_id} no longer says what it said"), column
        await tamper(url, "DELETE FROM appeal", "INSERT INTO appeal SELECT * FROM kept")
    await tamper(url, "DROP TABLE kept")
    assert await _problems() == ()


async def test_overturned_leaves_the_trail_in_order(house: House) -> None:
    await _answered(house, "overturned")


async def test_who_leaves_takes_words_along_and_the_trail_says_so(house: House) -> None:
    scene = await _answered(house)
    for person in (scene.yara, scene.fenna, scene.marloes, scene.noor):
        assert person.account
        answer = await person.post("/me/leave", {"nickname": person.account.nickname})
        assert answer.headers["location"] == "/sign-in"
        assert await _problems() == ()
    assert (await Appeal.get()).words == ""
    assert len(await house.happened("moderation:appeal:erased")) >= 1

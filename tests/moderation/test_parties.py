"""Only who is no party to it is offered or handed an objection; and what answered it counts wherever decisions are counted."""

from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.data import raw_sql
from jobtease.mail.outbox import Outbox
from jobtease.moderation.appeals import queries as appeals
from jobtease.moderation.cases import standing_queries, track_record
from jobtease.moderation.models import Case, Decision
from jobtease.moderation.people import queries as people
from jobtease.moderation.queue import note_queries, queries
from jobtease.moderation.visitors.queries import NOT_TOLD, OUTCOMES
from jobtease.words.translations import _, speaking
from tests.house import House
from tests.moderation.test_appeals import HIDE, Scene
from tests.moderation.test_visitor_reports import send
from tests.moderation.things import ask, decided, reported


async def _offered(scene: Scene) -> set[str]:
    """Who gets the open objection as the next case."""
    everybody = (scene.marloes, scene.fenna, scene.kees)
    return {one.viewer.nickname for one in everybody if await queries.free(one.viewer, limit=5)}


async def _same_by_sql(case: Case) -> None:
    """Parties to a case in SQL are those of the query."""
    known = await appeals.parties(await Decision.get(id=case.appeal_of_id)) - {case.author_id}
    sql = f"SELECT c.id FROM moderation_case c WHERE c.id = ? AND {appeals.PARTY}"
    accounts = [account.id for account in await Account.exclude(id=case.author_id)]
    assert {one for one in accounts if await raw_sql.fetch(sql, case.id, *[one] * 4)} == known


async def test_judges_of_earlier_rounds_are_offered_nothing_and_handed_nothing(house: House) -> None:
    scene = await Scene(house).begin("hide")
    await scene.object(scene.yara)
    assert await _offered(scene) == {"Fenna", "Kees"}
    assert await scene.answer(scene.fenna, "overturned") == 303
    await scene.object(scene.noor)
    assert await _offered(scene) == {"Kees"}
    case = await Case.get(closed_at=None)
    assert await note_queries.colleagues_for(scene.kees.viewer, case) == []
    for person in (scene.marloes, scene.fenna):
        assert "Jij besloot hier eerder over" in await note_queries.barred(person.viewer, case)
    await _same_by_sql(case)


async def test_who_reported_or_objected_and_was_appointed_since_answers_no_objection(house: House) -> None:
    scene = await Scene(house).begin("nothing")
    await scene.object(scene.noor)
    case = await Case.get(closed_at=None)
    for person in (scene.noor, scene.bas):
        await house.appoint(person)
        assert await queries.free(person.viewer, limit=5) == []
        assert await note_queries.barred(person.viewer, case)
    handed = {each.nickname for each in await note_queries.colleagues_for(scene.fenna.viewer, case)}
    assert handed == {"Kees"}
    await _same_by_sql(case)


async def test_where_only_who_reported_it_could_answer_the_nearest_other_desk_does(house: House) -> None:
    yara, noor, marloes = await house.join("Yara"), await house.join("Noor"), await house.moderator()
    near = await house.moderator("Jeroen", "GM0503")
    decision = await decided(marloes, await reported(house, await ask(house, yara), noor), "hide")
    await house.appoint(noor)
    await yara.post(f"/decisions/{decision}/object", {"words": "Dit klopt niet."})
    case = (await Case.get(closed_at=None)).public_id
    assert (await near.get(f"/desk/cases/{case}")).status_code == 200


async def test_what_answered_an_objection_counts_for_reporters_and_people(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Left as it was, then taken away after an objection: who reported it was right."""
    monkeypatch.setattr(track_record, "PRIOR", 1)  # one report moves somebody
    scene = await Scene(house).begin("nothing")
    first = await Case.get(public_id=scene.case)
    before = await track_record.rank_of(scene.noor.viewer.id, "GM0599")
    assert (await people.person(scene.kees.viewer, scene.yara.viewer.public_id)).about.right == 0
    await scene.object(scene.noor)
    assert await scene.answer(scene.fenna, "changed", **HIDE) == 303
    standing = await standing_queries.of_case(first.id)
    assert standing is not None
    assert standing.ruling.value == "hide"
    assert await track_record.rank_of(scene.noor.viewer.id, "GM0599") < before
    history = await people.person(scene.kees.viewer, scene.yara.viewer.public_id)
    assert (history.about.made, history.about.decided, history.about.right) == (2, 2, 2)
    await scene.object(scene.yara)
    assert await scene.answer(scene.kees, "overturned") == 303
    assert await track_record.rank_of(scene.noor.viewer.id, "GM0599") == before
    history = await people.person(scene.kees.viewer, scene.yara.viewer.public_id)
    assert (history.about.decided, history.about.right) == (2, 0)


async def test_a_visitor_hears_what_came_of_an_objection_once(house: House) -> None:
    yara, marloes, fenna = await house.join("Yara"), await house.moderator(), await house.moderator("Fenna")
    request = await ask(house, yara)
    link = await send(house.visitor(), f"/requests/{request}")
    await house.work()
    case = await Case.get(closed_at=None)
    decision = await decided(marloes, case.public_id, "hide")
    await house.work()
    await yara.post(f"/decisions/{decision}/object", {"words": "Dit klopt niet."})
    objection = await Case.get(closed_at=None)
    told = {"outcome": "overturned", "answer": "Er staat niets verkeerds."}
    assert (await fenna.post(f"/desk/cases/{objection.public_id}/answer", told)).status_code == 303
    with clock.travel(timedelta(minutes=1)):
        await house.work()
    page = (await house.visitor().get(link)).text
    with speaking("nl"):
        assert _(OUTCOMES[NOT_TOLD]) in page
    assert await Outbox.filter(key__startswith="visitor-outcome").count() == 2

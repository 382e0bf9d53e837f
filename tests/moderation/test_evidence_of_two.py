"""Two things are reported at once: what becomes of the evidence of one touches nothing of the other's."""

from datetime import timedelta

from jobtease import clock
from jobtease.moderation.cases import evidence_retention
from jobtease.moderation.models import Case, Report
from jobtease.photos.models import Exhibit
from tests.helping.people import ask
from tests.house import House
from tests.moderation.things import decided, reported
from tests.outfits import wardrobe


async def test_evidence_goes_when_its_own_case_was_decided(house: House) -> None:
    yara, samira, noor, marloes = [*[await house.join(n) for n in ("Yara", "Samira", "Noor")], await house.moderator()]
    outfits = [await wardrobe.ask(yara, photos=2), await wardrobe.ask(samira, photos=2)]
    cases = [await reported(house, one, noor, kind="outfit", reason="sexual") for one in outfits]
    for person, one in zip((yara, samira), outfits, strict=True):
        assert (await person.post(f"/outfits/{one}/withdraw", {"sure": "1"})).status_code == 303
    await house.work()
    assert await Exhibit.all().count() == 4
    await decided(marloes, cases[0], "remove")
    with clock.travel(timedelta(days=15)):
        await house.work()
        left = await Exhibit.all().values_list("subject", flat=True)
        assert set(left) == {outfits[1]}
        names = {str(name) for name in await Exhibit.all().values_list("name", flat=True)}
        kept = {path.name.rpartition("-")[0] for path in house.settings.photos.rglob("*.webp")}
        assert names == kept
        gone, waiting = [await Case.get(public_id=one) for one in cases]
        assert gone.evidence_gone_at is not None
        assert (waiting.evidence_gone_at, waiting.closed_at) == (None, None)
        assert [report.evidence != "" for report in await Report.all().order_by("id")] == [False, True]
        assert cases[1] in (await marloes.get("/desk")).text


async def test_who_leaves_takes_their_own_evidence_along_and_nobody_elses(house: House) -> None:
    yara, samira, noor, marloes = [*[await house.join(n) for n in ("Yara", "Samira", "Noor")], await house.moderator()]
    outfits = [await wardrobe.ask(yara), await wardrobe.ask(samira)]
    for one in outfits:
        await decided(marloes, await reported(house, one, noor, kind="outfit", reason="sexual"), "remove")
    assert set(await Exhibit.all().values_list("subject", flat=True)) == set(outfits)
    assert (await yara.post("/me/leave", {"nickname": "Yara"})).status_code == 303
    await house.work()
    assert set(await Exhibit.all().values_list("subject", flat=True)) == {outfits[1]}
    assert [report.evidence != "" for report in await Report.all().order_by("id")] == [False, True]


async def test_of_who_leaves_a_mark_is_kept_with_what_must_be_decided_and_not_with_what_was(house: House) -> None:
    yara, marloes = await house.join("Yara"), await house.moderator()
    titles = ("Wie leest mijn eerste brief?", "Wie leest mijn tweede brief?")
    was, waits = [await ask(yara, title=title, story="Vertel het niet aan je ouders.") for title in titles]
    await house.work()
    cases = {case.subject: case for case in await Case.all()}
    await decided(marloes, cases[was].public_id, "remove")
    assert (await yara.post("/me/leave", {"nickname": "Yara"})).status_code == 303
    marks = {case.subject: (case.left_at is not None, case.author_mark != "") for case in await Case.all()}
    assert marks == {was: (False, False), waits: (True, True)}


async def test_two_who_destroy_the_same_evidence_tell_of_it_once(house: House) -> None:
    yara, samira, noor, marloes = [*[await house.join(n) for n in ("Yara", "Samira", "Noor")], await house.moderator()]
    for person in (yara, samira):
        await decided(marloes, await reported(house, await ask(person), noor), "nothing")
    mine, others = await Case.all().order_by("id")
    assert await evidence_retention._erase(mine, [], 0)
    assert not await evidence_retention._erase(mine, [], 0)
    told = [event.subject for event in await house.happened("moderation:evidence:destroyed")]
    assert told == [mine.public_id]
    assert (await Case.get(id=others.id)).evidence_gone_at is None

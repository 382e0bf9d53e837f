"""Two things are reported at once: what becomes of the evidence of one touches nothing of the other's."""

from datetime import timedelta

from jobtease import clock
from jobtease.moderation.models import Case, Report
from jobtease.outfits.models import Exhibit
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

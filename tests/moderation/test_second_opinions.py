"""Second opinions: drawn fairly, judged without knowing the decision, by somebody who is no party to it; they change nothing."""

from datetime import timedelta
from html import unescape

import pytest

from jobtease import clock
from jobtease.audience import Visibility
from jobtease.helping.models import HelpRequest
from jobtease.moderation import rules
from jobtease.moderation.models import Case, Decision
from jobtease.moderation.second_opinions import actions, agreement_rules
from jobtease.moderation.second_opinions.models import SHARE, WITHIN, SecondOpinion
from tests.helping import people
from tests.house import House, Person
from tests.moderation.things import ask, decided, reported, undone

JUDGED = {"ruling": "warn", "clause": "4.1", "note": "Een waarschuwing is genoeg."}


@pytest.fixture(autouse=True)
def _all(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each decision is drawn."""
    monkeypatch.setattr(agreement_rules, "SHARE", 1.0)


class Scene:
    """Yara asked something, Noor reported it, Marloes hid it."""

    def __init__(self, house: House) -> None:
        self.house = house

    async def begin(self, **more: str) -> "Scene":
        self.yara, self.noor = await self.house.join("Yara"), await self.house.join("Noor")
        self.marloes, self.fenna = await self.house.moderator(), await self.house.moderator("Fenna")
        await self.decide(**more)
        return self

    async def decide(self, **more: str) -> None:
        self.request = await ask(self.house, self.yara, "Wie leest mijn brief?")
        self.case = await reported(self.house, self.request, self.noor, reason="money")
        words = {"facts": "Er stond een prijs bij.", "reason": "Hulp is hier gratis."}
        self.decision = await decided(self.marloes, self.case, "hide", "4.1", **(words | more))
        await self.house.work()

    async def next(self, who: Person) -> str:
        """Where asking for one leads; empty when there is none."""
        answer = await who.post("/desk/judge-again")
        assert answer.status_code == 303
        return str(answer.headers["location"]) if "/second/" in answer.headers["location"] else ""


async def test_it_is_judged_without_knowing_and_then_both_stand_there(house: House) -> None:
    scene = await Scene(house).begin()
    assert "1 besluit om opnieuw te beoordelen" in (await scene.fenna.get("/desk")).text
    path = await scene.next(scene.fenna)
    page = unescape((await scene.fenna.get(path)).text)
    assert "It is for a job in a hotel." in page
    assert "geld" in page.lower()
    for hidden in ("Er stond een prijs bij.", "Hulp is hier gratis.", "Marloes", "Noor", scene.decision, scene.case):
        assert hidden not in page
    before = await Decision.get(public_id=scene.decision).values()
    assert (await scene.fenna.post(path, JUDGED)).status_code == 303
    page = unescape((await scene.fenna.get(path)).text)
    for shown in ("Er stond een prijs bij.", "Hulp is hier gratis.", "Jij oordeelt anders.", JUDGED["note"]):
        assert shown in page
    assert "Marloes" not in page
    row = await SecondOpinion.get()
    assert (row.words, row.clause, row.moderator_id) == ("", rules.stamp("4.1"), scene.fenna.viewer.id)
    assert await Decision.get(public_id=scene.decision).values() == before
    assert (await HelpRequest.get(public_id=scene.request)).visibility is Visibility.HIDDEN
    assert await scene.next(scene.fenna) == ""
    assert (await scene.fenna.post(path, JUDGED)).status_code == 404  # once


async def test_who_decided_reported_or_is_elsewhere_judges_nothing_again(house: House) -> None:
    scene = await Scene(house).begin()
    elsewhere = await house.moderator("Jeroen", "GM0344")
    public_id = (await SecondOpinion.get()).public_id
    await house.appoint(scene.noor)
    for person in (scene.marloes, scene.noor, elsewhere):
        assert "opnieuw te beoordelen" not in (await person.get("/desk")).text
        assert await scene.next(person) == ""
        for way in ("", "/return", "/talk-over"):
            assert (await person.post(f"/desk/second/{public_id}{way}", JUDGED)).status_code == 404
        assert (await person.get(f"/desk/second/{public_id}")).status_code == 404
    assert (await scene.yara.get(f"/desk/second/{public_id}")).status_code == 404


async def test_where_a_desk_has_nobody_else_the_nearest_other_is_asked(house: House) -> None:
    yara, noor, marloes = await house.join("Yara"), await house.join("Noor"), await house.moderator()
    near, far = await house.moderator("Jeroen", "GM0503"), await house.moderator("Sanne", "GM0014")
    await decided(marloes, await reported(house, await ask(house, yara), noor), "hide")
    await house.work()
    path = f"/desk/second/{(await SecondOpinion.get()).public_id}"
    assert (await far.get(path)).status_code == 404
    assert (await near.get(path)).status_code == 200
    assert (await near.post(path, JUDGED)).status_code == 303
    assert "Naar de zaak" not in (await near.get(path)).text  # it is not of their desk
    assert (await near.post(f"{path}/talk-over")).status_code == 303
    assert "een tweede moderator: gewaarschuwd" in (await marloes.get("/desk/agreement")).text


async def test_one_has_it_and_gives_it_back_and_it_is_the_last_of_the_queue(house: House) -> None:
    scene = await Scene(house).begin()
    kees = await house.moderator("Kees")
    waits = await reported(house, await ask(house, scene.yara, "Nog een vraag"), scene.noor)
    first = await scene.fenna.post("/desk/next")
    assert first.headers["location"].startswith(f"/desk/cases/{waits}")
    path = (await scene.fenna.post("/desk/next")).headers["location"]
    assert path.startswith("/desk/second/")
    assert await scene.next(kees) == ""
    assert (await kees.post(path, JUDGED)).status_code == 404
    assert (await scene.fenna.post(f"{path}/return")).status_code == 303
    assert await scene.next(kees) == path
    with clock.travel(timedelta(minutes=21)):
        assert await scene.next(scene.fenna) == path  # the lease ran out


@pytest.mark.parametrize("sent", [{"ruling": "warn"}, {"clause": "4.1"}, {"ruling": "warn", "clause": "9.9"}])
async def test_a_measure_needs_a_rule_and_what_was_typed_stays(house: House, sent: dict[str, str]) -> None:
    scene = await Scene(house).begin()
    path = await scene.next(scene.fenna)
    refused = await scene.fenna.post(path, sent | {"note": "Ik twijfel hierover."})
    assert refused.status_code == 422
    assert "Ik twijfel hierover." in refused.text
    assert "Hulp is hier gratis." not in refused.text
    assert (await SecondOpinion.get()).given_at is None


async def test_talking_it_over_changes_nothing_and_is_seen_by_colleagues(house: House) -> None:
    scene = await Scene(house).begin()
    path = await scene.next(scene.fenna)
    await scene.fenna.post(path, JUDGED)
    assert (await scene.fenna.post(f"{path}/talk-over")).status_code == 303
    assert (await Case.get(public_id=scene.case)).closed_at is not None
    assert JUDGED["note"] in (await scene.marloes.get(f"/desk/cases/{scene.case}")).text
    page = (await scene.marloes.get("/desk/agreement")).text
    assert f"/desk/cases/{scene.case}" in page
    assert "Fenna" not in page.split("<main")[1]
    await undone(scene.marloes, scene.decision)
    assert (
        f'class="told__one"><a href="/desk/cases/{scene.case}"' not in (await scene.marloes.get("/desk/agreement")).text
    )


async def test_agreement_is_counted_by_month_and_few_are_called_few(house: House) -> None:
    scene = await Scene(house).begin()
    for judged in ({"ruling": "hide", "clause": "4.1"}, {"ruling": "nothing"}):
        await scene.fenna.post(await scene.next(scene.fenna), judged)
        await scene.decide()
    page = unescape((await scene.marloes.get("/desk/agreement")).text)
    for said in ("2 van 3", "1 van 2 (50%)", "0.00", "minder dan 20"):
        assert said in page
    with clock.travel(timedelta(days=31)):
        public = (await house.visitor().get("/moderation/figures.csv")).text
    assert "second,given,2" in public
    assert "second,same,1" in public


async def test_private_pictures_suspicions_and_answers_to_objections_are_not_drawn(house: House) -> None:
    scene = await Scene(house).begin()
    await scene.fenna.post(await scene.next(scene.fenna), JUDGED)
    await scene.yara.post(f"/decisions/{scene.decision}/object", {"words": "Dit klopt niet."})
    objection = (await Case.get(closed_at=None)).public_id
    answer = {"outcome": "overturned", "answer": "Het mag."}
    assert (await scene.fenna.post(f"/desk/cases/{objection}/answer", answer)).status_code == 303
    await house.entrust(scene.marloes)
    case = await reported(house, await ask(house, scene.yara, "Nog iets"), scene.noor, reason="child")
    await decided(scene.marloes, case, "remove", "2.4")
    chosen = await people.offer(scene.noor, scene.request)
    await decided(scene.marloes, await reported(house, chosen, scene.yara, "offer"), "hide")
    await house.work()
    assert await SecondOpinion.filter(given_at=None).count() == 0


async def test_what_was_objected_to_undone_or_too_old_is_asked_of_nobody(house: House) -> None:
    scene = await Scene(house).begin()
    await scene.yara.post(f"/decisions/{scene.decision}/object", {"words": "Dit klopt niet."})
    assert await scene.next(scene.fenna) == ""
    await scene.decide()
    await undone(scene.marloes, scene.decision)
    assert await scene.next(scene.fenna) == ""
    await scene.decide()
    with clock.travel(WITHIN + timedelta(minutes=1)):
        assert await scene.next(scene.fenna) == ""
        assert await actions.erase_past() == 3
        assert await actions.erase_past() == 0
    assert await SecondOpinion.exclude(words="").count() == 0


async def test_who_leaves_takes_the_words_along_and_the_figure_stays(house: House) -> None:
    scene = await Scene(house).begin()
    await scene.yara.post("/me/leave", {"nickname": "Yara"})
    row = await SecondOpinion.get()
    assert row.words == ""
    assert await scene.next(scene.fenna) == ""


def test_the_draw_is_fair_and_can_be_reckoned_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(agreement_rules, "SHARE", SHARE)
    drawn = [number for number in range(20_000) if agreement_rules.is_drawn(f"decision {number:07}")]
    assert 900 < len(drawn) < 1100
    assert drawn == [number for number in range(20_000) if agreement_rules.is_drawn(f"decision {number:07}")]


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (
            {("yes", "yes"): 20, ("yes", "no"): 5, ("no", "yes"): 10, ("no", "no"): 15},
            0.4,
        ),  # by hand: (.7 - .5) / (1 - .5)
        ({("a", "a"): 3, ("b", "b"): 4}, 1.0),
        ({("a", "b"): 1, ("b", "a"): 1}, -1.0),
        ({("a", "a"): 9}, None),
        ({}, None),
    ],
)
def test_kappa_is_that_of_cohen(table: dict[tuple[str, str], int], expected: float | None) -> None:
    found = agreement_rules.kappa([pair for pair, times in table.items() for _ in range(times)])
    assert found == (expected if expected is None else pytest.approx(expected))


async def test_what_turns_out_to_be_a_suspicion_of_child_abuse_is_shut_to_who_judged_it(house: House) -> None:
    scene = await Scene(house).begin()
    path = await scene.next(scene.fenna)
    assert (await scene.fenna.post(path, JUDGED)).status_code == 303
    assert (await scene.fenna.get(path)).status_code == 200
    await undone(scene.marloes, scene.decision)
    assert (await scene.marloes.post(f"/desk/cases/{scene.case}/suspect")).status_code == 303
    assert (await scene.fenna.get(path)).status_code == 404
    assert (await scene.fenna.post(f"{path}/talk-over")).status_code == 404

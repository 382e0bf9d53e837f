"""Copies of the same text: the third is flagged, whoever they are of; nothing is held for it."""

from datetime import timedelta

from jobtease import clock
from jobtease.audience import Visibility
from jobtease.helping.models import HelpRequest
from jobtease.moderation.models import Case
from jobtease.moderation.phrases import consumers
from jobtease.moderation.phrases.models import REMEMBERED, TextFingerprint
from tests.helping.people import REQUEST, ask
from tests.house import House, Person
from tests.moderation import things
from tests.moderation.things import decided

TITLE = "Wie komt er bij onze open dag kijken?"
STORY = (
    "Wij zijn een gezellige club met 5 vaste mensen, en elke maandag koken we samen in het buurthuis. "
    "Iedereen die graag kookt is welkom, je hoeft niets mee te nemen en ervaring is ook niet nodig."
)


async def post(house: House, person: Person, story: str = STORY) -> str:
    made = await ask(person, title=TITLE, story=story)
    await house.work()
    return made


async def flagged() -> list[str]:
    return [str(case.subject) for case in await Case.filter(because="rule").order_by("id")]


async def test_the_third_of_nearly_the_same_text_is_flagged_whoever_posts_it(house: House) -> None:
    yara, samira, henk = await house.join("Yara"), await house.join("Samira", "GM0344"), await house.join("Henk")
    marloes = await house.moderator()
    await post(house, yara)
    await post(house, samira, STORY.replace("5 vaste", "9 vaste").replace("maandag", "dinsdag"))
    assert await flagged() == []
    third = await post(house, henk, f"Hoi allemaal! {STORY}")
    assert await flagged() == [third]
    case = await Case.get(subject=third)
    assert (case.alarms, case.municipality, case.priority) == (["copies"], "GM0599", 2)
    assert (await HelpRequest.get(public_id=third)).visibility is Visibility.SHOWN
    assert "dezelfde tekst, meerdere keren" in (await marloes.get("/desk")).text


async def test_one_person_who_posts_it_again_and_again_is_flagged_and_changing_one_post_is_no_copy(
    house: House,
) -> None:
    yara = await house.join("Yara")
    first = await post(house, yara)
    for n in range(3):
        changed = REQUEST | {"title": TITLE, "story": f"{STORY} Nummer {n}."}
        assert (await yara.post(f"/requests/{first}/edit", changed)).status_code == 303
        await house.work()
    assert await flagged() == []
    await post(house, yara)
    third = await post(house, yara)
    assert await flagged() == [third]


async def test_what_a_moderator_let_be_is_not_asked_again_and_what_was_removed_is(house: House) -> None:
    yara, marloes = await house.join("Yara"), await house.moderator()
    for _n in range(3):
        await post(house, yara)
    (third,) = await flagged()
    decision = await decided(marloes, (await Case.get(subject=third)).public_id, "nothing")
    assert decision
    await post(house, yara)
    assert await flagged() == [third]


async def test_another_text_a_short_one_and_one_of_long_ago_are_no_copies(house: House) -> None:
    yara = await house.join("Yara")
    await ask(yara, title="Wie leest mijn brief?", story="Het is voor de zorg.")
    await ask(yara, title="Wie leest mijn brief?", story="Het is voor de zorg.")
    await ask(yara, title="Wie leest mijn brief?", story="Het is voor de zorg.")
    await post(house, yara)
    await post(house, yara)
    with clock.travel(clock.now() + REMEMBERED + timedelta(days=1)):
        await things.ask(house, yara, TITLE, story=STORY)
        await house.work()
        assert await flagged() == []
        await consumers.erase_past()
    assert len(set(await TextFingerprint.all().values_list("subject", flat=True))) == 1

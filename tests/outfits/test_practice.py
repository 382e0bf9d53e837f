"""Who answers for the first time does three drawn examples first, and sees what experienced reviewers said."""

import asyncio
import re

import pytest

from jobtease.data import transactions
from jobtease.outfits import queries
from jobtease.outfits.asking import actions
from jobtease.outfits.models import Feedback, Practised, Verdict
from jobtease.outfits.practice.examples import PRACTICES
from jobtease.rubrics import rubric
from jobtease.web.renderer import TEMPLATES
from tests.house import House, Person
from tests.outfits.wardrobe import ask, practised
from tests.rubrics.test_rubric import _WRONG

KEYS = list(PRACTICES)
KEEP = {"verdict-shoes": "keep"}
DRAWINGS = TEMPLATES.parent / "static/img"


async def sent_to(person: Person, path: str) -> str:
    """Where somebody is sent who opens this path."""
    answer = await person.get(path)
    assert answer.status_code == 303, answer.status_code
    return answer.headers["location"]


async def test_three_examples_and_then_the_outfit_she_came_for(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    review = f"/outfits/{public_id}/review"
    assert "/practice/" not in (await henk.get(f"/outfits/{public_id}")).text
    for number, key in enumerate(KEYS, 1):
        example = await sent_to(henk, review)
        assert example == f"/practice/{key}?for={public_id}"
        shown = (await henk.get(example)).text
        assert f"Oefenen {number} van 3" in shown
        assert f"practice-{key}.svg" in shown
        answered = await henk.post(f"/practice/{key}", KEEP | {"for": public_id})
        assert answered.status_code == 200
        assert PRACTICES[key].answer("nl").headline in answered.text
        following = f"/practice/{KEYS[number]}?for={public_id}" if number < 3 else review
        assert f'href="{following}"' in answered.text
    assert (await henk.get(review)).status_code == 200
    assert (await henk.post(f"/outfits/{public_id}/feedback", {"verdict-jacket": "keep"})).status_code == 303
    assert await Feedback.all().count() == 1


async def test_something_may_be_said_of_every_garment_of_an_example(house: House) -> None:
    henk = await house.join("Henk")
    for key, practice in PRACTICES.items():
        every = {f"verdict-{example.key}": "keep" for example in practice.examples}
        assert (await henk.post(f"/practice/{key}", every)).status_code == 200
    assert await Practised.filter(account_id=henk.viewer.id).count() == len(PRACTICES)


async def test_an_answer_before_practice_is_not_taken(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    refused = await henk.post(f"/outfits/{public_id}/feedback", {"verdict-jacket": "keep"})
    assert (refused.status_code, refused.headers["location"]) == (303, f"/practice/hotel?for={public_id}")
    assert await Feedback.all().count() == 0


async def test_in_the_middle_she_can_stop_and_go_on_later(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    review = f"/outfits/{await ask(yara)}/review"
    await henk.post("/practice/care", KEEP)
    assert (await sent_to(henk, review)).startswith("/practice/hotel?")
    await henk.post("/practice/hotel", KEEP)
    await henk.post("/practice/hotel", KEEP)
    assert (await sent_to(henk, review)).startswith("/practice/warehouse?")


@transactions.atomic
async def before_there_was_practice() -> None:
    await Practised.all().delete()


async def test_who_answered_before_there_was_practice_goes_on(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    first, second = await ask(yara), await ask(yara)
    await practised(henk)
    assert (await henk.post(f"/outfits/{first}/feedback", {"verdict-jacket": "keep"})).status_code == 303
    await before_there_was_practice()
    assert (await henk.get(f"/outfits/{second}/review")).status_code == 200
    assert (await henk.post(f"/outfits/{second}/feedback", {"verdict-jacket": "keep"})).status_code == 303


async def test_what_others_said_stands_beside_what_she_said_without_a_score(house: House) -> None:
    henk = await house.join("Henk")
    said = {"verdict-jacket": "keep", "verdict-shoes": "keep", "chips-jacket": ["keep:neat"]}
    page = (await henk.post("/practice/hotel", said)).text
    assert "Alle vijf houden het jasje" in page
    assert "Jij: houden. De meesten zeggen hetzelfde." in page
    assert "Jij: houden. De meesten zien het anders." in page
    assert page.count("Jij: ") == 2
    divided = (await henk.post("/practice/warehouse", {"verdict-top": "swap"})).text
    assert "Jij: wisselen. Ze zijn verdeeld." in divided
    english = await house.join("Naomi", language="en")
    assert "You: keep. Most of them say the same." in (await english.post("/practice/hotel", said)).text


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ({}, "minstens één kledingstuk"),
        ({"verdict-dress": "keep"}, "minstens één kledingstuk"),
        ({"verdict-shoes": "swap", "chips-shoes": ["swap:no-such-chip"]}, "hoort hier niet bij"),
        ({"verdict-shoes": "swap", "pin-shoes": "1,50,50"}, "naast de foto"),
        ({"chips-shoes": ["swap:too-casual"]}, "ook: houden of wisselen"),
    ],
)
async def test_what_makes_no_sense_is_said_and_nothing_is_kept(
    house: House, said: dict[str, object], message: str
) -> None:
    henk = await house.join("Henk")
    refused = await henk.post("/practice/hotel", said | {"for": "x" * 16})
    assert refused.status_code == 422
    assert message in refused.text
    assert "x" * 16 in refused.text
    assert await Practised.all().count() == 0


async def test_twice_at_once_is_once_and_tells_one_thing(house: House) -> None:
    henk = await house.join("Henk")
    answers = await asyncio.gather(*(henk.post("/practice/hotel", KEEP) for _ in range(4)))
    assert {answer.status_code for answer in answers} == {200}
    assert await Practised.all().count() == 1
    [event] = await house.happened("outfits:practice")
    assert (event.name, event.subject, event.municipality) == ("outfits:practice:done", "hotel", None)


async def test_there_is_no_other_example_and_no_way_off_the_site(house: House) -> None:
    henk, marloes = await house.join("Henk"), await house.moderator()
    assert (await henk.get("/practice/wedding")).status_code == 404
    assert (await henk.post("/practice/wedding", KEEP)).status_code == 404
    assert (await marloes.get("/practice/hotel")).status_code == 404
    page = (await henk.get("/practice/hotel?for=//example.com/harmful")).text
    assert not re.findall(r'(?:href|src|action)="[^"]*example\.com', page)
    await practised(henk)
    assert 'href="/outfits"' in (await henk.post("/practice/hotel", KEEP | {"for": "https://example.com"})).text


async def test_it_goes_along_and_is_erased(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    await practised(yara, henk)
    assert [row["practice"] for row in (await queries.export(yara.viewer.id))["practised"]] == KEYS
    await (await transactions.atomic(actions.erase)(yara.viewer.id, house.resources))()
    assert {row.account_id for row in await Practised.all()} == {henk.viewer.id}


# -- the book of examples -----------------------------------------------------------------------------------------------------------


def test_three_examples_of_three_sectors_with_a_drawing_each() -> None:
    assert len(PRACTICES) == len({practice.sector for practice in PRACTICES.values()}) == 3
    for key in PRACTICES:
        drawing = (DRAWINGS / f"practice-{key}.svg").read_bytes()
        assert len(drawing) < 15_000
        assert not re.search(rb"<script|href|<text|<image", drawing)


@pytest.mark.parametrize("key", KEYS)
def test_an_example_speaks_by_the_rubric(key: str) -> None:
    practice = PRACTICES[key]
    shown = {example.key for example in practice.examples}
    assert len(practice.reviewers) == 5
    for reviewed in practice.reviewers:
        for advice in reviewed.advice:
            assert advice.garment in shown
            assert advice.chips
            for chip in advice.chips:
                assert rubric.allowed_for(chip, practice.sector, advice.garment, advice.verdict, practice.rubric)
    assert {tally.garment for tally in practice.answer("nl").tallies} == shown


@pytest.mark.parametrize("language", ["nl", "en"])
def test_an_example_speaks_of_clothes_only_in_both_languages(language: str) -> None:
    divided = 0
    for practice in PRACTICES.values():
        texts = [practice.text(name, language) for name in ("job", "question", "shown", "lesson")]
        whys = [practice.why(example, language) for example in practice.examples]
        assert all(texts + whys)
        assert not [text for text in texts + whys if _WRONG.search(text) or ";" in text]
        tallies = practice.answer(language).tallies
        divided += sum(tally.decision == "split" for tally in tallies)
        assert {Verdict.KEEP, Verdict.SWAP} <= {tally.decision for tally in tallies}
    assert divided

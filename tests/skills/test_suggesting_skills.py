"""While Samira types, the page suggests skills in her language; the table behind it equals the list."""

from jobtease import migrate
from jobtease.skills import queries
from jobtease.skills.models import Skill
from tests.house import House


async def test_suggestions_come_in_the_language_of_the_page(house: House) -> None:
    visitor = house.visitor()
    dutch = await visitor.get("/skills", params={"q": "barista", "language": "nl"})
    english = await visitor.get("/skills", params={"q": "barista", "language": "en"})
    assert dutch.json() == [{"value": "barista", "label": "Koffie maken als barista", "hint": "Horeca"}]
    assert english.json() == [{"value": "barista", "label": "Making coffee as a barista", "hint": "Hospitality"}]
    assert dutch.headers["cache-control"] == english.headers["cache-control"] == "public, max-age=3600"


async def test_without_a_language_it_is_the_persons_own_and_not_kept_for_others(house: House) -> None:
    samira = await house.join("Samira", language="en")
    henk = await house.join("Henk", language="nl")
    for person, label in ((samira, "Cooking"), (henk, "Koken")):
        answer = await person.get("/skills?q=kok&language=xx")
        assert answer.json()[0]["label"] == label
        assert answer.headers["cache-control"] == "private, no-cache"


async def test_nothing_to_suggest_is_an_empty_list(house: House) -> None:
    for q in ("", "xyzzy", "\x00", "q" * 5_000):
        answer = await house.visitor().get("/skills", params={"q": q})
        assert (answer.status_code, answer.json()) == (200, [])


async def test_the_table_holds_the_list(house: House) -> None:
    await migrate.load_facts()
    rows = {row["key"]: row for row in await Skill.all().values()}
    assert set(rows) == {entry.key for entry in queries.all_entries()}
    for entry in queries.all_entries():
        row = rows[entry.key]
        assert (row["group"], row["label_nl"], row["label_en"], row["scheme"]) == (
            entry.group,
            entry.label_nl,
            entry.label_en,
            entry.scheme,
        )

"""Fifty open suggestions cost the page no more queries than one."""

from jobtease.data import transactions
from jobtease.profiles.document.document import hash_of
from jobtease.reviews.models import Kind, Review, Suggestion
from tests.house import House, counted
from tests.reviews.readers import about, ask, people

SENTENCES = " ".join(f"Ik deed werk nummer {n} met plezier." for n in range(25))
MOST_QUERIES = 8


async def test_the_page_with_fifty_suggestions_takes_at_most_eight_queries(house: House) -> None:
    yara, henk, samira = await people(house, SENTENCES)
    review = await Review.get(public_id=await ask(yara, henk, samira))

    async def suggest() -> None:
        for reader in (henk, samira):
            for line in await about(yara):
                await Suggestion.create(
                    author_id=reader.viewer.id,
                    review_id=review.id,
                    municipality=review.municipality,
                    labour_region=review.labour_region,
                    audience="chosen",
                    kind=Kind.CHANGE,
                    piece=line.id,
                    read_hash=hash_of(line.text),
                    read_version=1,
                    text=f"Beter: {line.text}",
                    reason="clearer",
                )

    await transactions.atomic(suggest)()
    await yara.get("/me/profile/suggestions")  # whatever the first visit of a day writes
    with counted() as queries:
        page = (await yara.get("/me/profile/suggestions")).text
    assert page.count('class="change"') == 50
    assert len(queries) <= MOST_QUERIES, queries
    with counted() as queries:
        await henk.get(f"/reviews/{review.public_id}")
    assert len(queries) <= MOST_QUERIES, queries

"""Two at the same moment: one of them is first, and the other is told."""

import asyncio

import pytest

from jobtease.data import transactions
from jobtease.errors import Conflict
from jobtease.profiles.document.document import hash_of
from jobtease.profiles.models import Profile
from jobtease.profiles.versions.storing import Overtaken
from jobtease.reviews.models import Kind, Review, State, Suggestion
from jobtease.reviews.suggesting import actions
from jobtease.reviews.suggesting.details import Said
from tests.house import House
from tests.reviews.readers import about, ask, people


async def _begin_anew() -> None:
    await Suggestion.all().delete()
    await Review.all().update(suggestion_count=0)


@pytest.mark.slow
async def test_of_two_who_take_over_for_the_same_sentence_one_wins_and_the_other_sees_why(house: House) -> None:
    """A hundred rounds, in two tabs: never a mixture, and one new version each."""
    yara, henk, samira = await people(house, "Ik werk graag. Ik leer snel.")
    review = await ask(yara, henk, samira)
    for n in range(100):
        await transactions.atomic(_begin_anew)()
        first, second = await about(yara)
        number = (await Profile.get(author_id=yara.viewer.id)).written
        ids = []
        for helper in (henk, samira):
            for line in (first, second):
                text = f"{helper.viewer.nickname} {n} {'een' if line is first else 'twee'}."
                said = Said(Kind.CHANGE, line.id, hash_of(line.text), text, "clearer")
                ids.append(await actions.suggest(helper.viewer, review, said))
        tabs = (actions.take(yara.viewer, ids[:2]), actions.take(yara.viewer, ids[2:]))
        outcomes = await asyncio.gather(*tabs, return_exceptions=True)
        lost = [one for one in outcomes if isinstance(one, Exception)]
        assert len(lost) == 1
        assert isinstance(lost[0], Conflict | Overtaken)
        winner = (henk, samira)[outcomes.index(lost[0]) == 0]
        name = winner.viewer.nickname
        assert [line.text for line in await about(yara)] == [f"{name} {n} een.", f"{name} {n} twee."]
        assert (await Profile.get(author_id=yara.viewer.id)).written == number + 1
        states = [row.state for row in await Suggestion.all().order_by("id")]
        assert sorted(states) == [State.OTHER] * 2 + [State.TAKEN] * 2

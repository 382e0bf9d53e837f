"""Random histories of several people at one text, against a model: nothing lands in a wrong place, and no version is lost.

The model is a list of sentences with names, and knows nothing of the code: a suggestion fits while the sentence of that name reads as
it was read. What a person types as a whole text keeps the names of sentences that stand; of the others the model asks.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

from jobtease.accounts.models import Account
from jobtease.audience import Audience, Grant
from jobtease.clock import now
from jobtease.data import connections, tables, transactions
from jobtease.errors import Conflict, Invalid
from jobtease.events import consuming
from jobtease.profiles import actions as profiles_actions
from jobtease.profiles import queries as profiles
from jobtease.profiles.document.document import hash_of, of_stored
from jobtease.profiles.document.parts import Section
from jobtease.profiles.editing.details import ProfileChange
from jobtease.profiles.models import Profile, Purpose
from jobtease.profiles.versions.actions import rewrite
from jobtease.profiles.versions.models import ProfileVersion, Why
from jobtease.reviews.consumers import CONSUMERS
from jobtease.reviews.models import Kind, Review, State, Suggestion
from jobtease.reviews.plan import Fate
from jobtease.reviews.suggesting import actions
from jobtease.reviews.suggesting.details import Said
from jobtease.words import sentences
from tests.house import House, Person

WORDS = st.sampled_from(
    ["Ik bak brood.", "Ik leer snel.", "Bel mij.", "Ik help graag.", "Ik spreek Turks.", "Ik rijd."]
)
EDIT = st.tuples(st.just("edit"), st.sampled_from(["change", "insert", "delete"]), st.integers(0, 9), WORDS)
SUGGEST = st.tuples(
    st.just("suggest"),
    st.integers(0, 1),
    st.sampled_from([Kind.CHANGE, Kind.CHANGE, Kind.ADD, Kind.REMOVE, Kind.REMARK]),
    st.integers(0, 1),
    WORDS.map(lambda words: words.replace(".", " ook.")),
)
TAKE = st.tuples(st.just("take"), st.lists(st.integers(0, 9), min_size=1, max_size=3))
ANSWER = st.tuples(st.sampled_from(["keep", "withdraw"]), st.integers(0, 9))
BACK = st.tuples(st.just("back"), st.integers(0, 9))
STEP = st.one_of(EDIT, SUGGEST, SUGGEST, SUGGEST, TAKE, TAKE, ANSWER, BACK)

OTHER = [
    *(("suggest", by, Kind.CHANGE, 0, words) for by, words in enumerate(("Ik bak brood ook.", "Ik rijd ook."))),
    *(("take", [0]), ("back", 0), ("take", [1, 0])),
]
"""Two for one sentence, each taken over in turn, and back again."""


@dataclass
class Suggested:
    by: int
    kind: Kind
    at: str
    read: str
    words: str
    state: State = State.OPEN
    settled: int = 0


@dataclass
class Model:
    """`text`: sentences, each with its name. `versions`: what it was, the first one first."""

    text: list[tuple[str, str]] = field(default_factory=list)
    versions: list[list[tuple[str, str]]] = field(default_factory=list)
    suggested: dict[str, Suggested] = field(default_factory=dict)

    def fits(self, one: Suggested) -> bool:
        return dict(self.text).get(one.at) == one.read

    def take(self, ids: Sequence[str]) -> dict[str, Fate]:
        """What becomes of each; the text changes."""
        fates: dict[str, Fate] = {}
        replaced: dict[str, str] = {}
        behind: dict[str, list[str]] = {}
        for id in dict.fromkeys(ids):
            one = self.suggested[id]
            if not self.fits(one):
                fates[id] = Fate.OUTDATED
            elif one.kind is Kind.ADD:
                fates[id] = Fate.FITS
                behind.setdefault(one.at, []).append(one.words)
            elif one.at in replaced:
                fates[id] = Fate.SECOND
            else:
                fates[id] = Fate.FITS
                replaced[one.at] = one.words
        text: list[tuple[str, str]] = []
        for name, words in self.text:
            text += [(name, replaced.get(name, words))] if replaced.get(name, words) else []
            text += [("", each) for each in behind.get(name, ())]
        self.text = text
        if Fate.FITS in fates.values():
            self.versions.append(text)
            for id, fate in fates.items():
                if fate is Fate.FITS:
                    self.suggested[id] = replace(self.suggested[id], state=State.TAKEN, settled=len(self.versions))
            for id, one in self.suggested.items():
                if one.state is State.OPEN and one.at in replaced and one.kind in (Kind.CHANGE, Kind.REMOVE):
                    self.suggested[id] = replace(one, state=State.OTHER, settled=len(self.versions))
        return fates


class Play:
    """One profile, its author and two who suggest."""

    def __init__(self, author: Person, readers: Sequence[Person], review: str) -> None:
        self.author, self.readers, self.review, self.model = author, readers, review, Model()

    async def lines(self) -> list[tuple[str, str]]:
        document = (await profiles.to_edit(self.author.viewer)).document
        return [(line.id, line.text) for line in document.single(Section.ABOUT).lines]

    async def write(self, text: Sequence[str]) -> None:
        before = dict(self.model.text)
        await profiles_actions.save(self.author.viewer, ProfileChange(about=" ".join(text)))
        stands = await self.lines()
        assert [words for _name, words in stands] == list(text)
        seen = {name for version in self.model.versions for name, _words in version}
        for name, words in stands:  # who keeps a name stood before; a new one was never anybody's
            assert name in before or name not in seen, words
        if stands != self.model.text or not self.model.versions:
            self.model.versions.append(stands)
        self.model.text = stands

    async def edit(self, how: str, place: int, words: str) -> None:
        text = [words for _name, words in self.model.text]
        place %= len(text) + 1
        if how == "insert" or place == len(text):
            text.insert(place, words)
        elif how == "change":
            text[place] = words
        else:
            del text[place]
        await self.write(text)

    async def suggest(self, by: int, kind: Kind, place: int, words: str) -> None:
        if not self.model.text:
            return
        at, read = self.model.text[place % len(self.model.text)]
        text = words if kind in (Kind.CHANGE, Kind.ADD) else ""
        said = Said(kind, at, hash_of(read), text, "clearer", "Zo is het duidelijk." if kind is Kind.REMARK else "")
        mine = [
            one
            for one in self.model.suggested.values()
            if (one.by, one.kind, one.at, one.state) == (by, kind, at, State.OPEN) and kind is not Kind.REMARK
        ]
        if kind is Kind.CHANGE and words == read:
            with pytest.raises(Invalid):
                await actions.suggest(self.readers[by].viewer, self.review, said)
            return
        try:
            id = await actions.suggest(self.readers[by].viewer, self.review, said)
        except Conflict:
            assert mine
            return
        assert not mine
        self.model.suggested[id] = Suggested(by, kind, at, read, text)

    def waiting(self, state: State = State.OPEN) -> list[str]:
        return [id for id, one in self.model.suggested.items() if one.state is state]

    async def take(self, places: Sequence[int]) -> None:
        waiting = [id for id in self.waiting() if self.model.suggested[id].kind is not Kind.REMARK]
        if not waiting:
            return
        ids = [waiting[place % len(waiting)] for place in places]
        expected = self.model.take(ids)
        if Fate.FITS not in expected.values():
            with pytest.raises(Conflict):
                await actions.take(self.author.viewer, ids)
            return
        plan = await actions.take(self.author.viewer, ids)
        assert dict(plan.fates) == expected
        stands = await self.lines()
        names = [name for name, _words in self.model.text]
        assert [words for _name, words in stands] == [words for _name, words in self.model.text]
        assert all(wanted in ("", name) for wanted, (name, _words) in zip(names, stands, strict=True))
        self.model.text = self.model.versions[-1] = stands

    async def keep(self, place: int) -> None:
        if waiting := self.waiting():
            id = waiting[place % len(waiting)]
            await actions.keep(self.author.viewer, id)
            self.model.suggested[id] = replace(self.model.suggested[id], state=State.KEPT)

    async def withdraw(self, place: int) -> None:
        if waiting := self.waiting():
            id = waiting[place % len(waiting)]
            one = self.model.suggested[id]
            await actions.withdraw(self.readers[one.by].viewer, id)
            self.model.suggested[id] = replace(one, state=State.WITHDRAWN)

    async def back(self, place: int) -> None:
        number = place % len(self.model.versions) + 1
        text = self.model.versions[number - 1]
        if text == self.model.text:
            return
        profile = await Profile.get(author_id=self.author.viewer.id)
        row = await ProfileVersion.get(profile_id=profile.id, number=number)
        then = of_stored(row.document)
        await rewrite(
            self.author.viewer,
            lambda now: replace(then, next_id=max(then.next_id, now.next_id)),
            why=Why.WENT_BACK,
            back_to=number,
        )
        await consuming.consume_all(CONSUMERS)
        self.model.text = text
        self.model.versions.append(text)
        came_from = len(self.model.versions) - 1
        for id, one in list(self.model.suggested.items()):
            after = one.state in (State.TAKEN, State.OTHER) and number < one.settled <= came_from
            again = [
                other
                for other in self.model.suggested.values()
                if (other.by, other.kind, other.at, other.state) == (one.by, one.kind, one.at, State.OPEN)
            ]
            if after and not again:
                self.model.suggested[id] = replace(one, state=State.OPEN, settled=0)

    async def check(self) -> None:
        """All is as the model says."""
        assert await self.lines() == self.model.text
        profile = await Profile.get(author_id=self.author.viewer.id)
        rows = await ProfileVersion.filter(profile_id=profile.id).order_by("number")
        assert [row.number for row in rows] == list(range(1, len(self.model.versions) + 1))
        kept = [[(line.id, line.text) for line in of_stored(row.document).single(Section.ABOUT).lines] for row in rows]
        assert kept == self.model.versions
        assert profile.about == sentences.join(sentences.Sentence(words) for _name, words in self.model.text)
        stored = {row.public_id: row.state for row in await Suggestion.filter(review__public_id=self.review)}
        assert stored == {id: one.state for id, one in self.model.suggested.items()}


@transactions.atomic
async def _begin(people: Sequence[Person]) -> tuple[Person, list[Person], str]:
    """A new author with an empty profile and a review that is open, and two new readers."""
    made = []
    for person, name in zip(people, ("Yara", "Henk", "Samira"), strict=True):
        account = await Account.create(
            email=f"{tables.public_id()}@example.nl", nickname=name, municipality_id="GM0599"
        )
        made.append(Person(person.browser, account))
    author, *readers = made
    profile = await Profile.create(
        author_id=author.viewer.id,
        municipality="GM0599",
        labour_region="Rijnmond",
        audience=Audience.ME,
        purpose=Purpose.WORK,
        latitude=51.9,
        longitude=4.5,
    )
    review = await Review.create(
        author_id=author.viewer.id,
        profile_id=profile.id,
        municipality="GM0599",
        labour_region="Rijnmond",
        audience=Audience.CHOSEN,
        meant_for=Audience.CHOSEN,
        question="Klopt dit?",
        sent_at=now(),
        closes_at=now().replace(year=now().year + 1, day=1),
    )
    for seat, reader in enumerate(readers):
        await Grant.create(subject=review.public_id, account_id=reader.viewer.id, seat=seat)
    return author, readers, review.public_id


async def _played(people: Sequence[Person], steps: Sequence[Any]) -> None:
    play = Play(*await _begin(people))
    await play.write(["Ik werk graag.", "Ik ben er op tijd."])
    for step in steps:
        await getattr(play, step[0])(*step[1:])
        await play.check()


@pytest.mark.slow
async def test_the_text_is_always_the_models(house: House) -> None:
    people = (await house.join("Yara"), await house.join("Henk"), await house.join("Samira"))
    await consuming.consume_all(CONSUMERS)
    loop = asyncio.get_running_loop()

    @settings(
        max_examples=40 if connections.is_postgres() else 200,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @example(OTHER)
    @given(st.lists(STEP, min_size=6, max_size=16))
    def histories(steps: list[Any]) -> None:
        asyncio.run_coroutine_threadsafe(_played(people, steps), loop).result(300)

    await asyncio.to_thread(histories)
    states = set(await Suggestion.all().distinct().values_list("state", flat=True))
    assert states == set(State), "each end of a suggestion was met"
